// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partialdate.h"
#include "policy/policyrecognition.h"

namespace daicho
{

/// Something that a policy says, and the sentence that says it; -1: none does.
struct FoundFact {
    QString value;
    qsizetype sentence = -1;
};

struct FoundZone {
    QString id;
    QString name;
    QString english;
    QString network;
    QStringList aliases;
    qsizetype sentence = -1;
};

struct FoundDate {
    QString event; ///< established, effective or amended
    PartialDate date;
    QString instrument;
    qsizetype sentence = -1;
};

struct FoundDocument {
    QString title;
    bool isPublic = true;
    qsizetype sentence = -1; ///< the one that keeps it back, else the one that names it
};

/// A policy's text with what its clauses are about and the measures found in it: what facts are looked for in.
struct ReadText {
    const PolicyText &text;
    const QStringList &topics;
    const Recognition &recognition;
    const ReadingRules &rules;

    /// "" for what stands before the first clause.
    QString topicOf(const Sentence &sentence) const
    {
        return sentence.clause < 0 ? QString() : topics[sentence.clause];
    }
    /// The sentence that asks for a measure; -1 when none does.
    qsizetype sentenceFor(const QString &measure) const;
};

/// The zones that the definitions define, or else that the measures name; in the order of the text.
QList<FoundZone> zonesIn(const ReadText &read);
/// The axes along which assets are classified, by id.
QList<FoundFact> axesIn(const ReadText &read);
/// The policy's own words, by key ("room" …), in `FoundFact::value`.
QList<std::pair<QString, FoundFact>> termsIn(const ReadText &read);
/// The date of making, coming into force and each change, in the order of the text.
QList<FoundDate> datesIn(const ReadText &read);
QList<FoundDocument> documentsIn(const ReadText &read);
/// 適用機関
QList<FoundFact> organsIn(const ReadText &read);
/// The groups of assets that the policy covers; "" alone where it covers everything that is held.
QList<FoundFact> groupsIn(const ReadText &read);
/// The body's name; empty when the text does not say it.
FoundFact bodyIn(const ReadText &read);
/// The policy's title; empty when the text has none.
FoundFact titleIn(const ReadText &read);

} // namespace daicho
