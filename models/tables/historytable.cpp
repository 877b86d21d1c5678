// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/historytable.h"

#include <QLocale>

#include <algorithm>

namespace daicho
{

HistoryTable::HistoryTable(Words words, QObject *parent) : QAbstractTableModel(parent), m_words(std::move(words)) {}

void HistoryTable::show(Fetch fetch)
{
    beginResetModel();
    m_fetch = std::move(fetch);
    m_entries = m_fetch ? m_fetch(pageSize, 0) : QList<HistoryEntry>();
    m_isComplete = m_entries.size() < pageSize;
    endResetModel();
}

void HistoryTable::refresh()
{
    const QList<HistoryEntry> newest = m_fetch ? m_fetch(pageSize, 0) : QList<HistoryEntry>();
    const qsizetype known = m_entries.isEmpty() ? newest.size() : newest.indexOf(m_entries.first());
    if (known < 0 || (m_entries.isEmpty() && !newest.isEmpty()))
        return show(m_fetch); // so much is new that nothing shown can stay
    if (known == 0)
        return;
    beginInsertRows({}, 0, int(known) - 1);
    m_entries = newest.first(known) + m_entries;
    endInsertRows();
}

void HistoryTable::markChanged(qint64 revision)
{
    for (int row = 0; row < int(m_entries.size()); ++row) {
        if (m_entries[row].revision == revision)
            emit dataChanged(index(row, Mark), index(row, Mark));
    }
}

int HistoryTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool HistoryTable::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete;
}

void HistoryTable::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    QList<HistoryEntry> more = m_fetch(pageSize, m_entries.size());
    m_isComplete = more.size() < pageSize;
    // Entries that another program added meanwhile push known ones down: those come twice.
    const qint64 last = m_entries.isEmpty() ? 0 : m_entries.last().revision;
    more.removeIf([last](const HistoryEntry &entry) { return last != 0 && entry.revision >= last; });
    if (more.isEmpty())
        return;
    beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + more.size()) - 1);
    m_entries += more;
    endInsertRows();
}

QString HistoryTable::cell(const HistoryEntry &entry, int column) const
{
    switch (column) {
    case When:
        return entry.at.toString(QStringLiteral("yyyy/MM/dd HH:mm:ss"));
    case Who:
        return entry.author;
    case What:
        return m_words(entry.verb);
    case Mark:
        return m_marks ? m_marks(entry) : QString();
    case Subject:
        return entry.detail;
    case Rows:
        return QLocale().toString(entry.rows);
    case Revision:
        return QLocale().toString(entry.revision);
    default:
        return {};
    }
}

QVariant HistoryTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cell(m_entries[index.row()], index.column());
    if (role == Qt::TextAlignmentRole && index.column() >= Rows)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant HistoryTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What was done");
    case Mark:
        return tr("Mark");
    case Subject:
        return tr("To what");
    case Rows:
        return tr("Rows");
    case Revision:
        return tr("Revision");
    default:
        return {};
    }
}

} // namespace daicho
