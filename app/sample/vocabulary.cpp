// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/vocabulary.h"

#include "core/folding.h"

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

template <typename Named>
QStringList spellingsOf(const Named &named)
{
    QStringList spellings{foldTight(named.label.ja)};
    for (const QString &alias : named.aliases)
        spellings << foldTight(alias);
    return spellings;
}

/// The entry whose label or alias is one of the words, else one that contains one of them; nullptr when there is none.
template <typename Named>
const Named *find(const QList<Named> &list, const QStringList &words)
{
    for (const bool whole : {true, false}) {
        for (const QString &word : words) {
            const QString wanted = foldTight(word);
            for (const Named &named : list) {
                for (const QString &spelling : spellingsOf(named)) {
                    if (whole ? spelling == wanted : spelling.contains(wanted))
                        return &named;
                }
            }
        }
    }
    return nullptr;
}

} // namespace

SampleVocabulary::SampleVocabulary(const Profile &profile, const SampleCity &city) : m_profile(profile), m_city(city)
{
    for (const PolicyZone &zone : profile.zones) {
        const bool isOffice = zone.network == profile.zones.first().network;
        (isOffice ? m_zones : m_schoolZones).push_back(Atom::of(zone.id));
    }
    for (const Axis &axis : profile.axes) {
        AxisAtoms atoms{Atom::of(axis.id), {}};
        for (const Level &level : axis.levels)
            atoms.levels.push_back(Atom::of(level.id));
        m_axes.push_back(atoms);
    }
    if (!m_axes.empty())
        m_firstAxis = m_axes.front().axis;
    std::ranges::sort(m_axes, {}, [](const AxisAtoms &atoms) { return atoms.axis.text(); });
    for (auto sort = city.personal.begin(); sort != city.personal.end(); ++sort) {
        if (const Choice *choice = find(profile.personalInformation, *sort))
            m_personal.insert(sort.key(), Atom::of(choice->id));
    }
}

SampleKind SampleVocabulary::kindOf(const SamplePattern &pattern) const
{
    if (m_profile.kinds.isEmpty())
        return {};
    const Kind *kind = find(m_profile.kinds, pattern.kind);
    if (!kind)
        kind = &m_profile.kinds[(&pattern - m_city.patterns.constData()) % m_profile.kinds.size()];
    if (const SubKind *subKind = find(kind->subKinds, pattern.subKind))
        return {Atom::of(kind->id), Atom::of(subKind->id)};
    // What one policy counts among systems, another counts among devices or media.
    for (const Kind &other : m_profile.kinds) {
        if (const SubKind *subKind = find(other.subKinds, pattern.subKind))
            return {Atom::of(other.id), Atom::of(subKind->id)};
    }
    return {Atom::of(kind->id), Atom()};
}

Atom SampleVocabulary::zoneOf(const SampleBusiness &business, const SamplePattern &pattern) const
{
    const auto &zones = business.isSchool && !m_schoolZones.empty() ? m_schoolZones : m_zones;
    if (zones.empty())
        return {};
    const size_t closeness = pattern.isCloud ? zones.size() - 1 : size_t(business.closeness);
    return zones[std::min(closeness, zones.size() - 1)];
}

Atom SampleVocabulary::choiceFor(const QString &sort) const
{
    return m_personal.value(sort);
}

Atom SampleVocabulary::personalOf(const SampleBusiness &business, const SamplePattern &pattern) const
{
    if (!pattern.holdsPersonal || business.care + pattern.care < 2)
        return choiceFor(u"none"_s);
    const QString sort = business.care >= 3 ? u"closest"_s : business.isSensitive ? u"sensitive"_s : u"ordinary"_s;
    const Atom choice = choiceFor(sort);
    return choice.isEmpty() ? choiceFor(u"ordinary"_s) : choice;
}

std::vector<Signature::Level> SampleVocabulary::levelsFor(int care, int weightUp, int extra) const
{
    std::vector<Signature::Level> levels;
    for (const AxisAtoms &axis : m_axes) {
        const bool isFirst = axis.axis == m_firstAxis;
        // The first axis follows the care of the record, the others the weight of the machine too.
        const int need = care + (isFirst ? extra : weightUp);
        const int steps = int(axis.levels.size()) - 1;
        if (steps < 0)
            continue;
        const int fromTop = ((4 - std::clamp(need, 0, 4)) * steps + 2) / 4;
        levels.push_back({axis.axis, axis.levels[size_t(fromTop)]});
    }
    return levels;
}

QStringList SampleVocabulary::handlingFor(int care) const
{
    QStringList handling;
    for (qsizetype i = 0; i < m_profile.handling.size() && i < care; ++i)
        handling << m_profile.handling[i].id;
    return care < 2 ? QStringList() : handling;
}

} // namespace daicho
