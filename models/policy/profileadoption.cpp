// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/profileadoption.h"

#include "policy/jsonvalues.h"
#include "policy/profilemerge.h"
#include "policy/profilenarrowing.h"
#include "policy/words.h"

#include <QSet>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// The first of the measures that one may refine which the policy has; "" when it has none of them.
QString refined(const QJsonValue &refines, const QSet<QString> &here)
{
    const QStringList candidates = refines.isString() ? QStringList{refines.toString()} : json::strings(refines);
    const auto found = std::ranges::find_if(candidates, [&](const QString &id) { return here.contains(id); });
    return found == candidates.end() ? QString() : *found;
}

/// Takes from one library what one entry of `adopts` asks for.
class Adoption
{
public:
    /// `own` is what the profile itself says of measures and rules; the rest of it stands in `profile`.
    Adoption(QJsonObject &profile, const QJsonObject &own, const QJsonObject &library, const QJsonObject &entry)
        : m_profile(profile), m_own(own), m_library(library), m_entry(entry)
    {
    }

    void takeParts()
    {
        const QStringList parts = json::strings(m_entry[u"parts"_s]);
        for (const QString &part : parts) {
            QJsonObject taken{{part, m_library[part]}};
            if (m_profile.contains(part))
                taken = mergedProfile(taken, QJsonObject{{part, m_profile.value(part)}});
            m_profile[part] = taken.value(part);
        }
    }

    void takeMeasures()
    {
        m_here = json::ids(m_profile.value(u"measures"_s)) + json::ids(m_own[u"measures"_s]);
        QJsonArray measures;
        const QJsonArray offered = m_library[u"measures"_s].toArray();
        for (const QJsonValue &measure : offered) {
            if (isWanted(measure))
                take(measure.toObject(), measures);
        }
        QJsonArray rules;
        const QJsonArray known = m_library[u"rules"_s].toArray();
        for (const QJsonValue &rule : known) {
            const QJsonObject when = rule[u"when"_s].toObject();
            const QString other = Narrowing(m_profile, m_library).otherAxis(when);
            if (const auto narrowed = narrowedRule(rule.toObject(), By::OwnAxis))
                rules.append(*narrowed);
            if (auto again = other.isEmpty() ? std::nullopt : narrowedRule(rule.toObject(), By::OtherAxis)) {
                again->insert(u"id"_s, rule[u"id"_s].toString() + u'-' + other);
                rules.append(*again);
            }
        }
        add(u"measures"_s, required(measures, rules));
        add(u"rules"_s, rules);
    }

private:
    /// Without those that no rule asks for here, such as the measures of another network model; those stay for which
    /// the profile names a clause of its own.
    QJsonArray required(const QJsonArray &measures, const QJsonArray &rules) const
    {
        QSet<QString> asked;
        for (const QJsonArray &list : {rules, m_own[u"rules"_s].toArray()}) {
            for (const QJsonValue &rule : list) {
                for (const QString &measure : json::strings(rule[u"require"_s]))
                    asked.insert(measure);
            }
        }
        QJsonArray kept;
        for (const QJsonValue &measure : measures) {
            const QString id = measure[u"id"_s].toString();
            if (asked.contains(id) || !m_entry[u"measures"_s][id].toString().isEmpty())
                kept.append(measure);
        }
        return kept;
    }

    bool isWanted(const QJsonValue &measure) const
    {
        const QString id = measure[u"id"_s].toString();
        if (m_entry[u"only"_s].toString() == u"required" && measure[u"recommended"_s].toBool())
            return false;
        const QString chapter = measure[u"chapter"_s].toString();
        for (const QString &wanted : json::strings(m_entry[u"chapters"_s])) {
            if (chapter == wanted || chapter.startsWith(wanted + u'.'))
                return true;
        }
        const QJsonValue measures = m_entry[u"measures"_s];
        return measures.toString() == u"all" || measures.toObject().contains(id);
    }

    void take(QJsonObject measure, QJsonArray &into)
    {
        const QString id = measure[u"id"_s].toString();
        if (measure.contains(u"refines"_s)) {
            const QString above = refined(measure[u"refines"_s], m_here);
            if (above.isEmpty())
                return;
            measure[u"refines"_s] = above;
            measure[u"category"_s] = m_categories.value(above, categoryOf(above));
        }
        const QString clause = m_entry[u"measures"_s][id].toString();
        if (!clause.isEmpty())
            measure[u"source"_s] = clause;
        m_categories[id] = measure[u"category"_s].toString();
        m_sources[id] = clause;
        m_here.insert(id);
        into.append(measure);
    }

    QString categoryOf(const QString &measure) const
    {
        for (const QJsonValue &list : {m_own[u"measures"_s], m_profile.value(u"measures"_s)}) {
            const QJsonArray measures = list.toArray();
            for (const QJsonValue &entry : measures) {
                if (entry[u"id"_s].toString() == measure && entry[u"category"_s].isString())
                    return entry[u"category"_s].toString();
            }
        }
        return {};
    }

    std::optional<QJsonObject> narrowedRule(QJsonObject rule, By by) const
    {
        const QStringList models = json::strings(rule[u"models"_s]);
        if (!models.isEmpty() && !models.contains(m_profile.value(u"networkModel"_s).toString()))
            return std::nullopt;
        rule.remove(u"models"_s);
        QJsonArray require;
        QStringList clauses;
        for (const QString &measure : json::strings(rule[u"require"_s])) {
            if (!m_sources.contains(measure))
                continue;
            require.append(measure);
            const QString clause = m_sources[measure];
            if (!clause.isEmpty() && !clauses.contains(clause))
                clauses.append(clause);
        }
        const auto when = Narrowing(m_profile, m_library).conditions(rule[u"when"_s].toObject(), Unknown::Dropped, by);
        if (require.isEmpty() || !when)
            return std::nullopt;
        rule[u"require"_s] = require;
        rule[u"when"_s] = *when;
        if (!clauses.isEmpty())
            rule[u"because"_s] = clauses.join(u"、"_s);
        return rule;
    }

    void add(const QString &key, const QJsonArray &taken)
    {
        const QJsonObject before{{key, m_profile.value(key).toArray()}};
        m_profile[key] = mergedProfile(before, QJsonObject{{key, taken}}).value(key);
    }

    QJsonObject &m_profile;
    const QJsonObject &m_own;
    const QJsonObject &m_library;
    const QJsonObject &m_entry;
    QSet<QString> m_here;
    QHash<QString, QString> m_sources;
    QHash<QString, QString> m_categories;
};

/// Only the categories that measures are in, in the order in which they stand.
void keepUsedCategories(QJsonObject &profile)
{
    QSet<QString> used;
    const QJsonArray measures = profile.value(u"measures"_s).toArray();
    for (const QJsonValue &measure : measures)
        used.insert(measure[u"category"_s].toString());
    QJsonArray kept;
    const QJsonArray categories = profile.value(u"categories"_s).toArray();
    for (const QJsonValue &category : categories) {
        if (used.contains(category[u"id"_s].toString()))
            kept.append(category);
    }
    profile[u"categories"_s] = kept;
}

/// Entries that speak of what the policy does not have, or belong to a measure that it does not require, go.
void narrowEntries(QJsonObject &profile, const QString &key, const QJsonObject &library)
{
    QHash<QString, QString> sources;
    const QJsonArray measures = profile.value(u"measures"_s).toArray();
    for (const QJsonValue &measure : measures)
        sources.insert(measure[u"id"_s].toString(), measure[u"source"_s].toString());
    QJsonArray kept;
    const QJsonArray entries = profile.value(key).toArray();
    for (const QJsonValue &value : entries) {
        QJsonObject entry = value.toObject();
        const QString measure = entry[u"measure"_s].toString();
        const auto when = Narrowing(profile, library).conditions(entry[u"when"_s].toObject(), Unknown::Fatal);
        if (!when || (!measure.isEmpty() && !sources.contains(measure)))
            continue;
        entry[u"when"_s] = *when;
        if (!measure.isEmpty())
            entry[u"because"_s] = sources[measure];
        entry.remove(u"measure"_s);
        kept.append(entry);
    }
    profile[key] = kept;
}

using Adopted = std::vector<std::pair<QJsonObject, QJsonObject>>; ///< libraries with what is taken from each

/// Measures and rules stand in the order in which they are adopted, the profile's own last.
void carryOut(const Adopted &adopted, QJsonObject &object)
{
    QJsonObject own;
    for (const QString &key : {u"measures"_s, u"rules"_s}) {
        if (object.contains(key))
            own[key] = object.take(key);
    }
    for (const auto &[from, entry] : adopted)
        Adoption(object, own, from, entry).takeParts();
    for (const auto &[from, entry] : adopted)
        Adoption(object, own, from, entry).takeMeasures();
    object = mergedProfile(object, own);
    for (const auto &[from, entry] : adopted) {
        const QStringList parts = json::strings(entry[u"parts"_s]);
        for (const QString &part : parts) {
            if (part == u"prohibitions" || part == u"floors" || part == u"mandatory" || part == u"disposalRules")
                narrowEntries(object, part, from);
        }
    }
    keepUsedCategories(object);
}

} // namespace

QJsonObject withOneRefined(QJsonObject profile)
{
    QJsonArray measures = profile.value(u"measures"_s).toArray();
    const QSet<QString> here = json::ids(measures);
    for (QJsonValueRef entry : measures) {
        QJsonObject measure = entry.toObject();
        if (!measure.value(u"refines"_s).isArray())
            continue;
        const QJsonArray candidates = measure.value(u"refines"_s).toArray();
        const QString above = refined(candidates, here);
        measure[u"refines"_s] = above.isEmpty() ? candidates[0].toString() : above;
        entry = measure;
    }
    if (!measures.isEmpty())
        profile[u"measures"_s] = measures;
    return profile;
}

QJsonObject withAdopted(const QJsonObject &profile, const LibraryLookup &library, Problems &problems)
{
    QJsonObject object = profile;
    const QJsonArray entries = object.take(u"adopts"_s).toArray();
    Adopted adopted;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString from = entries[i][u"from"_s].toString();
        if (const auto found = library(from)) {
            adopted.emplace_back(*found, entries[i].toObject());
            continue;
        }
        Problem problem;
        problem.column = u"/adopts/%1/from"_s.arg(i);
        problem.value = from;
        problem.reason = ProfileReader::tr("there is no such profile");
        problems.append(problem);
    }
    if (!adopted.empty())
        carryOut(adopted, object);
    return object;
}

} // namespace daicho
