// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/assets/assetpainter.h"

#include <QSettings>
#include <QTableView>

namespace daicho
{

/// The table of assets on the screen: its columns as the user arranged them, class marks that are told apart at a
/// glance, and a selection that stays with the assets whatever the table does.
class AssetView : public QTableView
{
    Q_OBJECT

public:
    explicit AssetView(AssetTable *table, QWidget *parent = nullptr);

    std::vector<Id> selectedIds() const;
    /// How many rows are selected; quick for a million.
    qint64 selectedCount() const;
    /// The asset that is worked on: that of the current row, as long as the row is selected.
    Id currentId() const;
    /// Makes this asset the current one, if it is shown.
    void setCurrentId(Id asset);
    /// Which columns there are to choose from, as a menu.
    void showColumnMenu(QPoint at);
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);
    /// Puts the columns as they were remembered, or as usual; called once the table has columns.
    void arrangeColumns();

signals:
    void selectionMoved();
    void openWanted();
    void removeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    std::vector<AssetPainter::Place> places(int left, int right) const;
    void keepSelection();
    void restoreSelection();
    void setColumnShown(int column, bool shown);
    void sortBy(int section, Qt::SortOrder order);

    AssetTable *m_table;
    AssetPainter m_painter;
    std::vector<Id> m_kept;
    Id m_keptCurrent;
    bool m_isRestoring = false;
    QStringList m_arrangedIds;
    // As remembered, until the columns are there.
    QStringList m_order;
    QStringList m_shown;
    QHash<QString, int> m_widths;
    QString m_sort;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace daicho
