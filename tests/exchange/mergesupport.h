// SPDX-License-Identifier: GPL-3.0-or-later
// What comes of a part that was sent back, planned and taken in.
#pragma once

#include "exchange/dispatchsupport.h"

namespace daicho::sending
{

inline QStringList takenIn(const MergePlan &plan)
{
    QStringList lines;
    for (const MergedField &field : plan.taken)
        lines << u"%1 %2: %3 → %4"_s.arg(field.subject, field.field, field.before, field.after);
    return lines;
}

inline MergePlan plan(const SnapshotPtr &theirs, const SnapshotPtr &now = office())
{
    const auto merged = planMerge(part(theirs), now, town::profile());
    if (!merged)
        qFatal("%s", qPrintable(merged.error().text));
    return *merged;
}

inline SnapshotPtr taken(const MergePlan &plan, Decision decision = Decision::Theirs, bool takesRemovals = false)
{
    MergeDecisions decisions = MergeDecisions::all(plan, decision);
    decisions.takesRemovals = takesRemovals;
    const auto change = resolved(plan, decisions, u"d1"_s, QDate(2026, 7, 1));
    if (!change)
        qFatal("%s", qPrintable(change.error().text));
    return with(plan.now, *change);
}

} // namespace daicho::sending
