// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of AssetView: chosen, moved, widened and remembered by the user.
#include "views/assets/assetview.h"

#include <QHeaderView>
#include <QMenu>

namespace daicho
{

using namespace Qt::StringLiterals;

void AssetView::arrangeColumns()
{
    QHeaderView *header = horizontalHeader();
    const int character = fontMetrics().averageCharWidth();
    m_arrangedIds.clear();
    for (int i = 0; i < m_table->columns().size(); ++i) {
        const AssetColumn &column = m_table->columns()[i];
        m_arrangedIds << column.id;
        header->resizeSection(i, m_widths.value(column.id, column.width * character + 18));
        setColumnHidden(i, m_shown.isEmpty() ? !column.isUsual : !m_shown.contains(column.id));
    }
    int place = 0;
    for (const QString &id : m_order) {
        if (const int column = m_table->columnOf(id); column >= 0)
            header->moveSection(header->visualIndex(column), place++);
    }
    const int sorted = m_table->columnOf(m_sort);
    header->setSortIndicator(sorted, m_direction);
}

void AssetView::setColumnShown(int column, bool shown)
{
    setColumnHidden(column, !shown);
    // The last one cannot go: without it there would be no header to bring the others back from.
    if (horizontalHeader()->hiddenSectionCount() == m_table->columnCount())
        setColumnHidden(column, false);
    if (shown && columnWidth(column) < 30)
        setColumnWidth(column, m_table->columns()[column].width * fontMetrics().averageCharWidth() + 18);
}

void AssetView::showColumnMenu(QPoint at)
{
    QMenu menu(this);
    menu.setObjectName(u"columnMenu"_s);
    for (int i = 0; i < m_table->columnCount(); ++i) {
        QAction *action = menu.addAction(m_table->columns()[i].header);
        action->setObjectName(u"column."_s + m_table->columns()[i].id);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(i));
        connect(action, &QAction::toggled, this, [this, i](bool shown) { setColumnShown(i, shown); });
    }
    menu.addSeparator();
    menu.addAction(tr("Usual columns"), this, [this] {
        m_shown.clear();
        m_order.clear();
        m_widths.clear();
        for (const AssetColumn &column : m_table->columns())
            m_order << column.id;
        arrangeColumns();
    });
    menu.exec(at);
}

void AssetView::saveState(QSettings &settings) const
{
    const QHeaderView *header = horizontalHeader();
    if (m_arrangedIds.isEmpty())
        return;
    QStringList order;
    QStringList shown;
    QVariantMap widths;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const QString id = m_arrangedIds.value(column);
        order << id;
        if (!isColumnHidden(column)) {
            shown << id;
            widths.insert(id, columnWidth(column));
        }
    }
    settings.setValue(u"columnOrder"_s, order);
    settings.setValue(u"columnsShown"_s, shown);
    settings.setValue(u"columnWidths"_s, widths);
    settings.setValue(u"sortColumn"_s, m_arrangedIds.value(m_table->sortColumn()));
    settings.setValue(u"sortDescending"_s, m_table->sortDirection() == Qt::DescendingOrder);
}

void AssetView::restoreState(const QSettings &settings)
{
    m_order = settings.value(u"columnOrder"_s).toStringList();
    m_shown = settings.value(u"columnsShown"_s).toStringList();
    m_widths.clear();
    const QVariantMap widths = settings.value(u"columnWidths"_s).toMap();
    for (auto width = widths.begin(); width != widths.end(); ++width)
        m_widths.insert(width.key(), width->toInt());
    m_sort = settings.value(u"sortColumn"_s).toString();
    m_direction = settings.value(u"sortDescending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (m_table->columnCount() > 0)
        arrangeColumns();
    else
        m_arrangedIds.clear();
}

} // namespace daicho
