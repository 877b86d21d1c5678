// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/coverage/opentable.h"

#include "tables/answertable.h"
#include "tables/assetnames.h"

#include <QCoreApplication>

namespace daicho
{

namespace
{

struct OpenTable {
    Q_DECLARE_TR_FUNCTIONS(daicho::OpenTable)
};

OpenItem itemOf(const SubjectStanding &standing, const Snapshot &now)
{
    OpenItem item;
    item.standing = standing;
    item.state = AnswerTable::standingText(standing.standing);
    const SubjectId &subject = standing.subject;
    if (subject.unit == Unit::Body)
        item.subject = now.bodyName;
    if (const Zone *zone = subject.unit == Unit::Zone ? now.zones.find(subject.id) : nullptr)
        item.subject = zone->name;
    if (subject.unit == Unit::Department) {
        item.department = subject.id;
        item.subject = now.departmentName(subject.id);
    }
    if (const Engagement *engagement = subject.unit == Unit::Engagement ? now.engagements.find(subject.id) : nullptr) {
        item.department = engagement->department;
        item.subject = engagement->name;
    }
    if (const auto ref = subject.unit == Unit::Asset ? now.assets.find(subject.id) : std::nullopt) {
        const AssetRow row = now.assets.row(*ref);
        item.department = row.department();
        item.subject = row.string(AssetText::Number) + u' ' + row.string(AssetText::Name);
    }
    item.departmentName = now.departmentName(item.department);
    return item;
}

Column<OpenItem> column(const QString &id, const QString &header, QString OpenItem::*text)
{
    Column<OpenItem> column;
    column.id = id;
    column.header = header;
    column.cell = [text](const OpenItem &item) {
        return item.*text;
    };
    return column;
}

} // namespace

QList<OpenItem> openItems(const QList<SubjectStanding> &standings, const Snapshot &now, const Profile &profile)
{
    const QString language = AssetNames::language();
    QList<OpenItem> items;
    items.reserve(standings.size());
    for (const SubjectStanding &standing : standings) {
        OpenItem item = itemOf(standing, now);
        item.measureId = now.measures.value(standing.measure);
        if (const Measure *measure = profile.measure(item.measureId)) {
            item.measure = measure->label.in(language);
            item.source = measure->source;
        }
        items.append(item);
    }
    return items;
}

QList<Column<OpenItem>> openColumns()
{
    return {
        column(QStringLiteral("subject"), OpenTable::tr("Asset or place"), &OpenItem::subject),
        column(QStringLiteral("department"), OpenTable::tr("Department"), &OpenItem::departmentName),
        column(QStringLiteral("measure"), OpenTable::tr("Measure"), &OpenItem::measure),
        column(QStringLiteral("source"), OpenTable::tr("Clause"), &OpenItem::source),
        column(QStringLiteral("standing"), OpenTable::tr("State"), &OpenItem::state),
    };
}

} // namespace daicho
