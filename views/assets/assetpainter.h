// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/assettable.h"
#include "views/common/shapedtexts.h"

#include <QHash>
#include <QPalette>
#include <QPixmap>

class QPainter;
class QWidget;

namespace daicho
{

/// Draws rows of the table of assets: class levels on a ground that grows stronger with the level, retired assets
/// muted, drafts in italics. What colour says is always written too. Draws whole rows from the table itself, because
/// asking a style and a model for every role of every cell costs ten times as much.
class AssetPainter
{
public:
    /// Where a column stands in the view.
    struct Place {
        int column = 0;
        int left = 0;
        int width = 0;
    };

    explicit AssetPainter(const AssetTable *table) : m_table(table) {}

    /// Takes on the font, colours and resolution of the view; before the first row of each picture.
    void dress(const QWidget &view);
    void paintRow(int row, bool isSelected, int top, int height, const std::vector<Place> &places, QPainter &painter);

private:
    struct Ink;

    void paintCell(const AssetColumn &column, const AssetRow &row, const QRect &cell, const Ink &ink,
                   QPainter &painter);
    void paintMark(double weight, const ShapedTexts::Line &line, const QRect &cell, QPainter &painter);
    QPixmap mark(const QColor &colour, QSize size);

    const AssetTable *m_table;
    ShapedTexts m_upright;
    ShapedTexts m_slanted;
    QPalette m_palette;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    qreal m_ratio = 1;
    int m_margin = 0;
    QHash<std::pair<QRgb, quint64>, QPixmap> m_marks; // by colour and size
};

} // namespace daicho
