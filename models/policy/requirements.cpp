// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/requirements.h"

#include <algorithm>

namespace daicho
{

namespace
{

Facts factsFor(Unit unit)
{
    return {{QStringLiteral("unit"), unitName(unit)}};
}

bool reaches(const Profile &profile, const Condition &condition, const QString &level)
{
    const Axis *plain = profile.axis(condition.attribute);
    const Axis *axis = plain ? plain : factNamed(profile, condition.attribute).axis; // from.C, to.C
    const Level *least = axis ? axis->level(condition.atLeast) : nullptr;
    const Level *here = axis ? axis->level(level) : nullptr;
    return least && here && here->rank >= least->rank;
}

} // namespace

bool holds(const Profile &profile, const Condition &condition, const Facts &facts)
{
    const QString value = facts.value(condition.attribute);
    if (!condition.atLeast.isEmpty())
        return reaches(profile, condition, value);
    return condition.oneOf.contains(value) != condition.isNot;
}

bool holds(const Profile &profile, const QList<Condition> &when, const Facts &facts)
{
    return std::ranges::all_of(when, [&](const Condition &c) { return holds(profile, c, facts); });
}

Facts factsOf(const Signature &signature)
{
    Facts facts;
    for (const Attribute &attribute : attributes()) {
        if (attribute.of)
            facts.insert(attribute.name.toString(), attribute.of(signature).text());
    }
    for (const Signature::Level &level : signature.levels)
        facts.insert(level.axis.text(), level.level.text());
    return facts;
}

Facts factsOf(const Engagement &engagement)
{
    Facts facts = factsFor(Unit::Engagement);
    facts.insert(QStringLiteral("engagement"), sortName(engagement.sort));
    return facts;
}

Facts factsOfZone(const QString &zone)
{
    Facts facts = factsFor(Unit::Zone);
    facts.insert(QStringLiteral("zone"), zone);
    return facts;
}

Facts factsOfDepartment()
{
    return factsFor(Unit::Department);
}

Facts factsOfBody()
{
    return factsFor(Unit::Body);
}

namespace
{

/// Notes at every measure which of those that spell it out are required, too, of the same subject.
void markRefined(const Profile &profile, QList<Requirement> &required)
{
    QHash<QString, qsizetype> at;
    for (qsizetype i = 0; i < required.size(); ++i)
        at.insert(required[i].measure, i);
    for (const Requirement &leaf : std::as_const(required)) {
        const Measure *measure = profile.measure(leaf.measure);
        while (measure && !measure->refines.isEmpty()) { // never a ring: the linter saw to it
            if (const auto above = at.constFind(measure->refines); above != at.constEnd())
                required[*above].refinedBy.append(leaf.measure);
            measure = profile.measure(measure->refines);
        }
    }
}

} // namespace

QList<Requirement> requirements(const Profile &profile, Unit unit, const Facts &facts)
{
    QHash<QString, QStringList> reasons;
    for (const Rule &rule : profile.rules) {
        if (!holds(profile, rule.when, facts))
            continue;
        for (const QString &measure : rule.require)
            reasons[measure].append(rule.id);
    }
    QList<Requirement> required;
    for (const Measure &measure : profile.measures) {
        const auto found = reasons.constFind(measure.id);
        if (measure.unit != unit || found == reasons.constEnd())
            continue;
        QStringList rules = *found;
        rules.sort();
        rules.removeDuplicates();
        required.append({measure.id, rules, {}});
    }
    markRefined(profile, required);
    return required;
}

RequirementTable::RequirementTable(ProfilePtr profile, const QList<QString> &ordinals) : m_profile(std::move(profile))
{
    for (Ordinal ordinal = 0; ordinal < std::min<Ordinal>(Ordinal(ordinals.size()), measureCapacity); ++ordinal)
        m_ordinals.insert(ordinals[ordinal], ordinal);
    QSet<QString> spoken;
    for (const Rule &rule : m_profile->rules) {
        for (const Condition &condition : rule.when)
            spoken.insert(condition.attribute);
    }
    for (const Attribute &attribute : attributes()) {
        if (attribute.of && spoken.contains(attribute.name.toString()))
            m_named.push_back(&attribute);
    }
    for (const Axis &axis : m_profile->axes) {
        if (spoken.contains(axis.id))
            m_axes.push_back(Atom::of(axis.id));
    }
}

const MeasureSet &RequirementTable::ofSignature(quint32 signature)
{
    if (signature >= m_known.size()) {
        m_known.resize(std::max<size_t>(signature + 1, signatureCount()));
        m_isKnown.resize(m_known.size());
    }
    if (!m_isKnown[signature]) {
        m_known[signature] = evaluate(signatureAt(signature));
        m_isKnown[signature] = true;
    }
    return m_known[signature];
}

MeasureSet RequirementTable::evaluate(const Signature &signature)
{
    if (signature.state != AssetState::Registered)
        return {};
    std::u32string key;
    for (const Attribute *attribute : m_named)
        key.push_back(char32_t(attribute->of(signature).code()));
    for (const Atom axis : m_axes)
        key.push_back(char32_t(signature.levelOn(axis).code()));
    const auto [found, isNew] = m_byKey.try_emplace(key);
    if (isNew)
        found->second = of(Unit::Asset, factsOf(signature));
    return found->second;
}

MeasureSet RequirementTable::of(Unit unit, const Facts &facts) const
{
    MeasureSet set;
    for (const Requirement &requirement : requirements(*m_profile, unit, facts)) {
        const Ordinal ordinal = m_ordinals.value(requirement.measure, -1);
        if (ordinal >= 0 && requirement.refinedBy.isEmpty())
            set.insert(ordinal);
    }
    return set;
}

} // namespace daicho
