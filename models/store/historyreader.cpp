// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historyreader.h"

#include "store/assetcolumns.h"
#include "store/fields.h"
#include "store/historywriter.h"
#include "store/rowwriter.h"

#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <set>

namespace daicho
{

namespace
{

constexpr char entryColumns[] = "SELECT revision, verb, detail, target, author, at, rows FROM change";

HistoryEntry entryOf(const Statement &row)
{
    return {row.integer(0), Change::Verb(row.integer(1)),
            row.string(2),  row.integer(3),
            row.string(4),  QDateTime::fromString(row.string(5), Qt::ISODateWithMs).toLocalTime(),
            row.integer(6)};
}

template <typename T>
Result<T> checked(Connection &connection, T value)
{
    if (connection.hasFailed())
        return connection.takeError();
    return value;
}

qint64 revisionIn(std::string_view image)
{
    const QByteArray json(image.data(), qsizetype(image.size()));
    return QJsonDocument::fromJson(json).object().value(QStringLiteral("revision")).toInteger();
}

/// The rows as they are now, for one entity after the other.
class Current
{
public:
    explicit Current(Connection &connection) : m_connection(connection) {}

    /// The image of a row as it is now; empty when there is none.
    std::string image(const std::string &entity, qint64 key)
    {
        const auto [found, isNew] = m_selects.try_emplace(entity);
        if (isNew)
            found->second = std::make_unique<Statement>(m_connection, sql(entity));
        Statement &select = *found->second;
        select.bind(1, key);
        std::string image;
        if (select.step())
            appendImage(select, image, entity == "asset" ? int(assetcolumn::RetentionYears) : -1);
        select.reset();
        return image;
    }

private:
    static std::string sql(const std::string &entity)
    {
        if (entity == "asset")
            return selectSql("asset", assetcolumn::names()) + " WHERE id = ?1";
        if (const auto unit = unitOfAnswers(entity))
            return selectSql("answers", columnsOf<Answers>()) +
                   " WHERE subject = ?1 AND unit = " + std::to_string(int(*unit));
        std::string result;
        const auto tryTable = [&]<typename T>(const T *) {
            if (entity == Table<T>::name)
                result = selectSql(Table<T>::name, columnsOf<T>()) + " WHERE id = ?1";
        };
        tryTable(static_cast<const BodyRow *>(nullptr));
        tryTable(static_cast<const PolicyRow *>(nullptr));
        tryTable(static_cast<const Department *>(nullptr));
        tryTable(static_cast<const Post *>(nullptr));
        tryTable(static_cast<const Zone *>(nullptr));
        tryTable(static_cast<const Engagement *>(nullptr));
        tryTable(static_cast<const Exception *>(nullptr));
        tryTable(static_cast<const Link *>(nullptr));
        tryTable(static_cast<const Flow *>(nullptr));
        tryTable(static_cast<const Dispatch *>(nullptr));
        return result;
    }

    Connection &m_connection;
    std::map<std::string, std::unique_ptr<Statement>> m_selects;
};

/// What a row became by the change at `revision`: what it was before the next change of it, or what it is now; empty
/// when the change took it away.
QByteArray imageAfter(Statement &next, Current &current, const std::string &entity, qint64 key, qint64 revision)
{
    next.bind(1, std::string_view(entity));
    next.bind(2, key);
    next.bind(3, revision);
    std::string image = next.step() ? std::string(next.text(0)) : current.image(entity, key);
    next.reset();
    // The row may have been taken away here and put back later: then that image is of its next life.
    return revisionIn(image) == revision ? QByteArray::fromStdString(image) : QByteArray();
}

} // namespace

Result<QList<HistoryEntry>> readHistory(Connection &connection, qint64 limit, qint64 offset, const QString &containing)
{
    const std::string search = containing.toStdString();
    Statement select(connection, std::string(entryColumns) +
                                     " WHERE ?1 = '' OR instr(detail, ?1) > 0 OR instr(author, ?1) > 0"
                                     " ORDER BY revision DESC LIMIT ?2 OFFSET ?3");
    select.bind(1, std::string_view(search));
    select.bind(2, limit);
    select.bind(3, offset);
    QList<HistoryEntry> entries;
    while (select.step())
        entries.append(entryOf(select));
    return checked(connection, entries);
}

/// The rows that a statement over a change gives (entity, key, before), with what they became.
static Result<QList<HistoryRow>> rowsOf(Connection &connection, Statement &select, qint64 revision)
{
    Statement next(connection, "SELECT before FROM change_row WHERE entity = ?1 AND key = ?2 AND revision > ?3 "
                               "AND before IS NOT NULL ORDER BY revision LIMIT 1");
    Current current(connection);
    QList<HistoryRow> rows;
    while (select.step()) {
        const std::string entity(select.text(0));
        const std::string_view before = select.text(2);
        rows.append({QString::fromStdString(entity), QString::number(select.integer(1)),
                     QByteArray(before.data(), qsizetype(before.size())),
                     imageAfter(next, current, entity, select.integer(1), revision)});
    }
    return checked(connection, rows);
}

Result<QList<HistoryRow>> readHistoryRows(Connection &connection, qint64 revision, qint64 limit)
{
    Statement select(connection, "SELECT r.entity, r.key, r.before FROM change c JOIN change_row r "
                                 "ON r.id >= c.first_row AND r.id < c.first_row + c.rows "
                                 "WHERE c.revision = ?1 ORDER BY r.id LIMIT ?2");
    select.bind(1, revision);
    select.bind(2, limit);
    return rowsOf(connection, select, revision);
}

Result<QList<HistoryRow>> readEditedAssets(Connection &connection, qint64 revision, qint64 offset, qint64 limit)
{
    Statement select(connection, "SELECT r.entity, r.key, r.before FROM change c JOIN change_row r "
                                 "ON r.id >= c.first_row + ?2 AND r.id < c.first_row + min(c.rows, ?2 + ?3) "
                                 "WHERE c.revision = ?1 AND r.entity = 'asset' AND r.before IS NOT NULL ORDER BY r.id");
    select.bind(1, revision);
    select.bind(2, offset);
    select.bind(3, limit);
    return rowsOf(connection, select, revision);
}

Result<QList<HistoryRow>> readEditedAsset(Connection &connection, qint64 revision, qint64 key)
{
    Statement select(connection, "SELECT entity, key, before FROM change_row "
                                 "WHERE entity = 'asset' AND key = ?2 AND revision = ?1 AND before IS NOT NULL");
    select.bind(1, revision);
    select.bind(2, key);
    return rowsOf(connection, select, revision);
}

Result<QList<HistoryEntry>> readHistoryOf(Connection &connection, const QString &entity, qint64 key)
{
    const std::string name = entity.toStdString();
    std::set<qint64> revisions;
    Statement select(connection, "SELECT revision, before FROM change_row "
                                 "WHERE entity = ?1 AND key = ?2 AND before IS NOT NULL");
    select.bind(1, std::string_view(name));
    select.bind(2, key);
    while (select.step()) {
        revisions.insert(select.integer(0));
        revisions.insert(revisionIn(select.text(1))); // the change that led to this image
    }
    revisions.insert(revisionIn(Current(connection).image(name, key)));

    Statement change(connection, std::string(entryColumns) + " WHERE revision = ?1");
    QList<HistoryEntry> entries;
    for (auto revision = revisions.rbegin(); revision != revisions.rend(); ++revision) {
        change.bind(1, *revision);
        if (change.step()) {
            entries.append(entryOf(change));
            entries.last().rows = 1;
        }
        change.reset();
    }
    return checked(connection, entries);
}

Result<UndoStacks> readUndoStacks(Connection &connection)
{
    Statement select(connection, std::string(entryColumns) +
                                     " WHERE revision > (SELECT max(revision) FROM change) - ?1 ORDER BY revision");
    select.bind(1, undoDepth);
    UndoStacks stacks;
    const auto move = [](QList<HistoryEntry> &from, QList<HistoryEntry> &to, const HistoryEntry &by) {
        const auto found = std::ranges::find(from, by.target, &HistoryEntry::revision);
        if (found == from.end())
            return; // what it took back lies further back than undo reaches
        HistoryEntry moved = *found;
        from.erase(found);
        moved.revision = by.revision;
        to.append(moved);
    };
    while (select.step()) {
        const HistoryEntry entry = entryOf(select);
        if (entry.verb == Change::Verb::Undo) {
            move(stacks.undo, stacks.redo, entry);
        } else if (entry.verb == Change::Verb::Redo) {
            move(stacks.redo, stacks.undo, entry);
        } else if (entry.verb != Change::Verb::Found && entry.rows > 0) {
            stacks.redo.clear();
            stacks.undo.append(entry);
        }
    }
    return checked(connection, stacks);
}

Result<qint64> findBrokenLink(Connection &connection)
{
    Statement change(connection, "SELECT revision, verb, detail, target, author, at, rows, first_row, hash FROM change "
                                 "ORDER BY revision");
    Statement rows(connection, "SELECT entity, key, before, revision FROM change_row "
                               "WHERE id >= ?1 AND id < ?1 + ?2 ORDER BY id");
    std::string previous;
    qint64 expected = 1;
    while (change.step()) {
        const qint64 revision = change.integer(0);
        ChainLink link(previous, revision, Change::Verb(change.integer(1)), change.text(2), change.integer(3),
                       change.text(4), change.text(5));
        rows.bind(1, change.integer(7));
        rows.bind(2, change.integer(6));
        qint64 found = 0;
        for (; rows.step() && rows.integer(3) == revision; ++found) {
            const auto before = rows.isNull(2) ? std::nullopt : std::optional(rows.text(2));
            link.addRow(rows.text(0), rows.integer(1), before);
        }
        rows.reset();
        previous = link.hash();
        if (revision != expected++ || found != change.integer(6) || change.text(8) != previous)
            return checked(connection, std::min(revision, expected - 1));
    }
    // Changes that were cut off at the end leave a chain that holds: only the counter tells.
    const bool isWhole = connection.number("SELECT revision FROM meta") == expected - 1;
    return checked(connection, isWhole ? qint64(0) : expected);
}

} // namespace daicho
