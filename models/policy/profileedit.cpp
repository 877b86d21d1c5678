// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/profileedit.h"

#include "policy/attributes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject json(const LocalText &text)
{
    QJsonObject object{{u"ja"_s, text.ja}};
    if (!text.en.isEmpty())
        object.insert(u"en"_s, text.en);
    return object;
}

QJsonObject json(const QList<Condition> &conditions)
{
    QJsonObject when;
    for (const Condition &condition : conditions) {
        QStringList values(condition.oneOf.begin(), condition.oneOf.end());
        values.sort();
        const QJsonArray list = QJsonArray::fromStringList(values);
        when.insert(condition.attribute, !condition.atLeast.isEmpty() ? QJsonObject{{u"atLeast"_s, condition.atLeast}}
                                         : condition.isNot            ? QJsonObject{{u"not"_s, list}}
                                                                      : QJsonValue(list));
    }
    return when;
}

QJsonObject json(const Measure &measure)
{
    QJsonObject object{{u"id"_s, measure.id},
                       {u"category"_s, measure.category},
                       {u"unit"_s, unitName(measure.unit)},
                       {u"label"_s, json(measure.label)},
                       {u"source"_s, measure.source}};
    for (const auto &[key, text] : {std::pair(u"refines"_s, measure.refines), std::pair(u"chapter"_s, measure.chapter),
                                    std::pair(u"ordinance"_s, measure.ordinance)}) {
        if (!text.isEmpty())
            object.insert(key, text);
    }
    if (measure.isRecommended)
        object.insert(u"recommended"_s, true);
    if (!measure.evidence.isEmpty())
        object.insert(u"evidence"_s, QJsonArray::fromStringList(measure.evidence));
    return object;
}

qsizetype placeOf(const QJsonArray &list, const QString &id)
{
    qsizetype at = 0;
    while (at < list.size() && list.at(at)[u"id"_s].toString() != id)
        ++at;
    return at;
}

/// Puts an entry into a list. What belongs to a library stays marked as such, with the fields that are now the body's.
QJsonArray withEntry(QJsonArray list, QJsonObject entry)
{
    const qsizetype at = placeOf(list, entry[u"id"_s].toString());
    if (at == list.size()) {
        list.append(entry);
        return list;
    }
    const QJsonObject before = list.at(at).toObject();
    QStringList edited;
    const QJsonArray known = before[u"edited"_s].toArray();
    for (const QJsonValue &key : known)
        edited.append(key.toString());
    for (auto key = entry.begin(); key != entry.end(); ++key) {
        if (before.value(key.key()) != key.value() && !edited.contains(key.key()))
            edited.append(key.key());
    }
    if (before.contains(u"library"_s)) {
        entry.insert(u"library"_s, before[u"library"_s]);
        if (!edited.isEmpty())
            entry.insert(u"edited"_s, QJsonArray::fromStringList(edited));
    }
    list.replace(at, entry);
    return list;
}

QJsonValue replaced(const QJsonValue &value, const QString &before, const QString &after)
{
    if (value.isString())
        return value.toString().replace(before, after);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (QJsonValueRef entry : array)
            entry = replaced(entry, before, after);
        return array;
    }
    QJsonObject object = value.toObject();
    for (QJsonValueRef entry : object)
        entry = replaced(entry, before, after);
    return value.isObject() ? QJsonValue(object) : value;
}

QJsonArray withoutRequired(const QJsonArray &rules, const QString &measure)
{
    QJsonArray kept;
    for (const QJsonValue &value : rules) {
        QJsonObject rule = value.toObject();
        QJsonArray require;
        const QJsonArray before = rule[u"require"_s].toArray();
        for (const QJsonValue &id : before) {
            if (id.toString() != measure)
                require.append(id);
        }
        rule[u"require"_s] = require;
        if (!require.isEmpty())
            kept.append(rule);
    }
    return kept;
}

} // namespace

QJsonObject objectOf(const AdoptedPolicy &policy)
{
    return QJsonDocument::fromJson(policy.text).object();
}

QString nextVersion(const QString &version)
{
    static const QRegularExpression counted(u"^(.*)\\+(\\d+)$"_s);
    const QRegularExpressionMatch match = counted.match(version);
    return match.hasMatch() ? match.captured(1) + u'+' + QString::number(match.captured(2).toInt() + 1)
                            : version + u"+1"_s;
}

ReadProfile readEdited(const QJsonObject &policy)
{
    QJsonObject next = policy;
    next[u"version"_s] = nextVersion(policy[u"version"_s].toString());
    return readProfile(QJsonDocument(next).toJson(QJsonDocument::Compact));
}

QJsonObject withMeasure(const QJsonObject &policy, const Measure &measure)
{
    QJsonObject next = policy;
    next[u"measures"_s] = withEntry(policy[u"measures"_s].toArray(), json(measure));
    return next;
}

QJsonObject withoutMeasure(const QJsonObject &policy, const QString &measure)
{
    QJsonObject next = policy;
    QJsonArray measures = policy[u"measures"_s].toArray();
    if (const qsizetype at = placeOf(measures, measure); at < measures.size())
        measures.removeAt(at);
    next[u"measures"_s] = measures;
    next[u"rules"_s] = withoutRequired(policy[u"rules"_s].toArray(), measure);
    return next;
}

QJsonObject withLabel(const QJsonObject &policy, const QString &measure, const LocalText &label)
{
    const QJsonArray measures = policy[u"measures"_s].toArray();
    const qsizetype at = placeOf(measures, measure);
    if (at == measures.size())
        return policy;
    QJsonObject entry = measures.at(at).toObject();
    entry[u"label"_s] = json(label);
    QJsonObject next = policy;
    next[u"measures"_s] = withEntry(measures, entry);
    return next;
}

QJsonObject withRule(const QJsonObject &policy, const Rule &rule)
{
    const QJsonObject entry{{u"id"_s, rule.id},
                            {u"because"_s, rule.because},
                            {u"when"_s, json(rule.when)},
                            {u"require"_s, QJsonArray::fromStringList(rule.require)}};
    QJsonObject next = policy;
    next[u"rules"_s] = withEntry(policy[u"rules"_s].toArray(), entry);
    return next;
}

QJsonObject withTerm(const QJsonObject &policy, const QString &term, const QString &text)
{
    QJsonObject terms = policy[u"terms"_s].toObject();
    const QString before = terms[term].toString();
    terms[term] = text;
    QJsonObject next = policy;
    next[u"terms"_s] = terms;
    if (before.isEmpty() || before == text)
        return next;
    for (const QString &list : {u"measures"_s, u"categories"_s, u"prohibitions"_s, u"reviews"_s}) {
        QJsonArray entries = policy[list].toArray();
        for (QJsonValueRef value : entries) {
            QJsonObject entry = value.toObject();
            for (const QString &key : {u"label"_s, u"message"_s, u"text"_s}) {
                if (entry.contains(key))
                    entry[key] = replaced(entry[key], before, text);
            }
            value = entry;
        }
        if (policy.contains(list))
            next[list] = entries;
    }
    return next;
}

QJsonObject withLevelLabel(const QJsonObject &policy, const QString &axis, const QString &level, const LocalText &label)
{
    QJsonArray axes = policy[u"axes"_s].toArray();
    const qsizetype at = placeOf(axes, axis);
    if (at == axes.size())
        return policy;
    QJsonObject changed = axes.at(at).toObject();
    QJsonArray levels = changed[u"levels"_s].toArray();
    const qsizetype place = placeOf(levels, level);
    if (place == levels.size())
        return policy;
    QJsonObject entry = levels.at(place).toObject();
    entry[u"label"_s] = json(label);
    levels.replace(place, entry);
    changed[u"levels"_s] = levels;
    axes.replace(at, changed);
    QJsonObject next = policy;
    next[u"axes"_s] = axes;
    return next;
}

QJsonObject withDocument(const QJsonObject &policy, const QString &title, const Document &document)
{
    QJsonObject entry{{u"title"_s, json(document.title)}, {u"public"_s, document.isPublic}};
    if (!document.reason.isEmpty())
        entry.insert(u"reason"_s, document.reason);
    QJsonArray documents = policy[u"documents"_s].toArray();
    qsizetype at = 0;
    while (at < documents.size() && documents.at(at)[u"title"_s][u"ja"_s].toString() != title)
        ++at;
    if (at < documents.size())
        documents.replace(at, entry);
    else
        documents.append(entry);
    QJsonObject next = policy;
    next[u"documents"_s] = documents;
    return next;
}

QJsonObject withoutDocument(const QJsonObject &policy, const QString &title)
{
    QJsonArray kept;
    const QJsonArray documents = policy[u"documents"_s].toArray();
    for (const QJsonValue &document : documents) {
        if (document[u"title"_s][u"ja"_s].toString() != title)
            kept.append(document);
    }
    QJsonObject next = policy;
    next[u"documents"_s] = kept;
    return next;
}

} // namespace daicho
