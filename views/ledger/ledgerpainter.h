// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fontset.h"
#include "exchange/pagedrawing.h"

#include <QFile>
#include <QHash>
#include <QRawFont>

#include <map>
#include <memory>

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
    /// A font file that stays mapped as long as fonts are made of it.
    class Face
    {
    public:
        const QRawFont &font(const QString &path);

    private:
        std::unique_ptr<QFile> m_file;
        QRawFont m_font;
    };

    void paintTexts(const PageDrawing &page, const FontSet &fonts, double scale, QPainter &painter);
    const QRawFont &font(const QString &file, double size);

    std::map<QString, Face> m_faces;                  ///< by file
    QHash<std::pair<QString, int>, QRawFont> m_fonts; ///< by file and size in hundredths of a pixel
};

} // namespace daicho
