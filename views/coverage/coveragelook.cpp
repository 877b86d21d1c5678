// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/coverage/coveragelook.h"

#include "views/answers/standingdelegate.h"

#include <QPainter>
#include <QPixmap>

namespace daicho
{

namespace
{

constexpr int tile = 8;

/// The lines of one tile, which fit together when tiles are laid side by side.
QList<QLineF> linesOf(Standing standing)
{
    switch (standing) {
    case Standing::Partial:
        return {{0, tile, tile, 0}, {-1, 1, 1, -1}, {tile - 1, tile + 1, tile + 1, tile - 1}};
    case Standing::NotDone:
        return {{0, 0, tile, tile}, {0, tile, tile, 0}};
    case Standing::Excepted:
        return {{tile / 2.0, 0, tile / 2.0, tile}};
    case Standing::NotApplicable:
        return {{0, tile / 2.0, tile, tile / 2.0}};
    case Standing::Done:
    case Standing::Unanswered:
        break;
    }
    return {};
}

void paintTile(QPainter &painter, Standing standing)
{
    const QColor ink(255, 255, 255, 150);
    painter.setPen(QPen(ink, 1.2));
    for (const QLineF &line : linesOf(standing))
        painter.drawLine(line);
    if (standing != Standing::Unanswered)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(tile / 2.0, tile / 2.0), 1.3, 1.3);
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
    for (double x = patch.left(); x < patch.right(); x += tile) {
        for (double y = patch.top(); y < patch.bottom(); y += tile) {
            painter.save();
            painter.translate(x, y);
            paintTile(painter, standing);
            painter.restore();
        }
    }
    painter.restore();
}

QBrush standingBrush(Standing standing)
{
    QPixmap pixmap(tile, tile);
    pixmap.fill(standingColour(standing));
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTile(painter, standing);
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
