// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change.h"
#include "core/snapshot.h"

namespace daicho
{

/// What a dialog gives back for a department: the row, with its place in the tree.
Change departmentChange(const Snapshot &read, const Department &department);

/// An engagement with the title of the post that answers for it; a post that is not known yet is added.
Change engagementChange(const Snapshot &read, Engagement engagement, const QString &responsible);

/// Why this department or engagement cannot be taken away, in the user's words; empty when it can.
QString removalObstacle(const Snapshot &now, SubjectId subject);

/// Takes a department or engagement away, with the answers and exceptions given for it.
Change removalChange(const Snapshot &read, SubjectId subject);

/// How many answers and exceptions go with it.
int answersOf(const Snapshot &now, SubjectId subject);

} // namespace daicho
