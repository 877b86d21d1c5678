// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "exchange/returnedstate.h"
#include "views/distribution/paststates.h"

#include <QJsonObject>

namespace daicho
{

/// How files that came back are to be taken in.
struct CollectOrder {
    bool isDryRun = false;
    bool takesRemovals = false;
    bool takesRest = false;             ///< although some rows cannot be read
    Decision decision = Decision::Open; ///< of every conflict
    QString sendBack;                   ///< why; empty: it is taken in
};

/// What came of one file.
struct Collected {
    enum class Fate { Refused, Planned, Known, Waiting, Merged, SentBack };

    QString path;
    Fate fate = Fate::Refused;
    Exit exit = Exit::Done;
    QString error; ///< why it was refused, or waits
    QString department;
    std::optional<ReturnedState> state;
    std::optional<MergePlan> plan;
    qint64 revision = 0; ///< that it led to
};

/// Reads one file, compares it with what was sent and with the registry, and does what is ordered. Where a conflict is
/// open, only that it came back is recorded. `past`: of the registry, for all files.
Collected collectFile(PastStates &past, const QString &path, const CollectOrder &order);

QString textOf(const Collected &collected);
QJsonObject toJson(const Collected &collected);

} // namespace daicho
