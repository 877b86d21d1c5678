// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of one number: the same row twice is taken once, rows that differ are all left out. And blank cells, which keep
// what the registry has and are listed.
#include "exchange/exchangesupport.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

const QString header = u"番号,所管課,名称,種別,機密性,備考,庁内\n"_s;

ImportPlan planned(const QString &rows, const SnapshotPtr &now = emptyRegistry())
{
    Files files;
    auto plan = planFile(files.write(u"l.csv"_s, (header + rows).toUtf8()), now, smallProfile());
    if (!plan)
        qFatal("the rows of the test cannot be read");
    return *std::move(plan);
}

QString taken(const ImportPlan &plan)
{
    QStringList rows;
    for (const PlannedRow &row : plan.rows)
        rows.append(QString::number(row.row));
    return rows.join(u' ');
}

QString left(const ImportPlan &plan)
{
    QStringList rows;
    for (const Problem &problem : plan.problems) {
        if (problem.severity == Problem::Severity::Error)
            rows.append(QString::number(problem.row));
    }
    return rows.join(u' ');
}

QString once(const ImportPlan &plan)
{
    QStringList rows;
    for (const SkippedRow &row : plan.skipped)
        rows.append(u"%1: %2"_s.arg(row.row).arg(row.reason));
    return rows.join(u'|');
}

const QString first = u"1,総務課,a,情報,2,x,甲\n"_s;

} // namespace

class TestImportTwins : public QObject
{
    Q_OBJECT

private slots:
    void equalRowsAreTakenOnce()
    {
        const ImportPlan plan = planned(first + u"2,総務課,b,情報,2,,\n"_s + first + first);
        QCOMPARE(taken(plan), u"2 3"_s);
        QCOMPARE(left(plan), QString());
        QCOMPARE(plan.problemRows, 0);
        QCOMPARE(once(plan), u"4: Equal to row 2 in every cell: it is taken once.|"
                             "5: Equal to row 2 in every cell: it is taken once."_s);
        QCOMPARE(plan.skippedRows, 2);
        QVERIFY2(plan.notes.join(u'|').contains(u"2 rows are equal to another one"_s),
                 qPrintable(plan.notes.join(u'|')));
        QCOMPARE(plan.change.assets.size(), 2);
        // Into the registry that has it: neither a change nor a problem.
        const ImportPlan again = planned(first + first, plan.after());
        QCOMPARE(again.difference.unchanged, 1);
        QCOMPARE(again.problemRows, 0);
    }

    /// A column that is left out may be what tells them apart.
    void whatDiffersAnywhereIsLeftOut_data()
    {
        QTest::addColumn<QString>("other");
        QTest::newRow("a field") << u"1,総務課,a,情報,2,y,甲\n"_s;
        QTest::newRow("a column without a field") << u"1,総務課,a,情報,2,x,乙\n"_s;
        QTest::newRow("a bad cell") << u"1,総務課,a,情報,謎,x,甲\n"_s;
    }

    void whatDiffersAnywhereIsLeftOut()
    {
        QFETCH(QString, other);
        const ImportPlan plan = planned(first + other);
        QCOMPARE(taken(plan), QString());
        QCOMPARE(left(plan), u"2 3"_s);
        QCOMPARE(plan.problemRows, 2);
        // One that differs makes the equal ones doubtful, too.
        const ImportPlan three = planned(first + first + other);
        QCOMPARE(taken(three), QString());
        QCOMPARE(left(three), u"2 3 4"_s);
        QCOMPARE(three.problemRows, 3);
        QCOMPARE(once(three), QString());
    }

    /// 〃 is what it stands for: rows with the same signs need not say the same, and others may.
    void cellsThatLeanOnOthersAreComparedByTheirMeaning()
    {
        const ImportPlan same =
            planned(u"9,総務課,p,情報,2,,\n1,〃,a,情報,2,x,甲\n1,〃,a,情報,2,x,甲\n1,総務課,a,〃,2,x,甲\n8,〃,b,情報,2,,\n"_s);
        QCOMPARE(taken(same), u"2 3 6"_s);
        QCOMPARE(once(same), u"4: Equal to row 3 in every cell: it is taken once.|5: Equal to row 3 in every cell: it is "
                             "taken once."_s);
        const ImportPlan plan =
            planned(u"9,総務課,p,情報,2,,\n1,〃,a,情報,2,x,甲\n8,税務課,q,情報,2,,\n1,〃,a,情報,2,x,甲\n"_s);
        QCOMPARE(taken(plan), u"2 4"_s);
        QCOMPARE(left(plan), u"3 5"_s);
    }

    /// What cannot be taken cannot be taken once.
    void equalRowsWithProblemsStayProblems()
    {
        const QString bad = u"1,総務課,a,情報,謎,x,甲\n"_s;
        const ImportPlan plan = planned(u"2,総務課,b,情報,2,,\n"_s + bad + bad);
        QCOMPARE(taken(plan), u"2"_s);
        QCOMPARE(left(plan), u"3 4"_s);
        QCOMPARE(plan.problemRows, 2);
    }

    void blankCellsAreListed()
    {
        const SnapshotPtr now = planned(first + u"2,総務課,b,情報,2,,\n"_s).after();
        const ImportPlan plan = planned(u"1,総務課,a,情報,,,甲\n2,総務課,b2,情報,2,,\n"_s, now);
        QCOMPARE(plan.keptCount, 2);
        QCOMPARE(plan.keptCells.size(), 2);
        QCOMPARE(plan.keptCells[0].row, 2);
        QCOMPARE(plan.keptCells[0].number, u"1"_s);
        QCOMPARE(plan.keptCells[0].column, u"機密性"_s);
        QVERIFY(plan.keptCells[0].value.contains(u'2'));
        QCOMPARE(plan.keptCells[1].column, u"備考"_s);
        QCOMPARE(plan.keptCells[1].value, u"x"_s);
        QCOMPARE(plan.difference.changed, 1);
    }
};

QTEST_GUILESS_MAIN(TestImportTwins)
#include "tst_importtwins.moc"
