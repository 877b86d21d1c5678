// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/zonemap.h"

#include "tables/assetnames.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <map>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

// More than this nobody tells apart on a screen.
constexpr qsizetype mostNodes = 48;
constexpr qsizetype mostArrows = 110;
constexpr qsizetype mostSingleAssets = 300; // however much they are wished for

struct ZoneMapTexts {
    Q_DECLARE_TR_FUNCTIONS(daicho::ZoneMap)
};

/// Makes the map of one grouping.
class MapMaker
{
public:
    MapMaker(const SnapshotPtr &now, const ProfilePtr &profile, const QHash<Id, QList<Finding>> &found,
             MapGrouping grouping)
        : m_now(*now), m_profile(*profile), m_names(now, profile), m_found(found)
    {
        m_map.grouping = grouping;
        for (const PolicyZone &zone : m_profile.zones)
            m_map.areas.append({zone.id, zone.name.in(AssetNames::language()), zone.network, true, 0, {}});
        // Zones of one network stand side by side, however the policy lists them.
        QStringList networks;
        for (const MapArea &area : std::as_const(m_map.areas))
            networks << area.network;
        std::ranges::stable_sort(m_map.areas, {}, [&](const MapArea &area) { return networks.indexOf(area.network); });
        for (qsizetype i = 0; i < m_map.areas.size(); ++i)
            m_areas.insert(m_map.areas[i].zone, int(i));
    }

    ZoneMap run(bool isWrongOnly)
    {
        m_map.isWrongOnly = isWrongOnly;
        m_now.flows.forEach([&](const Flow &flow) {
            const auto found = m_found.constFind(flow.id);
            static const QList<Finding> nothing;
            const QList<Finding> &own = found == m_found.constEnd() ? nothing : *found;
            if (!isWrongOnly || !own.isEmpty())
                add(flow, own);
        });
        finish();
        return m_map;
    }

private:
    void add(const Flow &flow, const QList<Finding> &found)
    {
        const int from = nodeOf(flow.from);
        const int to = nodeOf(flow.to);
        if (from < 0 || to < 0)
            return;
        const Legality legality = legalityOf(found);
        const auto [place, isNew] = m_arrows.try_emplace({from, to, legality}, int(m_map.arrows.size()));
        if (isNew)
            m_map.arrows.append({from, to, legality, true, true, {}, {}});
        MapArrow &arrow = m_map.arrows[place->second];
        arrow.isLimited = arrow.isLimited && flow.isLimited;
        arrow.isSanitised = arrow.isSanitised && !flow.sanitising.isEmpty();
        arrow.flows.append(flow.id);
        for (const Finding &finding : found) {
            const QString reason = finding.source.isEmpty()
                                       ? finding.message
                                       : ZoneMapTexts::tr("%1 (%2)").arg(finding.message, finding.source);
            constexpr qsizetype most = 6; // what one reads in a tool tip; the list has them all
            if (arrow.reasons.size() < most && !arrow.reasons.contains(reason))
                arrow.reasons << reason;
        }
        ++m_map.flows;
    }

    int nodeOf(Id asset)
    {
        const auto known = m_nodes.constFind(asset);
        if (known != m_nodes.constEnd())
            return *known;
        const auto ref = m_now.assets.find(asset);
        if (!ref)
            return -1;
        const AssetRow row = m_now.assets.row(*ref);
        const int area = areaOf(row.signature().zone.text());
        const QString key = keyOf(row);
        const auto [place, isNew] = m_byKey.try_emplace({area, key}, int(m_map.nodes.size()));
        if (isNew) {
            m_map.nodes.append({area, labelOf(row), {}, {}});
            m_map.areas[area].nodes.append(place->second);
        }
        ++m_map.areas[area].assets;
        m_map.nodes[place->second].assets.append(asset);
        m_nodes.insert(asset, place->second);
        return place->second;
    }

    int areaOf(const QString &zone)
    {
        const auto known = m_areas.constFind(zone);
        if (known != m_areas.constEnd())
            return *known;
        const QString label = !zone.isEmpty()             ? m_names.zone(zone)
                              : m_profile.zones.isEmpty() ? QString()
                                                          : ZoneMapTexts::tr("No zone");
        m_map.areas.append({zone, label, {}, zone.isEmpty(), 0, {}});
        m_areas.insert(zone, int(m_map.areas.size()) - 1);
        return int(m_map.areas.size()) - 1;
    }

    QString keyOf(const AssetRow &row) const
    {
        const Signature &signature = row.signature();
        switch (m_map.grouping) {
        case MapGrouping::SubKind:
            return signature.kind.text() + u'\n' + signature.subKind.text();
        case MapGrouping::Kind:
            return signature.kind.text();
        case MapGrouping::Department:
            return row.department().text();
        case MapGrouping::Zone:
            return {};
        default:
            return row.id.text();
        }
    }

    QString labelOf(const AssetRow &row) const
    {
        const Signature &signature = row.signature();
        const QString kind = m_names.kind(signature.kind.text());
        switch (m_map.grouping) {
        case MapGrouping::SubKind: {
            const QString subKind = m_names.subKind(signature.kind.text(), signature.subKind.text());
            return subKind.isEmpty() ? labelled(kind, ZoneMapTexts::tr("No kind")) : subKind;
        }
        case MapGrouping::Kind:
            return labelled(kind, ZoneMapTexts::tr("No kind"));
        case MapGrouping::Department:
            return labelled(m_names.department(row.code(AssetCode::Department)), ZoneMapTexts::tr("No department"));
        case MapGrouping::Zone:
            return ZoneMapTexts::tr("All assets");
        default:
            return labelled(row.string(AssetText::Name), row.string(AssetText::Number));
        }
    }

    static QString labelled(const QString &text, const QString &otherwise) { return text.isEmpty() ? otherwise : text; }

    void finish()
    {
        const QLocale numbers;
        for (MapNode &node : m_map.nodes) {
            const auto ref = m_now.assets.find(node.assets.first());
            node.detail = m_map.grouping == MapGrouping::Asset
                              ? m_now.assets.row(*ref).string(AssetText::Number)
                              : ZoneMapTexts::tr("%1 assets").arg(numbers.toString(node.assets.size()));
        }
        for (MapArea &area : m_map.areas)
            std::ranges::stable_sort(area.nodes, {}, [this](int node) { return m_map.nodes[node].label; });
        // What must not be is drawn last, above the rest.
        std::ranges::stable_sort(m_map.arrows, {}, &MapArrow::legality);
    }

    const Snapshot &m_now;
    const Profile &m_profile;
    AssetNames m_names;
    const QHash<Id, QList<Finding>> &m_found;
    ZoneMap m_map;
    QHash<QString, int> m_areas;
    QHash<Id, int> m_nodes;
    std::map<std::pair<int, QString>, int> m_byKey;
    std::map<std::tuple<int, int, Legality>, int> m_arrows;
};

bool isReadable(const ZoneMap &map)
{
    return map.nodes.size() <= mostNodes && map.arrows.size() <= mostArrows;
}

} // namespace

ZoneMap zoneMap(const SnapshotPtr &now, const ProfilePtr &profile, const QList<Finding> &found, MapWish wish)
{
    const QHash<Id, QList<Finding>> byFlow = findingsOfFlows(found);
    const auto made = [&](MapGrouping grouping) {
        return MapMaker(now, profile, byFlow, grouping).run(wish.isWrongOnly);
    };
    if (wish.grouping != MapGrouping::Automatic) {
        ZoneMap map = made(wish.grouping);
        return map.grouping == MapGrouping::Asset && map.nodes.size() > mostSingleAssets ? made(MapGrouping::SubKind)
                                                                                         : map;
    }
    for (const MapGrouping grouping : {MapGrouping::Asset, MapGrouping::SubKind, MapGrouping::Kind}) {
        ZoneMap map = made(grouping);
        if (isReadable(map))
            return map;
    }
    return made(MapGrouping::Zone);
}

QStringList textOf(const ZoneMap &map)
{
    QStringList lines;
    for (const MapArea &area : map.areas) {
        lines << u"[%1] %2"_s.arg(area.network, area.label) + (area.isOfPolicy ? QString() : u" ?"_s);
        for (const int node : area.nodes)
            lines << u"  %1 (%2)"_s.arg(map.nodes[node].label, map.nodes[node].detail);
    }
    static constexpr const char16_t *lineOf[] = {u"—>", u"-·>", u"-x>"};
    for (const MapArrow &arrow : map.arrows)
        lines << u"%1 %2 %3 ×%4%5%6"_s.arg(
            map.nodes[arrow.from].label, QString::fromUtf16(lineOf[size_t(arrow.legality)]), map.nodes[arrow.to].label,
            QString::number(arrow.flows.size()), arrow.isLimited ? u" limited"_s : QString(),
            arrow.isSanitised ? u" sanitised"_s : QString());
    return lines;
}

} // namespace daicho
