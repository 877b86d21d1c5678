// SPDX-License-Identifier: GPL-3.0-or-later
// Single fields of an import that a user takes or refuses.
#include "exchange/decisionsupport.h"
#include "policy/lowering.h"

#include <QTest>

using namespace daicho;

class TestDecidedFields : public QObject
{
    Q_OBJECT

private slots:
    void fieldsAreRefused()
    {
        const ImportPlan plan = planned(edited, registryWith(threeRows));
        ImportDecisions decisions;
        decisions.refusedFields = fieldsOf({u"remarks"_s});
        decisions.fieldsOtherwise[idOf(plan, u"1"_s)] = fieldsOf({u"department"_s});
        DecidedImport decided = decide(plan, decisions, *smallProfile());
        QCOMPARE(after(plan, decided), QStringList({u"1 総務課 2 registered x"_s, u"2 総務課 2 registered y"_s,
                                                    u"3 税務課 2 registered z"_s, u"4 観光課 2 registered new"_s}));
        // Of row 2 nothing is left, and nobody is in 福祉課.
        QCOMPARE(decided.changed, 1);
        QCOMPARE(decided.change.assets.size(), 2);
        QCOMPARE(decided.change.departments.upserts.size(), 1);
        decisions.fieldsOtherwise[idOf(plan, u"2"_s)] = fieldsOf({u"remarks"_s});
        decided = decide(plan, decisions, *smallProfile());
        QCOMPARE(after(plan, decided)[1], u"2 総務課 2 registered y2"_s);
    }

    void fieldsOfNewAssetsAreRefused()
    {
        const ImportPlan plan = planned(edited, registryWith(threeRows));
        ImportDecisions decisions;
        decisions.refusedOfNew = fieldsOf({u"department"_s, u"owner"_s, u"levels.C"_s, u"number"_s, u"name"_s});
        DecidedImport decided = decide(plan, decisions, *smallProfile());
        // What it cannot be stored without is there, and what changes is taken as it stands.
        QCOMPARE(after(plan, decided), QStringList({u"1 福祉課 2 registered x2"_s, u"2 総務課 2 registered y2"_s,
                                                    u"3 税務課 2 registered z"_s, u"4   registered new"_s}));
        QCOMPARE(decided.added, 1);
        QVERIFY(decided.problems.isEmpty());
        QCOMPARE(decided.change.assets.asset(idOf(plan, u"4"_s))->name, u"d"_s);
        // Nobody needs 観光課 and its post.
        QCOMPARE(decided.change.departments.upserts.size(), 1);
        QVERIFY(decided.change.posts.isEmpty());
        decisions.fieldsOtherwise[idOf(plan, u"4"_s)] = fieldsOf({u"levels.C"_s, u"remarks"_s});
        decided = decide(plan, decisions, *smallProfile());
        QCOMPARE(after(plan, decided)[3], u"4  2 registered "_s);
    }

    void everyFieldOfANewAssetCanStayBlank()
    {
        const ImportPlan plan = planned(edited, emptyRegistry());
        ImportDecisions decisions;
        decisions.refusedOfNew.set();
        const DecidedImport decided = decide(plan, decisions, *smallProfile());
        QCOMPARE(decided.added, 3);
        Asset expected;
        expected.id = idOf(plan, u"4"_s);
        expected.number = u"4"_s;
        expected.name = u"d"_s;
        expected.kind = u"information"_s;
        QCOMPARE(decided.change.assets.asset(expected.id), std::optional(expected));
        QVERIFY(decided.change.departments.isEmpty());
    }

    void aLevelAndItsReasonStayTogether()
    {
        const SnapshotPtr now = registryWith(threeRows);
        const ImportPlan plan = planned(edited, now);
        ImportDecisions decisions;
        decisions.refusedFields = fieldsOf({u"reasons.C"_s});
        DecidedImport decided = decide(plan, decisions, *smallProfile());
        QVERIFY(loweringProblems(decided.change.assets, *smallProfile(), *now).isEmpty());
        QVERIFY(!decided.change.assets.asset(idOf(plan, u"1"_s))->marks[u"C"_s].reason.isEmpty());
        decisions.refusedFields = fieldsOf({u"levels.C"_s});
        decided = decide(plan, decisions, *smallProfile());
        QCOMPARE(decided.change.assets.asset(idOf(plan, u"1"_s))->marks[u"C"_s], (Mark{u"3B"_s, {}}));
        QCOMPARE(decided.change.assets.asset(idOf(plan, u"1"_s))->remarks, u"x2"_s);
    }

    void fieldsThatNeedEachOtherAreAProblem()
    {
        const SnapshotPtr now = registryWith(u"1,,a,情報,,,\n"_s);
        Files files;
        const auto plan = planFile(
            files.write(u"l.csv"_s, u"番号,名称,種別,細別\n1,a,情報システム,サーバ\n"_s.toUtf8()), now, smallProfile());
        QVERIFY(plan);
        ImportDecisions decisions;
        decisions.refusedFields = fieldsOf({u"kind"_s});
        const DecidedImport decided = decide(*plan, decisions, *smallProfile());
        QVERIFY(!decided.problems.isEmpty());
        QCOMPARE(decided.problems.front().row, 2);
    }
};

QTEST_MAIN(TestDecidedFields)
#include "tst_decidedfields.moc"
