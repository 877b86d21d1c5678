// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/profilereader.h"
#include "policy/validation.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

ProfilePtr uto()
{
    static const ProfilePtr profile = readProfile(*profileText(u"uto"_s)).profile;
    return profile;
}

PartialDate date(const QString &iso)
{
    return *PartialDate::fromIso(iso);
}

SnapshotPtr registry()
{
    Change change;
    for (const Measure &measure : uto()->measures)
        change.newMeasures.append(measure.id);
    change.departments.upserts = {{Id{10}, 0, u"総務部"_s, {}, 0, {}, {}}, {Id{11}, 0, u"総務課"_s, Id{10}, 0, {}, {}}};
    change.posts.upserts.append({Id{20}, 0, u"総務課長"_s, Id{11}, {}, {}});
    change.engagements.upserts.append(
        {Id{30}, 0, Engagement::Sort::Cloud, {}, u"ＳａａＳ"_s, {}, Id{11}, {}, {}, {}, {}});
    change.zones.upserts.append({Id{40}, 0, u"LG"_s, u"LGWAN接続系"_s, 0});
    Asset asset;
    asset.id = Id{100};
    asset.number = u"A-1"_s;
    asset.name = u"住民票システム"_s;
    asset.kind = u"system"_s;
    change.assets = AssetRows::of({asset});
    return after(Snapshot(), change, 1);
}

Asset sound()
{
    Asset asset;
    asset.id = Id{101};
    asset.number = u"A-2"_s;
    asset.name = u"台帳"_s;
    asset.kind = u"information"_s;
    asset.subKind = u"data"_s;
    asset.zone = u"LG"_s;
    asset.department = Id{11};
    asset.owner = Id{20};
    asset.engagement = Id{30};
    asset.marks[u"C"_s] = {u"3B"_s, {}};
    asset.personalInformation = u"personal"_s;
    return asset;
}

QStringList fields(const Problems &problems)
{
    QStringList all;
    for (const Problem &problem : problems)
        all.append(problem.column + (problem.severity == Problem::Severity::Warning ? u"?"_s : QString()));
    return all;
}

using Spoil = void (*)(Asset &);
using SpoilChange = void (*)(Change &);

} // namespace
Q_DECLARE_METATYPE(Spoil)
Q_DECLARE_METATYPE(SpoilChange)

class tst_Validation : public QObject
{
    Q_OBJECT

private slots:
    void soundAsset() { QCOMPARE(fields(validate(sound(), *uto(), *registry())), QStringList()); }

    void oneField_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, Spoil spoil, const QStringList &expected) {
            QTest::newRow(name) << spoil << expected;
        };
        row("name missing", [](Asset &a) { a.name.clear(); }, {u"name"_s});
        row("name of wide spaces", [](Asset &a) { a.name = u"　　 "_s; }, {u"name"_s});
        row("number missing", [](Asset &a) { a.number = u"\t"_s; }, {u"number"_s});
        row("number taken", [](Asset &a) { a.number = u"A-1"_s; }, {u"number"_s});
        row("number of its own",
            [](Asset &a) {
                a.id = Id{100};
                a.number = u"A-1"_s;
            },
            {});
        row("number too long", [](Asset &a) { a.number = QString(65, u'番'); }, {u"number"_s});
        row("number just fits", [](Asset &a) { a.number = QString(64, u'番'); }, {});
        row("kind missing",
            [](Asset &a) {
                a.kind.clear();
                a.subKind.clear();
            },
            {u"kind"_s});
        row("draft without kind",
            [](Asset &a) {
                a.kind.clear();
                a.subKind.clear();
                a.state = AssetState::Draft;
            },
            {});
        row("kind unknown", [](Asset &a) { a.kind = u"thing"_s; }, {u"kind"_s});
        row("sub-kind of another kind", [](Asset &a) { a.subKind = u"server"_s; }, {u"subKind"_s});
        row("zone unknown", [](Asset &a) { a.zone = u"XX"_s; }, {u"zone"_s});
        row("zone not given", [](Asset &a) { a.zone.clear(); }, {});
        row("axis unknown", [](Asset &a) { a.marks[u"Q"_s] = {u"1"_s, {}}; }, {u"levels.Q"_s});
        row("level unknown", [](Asset &a) { a.marks[u"I"_s] = {u"3B"_s, {}}; }, {u"levels.I"_s});
        row("personal unknown", [](Asset &a) { a.personalInformation = u"x"_s; }, {u"personalInformation"_s});
        row("review",
            [](Asset &a) {
                a.lastReview = date(u"2026-05"_s);
                a.nextReview = date(u"2026-04-30"_s);
            },
            {u"nextReview"_s});
        row("review perhaps",
            [](Asset &a) {
                a.lastReview = date(u"2026-05-09"_s);
                a.nextReview = date(u"2026"_s);
            },
            {});
        row("disposal",
            [](Asset &a) {
                a.inService = date(u"2026-05"_s);
                a.disposal.on = date(u"2025"_s);
            },
            {u"disposal.on"_s});
        row("off site", [](Asset &a) { a.offSite = true; }, {u"offSiteApproval?"_s});
        row("off site, approved",
            [](Asset &a) {
                a.offSite = true;
                a.offSiteApproval = u"CISO"_s;
            },
            {});
        row("retention", [](Asset &a) { a.retentionYears = 2000; }, {u"retentionYears"_s});
        row("department", [](Asset &a) { a.department = Id{99}; }, {u"department"_s});
        row("owner", [](Asset &a) { a.owner = Id{99}; }, {u"owner"_s});
        row("engagement", [](Asset &a) { a.engagement = Id{99}; }, {u"engagement"_s});
        row("several",
            [](Asset &a) {
                a.name.clear();
                a.zone = u"XX"_s;
                a.department = Id{99};
            },
            {u"zone"_s, u"name"_s, u"department"_s});
    }

    void oneField()
    {
        QFETCH(const Spoil, spoil);
        QFETCH(const QStringList, expected);
        Asset asset = sound();
        spoil(asset);
        const Problems problems = validate(asset, *uto(), *registry());
        QCOMPARE(fields(problems), expected);
        for (const Problem &problem : problems) {
            QVERIFY(!problem.reason.isEmpty());
            QCOMPARE(problem.row, 0);
        }
    }

    void manyRows()
    {
        std::vector<Asset> assets;
        for (int i = 0; i < 3000; ++i) {
            assets.push_back(sound());
            assets.back().id = Id{1000 + i};
            assets.back().number = u"B-%1"_s.arg(i);
        }
        QCOMPARE(validate(AssetRows::of(assets), *uto(), *registry()), Problems());
        assets[7].number = u"B-3"_s;
        assets[2100].name.clear();
        assets[2200].zone = u"XX"_s;
        assets[2300].number = u"A-1"_s;
        const Problems problems = validate(AssetRows::of(assets), *uto(), *registry());
        QCOMPARE(fields(problems), (QStringList{u"number"_s, u"name"_s, u"zone"_s, u"number"_s}));
        QCOMPARE(problems[0].row, 8);
        QVERIFY(problems[0].reason.contains(u'4')); // where it stands already
        QCOMPARE(problems[1].row, 2101);
        QCOMPARE(problems[2].row, 2201);
        QCOMPARE(problems[3].row, 2301);
        for (Asset &asset : assets)
            asset.name.clear();
        QCOMPARE(validate(AssetRows::of(assets), *uto(), *registry(), 10).size(), 10);
    }

    /// Two assets may swap their numbers in one change.
    void numbersMaySwap()
    {
        Asset one = sound();
        Asset two = sound();
        two.id = Id{102};
        two.number = u"A-3"_s;
        Change change;
        change.assets = AssetRows::of({one, two});
        const SnapshotPtr now = after(*registry(), change, 2);
        std::swap(one.number, two.number);
        QCOMPARE(fields(validate(AssetRows::of({one, two}), *uto(), *now)), QStringList());
        QCOMPARE(fields(validate(one, *uto(), *now)), QStringList{u"number"_s});
    }

    void changes_data()
    {
        QTest::addColumn<SpoilChange>("spoil");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, SpoilChange spoil, const QStringList &expected) {
            QTest::newRow(name) << spoil << expected;
        };
        row("nothing", [](Change &) {}, {});
        row("department and its child at once",
            [](Change &c) {
                c.departments.upserts = {{Id{51}, 0, u"課"_s, Id{50}, 0, {}, {}}, {Id{50}, 0, u"部"_s, {}, 0, {}, {}}};
            },
            {});
        row("no name",
            [](Change &c) {
                c.departments.upserts = {{Id{51}, 0, u" "_s, {}, 0, {}, {}}};
            },
            {u"department.name"_s});
        row("no parent",
            [](Change &c) {
                c.departments.upserts = {{Id{51}, 0, u"課"_s, Id{99}, 0, {}, {}}};
            },
            {u"department.parent"_s});
        row("ring",
            [](Change &c) {
                c.departments.upserts = {{Id{10}, 1, u"部"_s, Id{11}, 0, {}, {}}};
            },
            {u"department.parent"_s});
        row("below itself",
            [](Change &c) {
                c.departments.upserts = {{Id{10}, 1, u"部"_s, Id{10}, 0, {}, {}}};
            },
            {u"department.parent"_s});
        row("ends early",
            [](Change &c) {
                c.departments.upserts = {{Id{51}, 0, u"課"_s, {}, 0, date(u"2026"_s), date(u"2025"_s)}};
            },
            {u"department.until"_s});
        row("post",
            [](Change &c) {
                c.posts.upserts = {{Id{21}, 0, {}, Id{99}, {}, {}}};
            },
            {u"post.title"_s, u"post.department"_s});
        row("zone",
            [](Change &c) {
                c.zones.upserts = {{Id{41}, 0, u"ZZ"_s, {}, 0}};
            },
            {u"zone.code"_s, u"zone.name"_s});
        row("engagement",
            [](Change &c) {
                c.engagements.upserts = {{Id{31},
                                          0,
                                          Engagement::Sort::Cloud,
                                          {},
                                          {},
                                          {},
                                          Id{99},
                                          Id{98},
                                          date(u"2026"_s),
                                          date(u"2025"_s),
                                          {}}};
            },
            {u"engagement.name"_s, u"engagement.department"_s, u"engagement.responsible"_s, u"engagement.until"_s});
        row("body", [](Change &c) { c.bodyName = u" "_s; }, {u"bodyName"_s});
        row("remove a parent",
            [](Change &c) {
                c.departments.removals = {{Id{10}, 1, u"総務部"_s, {}, 0, {}, {}}};
            },
            {u"department.parent"_s});
        row("remove what is used",
            [](Change &c) {
                c.departments.removals = {{Id{11}, 1, u"総務課"_s, Id{10}, 0, {}, {}}};
            },
            {u"post.department"_s, u"engagement.department"_s});
        row("answer",
            [](Change &c) {
                Answers a{{Unit::Department, Id{11}}, 0, {}, {}};
                a.statuses.set(15, Status::Done);
                c.answers.upserts = {a};
            },
            {});
        row("answer of nobody",
            [](Change &c) {
                Answers a{{Unit::Department, Id{99}}, 0, {}, {}};
                a.statuses.set(15, Status::Done);
                c.answers.upserts = {a};
            },
            {u"answers.subject"_s});
        row("no reason",
            [](Change &c) {
                Answers a{{Unit::Department, Id{11}}, 0, {}, {}};
                a.statuses.set(15, Status::NotApplicable);
                c.answers.upserts = {a};
            },
            {u"answers.reason"_s});
        row("reason",
            [](Change &c) {
                Answers a{{Unit::Department, Id{11}}, 0, {}, {}};
                a.statuses.set(15, Status::NotApplicable);
                a.setNote({15, u"職員なし"_s, {}, {}, {}});
                c.answers.upserts = {a};
            },
            {});
        row("wrong unit",
            [](Change &c) {
                Answers a{{Unit::Asset, Id{100}}, 0, {}, {}};
                a.statuses.set(0, Status::Done);
                c.answers.upserts = {a};
            },
            {u"answers.measure"_s});
        row("department for its assets",
            [](Change &c) {
                Answers a{{Unit::Department, Id{11}}, 0, {}, {}};
                a.statuses.set(1, Status::Done);
                a.statuses.set(22, Status::Done);
                c.answers.upserts = {a};
            },
            {});
        row("no such measure",
            [](Change &c) {
                Answers a{{}, 0, {}, {}};
                a.statuses.set(200, Status::Done);
                c.answers.upserts = {a};
            },
            {u"answers.measure"_s});
        row("exception",
            [](Change &c) {
                c.exceptions.upserts = {{Id{60},
                                         0,
                                         {Unit::Asset, Id{100}},
                                         1,
                                         u"更新待ち"_s,
                                         u"CISO"_s,
                                         date(u"2026-04-01"_s),
                                         date(u"2027-03"_s)}};
            },
            {});
        row("bare exception",
            [](Change &c) {
                c.exceptions.upserts = {{Id{60}, 0, {Unit::Asset, Id{100}}, 1, {}, {}, {}, {}}};
            },
            {u"exception.reason"_s, u"exception.approver"_s, u"exception.expires"_s});
        row("exception of nothing",
            [](Change &c) {
                c.exceptions.upserts = {
                    {Id{60}, 0, {Unit::Zone, Id{99}}, 77, u"r"_s, u"a"_s, date(u"2026-04-01"_s), date(u"2026-03"_s)}};
            },
            {u"exception.subject"_s, u"exception.measure"_s, u"exception.expires"_s});
        row("exception of the body for assets",
            [](Change &c) {
                c.exceptions.upserts = {{Id{60}, 0, {}, 1, u"r"_s, u"a"_s, {}, date(u"2027"_s)}};
            },
            {u"exception.measure"_s});
    }

    void changes()
    {
        QFETCH(const SpoilChange, spoil);
        QFETCH(const QStringList, expected);
        Change change;
        spoil(change);
        const Problems problems = validate(change, *uto(), *registry());
        QCOMPARE(fields(problems), expected);
        for (const Problem &problem : problems)
            QVERIFY(!problem.reason.isEmpty());
    }

    void assetsHoldTheirDepartment()
    {
        Change put;
        put.assets = AssetRows::of({sound()});
        put.posts.removals = {*registry()->posts.find(Id{20})};
        Change change;
        change.posts.removals = put.posts.removals;
        put.posts = {};
        const SnapshotPtr now = after(*registry(), put, 2);
        QCOMPARE(fields(validate(change, *uto(), *now)), QStringList{u"assets"_s});
        change.removedAssets.push_back({Id{101}, 2});
        QCOMPARE(fields(validate(change, *uto(), *now)), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_Validation)
#include "tst_validation.moc"
