// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportassets.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace daicho
{

namespace
{

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray labelsOf(const QStringList &ids, auto label)
{
    QJsonArray labels;
    for (const QString &id : ids)
        labels.append(label(id));
    return labels;
}

void addUsual(QJsonObject &object, FieldCells &cells, const Asset &asset)
{
    QJsonObject levels;
    for (auto mark = asset.marks.begin(); mark != asset.marks.end(); ++mark)
        levels.insert(mark.key(), mark->level);
    object[u"number"] = asset.number;
    object[u"name"] = asset.name;
    object[u"department"] = cells.departmentName(asset.department);
    object[u"kind"] = cells.kindLabel(asset.kind);
    object[u"subKind"] = cells.subKindLabel(asset.kind, asset.subKind);
    object[u"business"] = asset.business;
    object[u"owner"] = cells.postTitle(asset.owner);
    object[u"users"] = asset.users;
    object[u"places"] = QJsonArray::fromStringList(asset.places);
    object[u"zone"] = cells.zoneLabel(asset.zone);
    object[u"levels"] = levels;
    object[u"personalInformation"] = cells.personalLabel(asset.personalInformation);
    object[u"registered"] = orNull(asset.registered.iso());
    object[u"retentionYears"] = asset.retentionYears ? QJsonValue(*asset.retentionYears) : QJsonValue();
    object[u"remarks"] = asset.remarks;
    object[u"state"] = stateId(asset.state);
}

void addFurther(QJsonObject &object, FieldCells &cells, const Asset &asset)
{
    QJsonObject reasons;
    for (auto mark = asset.marks.begin(); mark != asset.marks.end(); ++mark) {
        if (!mark->reason.isEmpty())
            reasons.insert(mark.key(), mark->reason);
    }
    object[u"reasons"] = reasons;
    object[u"retention"] = asset.retention;
    object[u"custodian"] = asset.custodian;
    object[u"offSite"] = asset.offSite;
    object[u"offSiteApproval"] = asset.offSiteApproval;
    object[u"handling"] = labelsOf(asset.handling, [&](const QString &id) { return cells.handlingLabel(id); });
    object[u"labelling"] = asset.labelling;
    object[u"takeOut"] = asset.takeOut;
    object[u"engagement"] = cells.engagementName(asset.engagement);
    object[u"inService"] = orNull(asset.inService.iso());
    object[u"lastReview"] = orNull(asset.lastReview.iso());
    object[u"nextReview"] = orNull(asset.nextReview.iso());
    const Disposal &disposal = asset.disposal;
    object[u"disposal"] = disposal.isEmpty() ? QJsonValue()
                                             : QJsonObject{{QStringLiteral("permittedBy"), disposal.permittedBy},
                                                           {QStringLiteral("on"), orNull(disposal.on.iso())},
                                                           {QStringLiteral("by"), disposal.by},
                                                           {QStringLiteral("action"), disposal.action},
                                                           {QStringLiteral("method"), disposal.method}};
}

QJsonArray skippedJson(const QList<SkippedRow> &skipped)
{
    QJsonArray rows;
    for (const SkippedRow &row : skipped)
        rows.append(QJsonObject{{QStringLiteral("sheet"), row.sheet},
                                {QStringLiteral("row"), row.row},
                                {QStringLiteral("value"), row.text},
                                {QStringLiteral("reason"), row.reason}});
    return rows;
}

QJsonArray changesJson(const QList<FieldChange> &changes)
{
    QJsonArray rows;
    for (const FieldChange &change : changes)
        rows.append(QJsonObject{{QStringLiteral("sheet"), change.sheet},
                                {QStringLiteral("row"), change.row},
                                {QStringLiteral("number"), change.number},
                                {QStringLiteral("field"), change.field},
                                {QStringLiteral("before"), change.before},
                                {QStringLiteral("after"), change.after}});
    return rows;
}

} // namespace

QJsonObject assetJson(FieldCells &cells, const AssetRow &row)
{
    QJsonObject object;
    const Asset asset = row.asset();
    addUsual(object, cells, asset);
    addFurther(object, cells, asset);
    return object;
}

QJsonArray problemsJson(const Problems &problems)
{
    QJsonArray list;
    for (const Problem &problem : problems)
        list.append(QJsonObject{{QStringLiteral("sheet"), problem.sheet},
                                {QStringLiteral("row"), problem.row},
                                {QStringLiteral("column"), problem.column},
                                {QStringLiteral("value"), problem.value},
                                {QStringLiteral("reason"), problem.reason},
                                {QStringLiteral("severity"), problem.severity == Problem::Severity::Error
                                                                 ? QStringLiteral("error")
                                                                 : QStringLiteral("warning")}});
    return list;
}

QJsonObject planJson(const ImportPlan &plan, const ProfilePtr &profile)
{
    FieldCells cells(plan.withNewNames(), profile);
    QJsonArray rows;
    for (const PlannedRow &planned : plan.rows) {
        const auto row = plan.assetRow(planned);
        if (!row)
            continue;
        QJsonObject asset = assetJson(cells, *row);
        asset[u"sheet"] = plan.sheets.value(planned.sheet);
        asset[u"row"] = planned.row;
        rows.append(asset);
    }
    const Difference &difference = plan.difference;
    return {{QStringLiteral("rows"), rows},
            {QStringLiteral("problems"), problemsJson(plan.problems)},
            {QStringLiteral("skipped"), skippedJson(plan.skipped)},
            {QStringLiteral("difference"), QJsonObject{{QStringLiteral("new"), difference.added},
                                                       {QStringLiteral("changed"), difference.changed},
                                                       {QStringLiteral("unchanged"), difference.unchanged},
                                                       {QStringLiteral("missing"), difference.missing}}},
            {QStringLiteral("problemRows"), plan.problemRows},
            {QStringLiteral("changes"), changesJson(plan.fieldChanges)},
            {QStringLiteral("missingNumbers"), QJsonArray::fromStringList(plan.missingNumbers)},
            {QStringLiteral("notes"), QJsonArray::fromStringList(plan.notes)},
            {QStringLiteral("unmapped"), QJsonArray::fromStringList(plan.unmapped)}};
}

} // namespace daicho
