// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history.h"
#include "core/snapshot.h"
#include "policy/profile.h"
#include "tables/rowtable.h"

#include <QString>

namespace daicho
{

/// One field of one row that a change touched, in the user's words.
struct FieldEdit {
    QString row; ///< what it is a field of, such as 情報資産 A-0001 住民基本台帳
    QString field;
    QString before; ///< "" when it was empty or the row was new
    QString after;

    bool operator==(const FieldEdit &) const = default;
};

/// What a change did to its rows, field by field; fields that stayed as they were are left out.
QList<FieldEdit> fieldChanges(const QList<HistoryRow> &rows, const SnapshotPtr &now, const ProfilePtr &profile);
QList<Column<FieldEdit>> fieldChangeColumns();

} // namespace daicho
