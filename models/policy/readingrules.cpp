// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/readingrules.h"

#include "core/folding.h"
#include "policy/jsonvalues.h"

#include <QFile>
#include <QJsonDocument>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

ReadingWords wordsOf(const QJsonValue &v)
{
    ReadingWords words;
    for (const QString &word : json::strings(v))
        words.append(ReadingWord(word));
    return words;
}

QStringList foldedOf(const QJsonValue &v)
{
    QStringList folded = json::strings(v);
    for (QString &word : folded)
        word = foldTight(word);
    return folded;
}

QRegularExpression patternOf(const QJsonValue &v)
{
    return QRegularExpression(v.toString());
}

Saying sayingOf(const QJsonValue &v)
{
    return {json::list(v[u"all"_s], wordsOf), wordsOf(v[u"none"_s])};
}

Asking askingOf(const QJsonValue &v)
{
    return {sayingOf(v), wordsOf(v[u"about"_s]), wordsOf(v[u"notAbout"_s]), json::strings(v[u"topics"_s]),
            json::strings(v[u"notTopics"_s])};
}

AskedMeasure measureOf(const QJsonValue &v)
{
    return {v[u"id"_s].toString(), json::list(v[u"asks"_s], askingOf)};
}

Topic topicOf(const QJsonValue &v)
{
    return {v[u"id"_s].toString(),     v[u"background"_s].toBool(), foldedOf(v[u"headings"_s]),
            wordsOf(v[u"contains"_s]), wordsOf(v[u"none"_s]),       wordsOf(v[u"says"_s])};
}

AskedZone zoneOf(const QJsonValue &v)
{
    return {v[u"id"_s].toString(), v[u"en"_s].toString(), foldedOf(v[u"names"_s])};
}

NamedWords namedOf(const QJsonValue &v)
{
    return {v[u"id"_s].toString(), wordsOf(v[u"words"_s])};
}

AxisLevels levelsOf(const QJsonValue &v)
{
    return {json::strings(v[u"axes"_s]), v[u"from"_s].toString(), json::strings(v[u"parts"_s])};
}

AskedReview reviewOf(const QJsonValue &v)
{
    return {v[u"target"_s].toString(), json::strings(v[u"measures"_s]), v[u"term"_s].toString()};
}

Period periodOf(const QJsonValue &v)
{
    return {v[u"months"_s].toInt(), wordsOf(v[u"words"_s])};
}

AskedTerm termOf(const QJsonValue &v)
{
    return {v[u"key"_s].toString(), json::strings(v[u"measures"_s]), json::list(v[u"patterns"_s], patternOf)};
}

BodyType bodyTypeOf(const QJsonValue &v)
{
    return {v[u"ending"_s].toString(), v[u"type"_s].toString()};
}

void readClauseRules(const QJsonValue &v, ReadingRules &rules)
{
    rules.leastMeasures = v[u"leastMeasures"_s].toInt();
    rules.mustMention = wordsOf(v[u"mustMention"_s]);
    rules.topics = json::list(v[u"topics"_s], topicOf);
    rules.definitionEndings = foldedOf(v[u"definitionEndings"_s]);
    rules.introductions = json::list(v[u"introductions"_s], sayingOf);
    rules.measures = json::list(v[u"measures"_s], measureOf);
    rules.library = v[u"library"_s].toString();
    rules.parts = json::strings(v[u"parts"_s]);
    rules.zoneParts = json::strings(v[u"zoneParts"_s]);
    rules.usualTerms = v[u"usualTerms"_s].toObject();
    rules.reviews = json::list(v[u"reviews"_s], reviewOf);
    rules.periods = json::list(v[u"periods"_s], periodOf);
}

void readVocabularyRules(const QJsonValue &v, ReadingRules &rules)
{
    rules.zones = json::list(v[u"zones"_s], zoneOf);
    rules.zoneEnding = v[u"zoneEnding"_s].toString();
    rules.zoneContent = wordsOf(v[u"zoneContent"_s]);
    rules.networks = json::list(v[u"networks"_s], namedOf);
    rules.network = v[u"network"_s].toString();
    rules.classifying = v[u"classifying"_s].toString();
    rules.axes = json::list(v[u"axes"_s], namedOf);
    rules.levels = json::list(v[u"levels"_s], levelsOf);
    rules.terms = json::list(v[u"terms"_s], termOf);
    rules.everything = wordsOf(v[u"everything"_s]);
    rules.groups = json::list(v[u"groups"_s], namedOf);
}

void readBodyRules(const QJsonValue &v, ReadingRules &rules)
{
    rules.selfName = patternOf(v[u"selfName"_s]);
    rules.selfWords = json::strings(v[u"selfWords"_s]);
    rules.staffName = patternOf(v[u"staffName"_s]);
    rules.staffWord = v[u"staffWord"_s].toString();
    rules.unknownBody = v[u"unknownBody"_s].toString();
    rules.undated = v[u"undated"_s].toString();
    rules.bodyTypes = json::list(v[u"bodyTypes"_s], bodyTypeOf);
    rules.bodies = json::list(v[u"bodies"_s], patternOf);
    rules.organs = patternOf(v[u"organs"_s]);
    rules.mainDocument = v[u"mainDocument"_s].toString();
    rules.mainTitles = wordsOf(v[u"mainTitles"_s]);
    rules.documents = json::list(v[u"documents"_s], patternOf);
    rules.notPublic = wordsOf(v[u"notPublic"_s]);
    rules.date = patternOf(v[u"date"_s]);
    rules.instrument = patternOf(v[u"instrument"_s]);
    rules.events = json::list(v[u"events"_s], namedOf);
}

} // namespace

bool ReadingRules::isBackground(const QString &topic) const
{
    return std::ranges::any_of(topics, [&](const Topic &each) { return each.id == topic && each.isBackground; });
}

const ReadingRules &readingRules()
{
    static const ReadingRules all = [] {
        ReadingRules rules;
        QFile file(u":/policy/reading.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return rules;
        const QJsonValue json = QJsonDocument::fromJson(file.readAll()).object();
        readClauseRules(json, rules);
        readVocabularyRules(json, rules);
        readBodyRules(json, rules);
        return rules;
    }();
    return all;
}

} // namespace daicho
