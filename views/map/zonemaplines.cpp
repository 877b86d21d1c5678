// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/zonemaplines.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>

namespace daicho
{

namespace
{

/// A side of a node, where lines begin and end.
struct Side {
    int node = 0;
    bool isRight = true;

    auto operator<=>(const Side &) const = default;
};

size_t qHash(const Side &side, size_t seed = 0)
{
    return ::qHash(side.node * 2 + int(side.isRight), seed);
}

struct Curve {
    QPointF from, first, second, to;

    QPointF at(double t) const
    {
        const double u = 1 - t;
        return u * u * u * from + 3 * u * u * t * first + 3 * u * t * t * second + t * t * t * to;
    }
};

class LineMaker
{
public:
    LineMaker(const ZoneMap &map, const QList<QRectF> &nodes, const QList<QRectF> &titles)
        : m_map(map), m_nodes(nodes), m_inTheWay(nodes + titles)
    {
    }

    QList<ZoneMapLayout::Line> run()
    {
        fasten();
        QList<ZoneMapLayout::Line> lines;
        for (int arrow = 0; arrow < m_map.arrows.size(); ++arrow) {
            const Curve curve = bestCurve(arrow);
            QPainterPath path(curve.from);
            path.cubicTo(curve.first, curve.second, curve.to);
            lines.append({path, marksOn(curve, mapsize::marksWidth(m_map.arrows[arrow]))});
        }
        return lines;
    }

private:
    struct Ends {
        Side from, to;
    };

    Ends sidesOf(const MapArrow &arrow) const
    {
        const QRectF &from = m_nodes[arrow.from];
        const QRectF &to = m_nodes[arrow.to];
        if (to.left() > from.right())
            return {{arrow.from, true}, {arrow.to, false}};
        if (to.right() < from.left())
            return {{arrow.from, false}, {arrow.to, true}};
        // One above the other: down on the right, up on the left, so that two that go both ways stay apart.
        const bool isRight = to.top() >= from.top();
        return {{arrow.from, isRight}, {arrow.to, isRight}};
    }

    /// Spreads the ends of lines over the side of a node, in the order in which the other ends stand.
    void fasten()
    {
        QHash<Side, QList<std::pair<double, std::pair<int, bool>>>> atSide; // other end's height, arrow, is its start
        for (int i = 0; i < m_map.arrows.size(); ++i) {
            const MapArrow &arrow = m_map.arrows[i];
            const Ends ends = sidesOf(arrow);
            atSide[ends.from].append({m_nodes[arrow.to].center().y(), {i, true}});
            atSide[ends.to].append({m_nodes[arrow.from].center().y(), {i, false}});
        }
        m_from.resize(m_map.arrows.size());
        m_to.resize(m_map.arrows.size());
        for (auto side = atSide.begin(); side != atSide.end(); ++side) {
            std::ranges::sort(*side);
            const QRectF &node = m_nodes[side.key().node];
            const double x = side.key().isRight ? node.right() : node.left();
            for (qsizetype i = 0; i < side->size(); ++i) {
                const auto [arrow, isStart] = side->at(i).second;
                const double y = node.top() + node.height() * double(i + 1) / double(side->size() + 1);
                (isStart ? m_from : m_to)[arrow] = {x, y};
            }
        }
    }

    Curve curveOf(int arrow, double shift) const
    {
        const Ends ends = sidesOf(m_map.arrows[arrow]);
        const QPointF from = m_from[arrow];
        const QPointF to = m_to[arrow];
        const double wide = std::abs(to.x() - from.x());
        const double high = std::abs(to.y() - from.y());
        const bool isBeside = ends.from.isRight == ends.to.isRight;
        const double reach = isBeside ? 34 + std::min(high * 0.16, 70.0) : std::max(46.0, wide * 0.42);
        const double outFrom = ends.from.isRight ? reach : -reach;
        const double outTo = ends.to.isRight ? reach : -reach;
        const double bend = isBeside ? 0 : shift;
        const double wider = isBeside ? (ends.from.isRight ? shift : -shift) : 0;
        return {from, from + QPointF(outFrom + wider, bend), to + QPointF(outTo + wider, bend), to};
    }

    bool isInTheWay(QPointF point) const
    {
        constexpr double room = 2;
        return std::ranges::any_of(
            m_inTheWay, [&](const QRectF &rect) { return rect.adjusted(-room, -room, room, room).contains(point); });
    }

    /// How much of a curve runs beneath nodes and titles, its very ends left out.
    int coveredOf(const Curve &curve) const
    {
        constexpr int samples = 24;
        int covered = 0;
        for (int i = 1; i < samples; ++i)
            covered += isInTheWay(curve.at(double(i) / samples)) ? 1 : 0;
        return covered;
    }

    Curve bestCurve(int arrow) const
    {
        Curve best = curveOf(arrow, 0);
        int least = coveredOf(best);
        for (const double shift : {45.0, -45.0, 90.0, -90.0, 150.0, -150.0, 230.0, -230.0}) {
            if (least == 0)
                return best;
            const Curve other = curveOf(arrow, shift);
            if (const int covered = coveredOf(other); covered < least) {
                best = other;
                least = covered;
            }
        }
        return best;
    }

    /// The place for marks nearest to the middle where they lie on nothing; else where they lie on least.
    QRectF marksOn(const Curve &curve, double width)
    {
        constexpr double least = 8; // for the mouse, where there is nothing to see
        const QSizeF size(std::max(width, least), width > 0 ? mapsize::markSide : least);
        QRectF best;
        int fewest = std::numeric_limits<int>::max();
        for (int step = 0; step <= 20 && fewest > 0; ++step) {
            const double t = 0.5 + (step % 2 ? 1 : -1) * (step + 1) / 2 * 0.04;
            const QPointF middle = curve.at(t);
            const QRectF marks(middle - QPointF(size.width() / 2, size.height() / 2), size);
            const auto isHit = [room = marks.adjusted(-2, -2, 2, 2)](const QRectF &other) {
                return other.intersects(room);
            };
            const auto hits = std::ranges::count_if(m_inTheWay, isHit) * 3 + std::ranges::count_if(m_marks, isHit);
            if (hits < fewest) {
                fewest = int(hits);
                best = marks;
            }
        }
        if (width > 0)
            m_marks.append(best);
        return best;
    }

    const ZoneMap &m_map;
    const QList<QRectF> &m_nodes;
    QList<QRectF> m_inTheWay; ///< nodes and titles
    QList<QPointF> m_from;
    QList<QPointF> m_to;
    QList<QRectF> m_marks;
};

} // namespace

QList<ZoneMapLayout::Line> linesOf(const ZoneMap &map, const QList<QRectF> &nodes, const QList<QRectF> &titles)
{
    return LineMaker(map, nodes, titles).run();
}

} // namespace daicho
