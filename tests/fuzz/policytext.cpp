// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/planning.h"
#include "fuzz/targets.h"
#include "policy/policydraft.h"
#include "policy/policyreading.h"
#include "policy/profilereader.h"

#include <QJsonDocument>
#include <QSet>

namespace daicho::fuzz
{

using namespace Qt::StringLiterals;

namespace
{

/// What a word that goes into a draft can do there: how long it is, and whether it is a place for another word.
QString shapeOf(const QString &word)
{
    constexpr qsizetype longWord = 40;
    return word.isEmpty() ? u"0"_s : word.contains(u'{') ? u"{"_s : word.size() > longWord ? u"2"_s : u"1"_s;
}

/// Drafts of texts with the same signature are made of the same parts.
QString signatureOf(const Recognition &recognition, const PolicyFacts &facts, const ReadingRules &rules)
{
    if (recognition.measures.size() < rules.leastMeasures)
        return {};
    QStringList parts{shapeOf(facts.body.value), shapeOf(facts.title.value)};
    for (const FoundZone &zone : facts.zones)
        parts << zone.id;
    for (const FoundFact &axis : facts.axes)
        parts << axis.value;
    for (const auto &[key, term] : facts.terms) {
        if (term.value.contains(u'{'))
            parts << key;
    }
    for (const FoundDate &date : facts.dates.mid(0, 1))
        parts << date.event;
    parts << (facts.documents.isEmpty() ? u"0"_s : u"1"_s) << (facts.organs.isEmpty() ? u"0"_s : u"1"_s);
    return parts.join(u'|');
}

/// A text from its bytes to the draft, which costs fifty times what reading the text does.
void readWhole(const QString &text)
{
    const PolicyReading reading = readPolicyText(text);
    if (reading.draft.isEmpty()) {
        demand(!reading.problems.isEmpty(), "a text that is refused is told why");
        return;
    }
    const ReadProfile read = readProfile(QJsonDocument(reading.draft).toJson());
    demand(read.profile != nullptr, "a draft is a profile");
}

void checkParts(const PolicyText &parts, const QStringList &topics)
{
    demand(topics.size() == parts.clauses.size(), "every clause is about something or nothing");
    for (qsizetype i = 0; i < parts.clauses.size(); ++i)
        demand(parts.clauses[i].parent < i, "a clause stands below its parent");
    for (const Sentence &sentence : parts.sentences)
        demand(sentence.clause >= -1 && sentence.clause < parts.clauses.size(), "a sentence stands in a clause");
}

} // namespace

/// The draft is made where its parts are not those of an earlier text.
void policyText(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const ReadingRules &rules = readingRules();
    const PolicyText parts = takenApart(text);
    const QStringList topics = topicsOf(parts, rules);
    checkParts(parts, topics);
    const Recognition recognition = recognised(parts, topics, rules);
    const ReadText read{parts, topics, recognition, rules};
    const PolicyFacts facts = factsIn(read);
    for (const Passage &passage : passagesOf(read, facts))
        demand(passage.line > 0, "a passage has its line");
    static QSet<QString> seen;
    const QString signature = signatureOf(recognition, facts, rules);
    if (seen.contains(signature))
        return;
    seen.insert(signature);
    readWhole(text);
}

} // namespace daicho::fuzz
