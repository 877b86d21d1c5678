// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/percent.h"
#include "policy/profilereader.h"
#include "policy/randomregistry.h"
#include "tables/coveragetable.h"
#include "views/coverage/coveragechart.h"
#include "views/coverage/coveragepage.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2026, 4, 10);

Showing showing(quint32 seed, int steps)
{
    Showing showing;
    showing.profile = readProfile(*profileText(u"uto"_s)).profile;
    RandomRegistry random(*showing.profile, seed);
    showing.now = random.founded();
    for (int step = 0; step < steps; ++step)
        showing.now = after(*showing.now, random.change(*showing.now), showing.now->revision + 1);
    showing.today = today;
    showing.coverage = std::make_shared<const Coverage>(CoverageCounter(showing.profile).count(*showing.now, today));
    return showing;
}

} // namespace

class tst_CoverageView : public QObject
{
    Q_OBJECT

private slots:
    void tableFollowsEverySnapshot()
    {
        CoverageTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int steps = 0; steps < 40; steps += 5) {
            const Showing now = showing(3, steps);
            table.show(now.now, now.profile, now.coverage);
            QCOMPARE(table.rowCount(), int(now.coverage->departments.size()) + 2);
        }
    }

    void tableShowsTheCounts()
    {
        const Showing now = showing(3, 40);
        CoverageTable table;
        table.show(now.now, now.profile, now.coverage);
        const int categories = int(now.profile->categories.size());
        const int required = CoverageTable::firstCategory + categories;
        QCOMPARE(table.index(0, required).data().toString(), QLocale().toString(now.coverage->total.all.required()));
        for (int row = 1; row < table.rowCount(); ++row) {
            const std::optional<Id> department = table.departmentAt(row);
            const CoverageLine &line = department->isNull() ? now.coverage->body : *now.coverage->of(*department);
            QCOMPARE(table.rowOf(*department), row);
            for (int i = 0; i < standingCount; ++i)
                QCOMPARE(table.index(row, required + 1 + i).data().toString(),
                         QLocale().toString(line.all[Standing(i)]));
            for (int i = 0; i < categories; ++i) {
                const QString text = table.index(row, CoverageTable::firstCategory + i).data().toString();
                const Counts &counts = line.categories[size_t(i)];
                QCOMPARE(text == u"—"_s, counts.required() == 0); // not required is no gap
                QVERIFY(text.startsWith(CoverageTable::shareText(counts)));
            }
        }
    }

    void ratioIsNeverRoundedUp()
    {
        Counts counts;
        counts.by = {999, 0, 1, 0, 0, 5};
        QCOMPARE(ratioText(counts), u"99.9%"_s);
        QCOMPARE(CoverageTable::shareText(counts), u"999/1,000"_s);
        counts.by = {3, 0, 0, 0, 0, 0};
        QCOMPARE(ratioText(counts), u"100%"_s);
        QCOMPARE(ratioText({}), u"—"_s);
        // One rule for all figures: cut after one decimal, and neither 0% nor 100% while that is not the truth.
        QCOMPARE(percentText(29, 32), u"90.6%"_s);
        QCOMPARE(percentText(29, 100), u"29.0%"_s);
        QCOMPARE(percentText(99'999, 100'000), u"99.9%"_s);
        QCOMPARE(percentText(1, 100'000), u"0.1%"_s);
        QCOMPARE(percentText(0, 3), u"0%"_s);
        QCOMPARE(percentText(0, 0), u"—"_s);
    }

    void clickOpensTheGapsAndEnterJumps()
    {
        const Showing now = showing(3, 40);
        CoveragePage page;
        page.resize(1180, 740);
        page.display(now);
        page.show();
        auto *table = page.findChild<QTableView *>(u"coverageTable"_s);
        auto *open = page.findChild<QTableView *>(u"openList"_s);
        QVERIFY(table && open && !open->isVisible());
        const QModelIndex cell = table->model()->index(0, CoverageTable::Ratio);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
        QVERIFY(open->isVisible());
        const Counts &all = now.coverage->total.all;
        QCOMPARE(open->model()->rowCount(),
                 std::min(2000, int(all[Standing::Partial] + all[Standing::NotDone] + all[Standing::Unanswered])));
        QSignalSpy jumps(&page, &Page::jumpWanted);
        open->setCurrentIndex(open->model()->index(0, 0));
        QTest::keyClick(open, Qt::Key_Return);
        QCOMPARE(jumps.size(), 1);
        QVERIFY(jumps[0][0].value<Jump>().subject);
    }

    void emptyRegistrySaysWhatToDo()
    {
        CoveragePage page;
        page.display(showing(3, 0));
        page.show();
        auto *empty = page.findChild<QLabel *>(u"coverageEmpty"_s);
        QVERIFY(empty->isVisible());
        QVERIFY(!empty->text().isEmpty());
    }

    void chartsAreWritten()
    {
        const Showing now = showing(3, 40);
        const QTemporaryDir folder;
        const auto write = [&](const QString &name) {
            return writeCoverageChart(*now.coverage, *now.now, *now.profile, folder.filePath(name));
        };
        QVERIFY(write(u"c.png"_s));
        QVERIFY(write(u"c.svg"_s));
        QVERIFY(write(u"C.PDF"_s));
        const QImage image(folder.filePath(u"c.png"_s));
        QCOMPARE(image.width(), 2240);
        QFile svg(folder.filePath(u"c.svg"_s));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(svg.readAll());
        QVERIFY(text.contains(CoverageTable::shareText(now.coverage->total.all)));
        QVERIFY(text.contains(u"令和8年4月10日"_s));
        QFile pdf(folder.filePath(u"C.PDF"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
        QCOMPARE(write(u"c.gif"_s).error().kind, Error::Kind::Invalid);
        QVERIFY(!QFile::exists(folder.filePath(u"c.gif"_s)));
        QVERIFY(!write(u"nowhere/c.png"_s));
    }
};

QTEST_MAIN(tst_CoverageView)
#include "tst_coverageview.moc"
