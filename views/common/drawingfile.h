// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace daicho
{

/// Something that draws itself in units of its own on a white ground.
struct Drawing {
    QString title;
    QSizeF size; ///< of everything on one page
    std::function<void(QPainter &)> paint;
    /// Paper has pages of the drawing's width and a height that is given: how many it takes, and one of them. Without
    /// them all is made small enough for one page.
    std::function<int(double pageHeight)> pageCount = nullptr;
    std::function<void(QPainter &, int page, double pageHeight)> paintPage = nullptr;
};

/// Writes a drawing into a file: PNG at twice the size of a screen, SVG, or PDF (lines and text, A4 landscape) by the
/// name's ending. Needs a QGuiApplication, but no display. Nothing is left behind when it fails.
Outcome writeDrawing(const Drawing &drawing, const QString &path);

} // namespace daicho
