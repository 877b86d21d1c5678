// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/databasefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

namespace daicho
{

DatabaseFile::DatabaseFile(const QString &path)
    // Behind the name SQLite looks for parameters: four zeros say that there are none.
    : m_path(QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()).toUtf8() + QByteArray(4, '\0'))
{
    sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
    m_storage.resize(size_t(system->szOsFile) / sizeof(std::max_align_t) + 1);
    int opened = 0;
    m_code = system->xOpen(system, m_path.constData(), file(), SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, &opened);
    m_isOpen = m_code == SQLITE_OK;
}

DatabaseFile::~DatabaseFile()
{
    if (file()->pMethods)
        file()->pMethods->xClose(file());
}

sqlite3_file *DatabaseFile::file() const
{
    return reinterpret_cast<sqlite3_file *>(m_storage.data());
}

QString DatabaseFile::error() const
{
    return m_code == SQLITE_OK ? QString() : QString::fromUtf8(sqlite3_errstr(m_code));
}

qint64 DatabaseFile::size() const
{
    sqlite3_int64 bytes = -1;
    return m_isOpen && file()->pMethods->xFileSize(file(), &bytes) == SQLITE_OK ? bytes : -1;
}

QByteArray DatabaseFile::read(qint64 from, qint64 most)
{
    const qint64 there = std::clamp<qint64>(size() - from, 0, most);
    QByteArray bytes(there, Qt::Uninitialized);
    if (there > 0)
        m_code = file()->pMethods->xRead(file(), bytes.data(), int(there), from);
    return m_code == SQLITE_OK ? bytes : QByteArray();
}

QString copyDatabaseFile(const QString &from, const QString &to)
{
    static constexpr qint64 chunk = 1 << 20;
    DatabaseFile source(from);
    QFile target(to);
    if (!source.isOpen())
        return source.error();
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return target.errorString();
    for (qint64 at = 0, size = source.size(); at < size; at += chunk) {
        const QByteArray bytes = source.read(at, chunk);
        if (!source.error().isEmpty())
            return source.error();
        if (target.write(bytes) != bytes.size())
            return target.errorString();
    }
    return target.flush() ? QString() : target.errorString();
}

} // namespace daicho
