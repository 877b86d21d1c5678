// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetrows.h"

#include "exchange/exchangetext.h"
#include "exchange/textdecoder.h"
#include "exchange/textscanner.h"

namespace daicho
{

namespace
{

constexpr size_t longestRow = TextScanner::longestRow;
constexpr size_t mostCells = TextScanner::mostCells;
constexpr size_t longestRepeated = 32 << 10; // as long as spreadsheets let a cell be

} // namespace

void SheetRows::begin(int number)
{
    m_number = number;
    m_arena.clear();
    m_start = 0;
    m_isTooLong = false;
    m_isTooWide = false;
    m_isBroken = false;
    m_hasOwn = false;
    m_pieces.clear();
    m_merges.clear();
}

void SheetRows::beginAgain(int number)
{
    m_number = number;
    m_merges.clear();
    m_repeated += qint64(m_pieces.size());
    for (Piece &piece : m_pieces) {
        if (piece.mark == CellMark::Repeated)
            piece = Piece();
    }
}

void SheetRows::merge(const CellRange &range)
{
    if (m_merges.size() < mostCells)
        m_merges.push_back(range);
}

void SheetRows::append(std::string_view text)
{
    const size_t room = longestCell + 1 - std::min(longestCell + 1, m_arena.size() - m_start);
    m_arena.append(text.substr(0, m_arena.size() < longestRow ? room : 0));
}

void SheetRows::discardText()
{
    m_arena.resize(m_start);
}

void SheetRows::put(int column, CellMark mark, int times)
{
    Piece piece{nullptr, m_start, m_arena.size() - m_start, mark};
    if (piece.size > longestCell) {
        piece.size = validUtf8(std::string_view(m_arena).substr(m_start, longestCell));
        piece.mark = CellMark::TooLong;
        m_isTooLong = true;
    }
    m_isTooLong = m_isTooLong || m_arena.size() >= longestRow;
    const std::string_view text = view(piece);
    if (validUtf8(text) != text.size()) {
        piece.size = validUtf8(text);
        m_isBroken = true;
    }
    m_arena.resize(piece.start + piece.size);
    m_start = m_arena.size();
    for (int i = 0; i < times && (piece.size > 0 || mark != CellMark::None); ++i)
        place(column + i, piece);
}

void SheetRows::putShared(int column, std::string_view text, CellMark mark)
{
    const bool isTooLong = text.size() > longestCell;
    text = text.substr(0, longestCell);
    const size_t valid = validUtf8(text);
    m_isBroken = m_isBroken || (!isTooLong && valid < text.size());
    m_isTooLong = m_isTooLong || isTooLong;
    if (valid > 0)
        place(column, {text.data(), 0, valid, isTooLong ? CellMark::TooLong : mark});
}

void SheetRows::place(int column, const Piece &piece)
{
    m_hasOwn = true;
    if (size_t(column) >= mostCells) {
        m_isTooWide = true;
        return;
    }
    if (m_pieces.size() <= size_t(column))
        m_pieces.resize(size_t(column) + 1);
    m_pieces[size_t(column)] = piece;
}

std::string_view SheetRows::view(const Piece &piece) const
{
    return {piece.shared ? piece.shared : m_arena.data() + piece.start, piece.size};
}

void SheetRows::repeatMerged()
{
    for (auto one = m_running.begin(); one != m_running.end();) {
        if (one->second.lastRow < m_number) {
            one = m_running.erase(one);
            continue;
        }
        const auto column = size_t(one->first);
        ++m_repeated;
        if (m_pieces.size() <= column)
            m_pieces.resize(column + 1);
        if (m_pieces[column].size == 0 && m_pieces[column].mark == CellMark::None)
            m_pieces[column] = {one->second.value.data(), 0, one->second.value.size(), CellMark::Repeated};
        ++one;
    }
}

/// Only the first column of merged cells has their value.
void SheetRows::remember(const CellRange &range)
{
    if (range.lastRow <= m_number || size_t(range.firstColumn) >= m_pieces.size())
        return;
    const Piece &piece = m_pieces[size_t(range.firstColumn)];
    if (piece.size > 0 && piece.size <= longestRepeated && piece.mark != CellMark::Repeated)
        m_running[range.firstColumn] = {range.lastRow, std::string(view(piece))};
}

void SheetRows::fill(SheetRow &row)
{
    // What starts here goes on in the rows below; what started above goes on here.
    repeatMerged();
    for (const CellRange &range : m_merges)
        remember(range);
    row.number = m_number;
    row.merges = m_merges;
    row.cells.resize(m_pieces.size());
    row.marks.clear();
    for (size_t column = 0; column < m_pieces.size(); ++column) {
        row.cells[column] = view(m_pieces[column]);
        if (m_pieces[column].mark == CellMark::None)
            continue;
        row.marks.resize(m_pieces.size());
        row.marks[column] = m_pieces[column].mark;
    }
    row.fault.clear();
    if (m_isTooLong)
        row.fault = ExchangeText::tr("A cell of this row is longer than %1 bytes.").arg(longestCell);
    if (m_isTooWide)
        row.fault = ExchangeText::tr("This row has more than %1 cells.").arg(mostCells);
    if (m_isBroken)
        row.fault = ExchangeText::tr("Characters of this row cannot be read in the file's encoding.");
}

} // namespace daicho
