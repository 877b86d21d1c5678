// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"

#include <string>
#include <string_view>
#include <vector>

namespace daicho
{

/// Cuts separated text into rows as RFC 4180 has it, with the freedoms that spreadsheets take: any line end, also
/// mixed; quotes inside an unquoted cell are text.
class TextScanner
{
public:
    explicit TextScanner(char separator) : m_separator(separator) {}

    enum class Outcome {
        Row,       ///< a row was cut off
        Unfinished ///< the text ends inside the row: give more, or say that there is no more
    };
    /// Cuts the first row off `text`, which it may rewrite (quoted cells lose their quotes in place). The cells point
    /// into it. `used` becomes the row's length with its line end.
    Outcome scan(char *text, size_t size, bool isAll, SheetRow &row, size_t &used);
    /// As scan(), but quotes are text: for a row whose quote never closes.
    void scanLiterally(char *text, size_t size, SheetRow &row, size_t &used);

    /// A cell longer than this is a fault of its row, and so is a row with more cells than that.
    static constexpr size_t longestCell = 1 << 20;
    static constexpr size_t mostCells = 4096;
    /// A row that goes on for longer has a quote that was never closed.
    static constexpr size_t longestRow = 32 << 20;

private:
    void finish(char *text, size_t size, SheetRow &row);
    static std::string_view unquoted(char *text, std::string_view cell, bool &isStray);

    char m_separator;
    std::vector<size_t> m_quoted; // cells that have to be unquoted
};

} // namespace daicho
