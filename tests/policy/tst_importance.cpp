// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/floors.h"
#include "policy/importance.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

Level level(const QString &id, int rank)
{
    Level level;
    level.id = id;
    level.rank = rank;
    level.label = {u"L"_s + id, {}};
    return level;
}

Axis axis(const QString &id)
{
    Axis axis;
    axis.id = id;
    axis.label = {u"軸"_s + id, u"Axis "_s + id};
    axis.levels = {level(u"3"_s, 3), level(u"2"_s, 2), level(u"1"_s, 1)};
    return axis;
}

Profile profileWith(ImportanceRule::Combine combine)
{
    Profile profile;
    profile.axes = {axis(u"C"_s), axis(u"I"_s), axis(u"A"_s)};
    profile.importance.combine = combine;
    const int factor = combine == ImportanceRule::Combine::Sum ? 2 : 1;
    profile.importance.steps = {{u"high"_s, {u"高"_s, u"High"_s}, 3 * factor},
                                {u"middle"_s, {u"中"_s, u"Middle"_s}, 2 * factor},
                                {u"low"_s, {u"低"_s, u"Low"_s}, 1}};
    return profile;
}

QString stepIn(const Importance &importance)
{
    return importance.step ? importance.step->id : QString();
}

} // namespace

class tst_Importance : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsCombined()
    {
        const Importance importance =
            importanceOf(profileWith(ImportanceRule::Combine::None), Facts{{u"C"_s, u"3"_s}}, u"ja"_s);
        QVERIFY(!importance.step);
        QVERIFY(importance.reasons.isEmpty());
    }

    void theHighestCounts()
    {
        const Profile profile = profileWith(ImportanceRule::Combine::Max);
        const Importance importance =
            importanceOf(profile, Facts{{u"C"_s, u"1"_s}, {u"I"_s, u"3"_s}, {u"A"_s, u"2"_s}}, u"ja"_s);
        QCOMPARE(stepIn(importance), u"high"_s);
        QCOMPARE(importance.reasons, QStringList{u"The highest counts: 軸I L3 (3)"_s});
        const Importance both = importanceOf(profile, Facts{{u"C"_s, u"2"_s}, {u"A"_s, u"2"_s}}, u"en"_s);
        QCOMPARE(stepIn(both), u"middle"_s);
        QCOMPARE(both.reasons, QStringList{u"The highest counts: Axis C L2 (2), Axis A L2 (2)"_s});
    }

    void ranksAddUp()
    {
        const Profile profile = profileWith(ImportanceRule::Combine::Sum);
        const Importance importance = importanceOf(profile, Facts{{u"C"_s, u"3"_s}, {u"I"_s, u"1"_s}}, u"ja"_s);
        QCOMPARE(stepIn(importance), u"middle"_s);
        QCOMPARE(importance.reasons, QStringList{u"Added up: 軸C L3 (3), 軸I L1 (1) make 4"_s});
    }

    void onlyTheAxesThatTheRuleNames()
    {
        Profile profile = profileWith(ImportanceRule::Combine::Max);
        profile.importance.axes = {u"C"_s};
        QCOMPARE(stepIn(importanceOf(profile, Facts{{u"C"_s, u"1"_s}, {u"I"_s, u"3"_s}}, u"ja"_s)), u"low"_s);
    }

    void nothingRecorded()
    {
        const Importance importance = importanceOf(profileWith(ImportanceRule::Combine::Max), Facts{}, u"ja"_s);
        QVERIFY(!importance.step);
        QVERIFY(importance.reasons.isEmpty());
    }

    void floorsLift()
    {
        Profile profile = profileWith(ImportanceRule::Combine::Max);
        const auto holding = [](const QString &what) {
            return QList<Condition>{{u"personalInformation"_s, {what}, {}, false}};
        };
        profile.importance.floors = {{u"middle"_s, holding(u"personal"_s), {u"個人情報"_s, u"Personal data"_s}},
                                     {u"high"_s, holding(u"specific"_s), {u"特定個人情報"_s, {}}}};
        Facts facts{{u"C"_s, u"1"_s}};
        QCOMPARE(stepIn(importanceOf(profile, facts, u"ja"_s)), u"low"_s);
        facts[u"personalInformation"_s] = u"personal"_s;
        const Importance lifted = importanceOf(profile, facts, u"en"_s);
        QCOMPARE(stepIn(lifted), u"middle"_s);
        QCOMPARE(lifted.reasons.last(), u"Raised to Middle: Personal data"_s);
        facts[u"C"_s] = u"3"_s; // higher already: the floor is not mentioned
        QCOMPARE(importanceOf(profile, facts, u"ja"_s).reasons.size(), 1);
        QCOMPARE(stepIn(importanceOf(profile, facts, u"ja"_s)), u"high"_s);
        QCOMPARE(stepIn(importanceOf(profile, Facts{{u"personalInformation"_s, u"specific"_s}}, u"ja"_s)), u"high"_s);
    }

    void assetsAndSignaturesAgree()
    {
        const Profile profile = profileWith(ImportanceRule::Combine::Max);
        Asset asset;
        asset.marks[u"A"_s].level = u"2"_s;
        QCOMPARE(stepIn(importanceOf(profile, asset, u"ja"_s)), u"middle"_s);
        QCOMPARE(stepIn(importanceOf(profile, signatureOf(asset), u"ja"_s)), u"middle"_s);
    }

    void theHighestFloorOfAnAxis()
    {
        Profile profile = profileWith(ImportanceRule::Combine::None);
        profile.floors = {
            {u"F1"_s, u"C"_s, u"2"_s, {}, {}}, {u"F2"_s, u"C"_s, u"3"_s, {}, {}}, {u"F3"_s, u"C"_s, u"1"_s, {}, {}}};
        QCOMPARE(floorOn(profile, u"C"_s, {})->id, u"F2"_s);
        QVERIFY(!floorOn(profile, u"I"_s, {}));
        QCOMPARE(missedFloors(profile, Facts{{u"C"_s, u"2"_s}}).size(), 1);
        QCOMPARE(missedFloors(profile, Facts{{u"C"_s, u"3"_s}}).size(), 0);
        QCOMPARE(missedFloors(profile, Facts{}).size(), 0); // what is not recorded is not too low
    }
};

QTEST_GUILESS_MAIN(tst_Importance)
#include "tst_importance.moc"
