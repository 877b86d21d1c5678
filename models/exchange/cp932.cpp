// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cp932.h"

#include "exchange/cp932table.h"

#include <array>
#include <memory>
#include <vector>

namespace daicho
{

namespace
{

using Byte = unsigned char;

constexpr char16_t nothing = 0xfffd;
constexpr int trailCount = 188;

// Twins that Unicode keeps apart although Windows has one code for both (TECH.md §6).
constexpr char16_t twins[][2] = {
    {u'\u301c', u'\uff5e'}, {u'\u2212', u'\uff0d'}, {u'\u2016', u'\u2225'}, {u'\u2014', u'\u2015'},
    {u'\u00a2', u'\uffe0'}, {u'\u00a3', u'\uffe1'}, {u'\u00ac', u'\uffe2'}, {u'\u00a6', u'\uffe4'},
    {u'\u00a5', u'\\'},     {u'\u203e', u'\uffe3'}, {u'\u2013', u'\uff0d'}, {u'\u00a0', u' '},
};

bool isLead(Byte byte)
{
    return (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc);
}

int trailIndex(Byte byte)
{
    if (byte < 0x40 || byte == 0x7f || byte > 0xfc)
        return -1;
    return byte - 0x40 - (byte > 0x7f ? 1 : 0);
}

/// Which of two codes for one character Windows writes: JIS first, then NEC's row 13, IBM's own rows, NEC's copy of
/// them.
int preference(Byte lead)
{
    if (lead == 0xed || lead == 0xee)
        return 1;
    if (lead >= 0xfa)
        return 2;
    return lead == 0x87 ? 3 : 4;
}

struct Tables {
    std::array<std::array<char16_t, trailCount>, 256> characters; // by lead byte
    std::vector<quint16> codes;                                   // by character; 0: none

    Tables() : codes(0x10000)
    {
        for (auto &line : characters)
            line.fill(nothing);
        std::vector<Byte> rank(0x10000);
        for (const Cp932Line &line : cp932Lines)
            fill(line.lead, line.characters, rank);
        for (int lead = 0xf0; lead <= 0xf9; ++lead) {
            char16_t own[trailCount];
            for (int i = 0; i < trailCount; ++i)
                own[i] = char16_t(0xe000 + (lead - 0xf0) * trailCount + i);
            fill(Byte(lead), own, rank);
        }
        for (char16_t kana = 0xff61; kana <= 0xff9f; ++kana)
            codes[kana] = quint16(kana - 0xff61 + 0xa1);
        for (const auto &twin : twins)
            codes[twin[0]] = twin[1] < 0x80 ? quint16(twin[1]) : codes[twin[1]];
    }

    void fill(Byte lead, const char16_t *line, std::vector<Byte> &rank)
    {
        for (int i = 0; i < trailCount; ++i) {
            const char16_t c = line[i];
            characters[lead][size_t(i)] = c;
            if (c == nothing || rank[c] >= preference(lead))
                continue;
            rank[c] = Byte(preference(lead));
            codes[c] = quint16(lead << 8 | (i + 0x40 + (i >= 0x3f ? 1 : 0)));
        }
    }
};

const Tables &tables()
{
    static const auto all = std::make_unique<const Tables>();
    return *all;
}

void appendUtf8(char16_t c, std::string &out)
{
    if (c < 0x800) {
        out.push_back(char(0xc0 | c >> 6));
    } else {
        out.push_back(char(0xe0 | c >> 12));
        out.push_back(char(0x80 | (c >> 6 & 0x3f)));
    }
    out.push_back(char(0x80 | (c & 0x3f)));
}

/// Walks over CP932 bytes: ascii(byte), character(c) or broken() for each. Gives the number of bytes walked.
template <typename Ascii, typename Character, typename Broken>
size_t walk(std::string_view bytes, Ascii ascii, Character character, Broken broken)
{
    const Tables &all = tables();
    size_t at = 0;
    while (at < bytes.size()) {
        const Byte lead = Byte(bytes[at]);
        if (lead < 0x80) {
            ascii(char(lead));
            ++at;
        } else if (lead >= 0xa1 && lead <= 0xdf) {
            character(char16_t(0xff61 + lead - 0xa1));
            ++at;
        } else if (!isLead(lead)) {
            broken();
            ++at;
        } else if (at + 1 == bytes.size()) {
            break;
        } else {
            const int trail = trailIndex(Byte(bytes[at + 1]));
            const char16_t c = trail < 0 ? nothing : all.characters[lead][size_t(trail)];
            if (c == nothing)
                broken();
            else
                character(c);
            // A trail byte that cannot be one is looked at again: it may be the quote or line end that follows.
            at += trail < 0 ? 1 : 2;
        }
    }
    return at;
}

} // namespace

Cp932Reading appendFromCp932(std::string_view bytes, std::string &out)
{
    Cp932Reading reading;
    out.reserve(out.size() + bytes.size() * 3 / 2);
    reading.used = walk(
        bytes, [&](char c) { out.push_back(c); }, [&](char16_t c) { appendUtf8(c, out); },
        [&] {
            ++reading.broken;
            appendUtf8(nothing, out);
        });
    return reading;
}

void appendToCp932(std::string_view utf8, std::string &out, QString *lacking)
{
    const Tables &all = tables();
    size_t start = 0;
    while (start < utf8.size() && Byte(utf8[start]) < 0x80)
        ++start;
    out.append(utf8.substr(0, start));
    if (start == utf8.size())
        return;
    const QString text = QString::fromUtf8(utf8.data() + start, qsizetype(utf8.size() - start));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const quint16 code = c < 0x80 ? c : all.codes[c];
        if (code > 0xff)
            out.push_back(char(code >> 8));
        if (code != 0 || c == 0) {
            out.push_back(char(code & 0xff));
            continue;
        }
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (lacking)
            lacking->append(QStringView(text).mid(i, pair ? 2 : 1));
        out.push_back('?');
        i += pair ? 1 : 0;
    }
}

QString throughCp932(const QString &text)
{
    QString twin = text;
    for (QChar &c : twin) {
        for (const auto &pair : twins) {
            if (c.unicode() == pair[0])
                c = QChar(pair[1]);
        }
    }
    return twin;
}

} // namespace daicho
