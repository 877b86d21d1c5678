// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fontset.h"
#include "exchange/pagedrawing.h"

#include <QHash>
#include <QRawFont>

class QPainter;

namespace daicho
{

/// Replays drawn pages on a screen or a printer, with the same glyphs from the same font files as the PDF has.
class LedgerPainter
{
public:
    /// `scale` is the painter's units to a point.
    void paint(const PageDrawing &page, const FontSet &fonts, double scale, QPainter &painter);

private:
    void paintTexts(const PageDrawing &page, const FontSet &fonts, double scale, QPainter &painter);
    const QRawFont &font(const QString &file, double size);

    QHash<std::pair<QString, int>, QRawFont> m_fonts; ///< by file and size in hundredths of a pixel
};

} // namespace daicho
