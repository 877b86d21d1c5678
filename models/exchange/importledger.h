// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"

namespace daicho
{

/// A ledger as it was read: how its file is written, where its header is, which column goes where. Command line and
/// dialog show this before anything is planned, and each part of it can be decided by the user.
struct LedgerReading {
    TextLedger ledger;
    SheetSample sample;
    SheetLayout layout;
    Mapping mapping;
};

/// Reads a ledger: what `saved` decides is taken from it, everything else is found. Errors: Missing, Invalid, Storage,
/// Cancelled.
Result<LedgerReading> readLedger(const QString &path, const SavedMapping &saved, const Profile &profile,
                                 const Progress &progress = {});

/// The plan for what was read. `department`: of rows that name none.
Result<ImportPlan> planLedger(const LedgerReading &reading, const QString &department, const SnapshotPtr &now,
                              const ProfilePtr &profile, const Progress &progress = {});

/// How it was read, for `import --dry-run --json`: encoding, separator, headerRows, mapping.
QJsonObject readingJson(const LedgerReading &reading);

} // namespace daicho
