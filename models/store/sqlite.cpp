// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite.h"

#include "store/messages.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace daicho
{

namespace
{
constexpr int busyTimeout = 5000; // milliseconds: longer than any edit takes, shorter than a user's patience
} // namespace

Error sqliteError(int extendedCode, const QString &message, const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Busy, messages::busy(file)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return {Error::Kind::ReadOnly, messages::readOnly(file)};
    case SQLITE_FULL:
        return {Error::Kind::Full, messages::full(file)};
    case SQLITE_CORRUPT:
        return {Error::Kind::Damaged, messages::damaged(file)};
    case SQLITE_NOTADB:
        return {Error::Kind::NotARegistry, messages::notARegistry(file)};
    case SQLITE_INTERRUPT:
        return {Error::Kind::Cancelled, messages::cancelled()};
    default:
        break;
    }
    if (extendedCode == SQLITE_IOERR_SHORT_READ)
        return {Error::Kind::Damaged, messages::damaged(file)};
    if (extendedCode == SQLITE_CONSTRAINT_FOREIGNKEY)
        return {Error::Kind::Invalid, messages::danglingReference()};
    return {Error::Kind::Storage, messages::storage(file, message)};
}

Result<std::unique_ptr<Connection>> Connection::open(const Opening &opening)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(opening.uri.constData(), &handle,
                                     opening.flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<Connection> connection(new Connection(handle, opening.path));
    if (!handle)
        return Error{Error::Kind::Storage, messages::storage(opening.path, QString::fromUtf8(sqlite3_errstr(code)))};
    sqlite3_extended_result_codes(handle, 1);
    if (code != SQLITE_OK)
        return sqliteError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)), opening.path);
    sqlite3_busy_timeout(handle, busyTimeout);
    // A registry holds rows and nothing that runs; a file from elsewhere may.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    if (opening.flags & SQLITE_OPEN_READONLY)
        sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return connection;
}

Connection::~Connection()
{
    sqlite3_close_v2(m_handle);
}

void Connection::note(int code)
{
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE || m_code != 0)
        return;
    m_code = code;
    m_message = QString::fromUtf8(sqlite3_errmsg(m_handle));
}

Error Connection::takeError()
{
    const Error error = sqliteError(m_code, m_message, m_path);
    m_code = 0;
    return error;
}

bool Connection::execute(const char *sql)
{
    note(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr));
    return !hasFailed();
}

qint64 Connection::number(const char *sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

QString Connection::text(const char *sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.string(0) : QString();
}

Statement::Statement(Connection &connection, std::string_view sql) : m_connection(connection)
{
    connection.note(sqlite3_prepare_v3(connection.handle(), sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                       &m_handle, nullptr));
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection), m_handle(std::exchange(other.m_handle, nullptr))
{
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

void Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_handle, index, value);
}

void Statement::bind(int index, std::string_view utf8)
{
    // A null pointer would bind NULL, not ''.
    sqlite3_bind_text(m_handle, index, utf8.empty() ? "" : utf8.data(), int(utf8.size()), SQLITE_STATIC);
}

void Statement::bindNull(int index)
{
    sqlite3_bind_null(m_handle, index);
}

bool Statement::step()
{
    if (!m_handle)
        return false;
    const int code = sqlite3_step(m_handle);
    m_connection.note(code);
    return code == SQLITE_ROW;
}

int Statement::run()
{
    if (!m_handle)
        return m_connection.code();
    int code = sqlite3_step(m_handle);
    while (code == SQLITE_ROW)
        code = sqlite3_step(m_handle);
    m_connection.note(code);
    sqlite3_reset(m_handle);
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

std::string_view Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return text ? std::string_view(text, size_t(sqlite3_column_bytes(m_handle, column))) : std::string_view();
}

QString Statement::string(int column) const
{
    const std::string_view utf8 = text(column);
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

void Statement::noteDamage() const
{
    m_connection.note(SQLITE_CORRUPT);
}

} // namespace daicho
