// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/assetfilter.h"
#include "tables/assetorder.h"

#include <QAbstractTableModel>
#include <QItemSelection>

namespace daicho
{

/// All assets of a snapshot that pass a filter, in any order: a permutation of rows, made by scans and counting, so
/// that a million rows answer within a frame. After an edit only the blocks that changed are looked at.
class AssetTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< the asset's id, as qint64
    };

    explicit AssetTable(QObject *parent = nullptr);
    ~AssetTable() override;

    /// Shows this snapshot. Rows that stay keep their persistent indexes; a reset only where most of it is new.
    void show(SnapshotPtr now, ProfilePtr profile, QDate today = QDate::currentDate());
    void setFilter(const AssetFilter &filter);
    const AssetFilter &filter() const { return m_filter; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// -1: in the order in which they came into the registry.
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortDirection() const { return m_direction; }

    const SnapshotPtr &snapshot() const { return m_now; }
    const QList<AssetColumn> &columns() const { return m_columns; }
    int columnOf(const QString &id) const; ///< -1 when there is none
    const AssetNamesPtr &names() const { return m_names; }
    /// How many assets there are, shown or not.
    qint64 total() const { return m_now ? m_now->assets.size() : 0; }

    Id idAt(int row) const;
    /// The asset in this row; good while the snapshot is shown.
    AssetRow at(int row) const { return m_now->assets.row(m_shown[size_t(row)]); }
    /// How high a level stands: from 0, the lowest of its axis, to 1; nothing for cells of other columns.
    std::optional<double> weight(const AssetColumn &column, const AssetRow &row) const;
    /// The row that shows this asset, or -1.
    int rowOf(Id asset) const;
    /// The assets of whole rows, by ranges of the selection, never row by row through the view.
    std::vector<Id> idsIn(const QItemSelection &selection) const;
    /// The shown assets as they are now.
    std::vector<AssetRef> shown() const { return m_shown; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Steps;

    AssetOrder order() const;
    void rebuild(SnapshotPtr now, ProfilePtr profile);
    void follow(SnapshotPtr now, const AssetsChange &change);
    Steps stepsFor(const Snapshot &now, const AssetsChange &change, const std::vector<BlockBits> &bits) const;
    std::vector<BlockBits> bitsAfter(const Snapshot &now, const AssetsChange &change) const;
    void resetTo(SnapshotPtr now, const AssetsChange &change, std::vector<BlockBits> bits);
    void tellOfStaying(const Steps &steps);
    void moveChanged(const Steps &steps, const std::vector<qsizetype> &placesBefore);
    void rearrange(std::vector<AssetRef> shown);
    std::vector<AssetRef> filtered() const;
    bool isShown(AssetRef row, const std::vector<BlockBits> &bits) const;

    SnapshotPtr m_now;
    ProfilePtr m_profile;
    AssetNamesPtr m_names;
    QList<AssetColumn> m_columns;
    QDate m_today;
    AssetFilter m_filter;
    AssetSorter m_sorter;
    int m_sortColumn = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;

    std::vector<AssetRef> m_all;   // every row, sorted
    std::vector<AssetRef> m_shown; // those that pass the filter
    std::vector<BlockBits> m_bits; // which pass; empty: all
};

} // namespace daicho
