// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/zonemapfile.h"

#include "core/wareki.h"
#include "tables/assetnames.h"
#include "views/common/drawingfile.h"
#include "views/common/look.h"
#include "views/map/zonemapdrawing.h"
#include "views/map/zonemaplegend.h"

#include <QPainter>

#include <algorithm>

namespace daicho
{

namespace
{

constexpr double margin = 32;
constexpr double headHeight = 84;
constexpr double footHeight = 30;
constexpr double leastWidth = 760;

/// The map on paper: heading, map, legend, and from what it was made.
class MapPaper
{
    Q_DECLARE_TR_FUNCTIONS(daicho::ZoneMapFile)

public:
    MapPaper(const ZoneMap &map, const Snapshot &now, const Profile &profile, QDate day)
        : m_palette(lightPalette()), m_drawing(map, m_palette), m_now(now), m_profile(profile), m_day(day),
          m_width(std::max(m_drawing.layout().size.width() + 2 * margin, leastWidth)),
          m_legendHeight(paintMapLegend(nullptr, m_width - 2 * margin, m_palette, profile))
    {
    }

    QString title() const { return tr("Map of zones and flows"); }
    QSizeF size() const
    {
        return {m_width,
                margin + headHeight + m_drawing.layout().size.height() + 12 + m_legendHeight + footHeight + margin / 2};
    }

    void paint(QPainter &painter) const
    {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const QRectF line(margin, margin, m_width - 2 * margin, 32);
        write(painter, line, Qt::AlignLeft, title(), 22, true);
        write(painter, line, Qt::AlignRight, tr("As of %1").arg(wareki(PartialDate(m_day))), 14);
        write(painter, line.translated(0, 38), Qt::AlignLeft, m_now.bodyName, 15);
        write(painter, line.translated(0, 38), Qt::AlignRight,
              tr("%1 (version %2)").arg(m_profile.title.in(AssetNames::language()), m_profile.version), 13);
        const QSizeF drawn = m_drawing.layout().size;
        painter.save();
        painter.translate((m_width - drawn.width()) / 2, margin + headHeight);
        m_drawing.paint(painter);
        painter.restore();
        const double below = margin + headHeight + drawn.height() + 12;
        painter.save();
        painter.translate(margin, below);
        paintMapLegend(&painter, m_width - 2 * margin, m_palette, m_profile);
        painter.restore();
        write(painter, {margin, below + m_legendHeight, m_width - 2 * margin, footHeight}, Qt::AlignLeft,
              tr("Registry revision %1, policy %2 %3").arg(m_now.revision).arg(m_profile.id, m_profile.version), 12);
    }

private:
    void write(QPainter &painter, const QRectF &area, Qt::Alignment side, const QString &text, int pixels,
               bool isBold = false) const
    {
        painter.setFont(mapsize::font(pixels, isBold));
        painter.setPen(m_palette.color(QPalette::Text));
        painter.drawText(area, int(side | Qt::AlignVCenter), text);
    }

    QPalette m_palette;
    ZoneMapDrawing m_drawing;
    const Snapshot &m_now;
    const Profile &m_profile;
    QDate m_day;
    double m_width;
    double m_legendHeight;
};

} // namespace

Outcome writeZoneMap(const ZoneMap &map, const Snapshot &now, const Profile &profile, QDate day, const QString &path)
{
    const MapPaper paper(map, now, profile, day);
    return writeDrawing({paper.title(), paper.size(),
                         [&paper](QPainter &painter) {
                             paper.paint(painter);
                         }},
                        path);
}

} // namespace daicho
