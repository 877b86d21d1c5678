// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/tally.h"

namespace daicho
{

void GroupSizes::change(const AssetBlock &block, int sign)
{
    for (const GroupCount &group : block.groups()) {
        if (group.group >= m_sizes.size() || !m_isListed[group.group])
            list(group.group);
        m_sizes[group.group] += sign * qint32(group.count);
        m_byDepartment[m_departmentOf[group.group]].isTouched = true;
    }
}

void GroupSizes::list(quint32 code)
{
    if (code >= m_sizes.size()) {
        const size_t size = std::max<size_t>(code + 1, groupCount());
        m_sizes.resize(size);
        m_departmentOf.resize(size);
        m_isListed.resize(size);
    }
    const quint32 department = groupAt(code).department;
    if (department >= m_byDepartment.size())
        m_byDepartment.resize(std::max<size_t>(department + 1, idCount()));
    Members &members = m_byDepartment[department];
    if (!members.isKnown)
        m_departments.push_back(department);
    members.isKnown = true;
    members.groups.push_back(code);
    m_departmentOf[code] = department;
    m_isListed[code] = true;
}

size_t Tally::zoneOf(quint32 signature) const
{
    return m_around.zoneIndex(signatureAt(signature).zone);
}

CoverageLine Tally::line(Id department, const Profile &profile, const QList<QString> &ordinals) const
{
    QHash<QString, size_t> categories;
    for (const Category &category : profile.categories)
        categories.insert(category.id, size_t(categories.size()));
    QHash<QString, Ordinal> places;
    for (Ordinal ordinal = 0; ordinal < Ordinal(ordinals.size()) && ordinal < measureCapacity; ++ordinal)
        places.insert(ordinals[ordinal], ordinal);

    CoverageLine line;
    line.department = department;
    line.categories.resize(size_t(profile.categories.size()));
    for (const Measure &measure : profile.measures) {
        const Ordinal ordinal = places.value(measure.id, -1);
        const Counts counts = ordinal < 0 ? Counts() : m_sums[size_t(ordinal)];
        line.measures.push_back(counts);
        line.categories[categories[measure.category]] += counts;
        line.all += counts;
    }
    return line;
}

} // namespace daicho
