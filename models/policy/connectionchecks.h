// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/snapshot.h"
#include "policy/profile.h"

namespace daicho
{

/// What is wrong with the links, flows and dispatches that a change puts: ends or a department that are not there, a
/// link made twice, a ring.
Problems connectionProblems(const Change &change, const Profile &profile, const Snapshot &now);

/// The assets that stand in a ring of links of one sort, each ring from its smallest id on, sorted by that.
QList<QList<Id>> ringsOf(const QList<Link> &links, Link::Sort sort);

} // namespace daicho
