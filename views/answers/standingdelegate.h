// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/coverage.h"

#include <QColor>
#include <QIcon>
#include <QStyledItemDelegate>

namespace daicho
{

/// The colour of a standing; shape and words always stand beside it, because not everybody tells colours apart.
QColor standingColour(Standing standing);
/// A mark for a standing inside the square: full, half, cross, ring, diamond, dash.
void paintStanding(QPainter &painter, const QRectF &square, Standing standing);
/// The mark alone, for buttons and menus.
QIcon standingIcon(Standing standing);
/// A bar of counts by standing, each as wide as its share.
void paintCounts(QPainter &painter, const QRectF &bar, const QList<qint64> &counts, const QColor &frame);

/// Paints the state of a measure with its mark, and the assets that need it as a bar of their states.
class StandingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace daicho
