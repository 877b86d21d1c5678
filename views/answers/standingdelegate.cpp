// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/answers/standingdelegate.h"

#include "tables/answertable.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <numeric>

namespace daicho
{

QColor standingColour(Standing standing)
{
    switch (standing) {
    case Standing::Done:
        return QColor(0x2e, 0x8b, 0x57);
    case Standing::Partial:
        return QColor(0xe0, 0x9f, 0x1f);
    case Standing::NotDone:
        return QColor(0xd3, 0x3f, 0x35);
    case Standing::Unanswered:
        return QColor(0x8a, 0x93, 0x9c);
    case Standing::Excepted:
        return QColor(0x7a, 0x5f, 0xc0);
    case Standing::NotApplicable:
        return QColor(0xb9, 0xc0, 0xc6);
    }
    return {};
}

void paintStanding(QPainter &painter, const QRectF &square, Standing standing)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = standingColour(standing);
    const QRectF inner = square.adjusted(1, 1, -1, -1);
    painter.setPen(QPen(colour, 2));
    switch (standing) {
    case Standing::Done:
        painter.setBrush(colour);
        painter.drawEllipse(inner);
        break;
    case Standing::Partial:
        painter.drawEllipse(inner);
        painter.setBrush(colour);
        painter.drawPie(inner, 90 * 16, 180 * 16);
        break;
    case Standing::NotDone:
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.topRight(), inner.bottomLeft());
        break;
    case Standing::Unanswered:
        painter.setPen(QPen(colour, 2, Qt::DotLine));
        painter.drawEllipse(inner);
        break;
    case Standing::Excepted:
        painter.drawPolygon(
            QPolygonF({QPointF(inner.center().x(), inner.top()), QPointF(inner.right(), inner.center().y()),
                       QPointF(inner.center().x(), inner.bottom()), QPointF(inner.left(), inner.center().y())}));
        break;
    case Standing::NotApplicable:
        painter.drawLine(QPointF(inner.left(), inner.center().y()), QPointF(inner.right(), inner.center().y()));
        break;
    }
    painter.restore();
}

QIcon standingIcon(Standing standing)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStanding(painter, QRectF(1, 1, 14, 14), standing);
    return QIcon(pixmap);
}

void paintCounts(QPainter &painter, const QRectF &bar, const QList<qint64> &counts, const QColor &frame)
{
    const qint64 sum = std::accumulate(counts.begin(), counts.end(), qint64(0));
    if (sum == 0)
        return;
    double left = bar.left();
    for (int standing = 0; standing < counts.size(); ++standing) {
        const double width = bar.width() * double(counts[standing]) / double(sum);
        painter.fillRect(QRectF(left, bar.top(), width, bar.height()), standingColour(Standing(standing)));
        left += width;
    }
    painter.setPen(frame);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
}

void StandingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QVariant standing = index.data(AnswerTable::StandingRole);
    const QVariant counts = index.data(AnswerTable::CountsRole);
    const bool isState = index.column() == AnswerTable::State && standing.isValid();
    const bool isCounts = index.column() == AnswerTable::Assets && counts.isValid();
    if (!isState && !isCounts)
        return QStyledItemDelegate::paint(painter, option, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    const QString text = std::exchange(item.text, QString());
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool isSelected = item.state & QStyle::State_Selected;
    const QColor ink = item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QRect cell = item.rect.adjusted(6, 0, -6, 0);
    if (isState) {
        const int side = item.fontMetrics.ascent();
        const QRect square(cell.left(), cell.center().y() - side / 2, side, side);
        if (isSelected) {
            painter->fillRect(square.adjusted(-3, -3, 3, 3), item.palette.color(QPalette::Base));
        }
        paintStanding(*painter, square, Standing(standing.toInt()));
        style->drawItemText(painter, cell.adjusted(side + 8, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, item.palette,
                            true, item.fontMetrics.elidedText(text, Qt::ElideRight, cell.width() - side - 8),
                            isSelected ? QPalette::HighlightedText : QPalette::Text);
        return;
    }
    const int height = 5;
    const QRectF bar(cell.left() + 0.5, cell.bottom() - height - 1.5, cell.width() - 1, height);
    painter->setPen(ink);
    painter->drawText(cell.adjusted(0, 0, 0, -height - 2), Qt::AlignVCenter | Qt::AlignRight, text);
    paintCounts(*painter, bar, counts.value<QList<qint64>>(), item.palette.color(QPalette::Mid));
}

QSize StandingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int marks = index.column() == AnswerTable::State ? option.fontMetrics.ascent() + 20 : 12;
    return {size.width() + marks, std::max(size.height(), option.fontMetrics.height() + 12)};
}

} // namespace daicho
