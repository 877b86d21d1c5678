// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/profileparse.h"

#include "policy/attributes.h"
#include "policy/jsonvalues.h"
#include "policy/profilerulesparse.h"

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

Level levelOf(const QJsonValue &v)
{
    return {v[u"id"_s].toString(),          v[u"rank"_s].toInt(),           json::text(v[u"label"_s]),
            json::strings(v[u"aliases"_s]), json::text(v[u"definition"_s]), json::strings(v[u"handling"_s]),
            json::date(v[u"from"_s]),       json::date(v[u"until"_s]),      v[u"was"_s].toString(),
            json::strings(v[u"becomes"_s])};
}

Axis axisOf(const QJsonValue &v)
{
    Axis axis{v[u"id"_s].toString(), json::text(v[u"label"_s]), json::list(v[u"levels"_s], levelOf),
              v[u"scheme"_s].toString(), json::conditions(v[u"when"_s])};
    std::ranges::stable_sort(axis.levels, std::ranges::greater(), &Level::rank);
    return axis;
}

PolicyZone zoneOf(const QJsonValue &v)
{
    return {v[u"id"_s].toString(), json::text(v[u"name"_s]), v[u"network"_s].toString(),
            json::strings(v[u"aliases"_s])};
}

SubKind subKindOf(const QJsonValue &v)
{
    return {v[u"id"_s].toString(), json::text(v[u"label"_s]), json::strings(v[u"aliases"_s])};
}

Kind kindOf(const QJsonValue &v)
{
    const LocalText label = json::text(v[u"label"_s]);
    const LocalText full = v[u"full"_s].isObject() ? json::text(v[u"full"_s]) : label;
    return {
        v[u"id"_s].toString(),         label, full, v[u"group"_s].toString(), json::list(v[u"subKinds"_s], subKindOf),
        json::strings(v[u"aliases"_s])};
}

Choice choiceOf(const QJsonValue &v)
{
    return {v[u"id"_s].toString(), json::text(v[u"label"_s]), json::strings(v[u"aliases"_s])};
}

Category categoryOf(const QJsonValue &v)
{
    return {v[u"id"_s].toString(), json::text(v[u"label"_s])};
}

Unit unitOf(const QString &name)
{
    for (const Unit unit : {Unit::Body, Unit::Zone, Unit::Department, Unit::Engagement}) {
        if (unitName(unit) == name)
            return unit;
    }
    return Unit::Asset;
}

Measure measureOf(const QJsonValue &v)
{
    return {v[u"id"_s].toString(),          v[u"category"_s].toString(),  unitOf(v[u"unit"_s].toString()),
            json::text(v[u"label"_s]),      v[u"source"_s].toString(),    v[u"refines"_s].toString(),
            v[u"chapter"_s].toString(),     v[u"ordinance"_s].toString(), v[u"recommended"_s].toBool(),
            json::strings(v[u"evidence"_s])};
}

Rule ruleOf(const QJsonValue &v)
{
    return {v[u"id"_s].toString(), v[u"because"_s].toString(), json::conditions(v[u"when"_s]),
            json::strings(v[u"require"_s])};
}

Document documentOf(const QJsonValue &v)
{
    return {json::text(v[u"title"_s]), v[u"public"_s].toBool(true), v[u"reason"_s].toString()};
}

PolicyDate dateOf(const QJsonValue &v)
{
    return {v[u"event"_s].toString(), json::date(v[u"date"_s]), v[u"instrument"_s].toString()};
}

Clause clauseOf(const QJsonValue &v)
{
    return {v[u"number"_s].toString(), v[u"heading"_s].toString(), v[u"text"_s].toString()};
}

Scope scopeOf(const QJsonValue &v)
{
    return {json::strings(v[u"organs"_s]), v[u"everything"_s].toBool(), json::strings(v[u"groups"_s])};
}

} // namespace

Profile parseProfile(const QJsonObject &object)
{
    const QJsonValue v(object);
    Profile profile;
    profile.id = v[u"profile"_s].toString();
    profile.version = v[u"version"_s].toString();
    profile.title = json::text(v[u"title"_s]);
    profile.body = json::text(v[u"body"_s]);
    profile.bodyType = v[u"bodyType"_s].toString();
    profile.axes = json::list(v[u"axes"_s], axisOf);
    profile.zones = json::list(v[u"zones"_s], zoneOf);
    profile.kinds = json::list(v[u"kinds"_s], kindOf);
    profile.personalInformation = json::list(v[u"personalInformation"_s], choiceOf);
    profile.handling = json::list(v[u"handling"_s], choiceOf);
    profile.categories = json::list(v[u"categories"_s], categoryOf);
    profile.measures = json::list(v[u"measures"_s], measureOf);
    profile.rules = json::list(v[u"rules"_s], ruleOf);
    profile.documents = json::list(v[u"documents"_s], documentOf);
    profile.dates = json::list(v[u"dates"_s], dateOf);
    profile.scope = scopeOf(v[u"scope"_s]);
    profile.networkModel = v[u"networkModel"_s].toString();
    profile.clauses = json::list(v[u"clauses"_s], clauseOf);
    profile.disposalMethods = json::list(v[u"disposalMethods"_s], choiceOf);
    profile.sanitising = json::list(v[u"sanitising"_s], choiceOf);
    parseChecks(object, profile);
    profile.ledgerClass = v[u"ledgerClass"_s].toString();
    const QJsonObject terms = v[u"terms"_s].toObject();
    for (auto term = terms.begin(); term != terms.end(); ++term)
        profile.terms.insert(term.key(), term.value().toString());
    return profile;
}

} // namespace daicho
