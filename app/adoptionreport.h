// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "policy/adoptionplan.h"
#include "policy/profilediff.h"

#include <QJsonObject>

namespace daicho
{

/// The policy that the user means by its id or by a file; the error says what there is.
Result<ReadProfile> policyNamed(const QString &name);

/// An adoption as it is shown before it happens and after: what differs, what moves, and coverage before and after.
struct AdoptionReport {
    SnapshotPtr now;
    AdoptionPlan plan;
    ProfileDifference difference;
    WhatIf whatIf;
};

AdoptionReport reportOn(const SnapshotPtr &now, const ProfilePtr &current, const ReadProfile &next, PartialDate from,
                        QDate today);
QJsonObject toJson(const AdoptionReport &report);
QString textOf(const AdoptionReport &report);

} // namespace daicho
