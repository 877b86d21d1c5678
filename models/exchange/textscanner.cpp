// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textscanner.h"

#include "exchange/exchangetext.h"

#include <algorithm>
#include <cstring>

namespace daicho
{

namespace
{

/// The place of the next byte that ends an unquoted cell.
size_t endOfPlain(const char *text, size_t at, size_t size, char separator)
{
    while (at < size) {
        const char c = text[at];
        if (c == separator || c == '\n' || c == '\r')
            break;
        ++at;
    }
    return at;
}

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

} // namespace

TextScanner::Outcome TextScanner::scan(char *text, size_t size, bool isAll, SheetRow &row, size_t &used)
{
    m_cells.clear();
    size_t at = 0;
    for (;;) {
        Cell cell{at, at, at < size && text[at] == '"'};
        if (cell.hasQuotes) {
            at = endOfQuoted(text, at + 1, size, isAll);
            if (at == std::string::npos)
                return Outcome::Unfinished;
        }
        at = endOfPlain(text, at, size, m_separator);
        // CR at the very end may be the first half of CRLF.
        if (!isAll && (at == size || (text[at] == '\r' && at + 1 == size)))
            return Outcome::Unfinished;
        cell.end = at;
        m_cells.push_back(cell);
        if (at == size || text[at] != m_separator)
            break;
        ++at;
    }
    used = at;
    if (at < size)
        used += text[at] == '\r' && at + 1 < size && text[at + 1] == '\n' ? 2 : 1;
    finish(text, row);
    return Outcome::Row;
}

void TextScanner::scanLiterally(char *text, size_t size, SheetRow &row, size_t &used)
{
    m_cells.clear();
    size_t at = 0;
    for (;;) {
        const size_t start = at;
        at = endOfPlain(text, at, size, m_separator);
        m_cells.push_back({start, at, false});
        if (at == size || text[at] != m_separator)
            break;
        ++at;
    }
    used = at;
    if (at < size)
        used += text[at] == '\r' && at + 1 < size && text[at + 1] == '\n' ? 2 : 1;
    finish(text, row);
    // Without a quote, the row is only too long, which finish() has said where it matters.
    if (std::ranges::any_of(row.cells, [](std::string_view cell) { return cell.starts_with('"'); }))
        row.fault = ExchangeText::tr("A quotation mark is opened in this row and never closed.");
}

void TextScanner::finish(char *text, SheetRow &row)
{
    row.fault.clear();
    row.cells.clear();
    bool isStray = false;
    for (const Cell &cell : m_cells) {
        if (cell.hasQuotes)
            row.cells.push_back(unquoted(text, cell, isStray));
        else
            row.cells.push_back({text + cell.start, cell.end - cell.start});
        if (row.cells.back().size() > longestCell)
            row.fault = ExchangeText::tr("A cell of this row is longer than %1 bytes.").arg(longestCell);
    }
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

std::string_view TextScanner::unquoted(char *text, const Cell &cell, bool &isStray) const
{
    // Line ends inside a cell become LF, whatever the file's own are.
    char *out = text + cell.start;
    bool isOpen = true;
    for (size_t at = cell.start + 1; at < cell.end; ++at) {
        const char c = text[at];
        if (isOpen && c == '"') {
            if (at + 1 < cell.end && text[at + 1] == '"')
                *out++ = text[++at];
            else
                isOpen = false;
        } else if (c == '\r') {
            if (at + 1 >= cell.end || text[at + 1] != '\n')
                *out++ = '\n';
        } else {
            isStray = isStray || (!isOpen && c != ' ');
            *out++ = c;
        }
    }
    return {text + cell.start, size_t(out - text) - cell.start};
}

} // namespace daicho
