// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace daicho
{

/// How a file is to be opened: SQLite's URI and flags.
struct Opening {
    QByteArray uri;
    int flags = 0;
    QString path; ///< as the user knows the file, for messages
};

/// One connection to a SQLite file. The first thing that goes wrong on it is kept until it is taken, so that a
/// sequence of statements can be checked once, at its end.
class Connection
{
public:
    static Result<std::unique_ptr<Connection>> open(const Opening &opening);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    sqlite3 *handle() const { return m_handle; }
    /// Runs statements that give no rows; false when one failed.
    bool execute(const char *sql);
    /// The first column of the first row as a number; 0 when there is none.
    qint64 number(const char *sql);
    QString text(const char *sql);
    /// Whether something failed since the last takeError().
    bool hasFailed() const { return m_code != 0; }
    /// SQLite's extended code of it; 0: nothing failed.
    int code() const { return m_code; }
    Error takeError();
    void forget() { m_code = 0; }
    void note(int code);

private:
    Connection(sqlite3 *handle, QString path) : m_handle(handle), m_path(std::move(path)) {}

    sqlite3 *m_handle;
    QString m_path;
    int m_code = 0;
    QString m_message;
};

/// A prepared statement. Bound texts are not copied: they must live until the statement has run.
class Statement
{
public:
    Statement(Connection &connection, std::string_view sql);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    sqlite3_stmt *handle() const { return m_handle; }
    void bind(int index, qint64 value); ///< index from 1
    void bind(int index, std::string_view utf8);
    void bindNull(int index);
    /// Goes to the next row; false at the end and when it failed.
    bool step();
    /// Runs to its end and is ready to run again; gives SQLite's extended code, 0 when all went well.
    int run();
    void reset();

    qint64 integer(int column) const; ///< column from 0
    std::string_view text(int column) const;
    QString string(int column) const;
    bool isNull(int column) const;
    /// What was read cannot be right: the file is damaged.
    void noteDamage() const;

private:
    Connection &m_connection;
    sqlite3_stmt *m_handle = nullptr;
};

/// What a code of SQLite's means for the user of this file.
Error sqliteError(int extendedCode, const QString &message, const QString &path);

} // namespace daicho
