// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "exchange/fieldcolumns.h"

#include <QDate>
#include <QStringList>

namespace daicho
{

/// What a drop-down list of an exported workbook offers in the cells of a column, worded as the cells are.
struct ColumnChoices {
    QStringList words;   ///< none: the column is free
    bool isOpen = false; ///< other words may be written too, after a warning: a department that is new
};

/// The choices that policy and registry give for a column. Levels that ran out before `today` are not offered.
ColumnChoices choicesOf(const FieldColumn &column, const Snapshot &now, const Profile &profile, QDate today);

} // namespace daicho
