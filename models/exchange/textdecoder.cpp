// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoder.h"

#include "exchange/cp932.h"
#include "exchange/utf16.h"

#include <cstring>

namespace daicho
{

namespace
{

using Byte = unsigned char;
constexpr std::string_view replacement = "\xef\xbf\xbd";

/// Whether a character of three bytes starts here, as nearly all Japanese ones are; leaves the rare ones to
/// utf8Length(): E0 and ED, and those at the end.
bool isThreeBytes(std::string_view bytes)
{
    if (bytes.size() < 4)
        return false;
    const Byte lead = Byte(bytes[0]);
    return lead > 0xe0 && lead < 0xf0 && lead != 0xed && (Byte(bytes[1]) & 0xc0) == 0x80 &&
           (Byte(bytes[2]) & 0xc0) == 0x80;
}

} // namespace

int utf8Length(std::string_view bytes)
{
    const Byte lead = Byte(bytes[0]);
    const int length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    for (int i = 1; i < length; ++i) {
        if (size_t(i) == bytes.size())
            return -1;
        const Byte next = Byte(bytes[size_t(i)]);
        const Byte lowest = i > 1 ? 0x80 : lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        const Byte highest = i > 1 ? 0xbf : lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        if (next < lowest || next > highest)
            return 0;
    }
    return length;
}

size_t validUtf8(std::string_view bytes)
{
    size_t at = 0;
    while (at < bytes.size()) {
        quint64 eight = 0;
        if (at + 8 <= bytes.size()) {
            std::memcpy(&eight, bytes.data() + at, 8);
            if ((eight & 0x8080808080808080ull) == 0) {
                at += 8;
                continue;
            }
        }
        if (isThreeBytes(bytes.substr(at, 4))) {
            at += 3;
            continue;
        }
        const int length = utf8Length(bytes.substr(at));
        if (length <= 0)
            break;
        at += size_t(length);
    }
    return at;
}

TextDecoder::TextDecoder(Encoding encoding) : m_encoding(encoding) {}

void TextDecoder::append(std::string_view bytes, bool last, std::string &out)
{
    if (!m_rest.empty()) {
        m_rest.append(bytes);
        bytes = m_rest;
    }
    std::string rest(bytes.substr(decode(bytes, last, out)));
    m_rest = std::move(rest);
    if (last && !m_rest.empty()) {
        out.append(replacement);
        m_rest.clear();
    }
}

/// How many of the bytes were decoded: all but an unfinished character at the end.
size_t TextDecoder::decode(std::string_view bytes, bool last, std::string &out) const
{
    if (m_encoding == Encoding::Cp932)
        return appendFromCp932(bytes, out).used;
    if (m_encoding != Encoding::Utf8)
        return appendFromUtf16(bytes, m_encoding == Encoding::Utf16Be, last, out).used;
    for (size_t used = 0;;) {
        const size_t valid = validUtf8(bytes.substr(used));
        out.append(bytes.substr(used, valid));
        used += valid;
        if (used == bytes.size() || utf8Length(bytes.substr(used)) < 0)
            return used;
        out.append(replacement);
        ++used;
    }
}

} // namespace daicho
