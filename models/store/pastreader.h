// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history.h"
#include "core/result.h"
#include "core/snapshot.h"
#include "store/sqlite.h"

namespace daicho
{

/// See the functions of the same names in Store.
Result<qint64> readRevisionBefore(Connection &connection, const QDateTime &instant);
Result<SnapshotPtr> readPast(Connection &connection, qint64 revision, const Snapshot &now);
Result<QList<Adoption>> readAdoptions(Connection &connection);

} // namespace daicho
