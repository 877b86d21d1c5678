// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/zonemapdrawing.h"

#include "views/map/zonemapstrokes.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPathStroker>

#include <algorithm>
#include <cmath>

namespace daicho
{

using namespace Qt::StringLiterals;
using namespace mapsize;

namespace
{

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int from, int to) {
        return int(from + (to - from) * share);
    };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

/// A calm ground for the areas, another hue for each; none of them is a colour of the lines.
QColor groundOf(qsizetype area, const QPalette &palette)
{
    static constexpr QRgb hues[] = {0x4f46a5, 0x1f5fa8, 0x0f766e, 0x6b7280, 0x7c3f8c, 0x3f6212};
    return mixed(palette.color(QPalette::Base), QColor(hues[size_t(area) % std::size(hues)]), 0.09);
}

void write(QPainter &painter, const QRectF &area, int flags, const QString &text, const QFont &font,
           const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, flags, text);
}

} // namespace

ZoneMapDrawing::ZoneMapDrawing(ZoneMap map, const QPalette &palette)
    : m_map(std::move(map)), m_layout(layoutOf(m_map)), m_palette(palette)
{
}

QString ZoneMapDrawing::limitedLetter()
{
    return tr("R");
}

QString ZoneMapDrawing::sanitisedLetter()
{
    return tr("S");
}

bool ZoneMapDrawing::isChosen(int arrow, MapChoice choice) const
{
    if (choice.what == MapChoice::What::Arrow)
        return choice.index == arrow;
    return choice.what == MapChoice::What::Node &&
           (m_map.arrows[arrow].from == choice.index || m_map.arrows[arrow].to == choice.index);
}

void ZoneMapDrawing::paint(QPainter &painter, MapChoice choice) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintNetworks(painter);
    paintAreas(painter);
    const bool isAny = choice.what != MapChoice::What::Nothing;
    for (const bool chosen : {false, true}) { // what is chosen lies above the rest
        for (int arrow = 0; arrow < m_map.arrows.size(); ++arrow) {
            if ((isAny && isChosen(arrow, choice)) == chosen)
                paintLine(painter, arrow, isAny && !chosen, chosen);
        }
    }
    for (int node = 0; node < m_map.nodes.size(); ++node)
        paintNode(painter, node, choice == MapChoice{MapChoice::What::Node, node});
    for (int arrow = 0; arrow < m_map.arrows.size(); ++arrow) {
        painter.setOpacity(isAny && !isChosen(arrow, choice) ? 0.3 : 1);
        paintMarks(painter, arrow);
    }
    painter.setOpacity(1);
}

void ZoneMapDrawing::paintNetworks(QPainter &painter) const
{
    const QColor ink = m_palette.color(QPalette::Text);
    for (const ZoneMapLayout::Frame &network : m_layout.networks) {
        painter.setPen(QPen(mixed(m_palette.color(QPalette::Base), ink, 0.35), 1.2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(network.rect, 10, 10);
        write(painter, network.rect.adjusted(14, 6, -14, 0), Qt::AlignLeft | Qt::AlignTop,
              tr("Network: %1").arg(network.label), font(detailPixels + 2, true),
              mixed(m_palette.color(QPalette::Base), ink, 0.75));
    }
}

void ZoneMapDrawing::paintAreas(QPainter &painter) const
{
    const QColor ink = m_palette.color(QPalette::Text);
    for (qsizetype i = 0; i < m_map.areas.size(); ++i) {
        const QRectF &rect = m_layout.areas[i];
        const MapArea &area = m_map.areas[i];
        painter.setPen(QPen(mixed(m_palette.color(QPalette::Base), ink, 0.3), area.isOfPolicy ? 1 : 2,
                            area.isOfPolicy ? Qt::SolidLine : Qt::DotLine));
        painter.setBrush(groundOf(i, m_palette));
        painter.drawRoundedRect(rect, 8, 8);
        if (area.label.isEmpty())
            continue;
        const QString label = area.isOfPolicy ? area.label : tr("%1 (not in the policy)").arg(area.label);
        const QRectF title = rect.adjusted(8, 6, -8, 0);
        int pixels = 15;
        while (pixels > 9 && QFontMetricsF(font(pixels, true)).horizontalAdvance(label) > title.width())
            --pixels;
        write(painter, {title.left(), title.top(), title.width(), areaTitle - 8}, Qt::AlignCenter, label,
              font(pixels, true), ink);
        if (area.nodes.isEmpty())
            write(painter, rect.adjusted(8, areaTitle, -8, 0), Qt::AlignCenter | Qt::TextWordWrap,
                  m_map.isWrongOnly ? tr("No flows with findings") : tr("No flows recorded"), font(detailPixels + 1),
                  mixed(m_palette.color(QPalette::Base), ink, 0.6));
    }
}

void ZoneMapDrawing::paintLine(QPainter &painter, int arrow, bool isFaded, bool isChosen) const
{
    const QPainterPath &path = m_layout.lines[arrow].path;
    const Legality legality = m_map.arrows[arrow].legality;
    painter.setBrush(Qt::NoBrush);
    if (isChosen) {
        QColor halo = m_palette.color(QPalette::Highlight);
        halo.setAlpha(90);
        painter.setPen(QPen(halo, 9, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(path);
    }
    painter.setOpacity(isFaded ? 0.3 : 1);
    painter.setPen(penOf(legality, m_palette));
    painter.drawPath(path);
    const QPointF tip = path.elementAt(3);
    paintHead(painter, tip, path.elementAt(2), legality, gravityColour(gravityOf(legality), m_palette));
    painter.setOpacity(1);
}

/// On a line: what is wrong with it as a mark, what it is as letters, and how many flows it stands for.
void ZoneMapDrawing::paintMarks(QPainter &painter, int arrow) const
{
    const MapArrow &line = m_map.arrows[arrow];
    if (marksWidth(line) <= 0)
        return;
    const QRectF &marks = m_layout.lines[arrow].marks;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.color(QPalette::Base));
    painter.drawRoundedRect(marks.adjusted(-1, -1, 1, 1), 5, 5);
    QPointF at(marks.left() + markSide / 2, marks.center().y());
    const auto next = [&at] {
        at.rx() += markSide + 1;
    };
    if (line.legality != Legality::Legal) {
        paintGravity(painter, {at.x() - markSide / 2, at.y() - markSide / 2, markSide, markSide},
                     gravityOf(line.legality), m_palette);
        next();
    }
    for (const auto &[isSo, letter] :
         {std::pair(line.isLimited, limitedLetter()), std::pair(line.isSanitised, sanitisedLetter())}) {
        if (!isSo)
            continue;
        paintBadge(painter, at, letter, m_palette);
        next();
    }
    const double left = at.x() - markSide / 2;
    write(painter, {left, marks.top(), marks.right() - left, marks.height()}, Qt::AlignCenter, countText(line),
          mapsize::font(detailPixels, true), m_palette.color(QPalette::Text));
}

void ZoneMapDrawing::paintNode(QPainter &painter, int node, bool isChosen) const
{
    const QRectF &rect = m_layout.nodes[node];
    const QColor ink = m_palette.color(QPalette::Text);
    const bool isSeveral = m_map.nodes[node].assets.size() > 1;
    const QColor base = m_palette.color(QPalette::Base);
    const QPen frame(isChosen ? m_palette.color(QPalette::Highlight) : mixed(base, ink, 0.5), isChosen ? 3 : 1.2);
    painter.setPen(frame);
    painter.setBrush(base);
    if (isSeveral) // a stack
        painter.drawRoundedRect(rect.translated(4, -4), 5, 5);
    painter.drawRoundedRect(rect, 5, 5);
    const QRectF room = rect.adjusted(nodePadding, nodePadding, -nodePadding, -nodePadding);
    // A node may be higher than its words, for its lines: those stand in its middle.
    const int flags = Qt::TextWrapAnywhere | Qt::AlignHCenter;
    const double label = QFontMetricsF(font(labelPixels)).boundingRect(room, flags, m_map.nodes[node].label).height();
    const double height = label + detailPixels + 6;
    const QRectF words(room.left(), room.center().y() - height / 2, room.width(), height);
    write(painter, words, flags | Qt::AlignTop, m_map.nodes[node].label, font(labelPixels), ink);
    write(painter, words, Qt::AlignHCenter | Qt::AlignBottom, m_map.nodes[node].detail, font(detailPixels),
          mixed(base, ink, 0.7));
}

MapChoice ZoneMapDrawing::at(QPointF point) const
{
    for (int node = 0; node < m_map.nodes.size(); ++node) {
        if (m_layout.nodes[node].contains(point))
            return {MapChoice::What::Node, node};
    }
    constexpr double reach = 5;
    const QRectF around(point - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    for (int arrow = int(m_map.arrows.size()) - 1; arrow >= 0; --arrow) {
        const ZoneMapLayout::Line &line = m_layout.lines[arrow];
        if (line.marks.contains(point))
            return {MapChoice::What::Arrow, arrow};
        if (!line.path.controlPointRect().adjusted(-reach, -reach, reach, reach).intersects(around))
            continue;
        QPainterPathStroker stroker(QPen(Qt::black, 2 * reach));
        if (stroker.createStroke(line.path).contains(point))
            return {MapChoice::What::Arrow, arrow};
    }
    return {};
}

QString ZoneMapDrawing::tipOf(MapChoice choice) const
{
    if (choice.what == MapChoice::What::Nothing)
        return {};
    const QLocale numbers;
    if (choice.what == MapChoice::What::Node) {
        const MapNode &node = m_map.nodes[choice.index];
        QStringList lines{node.label, node.detail, m_map.areas[node.area].label,
                          tr("%1 flows").arg(numbers.toString(flowsOf(choice).size()))};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    const MapArrow &arrow = m_map.arrows[choice.index];
    QStringList lines{
        tr("%1 → %2").arg(m_map.nodes[arrow.from].label, m_map.nodes[arrow.to].label),
        tr("%1: %2 flows").arg(FlowTable::legalityText(arrow.legality), numbers.toString(arrow.flows.size()))};
    if (arrow.isLimited)
        lines << tr("Restricted: path and protocol are limited");
    if (arrow.isSanitised)
        lines << tr("Sanitised");
    return (lines + arrow.reasons).join(u'\n');
}

QList<Id> ZoneMapDrawing::flowsOf(MapChoice choice) const
{
    QList<Id> flows;
    for (int arrow = 0; arrow < m_map.arrows.size(); ++arrow) {
        if (isChosen(arrow, choice))
            flows += m_map.arrows[arrow].flows;
    }
    return flows;
}

} // namespace daicho
