// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace daicho
{

/// The form in which texts are compared and searched: NFKC, lower case, hiragana as katakana, and our table for what
/// NFKC leaves apart but an office does not (wave dashes, minus signs, long vowels and dashes, 靱/靭, 髙/高, 﨑/崎 …).
/// Nothing is removed: an empty text stays empty, any other stays non-empty.
QString fold(QStringView text);

/// fold() without spaces of any kind: for headers, labels and names of departments, where spacing carries nothing.
QString foldTight(QStringView text);

/// fold() from UTF-8 to UTF-8, appended to `out`; the fast path of a million rows. Malformed bytes become U+FFFD.
void appendFolded(std::string_view utf8, std::string &out);

} // namespace daicho
