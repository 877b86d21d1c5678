// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cellforms.h"

#include <algorithm>

namespace daicho
{

namespace
{

constexpr std::string_view dittos[] = {"〃", "″", "”", "“", "\"", "々", "仝", "〻", "同上", "同　上", "同 上", "々々"};
constexpr std::string_view dashes[] = {"-", "－", "ー", "―", "—", "–", "‐", "−", "ｰ", "--", "－－", "――", "ーー"};
// A Japanese Excel takes the full-width ones for operators too.
constexpr std::string_view operators[] = {"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};

bool isOneOf(std::string_view cell, const auto &list)
{
    return std::ranges::find(list, cell) != std::end(list);
}

/// Whether a text means something else than itself once it stands in a cell, whatever apostrophes are in front of it:
/// so that taking one away always gives back what was there.
bool needsGuard(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
    return std::ranges::any_of(operators, [&](std::string_view sign) { return text.starts_with(sign); }) ||
           isDitto(text) || isDash(text);
}

} // namespace

bool isDitto(std::string_view cell)
{
    return cell.size() <= 9 && !cell.empty() && isOneOf(cell, dittos);
}

bool isDash(std::string_view cell)
{
    return cell.size() <= 6 && !cell.empty() && isOneOf(cell, dashes);
}

std::string_view guardedCell(std::string_view text, std::string &storage)
{
    if (text.empty() || !needsGuard(text))
        return text;
    storage.assign(1, '\'');
    storage.append(text);
    return storage;
}

std::string_view guardedText(std::string_view text, std::string &storage)
{
    const bool isMistaken = text.starts_with('\'') || isDitto(text) || isDash(text);
    return isMistaken ? guardedCell(text, storage) : text;
}

std::string_view unguardedCell(std::string_view cell)
{
    return cell.starts_with('\'') && needsGuard(cell) ? cell.substr(1) : cell;
}

} // namespace daicho
