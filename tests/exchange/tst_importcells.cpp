// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a row say of its asset.
#include "exchange/plansupport.h"

#include "exchange/importdraft.h"

#include <QTest>

using namespace daicho;
using namespace daicho::planning;
using namespace Qt::StringLiterals;

class TestImportCells : public QObject
{
    Q_OBJECT

private slots:
    void aRowBecomesAnAsset()
    {
        const auto plan = planned(header + firstRow);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
        QCOMPARE(problemLines(plan->problems), QStringList());
        QCOMPARE(plan->difference, (Difference{1, 0, 0, 0}));
        const Asset asset = assetsOf(*plan).front();
        QCOMPARE(asset.number, u"001"_s);
        QCOMPARE(asset.name, u"台帳"_s);
        QCOMPARE(asset.kind, u"information"_s);
        QCOMPARE(asset.marks[u"C"_s].level, u"3B"_s);
        QCOMPARE(asset.marks[u"I"_s].level, u"2"_s);
        QCOMPARE(asset.zone, u"LG"_s);
        QCOMPARE(asset.personalInformation, u"none"_s);
        QCOMPARE(asset.places, QStringList{u"書類"_s});
        QCOMPARE(asset.users, u"課内"_s);
        QCOMPARE(asset.registered.iso(), u"2025-04-01"_s);
        QCOMPARE(asset.remarks, u"注"_s);
        QCOMPARE(asset.state, AssetState::Registered);
        const SnapshotPtr then = plan->after();
        QCOMPARE(then->departmentName(asset.department), u"総務部総務課"_s);
        QCOMPARE(then->postTitle(asset.owner), u"総務部総務課長"_s);
        QCOMPARE(then->posts.find(asset.owner)->department, asset.department);
        QCOMPARE(plan->change.verb, Change::Verb::Import);
        QCOMPARE(plan->change.detail, u"l.csv"_s);
    }

    void yearsInKanjiAreYears()
    {
        for (const auto &[cell, years] :
             {std::pair{u"十年"_s, 10}, {u"百年"_s, 100}, {u"三十五年"_s, 35}, {u"百二十年間"_s, 120}, {u"３年"_s, 3}})
            QCOMPARE(readYears(cell).value_or(-1), years);
        for (const QString &cell : {u"年"_s, u"永年"_s, u"三五年"_s, u"翌年"_s})
            QVERIFY2(!readYears(cell), qPrintable(cell));
    }

    void warnsWhereATextReplacesYears()
    {
        const SnapshotPtr now = planned(u"番号,名称,保存年限\n001,a,10年\n002,b,常用\n"_s)->after();
        const auto plan = planned(u"番号,名称,保存年限\n001,a,数年\n002,b,永年\n"_s, now);
        QCOMPARE(plan->difference.changed, 2);
        QCOMPARE(plan->problemRows, 0);
        const auto lost = std::ranges::count_if(plan->problems, [](const Problem &one) {
            return one.value == u"数年" && one.severity == Problem::Severity::Warning && one.row == 2;
        });
        QCOMPARE(lost, 1);
        QVERIFY(std::ranges::none_of(plan->problems, [](const Problem &one) { return one.value == u"永年"; }));
    }

    void zerosInFrontOfNumbers()
    {
        const SnapshotPtr now = planned(u"番号,名称\n0001,a\n0012,b\n7,c\n007,d\nA-01,e\n"_s)->after();
        // A spreadsheet made numbers of the numbers: they stay what they were.
        const auto bare = planned(u"番号,名称\n1,a\n12,b\n7,c\n007,d\nA-01,e\n"_s, now);
        QVERIFY(bare);
        QCOMPARE(bare->difference, (Difference{0, 0, 5, 0}));
        // 07 may be either of two, A-1 is no number, and no two rows speak of one asset.
        const auto others = planned(u"番号,名称\n07,x\nA-1,y\n0001,a\n1,z\n"_s, now);
        QVERIFY(others);
        QCOMPARE(others->difference, (Difference{3, 0, 1, 4}));
    }

    void spellings_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("value");
        QTest::newRow("zone full-width") << u"ネットワーク区分"_s << u"ＬＧＷＡＮ接続系"_s << u"LG"_s;
        QTest::newRow("zone alias") << u"ネットワーク区分"_s << u"番号系"_s << u"MN"_s;
        QTest::newRow("zone id") << u"ネットワーク区分"_s << u"lg"_s << u"LG"_s;
        QTest::newRow("level full-width") << u"機密性"_s << u"３Ｂ"_s << u"3B"_s;
        QTest::newRow("level label") << u"機密性"_s << u"自治体機密性３Ｂ"_s << u"3B"_s;
        QTest::newRow("level behind the axis") << u"機密性"_s << u"機密性：2"_s << u"2"_s;
        QTest::newRow("level alias") << u"機密性"_s << u"高"_s << u"3B"_s;
        QTest::newRow("kind spaced") << u"種別"_s << u"情報 システム"_s << u"system"_s;
        QTest::newRow("personal") << u"個人情報"_s << u"有"_s << u"personal"_s;
        QTest::newRow("era") << u"登録日"_s << u"Ｒ７．４．１"_s << u"2025-04-01"_s;
        QTest::newRow("year of the era") << u"登録日"_s << u"平成28年"_s << u"2016"_s;
        QTest::newRow("midnight") << u"登録日"_s << u"2025/4/1 0:00:00"_s << u"2025-04-01"_s;
        QTest::newRow("time of day") << u"登録日"_s << u"2025-04-01 09:30"_s << u"2025-04-01"_s;
        QTest::newRow("level with its axis") << u"機密性"_s << u"機密性：３Ｂ"_s << u"3B"_s;
        QTest::newRow("level in full") << u"機密性"_s << u"自治体機密性３Ｂ"_s << u"3B"_s;
        QTest::newRow("level alias") << u"機密性"_s << u"高"_s << u"3B"_s;
        QTest::newRow("years") << u"保存年限"_s << u"５年"_s << u"5"_s;
        QTest::newRow("for good") << u"保存年限"_s << u"常用"_s << u"常用"_s;
        QTest::newRow("places") << u"媒体"_s << u"サーバ（本庁、支所）、紙;テープ"_s
                                << u"サーバ（本庁、支所）|紙|テープ"_s;
        QTest::newRow("places by line") << u"媒体"_s << u"\"A、B\nC\""_s << u"A、B|C"_s;
        QTest::newRow("handling") << u"取扱制限"_s << u"複製禁止、庁内限り"_s << u"no-copy|庁内限り"_s;
        QTest::newRow("off-site") << u"庁外設置"_s << u"○"_s << u"true"_s;
        QTest::newRow("dash is nothing") << u"媒体"_s << u"－"_s << QString();
        QTest::newRow("trimmed") << u"備考"_s << u"　注 "_s << u"注"_s;
    }

    void spellings()
    {
        QFETCH(QString, column);
        QFETCH(QString, cell);
        QFETCH(QString, value);
        const auto plan = planned(u"番号,名称,"_s + column + u"\n1,a,"_s + cell + u'\n');
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
        QCOMPARE(problemLines(plan->problems), QStringList());
        const Asset asset = assetsOf(*plan).front();
        const QHash<QString, QString> got{
            {u"ネットワーク区分"_s, asset.zone},
            {u"機密性"_s, asset.marks.value(u"C"_s).level},
            {u"種別"_s, asset.kind},
            {u"個人情報"_s, asset.personalInformation},
            {u"登録日"_s, asset.registered.iso()},
            {u"保存年限"_s, asset.retentionYears ? QString::number(*asset.retentionYears) : asset.retention},
            {u"媒体"_s, asset.places.join(u'|')},
            {u"取扱制限"_s, asset.handling.join(u'|')},
            {u"庁外設置"_s, asset.offSite ? u"true"_s : u"false"_s},
            {u"備考"_s, asset.remarks}};
        QCOMPARE(got.value(column), value);
    }

    void dittoRepeatsTheCellAbove()
    {
        const auto plan = planned(
            u"番号,所管課,名称,種別,備考\n1,総務課,a,情報,x\n2,〃,b,同上,\n3,同　上,c,々,〃\n4,税務課,d,〃,\"\"\"\"\n"_s);
        QVERIFY(plan);
        QCOMPARE(problemLines(plan->problems), QStringList());
        const std::vector<Asset> assets = assetsOf(*plan);
        const SnapshotPtr then = plan->after();
        QCOMPARE(then->departmentName(assets[2].department), u"総務課"_s);
        QCOMPARE(then->departmentName(assets[3].department), u"税務課"_s);
        QCOMPARE(assets[3].kind, u"information"_s);
        QCOMPARE(assets[2].remarks, QString());
        QCOMPARE(plan->change.departments.upserts.size(), 2);
    }

    void dittoNeedsSomethingAbove()
    {
        const auto plan = planned(u"番号,所管課,名称\n1,〃,a\n2,総務課,b\n"_s);
        QVERIFY(plan);
        QCOMPARE(problemLines(plan->problems), QStringList{u"2 所管課 〃"_s});
        QCOMPARE(numbers(*plan), u"2"_s);
    }

    void rowsThatCannotBeUnderstoodAreListed()
    {
        const auto plan = planned(header + firstRow +
                                  u"002,〃,b,謎,9,2,無線,なし,書類,x,y,平成31年5月1日,\n"
                                  "003,〃,,情報,1,1,LGWAN,無,,,,,,\n"
                                  "004,税務課,d,情報,1,1,LGWAN,無,,,,,\n"_s);
        QVERIFY(plan);
        QCOMPARE(problemLines(plan->problems),
                 (QStringList{u"3 種別 謎"_s, u"3 機密性 9"_s, u"3 ネットワーク区分 無線"_s,
                              u"3 登録日 平成31年5月1日"_s, u"4 名称 "_s}));
        QCOMPARE(plan->problemRows, 2);
        QCOMPARE(plan->difference, (Difference{2, 0, 0, 0}));
        QCOMPARE(numbers(*plan), u"001 004"_s);
        // Nobody that only a bad row named comes in.
        QCOMPARE(plan->change.posts.upserts.size(), 1);
        QVERIFY(plan->problems[0].reason.contains(u"情報システム"_s));
    }

    void rowsThatAreNoAssets()
    {
        const auto plan = planned(
            u"情報資産台帳\n\n番号,名称,備考\n1,a,\n番号,名称,備考\n2,b,\n3,,\n,合計,2件\n合計,2件,\n作成者：総務,,\n"
            ",,確認印\n※ 印は重要,,\n,,\n"_s);
        QVERIFY(plan);
        QCOMPARE(problemLines(plan->problems), QStringList());
        QCOMPARE(numbers(*plan), u"1 2"_s);
        QStringList skipped;
        for (const SkippedRow &row : plan->skipped)
            skipped.append(QString::number(row.row));
        QCOMPARE(skipped.join(u' '), u"1 5 7 8 9 10 11 12"_s);
        QCOMPARE(plan->skippedRows, 8);
    }

    void anAssetMayBeCalledTotal()
    {
        const auto plan = planned(u"番号,名称\n1,合計\n2,印\n3,計画書\n"_s);
        QVERIFY(plan);
        QCOMPARE(numbers(*plan), u"1 2 3"_s);
    }

    void bareTitlesBelongToTheirDepartment()
    {
        const auto plan = planned(
            u"番号,名称,所管課,管理責任者\n1,a,総務課,課長\n2,b,税務課,課長\n3,c,税務課,課長\n4,d,税務課,総務課長\n"
            "5,e,総務課,総務課長\n"_s);
        QVERIFY(plan);
        const std::vector<Asset> assets = assetsOf(*plan);
        QVERIFY(assets[0].owner != assets[1].owner);
        QCOMPARE(assets[1].owner, assets[2].owner);
        QCOMPARE(assets[3].owner, assets[4].owner);
        QCOMPARE(plan->after()->posts.find(assets[3].owner)->department, assets[0].department);
        QCOMPARE(plan->change.posts.upserts.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestImportCells)
#include "tst_importcells.moc"
