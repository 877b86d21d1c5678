// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history.h"
#include "core/result.h"
#include "store/sqlite.h"

namespace daicho
{

/// How far back undo reaches, in changes.
inline constexpr qint64 undoDepth = 1000;

/// See the functions of the same names in Store.
Result<QList<HistoryEntry>> readHistory(Connection &connection, qint64 limit, qint64 offset, const QString &containing);
Result<QList<HistoryRow>> readHistoryRows(Connection &connection, qint64 revision, qint64 limit);
Result<QList<HistoryRow>> readEditedAssets(Connection &connection, qint64 revision, qint64 offset, qint64 limit);
Result<QList<HistoryRow>> readEditedAsset(Connection &connection, qint64 revision, qint64 key);
Result<QList<HistoryEntry>> readHistoryOf(Connection &connection, const QString &entity, qint64 key);
Result<UndoStacks> readUndoStacks(Connection &connection);
Result<qint64> findBrokenLink(Connection &connection);

} // namespace daicho
