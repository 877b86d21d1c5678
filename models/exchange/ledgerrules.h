// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pagedrawing.h"

#include <cmath>

namespace daicho
{

/// The weights of the rules on a ledger's page, in points.
constexpr double frameRule = 0.8;
constexpr double headRule = 0.5;
constexpr double thinRule = 0.25;

/// To a hundredth of a point: nobody can see more, and files are shorter.
inline double rounded(double value)
{
    return std::round(value * 100) / 100;
}

inline void addLine(PageDrawing &page, double x1, double y1, double x2, double y2, double width, Ink ink = Ink::Black)
{
    page.lines.push_back({rounded(x1), rounded(y1), rounded(x2), rounded(y2), width, ink});
}

inline void addBox(PageDrawing &page, double x, double y, double width, double height, Ink ink)
{
    page.boxes.push_back({rounded(x), rounded(y), rounded(width), rounded(height), ink});
}

/// Four lines whose corners are closed.
inline void addFrame(PageDrawing &page, double x, double y, double width, double height, double rule)
{
    addLine(page, x - rule / 2, y, x + width + rule / 2, y, rule);
    addLine(page, x - rule / 2, y + height, x + width + rule / 2, y + height, rule);
    addLine(page, x, y, x, y + height, rule);
    addLine(page, x + width, y, x + width, y + height, rule);
}

} // namespace daicho
