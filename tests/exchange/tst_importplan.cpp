// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangesupport.h"

#include "exchange/importdraft.h"
#include "exchange/keyindex.h"
#include "policy/lowering.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

const QString header =
    u"番号,所管課,名称,種別,機密性,完全性,ネットワーク区分,個人情報,媒体,管理責任者,利用者,登録日,備考\n"_s;
const QString firstRow =
    u"001,総務部総務課,台帳,情報,3B,2,LGWAN接続系,なし,書類,総務部総務課長,課内,令和7年4月1日,注\n"_s;

Result<ImportPlan> planned(const QString &text, const SnapshotPtr &now = emptyRegistry(),
                           const QString &department = {})
{
    Files files;
    return planFile(files.write(u"l.csv"_s, text.toUtf8()), now, smallProfile(), department);
}

/// The registry after these rows were imported.
SnapshotPtr registryWith(const QString &rows)
{
    const auto plan = planned(header + rows);
    if (!plan || plan->problemRows > 0)
        qFatal("the rows of the test cannot be imported");
    return plan->after();
}

QString numbers(const ImportPlan &plan)
{
    QStringList all;
    for (const Asset &asset : assetsOf(plan))
        all.append(asset.number);
    return all.join(u' ');
}

} // namespace

class TestImportPlan : public QObject
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

    void givesTheFileAsTheReasonForLowering()
    {
        const QString raised = header + firstRow;
        const SnapshotPtr now = registryWith(firstRow);
        QString lower = raised;
        lower.replace(u",3B,"_s, u",2,"_s);
        const auto plan = planned(lower, now);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
        const Asset lowered = assetsOf(*plan).front();
        QCOMPARE(lowered.marks[u"C"_s].level, u"2"_s);
        QVERIFY2(lowered.marks[u"C"_s].reason.contains(u"l.csv"_s), qPrintable(lowered.marks[u"C"_s].reason));
        QCOMPARE(plan->changedByField.at(u"reasons.C"_s), 1);
        QVERIFY(loweringProblems(plan->change.assets, *smallProfile(), *now).isEmpty());
        const SnapshotPtr then = plan->after();
        QVERIFY2(planned(lower, then)->change.isEmpty(), "the same file again changes nothing");

        // Lowered by the same file once more: the reason still has to be another one.
        const SnapshotPtr up = planned(raised, then)->after();
        const auto again = planned(lower, up);
        QVERIFY(loweringProblems(again->change.assets, *smallProfile(), *up).isEmpty());
        QVERIFY(!again->change.assets.isEmpty());

        QString withReason = u"番号,名称,機密性,機密性の理由\n001,台帳,2,公表したため\n"_s;
        QCOMPARE(assetsOf(*planned(withReason, now)).front().marks[u"C"_s].reason, u"公表したため"_s);
    }

    void saysWhatBlankCellsKeep()
    {
        const SnapshotPtr now = registryWith(firstRow + u"002,総務部総務課,別,情報,2,2,,なし,,,,,\n"_s);
        QString text = header + firstRow + u"002,総務部総務課,別,情報,2,2,,なし,,,,,\n"_s;
        QCOMPARE(planned(text, now)->notes, QStringList());
        // Blank here and there: only where the registry has something is it said.
        text.replace(u"課内"_s, QString()).replace(u",注\n"_s, u",\n"_s);
        const auto plan = planned(text, now);
        QVERIFY(plan->change.isEmpty());
        QCOMPARE(plan->notes.size(), 1);
        const QString note = plan->notes.first();
        QVERIFY2(note.startsWith(u"2 "_s) && note.contains(u"2, 利用者"_s) && note.contains(u"2, 備考"_s),
                 qPrintable(note));
        const auto nameless = planned(u"番号,名称,種別\n001,,情報\n002,別,情報\n"_s, now);
        QVERIFY(nameless->change.isEmpty());
        QCOMPARE(nameless->notes.size(), 1);
        QVERIFY2(nameless->notes.first().contains(u"2, 名称"_s), qPrintable(nameless->notes.first()));
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

    void aNumberStandsOnce()
    {
        const auto plan = planned(u"番号,名称\n1,a\n2,b\n１,c\n"_s);
        QVERIFY(plan);
        QCOMPARE(problemLines(plan->problems), (QStringList{u"2 番号 １"_s, u"4 番号 １"_s}));
        QVERIFY(std::ranges::any_of(plan->problems,
                                    [](const Problem &one) { return one.row == 2 && one.reason.contains(u"4"_s); }));
        QVERIFY2(plan->problems.last().reason.contains(u"2"_s), qPrintable(plan->problems.last().reason));
        QCOMPARE(numbers(*plan), u"2"_s);
        QCOMPARE(plan->problemRows, 2);
        QCOMPARE(plan->difference, (Difference{1, 0, 0, 0}));
    }

    /// A wrong column leaves thousands of assets without what they need: that is said once, where everybody sees it.
    void whatNewAssetsLackIsNoted()
    {
        const auto plan = planned(u"番号,名称,所管課,種別,機密性\n1,a,総務課,情報,2\n2,b,,,\n3,c,総務課,,2\n"_s);
        QVERIFY(plan);
        QCOMPARE(plan->notes.size(), 3);
        QVERIFY2(plan->notes[0].startsWith(u"2 new assets have no kind"_s), qPrintable(plan->notes[0]));
        QCOMPARE(plan->notes[1], u"1 new assets name no department."_s);
        QCOMPARE(plan->notes[2], u"1 new assets have no class."_s);
        QCOMPARE(planned(u"番号,名称\n1,a\n2,b\n3,c\n"_s, plan->after())->notes, QStringList());
    }

    /// Which of the two rows is the asset nobody knows, unless one of them is as the registry has it.
    void aNumberTwiceChangesNothing()
    {
        const SnapshotPtr now = registryWith(firstRow);
        const QString other = QString(firstRow).replace(u",台帳,"_s, u",別の物,"_s);
        QVERIFY(other != firstRow);
        const auto wrongFirst = planned(header + other + firstRow, now);
        QVERIFY(wrongFirst);
        QVERIFY(wrongFirst->change.assets.isEmpty());
        QCOMPARE(wrongFirst->problemRows, 2);
        QCOMPARE(wrongFirst->difference, (Difference{0, 0, 0, 0}));
        QVERIFY(wrongFirst->fieldChanges.isEmpty() && wrongFirst->changedByField.empty());
        const auto rightFirst = planned(header + firstRow + other + other, now);
        QVERIFY(rightFirst);
        QVERIFY(rightFirst->change.assets.isEmpty());
        QCOMPARE(rightFirst->problemRows, 2);
        QCOMPARE(rightFirst->difference, (Difference{0, 0, 1, 0}));
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

    void theSameFileTwiceChangesNothing()
    {
        const QString rows = firstRow + u"002,〃,b,情報システム,1,1,番号系,有,\"A、B\",課長,\"x\ny\",R7,－\n"_s;
        const SnapshotPtr now = registryWith(rows);
        const auto plan = planned(header + rows, now);
        QVERIFY(plan);
        QCOMPARE(plan->difference, (Difference{0, 0, 2, 0}));
        QVERIFY(plan->change.isEmpty());
        QCOMPARE(plan->fieldChanges.size(), 0);
    }

    void changesAreFoundFieldByField()
    {
        const SnapshotPtr now = registryWith(firstRow);
        const auto plan = planned(u"番号,名称,機密性,備考\n００１,台帳,2,新しい注\n"_s, now);
        QVERIFY(plan);
        QCOMPARE(plan->difference, (Difference{0, 1, 0, 0}));
        QStringList changes;
        for (const FieldChange &change : plan->fieldChanges)
            changes.append(change.field + u' ' + change.before + u'>' + change.after);
        const QString reason = assetsOf(*plan).front().marks[u"C"_s].reason; // for a class that is lowered: the file
        QVERIFY(!reason.isEmpty());
        QCOMPARE(changes, (QStringList{u"levels.C 3B>2"_s, u"remarks 注>新しい注"_s, u"reasons.C >"_s + reason}));
        const Asset before = now->assets.row(AssetRef::at(0, 0)).asset();
        Asset want = before;
        want.marks[u"C"_s] = {u"2"_s, reason};
        want.remarks = u"新しい注"_s;
        QCOMPARE(assetsOf(*plan).front(), want);
        QCOMPARE(want.revision, now->revision);
    }

    void blankCellsDeleteNothing()
    {
        const SnapshotPtr now = registryWith(firstRow);
        const auto plan = planned(header + u"001,,台帳,,,,,,,,,,\n"_s, now);
        QVERIFY(plan);
        QCOMPARE(plan->difference, (Difference{0, 0, 1, 0}));
        QVERIFY(plan->change.isEmpty());
    }

    void whatTheFileLacksStays()
    {
        const SnapshotPtr now = registryWith(firstRow + u"002,税務課,b,情報,1,1,LGWAN,無,,,,,\n"_s);
        const auto plan = planned(u"番号,名称\n3,c\n001,台帳\n"_s, now);
        QVERIFY(plan);
        QCOMPARE(plan->difference, (Difference{1, 0, 1, 1}));
        QCOMPARE(plan->missingNumbers, QStringList{u"002"_s});
        QVERIFY(plan->change.removedAssets.empty());
        QCOMPARE(plan->after()->assets.size(), 3);
    }

    void rowsWithoutANumberGetTheNextOne()
    {
        const SnapshotPtr now = registryWith(u"A-0098,総務課,x,情報,1,1,LGWAN,無,,,,,\n"_s);
        const QString text = u"所管課,名称,備考\n総務課,y,1\n総務課,z,2\n総務課,z,3\n"_s;
        const auto plan = planned(text, now);
        QVERIFY(plan);
        QCOMPARE(numbers(*plan), u"A-0099 A-0100 A-0101"_s);
        // Found again by name and department, each of several in its turn.
        const auto again = planned(text, plan->after());
        QVERIFY(again);
        QCOMPARE(again->difference, (Difference{0, 0, 3, 1}));
        QVERIFY(again->change.isEmpty());
    }

    void newNumbersKeepClearOfThoseFurtherDown()
    {
        const auto plan = planned(u"番号,名称\n001,a\n,b\n007,c\n"_s);
        QVERIFY(plan);
        QCOMPARE(numbers(*plan), u"001 008 007"_s);
        const auto fresh = planned(u"名称,備考\na,x\n"_s);
        QCOMPARE(numbers(*fresh), u"00001"_s);
    }

    void departmentsAreFoundByNameOrMade()
    {
        auto now = std::make_shared<Snapshot>();
        const Id parent = newId();
        const Id child = newId();
        const Id twin = newId();
        now->departments = Rows<Department>({{parent, 1, u"総務部"_s, {}, 0, {}, {}},
                                             {child, 1, u"総務課"_s, parent, 0, {}, {}},
                                             {twin, 1, u"庶務係"_s, parent, 1, {}, {}},
                                             {newId(), 1, u"庶務係"_s, child, 1, {}, {}}});
        const auto plan =
            planned(u"番号,名称,所管課\n1,a,総務部 総務課\n2,b,総務課\n3,c,総務部契約課\n4,d,庶務係\n5,e,\n"_s, now,
                    u"総務部"_s);
        QVERIFY(plan);
        const std::vector<Asset> assets = assetsOf(*plan);
        QCOMPARE(assets[0].department, child);
        QCOMPARE(assets[1].department, child);
        QCOMPARE(plan->after()->departmentName(assets[2].department), u"総務部契約課"_s);
        QCOMPARE(plan->after()->departments.find(assets[2].department)->parent, parent);
        QVERIFY(assets[3].department != twin); // two have that name: nobody knows which is meant
        QCOMPARE(assets[4].department, parent);
        QCOMPARE(plan->change.departments.upserts.size(), 2);
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

    void nothingIsNeverASuccess_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("header only") << u"番号,名称\n"_s << u"1"_s;
        QTest::newRow("no header") << u"あ,い\nう,え\n"_s << u"情報資産の名称"_s;
        QTest::newRow("totals only") << u"番号,名称\n合計,\n"_s << u"1"_s;
        QTest::newRow("blank lines") << u"\n\n\n"_s << u"情報資産の名称"_s;
    }

    void nothingIsNeverASuccess()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        const auto plan = planned(text);
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, Error::Kind::Invalid);
        QVERIFY2(plan.error().text.contains(word), qPrintable(plan.error().text));
    }

    void aCancelledPlanLeavesNothing()
    {
        QString text = u"番号,名称,所管課\n"_s;
        for (int i = 0; i < 5000; ++i)
            text += u"%1,a,課%1\n"_s.arg(i);
        Files files;
        const auto reading = readLedger(files.write(u"l.csv"_s, text.toUtf8()), {}, *smallProfile());
        QVERIFY(reading);
        const SnapshotPtr now = emptyRegistry();
        int calls = 0;
        const auto plan = planLedger(*reading, {}, now, smallProfile(),
                                     [&](qint64 done, qint64 total) { return done <= total && ++calls < 3; });
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, Error::Kind::Cancelled);
        QCOMPARE(now->assets.size(), 0);
        QCOMPARE(now->departments.size(), 0);
    }

    void changedRowsInAnyOrderStaySortedById()
    {
        QString rows;
        QString backwards = u"番号,名称,備考\n"_s;
        for (int i = 0; i < 3000; ++i)
            rows += u"%1,総務課,a%1,情報,1,1,LGWAN,無,,,,,\n"_s.arg(i);
        for (int i = 3005; i-- > 0;)
            backwards += u"%1,a%1,neu\n"_s.arg(i);
        const auto plan = planned(backwards, registryWith(rows));
        QVERIFY(plan);
        QCOMPARE(plan->difference, (Difference{5, 3000, 0, 0}));
        Id last;
        bool isSorted = true;
        plan->change.assets.forEach([&](AssetRef, const AssetRow &row) {
            isSorted = isSorted && last < row.id;
            last = row.id;
        });
        QVERIFY(isSorted);
        QCOMPARE(plan->change.assets.size(), 3005);
        QCOMPARE(assetsOf(*plan).front().number, u"3004"_s);
    }

    void whatTheRegistryWouldRefuseIsAProblemOfItsRow()
    {
        const auto plan = planned(u"番号,名称,最終見直し日,次回見直し日\n1,a,R7.4.1,R8.4.1\n2,b,R8.4.1,R7.4.1\n"_s);
        QVERIFY(plan);
        QCOMPARE(numbers(*plan), u"1"_s);
        QCOMPARE(plan->problemRows, 1);
        QCOMPARE(plan->problems.last().row, 3);
        QCOMPARE(plan->problems.last().severity, Problem::Severity::Error);
        QCOMPARE(plan->difference.added, 1);
    }

    void keysAreFoundAgain()
    {
        KeyIndex index;
        std::string storage;
        for (quint32 i = 0; i < 20000; ++i)
            QVERIFY(!index.insert(std::to_string(i), i));
        for (quint32 i = 0; i < 20000; ++i)
            QCOMPARE(index.find(std::to_string(i)), std::optional(i));
        QCOMPARE(index.insert("5", 7), std::optional(5u));
        QVERIFY(!index.find("x"));
        QCOMPARE(index.count("y"), 0u);
        QCOMPARE(index.count("y"), 1u);
        QCOMPARE(numberKey("Ａ－ ０１", storage), std::string_view("a-01"));
    }
};

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
