// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <functional>
#include <optional>

namespace daicho
{

/// An asset of a department's ledger that was made from an entry of the standard ledger (標準台帳) and is kept
/// otherwise than that says.
struct Deviation {
    Id asset;
    Id pattern;
    QStringList fields; ///< as in Problem::column
    bool operator==(const Deviation &) const = default;
};

/// How a department's ledger differs from the standard one.
struct StandardDifference {
    QList<Deviation> deviations;
    QList<Id> missing; ///< entries of the standard ledger that the department has nothing for
    QList<Id> own;     ///< assets of the department that were made from no entry
    qint64 alike = 0;
    bool operator==(const StandardDifference &) const = default;
};

/// Gives a number of its own to each new entry.
using NumberMaker = std::function<QString()>;

/// The fields in which a copy says something else than its pattern. Number, department, owner, dates and disposal are
/// each ledger's own.
QStringList fieldsThatDiffer(const Asset &pattern, const Asset &copy);
/// The entry of a standard ledger that an asset was made from; nothing when there is none (any more).
std::optional<Asset> patternOf(const Snapshot &now, Id asset);

/// Compares the ledger of `target` with that of `standard`. Retired entries of the standard ledger are out of it.
StandardDifference standardDifference(const Snapshot &now, Id standard, Id target);

/// How many entries of the standard ledger each other department misses.
QHash<Id, qint64> missingEntries(const Snapshot &now, Id standard);

/// 標準台帳から作成: one change with a copy of every entry for each target that has none yet, each derived from its
/// pattern; patterns that hold or depend on each other do so as copies, too. Empty when nobody misses anything.
Change derivedLedgers(const Snapshot &now, Id standard, const QList<Id> &targets, QDate day, const NumberMaker &number);

} // namespace daicho
