// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <vector>

struct sqlite3_file;

namespace daicho
{

/// The bytes of a database file, read by SQLite's own means. A file that this process has open as a registry must not
/// be opened by others: where locks belong to the process (POSIX, fcntl), closing any handle of the file gives all of
/// them up, and the next program that closes the registry takes away the log that is still written here.
class DatabaseFile
{
public:
    /// Opens it for reading.
    explicit DatabaseFile(const QString &path);
    ~DatabaseFile();
    DatabaseFile(const DatabaseFile &) = delete;
    DatabaseFile &operator=(const DatabaseFile &) = delete;

    bool isOpen() const { return m_isOpen; }
    /// Why it could not be opened or read, in SQLite's words; empty where nothing went wrong.
    QString error() const;
    /// In bytes; -1 where nobody can say.
    qint64 size() const;
    /// At most so many bytes; fewer at the end of the file or when something goes wrong.
    QByteArray read(qint64 from, qint64 most);

private:
    sqlite3_file *file() const;

    QByteArray m_path; // as SQLite wants it: it keeps the pointer
    mutable std::vector<std::max_align_t> m_storage;
    bool m_isOpen = false;
    int m_code = 0;
};

/// Copies a database file to a place where nothing is yet; what went wrong, or nothing.
QString copyDatabaseFile(const QString &from, const QString &to);

} // namespace daicho
