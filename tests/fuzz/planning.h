// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportsupport.h"
#include "exchange/presetplan.h"

namespace daicho::fuzz
{

/// Ends the program, as a fuzzer wants it, when something does not hold that must hold of every file.
inline void demand(bool holds, const char *what)
{
    if (!holds)
        qFatal("does not hold: %s", what);
}

/// A registry with a few assets, or an empty one.
inline SnapshotPtr registryFor(bool isFilled)
{
    static const SnapshotPtr filled = registry(awkward);
    return isFilled ? filled : emptyRegistry();
}

inline ProfilePtr profileOfAll()
{
    static const ProfilePtr profile = smallProfile();
    return profile;
}

/// What must hold of every plan, whatever the file says.
inline void checkPlan(const ImportPlan &plan)
{
    const Difference &difference = plan.difference;
    demand(qint64(plan.rows.size()) == difference.added + difference.changed + difference.unchanged,
           "every row that is taken is new, changed or unchanged");
    for (const PlannedRow &row : plan.rows)
        demand(plan.assetRow(row).has_value(), "every row that is taken has an asset");
    demand(plan.problemRows == 0 || !plan.problems.isEmpty(), "a row that is left out has a reason");
    demand(plan.problems.size() <= ImportPlan::mostListed, "lists are bounded");
    demand(plan.change.isEmpty() || difference.added + difference.changed > 0, "a change changes something");
    const SnapshotPtr after = plan.after();
    demand(after->assets.size() == plan.before->assets.size() + difference.added, "an import removes nothing");
}

/// The same of a form that holds no assets.
inline void checkForm(const FormPlan &plan)
{
    const Difference &difference = plan.difference;
    demand(qint64(plan.lines.size()) == difference.added + difference.changed + difference.unchanged,
           "every line is new, changed or unchanged");
    demand(plan.problemRows == 0 || !plan.problems.isEmpty(), "a row that is left out has a reason");
    demand(plan.change.isEmpty() || difference.added + difference.changed > 0, "a change changes something");
    demand(plan.change.assets.isEmpty() && plan.change.removedAssets.empty(), "it changes no assets");
}

/// Reads a file and plans its import.
inline void planAny(const QString &path, const SavedMapping &saved, const SnapshotPtr &now, const QString &department,
                    const ProfilePtr &profile = profileOfAll())
{
    const auto reading = readLedger(path, saved, *profile);
    if (!reading) {
        demand(!reading.error().text.isEmpty(), "a file that is refused is told why");
        return;
    }
    const auto again = readMapping(writeMapping(*reading), *profile);
    demand(again.has_value(), "a mapping that was written can be read");
    if (reading->holdsOtherForm()) {
        const auto form = planForm(*reading, now, profile);
        if (form)
            checkForm(*form);
        else
            demand(!form.error().text.isEmpty(), "a form that is refused is told why");
        return;
    }
    const auto plan = planLedger(*reading, department, now, profile);
    if (plan)
        checkPlan(*plan);
    else
        demand(!plan.error().text.isEmpty(), "a ledger that is refused is told why");
}

} // namespace daicho::fuzz
