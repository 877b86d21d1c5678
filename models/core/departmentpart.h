// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

namespace daicho
{

/// What one department gets of a registry, as the first change of a registry of its own: the department under its full
/// name, its assets, posts and contracts, the answers and exceptions of these, connections with both ends among them,
/// and what is known to all (policy, measures, zones and how these stand, without notes). A post or contract of others
/// that its rows name comes along with nothing but its title or name. Rows keep their ids and are new (revision 0).
Change departmentPart(const Snapshot &now, Id department);

/// The same as a snapshot: what was sent, for comparing with what comes back.
SnapshotPtr partOf(const Snapshot &now, Id department);

} // namespace daicho
