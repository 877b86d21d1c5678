// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/zonemaplayout.h"

#include "views/map/zonemaplines.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace daicho
{

using namespace Qt::StringLiterals;
using namespace mapsize;

namespace
{

constexpr double margin = 16;
constexpr double areaPadding = 26;
constexpr double leastGap = 96; // between areas, for the lines
constexpr double mostGap = 260;
constexpr double columnGap = 84;  // between columns of one area
constexpr double rowGap = 24;     // between nodes
constexpr double networkGap = 34; // between networks
constexpr double leastHeight = 150;

/// Puts the nodes of each area into an order in which few lines cross: near the middle of what they are connected with.
class Ordering
{
public:
    explicit Ordering(const ZoneMap &map) : m_map(map), m_partners(map.nodes.size()), m_place(map.nodes.size())
    {
        for (const MapArrow &arrow : map.arrows) {
            m_partners[arrow.from].append(arrow.to);
            m_partners[arrow.to].append(arrow.from);
        }
        for (const MapArea &area : map.areas)
            m_orders.append(area.nodes);
        for (const QList<int> &order : std::as_const(m_orders))
            place(order);
    }

    QList<QList<int>> run()
    {
        constexpr int sweeps = 6;
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            for (QList<int> &order : m_orders) {
                std::ranges::stable_sort(order, {}, [this](int node) { return middleOf(node); });
                place(order);
            }
        }
        return m_orders;
    }

private:
    void place(const QList<int> &order)
    {
        for (qsizetype i = 0; i < order.size(); ++i)
            m_place[order[i]] = (double(i) + 0.5) / double(order.size());
    }

    double middleOf(int node) const
    {
        double sum = 0;
        for (const int partner : m_partners[node])
            sum += m_place[partner];
        return m_partners[node].isEmpty() ? m_place[node] : sum / double(m_partners[node].size());
    }

    const ZoneMap &m_map;
    QList<QList<int>> m_partners;
    QList<double> m_place;
    QList<QList<int>> m_orders;
};

class LayoutMaker
{
public:
    explicit LayoutMaker(const ZoneMap &map) : m_map(map), m_orders(Ordering(map).run())
    {
        m_layout.areas.resize(map.areas.size());
        m_layout.nodes.resize(map.nodes.size());
        for (int node = 0; node < map.nodes.size(); ++node)
            m_heights.append(std::max(heightOf(map.nodes[node]), roomForLines(node)));
        const auto crossing = std::ranges::count_if(map.arrows, [&map](const MapArrow &arrow) {
            return map.nodes[arrow.from].area != map.nodes[arrow.to].area;
        });
        m_areaGap = std::clamp(60 + 3 * double(crossing), leastGap, mostGap);
    }

    ZoneMapLayout run()
    {
        double top = margin;
        for (qsizetype first = 0; first < m_map.areas.size();) {
            qsizetype end = first;
            while (end < m_map.areas.size() && m_map.areas[end].network == m_map.areas[first].network)
                ++end;
            top = placeNetwork(int(first), int(end), top) + networkGap;
            first = end;
        }
        m_layout.lines = linesOf(m_map, m_layout.nodes, titles());
        makeRoom({0, 0, m_right + margin, std::max(top - networkGap, margin) + margin});
        return m_layout;
    }

private:
    /// For lines that swing out further than all areas.
    void makeRoom(QRectF all)
    {
        for (const ZoneMapLayout::Line &line : std::as_const(m_layout.lines))
            all |= line.path.boundingRect().adjusted(-8, -8, 8, 8) | line.marks;
        const QPointF by(-all.left(), -all.top());
        for (ZoneMapLayout::Frame &network : m_layout.networks)
            network.rect.translate(by);
        for (QList<QRectF> *rects : {&m_layout.areas, &m_layout.nodes}) {
            for (QRectF &rect : *rects)
                rect.translate(by);
        }
        for (ZoneMapLayout::Line &line : m_layout.lines) {
            line.path.translate(by);
            line.marks.translate(by);
        }
        m_layout.size = all.size();
    }

    QList<QRectF> titles() const
    {
        QList<QRectF> rects;
        for (qsizetype area = 0; area < m_layout.areas.size(); ++area) {
            if (titleOf(int(area)) > 0)
                rects.append({m_layout.areas[area].topLeft(), QSizeF(m_layout.areas[area].width(), areaTitle)});
        }
        return rects;
    }

    /// A node is as high as the lines at its busier side ask for.
    double roomForLines(int node) const
    {
        constexpr double each = 10;
        double left = 0;
        double right = 0;
        for (const MapArrow &arrow : m_map.arrows) {
            if (arrow.from != node && arrow.to != node)
                continue;
            const int there = m_map.nodes[arrow.from == node ? arrow.to : arrow.from].area;
            const int here = m_map.nodes[node].area;
            left += there < here ? 1 : there == here ? 0.5 : 0;
            right += there > here ? 1 : there == here ? 0.5 : 0;
        }
        return (std::max(left, right) + 1) * each;
    }

    static double heightOf(const MapNode &node)
    {
        const QRectF room(0, 0, nodeWidth - 2 * nodePadding, 1000);
        const QRectF needed =
            QFontMetricsF(font(labelPixels)).boundingRect(room, Qt::TextWrapAnywhere | Qt::AlignHCenter, node.label);
        return std::ceil(needed.height()) + detailPixels + 6 + 2 * nodePadding;
    }

    /// In how many columns an area's nodes stand: a map of one area is about as wide as it is high.
    int columnsOf(int area) const
    {
        const auto count = double(m_map.areas[area].nodes.size());
        if (m_map.areas.size() == 1)
            return std::clamp(int(std::ceil(std::sqrt(count * 0.6))), 1, 6);
        return count <= 12 ? 1 : count <= 30 ? 2 : count <= 75 ? 3 : 5;
    }

    double columnHeight(const QList<int> &nodes) const
    {
        double height = 0;
        for (const int node : nodes)
            height += m_heights[node] + rowGap;
        return std::max(height - rowGap, 0.0);
    }

    /// An area's nodes by column; filled row by row, so that neighbours in the order stay side by side.
    QList<QList<int>> columnsWithNodes(int area) const
    {
        QList<QList<int>> columns(columnsOf(area));
        for (qsizetype i = 0; i < m_orders[area].size(); ++i)
            columns[i % columns.size()].append(m_orders[area][i]);
        return columns;
    }

    double placeNetwork(int first, int end, double top)
    {
        const QString &label = m_map.areas[first].network;
        const double inset = label.isEmpty() ? 0 : areaPadding;
        const double areaTop = top + (label.isEmpty() ? 0 : networkTitle + 8);
        double inner = leastHeight;
        for (int area = first; area < end; ++area) {
            for (const QList<int> &column : columnsWithNodes(area))
                inner = std::max(inner, columnHeight(column));
        }
        double left = margin + inset;
        for (int area = first; area < end; ++area)
            left = placeArea(area, left, areaTop, inner) + m_areaGap;
        const double right = left - m_areaGap + inset;
        const double bottom = areaTop + titleOf(first) + inner + 2 * areaPadding + inset * 0.7;
        if (!label.isEmpty())
            m_layout.networks.append({QRectF(margin, top, right - margin, bottom - top), label});
        m_right = std::max(m_right, right);
        return bottom;
    }

    double titleOf(int area) const { return m_map.areas[area].label.isEmpty() ? 0 : areaTitle; }

    /// Nodes stand in the middle of their column, with more room between them where there is some.
    double placeArea(int area, double left, double top, double inner)
    {
        const QList<QList<int>> columns = columnsWithNodes(area);
        const double width = double(columns.size()) * (nodeWidth + columnGap) - columnGap + 2 * areaPadding;
        double x = left + areaPadding;
        for (const QList<int> &column : columns) {
            const double spare = inner - columnHeight(column);
            const double more = std::min(spare / double(column.size() + 1), 40.0);
            double y = top + titleOf(area) + areaPadding + (spare - more * double(column.size() - 1)) / 2;
            for (const int node : column) {
                m_layout.nodes[node] = QRectF(x, y, nodeWidth, m_heights[node]);
                y += m_heights[node] + rowGap + more;
            }
            x += nodeWidth + columnGap;
        }
        m_layout.areas[area] = QRectF(left, top, width, titleOf(area) + inner + 2 * areaPadding);
        return left + width;
    }

    const ZoneMap &m_map;
    QList<QList<int>> m_orders;
    QList<double> m_heights;
    ZoneMapLayout m_layout;
    double m_right = 0;
    double m_areaGap = leastGap;
};

} // namespace

QFont mapsize::font(int pixels, bool isBold)
{
    QFont font;
    font.setFamilies({u"BIZ UDPGothic"_s, u"BIZ UDPゴシック"_s, u"Noto Sans CJK JP"_s, u"Yu Gothic UI"_s, u"Meiryo"_s});
    font.setPixelSize(pixels);
    font.setBold(isBold);
    return font;
}

QString mapsize::countText(const MapArrow &arrow)
{
    return arrow.flows.size() < 2 ? QString() : u"×"_s + QLocale().toString(arrow.flows.size());
}

double mapsize::marksWidth(const MapArrow &arrow)
{
    const int marks = int(arrow.legality != Legality::Legal) + int(arrow.isLimited) + int(arrow.isSanitised);
    const QString count = countText(arrow);
    const double text =
        count.isEmpty() ? 0 : std::ceil(QFontMetricsF(font(detailPixels, true)).horizontalAdvance(count)) + 4;
    return marks * (markSide + 1) + text;
}

ZoneMapLayout layoutOf(const ZoneMap &map)
{
    return LayoutMaker(map).run();
}

} // namespace daicho
