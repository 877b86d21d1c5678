// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/result.h"
#include "core/snapshot.h"
#include "policy/profile.h"

namespace daicho
{

/// The heading of the hidden column that says which asset a row of a form was sent as. Forms of before have none.
QString formKeyHeading();

/// How a form is read; which it is stands on its seal.
struct FormReading {
    QString path;
    QString department;       ///< of rows that name none
    bool clearsBlanks = true; ///< a cell that was sent filled and came back blank says that nothing stands there
};

/// The sheet of assets of a form as it came back.
struct FormLedger {
    SnapshotPtr theirs; ///< the part with what was filled in
    Problems problems;
    QStringList notes;
};

/// Reads it against the part as it was sent. A row whose number is unknown is the asset that was sent in it, and else
/// one without a row that is alike, under another number. Blank cells of what has to be filled are problems.
Result<FormLedger> readFormLedger(const FormReading &reading, const SnapshotPtr &part, const ProfilePtr &profile,
                                  const Progress &progress);

} // namespace daicho
