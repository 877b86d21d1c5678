// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoder.h"

#include "exchange/cp932.h"
#include "exchange/utf16.h"

#include <algorithm>
#include <cstddef>

namespace daicho
{

namespace
{

using Byte = unsigned char;
constexpr std::string_view replacement = "\xef\xbf\xbd";

constexpr size_t blockSize = 64;

/// Whether a block goes on as UTF-8 has it after the two bytes in front of it. Leads that not every byte may follow
/// (E0, ED, four bytes) are left to utf8Length(): hardly a ledger has them. Every byte is looked at in the same way and
/// without a branch, so that the compiler takes many of them at once.
bool goesOn(const char *block)
{
    Byte wrong = 0;
    for (std::ptrdiff_t i = 0; i < std::ptrdiff_t(blockSize); ++i) {
        const Byte byte = Byte(block[i]);
        const Byte isWanted = Byte(Byte(block[i - 1]) >= 0xc0) | Byte(Byte(block[i - 2]) >= 0xe0);
        const Byte isFurther = Byte(static_cast<signed char>(block[i]) < -64);
        const Byte isRare = Byte((byte & 0xfe) == 0xc0) | Byte(byte == 0xe0) | Byte(byte == 0xed) | Byte(byte >= 0xf0);
        wrong |= (isWanted ^ isFurther) | isRare;
    }
    return wrong == 0;
}

/// Goes on over whole characters from `at` to `end` or behind it, as far as they are UTF-8.
size_t validOneByOne(std::string_view bytes, size_t at, size_t end)
{
    while (at < end) {
        const int length = utf8Length(bytes.substr(at));
        if (length <= 0)
            break;
        at += size_t(length);
    }
    return at;
}

/// Where the character stands that the valid bytes before `at` end with, whole or not.
size_t lastCharacter(std::string_view bytes, size_t at)
{
    do {
        --at;
    } while ((Byte(bytes[at]) & 0xc0) == 0x80);
    return at;
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
    for (size_t at = 0;;) {
        const size_t end = std::min(bytes.size(), at + blockSize);
        at = validOneByOne(bytes, at, end);
        if (at < end || at == bytes.size())
            return at;
        const size_t start = at;
        while (at + blockSize <= bytes.size() && goesOn(bytes.data() + at))
            at += blockSize;
        if (at > start)
            at = lastCharacter(bytes, at);
    }
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
