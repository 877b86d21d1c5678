// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registryrecords.h"

#include "exchange/fieldcolumns.h"

#include <QJsonArray>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue idOf(Id id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.text());
}

QJsonValue dateOf(PartialDate date)
{
    return date.isUnknown() ? QJsonValue() : QJsonValue(date.iso());
}

/// The name of a value of an enum, by its place.
template <typename Enum>
QString nameOf(Enum value, std::initializer_list<const char16_t *> names)
{
    return QString::fromUtf16(names.begin()[size_t(value)]);
}

QString unitName(Unit unit)
{
    return nameOf(unit, {u"body", u"zone", u"department", u"asset", u"engagement"});
}

QJsonObject marksJson(const QMap<QString, Mark> &marks)
{
    QJsonObject object;
    for (auto mark = marks.begin(); mark != marks.end(); ++mark)
        object.insert(mark.key(), QJsonObject{{u"level"_s, mark->level}, {u"reason"_s, mark->reason}});
    return object;
}

QJsonValue disposalJson(const Disposal &disposal)
{
    if (disposal.isEmpty())
        return {};
    return QJsonObject{{u"permittedBy"_s, disposal.permittedBy},
                       {u"on"_s, dateOf(disposal.on)},
                       {u"by"_s, disposal.by},
                       {u"action"_s, disposal.action},
                       {u"method"_s, disposal.method}};
}

QJsonObject datesJson(const Asset &asset)
{
    return {{u"inService"_s, dateOf(asset.inService)},
            {u"registered"_s, dateOf(asset.registered)},
            {u"lastReview"_s, dateOf(asset.lastReview)},
            {u"nextReview"_s, dateOf(asset.nextReview)}};
}

} // namespace

QJsonObject departmentRecord(const Department &department)
{
    return {{u"id"_s, idOf(department.id)},         {u"revision"_s, department.revision},
            {u"name"_s, department.name},           {u"parent"_s, idOf(department.parent)},
            {u"position"_s, department.position},   {u"from"_s, dateOf(department.from)},
            {u"until"_s, dateOf(department.until)}, {u"standard"_s, department.isStandard}};
}

QJsonObject postRecord(const Post &post)
{
    return {{u"id"_s, idOf(post.id)},   {u"revision"_s, post.revision},
            {u"title"_s, post.title},   {u"department"_s, idOf(post.department)},
            {u"holder"_s, post.holder}, {u"since"_s, dateOf(post.since)}};
}

QJsonObject zoneRecord(const Zone &zone)
{
    return {{u"id"_s, idOf(zone.id)},
            {u"revision"_s, zone.revision},
            {u"code"_s, zone.code},
            {u"name"_s, zone.name},
            {u"position"_s, zone.position}};
}

QJsonObject engagementRecord(const Engagement &engagement)
{
    return {{u"id"_s, idOf(engagement.id)},
            {u"revision"_s, engagement.revision},
            {u"sort"_s, nameOf(engagement.sort, {u"outsourcing", u"cloud", u"socialMedia"})},
            {u"terms"_s, nameOf(engagement.terms, {u"unknown", u"negotiated", u"standard"})},
            {u"name"_s, engagement.name},
            {u"provider"_s, engagement.provider},
            {u"department"_s, idOf(engagement.department)},
            {u"responsible"_s, idOf(engagement.responsible)},
            {u"from"_s, dateOf(engagement.from)},
            {u"until"_s, dateOf(engagement.until)},
            {u"remarks"_s, engagement.remarks}};
}

QJsonObject assetRecord(const Asset &asset)
{
    QJsonObject object = datesJson(asset);
    object[u"id"_s] = idOf(asset.id);
    object[u"revision"_s] = asset.revision;
    object[u"state"_s] = stateId(asset.state);
    object[u"number"_s] = asset.number;
    object[u"name"_s] = asset.name;
    object[u"kind"_s] = asset.kind;
    object[u"subKind"_s] = asset.subKind;
    object[u"business"_s] = asset.business;
    object[u"department"_s] = idOf(asset.department);
    object[u"owner"_s] = idOf(asset.owner);
    object[u"custodian"_s] = asset.custodian;
    object[u"users"_s] = asset.users;
    object[u"places"_s] = QJsonArray::fromStringList(asset.places);
    object[u"offSite"_s] = asset.offSite;
    object[u"offSiteApproval"_s] = asset.offSiteApproval;
    object[u"zone"_s] = asset.zone;
    object[u"marks"_s] = marksJson(asset.marks);
    object[u"personalInformation"_s] = asset.personalInformation;
    object[u"handling"_s] = QJsonArray::fromStringList(asset.handling);
    object[u"labelling"_s] = asset.labelling;
    object[u"takeOut"_s] = asset.takeOut;
    object[u"retentionYears"_s] = asset.retentionYears ? QJsonValue(*asset.retentionYears) : QJsonValue();
    object[u"retention"_s] = asset.retention;
    object[u"engagement"_s] = idOf(asset.engagement);
    object[u"disposal"_s] = disposalJson(asset.disposal);
    object[u"remarks"_s] = asset.remarks;
    return object;
}

QJsonObject linkRecord(const Link &link)
{
    return {{u"id"_s, idOf(link.id)},
            {u"revision"_s, link.revision},
            {u"sort"_s, nameOf(link.sort, {u"holds", u"dependsOn", u"derivedFrom"})},
            {u"from"_s, idOf(link.from)},
            {u"to"_s, idOf(link.to)},
            {u"remarks"_s, link.remarks}};
}

QJsonObject flowRecord(const Flow &flow)
{
    return {{u"id"_s, idOf(flow.id)},           {u"revision"_s, flow.revision}, {u"from"_s, idOf(flow.from)},
            {u"to"_s, idOf(flow.to)},           {u"protocol"_s, flow.protocol}, {u"limited"_s, flow.isLimited},
            {u"sanitising"_s, flow.sanitising}, {u"remarks"_s, flow.remarks}};
}

QJsonObject answersRecord(const Answers &answers, const QList<QString> &measures)
{
    QJsonArray entries;
    for (Ordinal measure = 0; measure < measures.size(); ++measure) {
        const Status status = answers.statuses.of(measure);
        const AnswerNote note = answers.note(measure);
        if (status == Status::Unanswered && note.isEmpty())
            continue;
        const QString name = nameOf(status, {u"unanswered", u"done", u"partial", u"notDone", u"notApplicable"});
        entries.append(QJsonObject{{u"measure"_s, measures[measure]},
                                   {u"status"_s, name},
                                   {u"reason"_s, note.reason},
                                   {u"evidence"_s, note.evidence},
                                   {u"responsible"_s, idOf(note.responsible)},
                                   {u"due"_s, dateOf(note.due)}});
    }
    return {{u"unit"_s, unitName(answers.subject.unit)},
            {u"subject"_s, idOf(answers.subject.id)},
            {u"revision"_s, answers.revision},
            {u"answers"_s, entries}};
}

QJsonObject exceptionRecord(const Exception &exception, const QList<QString> &measures)
{
    return {{u"id"_s, idOf(exception.id)},
            {u"revision"_s, exception.revision},
            {u"unit"_s, unitName(exception.subject.unit)},
            {u"subject"_s, idOf(exception.subject.id)},
            {u"measure"_s, measures.value(exception.measure)},
            {u"reason"_s, exception.reason},
            {u"approver"_s, exception.approver},
            {u"approved"_s, dateOf(exception.approved)},
            {u"expires"_s, dateOf(exception.expires)}};
}

QJsonObject dispatchRecord(const Dispatch &dispatch)
{
    return {{u"id"_s, idOf(dispatch.id)},
            {u"revision"_s, dispatch.revision},
            {u"department"_s, idOf(dispatch.department)},
            {u"form"_s, nameOf(dispatch.form, {u"registry", u"workbook"})},
            {u"state"_s, nameOf(dispatch.state, {u"sent", u"submitted", u"merged", u"sentBack"})},
            {u"sentRevision"_s, dispatch.sentRevision},
            {u"sent"_s, dateOf(dispatch.sent)},
            {u"due"_s, dateOf(dispatch.due)},
            {u"submitted"_s, dateOf(dispatch.submitted)},
            {u"merged"_s, dateOf(dispatch.merged)},
            {u"sentBack"_s, dateOf(dispatch.sentBack)},
            {u"file"_s, dispatch.file},
            {u"remarks"_s, dispatch.remarks},
            {u"digest"_s, dispatch.digest},
            {u"here"_s, dispatch.isHere}};
}

} // namespace daicho
