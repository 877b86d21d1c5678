// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/zonemapstrokes.h"

#include "views/map/zonemaplayout.h"

#include <QPainter>
#include <QPalette>

#include <cmath>

namespace daicho
{

QPen penOf(Legality legality, const QPalette &palette)
{
    QPen pen(gravityColour(gravityOf(legality), palette), legality == Legality::Illegal ? 2.6 : 1.7);
    pen.setCapStyle(Qt::FlatCap);
    if (legality == Legality::Illegal)
        pen.setDashPattern({3.2, 1.8});
    if (legality == Legality::Doubtful)
        pen.setDashPattern({6, 2, 1.2, 2});
    return pen;
}

void paintHead(QPainter &painter, QPointF tip, QPointF from, Legality legality, const QColor &colour)
{
    const double length = std::hypot(tip.x() - from.x(), tip.y() - from.y());
    if (length < 0.01)
        return;
    const QPointF along = (tip - from) / length;
    const QPointF across(-along.y(), along.x());
    const double size = legality == Legality::Illegal ? 11 : 9;
    const QPointF back = tip - along * size;
    const QPolygonF head({tip, back + across * size * 0.5, back - across * size * 0.5});
    painter.setPen(QPen(colour, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (legality == Legality::Doubtful) {
        painter.drawPolyline(QPolygonF({head[1], head[0], head[2]}));
        return;
    }
    painter.setBrush(colour);
    painter.drawPolygon(head);
    painter.setBrush(Qt::NoBrush);
    if (legality == Legality::Illegal) {
        painter.setPen(QPen(colour, 2.4));
        const QPointF bar = tip - along * (size + 3);
        painter.drawLine(bar + across * 7, bar - across * 7);
    }
}

void paintSample(QPainter &painter, const QRectF &area, Legality legality, const QPalette &palette)
{
    const double y = area.center().y();
    const QPointF tip(area.right(), y);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(penOf(legality, palette));
    painter.drawLine(QPointF(area.left(), y), tip - QPointF(2, 0));
    paintHead(painter, tip, {area.left(), y}, legality, gravityColour(gravityOf(legality), palette));
    if (legality == Legality::Legal)
        return;
    const QRectF square(area.center().x() - 12, y - 8, 16, 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawEllipse(square.adjusted(-1, -1, 1, 1));
    paintGravity(painter, square, gravityOf(legality), palette);
}

void paintBadge(QPainter &painter, QPointF middle, const QString &letter, const QPalette &palette)
{
    const QRectF square(middle.x() - 8, middle.y() - 8, 16, 16);
    const QColor colour = gravityColour(Gravity::Fine, palette);
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawRoundedRect(square, 3, 3);
    painter.setFont(mapsize::font(mapsize::detailPixels, true));
    painter.drawText(square, Qt::AlignCenter, letter);
}

} // namespace daicho
