// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/profileadoption.h"

#include "policy/jsonvalues.h"
#include "policy/profilemerge.h"
#include "policy/words.h"

#include <QSet>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

QSet<QString> idsIn(const QJsonValue &list)
{
    QSet<QString> ids;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &entry : array)
        ids.insert(entry[u"id"_s].toString());
    return ids;
}

/// Takes from one library what one entry of `adopts` asks for.
class Adoption
{
public:
    Adoption(QJsonObject &profile, const QJsonObject &library, const QJsonObject &entry)
        : m_profile(profile), m_library(library), m_entry(entry)
    {
    }

    void takeParts()
    {
        const QStringList parts = json::strings(m_entry[u"parts"_s]);
        for (const QString &part : parts) {
            QJsonObject taken{{part, m_library[part]}};
            if (m_profile.contains(part))
                taken = mergedProfile(taken, QJsonObject{{part, m_profile[part]}});
            m_profile[part] = taken[part];
        }
    }

    void takeMeasures()
    {
        m_here = idsIn(m_profile[u"measures"_s]);
        QJsonArray measures;
        const QJsonArray offered = m_library[u"measures"_s].toArray();
        for (const QJsonValue &measure : offered) {
            if (isWanted(measure))
                take(measure.toObject(), measures);
        }
        layBelow(u"measures"_s, measures);
        QJsonArray rules;
        const QJsonArray known = m_library[u"rules"_s].toArray();
        for (const QJsonValue &rule : known) {
            if (const auto narrowed = narrowedRule(rule.toObject()))
                rules.append(*narrowed);
        }
        layBelow(u"rules"_s, rules);
    }

private:
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

    /// The first of the measures that this one may refine which the policy has; "" when it has none of them.
    QString refined(const QJsonObject &measure) const
    {
        const QJsonValue refines = measure[u"refines"_s];
        const QStringList candidates = refines.isString() ? QStringList{refines.toString()} : json::strings(refines);
        for (const QString &candidate : candidates) {
            if (m_here.contains(candidate))
                return candidate;
        }
        return {};
    }

    void take(QJsonObject measure, QJsonArray &into)
    {
        const QString id = measure[u"id"_s].toString();
        if (measure.contains(u"refines"_s)) {
            const QString above = refined(measure);
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
        const QJsonArray measures = m_profile[u"measures"_s].toArray();
        for (const QJsonValue &entry : measures) {
            if (entry[u"id"_s].toString() == measure)
                return entry[u"category"_s].toString();
        }
        return {};
    }

    std::optional<QJsonObject> narrowedRule(QJsonObject rule) const
    {
        const QStringList models = json::strings(rule[u"models"_s]);
        if (!models.isEmpty() && !models.contains(m_profile[u"networkModel"_s].toString()))
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
        const auto when = narrowedConditions(rule[u"when"_s].toObject(), Unknown::Dropped);
        if (require.isEmpty() || !when)
            return std::nullopt;
        rule[u"require"_s] = require;
        rule[u"when"_s] = *when;
        if (!clauses.isEmpty())
            rule[u"because"_s] = clauses.join(u"、"_s);
        return rule;
    }

public:
    /// What becomes of a condition on an axis that the policy does not have.
    enum class Unknown { Dropped, Fatal };

    /// The conditions in the policy's own words; nothing when they can never hold here.
    std::optional<QJsonObject> narrowedConditions(const QJsonObject &when, Unknown unknown) const
    {
        QJsonObject narrowed;
        for (auto condition = when.begin(); condition != when.end(); ++condition) {
            const QString attribute = condition.key().section(u'.', -1);
            const QString side = condition.key().chopped(attribute.size());
            if (idsIn(m_library[u"axes"_s]).contains(attribute)) {
                if (!narrowAxis(side, attribute, *condition, narrowed) && unknown == Unknown::Fatal)
                    return std::nullopt;
                continue;
            }
            const auto values =
                attribute == u"zone" ? narrowedZones(*condition) : std::optional(QJsonValue(*condition));
            if (!values)
                return std::nullopt;
            narrowed[condition.key()] = *values;
        }
        return narrowed;
    }

private:
    std::optional<QJsonValue> narrowedZones(const QJsonValue &condition) const
    {
        const QSet<QString> zones = idsIn(m_profile[u"zones"_s]);
        const bool isNot = condition[u"not"_s].isArray();
        const QJsonValue given = isNot ? condition[u"not"_s] : condition;
        QJsonArray kept;
        for (const QString &zone : given.isString() ? QStringList{given.toString()} : json::strings(given)) {
            if (zone.isEmpty() || zones.contains(zone))
                kept.append(zone);
        }
        if (kept.isEmpty())
            return std::nullopt;
        return isNot ? QJsonValue(QJsonObject{{u"not"_s, kept}}) : QJsonValue(kept);
    }

    /// Puts the condition into `narrowed` as this policy's axes have it; false when they have nothing like it.
    bool narrowAxis(const QString &side, const QString &axis, const QJsonValue &condition, QJsonObject &narrowed) const
    {
        const QJsonValue same = m_profile[u"equivalents"_s][axis];
        const bool isOwn = idsIn(m_profile[u"axes"_s]).contains(axis);
        if (!isOwn && !same.isObject())
            return false;
        const QString key = side + (same.isObject() ? same[u"axis"_s].toString(axis) : axis);
        const auto translated = [&](const QString &level) {
            return same[u"levels"_s][level].toString(level);
        };
        if (condition[u"atLeast"_s].isString()) {
            narrowed[key] = QJsonObject{{u"atLeast"_s, translated(condition[u"atLeast"_s].toString())}};
            return true;
        }
        QJsonArray levels;
        for (const QString &level : condition.isString() ? QStringList{condition.toString()} : json::strings(condition))
            levels.append(translated(level));
        narrowed[key] = levels;
        return true;
    }

    void layBelow(const QString &key, const QJsonArray &taken)
    {
        const QJsonObject below{{key, taken}};
        const QJsonArray own = m_profile[key].toArray();
        m_profile[key] = mergedProfile(below, QJsonObject{{key, own}})[key];
    }

    QJsonObject &m_profile;
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
    const QJsonArray measures = profile[u"measures"_s].toArray();
    for (const QJsonValue &measure : measures)
        used.insert(measure[u"category"_s].toString());
    QJsonArray kept;
    const QJsonArray categories = profile[u"categories"_s].toArray();
    for (const QJsonValue &category : categories) {
        if (used.contains(category[u"id"_s].toString()))
            kept.append(category);
    }
    profile[u"categories"_s] = kept;
}

/// Entries that speak of what the policy does not have, or belong to a measure that it does not require, go.
void narrowEntries(QJsonObject &profile, const QString &key, const Adoption &adoption)
{
    QHash<QString, QString> sources;
    const QJsonArray measures = profile[u"measures"_s].toArray();
    for (const QJsonValue &measure : measures)
        sources.insert(measure[u"id"_s].toString(), measure[u"source"_s].toString());
    QJsonArray kept;
    const QJsonArray entries = profile[key].toArray();
    for (const QJsonValue &value : entries) {
        QJsonObject entry = value.toObject();
        const QString measure = entry[u"measure"_s].toString();
        const auto when = adoption.narrowedConditions(entry[u"when"_s].toObject(), Adoption::Unknown::Fatal);
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

} // namespace

QJsonObject withAdopted(const QJsonObject &profile, const LibraryLookup &library, Problems &problems)
{
    QJsonObject object = profile;
    const QJsonArray entries = object.take(u"adopts"_s).toArray();
    std::vector<std::pair<QJsonObject, QJsonObject>> adopted;
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
    for (const auto &[from, entry] : adopted)
        Adoption(object, from, entry).takeParts();
    for (const auto &[from, entry] : adopted)
        Adoption(object, from, entry).takeMeasures();
    for (const auto &[from, entry] : adopted) {
        const QStringList parts = json::strings(entry[u"parts"_s]);
        for (const QString &part : parts) {
            if (part == u"prohibitions" || part == u"floors" || part == u"mandatory" || part == u"disposalRules")
                narrowEntries(object, part, Adoption(object, from, entry));
        }
    }
    if (!adopted.empty())
        keepUsedCategories(object);
    return object;
}

} // namespace daicho
