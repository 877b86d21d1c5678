// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "policy/coverage.h"

#include <QHash>
#include <QSet>

#include <array>
#include <vector>

namespace daicho
{

/// What is said about measures in one place: the answers there, and the gaps accepted there.
struct Layer {
    Statuses statuses;
    MeasureSet excepted;

    bool operator==(const Layer &) const = default;
};

/// The nearer layer's answers, and where it has none those of the farther one; gaps accepted in either are accepted.
Layer over(const Layer &nearer, const Layer &farther);

/// The required measures, sorted out by how they stand.
using Sorted = std::array<MeasureSet, standingCount>;
Sorted sortedOut(const MeasureSet &required, const Layer &layer);

/// Calls visit(Ordinal) for every measure in the set.
template <typename Visit>
void forEachMeasure(const MeasureSet &set, Visit visit)
{
    for (size_t word = 0; word < set.words.size(); ++word) {
        for (quint64 bits = set.words[word]; bits != 0; bits &= bits - 1)
            visit(Ordinal(word * 64) + std::countr_zero(bits));
    }
}

/// The departments that keep a standard ledger (標準台帳). Their assets are patterns for those of others: nothing is
/// required of them, nor of the department that is no more than their place. Whoever counts asks here.
class StandardLedgers
{
public:
    explicit StandardLedgers(const Snapshot &now);

    bool isKeptBy(Id department) const { return m_codes.contains(codeOf(department)); }
    /// By the code of the department's id.
    bool isKeptBy(quint32 department) const { return m_codes.contains(department); }
    bool operator==(const StandardLedgers &) const = default;

private:
    QSet<quint32> m_codes;
};

/// What everything else stands on: the layers of zones, departments and the body, and the exceptions of a day.
class Circumstances
{
public:
    Circumstances(const Snapshot &now, QDate day);

    /// What is said for this subject itself.
    Layer own(SubjectId subject) const;
    /// The zone with this code in the policy, as a number from 0; the number after the last for none.
    size_t zoneIndex(Atom code) const;
    const QList<Zone> &zones() const { return m_zones; }
    /// The layers of the zones in that order, and an empty one at the end.
    const std::vector<Layer> &zoneLayers() const { return m_zoneLayers; }
    /// The department when it is one of the registry, else the null id.
    Id knownDepartment(Id department) const { return m_now.departments.find(department) ? department : Id(); }
    /// The accepted gaps of single assets.
    const QHash<Id, MeasureSet> &exceptedAssets() const { return m_exceptedAssets; }
    const StandardLedgers &standardLedgers() const { return m_standardLedgers; }

private:
    const Snapshot &m_now;
    StandardLedgers m_standardLedgers;
    QHash<SubjectId, MeasureSet> m_excepted;
    QHash<Id, MeasureSet> m_exceptedAssets;
    QList<Zone> m_zones;
    QHash<quint32, size_t> m_zoneByAtom;
    std::vector<Layer> m_zoneLayers;
};

} // namespace daicho
