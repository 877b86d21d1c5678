// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace daicho
{

/// Bytes of a CP932 text that could not be read, and how many bytes were looked at in all.
struct Cp932Reading {
    size_t used = 0;   ///< less than given when the text ends inside a two-byte character
    size_t broken = 0; ///< bytes that are no CP932; each became U+FFFD
};

/// Appends the UTF-8 of CP932 bytes to `out`. A lead byte without its trail byte at the end is left for the next call.
Cp932Reading appendFromCp932(std::string_view bytes, std::string &out);

/// Appends the CP932 bytes of UTF-8 to `out`; each character that CP932 lacks becomes "?" and is appended to `lacking`.
/// 〜 − ‖ — ¥ and their like are written as the twin that Windows uses.
void appendToCp932(std::string_view utf8, std::string &out, QString *lacking);

/// The text as it comes back from a CP932 file: 〜 has become ～, − has become － and so on.
QString throughCp932(const QString &text);

} // namespace daicho
