// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangesupport.h"
#include "exchange/fielddifference.h"
#include "exchange/importdecisions.h"
#include "policy/lowering.h"
#include "support/town.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

const QString header = u"番号,所管課,名称,種別,機密性,管理責任者,備考\n"_s;

ImportPlan planned(const QString &rows, const SnapshotPtr &now)
{
    Files files;
    auto plan = planFile(files.write(u"l.csv"_s, (header + rows).toUtf8()), now, smallProfile());
    if (!plan || plan->problemRows > 0)
        qFatal("the rows of the test cannot be imported");
    return *std::move(plan);
}

SnapshotPtr registryWith(const QString &rows)
{
    return planned(rows, emptyRegistry()).after();
}

FieldSet fieldsOf(const QStringList &ids)
{
    const std::vector<FieldColumn> columns = fieldColumns(*smallProfile());
    FieldSet fields;
    for (size_t i = 0; i < columns.size(); ++i)
        fields[i] = ids.contains(columns[i].id);
    return fields;
}

Id idOf(const ImportPlan &plan, const QString &number)
{
    Id found;
    const auto look = [&](AssetRef, const AssetRow &row) {
        if (row.string(AssetText::Number) == number)
            found = row.id;
    };
    plan.before->assets.forEach(look);
    plan.change.assets.forEach(look);
    return found;
}

/// The registry after what was decided: number, department, level, state and remarks of each asset.
QStringList after(const ImportPlan &plan, const DecidedImport &decided)
{
    const SnapshotPtr then = daicho::after(*plan.before, decided.change, plan.before->revision + 1);
    QStringList lines;
    then->assets.forEach([&](AssetRef, const AssetRow &row) {
        const Asset asset = row.asset();
        lines.append(QStringList{asset.number, then->departmentName(asset.department), asset.marks[u"C"_s].level,
                                 stateId(asset.state), asset.remarks}
                         .join(u' '));
    });
    return lines;
}

/// The fields that assets of the town never have.
void vary(Asset &asset, QRandomGenerator &dice)
{
    const auto maybe = [&dice](const QString &text) {
        return dice.bounded(2) == 0 ? QString() : text + QString::number(dice.bounded(2));
    };
    asset.marks[u"C"_s].reason = maybe(u"理由"_s);
    if (asset.marks.contains(u"I"_s))
        asset.marks[u"I"_s].reason = maybe(u"why"_s);
    asset.retention = maybe(u"常用"_s);
    asset.custodian = maybe(u"係"_s);
    asset.users = maybe(u"課内"_s);
    asset.offSite = dice.bounded(2) == 0;
    asset.engagement = Id{dice.bounded(3)};
    asset.disposal.method = maybe(u"裁断"_s);
    asset.disposal.on = dice.bounded(2) == 0 ? PartialDate() : PartialDate(QDate(2026, 1, 1));
    if (dice.bounded(2) == 0)
        asset.handling = {u"nocopy"_s};
}

const QString threeRows = u"1,総務課,a,情報,3B,,x\n2,総務課,b,情報,2,,y\n3,税務課,c,情報,2,,z\n"_s;
const QString edited = u"1,福祉課,a,情報,2,,x2\n2,総務課,b,情報,2,,y2\n4,観光課,d,情報,2,観光課長,new\n"_s;

} // namespace

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
        decisions.refusedNames = {before.newNames.front().id};
        const ImportPlan again = planned(edited, now);
        const ImportDecisions carried = carriedOver(decisions, before, again);
        QVERIFY(idOf(before, u"4"_s) != idOf(again, u"4"_s));
        QVERIFY(carried.otherwise.contains(idOf(again, u"4"_s)));
        QVERIFY(carried.otherwise.contains(idOf(again, u"1"_s)));
        QCOMPARE(carried.otherwise.size(), size_t(2));
        QVERIFY(carried.refusedNames.contains(again.newNames.front().id));
    }

    /// The compact comparison and the one of assets as values have to say the same.
    void fieldsAreThoseOfTheAssets()
    {
        const std::vector<FieldColumn> columns = fieldColumns(*town::profile());
        RowFields fields(columns);
        std::vector<Asset> assets = town::assets(300);
        QRandomGenerator dice(3);
        for (Asset &asset : assets)
            vary(asset, dice);
        AssetBlockBuilder builder;
        for (const Asset &asset : assets)
            builder.add(asset);
        const std::vector<AssetBlockPtr> blocks = builder.take();
        QRandomGenerator random(7);
        int differences = 0;
        for (int i = 0; i + 1 < int(assets.size()); ++i) {
            const AssetRow a = blocks[0]->row(i);
            AssetRow b = blocks[0]->row(i + 1);
            const FieldSet set = fields.differing(a, b);
            FieldSet expected;
            for (size_t field = 0; field < columns.size(); ++field)
                expected[field] = !isSameField(columns[field], assets[size_t(i)], assets[size_t(i) + 1]);
            QCOMPARE(set, expected);
            differences += int(set.count());
            const FieldSet some(random.generate64());
            Asset merged = assets[size_t(i) + 1];
            for (size_t field = 0; field < columns.size(); ++field) {
                if (some[field])
                    takeField(columns[field], assets[size_t(i)], merged);
            }
            fields.take(some, a, b);
            QCOMPARE(b.asset(), merged);
            QCOMPARE(b.code(AssetCode::Signature), codeOf(signatureOf(merged)));
        }
        QVERIFY(differences > 1000);
    }
};

QTEST_MAIN(TestImportDecisions)
#include "tst_importdecisions.moc"
