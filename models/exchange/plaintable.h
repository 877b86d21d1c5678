// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <vector>

namespace daicho
{

/// A table of texts for another program: its rows are made one by one as they are written.
struct PlainTable {
    using Put = std::function<Outcome(const QStringList &cells)>;

    QString name;
    QStringList headings;
    std::function<Outcome(const Put &put)> rows;
    QSet<qsizetype> guarded = {}; ///< columns whose texts are guarded already and are written as they are
};

/// Tables, each with the file that it goes into.
using PlainTables = std::vector<std::pair<QString, PlainTable>>;

/// Writes each table as CSV (UTF-8 with a byte order mark, commas, CRLF) into a file of its own: all of them, or none.
/// Formula-looking texts are guarded as in our own CSV files.
Outcome writeTablesAsCsv(const PlainTables &files);

/// Writes each table as the sheet of an XLSX workbook of its own, every cell a text: all of them, or none. Errors:
/// Storage, and Invalid with the row for what no workbook can hold.
Outcome writeTablesAsXlsx(const PlainTables &files);

} // namespace daicho
