// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history.h"
#include "store/sqlite.h"

#include <QCryptographicHash>

#include <optional>
#include <string>

namespace daicho
{

/// The link of one change in the chain of hashes: over the link before it, the change, and its rows.
class ChainLink
{
public:
    ChainLink(std::string_view previous, qint64 revision, Change::Verb verb, std::string_view detail, qint64 target,
              std::string_view author, std::string_view at);
    /// `before` is nothing for a row that was new.
    void addRow(std::string_view entity, qint64 key, std::optional<std::string_view> before);
    /// BLAKE2b-256 in hex.
    std::string hash();

private:
    void add(std::string_view text);
    void add(qint64 number);
    void flush();

    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
    std::string m_buffer; // the hash is fed in large pieces
};

/// Writes the history of one change: a row for each row of the registry that it touches, then the change itself.
class HistoryWriter
{
public:
    HistoryWriter(Connection &connection, qint64 revision, const Change &change, const Authorship &by);
    void addRow(std::string_view entity, qint64 key, std::optional<std::string_view> before);
    void finish();
    qint64 rows() const { return m_rows; }

private:
    Connection &m_connection;
    qint64 m_revision;
    Change::Verb m_verb;
    qint64 m_target;
    std::string m_detail;
    std::string m_author;
    std::string m_at;
    qint64 m_firstRow;
    qint64 m_rows = 0;
    ChainLink m_link;
    Statement m_insert;
};

} // namespace daicho
