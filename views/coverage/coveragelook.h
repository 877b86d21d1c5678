// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/coverage.h"

#include <QBrush>
#include <QRectF>
#include <QString>

class QPainter;

namespace daicho
{

/// Fills a patch with a standing's colour and its pattern, so that nobody has to tell it by colour alone: plain,
/// slanted, crossed, dotted, upright, level.
void paintPatch(QPainter &painter, const QRectF &patch, Standing standing);
/// The same as a brush, for charts that cannot call paintPatch().
QBrush standingBrush(Standing standing);
/// The whole bar of counts, each patch as wide as its share; an empty frame when nothing is required.
void paintBar(QPainter &painter, const QRectF &bar, const Counts &counts);

} // namespace daicho
