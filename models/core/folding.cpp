// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/folding.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace daicho
{

namespace
{

// What NFKC keeps apart although an office reads it as one (TECH.md §1; DOMAIN.md §1.2 for 靱/靭).
constexpr char16_t variants[][2] = {
    {u'\u301c', u'~'},  {u'\u2212', u'-'}, {u'\u2010', u'-'}, {u'\u2011', u'-'}, {u'\u2012', u'-'}, {u'\u2013', u'-'},
    {u'\u2014', u'-'},  {u'\u2015', u'-'}, {u'\u30fc', u'-'}, {u'靱', u'靭'},    {u'髙', u'高'},    {u'﨑', u'崎'},
    {u'\u5d5c', u'崎'}, {u'濵', u'浜'},    {u'濱', u'浜'},    {u'邊', u'辺'},    {u'邉', u'辺'},    {u'齋', u'斎'},
    {u'齊', u'斉'},     {u'澤', u'沢'},    {u'廣', u'広'},    {u'國', u'国'},    {u'櫻', u'桜'},    {u'德', u'徳'},
};

constexpr char16_t several = 0xffff; // folds to more than one character, or only together with its neighbours

QString foldSlowly(QStringView text);

/// The fold of every character of the basic plane that folds on its own, and the few that become several.
struct Table {
    std::vector<char16_t> single;
    QHash<char16_t, QString> multiple;

    Table() : single(0x10000)
    {
        for (uint c = 0; c < 0x10000; ++c) {
            const QChar character{char16_t(c)};
            if (needsNeighbours(char16_t(c))) {
                single[c] = several;
                continue;
            }
            const QString folded = foldSlowly(QStringView(&character, 1));
            single[c] = folded.size() == 1 ? folded[0].unicode() : several;
            // A pair of surrogates cannot be written one by one.
            const bool pair = std::ranges::any_of(folded, [](QChar part) { return part.isSurrogate(); });
            if (folded.size() > 1 && !pair)
                multiple.insert(char16_t(c), folded);
        }
    }

    static bool needsNeighbours(char16_t c)
    {
        const QChar character{c};
        return character.isSurrogate() || character.isMark() || c == 0xff9e || c == 0xff9f ||
               (c >= 0x1100 && c <= 0x11ff) || (c >= 0xffa0 && c <= 0xffdc);
    }

    /// Appends the fold of one character; false when the whole text has to go the slow way.
    template <typename Append>
    bool fold(char16_t c, Append append) const
    {
        const char16_t folded = single[c];
        if (folded != several) {
            append(folded);
            return true;
        }
        const auto found = multiple.find(c);
        if (found == multiple.end())
            return false;
        for (const QChar part : *found)
            append(part.unicode());
        return true;
    }
};

const Table &table()
{
    static const Table one;
    return one;
}

char16_t foldVariant(char16_t c)
{
    if (c >= 0x3041 && c <= 0x3096)
        return char16_t(c + 0x60);
    static const QHash<char16_t, char16_t> map = [] {
        QHash<char16_t, char16_t> all;
        for (const auto &pair : variants)
            all.insert(pair[0], pair[1]);
        return all;
    }();
    return c < 0x80 ? c : map.value(c, c);
}

QString foldSlowly(QStringView text)
{
    // 﨑 and its like have to be looked up before NFKC too: some compatibility ideographs decompose.
    QString variantFree = text.toString();
    for (QChar &c : variantFree)
        c = QChar(foldVariant(c.unicode()));
    QString folded = variantFree.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (QChar &c : folded)
        c = QChar(foldVariant(c.unicode()));
    return folded.isEmpty() ? text.toString() : folded;
}

void appendUtf8(char16_t c, std::string &out)
{
    if (c < 0x80) {
        out.push_back(char(c));
    } else if (c < 0x800) {
        out.push_back(char(0xc0 | c >> 6));
        out.push_back(char(0x80 | (c & 0x3f)));
    } else {
        out.push_back(char(0xe0 | c >> 12));
        out.push_back(char(0x80 | (c >> 6 & 0x3f)));
        out.push_back(char(0x80 | (c & 0x3f)));
    }
}

/// Reads one basic-plane character; 0xffff where the bytes are anything else.
char16_t nextCharacter(std::string_view utf8, size_t &at)
{
    const auto byte = [&](size_t i) {
        return i < utf8.size() ? uint(static_cast<unsigned char>(utf8[i])) : 0u;
    };
    const uint lead = byte(at);
    if (lead >= 0xe0 && lead < 0xf0 && (byte(at + 1) & 0xc0) == 0x80 && (byte(at + 2) & 0xc0) == 0x80) {
        const uint c = (lead & 0x0f) << 12 | (byte(at + 1) & 0x3f) << 6 | (byte(at + 2) & 0x3f);
        at += 3;
        return c >= 0x800 ? char16_t(c) : char16_t(0xffff);
    }
    if (lead >= 0xc2 && lead < 0xe0 && (byte(at + 1) & 0xc0) == 0x80) {
        const uint c = (lead & 0x1f) << 6 | (byte(at + 1) & 0x3f);
        at += 2;
        return char16_t(c);
    }
    return 0xffff;
}

} // namespace

QString fold(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text) {
        if (!table().fold(c.unicode(), [&](char16_t part) { folded.append(QChar(part)); }))
            return foldSlowly(text);
    }
    return folded;
}

QString foldTight(QStringView text)
{
    QString folded = fold(text);
    folded.removeIf([](QChar c) { return c.isSpace(); });
    return folded;
}

void appendFolded(std::string_view utf8, std::string &out)
{
    const size_t start = out.size();
    const Table &all = table();
    size_t at = 0;
    size_t same = 0; // from here to `at` the text folds to itself, and is appended in one piece
    const auto appendSame = [&](size_t end) {
        out.append(utf8.substr(same, end - same));
    };
    while (at < utf8.size()) {
        const size_t place = at;
        const auto lead = static_cast<unsigned char>(utf8[at]);
        const char16_t c = lead < 0x80 ? char16_t(lead) : nextCharacter(utf8, at);
        at += lead < 0x80 ? 1 : 0;
        if (c != 0xffff && all.single[c] == c)
            continue;
        appendSame(place);
        same = at;
        if (c == 0xffff || !all.fold(c, [&](char16_t part) { appendUtf8(part, out); })) {
            out.resize(start);
            out += foldSlowly(QString::fromUtf8(utf8.data(), qsizetype(utf8.size()))).toStdString();
            return;
        }
    }
    appendSame(at);
}

} // namespace daicho
