// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/historyvalues.h"

#include "core/wareki.h"
#include "tables/answertable.h"

#include <QCoreApplication>
#include <QMap>

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

QString sortWord(int sort)
{
    switch (Engagement::Sort(sort)) {
    case Engagement::Sort::Outsourcing:
        return HistoryWords::tr("Outsourcing");
    case Engagement::Sort::Cloud:
        return HistoryWords::tr("Cloud service");
    case Engagement::Sort::SocialMedia:
        return HistoryWords::tr("Social media");
    }
    return {};
}

QString linkWord(int sort)
{
    switch (Link::Sort(sort)) {
    case Link::Sort::Holds:
        return HistoryWords::tr("Holds");
    case Link::Sort::DependsOn:
        return HistoryWords::tr("Depends on");
    case Link::Sort::DerivedFrom:
        return HistoryWords::tr("Derived from");
    }
    return {};
}

QString termsWord(int terms)
{
    switch (Engagement::Terms(terms)) {
    case Engagement::Terms::Unknown:
        return {};
    case Engagement::Terms::Negotiated:
        return HistoryWords::tr("Negotiated");
    case Engagement::Terms::Standard:
        return HistoryWords::tr("Provider's standard terms");
    }
    return {};
}

QMap<QString, QString> fieldWords()
{
    return {
        {u"number"_s, HistoryWords::tr("Number")},
        {u"name"_s, HistoryWords::tr("Name")},
        {u"state"_s, HistoryWords::tr("State")},
        {u"kind"_s, HistoryWords::tr("Kind")},
        {u"sub_kind"_s, HistoryWords::tr("Sub-kind")},
        {u"business"_s, HistoryWords::tr("Business")},
        {u"department"_s, HistoryWords::tr("Department")},
        {u"owner"_s, HistoryWords::tr("Owner")},
        {u"custodian"_s, HistoryWords::tr("Custodian")},
        {u"users"_s, HistoryWords::tr("Users")},
        {u"places"_s, HistoryWords::tr("Places")},
        {u"off_site"_s, HistoryWords::tr("Kept outside")},
        {u"off_site_approval"_s, HistoryWords::tr("Approval to keep it outside")},
        {u"zone"_s, HistoryWords::tr("Zone")},
        {u"personal_information"_s, HistoryWords::tr("Personal information")},
        {u"handling"_s, HistoryWords::tr("Handling restrictions")},
        {u"labelling"_s, HistoryWords::tr("Labelling")},
        {u"take_out"_s, HistoryWords::tr("Take-out restriction")},
        {u"retention_years"_s, HistoryWords::tr("Retention (years)")},
        {u"retention"_s, HistoryWords::tr("Retention")},
        {u"engagement"_s, HistoryWords::tr("Contract or service")},
        {u"in_service"_s, HistoryWords::tr("In service since")},
        {u"registered"_s, HistoryWords::tr("Registered on")},
        {u"last_review"_s, HistoryWords::tr("Last review")},
        {u"next_review"_s, HistoryWords::tr("Next review")},
        {u"disposal_permitted_by"_s, HistoryWords::tr("Disposal permitted by")},
        {u"disposed_on"_s, HistoryWords::tr("Disposed of on")},
        {u"disposal_by"_s, HistoryWords::tr("Disposed of by")},
        {u"disposal_action"_s, HistoryWords::tr("What was done")},
        {u"disposal_method"_s, HistoryWords::tr("Method of disposal")},
        {u"remarks"_s, HistoryWords::tr("Remarks")},
        {u"parent"_s, HistoryWords::tr("Belongs to")},
        {u"position"_s, HistoryWords::tr("Place in the order")},
        {u"since"_s, HistoryWords::tr("From")},
        {u"until"_s, HistoryWords::tr("Until")},
        {u"title"_s, HistoryWords::tr("Post")},
        {u"holder"_s, HistoryWords::tr("Holder")},
        {u"code"_s, HistoryWords::tr("Code")},
        {u"sort"_s, HistoryWords::tr("Sort")},
        {u"provider"_s, HistoryWords::tr("Provider")},
        {u"responsible"_s, HistoryWords::tr("Responsible post")},
        {u"measure"_s, HistoryWords::tr("Measure")},
        {u"reason"_s, HistoryWords::tr("Reason")},
        {u"approver"_s, HistoryWords::tr("Approved by")},
        {u"approved"_s, HistoryWords::tr("Approved on")},
        {u"expires"_s, HistoryWords::tr("Expires")},
        {u"version"_s, HistoryWords::tr("Version")},
        {u"terms"_s, HistoryWords::tr("Terms")},
        {u"standard"_s, HistoryWords::tr("Standard ledger")},
        {u"in_force"_s, HistoryWords::tr("In force from")},
        {u"origin"_s, HistoryWords::tr("From asset")},
        {u"target"_s, HistoryWords::tr("To asset")},
        {u"protocol"_s, HistoryWords::tr("Protocol")},
        {u"limited"_s, HistoryWords::tr("Limited communication")},
        {u"sanitising"_s, HistoryWords::tr("Sanitising")},
    };
}

bool isDate(const QString &column)
{
    static const QStringList dates = {u"since"_s,       u"until"_s,       u"in_service"_s,  u"registered"_s,
                                      u"last_review"_s, u"next_review"_s, u"disposed_on"_s, u"approved"_s,
                                      u"expires"_s,     u"in_force"_s};
    return dates.contains(column);
}

} // namespace

HistoryValues::HistoryValues(SnapshotPtr now, ProfilePtr profile)
    : m_now(now), m_profile(profile), m_names(now, profile)
{
}

QString HistoryValues::field(const QString &column) const
{
    return fieldWords().value(column);
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
