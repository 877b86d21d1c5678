// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/findings.h"
#include "tables/flowtable.h"

#include <QStringList>

namespace daicho
{

/// By what assets are gathered into one node; Automatic takes the finest that can still be read.
enum class MapGrouping : quint8 { Automatic, Asset, SubKind, Kind, Department, Zone };

/// ネットワーク区分 as it is drawn: an area with the assets in it that take part in flows.
struct MapArea {
    QString zone;  ///< its id in the policy; empty for assets without one
    QString label; ///< empty where the policy has no zones at all
    QString network;
    bool isOfPolicy = true; ///< false for a zone that assets name and the policy does not have
    qsizetype assets = 0;
    QList<int> nodes;
};

/// One asset, or several that are alike.
struct MapNode {
    int area = 0;
    QString label;
    QString detail; ///< the number of the asset, or how many assets they are
    QList<Id> assets;
};

/// The flows between two nodes that stand alike before the policy.
struct MapArrow {
    int from = 0;
    int to = 0;
    Legality legality = Legality::Legal;
    bool isLimited = false;   ///< every one of them
    bool isSanitised = false; ///< every one of them
    QList<Id> flows;
    QStringList reasons; ///< what was found at them, each once
};

/// The map of zones as it is to be drawn, without any geometry.
struct ZoneMap {
    MapGrouping grouping = MapGrouping::Asset; ///< what was taken; never Automatic
    QList<MapArea> areas;                      ///< in the order of the policy, network by network
    QList<MapNode> nodes;
    QList<MapArrow> arrows;
    qsizetype flows = 0;
    bool isWrongOnly = false; ///< flows that the policy allows were left out

    bool isEmpty() const { return arrows.isEmpty(); }
};

struct MapWish {
    MapGrouping grouping = MapGrouping::Automatic;
    bool isWrongOnly = false; ///< leave out flows that the policy allows
};

ZoneMap zoneMap(const SnapshotPtr &now, const ProfilePtr &profile, const QList<Finding> &found, MapWish wish);
/// The map in words, line by line: areas with their nodes, then arrows with how they are drawn.
QStringList textOf(const ZoneMap &map);

} // namespace daicho
