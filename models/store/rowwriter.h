// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "store/fields.h"
#include "store/historywriter.h"
#include "store/messages.h"

#include <optional>

namespace daicho
{

/// One transaction as its parts see it. The first error is kept and ends it.
struct Writing {
    Connection &connection;
    HistoryWriter &history;
    const Snapshot &before; ///< what the user saw
    qint64 revision = 0;
    Progress progress;
    qint64 total = 0;
    qint64 done = 0;
    std::optional<Error> error;

    /// Keeps an error; gives false, so that `return writing.fail(…)` ends what goes on.
    bool fail(Error why);
    bool conflict(const QString &text) { return fail({Error::Kind::Conflict, text}); }
    /// Counts a row that was written; false when the user stopped it or the database failed.
    bool count();
};

/// How a row is named in messages.
QString nameOf(const BodyRow &row, const Snapshot &before);
QString nameOf(const PolicyRow &row, const Snapshot &before);
QString nameOf(const Department &row, const Snapshot &before);
QString nameOf(const Post &row, const Snapshot &before);
QString nameOf(const Zone &row, const Snapshot &before);
QString nameOf(const Engagement &row, const Snapshot &before);
QString nameOf(const Answers &row, const Snapshot &before);
QString nameOf(const Exception &row, const Snapshot &before);
QString nameOf(const Link &row, const Snapshot &before);
QString nameOf(const Flow &row, const Snapshot &before);
QString nameOf(const Dispatch &row, const Snapshot &before);

/// The entity of the history that answers of a unit are ("answers_department"), and back.
const char *answersEntity(Unit unit);
std::optional<Unit> unitOfAnswers(std::string_view entity);

template <typename T>
const char *entityOf(const T &row)
{
    if constexpr (std::is_same_v<T, Answers>)
        return answersEntity(row.subject.unit);
    else
        return Table<T>::name;
}

template <typename T>
qint64 historyKey(const T &row)
{
    if constexpr (std::is_same_v<T, Answers>)
        return row.subject.id.value;
    else
        return row.id.value;
}

/// Writes rows of one small table, each guarded by the revision that it carries.
template <typename T>
class RowWriter
{
public:
    explicit RowWriter(Writing &writing)
        : m_writing(writing), m_select(writing.connection, selectSql(name, columnsOf<T>()) + where()),
          m_insert(writing.connection, insertSql(name, columnsOf<T>())),
          m_update(writing.connection, updateSql(name, columnsOf<T>(), keys)),
          m_delete(writing.connection, std::string("DELETE FROM ") + name + where())
    {
    }

    bool put(const T &row)
    {
        if constexpr (std::is_same_v<T, Answers>) {
            if (row.isEmpty())
                return row.revision == 0 ? absent(row) : remove(row);
        }
        if (row.revision != 0 && !guard(row))
            return false;
        T written = row;
        written.revision = m_writing.revision;
        Statement &statement = row.revision == 0 ? m_insert : m_update;
        BindFields fields(statement);
        describe(fields, written);
        if (const int code = statement.run(); code != 0)
            return refused(row, code);
        return record(row, row.revision == 0);
    }

    bool remove(const T &row)
    {
        if (!guard(row))
            return false;
        bindKey(m_delete, row);
        return m_delete.run() == 0 && record(row, false);
    }

private:
    static constexpr const char *name = Table<T>::name;
    static constexpr int keys = std::is_same_v<T, Answers> ? 2 : 1;

    static std::string where() { return whereSql(columnsOf<T>(), keys); }
    QString named(const T &row) const
    {
        return messages::rowName(QString::fromLatin1(entityOf(row)), nameOf(row, m_writing.before));
    }

    static void bindKey(Statement &statement, const T &row)
    {
        if constexpr (std::is_same_v<T, Answers>) {
            statement.bind(1, qint64(row.subject.unit));
            statement.bind(2, row.subject.id.value);
        } else {
            statement.bind(1, row.id.value);
        }
    }

    /// Takes the image of the stored row, which has to be the one that the user saw.
    bool guard(const T &row)
    {
        m_image.clear();
        bindKey(m_select, row);
        const bool isThere = m_select.step();
        const bool isSame = isThere && m_select.integer(keys) == row.revision;
        if (isSame)
            appendImage(m_select, m_image);
        m_select.reset();
        if (m_writing.connection.hasFailed())
            return false;
        if (!isThere)
            return m_writing.conflict(messages::removedSince(named(row)));
        return isSame || m_writing.conflict(messages::changedSince(named(row)));
    }

    bool absent(const T &row)
    {
        bindKey(m_select, row);
        const bool isThere = m_select.step();
        m_select.reset();
        return isThere ? m_writing.conflict(messages::addedSince(named(row))) : m_writing.count();
    }

    bool refused(const T &row, int code);

    bool record(const T &row, bool isNew)
    {
        m_writing.history.addRow(entityOf(row), historyKey(row),
                                 isNew ? std::nullopt : std::optional<std::string_view>(m_image));
        return m_writing.count();
    }

    Writing &m_writing;
    Statement m_select;
    Statement m_insert;
    Statement m_update;
    Statement m_delete;
    std::string m_image;
};

/// What a broken constraint of a small table means to the user.
bool constraintFailed(Writing &writing, const QString &named, const QString &zoneCode, int code);

template <typename T>
bool RowWriter<T>::refused(const T &row, int code)
{
    QString zoneCode;
    if constexpr (std::is_same_v<T, Zone>)
        zoneCode = row.code;
    return constraintFailed(m_writing, named(row), zoneCode, code);
}

} // namespace daicho
