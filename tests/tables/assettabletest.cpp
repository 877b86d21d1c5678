// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/assettable.h"
#include "support/town.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

std::vector<Id> shownIds(const AssetTable &table)
{
    std::vector<Id> ids;
    for (int row = 0; row < table.rowCount(); ++row)
        ids.push_back(table.idAt(row));
    return ids;
}

/// Cell for cell, what the table says.
QStringList lines(const AssetTable &table)
{
    QStringList all;
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells << table.index(row, column).data().toString();
        all << cells.join(u'|');
    }
    return all;
}

AssetFilter randomFilter(QRandomGenerator &random)
{
    AssetFilter filter;
    filter.text = town::pick<QString>(
        random, {QString(), u"税"_s, u"税務"_s, u"端末"_s, u"サーバ 税"_s, u"lgwan"_s, u"ａ－１"_s});
    if (random.bounded(4) == 0)
        filter.department = Id{random.bounded(5)};
    if (random.bounded(4) == 0)
        filter.kind = u"system"_s;
    if (random.bounded(5) == 0) {
        filter.axis = u"C"_s;
        filter.level = u"3"_s;
    }
    if (random.bounded(5) == 0)
        filter.state = AssetState::Registered;
    filter.reviewOverdue = random.bounded(6) == 0;
    return filter;
}

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

class AssetTableTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::Japanese)); }
    void showsEveryColumnOfEveryAsset();
    void filtersLikeAPlainLoop();
    void searchesInEveryPartOfARow();
    void findsOverdueReviews();
    void sortsEveryColumn_data();
    void sortsEveryColumn();
    void sortsNumbersByValue();
    void sortsDatesThatLieFarApart();
    void isStable();
    void followsChangesLikeATableFromScratch_data();
    void followsChangesLikeATableFromScratch();
    void keepsIndexesWithTheirAssets();
    void signalsOneEditAsOneRow();
    void followsRenamedDepartments();
    void keepsNoRowsOfLongAgo();
    void startsEmptyAndFills();
};

void AssetTableTest::showsEveryColumnOfEveryAsset()
{
    Asset asset = town::assets(1).front();
    asset.number = u"00042"_s;
    asset.department = Id{3};
    asset.owner = Id{12};
    asset.zone = u"LG"_s;
    asset.retentionYears = 5;
    asset.nextReview = *PartialDate::from(2026, 4, 1);
    asset.places = {u"サーバ室"_s, u"書庫"_s};
    AssetTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.show(town::snapshot({asset}), town::profile());
    QCOMPARE(table.rowCount(), 1);
    const auto cell = [&](const QString &id) {
        return table.index(0, table.columnOf(id)).data().toString();
    };
    QCOMPARE(cell(u"number"_s), u"00042"_s);
    QCOMPARE(cell(u"department"_s), u"総務部税務課"_s);
    QCOMPARE(cell(u"owner"_s), u"税務課長"_s);
    QCOMPARE(cell(u"zone"_s), u"LGWAN接続系"_s);
    QCOMPARE(cell(u"nextReview"_s), u"R8.4.1"_s);
    QCOMPARE(cell(u"places"_s), u"サーバ室、書庫"_s);
    QCOMPARE(cell(u"levels.C"_s), asset.marks[u"C"_s].level);
    QVERIFY(cell(u"retentionYears"_s).contains(u'5'));
    QCOMPARE(table.headerData(table.columnOf(u"levels.C"_s), Qt::Horizontal).toString(), u"機密性"_s);
    QCOMPARE(table.index(0, table.columnOf(u"nextReview"_s)).data(Qt::ToolTipRole).toString(),
             u"令和8年4月1日  2026-04-01"_s);
}

void AssetTableTest::filtersLikeAPlainLoop()
{
    const SnapshotPtr now = town::snapshot(3000);
    const QDate today(2026, 6, 1);
    AssetTable table;
    table.show(now, town::profile(), today);
    const auto below = [](Id department, Id above) {
        return department == above || (above == Id{1} && (department == Id{2} || department == Id{3}));
    };
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        AssetFilter filter = randomFilter(random);
        filter.text.clear();
        table.setFilter(filter);
        std::vector<Id> expected;
        now->assets.forEach([&](AssetRef, const AssetRow &row) {
            const Asset a = row.asset();
            if ((filter.department && !below(a.department, *filter.department)) ||
                (!filter.kind.isEmpty() && a.kind != filter.kind) ||
                (!filter.level.isEmpty() && a.marks.value(filter.axis).level != filter.level) ||
                (filter.state && a.state != *filter.state) ||
                (filter.reviewOverdue &&
                 (a.state == AssetState::Retired || a.nextReview.isUnknown() || a.nextReview.last() >= today)))
                return;
            expected.push_back(a.id);
        });
        QCOMPARE(shownIds(table), expected);
    }
}

void AssetTableTest::searchesInEveryPartOfARow()
{
    Asset asset;
    asset.id = Id{5000};
    asset.number = u"Ｚ－９９"_s;
    asset.name = u"ｻｰﾊﾞ"_s;
    asset.business = u"戸籍"_s;
    asset.users = u"市民課職員"_s;
    asset.places = {u"地下書庫"_s};
    asset.custodian = u"担当係長"_s;
    asset.department = Id{3};
    asset.owner = Id{11};
    asset.kind = u"system"_s;
    asset.subKind = u"server"_s;
    asset.zone = u"MN"_s;
    asset.marks[u"C"_s].level = u"3"_s;
    asset.personalInformation = u"personal"_s;
    asset.remarks = u"髙﨑氏 作成"_s;
    std::vector<Asset> all = town::assets(50);
    for (Asset &other : all) {
        const Id id = other.id;
        other = Asset();
        other.id = id;
        other.name = u"その他"_s;
    }
    all.push_back(asset);
    AssetTable table;
    table.show(town::snapshot(all), town::profile());
    const QStringList words = {u"z-99"_s,         u"サーバ"_s,  u"さーば"_s, u"戸籍"_s,     u"市民課"_s,
                               u"地下"_s,         u"係長"_s,    u"税務課"_s, u"総務課長"_s, u"情報システム"_s,
                               u"マイナンバー"_s, u"機密性3"_s, u"高崎"_s,   u"個人情報"_s, u"書庫　ｻｰﾊﾞ"_s};
    for (const QString &word : words) {
        AssetFilter filter;
        filter.text = word;
        table.setFilter(filter);
        QVERIFY2(shownIds(table) == std::vector<Id>{asset.id}, qPrintable(word));
    }
    AssetFilter both;
    both.text = u"戸籍 どこにもない"_s;
    table.setFilter(both);
    QCOMPARE(table.rowCount(), 0);
}

void AssetTableTest::findsOverdueReviews()
{
    std::vector<Asset> all;
    const QList<std::optional<PartialDate>> dates = {PartialDate::from(2026, 5, 31),
                                                     PartialDate::from(2026, 6, 1),
                                                     PartialDate::from(2026, 5),
                                                     PartialDate::from(2026, 6),
                                                     PartialDate::from(2025),
                                                     PartialDate::from(2026),
                                                     PartialDate()};
    for (const auto &date : dates) {
        Asset asset;
        asset.id = Id{qint64(all.size()) + 1};
        asset.nextReview = *date;
        all.push_back(asset);
    }
    AssetTable table;
    AssetFilter filter;
    filter.reviewOverdue = true;
    table.setFilter(filter);
    table.show(town::snapshot(all), town::profile(), QDate(2026, 6, 1));
    QCOMPARE(shownIds(table), (std::vector<Id>{Id{1}, Id{3}, Id{5}}));
    // The next day another one is due, without anything having changed in the registry.
    table.show(table.snapshot(), town::profile(), QDate(2026, 6, 2));
    QCOMPARE(shownIds(table), (std::vector<Id>{Id{1}, Id{2}, Id{3}, Id{5}}));
}

void AssetTableTest::sortsEveryColumn_data()
{
    QTest::addColumn<QString>("column");
    AssetTable table;
    table.show(town::snapshot(10), town::profile());
    for (const AssetColumn &column : table.columns())
        QTest::newRow(qPrintable(column.id)) << column.id;
}

void AssetTableTest::sortsEveryColumn()
{
    QFETCH(QString, column);
    const SnapshotPtr now = town::snapshot(2500);
    AssetTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.show(now, town::profile());
    const int place = table.columnOf(column);
    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        table.sort(place, direction);
        const AssetOrder order(table.columns()[place], direction);
        std::vector<AssetRef> expected = inOrderOfId(now->assets);
        std::ranges::stable_sort(
            expected, [&](AssetRef a, AssetRef b) { return order.isBefore(now->assets, a, now->assets, b); });
        QCOMPARE(table.shown(), expected);
        bool isInEmpties = false;
        for (int row = 0; row < table.rowCount(); ++row) {
            const bool isEmpty = table.index(row, place).data().toString().isEmpty();
            QVERIFY2(isEmpty || !isInEmpties, "empty values come last");
            isInEmpties = isEmpty;
        }
    }
}

void AssetTableTest::sortsNumbersByValue()
{
    std::vector<Asset> all;
    for (const QString &number :
         {u"A-10"_s, u"A-9"_s, u"a-２"_s, u"B-1"_s, u"A-010"_s, QString(), u"12345678901234567890"_s, u"99"_s}) {
        Asset asset;
        asset.id = Id{qint64(all.size()) + 1};
        asset.number = number;
        asset.name = u"x"_s;
        all.push_back(asset);
    }
    AssetTable table;
    table.show(town::snapshot(all), town::profile());
    table.sort(table.columnOf(u"number"_s));
    QStringList sorted;
    for (int row = 0; row < table.rowCount(); ++row)
        sorted << table.index(row, 0).data().toString();
    QCOMPARE(sorted, (QStringList{u"99"_s, u"12345678901234567890"_s, u"a-２"_s, u"A-9"_s, u"A-10"_s, u"A-010"_s,
                                  u"B-1"_s, QString()}));
    table.sort(table.columnOf(u"zone"_s));
    QCOMPARE(table.idAt(0), Id{1}); // all alike: as they came
}

void AssetTableTest::sortsDatesThatLieFarApart()
{
    std::vector<Asset> all;
    for (const int year : {2020, 645, 9998, 0, 2019, 1, 9998, 645, 0, 1868}) {
        Asset asset;
        asset.id = Id{qint64(all.size()) + 1};
        asset.number = QString::number(all.size());
        if (year > 0)
            asset.registered = *PartialDate::from(year, 4, 1);
        all.push_back(asset);
    }
    AssetTable table;
    table.show(town::snapshot(all), town::profile());
    const auto ids = [&](Qt::SortOrder direction) {
        table.sort(table.columnOf(u"registered"_s), direction);
        QList<qint64> sorted;
        for (int row = 0; row < table.rowCount(); ++row)
            sorted << table.idAt(row).value;
        return sorted;
    };
    QCOMPARE(ids(Qt::AscendingOrder), (QList<qint64>{6, 2, 8, 10, 5, 1, 3, 7, 4, 9}));
    QCOMPARE(ids(Qt::DescendingOrder), (QList<qint64>{3, 7, 1, 5, 10, 2, 8, 6, 4, 9}));
}

void AssetTableTest::isStable()
{
    const SnapshotPtr now = town::snapshot(1500);
    AssetTable table;
    table.show(now, town::profile());
    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const int zone = table.columnOf(u"zone"_s);
        table.sort(zone, direction);
        for (int row = 1; row < table.rowCount(); ++row) {
            const bool isAlike = table.index(row, zone).data() == table.index(row - 1, zone).data();
            QVERIFY(!isAlike || table.idAt(row - 1) < table.idAt(row));
        }
    }
}

void AssetTableTest::followsChangesLikeATableFromScratch_data()
{
    QTest::addColumn<int>("assets");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("few, seed %u", seed) << 60 << seed;
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("several blocks, seed %u", seed) << 2600 << seed;
    QTest::addRow("sorted in the background") << 21'000 << quint32(1);
}

void AssetTableTest::followsChangesLikeATableFromScratch()
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
            QCOMPARE(lines(table), lines(fresh));
    }
}

void AssetTableTest::keepsIndexesWithTheirAssets()
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

void AssetTableTest::signalsOneEditAsOneRow()
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

void AssetTableTest::followsRenamedDepartments()
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
void AssetTableTest::keepsNoRowsOfLongAgo()
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

void AssetTableTest::startsEmptyAndFills()
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

QTEST_GUILESS_MAIN(AssetTableTest)
#include "assettabletest.moc"
