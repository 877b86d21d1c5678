// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/utf16.h"

namespace daicho
{

namespace
{

constexpr char32_t replacement = 0xfffd;

bool isHigh(char32_t unit)
{
    return unit >= 0xd800 && unit < 0xdc00;
}

bool isLow(char32_t unit)
{
    return unit >= 0xdc00 && unit < 0xe000;
}

void appendUtf8(char32_t c, std::string &out)
{
    if (c < 0x80) {
        out.push_back(char(c));
        return;
    }
    if (c < 0x800) {
        out.push_back(char(0xc0 | c >> 6));
    } else if (c < 0x10000) {
        out.push_back(char(0xe0 | c >> 12));
        out.push_back(char(0x80 | (c >> 6 & 0x3f)));
    } else {
        out.push_back(char(0xf0 | c >> 18));
        out.push_back(char(0x80 | (c >> 12 & 0x3f)));
        out.push_back(char(0x80 | (c >> 6 & 0x3f)));
    }
    out.push_back(char(0x80 | (c & 0x3f)));
}

} // namespace

Utf16Reading appendFromUtf16(std::string_view bytes, bool isBig, bool last, std::string &out)
{
    const auto unitAt = [&](size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return char32_t(isBig ? first << 8 | second : second << 8 | first);
    };
    Utf16Reading reading;
    size_t &at = reading.used;
    for (; at + 2 <= bytes.size(); at += 2) {
        const char32_t unit = unitAt(at);
        if (isHigh(unit) && at + 4 > bytes.size() && !last)
            break;
        if (isHigh(unit) && at + 4 <= bytes.size() && isLow(unitAt(at + 2))) {
            appendUtf8(0x10000 + ((unit - 0xd800) << 10) + (unitAt(at + 2) - 0xdc00), out);
            at += 2;
            continue;
        }
        const bool isBroken = isHigh(unit) || isLow(unit) || unit == 0;
        reading.broken += isBroken ? 1 : 0;
        appendUtf8(isBroken ? replacement : unit, out);
    }
    // Half a unit at the very end is left to the caller to make U+FFFD of.
    reading.broken += last && at < bytes.size() ? 1 : 0;
    return reading;
}

} // namespace daicho
