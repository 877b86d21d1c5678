// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"
#include "exchange/xlsxstyles.h"

#include <compare>
#include <map>

namespace daicho
{

/// A cell of a sheet: rows count from 1, columns from 0.
struct CellPlace {
    int row = 0;
    int column = 0;
    auto operator<=>(const CellPlace &) const = default;
};
/// C12.
QString cellName(const CellPlace &place);

using CellMarks = std::map<CellPlace, Problem::Severity>;

/// How wide columns of a sheet are, in characters; columns count from 0.
struct ColumnWidth {
    int first = 0;
    int last = 0;
    double width = 0;
};

/// What has to change in the part of a sheet so that these cells are marked, and no others are any more.
struct MarkedSheet {
    PartEdits edits;
    QString drawing;         ///< id of the relation to the drawing of its notes; empty where it has none
    qint64 drawingPlace = 0; ///< where that would have to be named
    QByteArray prefix;       ///< of the names of elements
    std::vector<ColumnWidth> widths;
};

/// Goes through a sheet once, in bounded memory. Errors: Invalid, Cancelled.
Result<MarkedSheet> markSheet(const ZipArchive &archive, const QString &part, const CellMarks &marks,
                              XlsxStyles &styles, const Progress &progress);

} // namespace daicho
