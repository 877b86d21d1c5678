// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/zonemaplayout.h"

namespace daicho
{

/// The lines of a map between nodes that stand where they stand: they leave and reach nodes at their sides, keep clear
/// of other nodes and of titles where they can, and have their marks where no node covers them.
QList<ZoneMapLayout::Line> linesOf(const ZoneMap &map, const QList<QRectF> &nodes, const QList<QRectF> &titles);

} // namespace daicho
