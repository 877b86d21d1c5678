// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/gravity.h"

#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace daicho
{

namespace
{

void paintTick(QPainter &painter, const QRectF &inner, const QColor &colour, double stroke)
{
    painter.setPen(QPen(colour, stroke));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(inner);
    const auto at = [&inner](double x, double y) {
        return QPointF(inner.left() + x * inner.width(), inner.top() + y * inner.height());
    };
    painter.drawPolyline(QPolygonF({at(0.28, 0.52), at(0.44, 0.68), at(0.74, 0.34)}));
}

void paintGround(QPainter &painter, const QRectF &square, const QColor &ground)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(square, 3, 3);
}

void paintTriangle(QPainter &painter, const QRectF &inner, const QColor &colour, const QColor &ground, double stroke)
{
    const QPointF middle = inner.center();
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({QPointF(middle.x(), inner.top()), inner.bottomRight(), inner.bottomLeft()}));
    painter.setPen(QPen(ground, stroke * 1.1, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(middle.x(), inner.top() + 0.36 * inner.height()),
                     QPointF(middle.x(), inner.top() + 0.64 * inner.height()));
    painter.drawPoint(QPointF(middle.x(), inner.top() + 0.86 * inner.height()));
}

void paintCross(QPainter &painter, const QRectF &inner, const QColor &colour, const QColor &ground, double stroke)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(inner);
    const double in = inner.width() * 0.3;
    const QRectF cross = inner.adjusted(in, in, -in, -in);
    painter.setPen(QPen(ground, stroke * 1.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

} // namespace

QColor gravityColour(Gravity gravity, const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    switch (gravity) {
    case Gravity::Fine:
        return QColor(isDark ? 0x6fcf97 : 0x2e7d4f);
    case Gravity::Warning:
        return QColor(isDark ? 0xffca6b : 0xa86400);
    case Gravity::Error:
        return QColor(isDark ? 0xff8a80 : 0xb3261e);
    }
    return {};
}

void paintGravity(QPainter &painter, const QRectF &square, Gravity gravity, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double stroke = std::max(1.2, square.width() / 9);
    const QRectF inner = square.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    const QColor colour = gravityColour(gravity, palette);
    const QColor ground = palette.color(QPalette::Base);
    if (gravity == Gravity::Fine)
        paintTick(painter, inner, colour, stroke);
    else if (gravity == Gravity::Warning)
        paintTriangle(painter, inner, colour, ground, stroke);
    else
        paintCross(painter, inner, colour, ground, stroke);
    painter.restore();
}

QIcon gravityIcon(Gravity gravity, const QPalette &palette)
{
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0}) {
        // Not tinted when selected, or it would lose its colour, but on the ground for which its colour was chosen.
        for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected}) {
            QPixmap pixmap(QSize(16, 16) * ratio);
            pixmap.setDevicePixelRatio(ratio);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            if (mode == QIcon::Selected)
                paintGround(painter, QRectF(0, 0, 16, 16), palette.color(QPalette::Base));
            paintGravity(painter, QRectF(1, 1, 14, 14), gravity, palette);
            painter.end();
            icon.addPixmap(pixmap, mode);
        }
    }
    return icon;
}

GravityDelegate::GravityDelegate(Reader reader, QObject *parent)
    : QStyledItemDelegate(parent), m_reader(std::move(reader))
{
}

void GravityDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const std::optional<Gravity> gravity = m_reader(index);
    if (!gravity)
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = gravityIcon(*gravity, option->palette);
    option->decorationSize = {16, 16};
}

} // namespace daicho
