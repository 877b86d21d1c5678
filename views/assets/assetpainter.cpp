// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assets/assetpainter.h"

#include "views/common/look.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace daicho
{

namespace
{

constexpr int markMargin = 4; // between a mark and its cell
constexpr int markPadding = 10;
constexpr int leastMark = 34;
// Widths of columns and classes of a policy are few; while a column is dragged they are many.
constexpr qsizetype marksKept = 256;

/// Where a line of text begins in its cell.
QPointF corner(const ShapedTexts::Line &line, const QRect &in, Qt::Alignment alignment)
{
    const qreal room = in.width() - line.width;
    const int down = in.height() / 2 - line.height / 2;
    const qreal along = alignment & Qt::AlignRight ? room : alignment & Qt::AlignHCenter ? room / 2 : 0;
    return {in.left() + along, qreal(in.top() + down)};
}

} // namespace

/// What the texts of one row are drawn with.
struct AssetPainter::Ink {
    ShapedTexts &texts;
    bool isSelected;
};

void AssetPainter::dress(const QWidget &view)
{
    QFont slanted = view.font();
    slanted.setItalic(true);
    m_upright.use(view.font());
    m_slanted.use(slanted);
    if (m_ratio != view.devicePixelRatioF())
        m_marks.clear();
    m_ratio = view.devicePixelRatioF();
    m_palette = view.palette();
    m_palette.setCurrentColorGroup(!view.isEnabled()       ? QPalette::Disabled
                                   : view.isActiveWindow() ? QPalette::Active
                                                           : QPalette::Inactive);
    m_direction = view.layoutDirection();
    m_margin = view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &view) + 1;
}

void AssetPainter::paintRow(int row, bool isSelected, int top, int height, const std::vector<Place> &places,
                            QPainter &painter)
{
    const AssetRow asset = m_table->at(row);
    const AssetState state = asset.signature().state;
    if (isSelected || row % 2 == 1) {
        for (const Place &place : places)
            painter.fillRect(place.left, top, place.width, height,
                             isSelected ? m_palette.highlight() : m_palette.alternateBase());
    }
    QColor colour = m_palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    if (state == AssetState::Retired && !isSelected)
        colour = m_palette.color(QPalette::Disabled, QPalette::Text);
    painter.setPen(colour);
    const Ink ink{state == AssetState::Draft ? m_slanted : m_upright, isSelected};
    for (const Place &place : places) {
        paintCell(m_table->columns()[place.column], asset, QRect(place.left, top, place.width, height), ink, painter);
    }
}

void AssetPainter::paintCell(const AssetColumn &column, const AssetRow &row, const QRect &cell, const Ink &ink,
                             QPainter &painter)
{
    const QString text = column.cell(row);
    const QRect inner = cell.adjusted(m_margin, 0, -m_margin, 0);
    if (text.isEmpty() || inner.width() <= 0)
        return;
    const ShapedTexts::Line &line = ink.texts.line(text, inner.width());
    const auto weight = ink.isSelected ? std::nullopt : m_table->weight(column, row);
    if (weight)
        paintMark(*weight, line, cell, painter);
    const Qt::Alignment alignment = QStyle::visualAlignment(m_direction, column.alignment());
    const QPointF at = corner(line, inner, alignment);
    for (const QGlyphRun &run : line.runs)
        painter.drawGlyphRun(at, run);
}

void AssetPainter::paintMark(double weight, const ShapedTexts::Line &line, const QRect &cell, QPainter &painter)
{
    const int wanted = std::min(cell.width() - 2 * markMargin, qRound(line.width) + 2 * markPadding);
    QRect place(0, 0, std::max(wanted, leastMark), cell.height() - 2 * markMargin);
    place.moveCenter(cell.center());
    painter.drawPixmap(place.topLeft(), mark(levelColour(weight, m_palette), place.size()));
}

QPixmap AssetPainter::mark(const QColor &colour, QSize size)
{
    const std::pair key(colour.rgba(), quint64(size.width()) << 32 | quint32(size.height()));
    if (const auto known = m_marks.constFind(key); known != m_marks.cend())
        return *known;
    if (m_marks.size() >= marksKept)
        m_marks.clear();
    QPixmap pixmap(size * m_ratio);
    pixmap.setDevicePixelRatio(m_ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(QPointF(), size), 4, 4);
    painter.end();
    return *m_marks.insert(key, pixmap);
}

} // namespace daicho
