// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "policy/policytext.h"

#include <QJsonObject>

namespace daicho
{

/// Where a policy says something: "measure:AUD.RUN", "term:room", "zone:…" and the like, or nothing that is known.
struct Passage {
    QString item;   ///< empty when nothing was recognised in it
    QString clause; ///< its number; empty before the first clause
    int line = 0;   ///< 1-based
    QString text;   ///< the sentence as published, its lines joined
    bool operator==(const Passage &) const = default;
};

/// What was read out of a published basic policy (基本方針).
struct PolicyReading {
    QJsonObject draft; ///< a whole profile with its `reading` beside it; empty when a problem is an error
    QList<TextClause> clauses;
    QList<Passage> passages;     ///< what each item of the draft was read from
    QList<Passage> unrecognised; ///< what asks for something that is not in the draft, and numbers of no known style
    Problems problems;
};

/// A published policy is a few pages; a longer text is something else.
constexpr qsizetype longestPolicy = 1'000'000;

/// Reads a basic policy as published, as plain text or Markdown, into a draft profile. Clauses are recognised by what
/// they say. A text that is empty, longer than longestPolicy or no policy gives problems and no draft.
PolicyReading readPolicyText(const QString &text);

} // namespace daicho
