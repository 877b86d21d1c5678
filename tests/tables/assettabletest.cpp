// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/assettablesample.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace daicho;
using namespace daicho::tablesample;
using namespace Qt::StringLiterals;

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

QTEST_GUILESS_MAIN(AssetTableTest)
#include "assettabletest.moc"
