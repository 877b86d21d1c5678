// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/gravity.h"

#include <QPen>
#include <QPointF>
#include <QRectF>

class QPalette;

namespace daicho
{

/// The stroke of a line: plain where the flow is allowed, dotted and dashed where somebody should look at it, wide and
/// dashed where it is not allowed.
QPen penOf(Legality legality, const QPalette &palette);
/// The head of a line that comes from `from`: filled where it is allowed, open where somebody should look at it,
/// filled and barred where it is not allowed.
void paintHead(QPainter &painter, QPointF tip, QPointF from, Legality legality, const QColor &colour);
/// One line of the kind, with head and mark, from left to right: for the legend.
void paintSample(QPainter &painter, const QRectF &area, Legality legality, const QPalette &palette);
/// A letter in a frame, around its middle.
void paintBadge(QPainter &painter, QPointF middle, const QString &letter, const QPalette &palette);

} // namespace daicho
