// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/zonemap.h"

#include <QFont>
#include <QPainterPath>
#include <QRectF>

namespace daicho
{

/// Where everything of a map stands, in units of its own from (0, 0). The same map gives the same layout.
struct ZoneMapLayout {
    struct Frame {
        QRectF rect;
        QString label;
    };
    struct Line {
        QPainterPath path; ///< one cubic, from node to node
        QRectF marks;      ///< on it, where no node covers it if there is such a place: for its marks, side by side
    };

    QSizeF size;
    QList<Frame> networks;
    QList<QRectF> areas; ///< by area of the map
    QList<QRectF> nodes; ///< by node
    QList<Line> lines;   ///< by arrow
};

ZoneMapLayout layoutOf(const ZoneMap &map);

/// Sizes that drawing and layout share.
namespace mapsize
{
inline constexpr double nodeWidth = 176;
inline constexpr double nodePadding = 9;
inline constexpr double areaTitle = 34;
inline constexpr double networkTitle = 28;
inline constexpr int labelPixels = 13;
inline constexpr int detailPixels = 11;
inline constexpr double markSide = 17; ///< of one mark
QFont font(int pixels, bool isBold = false);
/// "×3"; empty for a line of a single flow.
QString countText(const MapArrow &arrow);
/// How wide all marks of a line are together; 0 for a line without any.
double marksWidth(const MapArrow &arrow);
} // namespace mapsize

} // namespace daicho
