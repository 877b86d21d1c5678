// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/assetwriter.h"

#include <sqlite3.h>

namespace daicho
{

namespace
{

using assetcolumn::names;

constexpr qint64 manyRows = 20000;

std::string updateWithoutNumberSql()
{
    // What is bound keeps its place. The index of numbers is left alone.
    std::string sets;
    for (size_t i = 1; i < names().size(); ++i) {
        if (i != assetcolumn::Number)
            sets.append(sets.empty() ? "" : ", ").append(names()[i]).append(" = ?").append(std::to_string(i + 1));
    }
    return "UPDATE asset SET " + sets + " WHERE id = ?1";
}

bool isBulk(const Change &change, qint64 stored)
{
    const qint64 rows = change.assets.size() + qint64(change.removedAssets.size());
    return rows >= manyRows && rows >= stored / 4;
}

} // namespace

AssetWriter::AssetWriter(Writing &writing, const Change &change)
    : m_writing(writing), m_change(change),
      m_select(writing.connection, selectSql("asset", names()) + " WHERE id = ?1"),
      m_insert(writing.connection, insertSql("asset", names())),
      m_update(writing.connection, updateSql("asset", names(), 1)),
      m_updateSameNumber(writing.connection, updateWithoutNumberSql()),
      m_delete(writing.connection, "DELETE FROM asset WHERE id = ?1"),
      m_isBulk(isBulk(change, writing.before.assets.size()))
{
}

bool AssetWriter::write()
{
    if (m_isBulk)
        m_writing.connection.execute("DROP INDEX asset_number");
    for (const RowKey &key : m_change.removedAssets) {
        if (!remove(key))
            return false;
    }
    for (const AssetBlockPtr &block : m_change.assets.blocks()) {
        for (int i = 0; i < block->size(); ++i) {
            if (!put(block->row(i)))
                return false;
        }
    }
    return m_isBulk ? buildIndex() : !m_writing.connection.hasFailed();
}

bool AssetWriter::buildIndex()
{
    if (m_writing.connection.execute("CREATE UNIQUE INDEX asset_number ON asset (number)"))
        return true;
    if (m_writing.connection.code() != SQLITE_CONSTRAINT_UNIQUE)
        return false;
    m_writing.connection.forget();
    const QString number =
        m_writing.connection.text("SELECT number FROM asset GROUP BY number HAVING count(*) > 1 LIMIT 1");
    return m_writing.fail({Error::Kind::Duplicate, messages::duplicateNumber(number)});
}

QString AssetWriter::named(Id id, std::string_view number) const
{
    QString text = QString::fromUtf8(number.data(), qsizetype(number.size()));
    if (const auto ref = text.isEmpty() ? m_writing.before.assets.find(id) : std::nullopt)
        text = m_writing.before.assets.row(*ref).string(AssetText::Number);
    return messages::rowName(QStringLiteral("asset"), text);
}

bool AssetWriter::guard(Id id, qint64 revision)
{
    m_image.clear();
    m_select.bind(1, id.value);
    const bool isThere = m_select.step();
    const bool isSame = isThere && m_select.integer(assetcolumn::Revision) == revision;
    if (isSame) {
        m_number = m_select.text(assetcolumn::Number);
        appendImage(m_select, m_image, assetcolumn::RetentionYears);
    }
    m_select.reset();
    if (const auto parked = m_parked.find(id.value); parked != m_parked.end())
        m_image = parked->second;
    if (m_writing.connection.hasFailed())
        return false;
    if (!isThere)
        return m_writing.conflict(messages::removedSince(named(id)));
    return isSame || m_writing.conflict(messages::changedSince(named(id)));
}

bool AssetWriter::remove(const RowKey &key)
{
    if (!guard(key.id, key.revision))
        return false;
    m_delete.bind(1, key.id.value);
    if (m_delete.run() != 0)
        return false;
    m_writing.history.addRow("asset", key.id.value, m_image);
    return m_writing.count();
}

bool AssetWriter::put(const AssetRow &row)
{
    return row.revision == 0 ? insert(row) : update(row);
}

bool AssetWriter::insert(const AssetRow &row)
{
    m_binder.bind(m_insert, row, m_writing.revision);
    if (const int code = runOrPark(m_insert, row.text(AssetText::Number)); code != 0)
        return refused(row, code);
    m_writing.history.addRow("asset", row.id.value, std::nullopt);
    return m_writing.count();
}

bool AssetWriter::update(const AssetRow &row)
{
    if (!guard(row.id, row.revision))
        return false;
    const std::string_view number = row.text(AssetText::Number);
    Statement &statement = number == m_number ? m_updateSameNumber : m_update;
    m_binder.bind(statement, row, m_writing.revision);
    if (const int code = runOrPark(statement, number); code != 0)
        return refused(row, code);
    m_writing.history.addRow("asset", row.id.value, m_image);
    return m_writing.count();
}

/// Numbers may change hands within one change (a renumbering): whoever still holds the number and is to get another one
/// later lends it.
int AssetWriter::runOrPark(Statement &statement, std::string_view number)
{
    const int code = statement.run();
    if (code != SQLITE_CONSTRAINT_UNIQUE)
        return code;
    m_writing.connection.forget();
    if (park(number))
        return statement.run();
    return m_writing.connection.hasFailed() ? m_writing.connection.code() : SQLITE_CONSTRAINT_UNIQUE;
}

bool AssetWriter::park(std::string_view number)
{
    Statement find(m_writing.connection, selectSql("asset", names()) + " WHERE number = ?1");
    find.bind(1, number);
    if (!find.step())
        return false;
    const Id holder{find.integer(assetcolumn::Key)};
    const auto later = m_change.assets.find(holder);
    const bool isWritten = find.integer(assetcolumn::Revision) == m_writing.revision;
    if (!later || isWritten || m_change.assets.row(*later).text(AssetText::Number) == number)
        return false;
    appendImage(find, m_parked[holder.value], assetcolumn::RetentionYears);
    find.reset();
    const std::string lent = std::to_string(holder.value).append(1, char(0x1f)); // no number that can be typed
    Statement update(m_writing.connection, "UPDATE asset SET number = ?2 WHERE id = ?1");
    update.bind(1, holder.value);
    update.bind(2, std::string_view(lent));
    return update.run() == 0;
}

bool AssetWriter::refused(const AssetRow &row, int code)
{
    if (code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_ROWID)
        return m_writing.conflict(messages::addedSince(named(row.id, row.text(AssetText::Number))));
    if (code == SQLITE_CONSTRAINT_UNIQUE)
        return m_writing.fail({Error::Kind::Duplicate, messages::duplicateNumber(row.string(AssetText::Number))});
    return false;
}

} // namespace daicho
