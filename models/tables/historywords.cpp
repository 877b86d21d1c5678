// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/historywords.h"

#include "core/change.h"

#include <QCoreApplication>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(daicho::HistoryWords)
};

} // namespace

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

QMap<QString, QString> historyFieldWords()
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
        {u"form"_s, HistoryWords::tr("Form")},
        {u"stage"_s, HistoryWords::tr("Stage")},
        {u"sent"_s, HistoryWords::tr("Sent on")},
        {u"due"_s, HistoryWords::tr("Due")},
        {u"submitted"_s, HistoryWords::tr("Submitted on")},
        {u"merged"_s, HistoryWords::tr("Merged on")},
        {u"sent_back"_s, HistoryWords::tr("Sent back on")},
        {u"file"_s, HistoryWords::tr("File")},
    };
}

} // namespace daicho
