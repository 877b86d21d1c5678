// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace daicho
{

/// Whether the cell says "as above": 〃, 同上, 々.
bool isDitto(std::string_view cell);

/// Whether the cell is a dash alone, which ledgers write where there is nothing: －, ー, -.
bool isDash(std::string_view cell);

/// A quick look at whether the cell means what stands in it: it is not blank, has no space around it and no apostrophe
/// in front, and is neither 同上 nor a dash. It says no to some such cells, too.
bool isPlainCell(std::string_view cell);

/// The text as it is written into a cell of a text file: with an apostrophe in front where a spreadsheet would run it
/// as a formula or make a number or a day of it (00123, 1/2), or an import would take it for 同上 or a dash.
std::string_view guardedCell(std::string_view text, std::string &storage);

/// As guardedCell(), for cells that say of themselves that they are text, which no spreadsheet runs: with an apostrophe
/// in front only where an import would take it for something else.
std::string_view guardedText(std::string_view text, std::string &storage);

/// The text that guardedCell() or guardedText() was given. A cell that was not guarded comes back as it is.
std::string_view unguardedCell(std::string_view cell);

} // namespace daicho
