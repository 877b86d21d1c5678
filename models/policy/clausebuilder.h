// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/policytext.h"
#include "policy/textlines.h"

namespace daicho
{

/// A paragraph put together from lines; it knows which line each part came from.
struct Paragraph {
    QString text;
    QList<std::pair<qsizetype, int>> starts; ///< where in the text a line begins, and its number

    void append(const QString &part, int line);
    int lineAt(qsizetype position) const;
    Paragraph from(qsizetype position) const;
};

/// A clause as it is gathered from the lines.
struct GatheredClause {
    NumberedLine number;
    int line = 0;
    int parent = -1;
    bool holdsOthers = false;
    QString title; ///< stood in brackets before the number: （目的）
    QList<Paragraph> paragraphs;
};

/// What the lines hold: the clauses in their order, what stands before the first, and lines that nobody can number.
struct GatheredText {
    QList<Paragraph> cover;
    QList<GatheredClause> clauses;
    QList<Sentence> doubtful;
};

/// Puts lines under the clauses that they belong to.
GatheredText gathered(const QList<TextLine> &lines);

} // namespace daicho
