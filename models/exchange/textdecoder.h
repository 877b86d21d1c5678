// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/textencoding.h"

#include <string>
#include <string_view>

namespace daicho
{

/// Decodes a stream chunk by chunk to UTF-8; bytes that do not belong become U+FFFD.
class TextDecoder
{
public:
    explicit TextDecoder(Encoding encoding);
    void append(std::string_view bytes, bool last, std::string &out);

private:
    size_t decode(std::string_view bytes, bool last, std::string &out) const;

    Encoding m_encoding;
    std::string m_rest; // the beginning of a character whose end is in the next chunk
};

/// The length of the longest part of `bytes` that is UTF-8, counted from the start; an unfinished character at the end
/// is not part of it.
size_t validUtf8(std::string_view bytes);
/// The length of the UTF-8 character with which `bytes` start; 0 when it is none, -1 when it may go on after the end.
int utf8Length(std::string_view bytes);

} // namespace daicho
