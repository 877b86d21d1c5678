// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change.h"
#include "core/problem.h"
#include "core/result.h"
#include "core/snapshot.h"
#include "exchange/importmapping.h"

#include <map>

namespace daicho
{

/// One sheet of a ledger with the decisions about it.
struct SheetImport {
    Sheet sheet;
    SheetLayout layout;
    Mapping mapping;
};

struct ImportOptions {
    QString file;         ///< name for the history
    QString department;   ///< of rows that name none; empty: such rows have none
    bool isCp932 = false; ///< the file could not hold 〜 and its like: ～ in it is no change
    ImportRules rules = {};
    bool tellsBlanks = true; ///< blank cells are noted: whose assets keep their values, what new ones lack
};

/// What becomes of a row that is taken.
enum class Fate : quint8 { New, Changed, Unchanged };

struct PlannedRow {
    int row = 0;
    quint16 sheet = 0; ///< place among the sheets
    Fate fate = Fate::New;
    Id id;
    bool operator==(const PlannedRow &) const = default;
};

/// A row that is no asset, and why: a title, a total, a line for seals.
struct SkippedRow {
    QString sheet;
    int row = 0;
    QString text; ///< what stands in it
    QString reason;
    bool operator==(const SkippedRow &) const = default;
};

/// One field that an import changes in an asset of the registry.
struct FieldChange {
    QString sheet;
    int row = 0;
    QString number;
    QString field; ///< id of the FieldColumn
    QString before;
    QString after;
    bool operator==(const FieldChange &) const = default;
};

/// A blank cell of an asset that has a value in this field: it stays.
struct KeptCell {
    QString sheet;
    int row = 0;
    QString number;
    QString column; ///< heading of the ledger
    QString value;
    bool operator==(const KeptCell &) const = default;
};

/// A department, post or engagement that the registry does not have and an import would make.
struct NewName {
    QString field; ///< id of the FieldColumn whose cells name it: "department", "owner", "engagement"
    Id id;
    QString name;
    Id department;   ///< of a post or an engagement
    qint64 rows = 0; ///< how many rows name it; 0: only something else that is new does
    bool operator==(const NewName &) const = default;
};

/// A value that the policy does not know, and how many cells have it.
struct UnknownValue {
    QString field; ///< id of the FieldColumn
    QString cell;
    qint64 rows = 0;
    bool operator==(const UnknownValue &) const = default;
};

/// How a ledger and a registry differ.
struct Difference {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 missing = 0; ///< assets of the registry, not retired, that the ledger does not name: they stay
    bool operator==(const Difference &) const = default;
};

/// What an import would do. Nothing is written until somebody applies the change.
struct ImportPlan {
    Change change; ///< empty when the registry holds everything already
    Difference difference;
    std::vector<PlannedRow> rows; ///< every row that is taken, in the order of the file
    Problems problems;            ///< at most mostListed; an error means that its row is left out
    qint64 problemRows = 0;       ///< rows that are left out
    QList<SkippedRow> skipped;    ///< at most mostListed
    qint64 skippedRows = 0;
    QList<FieldChange> fieldChanges; ///< at most mostListed
    QList<KeptCell> keptCells;       ///< at most mostListed
    qint64 keptCount = 0;
    std::map<QString, qint64> changedByField; ///< how many assets change in this field
    std::vector<Id> missing;                  ///< assets, not retired, that the ledger does not name
    QList<NewName> newNames;                  ///< proposals: what the change makes besides assets
    QList<UnknownValue> unknownValues;        ///< the most frequent first
    QStringList missingNumbers;               ///< at most mostListed
    QStringList unmapped;                     ///< headings of columns that are left out
    QStringList sheets;                       ///< names of the sheets that were read, in their order
    QStringList notes;                        ///< what a user should know of the sheets: hidden rows
    SnapshotPtr before;

    static constexpr qsizetype mostListed = 10000;
    /// The asset as it will be stored.
    std::optional<AssetRow> assetRow(const PlannedRow &row) const;
    /// The registry with the departments, posts and engagements that the ledger brings: what its rows refer to.
    SnapshotPtr withNewNames() const;
    /// The registry as it will be; made when asked for.
    SnapshotPtr after() const;
};

/// Compares a ledger with a registry: rows are matched by the key of the rules, or without one by number, or where
/// there is none by name and department; of two rows that speak of one asset neither is taken, unless the first changes
/// nothing. Blank cells delete nothing, fields without a column stay, assets that the ledger does not name stay.
/// Errors: Cancelled, Invalid (no column of names, or not a single asset in the file), Storage.
Result<ImportPlan> planImport(const std::vector<SheetImport> &sheets, const ImportOptions &options, SnapshotPtr now,
                              ProfilePtr profile, const Progress &progress = {});

} // namespace daicho
