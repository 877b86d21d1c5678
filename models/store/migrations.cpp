// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/messages.h"
#include "store/registryfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace daicho
{

namespace
{

QStringList migrationFiles()
{
    return QDir(QStringLiteral(":/sql")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

bool applyFile(Connection &connection, const QString &name)
{
    QFile file(QStringLiteral(":/sql/") + name);
    return file.open(QIODevice::ReadOnly) && connection.execute(file.readAll().constData());
}

} // namespace

int newestVersion()
{
    static const int newest = int(migrationFiles().size());
    return newest;
}

Outcome migrate(Connection &connection, int toVersion)
{
    connection.execute("BEGIN IMMEDIATE");
    // Asked inside the transaction: another program may have migrated it while we waited.
    const qint64 from = connection.number("PRAGMA user_version");
    const QStringList files = migrationFiles();
    for (int version = int(from); version < toVersion && !connection.hasFailed(); ++version)
        applyFile(connection, files[version]);
    if (from < toVersion)
        connection.execute(("PRAGMA user_version = " + std::to_string(toVersion)).c_str());
    if (!connection.hasFailed() && connection.execute("COMMIT"))
        return Nothing();
    const Error error = connection.takeError();
    connection.execute("ROLLBACK");
    connection.forget();
    return error;
}

Outcome makeFile(const QString &path, int version)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return Error{Error::Kind::Duplicate, messages::exists(info.fileName())};
    if (!info.absoluteDir().exists())
        return Error{Error::Kind::Missing, messages::missing(info.absolutePath())};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{Error::Kind::ReadOnly, messages::readOnly(info.fileName())};
    file.close();

    const auto made = [&]() -> Outcome {
        const QString absolute = info.absoluteFilePath();
        const QByteArray uri =
            (absolute.startsWith(u'/') ? "file:" : "file:/") + QUrl::toPercentEncoding(absolute, "/:");
        auto connection = Connection::open({uri, SQLITE_OPEN_READWRITE, path});
        if (!connection)
            return connection.error();
        (*connection)->execute(("PRAGMA application_id = " + std::to_string(applicationId)).c_str());
        return (*connection)->hasFailed() ? (*connection)->takeError() : migrate(**connection, version);
    }();
    if (!made) {
        QFile::remove(path + u"-journal"_s);
        QFile::remove(path);
    }
    return made;
}

} // namespace daicho
