// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/circumstances.h"
#include "policy/requirements.h"

#include <array>
#include <vector>

namespace daicho
{

/// How many assets of a registry are in which group, by department; kept up block by block. Codes are small numbers,
/// so everything is an array.
class GroupSizes
{
public:
    void add(const AssetBlock &block) { change(block, 1); }
    void remove(const AssetBlock &block) { change(block, -1); }
    /// Brings what was added and removed into effect; to be called before anything is asked. A block that takes the
    /// place of another touches only the departments in which the two differ.
    void settle();
    /// The codes of all departments that ever had assets.
    const std::vector<quint32> &departments() const { return m_departments; }
    /// Whether anything changed in this department since it was asked last.
    bool takeTouched(quint32 department) { return std::exchange(m_byDepartment[department].isTouched, false); }

    /// Calls visit(signature, statuses, count) for the groups of a department, and forgets those that are empty.
    template <typename Visit>
    void forEach(quint32 department, Visit visit)
    {
        if (department >= m_byDepartment.size())
            return;
        std::vector<Member> &groups = m_byDepartment[department].groups;
        size_t kept = 0;
        for (const Member &member : groups) {
            Size &size = m_sizes[member.code];
            if (size.count == 0) {
                size.isListed = false;
                continue;
            }
            visit(member.signature, member.statuses, qint64(size.count));
            groups[kept++] = member;
        }
        groups.resize(kept);
    }

private:
    struct Member {
        quint32 code;
        quint32 signature;
        quint32 statuses;
    };
    struct Members {
        std::vector<Member> groups;
        bool isTouched = false;
        bool isKnown = false;
    };
    struct Size {
        qint32 count = 0;
        qint32 change = 0; ///< not settled yet
        quint32 department = 0;
        bool isListed = false;
    };

    void change(const AssetBlock &block, int sign);
    void list(quint32 code);

    std::vector<Size> m_sizes;           // by group code
    std::vector<quint32> m_changed;      // group codes that settle() looks at
    std::vector<Members> m_byDepartment; // by department code
    std::vector<quint32> m_departments;
};

/// Adds up how measures stand.
class Tally
{
public:
    explicit Tally(const Circumstances &around) : m_around(around) {}

    /// `count` subjects need these measures and say this about them.
    void add(const MeasureSet &required, const Layer &layer, qint64 count)
    {
        const Sorted sorted = sortedOut(required, layer);
        for (size_t standing = 0; standing < sorted.size(); ++standing)
            forEachMeasure(sorted[standing], [&](Ordinal measure) { m_sums[size_t(measure)].by[standing] += count; });
    }
    /// The number of the zone that assets with this signature are in.
    size_t zoneOf(quint32 signature) const;
    CoverageLine line(Id department, const Profile &profile, const QList<QString> &ordinals) const;

private:
    const Circumstances &m_around;
    std::array<Counts, measureCapacity> m_sums{};
};

} // namespace daicho
