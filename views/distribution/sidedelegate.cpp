// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/distribution/sidedelegate.h"

#include <QIcon>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>

namespace daicho
{

namespace
{

/// A ring, and a dot in it where this side was chosen.
QIcon ring(bool isChosen, const QPalette &palette)
{
    constexpr int size = 16;
    QIcon icon;
    for (const auto &[mode, role] :
         {std::pair(QIcon::Normal, QPalette::Text), std::pair(QIcon::Selected, QPalette::HighlightedText),
          std::pair(QIcon::Disabled, QPalette::PlaceholderText)}) {
        for (const qreal ratio : {1.0, 2.0}) {
            QPixmap pixmap(QSize(size, size) * ratio);
            pixmap.setDevicePixelRatio(ratio);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(palette.color(role), 1.4));
            painter.drawEllipse(QRectF(2, 2, 12, 12));
            painter.setBrush(palette.color(role));
            if (isChosen)
                painter.drawEllipse(QRectF(5.5, 5.5, 5, 5));
            painter.end();
            icon.addPixmap(pixmap, mode);
        }
    }
    return icon;
}

bool isChoosing(const QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease)
        return static_cast<const QMouseEvent *>(event)->button() == Qt::LeftButton;
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent *>(event)->key();
    return key == Qt::Key_Space || key == Qt::Key_Select;
}

} // namespace

void SideDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return;
    const bool isChosen = state.toInt() == Qt::Checked;
    option->features &= ~QStyleOptionViewItem::HasCheckIndicator;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = ring(isChosen, option->palette);
    option->decorationSize = {16, 16};
    option->font.setBold(isChosen);
}

bool SideDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const QVariant state = index.data(Qt::CheckStateRole);
    const bool isOpen = (option.state & QStyle::State_Enabled) && (index.flags() & Qt::ItemIsUserCheckable);
    if (!state.isValid() || !isOpen || !isChoosing(event))
        return false;
    return model->setData(index, state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace daicho
