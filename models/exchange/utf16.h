// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace daicho
{

/// What became of UTF-16 bytes.
struct Utf16Reading {
    size_t used = 0;   ///< all but an unfinished character at the end
    size_t broken = 0; ///< NULs, and halves of pairs without their other half; each became U+FFFD
};

/// Appends UTF-16 bytes, without a byte order mark, as UTF-8. `last`: no more bytes follow.
Utf16Reading appendFromUtf16(std::string_view bytes, bool isBig, bool last, std::string &out);

} // namespace daicho
