// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plansupport.h"

#include "exchange/importdraft.h"
#include "policy/lowering.h"

#include <QTest>

using namespace daicho;
using namespace daicho::planning;
using namespace Qt::StringLiterals;

class TestImportPlan : public QObject
{
    Q_OBJECT

private slots:
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
};

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
