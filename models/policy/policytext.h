// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/textnumbering.h"

#include <QList>
#include <QString>

namespace daicho
{

/// A clause of a policy as published, with its own text; that of the clauses below it is theirs.
struct TextClause {
    QString number;  ///< as it is cited: 6(3)ア, 第6条(1), 附則; the heading where there is no number
    QString heading; ///< empty where the text begins at once
    QString text;    ///< lines of one sentence joined, paragraphs apart by newlines
    int line = 0;    ///< 1-based line of the number
    int parent = -1; ///< the clause above it in the list; -1: none
    bool operator==(const TextClause &) const = default;
};

/// A sentence (or a heading, or a line of a list) of a clause, and the line on which it begins.
struct Sentence {
    int clause = -1; ///< in the list of clauses; -1: what stands before the first
    int line = 0;
    bool isHeading = false;
    QString text;
    QString folded; ///< foldTight() of it
    QString plain;  ///< plainText() of it
};

/// A policy taken apart by its numbering, whatever that says.
struct PolicyText {
    QList<TextClause> clauses;
    QList<Sentence> sentences;
    QList<Sentence> doubtful; ///< lines that look numbered, but in no way that is known
};

/// NFKC without spaces: letters keep their case and kana. What terms, documents and dates are looked for in.
QString plainText(const QString &text);

/// Takes a published policy apart: numbering of every style, hard line breaks, tables of contents and page numbers.
PolicyText takenApart(const QString &text);

} // namespace daicho
