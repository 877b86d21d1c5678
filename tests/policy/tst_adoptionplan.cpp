// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/adoptionplan.h"
#include "policy/randomregistry.h"
#include "policy/validation.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

ReadProfile read(const QString &id)
{
    return readProfile(profileText(id).value_or(QByteArray()));
}

Asset system(Id id, const QString &level, const QString &zone)
{
    Asset asset;
    asset.id = id;
    asset.number = u"A-"_s + id.text();
    asset.name = u"業務システム"_s;
    asset.kind = u"system"_s;
    asset.zone = zone;
    asset.department = Id{1};
    asset.marks[u"C"_s] = {level, u"住民の情報"_s};
    return asset;
}

/// A village with three zones, of which only two hold assets.
SnapshotPtr village(const std::vector<Asset> &assets)
{
    const ReadProfile policy = read(u"village"_s);
    Change change;
    change.policy = policy.adopted;
    change.bodyName = policy.profile->body.ja;
    for (const Measure &measure : policy.profile->measures)
        change.newMeasures << measure.id;
    int position = 0;
    for (const PolicyZone &zone : policy.profile->zones)
        change.zones.upserts << Zone{Id{900 + position}, 0, zone.id, zone.name.ja, position++};
    change.departments.upserts = {{Id{1}, 0, u"総務課"_s, {}, 0, {}, {}}, {Id{2}, 0, u"税務課"_s, {}, 1, {}, {}}};
    change.assets = AssetRows::of(assets);
    return after(Snapshot(), change, 7);
}

AdoptionPlan plan(const Snapshot &now, const QString &from, const QString &to, PartialDate date = {})
{
    return planAdoption(now, *read(from).profile, read(to), date);
}

QString levelOf(const Snapshot &now, Id asset)
{
    return now.assets.asset(asset)->marks.value(u"C"_s).level;
}

} // namespace

/// Adopting a policy is one change like any other, and nothing that was answered is lost.
class AdoptionPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setSiteProfileFolder(QStringLiteral(DAICHO_TEST_DATA "/policy")); }
    void samePolicyChangesNothing();
    void bringsMeasuresZonesAndName();
    void keepsANameOfItsOwn();
    void movesLevelsToTheNewScheme();
    void movesThemBack();
    void keepsWhatTheNewPolicyDoesNotHave();
    void zonesGoOnlyWhenNothingIsLeftInThem();
    void isValidAlthoughTheVocabularyIsAnother();
    void keepsAnswers();
    void comparesBeforeAndAfter();
    void nothingIsAskedOfAZoneThatIsLeft();
    void agreesWithOneByOneOnRandomRegistries();
};

void AdoptionPlanTest::samePolicyChangesNothing()
{
    const SnapshotPtr now = village({system(Id{100}, u"2"_s, u"MN"_s)});
    QVERIFY(plan(*now, u"village"_s, u"village"_s).change.isEmpty());
    // Only the date in force: the text stays, the change is there.
    const AdoptionPlan dated = plan(*now, u"village"_s, u"village"_s, *PartialDate::from(2026, 4, 1));
    QVERIFY(dated.change.policy && dated.change.assets.isEmpty() && dated.change.zones.isEmpty());
    QCOMPARE(dated.change.policy->from, *PartialDate::from(2026, 4, 1));
}

void AdoptionPlanTest::bringsMeasuresZonesAndName()
{
    const SnapshotPtr now = village({system(Id{100}, u"1"_s, u"MN"_s)});
    const Change change = plan(*now, u"village"_s, u"town"_s).change;
    QCOMPARE(change.verb, Change::Verb::Adopt);
    QCOMPARE(change.newMeasures, QList<QString>{u"LOG"_s});
    QCOMPARE(change.bodyName.value_or(QString()), u"試験町"_s);
    QCOMPARE(change.zones.upserts.size(), 2);
    QCOMPARE(change.zones.upserts[0].name, u"LGWAN接続系"_s);
    QCOMPARE(change.zones.upserts[0].id, Id{901});
    QCOMPARE(change.zones.upserts[0].revision, 7);
    QCOMPARE(change.zones.upserts[1].code, u"SCHOOL"_s);
    QCOMPARE(change.zones.upserts[1].revision, 0);
    QVERIFY(change.zones.removals.isEmpty());
    const SnapshotPtr then = after(*now, change, 8);
    QCOMPARE(then->measures.mid(0, 4), now->measures);
    QCOMPARE(then->policy.id, u"town"_s);
}

void AdoptionPlanTest::keepsANameOfItsOwn()
{
    Snapshot now = *village({});
    now.bodyName = u"試験村役場"_s;
    Zone zone = *now.zones.find(Id{901});
    zone.name = u"行政系"_s;
    now.zones = now.zones.with(zone);
    const Change change = plan(now, u"village"_s, u"town"_s).change;
    QVERIFY(!change.bodyName);
    QCOMPARE(change.zones.upserts.size(), 1); // the new one; the body's own name of LG stays
}

void AdoptionPlanTest::movesLevelsToTheNewScheme()
{
    std::vector<Asset> assets;
    for (int i = 0; i < 3000; ++i)
        assets.push_back(system(Id{1000 + i}, QString::number(1 + i % 3), u"MN"_s));
    const SnapshotPtr now = village(assets);
    const AdoptionPlan found = plan(*now, u"village"_s, u"town"_s);
    QCOMPARE(found.moves, (QList<AdoptionPlan::Move>{{u"C"_s, u"2"_s, u"old2"_s, 1000}}));
    QCOMPARE(found.change.assets.size(), 1000);
    QVERIFY(found.problems.isEmpty());
    const SnapshotPtr then = after(*now, found.change, 8);
    QCOMPARE(levelOf(*then, Id{1000}), u"1"_s);
    QCOMPARE(levelOf(*then, Id{1001}), u"old2"_s);
    QCOMPARE(levelOf(*then, Id{1002}), u"3"_s);
    // Nothing else of the row changes, and it is guarded by the revision at which it was read.
    Asset moved = found.change.assets.asset(Id{1001}).value();
    QCOMPARE(moved.revision, 7);
    moved.marks[u"C"_s].level = u"2"_s;
    QCOMPARE(moved, *now->assets.asset(Id{1001}));
}

void AdoptionPlanTest::movesThemBack()
{
    const SnapshotPtr now = village({system(Id{100}, u"2"_s, u"MN"_s), system(Id{101}, u"3"_s, u"MN"_s)});
    SnapshotPtr then = after(*now, plan(*now, u"village"_s, u"town"_s).change, 8);
    Asset anew = *then->assets.asset(Id{101});
    anew.marks[u"C"_s].level = u"3A"_s;
    Change classified;
    classified.assets = AssetRows::of({anew});
    then = after(*then, classified, 9);
    const AdoptionPlan back = plan(*then, u"town"_s, u"village"_s);
    const SnapshotPtr again = after(*then, back.change, 10);
    QCOMPARE(levelOf(*again, Id{100}), u"2"_s);
    QCOMPARE(levelOf(*again, Id{101}), u"3"_s); // 3A was made from 3
}

void AdoptionPlanTest::keepsWhatTheNewPolicyDoesNotHave()
{
    Asset asset = system(Id{100}, u"2"_s, u"SCHOOL"_s);
    asset.kind = u"drone"_s;
    Snapshot town = *village({asset, system(Id{101}, u"2"_s, u"SCHOOL"_s)});
    town.policy = read(u"town"_s).adopted;
    const auto now = std::make_shared<const Snapshot>(town);
    const AdoptionPlan found = plan(*now, u"town"_s, u"village"_s);
    QStringList listed;
    for (const Problem &problem : found.problems) {
        QCOMPARE(problem.severity, Problem::Severity::Warning);
        listed << problem.column + u'=' + problem.value;
    }
    QCOMPARE(listed, QStringList({u"kind=drone"_s, u"zone=SCHOOL"_s}));
    QVERIFY(found.problems[1].reason.contains(u'2'));
    QCOMPARE(after(*now, found.change, 8)->assets.asset(Id{100})->zone, u"SCHOOL"_s);
}

void AdoptionPlanTest::zonesGoOnlyWhenNothingIsLeftInThem()
{
    // From three zones to none: MN holds an asset, LG was answered for, IN is free.
    Snapshot now = *village({system(Id{100}, u"2"_s, u"MN"_s)});
    Answers answers;
    answers.subject = {Unit::Zone, Id{901}};
    answers.statuses.set(now.ordinal(u"SPLIT"_s), Status::Done);
    now.answers = now.answers.with(answers);
    QByteArray bare = *profileText(u"village"_s);
    const qsizetype from = bare.indexOf("\"zones\"");
    bare.remove(from, bare.indexOf("],", from) + 2 - from);
    const ReadProfile without = readProfile(bare);
    QVERIFY(without.profile && without.profile->zones.isEmpty());
    const AdoptionPlan found = planAdoption(now, *read(u"village"_s).profile, without, {});
    QCOMPARE(found.change.zones.removals.size(), 1);
    QCOMPARE(found.change.zones.removals.first().code, u"IN"_s);
    QCOMPARE(found.problems.size(), 2);
}

void AdoptionPlanTest::isValidAlthoughTheVocabularyIsAnother()
{
    Asset odd = system(Id{100}, u"2"_s, u"MN"_s);
    odd.kind = u"drone"_s; // kept from a policy before
    const SnapshotPtr now = village({odd});
    const Change change = plan(*now, u"village"_s, u"town"_s).change;
    QCOMPARE(change.assets.size(), 1);
    const ReadProfile next = read(u"town"_s);
    const Profile &town = *next.profile;
    QVERIFY(!hasError(validate(change, town, *now)));
    QVERIFY(hasError(validate(change.assets, town, *now)));
    QVERIFY(!hasError(validate(change.assets, town, *now, 1000, Judging::AsBefore)));
}

void AdoptionPlanTest::keepsAnswers()
{
    Snapshot now = *village({system(Id{100}, u"2"_s, u"MN"_s)});
    Answers answers;
    answers.subject = {Unit::Asset, Id{100}};
    answers.statuses.set(now.ordinal(u"ROOM"_s), Status::Done);
    Change said;
    said.answers.upserts = {answers};
    const SnapshotPtr before = after(now, said, 8);
    const SnapshotPtr then = after(*before, plan(*before, u"village"_s, u"town"_s).change, 9);
    QCOMPARE(then->answers.find(answers.subject)->statuses, answers.statuses);
    const AssetRow row = then->assets.row(*then->assets.find(Id{100}));
    QCOMPARE(row.code(AssetCode::Statuses), codeOf(answers.statuses));
}

void AdoptionPlanTest::comparesBeforeAndAfter()
{
    const SnapshotPtr now = village({system(Id{100}, u"2"_s, u"MN"_s), system(Id{101}, u"1"_s, u"MN"_s)});
    const Change change = plan(*now, u"village"_s, u"town"_s).change;
    const WhatIf found = whatIf(*now, read(u"village"_s).profile, read(u"town"_s).profile, change, QDate(2026, 11, 21));
    QCOMPARE(found.before.departments.size(), size_t(2));
    QCOMPARE(found.before.of(Id{1})->all.required(), 3); // CLASSIFY twice, ROOM for the one at 2
    QCOMPARE(found.after.of(Id{1})->all.required(), 5);  // and LOG for both
    QCOMPARE(found.before.of(Id{2})->all.required(), 0);
    QCOMPARE(found.before.body.all.required(), 4); // ORG, and SPLIT of three zones
    QCOMPARE(found.after.body.all.required(), 5);
    QCOMPARE(found.after.policy, u"town"_s);
}

void AdoptionPlanTest::nothingIsAskedOfAZoneThatIsLeft()
{
    const SnapshotPtr now = village({system(Id{100}, u"2"_s, u"MN"_s)});
    Profile fewer = *read(u"village"_s).profile;
    fewer.zones.removeIf([](const PolicyZone &zone) { return zone.id != u"LG"; });
    const auto profile = std::make_shared<const Profile>(fewer);
    const Coverage coverage = CoverageCounter(profile).count(*now, QDate(2026, 11, 21));
    QCOMPARE(coverage.body.all.required(), 2);
    QVERIFY(standings(*now, fewer, {Unit::Zone, Id{900}}, QDate(2026, 11, 21)).isEmpty());
    QCOMPARE(standings(*now, fewer, {Unit::Zone, Id{901}}, QDate(2026, 11, 21)).size(), 1);
}

void AdoptionPlanTest::agreesWithOneByOneOnRandomRegistries()
{
    const ReadProfile uto = read(u"uto"_s);
    const ReadProfile town = read(u"town"_s);
    const QDate day(2026, 11, 21);
    for (quint32 seed = 0; seed < 60; ++seed) {
        RandomRegistry random(*uto.profile, seed);
        SnapshotPtr now = random.founded();
        for (int i = 0; i < 12; ++i)
            now = after(*now, random.change(*now), now->revision + 1);
        const AdoptionPlan found = planAdoption(*now, *uto.profile, town, {});
        const SnapshotPtr then = after(*now, found.change, now->revision + 1);
        // What-if is what coverage will be, whoever counts it.
        const Coverage counted = whatIf(*now, uto.profile, town.profile, found.change, day).after;
        Coverage fresh = CoverageCounter(town.profile).count(*then, day);
        fresh.revision = counted.revision;
        QCOMPARE(counted, fresh);
        // Levels that moved are levels of the new axis; nothing else of any asset changed.
        QCOMPARE(then->assets.size(), now->assets.size());
        now->assets.forEach([&](AssetRef, const AssetRow &row) {
            Asset before = row.asset();
            Asset later = *then->assets.asset(row.id);
            QVERIFY(later.marks.value(u"C"_s).level == before.marks.value(u"C"_s).level ||
                    town.profile->axis(u"C"_s)->level(later.marks.value(u"C"_s).level));
            before.marks.clear();
            later.marks.clear();
            later.revision = before.revision;
            QCOMPARE(later, before);
        });
        QCOMPARE(then->answers.size(), now->answers.size());
    }
}

QTEST_GUILESS_MAIN(AdoptionPlanTest)
#include "tst_adoptionplan.moc"
