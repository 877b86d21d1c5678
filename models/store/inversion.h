// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/snapshot.h"
#include "store/sqlite.h"

namespace daicho
{

/// The change that takes back what `revision` did; see Store::inverse().
Result<Change> readInverse(Connection &connection, qint64 revision, const Snapshot &now);

} // namespace daicho
