// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/zonemaplegend.h"

#include "views/map/zonemapdrawing.h"
#include "views/map/zonemapstrokes.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>
#include <functional>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double rowHeight = 24;
constexpr double between = 22;

struct MapLegend {
    Q_DECLARE_TR_FUNCTIONS(daicho::ZoneMapLegend)
};

struct Entry {
    double width; ///< of the sample
    QString text;
    std::function<void(QPainter &, const QRectF &)> paint;
};

Entry lineEntry(Legality legality, const QPalette &palette)
{
    return {64, FlowTable::legalityText(legality), [legality, palette](QPainter &painter, const QRectF &area) {
                paintSample(painter, area, legality, palette);
            }};
}

Entry badgeEntry(const QString &letter, const QString &text, const QPalette &palette)
{
    return {18, text, [letter, palette](QPainter &painter, const QRectF &area) {
                paintBadge(painter, area.center(), letter, palette);
            }};
}

/// Only what this policy knows: a body without zones reads nothing of restricted flows.
QList<Entry> entriesFor(const Profile &profile, const QPalette &palette)
{
    QList<Entry> entries{lineEntry(Legality::Legal, palette), lineEntry(Legality::Doubtful, palette),
                         lineEntry(Legality::Illegal, palette)};
    if (!profile.zones.isEmpty())
        entries << badgeEntry(ZoneMapDrawing::limitedLetter(), MapLegend::tr("Restricted"), palette);
    if (!profile.sanitising.isEmpty())
        entries << badgeEntry(ZoneMapDrawing::sanitisedLetter(), MapLegend::tr("Sanitised"), palette);
    entries << Entry{22, MapLegend::tr("Number of flows"), [palette](QPainter &painter, const QRectF &area) {
                         painter.setFont(mapsize::font(mapsize::detailPixels, true));
                         painter.setPen(palette.color(QPalette::Text));
                         painter.drawText(area, Qt::AlignCenter, u"×2"_s);
                     }};
    return entries;
}

} // namespace

double paintMapLegend(QPainter *painter, double width, const QPalette &palette, const Profile &profile)
{
    const QFont font = mapsize::font(mapsize::detailPixels + 1);
    double left = 0;
    double top = 0;
    for (const Entry &entry : entriesFor(profile, palette)) {
        const double textWidth = std::ceil(QFontMetricsF(font).horizontalAdvance(entry.text)) + 2;
        const double needed = entry.width + 8 + textWidth;
        if (left > 0 && left + needed > width) {
            left = 0;
            top += rowHeight;
        }
        if (painter) {
            entry.paint(*painter, {left, top, entry.width, rowHeight});
            painter->setFont(font);
            painter->setPen(palette.color(QPalette::Text));
            painter->drawText(QRectF(left + entry.width + 8, top, textWidth, rowHeight),
                              Qt::AlignLeft | Qt::AlignVCenter, entry.text);
        }
        left += needed + between;
    }
    return top + rowHeight;
}

void ZoneMapLegend::show(const ProfilePtr &profile)
{
    m_profile = profile;
    updateGeometry();
    update();
}

int ZoneMapLegend::heightForWidth(int width) const
{
    return m_profile ? int(std::ceil(paintMapLegend(nullptr, width, palette(), *m_profile))) : int(rowHeight);
}

QSize ZoneMapLegend::sizeHint() const
{
    return {640, heightForWidth(640)};
}

void ZoneMapLegend::paintEvent(QPaintEvent *)
{
    if (!m_profile)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMapLegend(&painter, width(), palette(), *m_profile);
}

} // namespace daicho
