// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/historyvalues.h"

#include "core/wareki.h"
#include "tables/answertable.h"
#include "tables/boardtable.h"
#include "tables/historywords.h"

#include <QCoreApplication>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(daicho::HistoryWords)
};

QString named(const QString &what, const QString &name)
{
    return name.isEmpty() ? what : HistoryWords::tr("%1 “%2”").arg(what, name);
}

bool isDate(const QString &column)
{
    static const QStringList dates = {u"since"_s,       u"until"_s,       u"in_service"_s,  u"registered"_s,
                                      u"last_review"_s, u"next_review"_s, u"disposed_on"_s, u"approved"_s,
                                      u"expires"_s,     u"in_force"_s,    u"sent"_s,        u"due"_s,
                                      u"submitted"_s,   u"merged"_s,      u"sent_back"_s};
    return dates.contains(column);
}

} // namespace

HistoryValues::HistoryValues(SnapshotPtr now, ProfilePtr profile)
    : m_now(now), m_profile(profile), m_names(now, profile)
{
}

QString HistoryValues::field(const QString &column) const
{
    return historyFieldWords().value(column);
}

QString HistoryValues::date(qint64 number) const
{
    const auto date = PartialDate::from(int(number / 10000), int(number / 100 % 100), int(number % 100));
    if (!date)
        return {};
    return AssetNames::language() == u"ja" ? wareki(*date) : date->iso();
}

QString HistoryValues::list(const QString &column, const QString &text) const
{
    QStringList entries = text.split(u'\n', Qt::SkipEmptyParts);
    if (column == u"handling") {
        for (QString &entry : entries)
            entry = m_names.handling(entry);
    }
    return entries.join(AssetNames::language() == u"ja" ? u"、"_s : u", "_s);
}

QString HistoryValues::reference(const QString &column, qint64 id) const
{
    QString name;
    if (column == u"origin" || column == u"target")
        name = subject(Unit::Asset, id);
    else if (column == u"department" || column == u"parent")
        name = m_now->departmentName(Id{id});
    else if (column == u"owner" || column == u"responsible")
        name = m_now->postTitle(Id{id});
    else if (const Engagement *engagement = m_now->engagements.find(Id{id}))
        name = engagement->name;
    return name.isEmpty() ? HistoryWords::tr("(removed since)") : name;
}

QString HistoryValues::subject(Unit unit, qint64 key) const
{
    const Id id{key};
    switch (unit) {
    case Unit::Body:
        return m_now->bodyName;
    case Unit::Zone:
        return m_now->zones.find(id) ? m_now->zones.find(id)->name : QString();
    case Unit::Department:
        return m_now->departmentName(id);
    case Unit::Asset:
        if (const auto ref = m_now->assets.find(id))
            return m_now->assets.row(*ref).string(AssetText::Number) + u' ' +
                   m_now->assets.row(*ref).string(AssetText::Name);
        return {};
    case Unit::Engagement:
        return m_now->engagements.find(id) ? m_now->engagements.find(id)->name : QString();
    }
    return {};
}

QString HistoryValues::rowName(const QString &entity, qint64 key, const QJsonObject &image) const
{
    const QString name = image.value(u"name"_s).toString();
    if (entity == u"asset")
        return named(HistoryWords::tr("Asset"), (image.value(u"number"_s).toString() + u' ' + name).trimmed());
    if (entity == u"department")
        return named(HistoryWords::tr("Department"), name);
    if (entity == u"post")
        return named(HistoryWords::tr("Post"), image.value(u"title"_s).toString());
    if (entity == u"zone")
        return named(HistoryWords::tr("Zone"), name);
    if (entity == u"engagement")
        return named(HistoryWords::tr("Contract or service"), name);
    const auto ends = [&] {
        return subject(Unit::Asset, image.value(u"origin"_s).toInteger()) + u" → "_s +
               subject(Unit::Asset, image.value(u"target"_s).toInteger());
    };
    if (entity == u"link")
        return named(HistoryWords::tr("Connection"), ends());
    if (entity == u"flow")
        return named(HistoryWords::tr("Flow"), ends());
    if (entity == u"dispatch")
        return named(HistoryWords::tr("Distribution"),
                     subject(Unit::Department, image.value(u"department"_s).toInteger()));
    if (entity == u"policy")
        return HistoryWords::tr("Policy");
    if (entity == u"body")
        return HistoryWords::tr("Body");
    const QStringList units = {u"answers_body"_s, u"answers_zone"_s, u"answers_department"_s, u"answers_asset"_s,
                               u"answers_engagement"_s};
    if (units.contains(entity))
        return named(HistoryWords::tr("Answers"), subject(Unit(units.indexOf(entity)), key));
    return named(HistoryWords::tr("Exception"),
                 subject(Unit(image.value(u"unit"_s).toInt()), image.value(u"subject"_s).toInteger()));
}

QString HistoryValues::axis(const QString &id) const
{
    const Axis *axis = m_profile->axis(id);
    return axis ? axis->label.in(AssetNames::language()) : id;
}

QString HistoryValues::measure(Ordinal ordinal) const
{
    const QString id = m_now->measures.value(ordinal);
    const Measure *measure = m_profile->measure(id);
    return measure ? measure->label.in(AssetNames::language()) : id;
}

QString HistoryValues::status(Status status)
{
    return status == Status::Unanswered ? QString() : AnswerTable::statusText(status);
}

QString HistoryValues::value(const QString &column, const QJsonObject &image) const
{
    const QJsonValue stored = image.value(column);
    const QString text = stored.toString();
    const qint64 number = stored.toInteger();
    if (column == u"state")
        return image.isEmpty() ? QString() : AssetNames::state(AssetState(number));
    if (column == u"sort")
        return image.isEmpty()               ? QString()
               : image.contains(u"origin"_s) ? linkWord(int(number))
                                             : sortWord(int(number));
    if (column == u"stage")
        return image.isEmpty() ? QString() : BoardTable::stateText(boardStateOf(Dispatch::State(number)));
    if (column == u"measure" && !image.isEmpty())
        return measure(Ordinal(number));
    if (stored.isUndefined())
        return {};
    if (isDate(column))
        return date(number);
    if (column == u"kind")
        return m_names.kind(text);
    if (column == u"sub_kind")
        return m_names.subKind(image.value(u"kind"_s).toString(), text);
    if (column == u"zone")
        return m_names.zone(text);
    if (column == u"personal_information")
        return m_names.personalInformation(text);
    if (column == u"places" || column == u"handling")
        return list(column, text);
    if (column == u"off_site" || column == u"limited" || column == u"standard")
        return HistoryWords::tr("Yes");
    if (column == u"form")
        return HistoryWords::tr("Workbook"); // 0, a registry file, is what is usual
    if (column == u"terms")
        return termsWord(int(number));
    if (column == u"sanitising" && m_profile->sanitisingMethod(text))
        return m_profile->sanitisingMethod(text)->label.in(AssetNames::language());
    const bool isReference = stored.isDouble() && column != u"position" && column != u"retention_years";
    if (isReference)
        return reference(column, number);
    return stored.isString() ? text : QString::number(number);
}

} // namespace daicho
