// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "policy/profile.h"

#include <QRandomGenerator>

namespace daicho
{

/// Small registries of every shape: departments, zones, contracts, answers and exceptions at all levels, assets in all
/// states, some of them without department or in one that does not exist.
class RandomRegistry
{
public:
    RandomRegistry(const Profile &profile, quint32 seed) : m_profile(profile), m_random(seed) {}

    /// An empty registry of this policy, with measures in an order of its own.
    SnapshotPtr founded();
    /// Some change that fits the registry as it is.
    Change change(const Snapshot &now);

private:
    int below(int bound) { return m_random.bounded(bound); }
    bool once(int in) { return below(in) == 0; }
    template <typename T>
    const T &anyOf(const QList<T> &list)
    {
        return list[below(int(list.size()))];
    }
    template <typename T>
    Id anyId(const Rows<T> &rows);
    Id anyAsset(const AssetRows &assets);
    SubjectId anySubject(const Snapshot &now);
    Asset asset(const Snapshot &now, Id id);
    Answers answers(const Snapshot &now);
    Exception exception(const Snapshot &now);

    const Profile &m_profile;
    QRandomGenerator m_random;
    qint64 m_next = 1000;
};

} // namespace daicho
