// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "policy/profile.h"

#include <QDate>

#include <optional>
#include <vector>

namespace daicho
{

/// How far the assets of one department are classified anew on one axis.
struct CampaignLine {
    QString axis;
    Id department;   ///< null: assets without a department that the registry has
    qint64 toDo = 0; ///< their level ran out
    qint64 done = 0; ///< they have a level that one that ran out may become
    bool operator==(const CampaignLine &) const = default;
};

/// 区分の見直し: assets whose level ran out, and the way out of it. Derived, never stored; retired assets are left
/// alone.
struct Campaign {
    QList<CampaignLine>
        lines; ///< by axis, departments as the organisation chart lists them; those with nothing left out
    qint64 toDo = 0;
    qint64 done = 0;
    bool operator==(const Campaign &) const = default;
};

/// Counts groups of assets, never one by one.
Campaign campaignOf(const Snapshot &now, const Profile &profile, QDate day);

/// Whether any asset that the program has come across waits: false says that campaignOf() has nothing to do, without
/// a look at the assets.
bool mayWait(const Profile &profile, QDate day);

/// The axes on which an asset with this signature waits to be classified anew.
QStringList waitsOn(const Profile &profile, const Signature &signature, QDate day);
/// The assets that wait on an axis ("": any), of one department or of all, in the order of ids.
std::vector<Id> waiting(const Snapshot &now, const Profile &profile, QDate day, const QString &axis = {},
                        std::optional<Id> department = {});

/// What a level that ran out may be classified anew as: those that it names, else all that hold on the day.
QList<Level> successors(const Axis &axis, const QString &level, QDate day);

} // namespace daicho
