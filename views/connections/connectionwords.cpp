// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/connectionwords.h"

#include "tables/assetnames.h"

#include <QCoreApplication>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

struct Connections {
    Q_DECLARE_TR_FUNCTIONS(daicho::Connections)
};

template <typename T>
QList<T> touching(const Rows<T> &rows, Id asset)
{
    QList<T> found;
    rows.forEach([&](const T &row) {
        if (row.from == asset || row.to == asset)
            found.append(row);
    });
    return found;
}

template <typename T>
Edits<T> editsOf(const Rows<T> &read, Id asset, const QList<T> &rows)
{
    Edits<T> edits;
    QHash<Id, T> before;
    for (const T &row : touching(read, asset))
        before.insert(row.id, row);
    for (const T &row : rows) {
        const auto held = before.constFind(row.id);
        if (held == before.constEnd() || *held != row)
            edits.upserts.append(row);
        before.remove(row.id);
    }
    for (const T &row : std::as_const(before))
        edits.removals.append(row);
    std::ranges::sort(edits.removals, {}, &T::id);
    return edits;
}

} // namespace

QList<Relation> allRelations()
{
    QList<Relation> all;
    for (const Link::Sort sort : {Link::Sort::Holds, Link::Sort::DependsOn, Link::Sort::DerivedFrom})
        all << Relation{sort, true} << Relation{sort, false};
    return all;
}

QString relationText(Relation relation)
{
    switch (relation.sort) {
    case Link::Sort::Holds:
        return relation.isFrom ? Connections::tr("holds") : Connections::tr("is held by");
    case Link::Sort::DependsOn:
        return relation.isFrom ? Connections::tr("depends on") : Connections::tr("is needed by");
    case Link::Sort::DerivedFrom:
        return relation.isFrom ? Connections::tr("was derived from") : Connections::tr("is the pattern of");
    }
    return {};
}

Relation relationOf(const Link &link, Id asset)
{
    return {link.sort, link.from == asset};
}

Id otherEnd(const Link &link, Id asset)
{
    return link.from == asset ? link.to : link.from;
}

Id otherEnd(const Flow &flow, Id asset)
{
    return flow.from == asset ? flow.to : flow.from;
}

QString assetText(const Snapshot &now, Id asset)
{
    const auto ref = now.assets.find(asset);
    if (!ref)
        return {};
    const AssetRow row = now.assets.row(*ref);
    return QString(row.string(AssetText::Number) + u"  "_s + row.string(AssetText::Name)).trimmed();
}

QString assetPlace(const Snapshot &now, const Profile &profile, Id asset)
{
    const auto ref = now.assets.find(asset);
    if (!ref)
        return {};
    const AssetRow row = now.assets.row(*ref);
    const QString zone = row.signature().zone.text();
    const PolicyZone *known = profile.zone(zone);
    QStringList parts{now.departmentName(row.department()),
                      known ? known->name.in(AssetNames::language()) : now.zoneName(zone)};
    parts.removeAll(QString());
    return parts.join(u"　"_s);
}

Change connectionsChange(const Snapshot &read, Id asset, const QList<Link> &links, const QList<Flow> &flows)
{
    Change change;
    change.links = editsOf(read.links, asset, links);
    change.flows = editsOf(read.flows, asset, flows);
    if (change.isEmpty())
        return change;
    change.verb = Change::Verb::Edit;
    const auto ref = read.assets.find(asset);
    change.detail =
        Connections::tr("%1 (connections)").arg(ref ? read.assets.row(*ref).string(AssetText::Name) : QString());
    return change;
}

QList<Link> linksOf(const Snapshot &now, Id asset)
{
    return touching(now.links, asset);
}

QList<Flow> flowsOf(const Snapshot &now, Id asset)
{
    return touching(now.flows, asset);
}

} // namespace daicho
