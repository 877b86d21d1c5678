// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"

#include <map>
#include <string>
#include <vector>

namespace daicho
{

/// Puts the rows of a workbook's sheet together, cell by cell, within bounds; repeats the value of cells that are
/// merged down the rows. One row at a time: what was put into a SheetRow is good until begin().
class SheetRows
{
public:
    /// Limits of a sheet, as spreadsheets have them.
    static constexpr int mostRows = 1 << 20;
    static constexpr int mostColumns = 1 << 14;
    static constexpr qint64 mostRepeated = qint64(1) << 25;
    /// What is longer is cut, with a mark.
    static constexpr size_t longestCell = 1 << 20;

    /// A row of this number starts.
    void begin(int number);
    /// The same cells stand in a row of this number, too.
    void beginAgain(int number);
    void merge(const CellRange &range);

    /// The text of the next cell, to be appended to; put() makes it a cell.
    std::string &text() { return m_arena; }
    /// Appends to the text of the next cell, as far as a cell may be long.
    void append(std::string_view text);
    /// The text becomes a cell, `times` times side by side. Blank cells take no room.
    void put(int column, CellMark mark, int times = 1);
    /// As put(), with a text that outlives the row.
    void putShared(int column, std::string_view text, CellMark mark);
    void discardText();

    /// Whether the sheet repeats more cells than a ledger has: then it was made to keep a program busy.
    bool isEndless() const { return m_repeated > mostRepeated; }
    /// Whether anything but repeated values stands in the row.
    bool hasOwn() const { return m_hasOwn; }
    void fill(SheetRow &row);

private:
    struct Piece {
        const char *shared = nullptr; ///< null: at `start` in the arena
        size_t start = 0;
        size_t size = 0;
        CellMark mark = CellMark::None;
    };
    struct Running {
        int lastRow = 0;
        std::string value;
    };
    void place(int column, const Piece &piece);
    void repeatMerged();
    void remember(const CellRange &range);
    std::string_view view(const Piece &piece) const;

    int m_number = 0;
    std::string m_arena;
    size_t m_start = 0; // of the next cell's text
    bool m_isTooLong = false;
    bool m_isTooWide = false;
    bool m_isBroken = false;
    bool m_hasOwn = false;
    qint64 m_repeated = 0; // cells, in the whole sheet
    std::vector<Piece> m_pieces;
    std::vector<CellRange> m_merges;  // that start in this row
    std::map<int, Running> m_running; // by column: merges that go on in the rows below
};

} // namespace daicho
