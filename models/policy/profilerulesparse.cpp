// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/profilerulesparse.h"

#include "policy/jsonvalues.h"

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

Condition conditionOf(const QString &attribute, const QJsonValue &v)
{
    Condition condition;
    condition.attribute = attribute;
    condition.atLeast = v[u"atLeast"_s].toString();
    condition.isNot = v[u"not"_s].isArray();
    const QJsonValue given = condition.isNot ? v[u"not"_s] : v;
    const QStringList values = given.isString() ? QStringList{given.toString()} : json::strings(given);
    condition.oneOf = QSet<QString>(values.begin(), values.end());
    return condition;
}

Prohibition prohibitionOf(const QJsonValue &v)
{
    return {v[u"id"_s].toString(),      v[u"check"_s].toString(),
            v[u"subject"_s].toString(), v[u"severity"_s].toString() != u"warning",
            v[u"because"_s].toString(), json::conditions(v[u"when"_s]),
            json::text(v[u"message"_s])};
}

Floor floorOf(const QJsonValue &v)
{
    return {v[u"id"_s].toString(), v[u"axis"_s].toString(), v[u"level"_s].toString(), json::conditions(v[u"when"_s]),
            json::text(v[u"because"_s])};
}

ImportanceRule::Step stepOf(const QJsonValue &v)
{
    return {v[u"id"_s].toString(), json::text(v[u"label"_s]), v[u"from"_s].toInt()};
}

ImportanceRule::AtLeast leastOf(const QJsonValue &v)
{
    return {v[u"step"_s].toString(), json::conditions(v[u"when"_s]), json::text(v[u"because"_s])};
}

ImportanceRule importanceOf(const QJsonValue &v)
{
    ImportanceRule rule;
    const QString combine = v[u"combine"_s].toString();
    if (combine == u"max")
        rule.combine = ImportanceRule::Combine::Max;
    else if (combine == u"sum")
        rule.combine = ImportanceRule::Combine::Sum;
    rule.axes = json::strings(v[u"axes"_s]);
    rule.steps = json::list(v[u"steps"_s], stepOf);
    std::ranges::stable_sort(rule.steps, std::ranges::greater(), &ImportanceRule::Step::from);
    rule.floors = json::list(v[u"floors"_s], leastOf);
    return rule;
}

Question::Next nextOf(const QJsonValue &v)
{
    return {v[u"question"_s].toString(), v[u"level"_s].toString()};
}

Question questionOf(const QJsonValue &v)
{
    return {v[u"id"_s].toString(),    v[u"axis"_s].toString(), json::text(v[u"ask"_s]),
            json::text(v[u"hint"_s]), nextOf(v[u"yes"_s]),     nextOf(v[u"no"_s])};
}

DisposalRule disposalRuleOf(const QJsonValue &v)
{
    return {v[u"id"_s].toString(), json::conditions(v[u"when"_s]), json::strings(v[u"methods"_s]),
            v[u"because"_s].toString()};
}

MandatoryField mandatoryOf(const QJsonValue &v)
{
    return {v[u"id"_s].toString(), v[u"field"_s].toString(), json::conditions(v[u"when"_s]),
            v[u"because"_s].toString()};
}

ReviewRule reviewOf(const QJsonValue &v)
{
    return {v[u"target"_s].toString(), v[u"months"_s].toInt(), json::text(v[u"text"_s]), v[u"because"_s].toString()};
}

} // namespace

QList<Condition> json::conditions(const QJsonValue &when)
{
    QList<Condition> conditions;
    const QJsonObject object = when.toObject();
    for (auto condition = object.begin(); condition != object.end(); ++condition)
        conditions.append(conditionOf(condition.key(), condition.value()));
    return conditions;
}

void parseChecks(const QJsonObject &object, Profile &profile)
{
    const QJsonValue v(object);
    profile.prohibitions = json::list(v[u"prohibitions"_s], prohibitionOf);
    profile.floors = json::list(v[u"floors"_s], floorOf);
    profile.importance = importanceOf(v[u"importance"_s]);
    profile.questions = json::list(v[u"questions"_s], questionOf);
    profile.disposalRules = json::list(v[u"disposalRules"_s], disposalRuleOf);
    profile.mandatory = json::list(v[u"mandatory"_s], mandatoryOf);
    profile.reviews = json::list(v[u"reviews"_s], reviewOf);
}

} // namespace daicho
