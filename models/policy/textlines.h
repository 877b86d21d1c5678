// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/textnumbering.h"

#include <QList>
#include <QString>

namespace daicho
{

/// A line of a published policy that carries text.
struct TextLine {
    int number = 0;      ///< 1-based
    QString text;        ///< without spaces around it
    bool isApart = false; ///< a blank line stands before it
    bool isFull = false;  ///< as long as the lines of a text that was broken at a fixed width: the next one goes on
};

/// The lines that carry the policy: without blank lines, page numbers, rules and the table of contents.
QList<TextLine> linesOf(const QString &text);

/// Whether a sentence, and not only a line, ends here.
bool endsSentence(const QString &text);

/// Where the text behind a heading on the same line begins, as in "組織体制 本市の…"; 0 when there is none.
qsizetype inlineHeading(const QString &text);

/// Whether the two parts of a line that was broken are Latin words, which a space keeps apart.
bool needsSpace(const QString &first, const QString &second);

} // namespace daicho
