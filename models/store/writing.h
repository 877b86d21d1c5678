// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history.h"
#include "core/result.h"
#include "core/snapshot.h"
#include "store/sqlite.h"

namespace daicho
{

/// Writes a change with its history in one transaction and gives its revision; see Store::write().
Result<qint64> writeChange(Connection &connection, const Change &change, const Snapshot &before, const Authorship &by,
                           const Progress &progress);

} // namespace daicho
