// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reminder.h"
#include "tables/boardrows.h"

namespace daicho
{

/// What the department of this row is reminded of.
Reminder reminderOf(const BoardRow &row);

/// The state of all departments as texts, for printing.
BoardSheet boardSheet(const QList<BoardRow> &rows);

} // namespace daicho
