// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <map>
#include <set>
#include <vector>

namespace daicho
{

/// A sheet of texts in an exported workbook, beside those of the assets.
struct FurtherSheet {
    QString name;
    bool isHidden = false;
    bool comesFirst = false; ///< before the assets, and shown when the workbook is opened
    QStringList headings;    ///< none: the rows have no header
    std::vector<int> widths; ///< of the columns, in half-width characters
    std::set<int> hiddenColumns;
    std::map<int, QStringList> choices; ///< what the cells of a column are chosen from; short lists only
    std::vector<QStringList> rows;
};

} // namespace daicho
