// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/profileparse.h"

#include "policy/attributes.h"

#include <QJsonArray>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

LocalText textOf(const QJsonValue &value)
{
    return {value[u"ja"_s].toString(), value[u"en"_s].toString()};
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        strings.append(entry.toString());
    return strings;
}

template <typename T>
QList<T> listOf(const QJsonValue &value, T (*parse)(const QJsonValue &))
{
    QList<T> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        list.append(parse(entry));
    return list;
}

Level levelOf(const QJsonValue &v)
{
    return {v[u"id"_s].toString(), v[u"rank"_s].toInt(), textOf(v[u"label"_s]), stringsOf(v[u"aliases"_s])};
}

Axis axisOf(const QJsonValue &v)
{
    Axis axis{v[u"id"_s].toString(), textOf(v[u"label"_s]), listOf(v[u"levels"_s], levelOf)};
    std::ranges::stable_sort(axis.levels, std::ranges::greater(), &Level::rank);
    return axis;
}

PolicyZone zoneOf(const QJsonValue &v)
{
    return {v[u"id"_s].toString(), textOf(v[u"name"_s]), v[u"network"_s].toString(), stringsOf(v[u"aliases"_s])};
}

SubKind subKindOf(const QJsonValue &v)
{
    return {v[u"id"_s].toString(), textOf(v[u"label"_s]), stringsOf(v[u"aliases"_s])};
}

Kind kindOf(const QJsonValue &v)
{
    const LocalText label = textOf(v[u"label"_s]);
    const LocalText full = v[u"full"_s].isObject() ? textOf(v[u"full"_s]) : label;
    return {v[u"id"_s].toString(),     label, full, v[u"group"_s].toString(), listOf(v[u"subKinds"_s], subKindOf),
            stringsOf(v[u"aliases"_s])};
}

Choice choiceOf(const QJsonValue &v)
{
    return {v[u"id"_s].toString(), textOf(v[u"label"_s]), stringsOf(v[u"aliases"_s])};
}

Category categoryOf(const QJsonValue &v)
{
    return {v[u"id"_s].toString(), textOf(v[u"label"_s])};
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
    return {v[u"id"_s].toString(), v[u"category"_s].toString(), unitOf(v[u"unit"_s].toString()),
            textOf(v[u"label"_s]), v[u"source"_s].toString(),   v[u"refines"_s].toString()};
}

Condition conditionOf(const QString &attribute, const QJsonValue &v)
{
    Condition condition;
    condition.attribute = attribute;
    if (v.isObject()) {
        condition.atLeast = v[u"atLeast"_s].toString();
        return condition;
    }
    const QStringList values = v.isArray() ? stringsOf(v) : QStringList{v.toString()};
    condition.oneOf = QSet<QString>(values.begin(), values.end());
    return condition;
}

Rule ruleOf(const QJsonValue &v)
{
    Rule rule{v[u"id"_s].toString(), v[u"because"_s].toString(), {}, stringsOf(v[u"require"_s])};
    const QJsonObject when = v[u"when"_s].toObject();
    for (auto condition = when.begin(); condition != when.end(); ++condition)
        rule.when.append(conditionOf(condition.key(), condition.value()));
    return rule;
}

Document documentOf(const QJsonValue &v)
{
    return {textOf(v[u"title"_s]), v[u"public"_s].toBool(true), v[u"reason"_s].toString()};
}

PolicyDate dateOf(const QJsonValue &v)
{
    return {v[u"event"_s].toString(), PartialDate::fromIso(v[u"date"_s].toString()).value_or(PartialDate()),
            v[u"instrument"_s].toString()};
}

QJsonArray mergedArray(const QJsonArray &base, const QJsonArray &over)
{
    QJsonArray merged = base;
    for (const QJsonValue &entry : over) {
        const QString id = entry[u"id"_s].toString();
        qsizetype at = 0;
        while (at < merged.size() && (id.isEmpty() || at >= base.size() || merged.at(at)[u"id"_s].toString() != id))
            ++at;
        if (at == merged.size()) {
            merged.append(entry);
            continue;
        }
        QJsonObject replaced = merged.at(at).toObject();
        const QJsonObject keys = entry.toObject();
        for (auto key = keys.begin(); key != keys.end(); ++key)
            replaced[key.key()] = key.value();
        merged[at] = replaced;
    }
    return merged;
}

} // namespace

Profile parseProfile(const QJsonObject &object)
{
    const QJsonValue v(object);
    Profile profile;
    profile.id = v[u"profile"_s].toString();
    profile.version = v[u"version"_s].toString();
    profile.title = textOf(v[u"title"_s]);
    profile.body = textOf(v[u"body"_s]);
    profile.bodyType = v[u"bodyType"_s].toString();
    profile.axes = listOf(v[u"axes"_s], axisOf);
    profile.zones = listOf(v[u"zones"_s], zoneOf);
    profile.kinds = listOf(v[u"kinds"_s], kindOf);
    profile.personalInformation = listOf(v[u"personalInformation"_s], choiceOf);
    profile.handling = listOf(v[u"handling"_s], choiceOf);
    profile.categories = listOf(v[u"categories"_s], categoryOf);
    profile.measures = listOf(v[u"measures"_s], measureOf);
    profile.rules = listOf(v[u"rules"_s], ruleOf);
    profile.documents = listOf(v[u"documents"_s], documentOf);
    profile.dates = listOf(v[u"dates"_s], dateOf);
    profile.ledgerClass = v[u"ledgerClass"_s].toString();
    const QJsonObject terms = v[u"terms"_s].toObject();
    for (auto term = terms.begin(); term != terms.end(); ++term)
        profile.terms.insert(term.key(), term.value().toString());
    return profile;
}

QJsonObject mergedProfile(const QJsonObject &base, const QJsonObject &over)
{
    QJsonObject merged = base;
    for (auto entry = over.begin(); entry != over.end(); ++entry) {
        const QJsonValue below = base.value(entry.key());
        const bool hasIds = !below.toArray().isEmpty() && below[0][u"id"_s].isString();
        if (hasIds && entry->isArray()) {
            merged[entry.key()] = mergedArray(below.toArray(), entry->toArray());
        } else if (entry.key() == u"terms" && below.isObject()) {
            merged[entry.key()] = mergedProfile(below.toObject(), entry->toObject());
        } else {
            merged[entry.key()] = entry.value();
        }
    }
    return merged;
}

} // namespace daicho
