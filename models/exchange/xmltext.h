// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace daicho
{

/// No entity that is understood is longer, its ampersand and semicolon included.
constexpr size_t longestXmlEntity = 12;

/// Appends XML text with the five entities and numbers of characters decoded; false when there is another entity, or a
/// character that XML does not allow. What is appended is never longer than `raw`.
bool appendXmlDecoded(std::string_view raw, std::string &out);

/// Makes the text of a cell fit to be kept, in place: line ends become LF, other control characters go.
void cleanCellText(std::string &text, size_t from);

/// Decodes _x000D_ and the like, with which workbooks write characters that XML does not allow, from `from` on.
void decodeEscapes(std::string &text, size_t from);

} // namespace daicho
