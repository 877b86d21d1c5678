// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importledger.h"
#include "registry/registry.h"

#include <QJsonObject>

namespace daicho
{

/// A ledger as it was read, and what would become of it.
struct PlannedLedger {
    LedgerReading ledger;
    ImportPlan plan;
};

/// How the file was understood, and what would be imported: what a user checks before anything is written.
QString textOf(const PlannedLedger &reading, const Profile &profile);
QJsonObject toJson(const PlannedLedger &reading, const ProfilePtr &profile);

/// How many assets are new, changed and so on, what else is new, and what a user should know of the file.
QString textOf(const ImportPlan &plan, const Profile &profile);
/// The same, after it was written.
QJsonObject toJson(const ImportPlan &plan, const Profile &profile, const Applied &applied);

} // namespace daicho
