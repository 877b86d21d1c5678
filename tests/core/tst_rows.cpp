// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <thread>

using namespace daicho;
using namespace Qt::StringLiterals;

/// Assets and small entities in their shared blocks, checked against plain maps under random edits.
class TestRows : public QObject
{
    Q_OBJECT

private slots:
    void blockGivesBackEveryField();
    void sharesUntouchedBlocks();
    void behavesLikeAMap();
    void groupsAreThoseOfTheRows();
    void statusesSurviveAnEdit();
    void smallRowsBehaveLikeAMap();
    void snapshotAppliesAChange();
    void departmentNamesAreWhole();
    void idsAscendAcrossThreads();
    void internersAgreeAcrossThreads();
};

namespace
{

Asset assetWith(Id id, int variant = 0)
{
    Asset asset;
    asset.id = id;
    asset.number = QString::number(id.value);
    asset.name = u"税務ファイル%1"_s.arg(variant);
    asset.kind = variant % 2 ? u"information"_s : u"system"_s;
    asset.department = Id{1 + variant % 3};
    return asset;
}

Asset fullAsset()
{
    Asset a = assetWith(Id{7});
    a.revision = 3;
    a.state = AssetState::Retired;
    a.subKind = u"server"_s;
    a.business = u"個人住民税"_s;
    a.owner = Id{11};
    a.custodian = u"係長"_s;
    a.users = u"課内"_s;
    a.places = {u"情報システム室"_s, u"書庫"_s};
    a.offSite = true;
    a.offSiteApproval = u"CISO 令和8年4月1日"_s;
    a.zone = u"MN"_s;
    a.marks = {{u"C"_s, {u"3B"_s, u"住民の個人情報\n多数"_s}}, {u"I"_s, {u"2"_s, {}}}, {u"X"_s, {{}, u"未定"_s}}};
    a.personalInformation = u"specific"_s;
    a.handling = {u"noCopy"_s, u"encrypt"_s};
    a.labelling = u"表紙"_s;
    a.takeOut = u"禁止"_s;
    a.retentionYears = 10;
    a.retention = u"常用"_s;
    a.engagement = Id{13};
    a.inService = *PartialDate::fromIso(u"2019");
    a.registered = *PartialDate::fromIso(u"2020-04");
    a.lastReview = *PartialDate::fromIso(u"2025-04-01");
    a.nextReview = *PartialDate::fromIso(u"2026-04-01");
    a.disposal = {u"課長"_s, *PartialDate::fromIso(u"2026-05-01"), u"山田"_s, u"物理破壊"_s, u"破壊"_s};
    a.remarks = u"𠮷野、\"重要\"\n二行目"_s;
    return a;
}

std::vector<Asset> listed(const AssetRows &rows)
{
    std::vector<Asset> all;
    rows.forEach([&](AssetRef, const AssetRow &row) { all.push_back(row.asset()); });
    return all;
}

} // namespace

void TestRows::blockGivesBackEveryField()
{
    const AssetRows rows = AssetRows::of({assetWith(Id{3}), fullAsset(), assetWith(Id{9})});
    QCOMPARE(rows.size(), 3);
    QVERIFY(*rows.asset(Id{7}) == fullAsset());
    QVERIFY(*rows.asset(Id{9}) == assetWith(Id{9}));
    QVERIFY(!rows.asset(Id{8}));
    const AssetRow row = rows.row(*rows.find(Id{7}));
    QVERIFY(row.folded.find("税務ファイル0") != std::string_view::npos);
    QVERIFY(row.folded.find("𠮷野、\"重要\"") != std::string_view::npos);
}

void TestRows::sharesUntouchedBlocks()
{
    std::vector<Asset> assets;
    for (int i = 1; i <= 5000; ++i)
        assets.push_back(assetWith(Id{i * 10}, i));
    const AssetRows before = AssetRows::of(assets);
    const AssetRows now = before.with(AssetRows::of({assetWith(Id{25000}, 1)}));
    QCOMPARE(now.blocks().size(), before.blocks().size());
    int different = 0;
    for (size_t i = 0; i < now.blocks().size(); ++i)
        different += now.blocks()[i] != before.blocks()[i];
    QCOMPARE(different, 1);
    QCOMPARE(before.asset(Id{25000})->name, u"税務ファイル2500"_s);
    QCOMPARE(now.asset(Id{25000})->name, u"税務ファイル1"_s);
}

void TestRows::behavesLikeAMap()
{
    QRandomGenerator random(20261120);
    std::map<Id, Asset> expected;
    AssetRows rows;
    for (int round = 0; round < 100; ++round) {
        std::map<Id, Asset> upserts;
        const int count = random.bounded(10) == 0 ? random.bounded(3000) : random.bounded(5);
        for (int i = 0; i < count; ++i) {
            const Id id{random.bounded(1, 20000)};
            upserts[id] = assetWith(id, random.bounded(1000));
        }
        std::vector<RowKey> removals;
        for (const auto &[id, asset] : expected) {
            if (random.bounded(round % 20 == 0 ? 3 : 400) == 0 && !upserts.contains(id))
                removals.push_back({id, 0});
        }
        std::vector<Asset> list;
        for (const auto &[id, asset] : upserts) {
            list.push_back(asset);
            expected[id] = asset;
        }
        for (const RowKey &gone : removals)
            expected.erase(gone.id);
        rows = rows.with(AssetRows::of(list), removals);

        QCOMPARE(rows.size(), qint64(expected.size()));
        std::vector<Asset> wanted;
        for (const auto &[id, asset] : expected)
            wanted.push_back(asset);
        QVERIFY(listed(rows) == wanted);
        for (const AssetBlockPtr &block : rows.blocks())
            QVERIFY(block->size() > 0 && block->size() <= AssetBlock::capacity);
    }
}

void TestRows::groupsAreThoseOfTheRows()
{
    std::vector<Asset> assets;
    for (int i = 1; i <= 3000; ++i)
        assets.push_back(assetWith(Id{i}, i));
    const AssetRows rows = AssetRows::of(assets).withStatuses({{Id{5}, 1}, {Id{2999}, 1}});
    std::map<quint32, quint32> expected;
    rows.forEach([&](AssetRef, const AssetRow &row) {
        ++expected[codeOf(Group{row.code(AssetCode::Department), row.code(AssetCode::Signature), row.code(AssetCode::Statuses)})];
    });
    std::map<quint32, quint32> counted;
    for (const AssetBlockPtr &block : rows.blocks()) {
        for (const GroupCount &group : block->groups())
            counted[group.group] += group.count;
    }
    QVERIFY(counted == expected);
    QCOMPARE(expected.size(), size_t(7));
}

void TestRows::statusesSurviveAnEdit()
{
    Statuses statuses;
    statuses.set(5, Status::Done);
    const quint32 code = codeOf(statuses);
    const AssetRows rows = AssetRows::of({assetWith(Id{1}), assetWith(Id{2})}).withStatuses({{Id{2}, code}});
    const AssetRows edited = rows.with(AssetRows::of({assetWith(Id{2}, 4)}));
    QCOMPARE(edited.row(*edited.find(Id{2})).code(AssetCode::Statuses), code);
    QCOMPARE(edited.asset(Id{2})->name, u"税務ファイル4"_s);
}

void TestRows::smallRowsBehaveLikeAMap()
{
    QRandomGenerator random(7);
    Rows<Post> rows;
    std::map<Id, Post> expected;
    for (int round = 0; round < 6000; ++round) {
        const Id id{random.bounded(1, 3000)};
        if (random.bounded(3) == 0) {
            rows = rows.without(id);
            expected.erase(id);
        } else {
            const Post post{id, round, u"課長"_s, {}, {}, {}};
            rows = rows.with(post);
            expected[id] = post;
        }
        QCOMPARE(rows.size(), qsizetype(expected.size()));
    }
    for (int id = 1; id < 3000; ++id) {
        const auto found = expected.find(Id{id});
        const Post *post = rows.find(Id{id});
        QCOMPARE(post != nullptr, found != expected.end());
        QVERIFY(!post || *post == found->second);
    }
    QCOMPARE(rows.toList().size(), qsizetype(expected.size()));
}

void TestRows::snapshotAppliesAChange()
{
    Change first;
    first.assets = AssetRows::of({assetWith(Id{1}), assetWith(Id{2})});
    first.departments.upserts = {{Id{1}, 0, u"総務課"_s, {}, 0, {}, {}}};
    first.newMeasures = {u"A"_s, u"B"_s};
    first.bodyName = u"宇土市"_s;
    const SnapshotPtr one = after(Snapshot(), first, 1);
    QCOMPARE(one->assets.asset(Id{1})->revision, 1);
    QCOMPARE(one->departments.find(Id{1})->revision, 1);
    QCOMPARE(one->ordinal(u"B"_s), 1);
    QCOMPARE(one->ordinal(u"C"_s), -1);

    Change answer;
    Answers answers{{Unit::Asset, Id{2}}, 0, {}, {}};
    answers.statuses.set(1, Status::Partial);
    answer.answers.upserts = {answers};
    const SnapshotPtr two = after(*one, answer, 2);
    QVERIFY(statusesAt(two->assets.row(*two->assets.find(Id{2})).code(AssetCode::Statuses)) == answers.statuses);
    QCOMPARE(two->answers.size(), 1);

    Change clear;
    answers.statuses = {};
    clear.answers.upserts = {answers};
    const SnapshotPtr three = after(*two, clear, 3);
    QVERIFY(three->answers.isEmpty());
    QCOMPARE(three->assets.row(*three->assets.find(Id{2})).code(AssetCode::Statuses), 0u);
    QCOMPARE(two->answers.size(), 1);
}

void TestRows::departmentNamesAreWhole()
{
    Snapshot now;
    now.departments = Rows<Department>({{Id{1}, 1, u"総務部"_s, {}, 1, {}, {}},
                                        {Id{2}, 1, u"財政課"_s, Id{1}, 2, {}, {}},
                                        {Id{3}, 1, u"総務課"_s, Id{1}, 1, {}, {}},
                                        {Id{4}, 1, u"総務部秘書室"_s, Id{1}, 3, {}, {}},
                                        {Id{5}, 1, u"議会事務局"_s, {}, 0, {}, {}},
                                        {Id{6}, 1, u"環"_s, Id{6}, 0, {}, {}}});
    QCOMPARE(now.departmentName(Id{2}), u"総務部財政課"_s);
    QCOMPARE(now.departmentName(Id{4}), u"総務部秘書室"_s);
    QCOMPARE(now.departmentName(Id{}), QString());
    QVERIFY(!now.departmentName(Id{6}).isEmpty());
    QStringList order;
    for (const Department &department : now.departmentsInOrder())
        order << department.name;
    QCOMPARE(order, (QStringList{u"議会事務局"_s, u"総務部"_s, u"総務課"_s, u"財政課"_s, u"総務部秘書室"_s, u"環"_s}));
}

void TestRows::idsAscendAcrossThreads()
{
    std::vector<Id> ids[4];
    std::vector<std::thread> threads;
    for (auto &list : ids)
        threads.emplace_back([&list] {
            for (int i = 0; i < 20000; ++i)
                list.push_back(newId());
        });
    for (std::thread &thread : threads)
        thread.join();
    std::vector<Id> all;
    for (const auto &list : ids) {
        QVERIFY(std::ranges::is_sorted(list));
        all.insert(all.end(), list.begin(), list.end());
    }
    std::ranges::sort(all);
    QVERIFY(std::ranges::adjacent_find(all) == all.end());
    QVERIFY(all.front().value > 0);
    QCOMPARE(Id::from(all.front().text()), std::optional(all.front()));
    QVERIFY(!Id::from(u"-1") && !Id::from(u"x") && !Id::from(u"0"));
}

void TestRows::internersAgreeAcrossThreads()
{
    std::vector<quint32> codes[4];
    std::vector<std::thread> threads;
    for (auto &list : codes)
        threads.emplace_back([&list] {
            for (int i = 0; i < 5000; ++i)
                list.push_back(Atom::of(u"場所%1"_s.arg(i)).code());
        });
    for (std::thread &thread : threads)
        thread.join();
    for (const auto &list : codes)
        QVERIFY(list == codes[0]);
    QCOMPARE(Atom::ofCode(codes[0][4321]).text(), u"場所4321"_s);
    QVERIFY(Atom::of(QString()).isEmpty());
}

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
