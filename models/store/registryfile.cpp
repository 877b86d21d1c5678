// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/registryfile.h"

#include "store/databasefile.h"
#include "store/messages.h"
#include "store/migrations.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUrl>
#include <QtEndian>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace daicho
{

namespace
{

constexpr qsizetype headerSize = 100;

Opening openingOf(const QString &file, const QString &shown, const char *parameters, int flags)
{
    QString absolute = QFileInfo(file).absoluteFilePath();
    if (!absolute.startsWith(u'/'))
        absolute.prepend(u'/'); // C:/… on Windows
    return {"file:" + QUrl::toPercentEncoding(absolute, "/:") + parameters, flags, shown};
}

bool hasContent(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

QByteArray stampOf(const QString &path)
{
    const QFileInfo info(path);
    return DatabaseFile(path).read(0, headerSize) + QByteArray::number(info.size()) + '/' +
           QByteArray::number(info.lastModified().toMSecsSinceEpoch()) + (hasContent(path + u"-wal"_s) ? 'w' : '-');
}

/// Reads a copy of the file, with what lies beside it: a crash left it in a state that reading in place would mend.
Outcome openCopy(OpenFile &file)
{
    file.copy = std::make_unique<QTemporaryDir>();
    const QString target = file.copy->filePath(QStringLiteral("registry.daicho"));
    for (const char *suffix : {"", "-wal", "-journal"}) {
        const QString from = file.path + QLatin1String(suffix);
        if (!QFile::exists(from))
            continue;
        if (const QString why = copyDatabaseFile(from, target + QLatin1String(suffix)); !why.isEmpty())
            return Error{Error::Kind::Storage, messages::cannotRead(file.path, why)};
        QFile::setPermissions(target + QLatin1String(suffix), QFile::ReadOwner | QFile::WriteOwner);
    }
    file.opening = openingOf(target, file.path, "?mode=rw", SQLITE_OPEN_READWRITE);
    return Nothing();
}

/// Reading only must leave no trace, not even for a moment.
Outcome chooseForReading(OpenFile &file, const FileHeader &header)
{
    const bool hasWal = hasContent(file.path + u"-wal"_s);
    if (header.version < newestVersion() || hasContent(file.path + u"-journal"_s) ||
        (hasWal && !QFile::exists(file.path + u"-shm"_s)))
        return openCopy(file);
    if (header.isWal && !hasWal) {
        file.stamp = stampOf(file.path);
        file.opening = openingOf(file.path, file.path, "?immutable=1", SQLITE_OPEN_READONLY);
    } else {
        file.opening = openingOf(file.path, file.path, "?mode=ro&readonly_shm=1", SQLITE_OPEN_READONLY);
    }
    return Nothing();
}

Outcome tune(Connection &connection, Access access)
{
    connection.execute("PRAGMA foreign_keys = ON; PRAGMA cache_size = -8000; PRAGMA trusted_schema = OFF");
    if (access == Access::ReadWrite)
        connection.execute("PRAGMA secure_delete = FAST; PRAGMA journal_size_limit = 16777216");
    return connection.hasFailed() ? Outcome(connection.takeError()) : Outcome(Nothing());
}

/// Views, virtual tables and columns that are worked out: reading them can take for ever, and no registry has any.
bool holdsMoreThanRows(Connection &connection)
{
    return connection.number("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type <> 'table'") > 0 ||
           connection.number("SELECT count(*) FROM pragma_table_list l, pragma_table_xinfo(l.name) x "
                             "WHERE l.schema = 'main' AND x.hidden <> 0") > 0;
}

Outcome checkContent(OpenFile &file)
{
    Connection &connection = *file.connection;
    const bool isStrange = holdsMoreThanRows(connection);
    const qint64 id = connection.number("PRAGMA application_id");
    const qint64 version = connection.number("PRAGMA user_version");
    connection.number("SELECT revision FROM meta");
    if (connection.hasFailed() && connection.code() == SQLITE_ERROR) {
        connection.forget(); // it has no such table
        return Error{Error::Kind::Damaged, messages::damaged(QFileInfo(file.path).fileName())};
    }
    if (connection.hasFailed())
        return connection.takeError();
    if (id != applicationId || isStrange)
        return Error{Error::Kind::NotARegistry, messages::notARegistry(QFileInfo(file.path).fileName())};
    if (version > newestVersion())
        return Error{Error::Kind::Newer, messages::newer(QFileInfo(file.path).fileName())};
    if (file.access == Access::ReadWrite && sqlite3_db_readonly(connection.handle(), "main") == 1)
        return Error{Error::Kind::ReadOnly, messages::readOnly(QFileInfo(file.path).fileName())};
    return Nothing();
}

} // namespace

Result<FileHeader> readHeader(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo::exists(path))
        return Error{Error::Kind::Missing, messages::missing(path)};
    if (!QFileInfo(path).isFile())
        return Error{Error::Kind::NotARegistry, messages::notARegistry(name)};
    DatabaseFile file(path);
    const QByteArray bytes = file.read(0, headerSize);
    if (!file.error().isEmpty())
        return Error{Error::Kind::Storage, messages::cannotRead(name, file.error())};
    if (!bytes.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return Error{Error::Kind::NotARegistry, messages::notARegistry(name)};
    if (bytes.size() < headerSize)
        return Error{Error::Kind::Damaged, messages::damaged(name)};

    const auto number = [&bytes](qsizetype at) {
        return qFromBigEndian<quint32>(bytes.constData() + at);
    };
    const quint16 pageField = qFromBigEndian<quint16>(bytes.constData() + 16);
    const qint64 pageSize = pageField == 1 ? 65536 : pageField;
    FileHeader header{bytes[18] == 2, qint32(number(68)), qint32(number(60))};
    if (header.applicationId != applicationId)
        return Error{Error::Kind::NotARegistry, messages::notARegistry(name)};
    if (header.version > newestVersion())
        return Error{Error::Kind::Newer, messages::newer(name)};
    const bool countIsValid = number(24) == number(92);
    const bool isBeingMended = hasContent(path + u"-wal"_s) || hasContent(path + u"-journal"_s);
    if (countIsValid && !isBeingMended && file.size() < qint64(number(28)) * pageSize)
        return Error{Error::Kind::Damaged, messages::damaged(name)};
    return header;
}

Journal journalFor(const QByteArray &fileSystem, const QString &path)
{
    static constexpr const char *remote[] = {"nfs",        "cifs",       "smb",         "9p",
                                             "afs",        "ncpfs",      "fuse.sshfs",  "davfs",
                                             "fuse.davfs", "fuse.gvfsd", "fuse.rclone", "webdav"};
    if (path.startsWith(u"//") || path.startsWith(u"\\\\"))
        return Journal::Rollback;
    for (const char *name : remote) {
        if (fileSystem.toLower().startsWith(name))
            return Journal::Rollback;
    }
    return Journal::Wal;
}

Journal journalFor(const QString &path)
{
    const QFileInfo info(path);
    return journalFor(QStorageInfo(info.absolutePath()).fileSystemType(), info.absoluteFilePath());
}

bool OpenFile::isUntouched() const
{
    return stamp.isEmpty() || stamp == stampOf(path);
}

Result<std::unique_ptr<Connection>> openBeside(const OpenFile &file)
{
    Opening opening = file.opening;
    opening.flags = SQLITE_OPEN_READONLY;
    auto connection = Connection::open(opening);
    if (!connection)
        return connection.error();
    (*connection)->execute("PRAGMA cache_size = -2000; PRAGMA trusted_schema = OFF");
    if ((*connection)->hasFailed())
        return (*connection)->takeError();
    return connection;
}

Result<OpenFile> openFile(const QString &path, Access access)
{
    const auto header = readHeader(path);
    if (!header)
        return header.error();
    OpenFile file;
    file.path = path;
    file.access = access;
    if (access == Access::ReadWrite) {
        if (!QFileInfo(path).isWritable())
            return Error{Error::Kind::ReadOnly, messages::readOnly(QFileInfo(path).fileName())};
        file.opening = openingOf(path, path, "?mode=rw", SQLITE_OPEN_READWRITE);
    } else if (const auto chosen = chooseForReading(file, *header); !chosen) {
        return chosen.error();
    }
    auto connection = Connection::open(file.opening);
    if (!connection)
        return connection.error();
    file.connection = *std::move(connection);
    if (const auto tuned = tune(*file.connection, access); !tuned)
        return tuned.error();
    if (const auto checked = checkContent(file); !checked)
        return checked.error();
    return file;
}

} // namespace daicho
