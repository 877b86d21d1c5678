// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/gravity.h"
#include "views/map/zonemaplayout.h"

#include <QCoreApplication>
#include <QPalette>

#include <optional>

namespace daicho
{

/// What is chosen on a map: a node with all its lines, or one line.
struct MapChoice {
    enum class What : quint8 { Nothing, Node, Arrow };
    What what = What::Nothing;
    int index = 0;

    bool operator==(const MapChoice &) const = default;
};

/// Draws a map of zones, in the colours of a palette: on the screen that of the window, on paper a light one. Lines
/// that the policy does not allow are told apart by colour, stroke, head and mark.
class ZoneMapDrawing
{
    Q_DECLARE_TR_FUNCTIONS(daicho::ZoneMapDrawing)

public:
    ZoneMapDrawing(ZoneMap map, const QPalette &palette);

    const ZoneMap &map() const { return m_map; }
    const ZoneMapLayout &layout() const { return m_layout; }
    void setPalette(const QPalette &palette) { m_palette = palette; }
    void paint(QPainter &painter, MapChoice choice = {}) const;

    /// What stands at a point; a line counts within a few units of it.
    MapChoice at(QPointF point) const;
    /// In words, as plain text: names, how it stands and why.
    QString tipOf(MapChoice choice) const;
    QList<Id> flowsOf(MapChoice choice) const;

    /// The letters that say that all flows of a line are restricted, or sanitised.
    static QString limitedLetter();
    static QString sanitisedLetter();

private:
    bool isChosen(int arrow, MapChoice choice) const;
    void paintNetworks(QPainter &painter) const;
    void paintAreas(QPainter &painter) const;
    void paintLine(QPainter &painter, int arrow, bool isFaded, bool isChosen) const;
    void paintMarks(QPainter &painter, int arrow) const;
    void paintNode(QPainter &painter, int node, bool isChosen) const;

    ZoneMap m_map;
    ZoneMapLayout m_layout;
    QPalette m_palette;
};

} // namespace daicho
