// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/town.h"
#include "tables/boardtable.h"
#include "tables/conflicttable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2026, 11, 21);

PartialDate day(int month, int day)
{
    return *PartialDate::from(2026, month, day);
}

Dispatch dispatchTo(qint64 id, qint64 department, Dispatch::State state, PartialDate due)
{
    Dispatch dispatch;
    dispatch.id = Id{id};
    dispatch.department = Id{department};
    dispatch.state = state;
    dispatch.sent = day(10, 1);
    dispatch.due = due;
    return dispatch;
}

Asset assetOf(qint64 id, qint64 department, AssetState state = AssetState::Registered)
{
    Asset asset;
    asset.id = Id{id};
    asset.department = Id{department};
    asset.state = state;
    return asset;
}

/// 総務部 (1) over 総務課 (2) and 税務課 (3), 福祉部 (4); and a department of each sort that is left out.
Snapshot office()
{
    Snapshot now = *town::snapshot(
        {assetOf(100, 2), assetOf(101, 2, AssetState::Draft), assetOf(102, 2, AssetState::Retired), assetOf(103, 4)});
    QList<Department> departments = town::departments();
    departments.append({Id{5}, 0, u"標準台帳"_s, {}, 5, {}, {}, true});
    departments.append({Id{6}, 0, u"旧水道課"_s, {}, 6, {}, day(3, 31)});
    departments.append({Id{7}, 0, u"未来課"_s, {}, 7, *PartialDate::from(2027), {}});
    now.departments = Rows<Department>(departments);
    return now;
}

Coverage open(qint64 department, qint64 unanswered)
{
    Coverage coverage;
    coverage.departments.push_back({Id{department}, {}, {}, {}});
    coverage.departments.back().all.by[size_t(Standing::Unanswered)] = unanswered;
    coverage.departments.back().all.by[size_t(Standing::Done)] = 2;
    return coverage;
}

QStringList lines(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        all << cells.join(u'|');
    }
    return all;
}

MergePlan conflicting()
{
    MergePlan plan;
    plan.added = {u"A-9 新しい端末"_s};
    plan.addedFields = {{{u"種別"_s, u"端末"_s}, {u"備考"_s, u"予備"_s}}};
    plan.taken = {{u"A-1 住民記録"_s, u"備考"_s, u"旧"_s, u"新\n二行目"_s}};
    plan.conflicts = {{u"A-1 住民記録"_s, u"保管場所"_s, u"本庁"_s, u"サーバ室"_s, u"支所"_s},
                      {u"A-2 税務"_s, u"備考"_s, u"あり"_s, {}, u"<b>なし</b>"_s}};
    plan.refused = {{u"A-3"_s, u"他の課室の資産です。"_s}};
    plan.removals = {u"A-4 旧端末"_s};
    plan.notes = {u"番号を付け直しました。"_s};
    return plan;
}

} // namespace

class BoardTableTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"ja_JP"_s)); }
    void listsDepartmentsThatKeepALedger();
    void theNewestDispatchCounts();
    void showsEverythingAsText();
    void marksWhatNeedsWatching();
    void keepsModelRules();
    void sortsByOrganisationAndUrgency();
    void filtersAndCounts();
    void decidesConflicts();
    void listsWhatIsTaken();
};

void BoardTableTest::listsDepartmentsThatKeepALedger()
{
    Snapshot now = office();
    const auto names = [&now] {
        QStringList found;
        for (const BoardRow &row : boardRows(now, {}, today))
            found << row.name + u' ' + QString::number(row.assets);
        return found;
    };
    // 総務部 has nothing of its own and departments below it; 税務課 has nothing yet and may get an empty ledger.
    QCOMPARE(names(), (QStringList{u"総務部総務課 2"_s, u"総務部税務課 0"_s, u"福祉部 1"_s}));
    const QList<BoardRow> leftOut = rowsLeftOut(now, open(1, 4), today);
    QCOMPARE(leftOut.size(), 1);
    QCOMPARE(leftOut.first().name, u"総務部"_s);
    QCOMPARE(leftOut.first().unanswered(), 4);
    Engagement contract;
    contract.id = Id{50};
    contract.department = Id{1};
    now.engagements = Rows<Engagement>({contract});
    // What was sent to a department that is gone since is still awaited.
    now.dispatches = Rows<Dispatch>({dispatchTo(1, 6, Dispatch::State::Sent, {})});
    QCOMPARE(names(),
             (QStringList{u"総務部 0"_s, u"総務部総務課 2"_s, u"総務部税務課 0"_s, u"福祉部 1"_s, u"旧水道課 0"_s}));
    QVERIFY(rowsLeftOut(now, {}, today).isEmpty());
    // It is on the board as soon as anything was sent to it.
    now.engagements = {};
    now.dispatches = Rows<Dispatch>({dispatchTo(2, 1, Dispatch::State::Sent, {})});
    QCOMPARE(names(), (QStringList{u"総務部 0"_s, u"総務部総務課 2"_s, u"総務部税務課 0"_s, u"福祉部 1"_s}));
    QVERIFY(rowsLeftOut(now, {}, today).isEmpty());
}

void BoardTableTest::theNewestDispatchCounts()
{
    Snapshot now = office();
    Dispatch here = dispatchTo(9, 2, Dispatch::State::Sent, day(12, 1));
    here.isHere = true; // of a file that is itself handed out
    now.dispatches = Rows<Dispatch>({dispatchTo(1, 2, Dispatch::State::Merged, day(1, 31)),
                                     dispatchTo(2, 2, Dispatch::State::Sent, day(11, 20)), here});
    const BoardRow row = boardRows(now, {}, today).first();
    QCOMPARE(row.state, BoardState::Sent);
    QCOMPARE(row.dispatch.id, Id{2});
    QCOMPARE(row.daysLeft, std::optional(-1));
    QVERIFY(row.isOverdue() && row.isAwaited());
    now.dispatches = Rows<Dispatch>({dispatchTo(1, 2, Dispatch::State::Merged, day(1, 31))});
    const BoardRow merged = boardRows(now, {}, today).first();
    QVERIFY(!merged.daysLeft && !merged.isOverdue()); // what is there is not late
}

void BoardTableTest::showsEverythingAsText()
{
    Snapshot now = office();
    Dispatch back = dispatchTo(1, 2, Dispatch::State::SentBack, day(11, 30));
    back.submitted = day(11, 18);
    back.sentBack = day(11, 20);
    back.remarks = u"<b>番号</b>が\n二つあります。"_s;
    back.file = u"総務部総務課.xlsx"_s;
    back.form = Dispatch::Form::Workbook;
    now.dispatches = Rows<Dispatch>({back});
    BoardTable table;
    table.show(boardRows(now, open(2, 1234), today));
    QCOMPARE(lines(table),
             (QStringList{u"総務部総務課|Sent back|R8.11.30|9 days left|2|1,234|R8.10.1|R8.11.18||R8.11.20|"
                          "Excel workbook|<b>番号</b>が 二つあります。"_s,
                          u"総務部税務課|Not handed out|||0|0||||||"_s, u"福祉部|Not handed out|||1|0||||||"_s}));
    const QString tip = table.index(0, BoardTable::Remarks).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"&lt;b&gt;"_s));
    back.state = Dispatch::State::Merged; // what was mended is no reason any more
    now.dispatches = Rows<Dispatch>({back});
    table.show(boardRows(now, open(2, 1234), today));
    QCOMPARE(table.index(0, BoardTable::Remarks).data().toString(), QString());
    QVERIFY(table.index(0, BoardTable::Unanswered).data(Qt::ToolTipRole).toString().contains(u"1,236"_s));
}

void BoardTableTest::marksWhatNeedsWatching()
{
    using Weight = BoardTable::Weight;
    Snapshot now = office();
    BoardTable table;
    const auto weight = [&](Dispatch::State state, PartialDate due, BoardTable::Column column) {
        now.dispatches = Rows<Dispatch>({dispatchTo(1, 2, state, due)});
        table.show(boardRows(now, {}, today));
        const QVariant found = table.index(0, column).data(BoardTable::WeightRole);
        return found.isValid() ? std::optional(Weight(found.toInt())) : std::nullopt;
    };
    using State = Dispatch::State;
    QCOMPARE(weight(State::Sent, day(11, 20), BoardTable::Left), std::optional(Weight::Late));
    QCOMPARE(weight(State::Sent, day(11, 21), BoardTable::Left), std::optional(Weight::Watch));
    QCOMPARE(weight(State::Sent, day(11, 28), BoardTable::Left), std::optional(Weight::Watch));
    QCOMPARE(weight(State::Sent, day(11, 29), BoardTable::Left), std::optional<Weight>());
    QCOMPARE(weight(State::Merged, day(11, 20), BoardTable::Left), std::optional<Weight>());
    QCOMPARE(weight(State::Merged, {}, BoardTable::State), std::optional(Weight::Done));
    QCOMPARE(weight(State::Submitted, {}, BoardTable::State), std::optional(Weight::Watch));
    QCOMPARE(weight(State::Sent, {}, BoardTable::State), std::optional<Weight>());
    QCOMPARE(table.index(0, BoardTable::Left).data().toString(), QString());
    weight(State::Sent, day(11, 21), BoardTable::Left);
    QCOMPARE(table.index(0, BoardTable::Left).data().toString(), u"due today"_s);
}

void BoardTableTest::keepsModelRules()
{
    BoardTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.show(boardRows(office(), {}, today));
    table.sort(BoardTable::Left);
    table.setColumns(BoardTable::columns());
    table.show({});
    ConflictTable conflicts;
    QAbstractItemModelTester conflictTester(&conflicts, QAbstractItemModelTester::FailureReportingMode::QtTest);
    conflicts.show(conflicting().conflicts, {});
    conflicts.decideAll(Decision::Ours);
    conflicts.show({}, {});
    conflicts.decideAll(Decision::Theirs);
}

void BoardTableTest::sortsByOrganisationAndUrgency()
{
    Snapshot now = office();
    now.dispatches = Rows<Dispatch>(
        {dispatchTo(1, 2, Dispatch::State::Sent, day(12, 1)), dispatchTo(2, 4, Dispatch::State::Sent, day(11, 1))});
    BoardTable table;
    table.show(boardRows(now, {}, today));
    table.sort(BoardTable::Left);
    QCOMPARE(table.at(0).name, u"福祉部"_s);
    QCOMPARE(table.at(1).name, u"総務部総務課"_s);
    QCOMPARE(table.at(2).name, u"総務部税務課"_s); // nobody waits for it
    table.sort(BoardTable::DepartmentName, Qt::DescendingOrder);
    QCOMPARE(table.at(0).name, u"福祉部"_s);
    QCOMPARE(table.at(2).name, u"総務部総務課"_s);
}

void BoardTableTest::filtersAndCounts()
{
    Snapshot now = office();
    Dispatch back = dispatchTo(1, 2, Dispatch::State::SentBack, day(11, 1));
    back.remarks = u"ﾊﾞｯｸｱｯﾌﾟ欄が空です"_s;
    now.dispatches = Rows<Dispatch>({back, dispatchTo(2, 4, Dispatch::State::Merged, day(11, 1))});
    const QList<BoardRow> rows = boardRows(now, {}, today);
    const BoardTotals totals = boardTotals(rows);
    QCOMPARE(totals.by, (std::array<qsizetype, boardStateCount>{1, 0, 0, 1, 1}));
    QCOMPARE(totals.all, 3);
    QCOMPARE(totals.overdue, 1);
    const auto found = [&rows](const BoardFilter &filter) {
        QStringList names;
        for (const BoardRow &row : filtered(rows, filter))
            names << row.name;
        return names.join(u' ');
    };
    QCOMPARE(found({BoardState::Merged, false, {}}), u"福祉部"_s);
    QCOMPARE(found({{}, true, {}}), u"総務部総務課"_s);
    QCOMPARE(found({{}, false, u"総務 バックアップ"_s}), u"総務部総務課"_s);
    QCOMPARE(found({BoardState::Sent, false, {}}), QString());
}

void BoardTableTest::decidesConflicts()
{
    ConflictTable table;
    const MergePlan plan = conflicting();
    table.show(plan.conflicts, {Decision::Theirs});
    QCOMPARE(lines(table),
             (QStringList{u"A-1 住民記録|保管場所|本庁|サーバ室|支所"_s, u"A-2 税務|備考|あり|(empty)|<b>なし</b>"_s}));
    QCOMPARE(table.openCount(), 1);
    QSignalSpy decided(&table, &ConflictTable::decided);
    const auto state = [&table](int row, ConflictTable::Column column) {
        return table.index(row, column).data(Qt::CheckStateRole);
    };
    QCOMPARE(state(0, ConflictTable::Theirs), QVariant(int(Qt::Checked)));
    QVERIFY(!state(0, ConflictTable::Base).isValid());
    // One side leaves the other; nothing else can be checked.
    QVERIFY(table.setData(table.index(0, ConflictTable::Ours), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(state(0, ConflictTable::Theirs), QVariant(int(Qt::Unchecked)));
    QVERIFY(!table.setData(table.index(0, ConflictTable::Base), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!(table.flags(table.index(0, ConflictTable::Base)) & Qt::ItemIsUserCheckable));
    QCOMPARE(table.decisions(), (QList<Decision>{Decision::Ours, Decision::Open}));
    QVERIFY(table.setData(table.index(0, ConflictTable::Ours), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(table.openCount(), 2);
    table.decideAll(Decision::Theirs);
    QCOMPARE(table.openCount(), 0);
    QCOMPARE(decided.count(), 3);
    QVERIFY(table.index(1, ConflictTable::Theirs).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
}

void BoardTableTest::listsWhatIsTaken()
{
    const MergePlan plan = conflicting();
    RowTable<MergedField> taken(takenColumns());
    taken.show(takenRows(plan));
    QCOMPARE(lines(taken),
             (QStringList{u"A-9 新しい端末|new asset||種別: 端末 備考: 予備"_s, u"A-1 住民記録|備考|旧|新 二行目"_s}));
    RowTable<MergeRefusal> notes(refusedColumns());
    notes.show(refusedRows(plan));
    QCOMPARE(notes.rowCount(), 3);
    QCOMPARE(notes.index(0, 1).data().toString(), u"他の課室の資産です。"_s);
    QVERIFY(notes.index(1, 0).data().toString().contains(u"A-4"_s));
    QCOMPARE(notes.index(2, 1).data().toString(), u"番号を付け直しました。"_s);
}

QTEST_GUILESS_MAIN(BoardTableTest)
#include "tst_boardtable.moc"
