// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/tally.h"

namespace daicho
{

void GroupSizes::change(const AssetBlock &block, int sign)
{
    if (m_sizes.size() < groupCount())
        m_sizes.resize(groupCount());
    for (const GroupCount &group : block.groups()) {
        Size &size = m_sizes[group.group];
        if (size.change == 0)
            m_changed.push_back(group.group);
        size.change += sign * qint32(group.count);
    }
}

void GroupSizes::settle()
{
    for (const quint32 code : m_changed) {
        Size &size = m_sizes[code];
        if (size.change == 0)
            continue;
        if (!size.isListed)
            list(code);
        size.count += std::exchange(size.change, 0);
        m_byDepartment[size.department].isTouched = true;
    }
    m_changed.clear();
}

void GroupSizes::list(quint32 code)
{
    const Group &group = groupAt(code);
    if (group.department >= m_byDepartment.size())
        m_byDepartment.resize(std::max<size_t>(group.department + 1, idCount()));
    Members &members = m_byDepartment[group.department];
    if (!members.isKnown)
        m_departments.push_back(group.department);
    members.isKnown = true;
    members.groups.push_back({code, group.signature, group.statuses});
    m_sizes[code].department = group.department;
    m_sizes[code].isListed = true;
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
