// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history.h"
#include "core/result.h"
#include "core/snapshot.h"

#include <memory>
#include <optional>

namespace daicho
{

/// How a registry's journal is kept: WAL on a local disk, a rollback journal where WAL's shared memory does not work.
enum class Journal { Wal, Rollback };

/// A registry's file. The only place with SQL. One thread at a time, except load(), which may read on a second
/// connection of its own.
class Store
{
public:
    /// Makes a new, empty registry file; Duplicate when something stands there already. The journal is chosen by the
    /// file system, unless it is given.
    static Result<std::unique_ptr<Store>> create(const QString &path, std::optional<Journal> journal = {});
    /// Opens a registry: Missing, NotARegistry, Newer, Damaged, ReadOnly, Busy … each with a text for the user.
    /// With ReadOnly nothing is created or changed, not even beside the file. ReadWrite migrates an older file, after
    /// a copy beside it was made.
    static Result<std::unique_ptr<Store>> open(const QString &path, Access access, std::optional<Journal> journal = {});
    ~Store();

    QString path() const;
    bool isReadOnly() const;
    /// Everything in the file.
    Result<SnapshotPtr> load(const Progress &progress = {});
    /// The newest revision in the file, which another program may have raised.
    Result<qint64> revision();

    /// Writes a change in one transaction, guarded by the revisions that its rows carry, with its history. Gives the
    /// new revision. On any error, Conflict among them, and when `progress` answers false, nothing was written.
    Result<qint64> write(const Change &change, const Snapshot &before, const Authorship &by,
                         const Progress &progress = {});

    /// Entries, newest first, `limit` from `offset`; only those whose detail or author contain a text.
    Result<QList<HistoryEntry>> history(qint64 limit = -1, qint64 offset = 0, const QString &containing = {});
    /// The rows of one change, at most `limit`.
    Result<QList<HistoryRow>> historyRows(qint64 revision, qint64 limit = 1000);
    /// The assets among `limit` rows of a change, from the row `offset` on, that were there before it.
    Result<QList<HistoryRow>> editedAssets(qint64 revision, qint64 offset, qint64 limit);
    /// What a change did to one asset that was there before it: one row, or none.
    Result<QList<HistoryRow>> editedAsset(qint64 revision, Id asset);
    /// What was done to one row, newest first: entries whose `rows` counts that row only.
    Result<QList<HistoryEntry>> historyOf(const QString &entity, const QString &key);
    /// From the last thousand changes. The founding of the registry is in neither.
    Result<UndoStacks> undoStacks();
    /// The change that takes back what `revision` did: Conflict when a row was changed since.
    Result<Change> inverse(qint64 revision, const Snapshot &now);
    /// The newest revision written before this instant: Missing when the registry was not there yet.
    Result<qint64> revisionBefore(const QDateTime &instant);
    /// Everything as it was at a revision, each row with the revision that it had then; measures are those of `now`,
    /// because ordinals only grow.
    Result<SnapshotPtr> past(qint64 revision, const Snapshot &now);
    /// Every policy that was ever put in force, in the order in which that happened.
    Result<QList<Adoption>> adoptions();
    /// Checks the chain of hashes over the whole history: the revision at which it breaks, or 0.
    Result<qint64> brokenLink();
    /// Reads every page and index of the file: Damaged when they do not agree.
    Outcome checkIntegrity();
    /// Moves what stands in the log beside the file into the file, as far as nobody is reading it: whoever copies the
    /// file alone then gets all of it. Nothing is lost where this is not done or fails.
    Outcome gather();
    /// Copies the registry, as it stands, to another file.
    Outcome copyTo(const QString &path);

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace daicho
