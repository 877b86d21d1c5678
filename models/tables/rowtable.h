// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/folding.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace daicho
{

/// One column of a table of Rows: everything that is known about it, in one place.
template <typename Row>
struct Column {
    QString id; ///< for settings and tests; never shown
    QString header;
    std::function<QString(const Row &)> cell;
    std::function<QVariant(const Row &)> sortKey =
        nullptr; ///< numbers, dates or texts; without it the cell's text, folded
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    std::function<QString(const Row &)> tooltip = nullptr;
};

/// A table of values by a list of columns, for lists of up to some ten thousand rows (assets have AssetTable). Holds
/// the rows in the order given and shows them through a permutation.
template <typename Row>
class RowTable : public QAbstractTableModel
{
public:
    explicit RowTable(QList<Column<Row>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {
    }

    void show(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        arrange();
        endResetModel();
    }
    /// Other headers and cells for the same rows, after the language changed.
    void setColumns(QList<Column<Row>> columns)
    {
        beginResetModel();
        m_columns = std::move(columns);
        arrange();
        endResetModel();
    }
    const Row &at(int row) const { return m_rows[m_order[row]]; }
    const QList<Column<Row>> &columns() const { return m_columns; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_order.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Column<Row> &column = m_columns[index.column()];
        if (role == Qt::DisplayRole)
            return column.cell(at(index.row()));
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.alignment);
        if (role == Qt::ToolTipRole)
            return column.tooltip ? column.tooltip(at(index.row())) : column.cell(at(index.row()));
        return {};
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns[section].header;
        return role == Qt::TextAlignmentRole ? QVariant::fromValue(m_columns[section].alignment) : QVariant();
    }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override
    {
        emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        QList<int> rows;
        for (const QModelIndex &index : before)
            rows.append(m_order[index.row()]);
        m_sorted = {column, order};
        arrange();
        QModelIndexList now;
        for (qsizetype i = 0; i < before.size(); ++i)
            now.append(index(int(m_order.indexOf(rows[i])), before[i].column()));
        changePersistentIndexList(before, now);
        emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

private:
    void arrange()
    {
        m_order.resize(m_rows.size());
        std::iota(m_order.begin(), m_order.end(), 0);
        if (m_sorted.first < 0 || m_sorted.first >= m_columns.size())
            return;
        const Column<Row> &column = m_columns[m_sorted.first];
        QList<QVariant> keys;
        keys.reserve(m_rows.size());
        for (const Row &row : m_rows)
            keys.append(column.sortKey ? column.sortKey(row) : QVariant(fold(column.cell(row))));
        const bool ascending = m_sorted.second == Qt::AscendingOrder;
        std::ranges::stable_sort(m_order, [&](int a, int b) {
            const QPartialOrdering order = QVariant::compare(keys[a], keys[b]);
            return order == (ascending ? QPartialOrdering::Less : QPartialOrdering::Greater);
        });
    }

    QList<Column<Row>> m_columns;
    QList<Row> m_rows;
    QList<int> m_order;
    std::pair<int, Qt::SortOrder> m_sorted{-1, Qt::AscendingOrder};
};

} // namespace daicho
