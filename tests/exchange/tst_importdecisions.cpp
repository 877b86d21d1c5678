// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/decisionsupport.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

class TestImportDecisions : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsTakenByDefault()
    {
        const ImportPlan plan = planned(edited, registryWith(threeRows));
        const DecidedImport decided = decide(plan, {}, *smallProfile());
        QCOMPARE(decided.change.assets.size(), 3);
        QCOMPARE(decided.added, 1);
        QCOMPARE(decided.changed, 2);
        QCOMPARE(after(plan, decided), QStringList({u"1 福祉課 2 registered x2"_s, u"2 総務課 2 registered y2"_s,
                                                    u"3 税務課 2 registered z"_s, u"4 観光課 2 registered new"_s}));
    }

    void rowsAreRefused()
    {
        const ImportPlan plan = planned(edited, registryWith(threeRows));
        ImportDecisions decisions;
        decisions.otherwise = {idOf(plan, u"1"_s), idOf(plan, u"4"_s)};
        const DecidedImport decided = decide(plan, decisions, *smallProfile());
        QCOMPARE(after(plan, decided), QStringList({u"1 総務課 3B registered x"_s, u"2 総務課 2 registered y2"_s,
                                                    u"3 税務課 2 registered z"_s}));
        // Nothing refers to 福祉課, 観光課 and its post any more.
        QVERIFY(decided.change.departments.isEmpty());
        QVERIFY(decided.change.posts.isEmpty());
        QCOMPARE(decided.change.verb, Change::Verb::Import);
        QCOMPARE(decided.change.detail, u"l.csv"_s);
    }

    void allOfASortIsRefused()
    {
        const ImportPlan plan = planned(edited, registryWith(threeRows));
        ImportDecisions decisions;
        decisions.takesNew = false;
        QCOMPARE(after(plan, decide(plan, decisions, *smallProfile())).size(), 3);
        decisions = {};
        decisions.takesChanged = false;
        decisions.otherwise = {idOf(plan, u"2"_s)};
        const DecidedImport decided = decide(plan, decisions, *smallProfile());
        QCOMPARE(decided.added, 1);
        QCOMPARE(decided.changed, 1);
        QCOMPARE(after(plan, decided)[0], u"1 総務課 3B registered x"_s);
        QCOMPARE(after(plan, decided)[1], u"2 総務課 2 registered y2"_s);
        decisions = {};
        decisions.takesNew = decisions.takesChanged = false;
        QVERIFY(decide(plan, decisions, *smallProfile()).change.isEmpty());
    }

    void namesAreRefused()
    {
        const ImportPlan plan = planned(edited, registryWith(threeRows));
        ImportDecisions decisions;
        for (const NewName &name : plan.newNames) {
            if (name.name == u"観光課" || name.name == u"福祉課")
                decisions.refusedNames.insert(name.id);
        }
        QCOMPARE(decisions.refusedNames.size(), 2);
        const DecidedImport decided = decide(plan, decisions, *smallProfile());
        QCOMPARE(after(plan, decided), QStringList({u"1 総務課 3B registered x"_s, u"2 総務課 2 registered y2"_s,
                                                    u"3 税務課 2 registered z"_s}));
        // Where the department is refused as a field, the rest of the row can be taken.
        decisions.fieldsOtherwise[idOf(plan, u"1"_s)] = fieldsOf({u"department"_s});
        QCOMPARE(after(plan, decide(plan, decisions, *smallProfile()))[0], u"1 総務課 2 registered x2"_s);
    }

    void whatIsMissingIsRetiredWhenAsked()
    {
        const ImportPlan plan = planned(edited, registryWith(threeRows));
        QCOMPARE(plan.missing, std::vector<Id>{idOf(plan, u"3"_s)});
        ImportDecisions decisions;
        decisions.retiresMissing = true;
        decisions.disposal = {u"課長"_s, PartialDate(QDate(2026, 11, 21)), u"係"_s, u"台帳から外した"_s, {}};
        const DecidedImport decided = decide(plan, decisions, *smallProfile());
        QCOMPARE(decided.retired, 1);
        QCOMPARE(after(plan, decided)[2], u"3 税務課 2 retired z"_s);
        QCOMPARE(decided.change.assets.asset(idOf(plan, u"3"_s))->disposal, decisions.disposal);
        decisions.otherwise = {idOf(plan, u"3"_s)};
        QCOMPARE(decide(plan, decisions, *smallProfile()).retired, 0);
        decisions.retiresMissing = false;
        QCOMPARE(decide(plan, decisions, *smallProfile()).retired, 1);
    }

    void blocksAreShared()
    {
        QString rows;
        for (int i = 0; i < 5000; ++i)
            rows += u"%1,総務課,a,情報,2,,x\n"_s.arg(i);
        const SnapshotPtr now = registryWith(rows);
        const ImportPlan plan = planned(QString(rows).replace(u",x\n"_s, u",y\n"_s), now);
        ImportDecisions decisions;
        decisions.otherwise = {idOf(plan, u"2500"_s)};
        const DecidedImport decided = decide(plan, decisions, *smallProfile());
        QCOMPARE(decided.changed, 4999);
        int shared = 0;
        for (const AssetBlockPtr &block : decided.change.assets.blocks())
            shared += std::ranges::count(plan.change.assets.blocks(), block) > 0 ? 1 : 0;
        QCOMPARE(shared, int(plan.change.assets.blocks().size()) - 1);
        std::vector<Id> ids;
        decided.change.assets.forEach([&](AssetRef, const AssetRow &row) { ids.push_back(row.id); });
        QVERIFY(std::ranges::is_sorted(ids));
        QCOMPARE(ids.size(), size_t(4999));
    }

    void retiredOnesStandInOrder()
    {
        QString all;
        QString some;
        for (int i = 0; i < 3000; ++i) {
            const QString row = u"%1,総務課,a,情報,2,,"_s.arg(i);
            all += row + u"x\n"_s;
            if (i % 700 != 3)
                some += row + (i < 1500 ? u"y\n"_s : u"x\n"_s);
        }
        const ImportPlan plan = planned(some, registryWith(all));
        ImportDecisions decisions;
        decisions.retiresMissing = true;
        const DecidedImport decided = decide(plan, decisions, *smallProfile());
        QCOMPARE(decided.retired, 5);
        std::vector<Id> ids;
        decided.change.assets.forEach([&](AssetRef, const AssetRow &row) { ids.push_back(row.id); });
        QVERIFY(std::ranges::is_sorted(ids));
        QCOMPARE(qint64(ids.size()), decided.changed + decided.retired);
    }

    void decisionsOutliveANewPlan()
    {
        const SnapshotPtr now = registryWith(threeRows);
        const ImportPlan before = planned(edited, now);
        ImportDecisions decisions;
        decisions.otherwise = {idOf(before, u"1"_s), idOf(before, u"4"_s)};
        decisions.fieldsOtherwise[idOf(before, u"4"_s)] = fieldsOf({u"remarks"_s});
        decisions.fieldsOtherwise[idOf(before, u"2"_s)] = fieldsOf({u"kind"_s});
        decisions.refusedNames = {before.newNames.front().id};
        const ImportPlan again = planned(edited, now);
        const ImportDecisions carried = carriedOver(decisions, before, again);
        QVERIFY(idOf(before, u"4"_s) != idOf(again, u"4"_s));
        QVERIFY(carried.otherwise.contains(idOf(again, u"4"_s)));
        QVERIFY(carried.otherwise.contains(idOf(again, u"1"_s)));
        QCOMPARE(carried.otherwise.size(), size_t(2));
        QCOMPARE(carried.fieldsOtherwise.at(idOf(again, u"4"_s)), fieldsOf({u"remarks"_s}));
        QCOMPARE(carried.fieldsOtherwise.at(idOf(again, u"2"_s)), fieldsOf({u"kind"_s}));
        QCOMPARE(carried.fieldsOtherwise.size(), size_t(2));
        QVERIFY(carried.refusedNames.contains(again.newNames.front().id));
    }
};

QTEST_MAIN(TestImportDecisions)
#include "tst_importdecisions.moc"
