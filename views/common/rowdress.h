// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QHeaderView;
class QTableView;

namespace daicho
{

/// Dresses a table whose rows are things: one line each, equally tall, chosen as a whole; Tab leaves the table.
void dressRows(QTableView *view);

/// Lets the header sort the rows: up, down, and again as they come, which is how they stand at first.
void sortByHeader(QTableView *view);

/// How wide the first columns are, in Japanese letters. A heading that needs more room has it, also after a change of
/// language. The table has its model already.
void setLetterWidths(QHeaderView *header, const QList<int> &letters);

} // namespace daicho
