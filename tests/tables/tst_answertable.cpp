// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/answertablesample.h"

#include "tables/answertable.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace daicho;

namespace
{

void appendLines(const AnswerTable &table, const QModelIndex &parent, int depth, QStringList &lines)
{
    for (int row = 0; row < table.rowCount(parent); ++row) {
        const QModelIndex first = table.index(row, 0, parent);
        QStringList cells;
        for (const int column : {AnswerTable::Wording, AnswerTable::Source, AnswerTable::State, AnswerTable::Assets,
                                 AnswerTable::From, AnswerTable::Reason})
            cells << first.siblingAtColumn(column).data().toString();
        lines << QString(depth * 2, u' ') + cells.join(u'|');
        appendLines(table, first, depth + 1, lines);
    }
}

/// The model as lines of text: what a reader of the screen would read out.
QString print(const AnswerTable &table)
{
    QStringList lines;
    appendLines(table, {}, 0, lines);
    return lines.join(u'\n');
}

void fetchAll(AnswerTable &table)
{
    for (int category = 0; category < table.rowCount(); ++category) {
        const QModelIndex above = table.index(category, 0);
        for (int row = 0; row < table.rowCount(above); ++row)
            table.fetchMore(table.index(row, 0, above));
    }
}

SnapshotPtr randomlyAnswered(SnapshotPtr now, QRandomGenerator &dice)
{
    const QList<SubjectId> subjects{sample::section,  sample::tax,      sample::zone,     sample::engagement,
                                    sample::asset(1), sample::asset(2), sample::asset(3), sample::asset(5)};
    for (int i = 0; i < 8; ++i) {
        const SubjectId subject = subjects[dice.bounded(int(subjects.size()))];
        const Ordinal measure = dice.bounded(6);
        now = sample::answered(now, subject, measure, Status(dice.bounded(5)), QStringLiteral("理由"));
        if (dice.bounded(3) == 0)
            now = sample::excepted(now, subject, measure, sample::today.addDays(dice.bounded(3) - 1));
    }
    return now;
}

} // namespace

class AnswerTableTest : public QObject
{
    Q_OBJECT

private slots:
    void showsDepartment();
    void showsWhoAnswered();
    void showsNoDeadlineOfWhatIsDone();
    void neverShowsWhatIsNotRequired();
    void keepsPlacesAfterAnswer();
    void listsAssetsPageByPage();
    void listsOnlyOpenAssets();
    void filters();
    void agreesWithCoverage();
    void countsZoneAsItsAssetsStand();
    void passesTester();
};

void AnswerTableTest::showsDepartment()
{
    const ProfilePtr policy = sample::profile();
    AnswerTable table;
    table.show(sample::source(sample::registry(), policy), sample::section, QStringLiteral("en"));
    fetchAll(table);
    QCOMPARE(print(table), QStringLiteral("6.3 Resilience|||||\n"
                                          "  Several factors|(6.3)|Unanswered|0 of 2||\n"
                                          "    A002 端末2||Unanswered|||\n"
                                          "    A003 端末3||Unanswered|||\n"
                                          "  No theft|(6.3)|Unanswered|0 of 3||\n"
                                          "    A001 端末1||Unanswered|||\n"
                                          "    A002 端末2||Unanswered|||\n"
                                          "    A003 端末3||Unanswered|||\n"
                                          "6.5 Human|||||\n"
                                          "  Training|(6.5)|Unanswered|||"));
}

void AnswerTableTest::showsWhoAnswered()
{
    SnapshotPtr now = sample::answered(sample::registry(), sample::zone, sample::Mfa, Status::Done);
    now = sample::answered(now, sample::section, sample::Theft, Status::Partial, QStringLiteral("鍵が一部ない"));
    now = sample::answered(now, sample::asset(1), sample::Theft, Status::Done);
    now = sample::answered(now, sample::section, sample::Training, Status::NotDone);
    now = sample::excepted(now, sample::section, sample::Training, sample::today);
    AnswerTable table;
    table.show(sample::source(now, sample::profile()), sample::section, QStringLiteral("en"));
    fetchAll(table);
    QCOMPARE(print(table), QStringLiteral("6.3 Resilience|||||\n"
                                          "  Several factors|(6.3)|Done|2 of 2|Zone or one by one|\n"
                                          "    A002 端末2||Done||Zone|\n"
                                          "    A003 端末3||Done||Zone|\n"
                                          "  No theft|(6.3)|Partly done|1 of 3|Itself, for all|鍵が一部ない\n"
                                          "    A001 端末1||Done||Itself|\n"
                                          "    A002 端末2||Partly done||Department|鍵が一部ない\n"
                                          "    A003 端末3||Partly done||Department|鍵が一部ない\n"
                                          "6.5 Human|||||\n"
                                          "  Training|(6.5)|Exception||Itself|"));
    const QModelIndex training = table.indexOf({sample::section, sample::Training});
    QCOMPARE(training.siblingAtColumn(AnswerTable::ExceptionUntil).data().toString(), QStringLiteral("2026-11-20"));
}

/// A deadline is of what is still to be done.
void AnswerTableTest::showsNoDeadlineOfWhatIsDone()
{
    const auto due = [](Status status) {
        const SnapshotPtr now = sample::registry();
        Answers answers;
        answers.subject = sample::section;
        answers.statuses.set(sample::Training, status);
        answers.setNote({sample::Training, {}, {}, {}, PartialDate(sample::today.addDays(-1))});
        Change change;
        change.answers.upserts = {answers};
        AnswerTable table;
        table.show(sample::source(after(*now, change, now->revision + 1), sample::profile()), sample::section,
                   QStringLiteral("en"));
        fetchAll(table);
        return table.indexOf({sample::section, sample::Training}).siblingAtColumn(AnswerTable::Due).data().toString();
    };
    for (const Status status : {Status::NotDone, Status::Partial, Status::Unanswered})
        QCOMPARE(due(status), QStringLiteral("2026-11-19"));
    for (const Status status : {Status::Done, Status::NotApplicable})
        QCOMPARE(due(status), QString());
}

void AnswerTableTest::neverShowsWhatIsNotRequired()
{
    // Answers that were given under another policy, or before an asset changed, ask for nothing.
    const SnapshotPtr now = sample::answered(sample::registry(), sample::section, sample::Plan, Status::NotDone);
    AnswerTable table;
    table.show(sample::source(now, sample::profile()), sample::section, QStringLiteral("ja"));
    QVERIFY(!table.indexOf({sample::section, sample::Plan}).isValid());
    QCOMPARE(table.all().size(), 3);
    table.show(sample::source(now, sample::profile()), sample::asset(1), QStringLiteral("ja"));
    QCOMPARE(table.all().size(), 1); // not in the main zone: no second factor
    QCOMPARE(table.all().first().target.measure, Ordinal(sample::Theft));
}

void AnswerTableTest::keepsPlacesAfterAnswer()
{
    const ProfilePtr policy = sample::profile();
    const SnapshotPtr before = sample::registry();
    AnswerTable table;
    table.show(sample::source(before, policy), sample::section, QStringLiteral("en"));
    fetchAll(table);
    const QPersistentModelIndex training(table.indexOf({sample::section, sample::Training}));
    const QPersistentModelIndex single(table.indexOf({sample::asset(3), sample::Theft}));
    QVERIFY(training.isValid() && single.isValid());
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&table, &QAbstractItemModel::dataChanged);
    table.setFilter({{}, {}, true});
    const SnapshotPtr now = sample::answered(before, sample::asset(2), sample::Theft, Status::Done);
    table.show(sample::source(now, policy), sample::section, QStringLiteral("en"));
    QCOMPARE(resets.count(), 0);
    QVERIFY(changes.count() > 0);
    QCOMPARE(single.row(), 1); // the one before it is done and gone
    QCOMPARE(single.data().toString(), QStringLiteral("A003 端末3"));
    QCOMPARE(training.data().toString(), QStringLiteral("Training"));
}

void AnswerTableTest::listsAssetsPageByPage()
{
    AnswerTable table;
    table.show(sample::source(sample::registry(2345), sample::profile()), sample::section, QStringLiteral("en"));
    const QModelIndex theft = table.indexOf({sample::section, sample::Theft});
    QVERIFY(table.hasChildren(theft));
    QCOMPARE(table.rowCount(theft), 0); // nobody looked yet
    table.fetchMore(theft);
    QCOMPARE(table.rowCount(theft), 101);
    const QModelIndex more = table.index(100, 0, theft);
    QCOMPARE(more.data().toString(), QStringLiteral("… and 2,245 more"));
    QVERIFY(table.targets(more).isEmpty());
    table.showMore(more);
    QCOMPARE(table.rowCount(theft), 1001);
    table.showMore(table.index(1000, 0, theft));
    QCOMPARE(table.rowCount(theft), 2345);
    QCOMPARE(table.index(2344, 0, theft).data().toString(), QStringLiteral("A2345 端末2345"));
}

void AnswerTableTest::listsOnlyOpenAssets()
{
    SnapshotPtr now = sample::answered(sample::registry(4), sample::asset(2), sample::Theft, Status::Done);
    now = sample::excepted(now, sample::asset(3), sample::Theft, sample::today.addDays(30));
    const QList<AnswerRow> open =
        rowsBelow(sample::source(now, sample::profile()), {sample::section, sample::Theft}, true, 100);
    QCOMPARE(open.size(), 2);
    QCOMPARE(open[0].target.subject, sample::asset(1));
    QCOMPARE(open[1].target.subject, sample::asset(4));
    QCOMPARE(rowsBelow(sample::source(now, sample::profile()), {sample::section, sample::Theft}, false, 3).size(), 3);
}

void AnswerTableTest::filters()
{
    AnswerTable table;
    const SnapshotPtr now = sample::answered(sample::registry(), sample::section, sample::Training, Status::Done);
    table.show(sample::source(now, sample::profile()), sample::section, QStringLiteral("ja"));
    table.setFilter({QStringLiteral("ﾀﾖｳｿ"), {}, false});
    QCOMPARE(table.rowCount(), 0);
    table.setFilter({QStringLiteral("要素"), {}, false});
    QCOMPARE(table.rowCount(), 1);
    QCOMPARE(table.rowCount(table.index(0, 0)), 1);
    table.setFilter({{}, QStringLiteral("6.5"), false});
    QCOMPARE(table.rowCount(), 1);
    QCOMPARE(table.targets(table.index(0, 0)), (QList<AnswerTarget>{{sample::section, sample::Training}}));
    table.setFilter({{}, QStringLiteral("6.5"), true});
    QCOMPARE(table.rowCount(), 0);
    table.setFilter({});
    QCOMPARE(table.rowCount(), 2);
}

void AnswerTableTest::agreesWithCoverage()
{
    QRandomGenerator dice(20261120);
    const ProfilePtr policy = sample::profile();
    for (int round = 0; round < 60; ++round) {
        const SnapshotPtr now = randomlyAnswered(sample::registry(5), dice);
        const AnswerSource source = sample::source(now, policy);
        for (const SubjectId &department : {sample::section, sample::tax}) {
            Counts sum;
            for (const AnswerRow &row : answerRows(source, department)) {
                if (row.assets)
                    sum += *row.assets;
                else
                    ++sum.by[size_t(*row.standing)];
            }
            QCOMPARE(sum, source.coverage->of(department.id)->all);
        }
    }
}

void AnswerTableTest::countsZoneAsItsAssetsStand()
{
    QRandomGenerator dice(7);
    const ProfilePtr policy = sample::profile();
    for (int round = 0; round < 60; ++round) {
        const SnapshotPtr now = randomlyAnswered(sample::registry(5), dice);
        const AnswerSource source = sample::source(now, policy);
        const QHash<Ordinal, Counts> counted = countsBelow(source, sample::zone);
        for (const Ordinal measure : {Ordinal(sample::Mfa), Ordinal(sample::Theft)}) {
            Counts expected;
            for (int number = 2; number <= 7; ++number) { // the first is in another zone
                for (const SubjectStanding &one : standings(*now, *policy, sample::asset(number), sample::today)) {
                    if (one.measure == measure)
                        ++expected.by[size_t(one.standing)];
                }
            }
            QCOMPARE(counted.value(measure), expected);
            const QList<AnswerRow> rows = rowsBelow(source, {sample::zone, measure}, false, 100);
            QCOMPARE(rows.size(), 6);
            for (const AnswerRow &row : rows) {
                const auto all = standings(*now, *policy, row.target.subject, sample::today);
                const auto one = std::ranges::find(all, measure, &SubjectStanding::measure);
                QCOMPARE(row.standing, one->standing);
                QCOMPARE(row.answeredBy, one->answeredBy);
            }
        }
    }
}

void AnswerTableTest::passesTester()
{
    QRandomGenerator dice(3);
    const ProfilePtr policy = sample::profile();
    AnswerTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    SnapshotPtr now = sample::registry(250);
    const QList<SubjectId> subjects{sample::body, sample::zone,       sample::section,
                                    sample::tax,  sample::engagement, sample::asset(2)};
    for (int round = 0; round < 40; ++round) {
        table.show(sample::source(now, policy), subjects[(round / 4) % subjects.size()], QStringLiteral("ja"));
        fetchAll(table);
        for (int category = 0; category < table.rowCount(); ++category) {
            const QModelIndex measure = table.index(0, 0, table.index(category, 0));
            if (const int rows = table.rowCount(measure))
                table.showMore(table.index(rows - 1, 0, measure));
        }
        table.setFilter({round % 5 == 0 ? QStringLiteral("要素") : QString(), {}, round % 2 == 0});
        now = randomlyAnswered(now, dice);
    }
    QVERIFY(table.rowCount() > 0);
}

QTEST_GUILESS_MAIN(AnswerTableTest)
#include "tst_answertable.moc"
