// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/historyreader.h"
#include "store/inversion.h"
#include "store/loading.h"
#include "store/messages.h"
#include "store/migrations.h"
#include "store/pastreader.h"
#include "store/registryfile.h"
#include "store/writing.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace daicho
{

namespace
{

/// Copies the whole registry, as the connection sees it, to a file that is not there yet.
Outcome vacuumInto(Connection &connection, const QString &path)
{
    const std::string target = path.toStdString();
    Statement copy(connection, "VACUUM INTO ?1");
    copy.bind(1, std::string_view(target));
    if (copy.run() == 0)
        return Nothing();
    QFile::remove(path);
    const Error error = connection.takeError();
    return Error{error.kind, messages::cannotCopy(QFileInfo(path).fileName(), error.text)};
}

QString backupName(const QString &path, qint64 version)
{
    const QString now = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmsszzz"));
    return QStringLiteral("%1.bak-v%2-%3").arg(path).arg(version).arg(now);
}

Outcome bringUpToDate(OpenFile &file)
{
    Connection &connection = *file.connection;
    const qint64 version = connection.number("PRAGMA user_version");
    if (version >= newestVersion())
        return Nothing();
    // The copy comes first: a failed upgrade must leave the user a file that opens. A file that is itself a copy made
    // for reading needs none.
    if (!file.copy) {
        if (const auto copied = vacuumInto(connection, backupName(file.path, version)); !copied)
            return copied;
    }
    return migrate(connection, newestVersion());
}

Outcome keepJournal(OpenFile &file, Journal journal)
{
    Connection &connection = *file.connection;
    const bool isWal = journal == Journal::Wal;
    const QString chosen = connection.text(isWal ? "PRAGMA journal_mode = WAL" : "PRAGMA journal_mode = DELETE");
    // Acknowledged means on the disk. A rollback journal has to be gone from the folder for that, too.
    connection.execute(chosen == u"wal" ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = EXTRA");
    return connection.hasFailed() ? Outcome(connection.takeError()) : Outcome(Nothing());
}

} // namespace

struct Store::Private {
    OpenFile file;

    Connection &connection() { return *file.connection; }
};

Store::Store(std::unique_ptr<Private> data) : d(std::move(data)) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &path, std::optional<Journal> journal)
{
    if (const auto made = makeFile(path, newestVersion()); !made)
        return made.error();
    return open(path, Access::ReadWrite, journal);
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Access access, std::optional<Journal> journal)
{
    auto file = openFile(path, access);
    if (!file)
        return file.error();
    if (access == Access::ReadWrite || file->copy) {
        if (const auto current = bringUpToDate(*file); !current)
            return current.error();
    }
    if (access == Access::ReadWrite) {
        if (const auto kept = keepJournal(*file, journal ? *journal : journalFor(path)); !kept)
            return kept.error();
    }
    return std::unique_ptr<Store>(new Store(std::make_unique<Private>(Private{*std::move(file)})));
}

QString Store::path() const
{
    return d->file.path;
}

bool Store::isReadOnly() const
{
    return d->file.access == Access::ReadOnly;
}

Result<SnapshotPtr> Store::load(const Progress &progress)
{
    return loadSnapshot(d->file, progress);
}

Result<qint64> Store::revision()
{
    // What is read without locks does not see other programs: look at the file anew when it is no longer the same.
    if (!d->file.isUntouched()) {
        auto again = openFile(d->file.path, d->file.access);
        if (!again)
            return again.error();
        d->file = *std::move(again);
    }
    const qint64 newest = d->connection().number("SELECT revision FROM meta");
    if (d->connection().hasFailed())
        return d->connection().takeError();
    return newest;
}

Result<qint64> Store::write(const Change &change, const Snapshot &before, const Authorship &by,
                            const Progress &progress)
{
    if (isReadOnly())
        return Error{Error::Kind::ReadOnly, messages::openForReading()};
    return writeChange(d->connection(), change, before, by, progress);
}

Result<QList<HistoryEntry>> Store::history(qint64 limit, qint64 offset, const QString &containing)
{
    return readHistory(d->connection(), limit, offset, containing);
}

Result<QList<HistoryRow>> Store::historyRows(qint64 revision, qint64 limit)
{
    return readHistoryRows(d->connection(), revision, limit);
}

Result<QList<HistoryRow>> Store::editedAssets(qint64 revision, qint64 offset, qint64 limit)
{
    return readEditedAssets(d->connection(), revision, offset, limit);
}

Result<QList<HistoryRow>> Store::editedAsset(qint64 revision, Id asset)
{
    return readEditedAsset(d->connection(), revision, asset.value);
}

Result<QList<HistoryEntry>> Store::historyOf(const QString &entity, const QString &key)
{
    return readHistoryOf(d->connection(), entity, key.toLongLong());
}

Result<UndoStacks> Store::undoStacks()
{
    return readUndoStacks(d->connection());
}

Result<Change> Store::inverse(qint64 revision, const Snapshot &now)
{
    return readInverse(d->connection(), revision, now);
}

Result<qint64> Store::revisionBefore(const QDateTime &instant)
{
    return readRevisionBefore(d->connection(), instant);
}

Result<SnapshotPtr> Store::past(qint64 revision, const Snapshot &now)
{
    return readPast(d->connection(), revision, now);
}

Result<QList<Adoption>> Store::adoptions()
{
    return readAdoptions(d->connection());
}

Result<qint64> Store::brokenLink()
{
    return findBrokenLink(d->connection());
}

Outcome Store::checkIntegrity()
{
    const QString found = d->connection().text("PRAGMA integrity_check(1)");
    if (d->connection().hasFailed())
        return d->connection().takeError();
    if (found != QStringLiteral("ok"))
        return Error{Error::Kind::Damaged, messages::damaged(QFileInfo(d->file.path).fileName())};
    return Nothing();
}

Outcome Store::gather()
{
    if (!isReadOnly())
        d->connection().text("PRAGMA wal_checkpoint(PASSIVE)");
    return d->connection().hasFailed() ? Outcome(d->connection().takeError()) : Outcome(Nothing());
}

Outcome Store::copyTo(const QString &path)
{
    const QFileInfo target(path);
    if (target.exists() && target.canonicalFilePath() == QFileInfo(d->file.path).canonicalFilePath())
        return Error{Error::Kind::Duplicate, messages::exists(target.fileName())};
    // Beside the target first, so that a copy that fails leaves what stood there.
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    if (const auto copied = vacuumInto(d->connection(), part); !copied)
        return copied;
    if ((target.exists() && !QFile::remove(path)) || !QFile::rename(part, path)) {
        QFile::remove(part);
        return Error{Error::Kind::ReadOnly, messages::readOnly(target.fileName())};
    }
    return Nothing();
}

} // namespace daicho
