// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textscanner.h"

#include "exchange/cellends.h"
#include "exchange/exchangetext.h"

#include <algorithm>
#include <cstring>

namespace daicho
{

namespace
{

/// The place behind a quoted part that opened just before `at`; npos when it never closes.
size_t endOfQuoted(const char *text, size_t at, size_t size, bool isAll)
{
    for (;;) {
        const void *found = std::memchr(text + at, '"', size - at);
        if (!found)
            return std::string::npos;
        at = size_t(static_cast<const char *>(found) - text) + 1;
        if (at == size)
            return isAll ? at : std::string::npos;
        if (text[at] != '"')
            return at;
        ++at;
    }
}

/// The place behind the line end at `at`; LF, CR and CRLF are one each.
size_t behindLine(const char *text, size_t at, size_t size)
{
    if (at == size)
        return at;
    return at + (text[at] == '\r' && at + 1 < size && text[at + 1] == '\n' ? 2 : 1);
}

} // namespace

TextScanner::Outcome TextScanner::scan(char *text, size_t size, bool isAll, SheetRow &row, size_t &used)
{
    row.cells.clear();
    m_quoted.clear();
    CellEnds ends(text, size, m_separator);
    for (size_t at = 0;;) {
        const size_t start = at;
        if (at < size && text[at] == '"') {
            at = endOfQuoted(text, at + 1, size, isAll);
            if (at == std::string::npos)
                return Outcome::Unfinished;
            m_quoted.push_back(row.cells.size());
        }
        at = ends.next(at);
        // CR at the very end may be the first half of CRLF.
        if (!isAll && (at == size || (text[at] == '\r' && at + 1 == size)))
            return Outcome::Unfinished;
        row.cells.emplace_back(text + start, at - start);
        if (at == size || text[at] != m_separator) {
            used = behindLine(text, at, size);
            break;
        }
        ++at;
    }
    finish(text, used, row);
    return Outcome::Row;
}

void TextScanner::scanLiterally(char *text, size_t size, SheetRow &row, size_t &used)
{
    row.cells.clear();
    m_quoted.clear();
    CellEnds ends(text, size, m_separator);
    for (size_t at = 0;;) {
        const size_t start = at;
        at = ends.next(at);
        row.cells.emplace_back(text + start, at - start);
        if (at == size || text[at] != m_separator) {
            used = behindLine(text, at, size);
            break;
        }
        ++at;
    }
    finish(text, used, row);
    // Without a quote, the row is only too long, which finish() has said where it matters.
    if (std::ranges::any_of(row.cells, [](std::string_view cell) { return cell.starts_with('"'); }))
        row.fault = ExchangeText::tr("A quotation mark is opened in this row and never closed.");
}

/// Unquotes the cells of a row of `size` bytes and says what is wrong with them.
void TextScanner::finish(char *text, size_t size, SheetRow &row)
{
    row.fault.clear();
    bool isStray = false;
    for (const size_t cell : m_quoted)
        row.cells[cell] = unquoted(text, row.cells[cell], isStray);
    const auto isTooLong = [](std::string_view cell) {
        return cell.size() > longestCell;
    };
    if (size > longestCell && std::ranges::any_of(row.cells, isTooLong))
        row.fault = ExchangeText::tr("A cell of this row is longer than %1 bytes.").arg(longestCell);
    if (isStray)
        row.fault = ExchangeText::tr("There is text behind a closing quotation mark in this row.");
    // A sheet that once was wide leaves separators at the end of its rows.
    while (row.cells.size() > mostCells && row.cells.back().empty())
        row.cells.pop_back();
    if (row.cells.size() > mostCells) {
        row.fault = ExchangeText::tr("This row has more than %1 cells.").arg(mostCells);
        row.cells.resize(mostCells);
    }
}

/// The text of a quoted cell, rewritten in place where it is not what stands between its quotes.
std::string_view TextScanner::unquoted(char *text, std::string_view cell, bool &isStray)
{
    const std::string_view inside = cell.substr(1, std::max<size_t>(cell.size(), 2) - 2);
    if (cell.size() > 1 && cell.back() == '"' && inside.find('"') == std::string_view::npos &&
        inside.find('\r') == std::string_view::npos)
        return inside;
    // Line ends inside a cell become LF, whatever the file's own are.
    char *const start = text + (cell.data() - text);
    char *out = start;
    bool isOpen = true;
    for (size_t at = 1; at < cell.size(); ++at) {
        const char c = cell[at];
        if (isOpen && c == '"') {
            if (at + 1 < cell.size() && cell[at + 1] == '"')
                *out++ = cell[++at];
            else
                isOpen = false;
        } else if (c == '\r') {
            if (at + 1 >= cell.size() || cell[at + 1] != '\n')
                *out++ = '\n';
        } else {
            isStray = isStray || (!isOpen && c != ' ');
            *out++ = c;
        }
    }
    return {start, size_t(out - start)};
}

} // namespace daicho
