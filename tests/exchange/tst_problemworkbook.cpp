// SPDX-License-Identifier: GPL-3.0-or-later
// Whole ledgers: marked, imported again, marked again, mended.
#include "exchange/exportsupport.h"
#include "exchange/officesupport.h"
#include "exchange/problemsupport.h"
#include "support/policies.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

using Cells = QList<std::pair<QString, QString>>;

const QString sheet1 = u"xl/worksheets/sheet1.xml"_s;

/// A ledger that was read, planned and written back.
struct Written {
    QString path;
    ImportPlan plan;
};

Result<Written> writeBack(const QString &ledger, const QString &to, const ProfilePtr &profile,
                          const SnapshotPtr &now = emptyRegistry())
{
    const auto reading = readLedger(ledger, {}, *profile);
    if (!reading)
        return reading.error();
    auto plan = planLedger(*reading, {}, now, profile);
    if (!plan)
        return plan.error();
    const auto written = writeProblemWorkbook(ledger, *reading, plan->problems, to);
    if (!written)
        return written.error();
    return Written{to, *std::move(plan)};
}

QStringList changedParts(const QString &before, const QString &after)
{
    QStringList changed;
    const auto archive = ZipArchive::open(after);
    for (const QString &name : archive->names()) {
        if (partBytes(before, name) != partBytes(after, name))
            changed.append(name);
    }
    changed.sort();
    return changed;
}

/// The name of the cell in the row under a heading of the first row.
QString cellUnder(const QString &path, const QString &heading, int row)
{
    const auto book = readWorkbook(path);
    const auto sample = sampleOf(book->sheets.front(), 1);
    return cellName({row, int(sample->rows.front().indexOf(heading))});
}

} // namespace

class TestProblemWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void staysTheSameWorkbook_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("part");
        QTest::addColumn<Cells>("cells");
        QTest::addColumn<QStringList>("coloured");
        QTest::newRow("ichikawa") << u"ichikawa"_s << sheet1
                                  << Cells{{u"C8"_s, {}}, {u"D7"_s, {}}, {u"H10"_s, u"極秘"_s}}
                                  << QStringList{u"D7 warning"_s, u"C8 error"_s, u"H10 error"_s};
        QTest::newRow("amagi") << u"amagi-asakura"_s << u"xl/worksheets/sheet3.xml"_s
                               << Cells{{u"B6"_s, {}}, {u"C7"_s, u"謎"_s}} << QStringList{u"B6 error"_s, u"C7 error"_s};
    }

    void staysTheSameWorkbook()
    {
        QFETCH(QString, body);
        QFETCH(QString, part);
        QFETCH(Cells, cells);
        QFETCH(QStringList, coloured);
        const QString ledger = QStringLiteral(DAICHO_SHARED "/data/ledgers/%1.xlsx").arg(body);
        if (!QFile::exists(ledger))
            QSKIP("the shared ledgers are not on this machine");
        Files files;
        const ProfilePtr profile = shippedPolicy(body);
        const QString broken = files.path(u"broken.xlsx"_s);
        const QString marked = files.path(u"marked.xlsx"_s);
        replacePart(ledger, broken, part, withCells(partBytes(ledger, part), cells));
        const auto first = writeBack(broken, marked, profile);
        QVERIFY2(first, qPrintable(first ? QString() : first.error().text));
        QCOMPARE(colouredCells(marked, part), coloured);
        QCOMPARE(notesOf(marked, part).size(), coloured.size());
        QCOMPARE(brokenParts(marked), QStringList());
        QCOMPARE(withoutMarks(partBytes(marked, part)), withoutMarks(partBytes(broken, part)));
        for (const QString &name : changedParts(broken, marked))
            QVERIFY2(name == part || name.contains(u"comments") || name.contains(u"vmlDrawing") ||
                         name.contains(u"rels") || name.contains(u"styles") || name == u"[Content_Types].xml" ||
                         name == u"xl/workbook.xml" || partBytes(broken, name).isEmpty(),
                     qPrintable(name));

        // Imported again it says the same, and written back again it is the same.
        const QString again = files.path(u"again.xlsx"_s);
        const auto second = writeBack(marked, again, profile);
        QVERIFY2(second, qPrintable(second ? QString() : second.error().text));
        QCOMPARE(planLines(second->plan), planLines(first->plan));
        QCOMPARE(changedParts(marked, again), QStringList());

        // Mended, nothing remains of it in the sheet.
        const QString mended = files.path(u"mended.xlsx"_s);
        Cells right;
        const QString good = QString::fromUtf8(partBytes(ledger, part));
        for (const auto &[name, value] : cells) {
            const QRegularExpression text(u"<c r=\"%1\"[^>]*><is><t>(.*?)</t>"_s.arg(name));
            right.append({name, text.match(good).captured(1)});
        }
        replacePart(marked, mended, part, withCells(partBytes(marked, part), right));
        const auto third = writeBack(mended, files.path(u"done.xlsx"_s), profile);
        QVERIFY2(third, qPrintable(third ? QString() : third.error().text));
        QCOMPARE(third->plan.problems.size(), 0);
        QCOMPARE(colouredCells(third->path, part), QStringList());
        QCOMPARE(notesOf(third->path, part), QStringList());
        QByteArray expected = withCells(partBytes(broken, part), right);
        QByteArray got = partBytes(third->path, part);
        static const QRegularExpression drawing(u"<legacyDrawing [^>]*/>"_s);
        QCOMPARE(QString::fromUtf8(got).remove(drawing), QString::fromUtf8(expected));
    }

    void savedByLibreOffice()
    {
        if (officeProgram().isEmpty())
            QSKIP("there is no LibreOffice here");
        Files files;
        const SnapshotPtr now = registry({u"台帳"_s, u"地図"_s, u"写真"_s});
        QVERIFY(exportAssets(now, smallProfile(), files.path(u"l.xlsx"_s)));
        const QString ledger = files.path(u"l.xlsx"_s);
        const QString broken = files.path(u"broken.xlsx"_s);
        const auto columns = fieldColumns(*smallProfile());
        const QString other = cellUnder(ledger, columnNamed(columns, u"kind"_s)->heading, 2);
        const QString kind = cellUnder(ledger, columnNamed(columns, u"kind"_s)->heading, 3);
        replacePart(ledger, broken, sheet1, withCells(partBytes(ledger, sheet1), {{other, u"×"_s}, {kind, u"謎"_s}}));
        const auto first = writeBack(broken, files.path(u"marked.xlsx"_s), smallProfile(), now);
        QVERIFY2(first, qPrintable(first ? QString() : first.error().text));
        const QStringList coloured = colouredCells(first->path, sheet1);
        QVERIFY2(coloured.contains(other + u" error"_s) && coloured.contains(kind + u" error"_s),
                 qPrintable(coloured.join(u',')));
        QVERIFY(partBytes(first->path, sheet1).contains("<dataValidations"));
        QCOMPARE(brokenParts(first->path), QStringList());

        QVERIFY(savedByOffice(officeProgram(), files, u"marked.xlsx"_s, {u"xlsx"_s}));
        const QString saved = files.path(u"saved/marked.xlsx"_s);
        QVERIFY(colouredCells(saved, sheet1).contains(other + u" error"_s));
        QCOMPARE(notesOf(saved, sheet1).size(), 2);
        const auto second = writeBack(saved, files.path(u"again.xlsx"_s), smallProfile(), now);
        QVERIFY2(second, qPrintable(second ? QString() : second.error().text));
        QCOMPARE(problemLines(second->plan.problems), problemLines(first->plan.problems));
        QStringList before = notesOf(first->path, sheet1);
        QStringList after = notesOf(second->path, sheet1);
        before.sort();
        after.sort();
        QCOMPARE(after, before);
        const auto sheets = readWorkbook(second->path);
        QCOMPARE(sheets->sheets.size(), readWorkbook(first->path)->sheets.size());

        // Its marks are known even there: mended, they go.
        const QString mended = files.path(u"mended.xlsx"_s);
        replacePart(saved, mended, sheet1,
                    withCells(partBytes(saved, sheet1), {{other, u"情報システム"_s}, {kind, u"情報"_s}}));
        const auto third = writeBack(mended, files.path(u"done.xlsx"_s), smallProfile(), now);
        QVERIFY(third);
        QCOMPARE(problemLines(third->plan.problems), QStringList());
        QVERIFY(!colouredCells(third->path, sheet1).contains(other + u" error"_s));
        QCOMPARE(notesOf(third->path, sheet1), QStringList());
    }

    void textFilesBecomeWorkbooks()
    {
        Files files;
        const QString text =
            u"様式\r\n\r\n名称,種別,機密性,備考\r\n住民台帳,情報,3B,\"a\nb\"\r\n,情報,2,=1+1\r\n地図,謎,2,_x0041_\r\n"_s;
        const QString path = files.write(u"課.csv"_s, "\xef\xbb\xbf" + text.toUtf8());
        const auto first = writeBack(path, files.path(u"marked.xlsx"_s), smallProfile());
        QVERIFY2(first, qPrintable(first ? QString() : first.error().text));
        QCOMPARE(brokenParts(first->path), QStringList());
        QCOMPARE(colouredCells(first->path, sheet1), (QStringList{u"A5 error"_s, u"B6 error"_s}));
        const auto book = readWorkbook(first->path);
        QCOMPARE(book->sheets.front().name, u"課"_s);
        QStringList lines = linesOfFile(first->path);
        QCOMPARE(lines,
                 (QStringList{u"1: 様式"_s, u"3: 名称 | 種別 | 機密性 | 備考"_s, u"4: 住民台帳 | 情報 | 3B | a\nb"_s,
                              u"5:  | 情報 | 2 | =1+1"_s, u"6: 地図 | 謎 | 2 | _x0041_"_s}));
        const auto second = writeBack(first->path, files.path(u"again.xlsx"_s), smallProfile());
        QVERIFY2(second, qPrintable(second ? QString() : second.error().text));
        QCOMPARE(problemLines(second->plan.problems), problemLines(first->plan.problems));
        QCOMPARE(second->plan.rows.size(), first->plan.rows.size());
        QCOMPARE(changedParts(first->path, second->path), QStringList());
    }

    void odsFilesBecomeWorkbooks()
    {
        Files files;
        const QString path = QStringLiteral(DAICHO_TEST_DATA "/exchange/office.ods");
        const auto first = writeBack(path, files.path(u"marked.xlsx"_s), smallProfile());
        QVERIFY2(first, qPrintable(first ? QString() : first.error().text));
        QCOMPARE(brokenParts(first->path), QStringList());
        const auto second = planFile(first->path, emptyRegistry(), smallProfile());
        QVERIFY2(second, qPrintable(second ? QString() : second.error().text));
        QCOMPARE(planLines(*second), planLines(first->plan));
        const auto before = readWorkbook(path);
        const auto after = readWorkbook(first->path);
        for (size_t i = 0; i < before->sheets.size(); ++i)
            QCOMPARE(linesOf(after->sheets[i]), linesOf(before->sheets[i]));
    }

    void refusesWhatCannotBe()
    {
        Files files;
        const QString path = files.write(u"l.csv"_s, "名称,種別,機密性\r\n,情報,2\r\n");
        const auto reading = readLedger(path, {}, *smallProfile());
        const Problems problems{{Problem::Severity::Error, {}, 2, u"名称"_s, {}, u"x"_s}};
        const auto ending = writeProblemWorkbook(path, *reading, problems, files.path(u"p.csv"_s));
        QVERIFY(!ending && ending.error().kind == Error::Kind::Invalid);
        const auto stopped = writeProblemWorkbook(path, *reading, problems, files.path(u"p.xlsx"_s),
                                                  [](qint64, qint64) { return false; });
        QVERIFY(!stopped && stopped.error().kind == Error::Kind::Cancelled);
        const auto nowhere = writeProblemWorkbook(path, *reading, problems, files.path(u"no/p.xlsx"_s));
        QVERIFY(!nowhere && nowhere.error().kind == Error::Kind::Storage);
        QVERIFY(!QFile::exists(files.path(u"p.csv"_s)) && !QFile::exists(files.path(u"p.xlsx"_s)));
    }

    void takesTheFirstTenThousand()
    {
        Files files;
        QByteArray text = "名称,種別,機密性\r\n";
        Problems problems;
        for (int row = 2; row < 10'500; ++row) {
            text += "a,情報,極秘\r\n";
            problems.append({Problem::Severity::Error, {}, row, u"機密性"_s, u"極秘"_s, u"x"_s});
        }
        const QString path = files.write(u"l.csv"_s, text);
        const auto reading = readLedger(path, {}, *smallProfile());
        const auto written = writeProblemWorkbook(path, *reading, problems, files.path(u"p.xlsx"_s));
        QVERIFY(written);
        QCOMPARE(*written, qint64(10'000));
        QCOMPARE(notesOf(files.path(u"p.xlsx"_s), sheet1).size(), 10'000);
        QVERIFY(linesOf(readWorkbook(files.path(u"p.xlsx"_s))->sheets[1])[1].contains(u"10000"));
    }
};

QTEST_GUILESS_MAIN(TestProblemWorkbook)
#include "tst_problemworkbook.moc"
