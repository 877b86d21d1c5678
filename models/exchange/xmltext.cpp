// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xmltext.h"

#include <QtGlobal>

#include <algorithm>
#include <charconv>

namespace daicho
{

namespace
{

void appendUtf8(quint32 code, std::string &out)
{
    if (code < 0x80) {
        out.push_back(char(code));
    } else if (code < 0x800) {
        out.push_back(char(0xc0 | code >> 6));
        out.push_back(char(0x80 | (code & 0x3f)));
    } else if (code < 0x10000) {
        out.push_back(char(0xe0 | code >> 12));
        out.push_back(char(0x80 | (code >> 6 & 0x3f)));
        out.push_back(char(0x80 | (code & 0x3f)));
    } else {
        out.push_back(char(0xf0 | code >> 18));
        out.push_back(char(0x80 | (code >> 12 & 0x3f)));
        out.push_back(char(0x80 | (code >> 6 & 0x3f)));
        out.push_back(char(0x80 | (code & 0x3f)));
    }
}

bool isCharacter(quint32 code)
{
    const bool isControl = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
    return !isControl && code < 0x110000 && (code < 0xd800 || code > 0xdfff) && code != 0xfffe && code != 0xffff;
}

bool appendNumbered(std::string_view digits, std::string &out)
{
    const bool isHex = digits.starts_with('x');
    if (isHex)
        digits.remove_prefix(1);
    quint32 code = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, isHex ? 16 : 10);
    if (error != std::errc() || end != digits.data() + digits.size() || !isCharacter(code))
        return false;
    appendUtf8(code, out);
    return true;
}

bool appendEntity(std::string_view name, std::string &out)
{
    static constexpr std::pair<std::string_view, char> known[] = {
        {"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}};
    if (name.starts_with('#'))
        return appendNumbered(name.substr(1), out);
    const auto found = std::ranges::find(known, name, &std::pair<std::string_view, char>::first);
    if (found == std::end(known))
        return false;
    out.push_back(found->second);
    return true;
}

} // namespace

bool appendXmlDecoded(std::string_view raw, std::string &out)
{
    while (!raw.empty()) {
        const size_t plain = std::min(raw.find('&'), raw.size());
        out.append(raw.substr(0, plain));
        raw.remove_prefix(plain);
        if (raw.empty())
            break;
        const size_t end = raw.substr(0, longestXmlEntity).find(';');
        if (end == std::string_view::npos || !appendEntity(raw.substr(1, end - 1), out))
            return false;
        raw.remove_prefix(end + 1);
    }
    return true;
}

void cleanCellText(std::string &text, size_t from)
{
    size_t to = from;
    for (size_t at = from; at < text.size(); ++at) {
        const char c = text[at];
        const bool isControl = static_cast<unsigned char>(c) < 0x20;
        if (c == '\r') {
            if (at + 1 == text.size() || text[at + 1] != '\n')
                text[to++] = '\n';
        } else if (!isControl || c == '\n' || c == '\t') {
            text[to++] = c;
        }
    }
    text.resize(to);
}

void decodeEscapes(std::string &text, size_t from)
{
    static constexpr size_t length = 7; // _x000D_
    std::string decoded;
    size_t done = from;
    for (size_t at = text.find("_x", from); at != std::string_view::npos; at = text.find("_x", at + 1)) {
        if (at + length > text.size() || text[at + length - 1] != '_')
            continue;
        quint32 code = 0;
        const char *digits = text.data() + at + 2;
        const auto [end, error] = std::from_chars(digits, digits + 4, code, 16);
        // Halves of characters beyond the basic plane are never written so.
        if (error != std::errc() || end != digits + 4 || (code >= 0xd800 && code <= 0xdfff))
            continue;
        decoded.append(text, done, at - done);
        appendUtf8(code, decoded);
        done = at + length;
        at = done - 1;
    }
    if (done == from)
        return;
    decoded.append(text, done, std::string_view::npos);
    text.replace(from, std::string_view::npos, decoded);
}

} // namespace daicho
