// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history.h"

#include <QAbstractTableModel>

#include <functional>

namespace daicho
{

/// The history, newest first, read a page at a time: a registry may have a million entries.
class HistoryTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Mark, Subject, Rows, Revision, ColumnCount };
    static constexpr qint64 pageSize = 200;

    /// Gives at most `limit` entries from `offset`, newest first; fewer only at the end.
    using Fetch = std::function<QList<HistoryEntry>(qint64 limit, qint64 offset)>;
    /// The word for a verb, in the user's language.
    using Words = std::function<QString(Change::Verb)>;

    /// A mark on an entry, in words with a sign; "" for most.
    using Marks = std::function<QString(const HistoryEntry &)>;

    explicit HistoryTable(Words words, QObject *parent = nullptr);

    /// Shows what `fetch` gives, from the newest on.
    void show(Fetch fetch);
    /// Puts what is new since on top; what is shown and selected stays.
    void refresh();
    void setMarks(Marks marks) { m_marks = std::move(marks); }
    /// The mark of this revision is another one now.
    void markChanged(qint64 revision);
    const QList<HistoryEntry> &entries() const { return m_entries; }
    const HistoryEntry &at(int row) const { return m_entries[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    QString cell(const HistoryEntry &entry, int column) const;

    Words m_words;
    Marks m_marks;
    Fetch m_fetch;
    QList<HistoryEntry> m_entries;
    bool m_isComplete = true;
};

} // namespace daicho
