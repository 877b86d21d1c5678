// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/result.h"
#include "core/snapshot.h"
#include "policy/profile.h"

namespace daicho
{

/// Writes a department's part as a workbook to be filled in: how it is filled in, its assets with drop-down lists, its
/// open questions, and on a hidden sheet what it was sent by. Written whole or not at all. Duplicate when there is a
/// file already, unless it may be replaced; Invalid when a cell of Excel cannot hold one of its texts.
Outcome writeDepartmentForm(const QString &path, const SnapshotPtr &part, const ProfilePtr &profile,
                            const Dispatch &dispatch, bool mayReplace, const Progress &progress = {});

/// The dispatch that a form was sent by; Invalid for any other workbook, and what cannot be read as one.
Result<Dispatch> dispatchOfForm(const QString &path, const Progress &progress = {});

/// A form as it came back.
struct ReturnedForm {
    SnapshotPtr theirs; ///< the part with what was filled in; an error among the problems means that its row is not
    Problems problems;
    QStringList notes;
};

/// Reads a form against the part as it was sent. A cell that came back blank is cleared, but for forms that were sent
/// before this was so; rows that are missing stay; new assets whose number is blank have none.
Result<ReturnedForm> readDepartmentForm(const QString &path, const SnapshotPtr &part, const ProfilePtr &profile,
                                        const Dispatch &dispatch, const Progress &progress = {});

} // namespace daicho
