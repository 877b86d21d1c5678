// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/modellines.h"
#include "support/town.h"
#include "tables/findassets.h"
#include "tables/findingtable.h"
#include "tables/flowtable.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto error = Problem::Severity::Error;
constexpr auto warning = Problem::Severity::Warning;

Asset named(qint64 id, const QString &number, const QString &name, const QString &remarks = {})
{
    Asset asset;
    asset.id = Id{id};
    asset.number = number;
    asset.name = name;
    asset.zone = u"MN"_s;
    asset.remarks = remarks;
    return asset;
}

SnapshotPtr small()
{
    auto now = std::make_shared<Snapshot>(*town::snapshot({named(100, u"00012"_s, u"住民記録システム"_s),
                                                           named(101, u"00120"_s, u"税務サーバ"_s, u"00012 と共用"_s),
                                                           named(102, u"A-12"_s, u"００１２番書庫"_s)}));
    now->flows = Rows<Flow>({{Id{501}, 0, Id{100}, Id{101}, u"HTTPS/443"_s, true, {}, {}},
                             {Id{502}, 0, Id{101}, Id{102}, u"SMB"_s, false, {}, {}}});
    return now;
}

QList<Finding> some()
{
    using On = Finding::On;
    return {{u"zone-level"_s, error, On::Asset, Id{100}, Id{2}, u"この区分に置けません。"_s, u"6(2)"_s},
            {u"flow-limited"_s, error, On::Flow, Id{502}, Id{3}, u"特定通信ではありません。"_s, u"6(3)ア"_s},
            {u"review"_s, warning, On::Department, Id{3}, Id{3}, u"見直しの日を過ぎています。"_s, {}},
            {u"zone-level"_s, warning, On::Asset, Id{101}, Id{3}, u"<b>確認</b>してください。"_s, u"6(2)"_s},
            {u"audit"_s, warning, On::Body, {}, {}, u"監査の記録がありません。"_s, u"9.1"_s}};
}

QList<FindingRow> rows()
{
    return findingRows(some(), small(), *town::profile(), u"ja"_s);
}

} // namespace

class FindingTableTest : public QObject
{
    Q_OBJECT

private slots:
    void saysEverythingInWords();
    void keepsModelRules();
    void sortsBySeverityAndOrganisation();
    void filters_data();
    void filters();
    void countsByCheckGravestFirst();
    void tipsArePlainText();
    void tellsFlowsApart();
    void findsAssetsAsOneTypes();
    void findsAssetsAsAWalkThroughAllDoes();
};

void FindingTableTest::saysEverythingInWords()
{
    FindingTable table;
    table.show(rows());
    const QStringList shown = modelLines(table, u" | "_s);
    QCOMPARE(shown.size(), 5);
    QVERIFY(shown[0].startsWith(u"Error | "_s));
    QVERIFY(shown[0].endsWith(u"総務部総務課 | 00012 住民記録システム | この区分に置けません。 | 6(2)"_s));
    QVERIFY(shown[1].contains(u"00120 税務サーバ → A-12 ００１２番書庫"_s));
    QVERIFY(shown[2].contains(u"総務部税務課 | 総務部税務課 |"_s));
    QVERIFY(shown[4].contains(u"試験町 | 試験町 |"_s));
    QCOMPARE(table.index(2, 0).data(FindingTable::SeverityRole).toInt(), int(warning));
    QVERIFY(!table.index(2, 1).data(FindingTable::SeverityRole).isValid());
}

void FindingTableTest::keepsModelRules()
{
    FindingTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.show(rows());
    table.sort(FindingTable::Message, Qt::DescendingOrder);
    table.show(rows().mid(2));
    table.show({});
    FlowTable flows;
    QAbstractItemModelTester flowTester(&flows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    flows.show(flowRows(small(), town::profile(), some()));
    flows.sort(FlowTable::From);
    QCOMPARE(flows.rowCount(), 2);
}

void FindingTableTest::sortsBySeverityAndOrganisation()
{
    FindingTable table;
    table.show(rows());
    table.sort(FindingTable::Severity, Qt::DescendingOrder);
    QCOMPARE(table.at(0).finding.severity, warning);
    table.sort(FindingTable::Department);
    QCOMPARE(table.at(0).finding.on, Finding::On::Body); // the body, then as the organisation lists them
    QCOMPARE(table.at(1).department, u"総務部総務課"_s);
    QCOMPARE(table.at(4).department, u"総務部税務課"_s);
}

void FindingTableTest::filters_data()
{
    QTest::addColumn<FindingFilter>("filter");
    QTest::addColumn<QString>("found"); // the places in some()
    QTest::newRow("everything") << FindingFilter{} << u"01234"_s;
    QTest::newRow("errors") << FindingFilter{error, {}, {}, {}} << u"01"_s;
    QTest::newRow("check") << FindingFilter{{}, u"zone-level"_s, {}, {}} << u"03"_s;
    QTest::newRow("department") << FindingFilter{{}, {}, Id{3}, {}} << u"123"_s;
    QTest::newRow("body") << FindingFilter{{}, {}, Id(), {}} << u"4"_s;
    QTest::newRow("text, folded") << FindingFilter{{}, {}, {}, u"ｻｰﾊﾞ"_s} << u"13"_s;
    QTest::newRow("words anywhere") << FindingFilter{{}, {}, {}, u"税務 書庫"_s} << u"1"_s;
    QTest::newRow("all at once") << FindingFilter{warning, u"zone-level"_s, Id{3}, u"確認"_s} << u"3"_s;
    QTest::newRow("nothing") << FindingFilter{{}, {}, {}, u"ありえない語"_s} << QString();
}

void FindingTableTest::filters()
{
    QFETCH(FindingFilter, filter);
    QString places;
    for (const FindingRow &row : filtered(rows(), filter))
        places += QString::number(some().indexOf(row.finding));
    QTEST(places, "found");
}

void FindingTableTest::countsByCheckGravestFirst()
{
    const QList<CheckCount> counts = countsByCheck(rows());
    QCOMPARE(counts.size(), 4);
    QCOMPARE(counts[0].check, u"zone-level"_s); // an error, and two in all
    QCOMPARE(counts[0].errors, 1);
    QCOMPARE(counts[0].warnings, 1);
    QCOMPARE(counts[1].check, u"flow-limited"_s);
    QCOMPARE(counts[3].errors, 0);
}

void FindingTableTest::tipsArePlainText()
{
    FindingTable table;
    table.show(rows());
    const QString tip = table.index(3, FindingTable::Message).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"&lt;b&gt;確認"_s));
}

void FindingTableTest::tellsFlowsApart()
{
    const QList<FlowRow> flows = flowRows(small(), town::profile(), some());
    QCOMPARE(flows.size(), 2);
    QCOMPARE(flows[0].flow.id, Id{502}); // what is not allowed comes first
    QCOMPARE(flows[0].legality, Legality::Illegal);
    QCOMPARE(flows[0].reasons, QStringList{u"特定通信ではありません。 (6(3)ア)"_s});
    QCOMPARE(flows[0].fromZone, u"マイナンバー利用事務系"_s);
    QCOMPARE(flows[1].legality, Legality::Legal);
    Finding doubt = some()[1];
    doubt.severity = warning;
    QCOMPARE(legalityOf({doubt}), Legality::Doubtful);
    QCOMPARE(legalityOf({doubt, some()[1]}), Legality::Illegal);
    FlowTable table;
    table.show(flows);
    QCOMPARE(table.at(1).flow.id, Id{501});
}

void FindingTableTest::findsAssetsAsOneTypes()
{
    const AssetRows assets = small()->assets;
    using Ids = QList<Id>;
    QCOMPARE(findAssets(assets, u"00012"_s, 10), (Ids{Id{100}})); // remarks do not count
    QCOMPARE(findAssets(assets, u"12"_s, 10), (Ids{Id{100}, Id{101}, Id{102}}));
    QCOMPARE(findAssets(assets, u"0012"_s, 10), (Ids{Id{101}, Id{102}, Id{100}})); // numbers, names, all others
    QCOMPARE(findAssets(assets, u"ａ－１２"_s, 10), (Ids{Id{102}}));
    QCOMPARE(findAssets(assets, u" 税務　さーば "_s, 10), (Ids{Id{101}}));
    QCOMPARE(findAssets(assets, {}, 2), (Ids{Id{100}, Id{101}}));
    QCOMPARE(findAssets(assets, u"12"_s, 1), (Ids{Id{100}}));
    QVERIFY(findAssets(assets, u"共用"_s, 10).isEmpty());
}

/// Over several blocks, against the plainest way.
void FindingTableTest::findsAssetsAsAWalkThroughAllDoes()
{
    const SnapshotPtr now = town::snapshot(5000);
    for (const QString &text : {u"A-1"_s, u"台帳"_s, u"端末 17"_s, u"A-77"_s, u"さーば"_s}) {
        QSet<Id> expected;
        const QStringList words = fold(text).split(u' ');
        now->assets.forEach([&](AssetRef, const AssetRow &row) {
            const QString folded = fold(row.string(AssetText::Number) + u'\t' + row.string(AssetText::Name));
            if (std::ranges::all_of(words, [&folded](const QString &word) { return folded.contains(word); }))
                expected.insert(row.id);
        });
        const QList<Id> found = findAssets(now->assets, text, 5000);
        QVERIFY2(!expected.isEmpty(), qPrintable(text));
        QCOMPARE(QSet<Id>(found.begin(), found.end()), expected);
        QCOMPARE(found.size(), expected.size());
    }
}

QTEST_GUILESS_MAIN(FindingTableTest)
#include "tst_findingtable.moc"
