// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/textlines.h"

#include "core/folding.h"

#include <QRegularExpression>
#include <QSet>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// A text whose lines are narrower or wider than this was not broken at a fixed width.
constexpr qsizetype narrowestBreak = 24;
constexpr qsizetype widestBreak = 120;

constexpr qsizetype longestInlineHeading = 40;

/// In half-width letters.
qsizetype widthOf(const QString &text)
{
    return text.size() + std::ranges::count_if(text, [](QChar c) { return c.unicode() >= 0x100; });
}

/// 3, - 3 -, 3/10, p.3, or a ruled line.
bool isFurniture(const QString &line)
{
    static const QRegularExpression page(
        u"^[-―—–~]*\\s*(?:[pP]\\.?\\s*)?\\d{1,4}\\s*(?:/\\s*\\d{1,4})?\\s*[-―—–~]*$"_s);
    static const QRegularExpression rule(u"^[-=_*―—–─━・.…\\s|]{3,}$"_s);
    static const QRegularExpression fence(u"^(?:```|~~~|---).*$"_s);
    const QString narrow = narrowed(line);
    return page.match(narrow).hasMatch() || rule.match(narrow).hasMatch() || fence.match(narrow).hasMatch();
}

QString withoutPage(const QString &line)
{
    static const QRegularExpression page(u"(?:[\\t .・…‥·_]{2,}|\\t|\\s)\\(?\\d{1,3}\\)?$"_s);
    static const QRegularExpression articles(u"\\(第[^()]*条[^()]*\\)$"_s); // 総則（第1条―第4条）
    return foldTight(narrowed(line).remove(page).remove(articles));
}

/// How many lines after the word 目次 repeat later as headings: the table of contents.
qsizetype contentsLength(const QList<TextLine> &lines, qsizetype title)
{
    if (title + 1 >= lines.size())
        return 0;
    QSet<QString> listed{withoutPage(lines[title + 1].text)};
    for (qsizetype i = title + 2; i < lines.size(); ++i) {
        if (listed.contains(foldTight(lines[i].text)))
            return i - title - 1;
        listed.insert(withoutPage(lines[i].text));
    }
    // A heading that the list words a little differently: count while the lines end in page numbers.
    static const QRegularExpression paged(u"[\\t .・…‥·_]+\\(?\\d{1,3}\\)?$"_s);
    qsizetype at = title + 1;
    while (at < lines.size() && paged.match(narrowed(lines[at].text)).hasMatch())
        ++at;
    return at - title - 1;
}

void removeContents(QList<TextLine> &lines)
{
    static const QSet<QString> titles{foldTight(u"目次"), foldTight(u"もくじ"), foldTight(u"contents")};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!titles.contains(foldTight(numberedLine(lines[i].text).rest)))
            continue;
        lines.remove(i, contentsLength(lines, i) + 1);
        return;
    }
    static const QRegularExpression leader(u"[.・…‥·_]{3,}\\s*\\d{1,3}$"_s);
    lines.removeIf([](const TextLine &line) { return leader.match(narrowed(line.text)).hasMatch(); });
}

/// In most texts a blank line ends a paragraph; in some that were taken out of a PDF it stands after every line.
void respectBlankLines(QList<TextLine> &lines)
{
    qsizetype broken = 0;
    qsizetype apart = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (!lines[i].isFull || endsSentence(lines[i].text))
            continue;
        ++broken;
        apart += lines[i + 1].isApart ? 1 : 0;
    }
    if (apart * 2 > broken)
        return;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        lines[i].isFull = lines[i].isFull && !lines[i + 1].isApart;
}

void markFullLines(QList<TextLine> &lines)
{
    if (lines.isEmpty())
        return;
    QList<qsizetype> widths;
    for (const TextLine &line : lines)
        widths.append(widthOf(line.text));
    std::ranges::sort(widths);
    const qsizetype usual = widths[(widths.size() - 1) * 19 / 20];
    if (usual < narrowestBreak || usual > widestBreak)
        return;
    for (TextLine &line : lines)
        line.isFull = widthOf(line.text) * 100 >= usual * 88;
    respectBlankLines(lines);
}

} // namespace

QList<TextLine> linesOf(const QString &text)
{
    QList<TextLine> lines;
    int number = 0;
    bool isApart = false;
    static const QRegularExpression ending(u"\\r\\n|[\\r\\n\\x{2028}\\x{2029}]"_s);
    const QStringList raw = text.split(ending);
    for (const QString &each : raw) {
        ++number;
        QString line = each;
        line.remove(QChar(0xfeff)).remove(u'\f');
        line = line.trimmed();
        if (!line.isEmpty() && !isFurniture(line)) {
            lines.append({number, line, isApart, false});
            isApart = false;
        } else {
            isApart = true;
        }
    }
    removeContents(lines);
    markFullLines(lines);
    return lines;
}

bool endsSentence(const QString &text)
{
    static const QString ends = u"。．.!?！？"_s;
    QString rest = text;
    while (!rest.isEmpty() && u")）」』"_s.contains(rest.back()))
        rest.chop(1);
    return !rest.isEmpty() && ends.contains(rest.back());
}

qsizetype inlineHeading(const QString &text)
{
    const QString narrow = narrowed(text.left(longestInlineHeading + 1));
    for (qsizetype i = 1; i < narrow.size(); ++i) {
        if (u"。、「"_s.contains(narrow[i]))
            return 0;
        if (narrow[i] != u' ' && narrow[i] != u':')
            continue;
        const QString left = narrow.left(i);
        // マイナンバー利用事務系 （…） is one name.
        if (i + 1 < narrow.size() && narrow[i + 1] == u'(')
            continue;
        const bool isOnlyLatin = std::ranges::all_of(left, [](QChar c) { return c.unicode() < 0x80; });
        if (!isOnlyLatin)
            return i + 1;
    }
    return 0;
}

bool needsSpace(const QString &first, const QString &second)
{
    const auto isLatin = [](QChar c) {
        return c.unicode() < 0x80 && c.isLetterOrNumber();
    };
    return !first.isEmpty() && !second.isEmpty() && isLatin(first.back()) && isLatin(second.front());
}

} // namespace daicho
