// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daicho
{

/// How a line of a policy is numbered.
enum class Numbering {
    None,
    Chapter,    ///< 第1章
    Section,    ///< 第1節
    Supplement, ///< 附則, 別表: begins anew, without a number
    Article,    ///< 第1条
    Roman,      ///< Ⅰ
    Plain,      ///< 1, 1., ## 1.
    Dotted,     ///< 6.3
    Kanji,      ///< 一
    Paren,      ///< (1), 1), [1]
    Circled,    ///< ①
    Kana,       ///< ア
    ParenKana,  ///< (ア)
    Latin,      ///< a.
    ParenLatin, ///< (a)
    Heading,    ///< a Markdown heading without a number
    Unknown     ///< looks like a number, but is none of these
};

/// A line taken apart: its number, and what follows it.
struct NumberedLine {
    Numbering style = Numbering::None;
    int depth = 0;           ///< of dotted numbers: 6.3 has 2
    int value = 0;           ///< 1 for the first; 0 where there is nothing to count
    QString mark;            ///< the number as it is cited: 6, (3), ア, ①, 第6条
    QString rest;            ///< what follows, as written
    bool isListed = false;   ///< a list mark stood in front: -, ・
    bool isMarkdown = false; ///< a heading mark stood in front: ##
    bool isUnspaced = false; ///< nothing stands between the number and the text, as in 1目的
};

/// Takes a line apart. Full-width digits, letters, brackets and spaces count as half-width ones.
NumberedLine numberedLine(const QString &line);

/// Whether this number can follow the one with this value in its list; 0: it begins the list.
bool canFollow(const NumberedLine &line, int last);

/// The text with full-width ASCII and spaces as half-width ones, character by character: the same length as before.
QString narrowed(const QString &text);

/// The number that is written in digits or in kanji up to 99 (十二); 0 when it is none.
int numberIn(const QString &digits);

/// How far out a style stands when nothing else tells: a style of a lower rank holds those of higher ranks.
int rankOf(Numbering style, int depth);

} // namespace daicho
