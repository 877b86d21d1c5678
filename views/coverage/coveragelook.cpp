// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/coverage/coveragelook.h"

#include "views/answers/standingdelegate.h"

#include <QPainter>
#include <QPixmap>

#include <cmath>

namespace daicho
{

namespace
{

constexpr int tile = 8;

/// The pattern's lines over a patch, few and long, so that a drawing stays small in every format.
void paintPattern(QPainter &painter, const QRectF &patch, Standing standing)
{
    QPen pen(QColor(255, 255, 255, 150), 1.2);
    const auto slanted = [&](double direction) {
        const double run = patch.height() * direction;
        for (double x = patch.left() - std::abs(run); x < patch.right() + std::abs(run); x += tile)
            painter.drawLine(QPointF(x, patch.bottom()), QPointF(x + run, patch.top()));
    };
    const auto level = [&] {
        for (double y = patch.top() + tile / 2.0; y < patch.bottom(); y += tile)
            painter.drawLine(QPointF(patch.left() + tile / 2.0, y), QPointF(patch.right(), y));
    };
    if (standing == Standing::Unanswered) {
        pen.setWidthF(2.6);
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, tile / 2.6 - 0.01}); // in widths of the pen: dots a tile apart
    }
    painter.setPen(pen);
    if (standing == Standing::Partial || standing == Standing::NotDone)
        slanted(1);
    if (standing == Standing::NotDone)
        slanted(-1);
    if (standing == Standing::Unanswered || standing == Standing::NotApplicable)
        level();
    for (double x = patch.left() + tile / 2.0; standing == Standing::Excepted && x < patch.right(); x += tile)
        painter.drawLine(QPointF(x, patch.top()), QPointF(x, patch.bottom()));
}

} // namespace

void paintPatch(QPainter &painter, const QRectF &patch, Standing standing)
{
    if (patch.width() <= 0)
        return;
    painter.fillRect(patch, standingColour(standing));
    if (standing == Standing::Done)
        return;
    painter.save();
    painter.setClipRect(patch, Qt::IntersectClip);
    paintPattern(painter, patch, standing);
    painter.restore();
}

QBrush standingBrush(Standing standing)
{
    QPixmap pixmap(tile, tile);
    pixmap.fill(standingColour(standing));
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (standing != Standing::Done)
        paintPattern(painter, QRectF(0, 0, tile, tile), standing);
    painter.end();
    return standing == Standing::Done ? QBrush(standingColour(standing)) : QBrush(pixmap);
}

void paintBar(QPainter &painter, const QRectF &bar, const Counts &counts)
{
    const qint64 required = counts.required();
    double left = bar.left();
    for (int standing = 0; standing < standingCount && required > 0; ++standing) {
        const double width = bar.width() * double(counts[Standing(standing)]) / double(required);
        paintPatch(painter, QRectF(left, bar.top(), width, bar.height()), Standing(standing));
        left += width;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0x9a, 0xa5, 0xb1), 1));
    painter.drawRect(bar);
}

} // namespace daicho
