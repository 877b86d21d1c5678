// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policyreading.h"

#include "policy/policydraft.h"
#include "policy/profilereader.h"
#include "policy/words.h"

#include <QJsonDocument>
#include <QLocale>
#include <QSet>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

Problem problem(const QString &reason, Problem::Severity severity = Problem::Severity::Error)
{
    Problem problem;
    problem.severity = severity;
    problem.reason = reason;
    return problem;
}

Passage passageAt(const ReadText &read, const QString &item, const Sentence &sentence)
{
    return {item, sentence.clause < 0 ? QString() : read.text.clauses[sentence.clause].number, sentence.line,
            sentence.text};
}

/// Keeps the passages in the order in which the draft names its items.
class PassageList
{
public:
    explicit PassageList(const ReadText &read) : m_read(read) {}

    void add(const QString &sort, const QString &id, qsizetype sentence)
    {
        if (sentence >= 0)
            m_passages.append(
                passageAt(m_read, id.isEmpty() ? sort : sort + u':' + id, m_read.text.sentences[sentence]));
    }

    QList<Passage> all() const { return m_passages; }

private:
    const ReadText &m_read;
    QList<Passage> m_passages;
};

/// What asks for something and was put into no item: sentences without a measure, and of the supplement without a date.
QList<Passage> leftOver(const ReadText &read, const QList<Passage> &passages)
{
    QSet<std::pair<int, QString>> used;
    for (const Passage &passage : passages)
        used.insert({passage.line, passage.text});
    QList<Passage> left;
    const auto take = [&](const Sentence &sentence) {
        if (used.contains({sentence.line, sentence.text}))
            return;
        used.insert({sentence.line, sentence.text});
        left.append(passageAt(read, {}, sentence));
    };
    for (const qsizetype i : read.recognition.unrecognised)
        take(read.text.sentences[i]);
    for (const Sentence &sentence : read.text.sentences) {
        if (!sentence.isHeading && read.topicOf(sentence) == u"supplement")
            take(sentence);
    }
    for (const Sentence &sentence : read.text.doubtful)
        take(sentence);
    std::ranges::stable_sort(left, {}, &Passage::line);
    return left;
}

Problems notesOn(const PolicyFacts &facts)
{
    Problems notes;
    if (facts.body.value.isEmpty())
        notes.append(problem(PolicyReader::tr("the text does not name its body; write the name into the draft"),
                             Problem::Severity::Warning));
    if (facts.axes.isEmpty())
        notes.append(problem(PolicyReader::tr("the text does not say along which axes assets are classified"),
                             Problem::Severity::Warning));
    return notes;
}

bool mentionsSecurity(const PolicyText &text, const ReadingRules &rules)
{
    return std::ranges::any_of(text.sentences,
                               [&](const Sentence &sentence) { return isAnyIn(rules.mustMention, sentence.folded); });
}

} // namespace

PolicyFacts factsIn(const ReadText &read)
{
    return {bodyIn(read),  titleIn(read),     zonesIn(read),  axesIn(read),  termsIn(read),
            datesIn(read), documentsIn(read), organsIn(read), groupsIn(read)};
}

QList<Passage> passagesOf(const ReadText &read, const PolicyFacts &facts)
{
    PassageList list(read);
    list.add(u"title"_s, {}, facts.title.sentence);
    list.add(u"body"_s, {}, facts.body.sentence);
    for (const FoundDate &date : facts.dates)
        list.add(u"date"_s, date.date.iso(), date.sentence);
    for (const FoundFact &organ : facts.organs)
        list.add(u"organ"_s, organ.value, organ.sentence);
    for (const FoundFact &group : facts.groups)
        list.add(group.value.isEmpty() ? u"everything"_s : u"group"_s, group.value, group.sentence);
    for (const FoundZone &zone : facts.zones)
        list.add(u"zone"_s, zone.id, zone.sentence);
    for (const FoundFact &axis : facts.axes)
        list.add(u"axis"_s, axis.value, axis.sentence);
    for (const auto &[key, term] : facts.terms)
        list.add(u"term"_s, key, term.sentence);
    for (const FoundDocument &document : facts.documents)
        list.add(u"document"_s, document.title, document.sentence);
    for (const FoundMeasure &measure : read.recognition.measures)
        list.add(u"measure"_s, measure.id, measure.sentence);
    return list.all();
}

PolicyReading readPolicyText(const QString &text)
{
    PolicyReading reading;
    if (text.size() > longestPolicy) {
        reading.problems.append(problem(PolicyReader::tr("the text is longer than %1 characters and is no basic policy")
                                            .arg(QLocale().toString(longestPolicy))));
        return reading;
    }
    if (QStringView(text).trimmed().isEmpty()) {
        reading.problems.append(problem(PolicyReader::tr("the text is empty")));
        return reading;
    }
    const ReadingRules &rules = readingRules();
    const PolicyText parts = takenApart(text);
    const QStringList topics = topicsOf(parts, rules);
    const Recognition recognition = recognised(parts, topics, rules);
    const ReadText read{parts, topics, recognition, rules};
    if (recognition.measures.size() < rules.leastMeasures || !mentionsSecurity(parts, rules)) {
        reading.problems.append(
            problem(PolicyReader::tr("the text is no basic policy: %1 measures were recognised in its %2 clauses")
                        .arg(recognition.measures.size())
                        .arg(parts.clauses.size())));
        return reading;
    }
    const PolicyFacts facts = factsIn(read);
    reading.clauses = parts.clauses;
    reading.passages = passagesOf(read, facts);
    reading.unrecognised = leftOver(read, reading.passages);
    reading.problems = notesOn(facts);
    const ReadProfile profile = readProfile(QJsonDocument(draftOf(read, facts)).toJson());
    reading.problems += profile.problems;
    if (!profile.profile)
        return reading;
    reading.draft = QJsonDocument::fromJson(profile.adopted.text).object();
    reading.draft[u"reading"_s] = readingJson(reading);
    return reading;
}

} // namespace daicho
