// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/coverage/coveragedelegate.h"

#include "tables/coveragetable.h"
#include "views/coverage/coveragelook.h"

#include <QPainter>

namespace daicho
{

void CoverageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant counts = index.data(CoverageTable::CountsRole);
    const bool hasBar = counts.isValid() && counts.value<Counts>().required() > 0;
    QStyledItemDelegate::paint(painter, option, index);
    if (!hasBar)
        return;
    const QRect cell = option.rect.adjusted(6, 0, -6, -3);
    painter->save();
    paintBar(*painter, QRectF(cell.left(), cell.bottom() - 5, cell.width(), 4), counts.value<Counts>());
    painter->restore();
}

QSize CoverageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 10, option.fontMetrics.height() + 18};
}

} // namespace daicho
