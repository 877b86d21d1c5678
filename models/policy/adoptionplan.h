// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change.h"
#include "core/problem.h"
#include "core/snapshot.h"
#include "policy/coverage.h"
#include "policy/profilereader.h"

namespace daicho
{

/// What adopting another policy, or another version of the same, would do to a registry.
struct AdoptionPlan {
    /// Assets whose level is put into the new scheme because it belonged to another one.
    struct Move {
        QString axis;
        QString from;
        QString to;
        qint64 assets = 0;
        bool operator==(const Move &) const = default;
    };

    Change change; ///< one change with one undo; empty when this very policy is in force already
    QList<Move> moves;
    Problems problems; ///< warnings: what assets keep although the new policy does not have it
};

/// Plans the adoption of a policy that was read without errors. `from`: in force from this day; unknown: from the day
/// of the adoption. Answers stay: ordinals only grow. Zones go only when nothing stands in them or was said of them.
AdoptionPlan planAdoption(const Snapshot &now, const Profile &current, const ReadProfile &next, PartialDate from);

/// Coverage as it is and as it would be after the change.
struct WhatIf {
    Coverage before;
    Coverage after;
};
WhatIf whatIf(const Snapshot &now, ProfilePtr current, ProfilePtr next, const Change &change, QDate day);

} // namespace daicho
