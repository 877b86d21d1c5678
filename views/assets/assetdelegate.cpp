// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assets/assetdelegate.h"

#include "tables/assettable.h"
#include "views/common/look.h"

#include <QApplication>
#include <QPainter>

namespace daicho
{

void AssetDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto state = AssetState(index.data(AssetTable::StateRole).toInt());
    if (state == AssetState::Retired) {
        const QColor muted = option->palette.color(QPalette::Disabled, QPalette::Text);
        option->palette.setColor(QPalette::Text, muted);
    }
    if (state == AssetState::Draft)
        option->font.setItalic(true);
    // The row is what has the focus, not the cell.
    option->state &= ~QStyle::State_HasFocus;
}

void AssetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant weight = index.data(AssetTable::WeightRole);
    if (!weight.isValid() || option.state & QStyle::State_Selected) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int width = std::min(cell.rect.width() - 8, cell.fontMetrics.horizontalAdvance(text) + 20);
    QRectF mark(0, 0, std::max(width, 34), cell.rect.height() - 8);
    mark.moveCenter(QRectF(cell.rect).center());
    painter->setPen(Qt::NoPen);
    painter->setBrush(levelColour(weight.toDouble(), cell.palette));
    painter->drawRoundedRect(mark, 4, 4);
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->setFont(cell.font);
    painter->drawText(mark, Qt::AlignCenter | Qt::TextSingleLine,
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, int(mark.width())));
    painter->restore();
}

} // namespace daicho
