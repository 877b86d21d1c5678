// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fieldcells.h"

namespace daicho
{

/// A cell as it is written into a workbook.
struct WorkbookCell {
    enum class Sort { Blank, Text, Years, Day };

    Sort sort = Sort::Blank;
    std::string text;         ///< UTF-8, fit for XML and no longer than a cell can be
    double number = 0;        ///< years, or the day as spreadsheets count them: 1 is 1900-01-01
    bool hasControls = false; ///< the text has control characters, which no workbook can hold: they were left out
    bool isCut = false;       ///< the text is longer than a cell can be: the rest was left out
};

/// What stands in the cells of an exported workbook: days as days, years as numbers, all else as text that no
/// spreadsheet runs and an import takes for what it was. Days before March 1900, which spreadsheets miscount, and dates
/// that are not known to the day are text.
class WorkbookCells
{
public:
    /// In UTF-16 units, as Excel counts.
    static constexpr size_t longestText = 32'767;

    WorkbookCells(SnapshotPtr now, ProfilePtr profile) : m_cells(std::move(now), std::move(profile)) {}
    /// Good until the next call.
    const WorkbookCell &cell(const FieldColumn &column, const AssetRow &row);

private:
    void setText(std::string_view text);

    FieldCells m_cells;
    WorkbookCell m_cell;
    std::string m_guarded;
};

/// How wide a text is, in half-width characters; of several lines the widest. Counts no further than `most`.
int displayWidth(std::string_view utf8, int most);

} // namespace daicho
