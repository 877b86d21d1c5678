// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assets/assetview.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int lineHeight = 28;
/// So many selected rows are found again after the table was shown anew; beyond it nobody picked them one by one.
constexpr size_t mostKept = 20'000;

} // namespace

AssetView::AssetView(AssetTable *table, QWidget *parent) : QTableView(parent), m_table(table), m_painter(table)
{
    setObjectName(u"assetTable"_s);
    // Before the model: its signals have to find the selection as it was.
    connect(table, &QAbstractItemModel::modelAboutToBeReset, this, &AssetView::keepSelection);
    setModel(table);
    connect(table, &QAbstractItemModel::modelReset, this, &AssetView::restoreSelection);
    // All rows are equally tall: a header of a million sections has nothing to put in another order.
    for (const auto signal : {&QAbstractItemModel::layoutAboutToBeChanged, &QAbstractItemModel::layoutChanged})
        disconnect(table, signal, verticalHeader(), nullptr);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSectionsClickable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &AssetView::sortBy);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](QPoint at) { showColumnMenu(header->mapToGlobal(at)); });
    connect(this, &QAbstractItemView::doubleClicked, this, &AssetView::openWanted);
}

void AssetView::sortBy(int section, Qt::SortOrder order)
{
    // A large selection moved row by row would cost seconds; it is dropped, the current row stays.
    if (selectedCount() > qint64(mostKept))
        selectionModel()->clearSelection();
    m_table->sort(section, order);
    scrollTo(currentIndex());
}

std::vector<Id> AssetView::selectedIds() const
{
    return m_table->idsIn(selectionModel()->selection());
}

qint64 AssetView::selectedCount() const
{
    qint64 count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

Id AssetView::currentId() const
{
    return selectionModel()->isSelected(currentIndex()) ? m_table->idAt(currentIndex().row()) : Id();
}

void AssetView::setCurrentId(Id asset)
{
    const int row = m_table->rowOf(asset);
    if (row < 0)
        return;
    int column = 0;
    while (isColumnHidden(horizontalHeader()->logicalIndex(column)) && column + 1 < m_table->columnCount())
        ++column;
    setCurrentIndex(m_table->index(row, horizontalHeader()->logicalIndex(column)));
    selectRow(row);
    scrollTo(currentIndex());
}

void AssetView::keepSelection()
{
    m_kept.clear();
    m_keptCurrent = currentId();
    if (selectedCount() <= qint64(mostKept))
        m_kept = selectedIds();
}

void AssetView::restoreSelection()
{
    if (columnWidth(0) == 0 || m_arrangedIds.size() != m_table->columnCount())
        arrangeColumns();
    m_isRestoring = true;
    const int current = m_keptCurrent.isNull() ? -1 : m_table->rowOf(m_keptCurrent);
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_table->index(current, 0), QItemSelectionModel::NoUpdate);
    std::vector<int> rows;
    for (const Id id : m_kept) {
        if (const int row = m_table->rowOf(id); row >= 0)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    QItemSelection selection;
    const int last = m_table->columnCount() - 1;
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        selection.append(QItemSelectionRange(m_table->index(rows[i], 0), m_table->index(rows[end - 1], last)));
        i = end;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current >= 0)
        scrollTo(m_table->index(current, 0));
    m_isRestoring = false;
    emit selectionMoved();
}

/// The columns that stand between two edges of the view.
std::vector<AssetPainter::Place> AssetView::places(int left, int right) const
{
    std::vector<AssetPainter::Place> places;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const AssetPainter::Place place{column, columnViewportPosition(column), columnWidth(column)};
        if (place.width > 0 && place.left <= right && place.left + place.width > left)
            places.push_back(place);
    }
    return places;
}

void AssetView::paintEvent(QPaintEvent *event)
{
    const QRect dirty = event->region().boundingRect();
    const std::vector<AssetPainter::Place> columns = places(dirty.left(), dirty.right());
    const int first = rowAt(dirty.top());
    if (columns.empty() || first < 0)
        return;
    m_painter.dress(*this);
    QPainter painter(viewport());
    for (int row = first; row < m_table->rowCount() && rowViewportPosition(row) <= dirty.bottom(); ++row) {
        const bool isSelected = selectionModel()->isSelected(m_table->index(row, columns.front().column));
        m_painter.paintRow(row, isSelected, rowViewportPosition(row), rowHeight(row), columns, painter);
    }
}

void AssetView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        emit openWanted();
        return;
    }
    if (event->key() == Qt::Key_Delete) {
        emit removeWanted();
        return;
    }
    QTableView::keyPressEvent(event);
}

/// The first row becomes the current one for whoever comes by the keyboard; a window that is merely active again
/// chooses nothing.
void AssetView::focusInEvent(QFocusEvent *event)
{
    const bool hadCurrent = currentIndex().isValid();
    QTableView::focusInEvent(event);
    if (hadCurrent || !currentIndex().isValid())
        return;
    const bool isByKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                              event->reason() == Qt::ShortcutFocusReason;
    if (isByKeyboard)
        selectRow(currentIndex().row());
    else
        selectionModel()->clearCurrentIndex();
}

void AssetView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_isRestoring)
        emit selectionMoved();
}

void AssetView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_isRestoring)
        emit selectionMoved();
}

} // namespace daicho
