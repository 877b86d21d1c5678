// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/textnumbering.h"

#include <QRegularExpression>

#include <array>
#include <iterator>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

const QString kanaOrder =
    u"アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"_s;
const QString irohaOrder = u"イロハニホヘトチリヌルヲワカヨタレソツネナラム"_s;
const QString kanjiDigits = u"一二三四五六七八九"_s;

/// One way of writing a number. The pattern is matched at the beginning of a narrowed line; what it does not match is
/// the rest. `number` is the group that counts.
struct Style {
    Numbering style;
    QRegularExpression pattern;
    QString mark; ///< how it is cited; %1 is the number
};

const auto &styles()
{
    static const QString number = u"(\\d{1,3}|[一二三四五六七八九十]{1,3})"_s;
    static const std::array all{
        Style{Numbering::Supplement, QRegularExpression(u"^(附\\s*則|付\\s*則)(?=$|[\\s(（])"_s), u"附則"_s},
        Style{Numbering::Supplement, QRegularExpression(u"^(別[表紙記]|様式)\\s*(第?\\d*)?(?=$|[\\s(（])"_s), u"%1"_s},
        Style{Numbering::Chapter,
              QRegularExpression(u"^第\\s*%1\\s*[章編部](?=$|\\s|[^ぁ-ん及又並中、。])\\s*"_s.arg(number)),
              u"第%1章"_s},
        Style{Numbering::Section,
              QRegularExpression(u"^第\\s*%1\\s*[節款](?=$|\\s|[^ぁ-ん及又並中、。])\\s*"_s.arg(number)), u"第%1節"_s},
        Style{Numbering::Article, QRegularExpression(u"^第\\s*%1\\s*条((?:の\\d+)?)(?=$|[\\s(（])\\s*"_s.arg(number)),
              u"第%1条"_s},
        Style{Numbering::Roman, QRegularExpression(u"^([Ⅰ-Ⅻ])[.、:\\s]+(?=\\S)"_s), u"%1"_s},
        Style{Numbering::Dotted,
              QRegularExpression(u"^(\\d{1,2}(?:[.-]\\d{1,2})+)(?:\\.?\\s+(?=\\S)|(?=[^\\d\\s.,/-]))"_s), u"%1"_s},
        Style{Numbering::Plain, QRegularExpression(u"^(\\d{1,2})(?:[.:、]\\s*|\\s+)(?=[^\\s\\d])"_s), u"%1"_s},
        Style{Numbering::Paren, QRegularExpression(u"^\\(\\s*(\\d{1,2})\\s*\\)\\s*"_s), u"(%1)"_s},
        Style{Numbering::Paren, QRegularExpression(u"^[\\[【〔〈<]\\s*(\\d{1,2})\\s*[\\]】〕〉>]\\s*"_s), u"(%1)"_s},
        Style{Numbering::Paren, QRegularExpression(u"^(\\d{1,2})\\)\\s*"_s), u"(%1)"_s},
        Style{Numbering::Kanji, QRegularExpression(u"^\\(\\s*([一二三四五六七八九十]{1,3})\\s*\\)\\s*"_s), u"第%1号"_s},
        Style{Numbering::Kanji, QRegularExpression(u"^([一二三四五六七八九十]{1,3})[.、\\s]\\s*(?=\\S)"_s),
              u"第%1号"_s},
        Style{Numbering::ParenKana, QRegularExpression(u"^\\(\\s*([ア-ン])\\s*\\)\\s*"_s), u"(%1)"_s},
        Style{Numbering::Kana, QRegularExpression(u"^([ア-ン])(?:[.、:)]\\s*|\\s+)(?=\\S)"_s), u"%1"_s},
        Style{Numbering::ParenLatin, QRegularExpression(u"^\\(\\s*([a-zA-Z])\\s*\\)\\s*"_s), u"(%1)"_s},
        Style{Numbering::Latin, QRegularExpression(u"^([a-zA-Z])[.)]\\s*(?=\\S)"_s), u"%1"_s},
        Style{Numbering::Unknown,
              QRegularExpression(u"^(?:[§№#*]|No\\.?|[^\\w\\s「『(（・※-])\\s*(\\d{1,2})(?=\\D)"_s,
                                 QRegularExpression::UseUnicodePropertiesOption),
              u"%1"_s},
    };
    return all;
}

/// Characters that are a number by themselves: ①, ⑴, ⒈ and their like.
struct Block {
    char16_t first;
    char16_t last;
    int value; ///< of the first
    Numbering style;
};
constexpr std::array blocks{
    Block{0x2460, 0x2473, 1, Numbering::Circled},  Block{0x3251, 0x325f, 21, Numbering::Circled},
    Block{0x32b1, 0x32bf, 36, Numbering::Circled}, Block{0x2776, 0x277f, 1, Numbering::Circled},
    Block{0x2474, 0x2487, 1, Numbering::Paren},    Block{0x2488, 0x249b, 1, Numbering::Plain},
};

bool takeCharacter(NumberedLine &line)
{
    const char16_t first = line.rest.isEmpty() ? u'\0' : line.rest[0].unicode();
    for (const Block &block : blocks) {
        if (first < block.first || first > block.last)
            continue;
        line.style = block.style;
        line.value = block.value + first - block.first;
        line.mark = block.style == Numbering::Circled ? QString(line.rest[0])
                    : block.style == Numbering::Paren ? u"(%1)"_s.arg(line.value)
                                                      : QString::number(line.value);
        line.rest = line.rest.mid(1).trimmed();
        return true;
    }
    return false;
}

int valueOf(Numbering style, const QString &number)
{
    switch (style) {
    case Numbering::Kana:
    case Numbering::ParenKana:
        return int(kanaOrder.indexOf(number)) + 1;
    case Numbering::Latin:
    case Numbering::ParenLatin:
        return number.toLower()[0].unicode() - u'a' + 1;
    case Numbering::Roman:
        return number[0].unicode() - u'Ⅰ' + 1;
    case Numbering::Dotted:
        return number.section(QRegularExpression(u"[.-]"_s), -1).toInt();
    case Numbering::Supplement:
        return 0;
    default:
        return numberIn(number);
    }
}

bool takeStyle(NumberedLine &line)
{
    const QString narrow = narrowed(line.rest);
    for (const Style &style : styles()) {
        const QRegularExpressionMatch match = style.pattern.match(narrow);
        if (!match.hasMatch())
            continue;
        const QString number = match.captured(1);
        line.style = style.style;
        line.value = valueOf(style.style, number);
        line.depth = style.style == Numbering::Dotted ? int(number.count(QRegularExpression(u"[.-]"_s))) + 1 : 1;
        const bool isCounted = line.value > 0 && numberIn(number) > 0;
        line.mark = style.mark.contains(u"%1"_s) ? style.mark.arg(isCounted ? QString::number(line.value) : number)
                                                 : style.mark;
        if (style.style == Numbering::Article || style.style == Numbering::Supplement)
            line.mark += match.captured(2);
        line.rest = line.rest.mid(match.capturedLength()).trimmed();
        return true;
    }
    return false;
}

/// 1目的: only a number that follows the one before can be meant so, which the reader of the lines has to see.
void takeUnspaced(NumberedLine &line)
{
    static const QRegularExpression pattern(
        u"^(\\d{1,2})(?=[^\\d\\s.,:/()%年月日号条項段階章節つ人回件名個台種か箇ヶカ週時分秒歳階度点割倍桁]|$)"_s);
    const QRegularExpressionMatch match = pattern.match(narrowed(line.rest));
    if (!match.hasMatch() || match.capturedLength() == line.rest.size())
        return;
    line.style = Numbering::Plain;
    line.value = match.captured(1).toInt();
    line.mark = QString::number(line.value);
    line.isUnspaced = true;
    line.rest = line.rest.mid(match.capturedLength()).trimmed();
}

void takeMarks(NumberedLine &line)
{
    static const QRegularExpression heading(u"^#{1,6}\\s+"_s);
    static const QRegularExpression list(u"^(?:[-*+]\\s+|[・●○◯■□◆◇•]\\s*)"_s);
    if (const auto match = heading.match(narrowed(line.rest)); match.hasMatch()) {
        line.isMarkdown = true;
        line.rest = line.rest.mid(match.capturedLength()).trimmed();
    }
    if (const auto match = list.match(narrowed(line.rest)); match.hasMatch()) {
        line.isListed = true;
        line.rest = line.rest.mid(match.capturedLength()).trimmed();
    }
    line.rest.remove(u"**"_s).remove(u"__"_s);
}

} // namespace

NumberedLine numberedLine(const QString &line)
{
    NumberedLine taken;
    taken.rest = line.trimmed();
    takeMarks(taken);
    if (takeCharacter(taken) || takeStyle(taken))
        return taken;
    takeUnspaced(taken);
    if (taken.style == Numbering::None && taken.isMarkdown)
        taken.style = Numbering::Heading;
    return taken;
}

bool canFollow(const NumberedLine &line, int last)
{
    if (line.value == last + 1 || (line.value == 1 && !line.isUnspaced))
        return true;
    if (line.style != Numbering::Kana && line.style != Numbering::ParenKana)
        return false;
    // イ, ロ, ハ of statutes.
    const qsizetype before = last > 0 ? irohaOrder.indexOf(kanaOrder[last - 1]) : -1;
    return irohaOrder.indexOf(kanaOrder[line.value - 1]) == before + 1;
}

QString narrowed(const QString &text)
{
    QString narrow = text;
    for (QChar &c : narrow) {
        if (c >= u'\uff01' && c <= u'\uff5e')
            c = QChar(char16_t(c.unicode() - 0xfee0));
        else if (c == u'\u3000' || c == u'\u00a0')
            c = u' ';
    }
    return narrow;
}

int numberIn(const QString &digits)
{
    bool isNumber = false;
    const int number = narrowed(digits).toInt(&isNumber);
    if (isNumber)
        return number;
    int value = 0;
    for (const QChar c : digits) {
        if (c == u'十')
            value = qMax(value, 1) * 10;
        else if (kanjiDigits.contains(c))
            value += int(kanjiDigits.indexOf(c)) + 1;
        else
            return 0;
    }
    return value;
}

int rankOf(Numbering style, int depth)
{
    switch (style) {
    case Numbering::Chapter:
    case Numbering::Supplement:
        return 0;
    case Numbering::Section:
        return 10;
    case Numbering::Heading:
        return 15;
    case Numbering::Article:
    case Numbering::Roman:
        return 20;
    case Numbering::Plain:
        return 30;
    case Numbering::Dotted:
        return 30 + depth;
    case Numbering::Kanji:
    case Numbering::Paren:
        return 50;
    case Numbering::Circled:
    case Numbering::Kana:
        return 60;
    default:
        return 70;
    }
}

} // namespace daicho
