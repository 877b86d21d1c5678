// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policydraft.h"

#include "core/folding.h"
#include "policy/jsonvalues.h"
#include "policy/profilereader.h"

#include <QJsonDocument>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject ja(const QString &text)
{
    return {{u"ja"_s, text}};
}

QJsonArray valuesOf(const QList<FoundFact> &facts)
{
    QJsonArray values;
    for (const FoundFact &fact : facts)
        values.append(fact.value);
    return values;
}

/// 甘木・朝倉… becomes a name that a file can have.
QString idOf(const QString &body)
{
    static const QRegularExpression other(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return plainText(body).replace(other, u"-"_s).left(64);
}

QJsonObject libraryNamed(const QString &id)
{
    return QJsonDocument::fromJson(profileText(id).value_or(QByteArray())).object();
}

QJsonObject withId(const QJsonArray &list, const QString &id)
{
    for (const QJsonValue &entry : list) {
        if (entry[u"id"_s] == id)
            return entry.toObject();
    }
    return {};
}

/// Writes one profile from what was found.
class DraftWriter
{
public:
    DraftWriter(const ReadText &read, const PolicyFacts &facts)
        : m_read(read), m_rules(read.rules), m_facts(facts), m_library(libraryNamed(read.rules.library))
    {
    }

    QJsonObject run() const
    {
        const QString body = m_facts.body.value.isEmpty() ? m_rules.unknownBody : m_facts.body.value;
        const QString title = m_facts.title.value.isEmpty() ? m_rules.mainDocument : m_facts.title.value;
        QJsonObject draft{{u"profile"_s, idOf(body)},    {u"version"_s, version()},       {u"title"_s, ja(title)},
                          {u"body"_s, ja(body)},         {u"bodyType"_s, bodyType(body)}, {u"dates"_s, dates()},
                          {u"documents"_s, documents()}, {u"scope"_s, scope()},           {u"terms"_s, terms()},
                          {u"clauses"_s, clauses()},     {u"zones"_s, zones()},           {u"reviews"_s, reviews()}};
        QJsonArray adopts;
        if (const AxisLevels *levels = wholeLevels())
            adopts.append(
                QJsonObject{{u"from"_s, levels->from}, {u"parts"_s, QJsonArray::fromStringList(levels->parts)}});
        else
            draft[u"axes"_s] = axes();
        const QStringList parts = m_facts.zones.isEmpty() ? m_rules.parts : m_rules.parts + m_rules.zoneParts;
        adopts.append(QJsonObject{{u"from"_s, m_rules.library},
                                  {u"parts"_s, QJsonArray::fromStringList(parts)},
                                  {u"measures"_s, measures()}});
        draft[u"adopts"_s] = adopts;
        return draft;
    }

private:
    QString clauseOf(qsizetype sentence) const
    {
        const int clause = sentence < 0 ? -1 : m_read.text.sentences[sentence].clause;
        return clause < 0 ? QString() : m_read.text.clauses[clause].number;
    }

    QString version() const
    {
        PartialDate latest;
        for (const FoundDate &date : m_facts.dates)
            latest = std::max(latest, date.date);
        return latest.isUnknown() ? m_rules.undated : latest.iso();
    }

    QString bodyType(const QString &body) const
    {
        const auto found =
            std::ranges::find_if(m_rules.bodyTypes, [&](const BodyType &type) { return body.endsWith(type.ending); });
        return found == m_rules.bodyTypes.end() ? QString() : found->type;
    }

    QJsonArray dates() const
    {
        QJsonArray array;
        for (const FoundDate &date : m_facts.dates) {
            QJsonObject entry{{u"event"_s, date.event}, {u"date"_s, date.date.iso()}};
            if (!date.instrument.isEmpty())
                entry[u"instrument"_s] = date.instrument;
            array.append(entry);
        }
        return array;
    }

    QJsonArray documents() const
    {
        QJsonArray array;
        for (const FoundDocument &document : m_facts.documents) {
            QJsonObject entry{{u"title"_s, ja(document.title)}, {u"public"_s, document.isPublic}};
            if (!document.isPublic)
                entry[u"reason"_s] =
                    clauseOf(document.sentence) + u'：' + m_read.text.sentences[document.sentence].text;
            array.append(entry);
        }
        return array;
    }

    QJsonObject scope() const
    {
        QJsonObject scope{{u"organs"_s, valuesOf(m_facts.organs)}};
        const bool isEverything = m_facts.groups.size() == 1 && m_facts.groups[0].value.isEmpty();
        if (isEverything)
            scope[u"everything"_s] = true;
        else if (!m_facts.groups.isEmpty())
            scope[u"groups"_s] = valuesOf(m_facts.groups);
        return scope;
    }

    /// What the text says; the library's word where it says none and a measure needs one.
    QJsonObject terms() const
    {
        QJsonObject terms = m_library[u"terms"_s].toObject();
        for (auto term = m_rules.usualTerms.begin(); term != m_rules.usualTerms.end(); ++term)
            terms[term.key()] = *term;
        for (const auto &[key, fact] : m_facts.terms)
            terms[key] = fact.value;
        QStringList labels;
        const QJsonArray all = axes();
        for (const QJsonValue &axis : all)
            labels.append(axis[u"label"_s][u"ja"_s].toString());
        if (!labels.isEmpty())
            terms[u"axes"_s] = labels.join(u'・');
        return terms;
    }

    QJsonArray reviews() const
    {
        QJsonArray array;
        for (const AskedReview &review : m_rules.reviews) {
            const auto term = std::ranges::find(m_facts.terms, review.term, &std::pair<QString, FoundFact>::first);
            if (term == m_facts.terms.end())
                continue;
            array.append(QJsonObject{{u"target"_s, review.target},
                                     {u"months"_s, monthsOf(term->second.value)},
                                     {u"text"_s, ja(term->second.value)},
                                     {u"because"_s, clauseOf(term->second.sentence)}});
        }
        return array;
    }

    int monthsOf(const QString &words) const
    {
        int months = 0;
        for (const Period &period : m_rules.periods) {
            if (isAnyIn(period.words, foldTight(words)))
                months = period.months;
        }
        return months;
    }

    QJsonArray clauses() const
    {
        QJsonArray array;
        for (const TextClause &clause : m_read.text.clauses)
            array.append(
                QJsonObject{{u"number"_s, clause.number}, {u"heading"_s, clause.heading}, {u"text"_s, clause.text}});
        return array;
    }

    /// The levels that go with exactly these axes; null when no library has them together.
    const AxisLevels *wholeLevels() const
    {
        QStringList ids;
        for (const FoundFact &fact : m_facts.axes)
            ids.append(fact.value);
        const auto found = std::ranges::find(m_rules.levels, ids, &AxisLevels::axes);
        return found == m_rules.levels.end() ? nullptr : &*found;
    }

    QJsonArray axes() const
    {
        QJsonArray array;
        for (const FoundFact &fact : m_facts.axes) {
            const auto levels = std::ranges::find_if(
                m_rules.levels, [&](const AxisLevels &each) { return each.axes.contains(fact.value); });
            if (levels != m_rules.levels.end())
                array.append(withId(libraryNamed(levels->from)[u"axes"_s].toArray(), fact.value));
        }
        return array;
    }

    QJsonArray zones() const
    {
        QJsonArray array;
        for (const FoundZone &zone : m_facts.zones) {
            QJsonObject name = ja(zone.name);
            if (!zone.english.isEmpty())
                name[u"en"_s] = zone.english;
            array.append(QJsonObject{{u"id"_s, zone.id},
                                     {u"name"_s, name},
                                     {u"network"_s, zone.network},
                                     {u"aliases"_s, QJsonArray::fromStringList(zone.aliases)}});
        }
        return array;
    }

    QJsonObject measures() const
    {
        QJsonObject measures;
        for (const FoundMeasure &measure : m_read.recognition.measures)
            measures[measure.id] = clauseOf(measure.sentence);
        return measures;
    }

    const ReadText &m_read;
    const ReadingRules &m_rules;
    const PolicyFacts &m_facts;
    QJsonObject m_library;
};

QJsonArray passagesJson(const QList<Passage> &passages)
{
    QJsonArray array;
    for (const Passage &passage : passages) {
        QJsonObject entry{{u"clause"_s, passage.clause}, {u"line"_s, passage.line}, {u"text"_s, passage.text}};
        if (!passage.item.isEmpty())
            entry[u"item"_s] = passage.item;
        array.append(entry);
    }
    return array;
}

} // namespace

QJsonObject draftOf(const ReadText &read, const PolicyFacts &facts)
{
    return DraftWriter(read, facts).run();
}

QJsonObject readingJson(const PolicyReading &reading)
{
    QJsonArray clauses;
    for (const TextClause &clause : reading.clauses)
        clauses.append(QJsonObject{{u"number"_s, clause.number},
                                   {u"heading"_s, clause.heading},
                                   {u"text"_s, clause.text},
                                   {u"line"_s, clause.line}});
    return {{u"clauses"_s, clauses},
            {u"passages"_s, passagesJson(reading.passages)},
            {u"unrecognised"_s, passagesJson(reading.unrecognised)}};
}

} // namespace daicho
