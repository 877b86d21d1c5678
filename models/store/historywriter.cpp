// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historywriter.h"

#include <QtEndian>

namespace daicho
{

namespace
{

constexpr size_t pieceSize = 1 << 16;

std::string previousHash(Connection &connection)
{
    return connection.text("SELECT hash FROM change ORDER BY revision DESC LIMIT 1").toStdString();
}

std::string instant(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs).toStdString();
}

} // namespace

ChainLink::ChainLink(std::string_view previous, qint64 revision, Change::Verb verb, std::string_view detail,
                     qint64 target, std::string_view author, std::string_view at)
{
    add(previous);
    add(revision);
    add(qint64(verb));
    add(detail);
    add(target);
    add(author);
    add(at);
}

void ChainLink::add(qint64 number)
{
    const quint64 bytes = qToLittleEndian(quint64(number));
    m_buffer.append(reinterpret_cast<const char *>(&bytes), sizeof bytes);
}

void ChainLink::add(std::string_view text)
{
    // With its length in front, so that no two different rows read the same.
    add(qint64(text.size()));
    m_buffer.append(text);
}

void ChainLink::addRow(std::string_view entity, qint64 key, std::optional<std::string_view> before)
{
    add(entity);
    add(key);
    if (before)
        add(*before);
    else
        add(qint64(-1));
    if (m_buffer.size() >= pieceSize)
        flush();
}

void ChainLink::flush()
{
    m_hash.addData(QByteArrayView(m_buffer.data(), qsizetype(m_buffer.size())));
    m_buffer.clear();
}

std::string ChainLink::hash()
{
    flush();
    return m_hash.result().toHex().toStdString();
}

HistoryWriter::HistoryWriter(Connection &connection, qint64 revision, const Change &change, const Authorship &by)
    : m_connection(connection), m_revision(revision), m_verb(change.verb), m_target(change.target),
      m_detail(change.detail.toStdString()), m_author(by.author.toStdString()), m_at(instant(by.at)),
      m_firstRow(connection.number("SELECT max(id) FROM change_row") + 1),
      m_link(previousHash(connection), revision, m_verb, m_detail, m_target, m_author, m_at),
      m_insert(connection, "INSERT INTO change_row (id, revision, entity, key, before) VALUES (?1, ?2, ?3, ?4, ?5)")
{
    m_insert.bind(2, revision);
}

void HistoryWriter::addRow(std::string_view entity, qint64 key, std::optional<std::string_view> before)
{
    m_insert.bind(1, m_firstRow + m_rows++);
    m_insert.bind(3, entity);
    m_insert.bind(4, key);
    if (before)
        m_insert.bind(5, *before);
    else
        m_insert.bindNull(5);
    m_insert.run();
    m_link.addRow(entity, key, before);
}

void HistoryWriter::finish()
{
    const std::string hash = m_link.hash();
    Statement insert(m_connection,
                     "INSERT INTO change (revision, verb, detail, target, author, at, rows, first_row, hash) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    insert.bind(1, m_revision);
    insert.bind(2, qint64(m_verb));
    insert.bind(3, std::string_view(m_detail));
    insert.bind(4, m_target);
    insert.bind(5, std::string_view(m_author));
    insert.bind(6, std::string_view(m_at));
    insert.bind(7, m_rows);
    insert.bind(8, m_firstRow);
    insert.bind(9, std::string_view(hash));
    insert.run();
}

} // namespace daicho
