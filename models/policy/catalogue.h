// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/profilereader.h"

#include <QJsonObject>

namespace daicho
{

/// What a body takes of a catalogue (対策基準): everything, or only some chapters, or only what is not a mere
/// recommendation.
struct CatalogueChoice {
    QString catalogue;    ///< such as the id of the national standard
    QStringList chapters; ///< such as 2 or 4.1; empty: all
    bool onlyRequired = false;
};

/// The policy with the chosen measures of a catalogue, and the rules that ask for them. What it took from that
/// catalogue before stays and becomes what the catalogue says now, but for what the body worded itself.
ReadProfile withCatalogue(const QJsonObject &policy, const CatalogueChoice &choice);

/// The chapters of a catalogue in its order, with how many measures each has; none for what is no catalogue.
QList<std::pair<QString, int>> chaptersOf(const QString &catalogue);

} // namespace daicho
