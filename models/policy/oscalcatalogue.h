// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QJsonObject>

namespace daicho
{

/// A catalogue of controls in OSCAL as a catalogue of measures that a body's profile can adopt.
struct OscalReading {
    QJsonObject draft; ///< the profile, as `policy check` reads it; empty when the file is no catalogue
    int controls = 0;  ///< that became measures
    int withdrawn = 0; ///< that the catalogue itself says are no longer there
    Problems problems; ///< column: the control's id or the JSON path
};

/// Reads a catalogue: groups within groups become categories and chapters, controls and the controls in them measures
/// of the body, whose source is the control's id; their texts, with parameters put in, become clauses. `id`: of the
/// profile, empty for one made of the title.
OscalReading readOscalCatalogue(const QJsonObject &document, const QString &id = {});

} // namespace daicho
