// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "policy/profile.h"

namespace daicho
{

/// How an asset stands to another one, as seen from the first: either end of a link.
struct Relation {
    Link::Sort sort = Link::Sort::Holds;
    bool isFrom = true; ///< it is where the link starts: it holds, it depends, it was derived

    bool operator==(const Relation &) const = default;
};

/// All relations, in the order in which they are offered.
QList<Relation> allRelations();
/// From the first asset's side, such as "holds", "is held by".
QString relationText(Relation relation);
Relation relationOf(const Link &link, Id asset);
/// The other end.
Id otherEnd(const Link &link, Id asset);
Id otherEnd(const Flow &flow, Id asset);

/// An asset by number and name.
QString assetText(const Snapshot &now, Id asset);
/// Its department and zone, for telling apart what is called alike.
QString assetPlace(const Snapshot &now, const Profile &profile, Id asset);

/// One change that makes these the links and flows of an asset; what stayed as it was is left out. Empty when nothing
/// changed.
Change connectionsChange(const Snapshot &read, Id asset, const QList<Link> &links, const QList<Flow> &flows);
/// All links and flows that an asset takes part in.
QList<Link> linksOf(const Snapshot &now, Id asset);
QList<Flow> flowsOf(const Snapshot &now, Id asset);

} // namespace daicho
