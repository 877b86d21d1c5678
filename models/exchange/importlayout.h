// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fieldcolumns.h"
#include "exchange/sheet.h"

namespace daicho
{

/// Where the header of a sheet stands, and what it says.
struct SheetLayout {
    int headerFirst = 0; ///< 1-based row; 0: the sheet has no header
    int headerLast = 0;
    QStringList headings; ///< for each column; a group's name stands in front of it: 評価値／機密性
    QString department;   ///< named above the header, as in 部署名：総務課; empty where none is

    int firstRow() const { return headerLast + 1; }
    bool operator==(const SheetLayout &) const = default;
};

/// Finds the header among the first rows: below titles and blank rows, over one to three rows. headerFirst is 0 when
/// fewer than two headings are known. Sheets of thousands of columns take a while; Cancelled is the only error.
Result<SheetLayout> findLayout(const SheetSample &sample, const std::vector<FieldColumn> &columns,
                               const Progress &progress);

/// The layout when the user says where the header is; the last row may be 0 for "none".
SheetLayout layoutAt(const SheetSample &sample, int headerFirst, int headerLast);
/// The same for sheets of thousands of columns, which take a while. Cancelled is the only error.
Result<SheetLayout> layoutAt(const SheetSample &sample, int headerFirst, int headerLast, const Progress &progress);

/// The field that a heading names, by the table of headings; nullptr when none does. `exact` tells whether the whole
/// heading is known, or only a part of it.
const FieldColumn *columnHeaded(const std::vector<FieldColumn> &columns, const QString &heading, bool *exact = nullptr);

} // namespace daicho
