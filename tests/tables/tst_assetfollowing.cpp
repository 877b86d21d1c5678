// SPDX-License-Identifier: GPL-3.0-or-later
// How the table of assets goes from one snapshot to the next.
#include "support/modellines.h"
#include "tables/assettablesample.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace daicho;
using namespace daicho::tablesample;
using namespace Qt::StringLiterals;

namespace
{

/// Edits, adds and removes a few assets by chance, or many.
SnapshotPtr changed(const SnapshotPtr &before, QRandomGenerator &random)
{
    Change change;
    std::vector<Asset> upserts;
    std::vector<Id> ids;
    before->assets.forEach([&](AssetRef, const AssetRow &row) { ids.push_back(row.id); });
    const int edits = random.bounded(8) == 0 ? 200 : random.bounded(4);
    std::set<Id> touched;
    for (int i = 0; i < edits && !ids.empty(); ++i) {
        const Id id = ids[random.bounded(quint32(ids.size()))];
        if (!touched.insert(id).second)
            continue;
        Asset edited = *before->assets.asset(id);
        switch (random.bounded(4)) {
        case 0:
            edited.name = town::asset(id, random).name;
            break;
        case 1:
            edited.department = Id{random.bounded(5)};
            break;
        case 2:
            edited.remarks += u"税"_s;
            break;
        default:
            edited = town::asset(id, random);
        }
        upserts.push_back(edited);
    }
    for (int i = random.bounded(3); i > 0; --i) {
        // Now and then between the others, as a merge of two registries would do it.
        const Id id = random.bounded(2) && !ids.empty()
                          ? Id{ids[random.bounded(quint32(ids.size()))].value + 1 + random.bounded(8)}
                          : Id{1'000'000 + qint64(random.bounded(1'000'000))};
        if (!before->assets.find(id) && touched.insert(id).second)
            upserts.push_back(town::asset(id, random));
    }
    for (int i = random.bounded(3); i > 0 && !ids.empty(); --i) {
        const Id id = ids[random.bounded(quint32(ids.size()))];
        if (touched.insert(id).second)
            change.removedAssets.push_back({id, 0});
    }
    change.assets = AssetRows::of(std::move(upserts));
    return after(*before, change, before->revision + 1);
}

} // namespace

class AssetFollowingTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::Japanese)); }
    void followsChangesLikeATableFromScratch_data();
    void followsChangesLikeATableFromScratch();
    void keepsIndexesWithTheirAssets();
    void signalsOneEditAsOneRow();
    void followsRenamedDepartments();
    void keepsNoRowsOfLongAgo();
    void startsEmptyAndFills();
};

void AssetFollowingTest::followsChangesLikeATableFromScratch_data()
{
    QTest::addColumn<int>("assets");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("few, seed %u", seed) << 60 << seed;
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("several blocks, seed %u", seed) << 2600 << seed;
    QTest::addRow("sorted in the background") << 21'000 << quint32(1);
}

void AssetFollowingTest::followsChangesLikeATableFromScratch()
{
    QFETCH(int, assets);
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const ProfilePtr policy = town::profile();
    const QDate today(2026, 6, 1);
    SnapshotPtr now = town::snapshot(assets, seed);
    AssetTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.show(now, policy, today);
    const int rounds = assets > 10'000 ? 12 : 40;
    for (int round = 0; round < rounds; ++round) {
        if (random.bounded(3) == 0)
            table.setFilter(random.bounded(3) ? randomFilter(random) : AssetFilter());
        if (random.bounded(3) == 0)
            table.sort(random.bounded(-1, table.columnCount()), Qt::SortOrder(random.bounded(2)));
        now = changed(now, random);
        table.show(now, policy, today);

        AssetTable fresh;
        fresh.setFilter(table.filter());
        fresh.show(now, policy, today);
        fresh.sort(table.sortColumn(), table.sortDirection());
        QCOMPARE(shownIds(table), shownIds(fresh));
        if (assets < 1000)
            QCOMPARE(modelLines(table), modelLines(fresh));
    }
}

void AssetFollowingTest::keepsIndexesWithTheirAssets()
{
    QRandomGenerator random(3);
    SnapshotPtr now = town::snapshot(2000);
    AssetTable table;
    table.show(now, town::profile());
    table.sort(table.columnOf(u"name"_s));
    const Id kept{1000 + 10 * 777};
    QPersistentModelIndex index = table.index(table.rowOf(kept), 2);
    for (int round = 0; round < 30; ++round) {
        Change change;
        Asset edited = *now->assets.asset(round % 3 ? kept : Id{1000 + 10 * qint64(random.bounded(2000))});
        edited.name = town::asset(edited.id, random).name;
        change.assets = AssetRows::of({edited});
        now = after(*now, change, now->revision + 1);
        table.show(now, town::profile());
        table.sort(round % 5 ? table.columnOf(u"name"_s) : random.bounded(table.columnCount()));
        QVERIFY(index.isValid());
        QCOMPARE(table.idAt(index.row()), kept);
        QCOMPARE(index.column(), 2);
    }
}

void AssetFollowingTest::signalsOneEditAsOneRow()
{
    SnapshotPtr now = town::snapshot(5000);
    AssetTable table;
    table.show(now, town::profile());
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&table, &QAbstractItemModel::dataChanged);
    QSignalSpy moves(&table, &QAbstractItemModel::rowsMoved);
    QSignalSpy removals(&table, &QAbstractItemModel::rowsRemoved);
    QSignalSpy insertions(&table, &QAbstractItemModel::rowsInserted);
    table.sort(table.columnOf(u"name"_s));
    const auto edit = [&](const std::function<void(Asset &)> &by) {
        Asset asset = *now->assets.asset(Id{21000});
        by(asset);
        Change change;
        change.assets = AssetRows::of({asset});
        now = after(*now, change, now->revision + 1);
        table.show(now, town::profile());
    };
    edit([](Asset &a) { a.remarks = u"見直し済み"_s; });
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), table.rowOf(Id{21000}));
    edit([](Asset &a) { a.name = u"んんん"_s; });
    QCOMPARE(moves.size(), 1);
    AssetFilter filter;
    filter.text = u"んんん"_s;
    table.setFilter(filter);
    QCOMPARE(resets.size(), 1);
    edit([](Asset &a) { a.name = u"あああ"_s; });
    QCOMPARE(removals.size(), 1);
    QCOMPARE(table.rowCount(), 0);
    edit([](Asset &a) { a.name = u"んんん"_s; });
    QCOMPARE(insertions.size(), 1);
    QCOMPARE(resets.size(), 1);
}

void AssetFollowingTest::followsRenamedDepartments()
{
    const SnapshotPtr now = town::snapshot(300);
    AssetTable table;
    table.show(now, town::profile());
    AssetFilter filter;
    filter.text = u"危機管理"_s;
    table.setFilter(filter);
    QCOMPARE(table.rowCount(), 0);
    Department renamed = *now->departments.find(Id{4});
    renamed.name = u"危機管理局"_s;
    Change change;
    change.departments.upserts << renamed;
    table.show(after(*now, change, 2), town::profile());
    QVERIFY(table.rowCount() > 0);
    QCOMPARE(table.index(0, table.columnOf(u"department"_s)).data().toString(), u"危機管理局"_s);
}

/// What was sorted in the background follows the edits: it must not keep the registry as it was in the morning.
void AssetFollowingTest::keepsNoRowsOfLongAgo()
{
    QRandomGenerator random(5);
    SnapshotPtr now = town::snapshot(21'000);
    AssetTable table;
    table.show(now, town::profile());
    table.sort(table.columnOf(u"name"_s));
    const std::vector<std::weak_ptr<const AssetBlock>> before(now->assets.blocks().begin(), now->assets.blocks().end());
    for (size_t edit = 0; edit < 40; ++edit) {
        Asset asset = now->assets.row(AssetRef::at(edit % before.size(), int(edit))).asset();
        asset.name = town::asset(asset.id, random).name;
        Change change;
        change.assets = AssetRows::of({asset});
        now = after(*now, change, now->revision + 1);
        table.show(now, town::profile());
    }
    for (const auto &block : before)
        QVERIFY(block.expired());
    AssetTable fresh;
    fresh.show(now, town::profile());
    for (const QString &column : {u"number"_s, u"name"_s}) {
        table.sort(table.columnOf(column));
        fresh.sort(fresh.columnOf(column));
        QCOMPARE(shownIds(table), shownIds(fresh));
    }
}

void AssetFollowingTest::startsEmptyAndFills()
{
    AssetTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table.rowCount(), 0);
    QCOMPARE(table.rowOf(Id{1}), -1);
    table.show(town::snapshot(std::vector<Asset>()), town::profile());
    QCOMPARE(table.rowCount(), 0);
    QVERIFY(table.columnCount() > 20);
    table.show(town::snapshot(10), town::profile());
    QCOMPARE(table.rowCount(), 10);
    table.show(town::snapshot(std::vector<Asset>()), town::profile());
    QCOMPARE(table.rowCount(), 0);
}

QTEST_GUILESS_MAIN(AssetFollowingTest)
#include "tst_assetfollowing.moc"
