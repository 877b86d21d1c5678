// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/snapshot.h"
#include "policy/profile.h"

#include <QHash>

namespace daicho
{

/// Whether going from one level to another ("" is none) lowers the class. Going from a level that runs out to one that
/// it may be classified anew as does not: that is what its successors are for.
bool isLowering(const Axis &axis, const QString &before, const QString &after);

/// The axes on which assets are lowered, worked out once for each pair of signatures.
class Lowerings
{
public:
    explicit Lowerings(const Profile &profile) : m_profile(profile) {}
    /// By the codes of the signatures; ids of axes. The reference is good until the next call.
    const QStringList &between(quint32 before, quint32 after);

private:
    const Profile &m_profile;
    QHash<quint64, QStringList> m_known;
};

/// Assets whose class these rows would lower without saying why: with no reason, or the one that stood there before.
/// Problem::column is the reason's field (`reasons.C`); Problem::row the place in `rows`, from 1.
Problems loweringProblems(const AssetRows &rows, const Profile &profile, const Snapshot &now, int most = 1000);
/// The same for one asset, such as a dialog holds.
Problems loweringProblems(const Asset &asset, const Profile &profile, const Snapshot &now);

} // namespace daicho
