// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history.h"
#include "core/problem.h"
#include "core/result.h"
#include "core/snapshot.h"
#include "policy/coverage.h"
#include "policy/profile.h"

#include <QObject>

#include <functional>
#include <memory>

namespace daicho
{

class Store;

/// What came of a change: the revision, or the problems in the data that stood in its way (nothing was written then).
struct Applied {
    qint64 revision = 0;
    Problems problems; ///< warnings when it was written; at least one error when not

    bool isDone() const { return revision != 0; }
};

/// A registry as it stood at the end of a day, and the policy that was in force on it.
struct Past {
    SnapshotPtr snapshot;
    ProfilePtr profile;
};

/// An open registry: the one object that changes. Everything shown, printed or exported is a function of snapshot().
/// Lives in one thread; snapshots may be read in any.
class Registry : public QObject
{
    Q_OBJECT

public:
    /// The doors through which time and the author come in.
    struct Doors {
        std::function<QDateTime()> now;
        QString author;
    };
    /// The real clock and the name of the user who is logged in.
    static Doors usualDoors();

    /// Makes a registry for a body: its zones and measures come from the profile (by id, or a path to a JSON file).
    static Result<std::unique_ptr<Registry>> create(const QString &path, const QString &profile,
                                                    Doors doors = usualDoors());
    static Result<std::unique_ptr<Registry>> open(const QString &path, Access access, Doors doors = usualDoors(),
                                                  const Progress &progress = {});
    ~Registry() override;

    QString path() const;
    bool isReadOnly() const;
    SnapshotPtr snapshot() const { return m_snapshot; }
    ProfilePtr profile() const { return m_profile; }
    /// Coverage of the snapshot today; counted when asked for, and only what changed since.
    std::shared_ptr<const Coverage> coverage();
    QDate today() const;
    QString author() const { return m_doors.author; }

    /// The one verb that writes: validates, writes in one transaction, makes the next snapshot, tells everybody. A
    /// Conflict error means that somebody else changed a row since: the snapshot was refreshed, nothing was written.
    Result<Applied> apply(const Change &change, const Progress &progress = {});
    Result<Applied> undo(const Progress &progress = {});
    Result<Applied> redo(const Progress &progress = {});
    /// What undo() and redo() would take back or do again; nothing when there is nothing.
    std::optional<HistoryEntry> undoable() const;
    std::optional<HistoryEntry> redoable() const;

    Result<QList<HistoryEntry>> history(qint64 limit = -1, qint64 offset = 0, const QString &containing = {});
    Result<QList<HistoryRow>> historyRows(qint64 revision, qint64 limit = 1000);
    /// The assets among `limit` rows of a change, from the row `offset` on, that were there before it.
    Result<QList<HistoryRow>> editedAssets(qint64 revision, qint64 offset, qint64 limit);
    /// What a change did to one asset that was there before it: one row, or none.
    Result<QList<HistoryRow>> editedAsset(qint64 revision, Id asset);
    Result<QList<HistoryEntry>> historyOf(Id asset);
    /// Checks the chain of hashes over the whole history: the revision at which it breaks, or 0.
    Result<qint64> brokenLink();
    /// The registry as it stood at the end of a day, with the policy in force on it: of all that were adopted, and not
    /// taken back, the one whose day of coming into force (AdoptedPolicy::from, else the day of adoption) is the last
    /// by then. Missing for days before the registry was made.
    Result<Past> asOf(QDate day);
    /// The registry as it stood at a revision, and the policy that it had adopted then. Missing when its history has no
    /// such revision.
    Result<Past> at(qint64 revision);
    /// Reads what other programs wrote since; tells everybody when there was anything.
    Outcome refresh();
    Outcome copyTo(const QString &path);
    /// Puts everything into the one file, for whoever copies it while it is open; see Store::gather().
    Outcome gather();

signals:
    /// There is a new snapshot; `change` led to it (empty after a refresh).
    void changed(const daicho::SnapshotPtr &now, const daicho::Change &change);

private:
    Registry(std::unique_ptr<Store> store, ProfilePtr profile, SnapshotPtr snapshot, Doors doors);
    Result<Applied> revert(const QList<HistoryEntry> &stack, Change::Verb verb, const Progress &progress);
    Error refused(const Error &error);
    void remember(const Change &change, qint64 revision, const Authorship &by);
    Outcome readUndoStacks();

    std::unique_ptr<Store> m_store;
    ProfilePtr m_profile;
    SnapshotPtr m_snapshot;
    Doors m_doors;
    UndoStacks m_undo;
    std::unique_ptr<CoverageCounter> m_counter;
    std::shared_ptr<const Coverage> m_coverage;
};

} // namespace daicho
