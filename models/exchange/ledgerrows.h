// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <optional>
#include <vector>

namespace daicho
{

/// One department's part of the ledger; it starts on a page of its own.
struct LedgerSection {
    Id department;
    QString name;        ///< with the departments above it in front; "" for assets without a department
    QList<Id> above;     ///< the departments above it, the topmost first
    qsizetype first = 0; ///< in LedgerRows::assets
    qsizetype count = 0;
    qsizetype firstPage = 0;
    qsizetype pages = 0;
};

/// The assets of a printed ledger in their order: departments as the organisation chart lists them, numbers counted
/// naturally (2 before 10) within each. Retired assets have left the ledger. A standard ledger (標準台帳) is no part of
/// the others: it is there only when its department is asked for.
struct LedgerRows {
    std::vector<AssetRef> assets;
    QList<LedgerSection> sections; ///< those with assets; one empty section when there is nothing at all

    /// Of one department with those below it (the null id: assets without one), or of all.
    static LedgerRows arrange(const Snapshot &snapshot, std::optional<Id> department);
};

/// Compares two asset numbers: runs of digits by their value, everything else by code.
bool comesBefore(std::string_view one, std::string_view other);

} // namespace daicho
