// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ledger/ledgerpainter.h"

#include <QGlyphRun>
#include <QPainter>

namespace daicho
{

namespace
{

// A zoom that is turned for a while asks for many sizes.
constexpr qsizetype fontsKept = 64;

QColor colourOf(Ink ink)
{
    return QColor::fromRgbF(float(lightness(ink)), float(lightness(ink)), float(lightness(ink)));
}

} // namespace

void LedgerPainter::paint(const PageDrawing &page, const FontSet &fonts, double scale, QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PageDrawing::Box &box : page.boxes)
        painter.fillRect(QRectF(box.x * scale, box.y * scale, box.width * scale, box.height * scale),
                         colourOf(box.ink));
    for (const PageDrawing::Line &line : page.lines) {
        // On a screen a rule thinner than a dot would be a faint shadow.
        painter.setPen(QPen(colourOf(line.ink), qMax(line.width * scale, 0.6), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(line.x1 * scale, line.y1 * scale), QPointF(line.x2 * scale, line.y2 * scale));
    }
    paintTexts(page, fonts, scale, painter);
}

void LedgerPainter::paintTexts(const PageDrawing &page, const FontSet &fonts, double scale, QPainter &painter)
{
    size_t glyph = 0;
    for (const PageDrawing::Run &run : page.runs) {
        QList<quint32> ids;
        QList<QPointF> places;
        ids.reserve(run.glyphs);
        places.reserve(run.glyphs);
        for (const size_t end = glyph + run.glyphs; glyph < end; ++glyph) {
            ids << page.glyphs[glyph].id;
            places << QPointF(page.glyphs[glyph].x * scale, page.glyphs[glyph].y * scale);
        }
        QGlyphRun glyphs;
        glyphs.setRawFont(font(fonts.file(run.face), run.size * scale));
        glyphs.setGlyphIndexes(ids);
        glyphs.setPositions(places);
        painter.setPen(colourOf(run.ink));
        painter.drawGlyphRun(QPointF(), glyphs);
    }
}

const QRawFont &LedgerPainter::font(const QString &file, double size)
{
    const std::pair key(file, qRound(size * 100));
    if (const auto known = m_fonts.constFind(key); known != m_fonts.cend())
        return *known;
    if (m_fonts.size() >= fontsKept)
        m_fonts.clear();
    QRawFont font = m_faces[file].font(file);
    font.setPixelSize(size);
    return *m_fonts.insert(key, font);
}

/// QRawFont would read the whole file, some megabytes, for each size anew.
const QRawFont &LedgerPainter::Face::font(const QString &path)
{
    if (m_font.isValid())
        return m_font;
    m_file = std::make_unique<QFile>(path);
    if (!m_file->open(QIODevice::ReadOnly))
        return m_font;
    const uchar *mapped = m_file->map(0, m_file->size());
    const QByteArray bytes =
        mapped ? QByteArray::fromRawData(reinterpret_cast<const char *>(mapped), m_file->size()) : m_file->readAll();
    constexpr qreal anySize = 10;
    m_font.loadFromData(bytes, anySize, QFont::PreferNoHinting);
    return m_font;
}

} // namespace daicho
