// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "policy/coverage.h"
#include "policy/profile.h"
#include "tables/answerrows.h"

namespace daicho::sample
{

inline constexpr Id generalAffairs{1};
inline constexpr Id generalSection{2};
inline constexpr Id taxSection{3};
inline constexpr Id zoneMain{11};
inline constexpr Id contract{21};
inline constexpr Id post{31};
inline constexpr SubjectId body{Unit::Body, {}};
inline constexpr SubjectId section{Unit::Department, generalSection};
inline constexpr SubjectId tax{Unit::Department, taxSection};
inline constexpr SubjectId zone{Unit::Zone, zoneMain};
inline constexpr SubjectId engagement{Unit::Engagement, contract};
inline const QDate today(2026, 11, 20);

/// The ordinals of the measures, which stand in the registry in another order than in the policy.
enum : Ordinal { Training, Mfa, Theft, Plan, Split, Select, Retired };

inline constexpr SubjectId asset(int number)
{
    return {Unit::Asset, Id{1000 + number}};
}

inline LocalText words(const char16_t *ja, const char16_t *en)
{
    return {QString::fromUtf16(ja), QString::fromUtf16(en)};
}

inline Rule rule(const QString &id, const QList<Condition> &when, const QStringList &require)
{
    return {id, id, when, require};
}

/// A small policy: one measure for each unit, and two that assets need.
inline ProfilePtr profile()
{
    auto policy = std::make_shared<Profile>();
    policy->id = QStringLiteral("small");
    policy->version = QStringLiteral("2026-04-01");
    policy->body = words(u"試験市", u"Test City");
    policy->axes = {{QStringLiteral("C"), words(u"機密性", u"Confidentiality"), {}, {}, {}}};
    policy->zones = {{QStringLiteral("MN"), words(u"番号系", u"Main zone"), {}, {}},
                     {QStringLiteral("IN"), words(u"外部系", u"Internet zone"), {}, {}}};
    policy->kinds = {{QStringLiteral("system"), words(u"情報システム", u"System"), {}, {}, {}, {}},
                     {QStringLiteral("document"), words(u"文書", u"Document"), {}, {}, {}, {}}};
    policy->categories = {{QStringLiteral("6.3"), words(u"強靱性", u"Resilience")},
                          {QStringLiteral("6.5"), words(u"人的", u"Human")},
                          {QStringLiteral("6.8"), words(u"委託", u"Outsourcing")}};
    const auto measure = [](const char16_t *id, const char16_t *category, Unit unit, const char16_t *ja,
                            const char16_t *en) {
        const QString clause = QString::fromUtf16(category);
        Measure made;
        made.id = QString::fromUtf16(id);
        made.category = clause;
        made.unit = unit;
        made.label = words(ja, en);
        made.source = QStringLiteral("(%1)").arg(clause);
        return made;
    };
    policy->measures = {measure(u"SPLIT", u"6.3", Unit::Zone, u"分割", u"Split"),
                        measure(u"MFA", u"6.3", Unit::Asset, u"多要素認証", u"Several factors"),
                        measure(u"THEFT", u"6.3", Unit::Asset, u"盗難防止", u"No theft"),
                        measure(u"PLAN", u"6.5", Unit::Body, u"緊急時対策計画", u"Emergency plan"),
                        measure(u"TRAIN", u"6.5", Unit::Department, u"研修", u"Training"),
                        measure(u"SELECT", u"6.8", Unit::Engagement, u"選定", u"Selection")};
    const Condition inMain{QStringLiteral("zone"), {QStringLiteral("MN")}, {}};
    const Condition isSystem{QStringLiteral("kind"), {QStringLiteral("system")}, {}};
    policy->rules = {
        rule(QStringLiteral("R1"), {inMain}, {QStringLiteral("SPLIT")}),
        rule(QStringLiteral("R2"), {inMain, isSystem}, {QStringLiteral("MFA")}),
        rule(QStringLiteral("R3"), {isSystem}, {QStringLiteral("THEFT")}),
        rule(QStringLiteral("R4"), {}, {QStringLiteral("PLAN"), QStringLiteral("TRAIN"), QStringLiteral("SELECT")})};
    return policy;
}

inline Asset system(int number, Id department, const QString &zoneCode)
{
    Asset made;
    made.id = asset(number).id;
    made.number = QStringLiteral("A%1").arg(number, 3, 10, QLatin1Char('0'));
    made.name = QStringLiteral("端末%1").arg(number);
    made.kind = QStringLiteral("system");
    made.department = department;
    made.zone = zoneCode;
    return made;
}

/// Two departments below one, one zone, one contract, one post; `inSection` systems in the one, two in the other.
inline SnapshotPtr registry(int inSection = 3)
{
    Snapshot now;
    now.revision = 5;
    now.bodyName = QStringLiteral("試験市");
    now.measures = {QStringLiteral("TRAIN"), QStringLiteral("MFA"),    QStringLiteral("THEFT"),  QStringLiteral("PLAN"),
                    QStringLiteral("SPLIT"), QStringLiteral("SELECT"), QStringLiteral("RETIRED")};
    now.departments = QList<Department>{{generalAffairs, 1, QStringLiteral("総務部"), {}, 0, {}, {}},
                                        {generalSection, 1, QStringLiteral("総務課"), generalAffairs, 0, {}, {}},
                                        {taxSection, 1, QStringLiteral("税務課"), generalAffairs, 1, {}, {}}};
    now.zones = QList<Zone>{{zoneMain, 1, QStringLiteral("MN"), QStringLiteral("番号系"), 0}};
    Engagement one;
    one.id = contract;
    one.revision = 1;
    one.name = QStringLiteral("基幹系保守");
    one.department = taxSection;
    now.engagements = QList<Engagement>{one};
    now.posts = QList<Post>{{post, 1, QStringLiteral("総務課長"), generalSection, {}, {}}};
    std::vector<Asset> assets;
    for (int i = 1; i <= inSection; ++i)
        assets.push_back(system(i, generalSection, i == 1 ? QStringLiteral("IN") : QStringLiteral("MN")));
    for (int i = inSection + 1; i <= inSection + 2; ++i)
        assets.push_back(system(i, taxSection, QStringLiteral("MN")));
    now.assets = AssetRows::of(std::move(assets)).withRevision(1);
    return std::make_shared<const Snapshot>(std::move(now));
}

inline AnswerSource source(const SnapshotPtr &now, const ProfilePtr &policy)
{
    CoverageCounter counter(policy);
    return {now, policy, std::make_shared<const Coverage>(counter.count(*now, today)), today};
}

/// The registry after one answer more.
inline SnapshotPtr answered(const SnapshotPtr &now, SubjectId subject, Ordinal measure, Status status,
                            const QString &reason = {})
{
    Answers answers;
    if (const Answers *held = now->answers.find(subject))
        answers = *held;
    answers.subject = subject;
    answers.statuses.set(measure, status);
    AnswerNote note = answers.note(measure);
    note.reason = reason;
    answers.setNote(note);
    Change change;
    change.verb = Change::Verb::Answer;
    change.answers.upserts = {answers};
    return after(*now, change, now->revision + 1);
}

inline SnapshotPtr excepted(const SnapshotPtr &now, SubjectId subject, Ordinal measure, QDate until)
{
    Exception exception;
    exception.id = newId();
    exception.subject = subject;
    exception.measure = measure;
    exception.reason = QStringLiteral("更新待ち");
    exception.approver = QStringLiteral("CISO");
    exception.expires = PartialDate(until);
    Change change;
    change.exceptions.upserts = {exception};
    return after(*now, change, now->revision + 1);
}

} // namespace daicho::sample
