// SPDX-License-Identifier: GPL-3.0-or-later
// Text files that somebody made to do harm, or that broke on their way: each is refused with a clear message or read as
// far as it can be, in bounded memory, and never changes what it does not speak of.
#include "exchange/cp932.h"
#include "exchange/exchangesupport.h"
#include "exchange/textscanner.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mebibyte = 1 << 20;
/// What reading may take beside what the process had before; far less than any of the large files here.
constexpr qint64 mostMemory = 400 * mebibyte;

/// A value of /proc/self/status in bytes; 0 where there is no such file.
qint64 memory(const QByteArray &key)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.mid(key.size()).simplified().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

/// What comes of a file: what was taken and left out, or why it was refused. Fails the test when it takes memory
/// without bounds.
QString fateOf(const QString &path, const SnapshotPtr &now = emptyRegistry(), const SavedMapping &saved = {})
{
    const qint64 before = memory("VmRSS:");
    forgetPeak();
    QElapsedTimer timer;
    timer.start();
    const auto plan = planFile(path, now, smallProfile(), {}, saved);
    const qint64 taken = memory("VmHWM:") - before;
    qInfo("%lld ms, %lld MiB", timer.elapsed(), taken / mebibyte);
    if (taken > mostMemory)
        return u"took %1 MiB"_s.arg(taken / mebibyte);
    if (!plan)
        return u"refused: "_s + plan.error().text;
    if (plan->rows.empty() && !plan->change.isEmpty())
        return u"changes something without a row"_s;
    return u"%1 taken, %2 left out"_s.arg(plan->rows.size()).arg(plan->problemRows);
}

QString fateOf(const QByteArray &bytes)
{
    Files files;
    return fateOf(files.write(u"l.csv"_s, bytes));
}

QByteArray inUtf16(const QString &text)
{
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

QByteArray inCp932(const QString &text)
{
    std::string bytes;
    appendToCp932(text.toStdString(), bytes, nullptr);
    return QByteArray::fromStdString(bytes);
}

QByteArray repeated(const QByteArray &text, qint64 size)
{
    QByteArray all;
    all.reserve(size + text.size());
    while (all.size() < size)
        all += text;
    return all;
}

const QString header = u"番号,名称,備考\n"_s;
const QByteArray utf8Header = header.toUtf8();

} // namespace

class TestTextHostile : public QObject
{
    Q_OBJECT

private slots:
    void smallFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("fate");
        QTest::newRow("empty") << QByteArray() << u"refused: The file is empty: there is no row in it."_s;
        QTest::newRow("UTF-8 mark only") << QByteArray("\xef\xbb\xbf")
                                         << u"refused: The file is empty: there is no row in it."_s;
        QTest::newRow("UTF-16 mark only")
            << QByteArray("\xff\xfe") << u"refused: The file is empty: there is no row in it."_s;
        const QString none = u"refused: There is not a single asset in the ledger."_s;
        QTest::newRow("header only") << utf8Header << none;
        QTest::newRow("header without line end") << utf8Header.chopped(1) << none;
        QTest::newRow("header and blank rows") << utf8Header + "\n,,\n\r\n" << none;
        QTest::newRow("line ends only") << QByteArray("\r\n\n\r\r\n") << u"refused: No column holds the names"_s;
        QTest::newRow("one separator") << QByteArray(",") << u"refused: No column holds the names"_s;
        QTest::newRow("one quote") << QByteArray("\"") << u"refused: No column holds the names"_s;
        QTest::newRow("NUL in UTF-8") << utf8Header + QByteArray("1,a\0b,\n", 7) << u"refused: This file is no text"_s;
        QTest::newRow("NUL in UTF-16") << inUtf16(header + u"1,a"_s + QChar(u'\0') + u"b,\n2,c,\n"_s)
                                       << u"1 taken, 1 left out"_s;
        QTest::newRow("line ends mixed") << utf8Header + "1,a,\r\n2,b,\r3,c,\n4,\"d\r\ne\rf\"\n"
                                         << u"4 taken, 0 left out"_s;
        QTest::newRow("CR only") << QByteArray(utf8Header + "1,a,\n2,b,\n").replace('\n', '\r')
                                 << u"2 taken, 0 left out"_s;
        QTest::newRow("quote never closed") << utf8Header + "1,a,\n2,\"b,\n3,c,\n" << u"2 taken, 1 left out"_s;
        QTest::newRow("UTF-16 with half a unit")
            << inUtf16(header + u"1,a,\n2,b,x"_s) + "y" << u"1 taken, 1 left out"_s;
        QTest::newRow("UTF-16 cut in a pair")
            << inUtf16(header + u"1,a,\n2,b,\U00020bb7"_s).chopped(2) << u"1 taken, 1 left out"_s;
        QTest::newRow("lone surrogates") << inUtf16(header + u"1,a,\n2,"_s + QChar(0xdfb7) + u"b,\n3,"_s +
                                                    QChar(0xd842) + u",\n4,d\n"_s)
                                         << u"2 taken, 2 left out"_s;
        QTest::newRow("surrogates in UTF-8")
            << utf8Header + "1,a,\n2,\xed\xa1\x82\xed\xbe\xb7,\n" + repeated("3,住民基本台帳の写し,\n", 1000)
            << u"2 taken, 1 left out"_s; // the rows at the end are equal
        QTest::newRow("CP932 cut in a character")
            << inCp932(header + u"1,台帳,\n2,台帳,注"_s).chopped(1) << u"1 taken, 1 left out"_s;
        QTest::newRow("CP932 half a character")
            << inCp932(header + u"1,台帳,\n2,"_s) + "\x91,\n" + inCp932(u"3,住民基本台帳の写しと閲覧簿の控え,\n"_s)
            << u"2 taken, 1 left out"_s;
        QTest::newRow("CP932 half before a quote") << inCp932(header + u"1,台帳,\n2,\"台"_s) + "\x92\",\n" +
                                                          inCp932(u"3,住民基本台帳の写しと閲覧簿の控え,\n"_s)
                                                   << u"2 taken, 1 left out"_s;
        QTest::newRow("a line like a header far down") << utf8Header + "1,a,\n番号,名称,備考\n2,b,\n"
                                                       << u"2 taken, 0 left out"_s;
    }

    void smallFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, fate);
        const QString got = fateOf(bytes);
        QVERIFY2(got.startsWith(fate), qPrintable(got));
    }

    void headingsTwiceAndNone()
    {
        Files files;
        const QString path = files.write(u"l.csv"_s, u"番号,名称,名称,,備考,\n1,a,b,c,d,\n2,e,f,,h,i\n"_s.toUtf8());
        const auto plan = planFile(path, emptyRegistry(), smallProfile());
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
        QCOMPARE(assetsOf(*plan).front().name, u"a"_s);
        QCOMPARE(plan->unmapped, (QStringList{u"名称"_s, u"4"_s, u"6"_s}));
        QCOMPARE(plan->rows.size(), size_t(2));
    }

    /// A spreadsheet that once had something far at the right writes a separator for each of its columns.
    void blankColumnsToTheEndOfTheSheet()
    {
        const QByteArray blanks(16384 - 3, ',');
        const QByteArray text = utf8Header.chopped(1) + blanks + "\n1,a," + blanks + "\n2,b," + blanks + "\n";
        QCOMPARE(fateOf(text), u"2 taken, 0 left out"_s);
    }

    void valuesToTheEndOfTheSheet()
    {
        QByteArray wide = utf8Header.chopped(1);
        for (int column = 3; column < 16384; ++column)
            wide += ",見出し" + QByteArray::number(column);
        wide += '\n';
        for (int row = 1; row <= 1000; ++row)
            wide += QByteArray::number(row) + ",a," + QByteArray(16384 - 4, ',') + "x\n";
        QCOMPARE(fateOf(wide), u"0 taken, 1000 left out"_s);
        // As many columns as are read, all with something in them.
        wide = utf8Header.chopped(1) + repeated(",見出し", 4093 * 10) + '\n';
        for (int row = 1; row <= 200; ++row)
            wide += QByteArray::number(row) + ",a,b" + repeated(",情報", 4093 * 7) + '\n';
        QCOMPARE(fateOf(wide), u"200 taken, 0 left out"_s);
    }

    void oneCellOfTenMegabytes_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("tail");
        QTest::newRow("plain") << QByteArray("2,b,") << QByteArray("\n");
        QTest::newRow("quoted") << QByteArray("2,b,\"") << QByteArray("\"\n");
        QTest::newRow("as a name") << QByteArray("2,") << QByteArray(",\n");
        QTest::newRow("as a number") << QByteArray() << QByteArray(",b,\n");
    }

    void oneCellOfTenMegabytes()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, tail);
        const QByteArray text = utf8Header + "1,a,\n" + head + QByteArray(10 << 20, 'y') + tail + "3,c,\n";
        QCOMPARE(fateOf(text), u"2 taken, 1 left out"_s);
    }

    /// Just below what a cell may have, a thousand times.
    void manyLongCells()
    {
        QByteArray text = utf8Header;
        for (int row = 1; row <= 100; ++row)
            text += QByteArray::number(row) + ",a," + QByteArray(1 << 20, 'y') + '\n';
        QCOMPARE(fateOf(text), u"100 taken, 0 left out"_s);
    }

    void aQuoteOpenForFiftyMegabytes()
    {
        const QByteArray text = utf8Header + "0,a,\n1,\"b,\n" + repeated("2,住民基本台帳,2222222222\n", 50 * mebibyte);
        const qint64 rows = text.count('\n') - 2;
        // They all have one number, and are equal but for the last.
        QCOMPARE(fateOf(text + "2,別,\n"), u"1 taken, %1 left out"_s.arg(rows + 1));
        QCOMPARE(fateOf(text), u"2 taken, 1 left out"_s);
    }

    void quotesDoubledForFiftyMegabytes()
    {
        const QByteArray text = utf8Header + "0,a,\n1,\"" + repeated("\"\"", 50 * mebibyte) + "\n2,b,\n";
        QVERIFY2(fateOf(text).startsWith(u"2 taken, "), "two rows are good");
    }

    void aLineOfFiftyMegabytes()
    {
        Files files;
        const QString path = files.write(u"l.csv"_s, utf8Header + "0,a,\n" + QByteArray(50 * mebibyte, 'y') + "\n1,b,");
        QVERIFY(fateOf(path).startsWith(u"2 taken, "));
        const auto plan = planFile(path, emptyRegistry(), smallProfile());
        for (const Problem &problem : plan->problems)
            QVERIFY2(!problem.reason.contains(u"quotation"), qPrintable(problem.reason));
    }

    /// As many departments as rows: nothing may be compared with everything.
    void aDepartmentForEachRow()
    {
        QByteArray text = u"番号,名称,所管課,管理責任者,委託先\n"_s.toUtf8();
        for (int row = 1; row <= 50000; ++row) {
            const QByteArray number = QByteArray::number(row);
            text += number + ",a" + number + u",第"_s.toUtf8() + number + u"課,第"_s.toUtf8() + number +
                    u"課の課長,業者"_s.toUtf8() + number + '\n';
        }
        QCOMPARE(fateOf(text), u"50000 taken, 0 left out"_s);
    }

    void twoGigabytesOfNothing()
    {
        Files files;
        const QString path = files.write(u"l.csv"_s, utf8Header + "1,a,\n");
        QFile file(path);
        if (!file.resize(qint64(2) << 30))
            QSKIP("there is no room for a sparse file of 2 GiB");
        QVERIFY(fateOf(path).startsWith(u"refused: This file is no text file: it is binary data"));
        SavedMapping saved;
        saved.text.encoding = Encoding::Utf16Le;
        QVERIFY(
            fateOf(path, emptyRegistry(), saved).startsWith(u"refused: This file is no text file: it is binary data"));
    }

    /// Rows that cannot be read leave the assets that they name as they are.
    void brokenRowsChangeNothing()
    {
        Files files;
        const auto first =
            planFile(files.write(u"a.csv"_s, utf8Header + "1,a,x\n2,b,y\n3,c,z\n"), emptyRegistry(), smallProfile());
        QVERIFY(first);
        const SnapshotPtr now = first->after();
        const QString path = files.write(u"b.csv"_s, utf8Header + "1,\xff,\xff\n2,\"b\"b,\n" +
                                                         u"4,新しい資産,\n"_s.toUtf8() + "3,\"c,changed");
        QCOMPARE(fateOf(path, now), u"1 taken, 3 left out"_s);
        const auto plan = planFile(path, now, smallProfile());
        QCOMPARE(plan->difference.changed, 0);
        QCOMPARE(plan->change.assets.size(), 1);
        QCOMPARE(plan->change.removedAssets.size(), size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestTextHostile)
#include "tst_texthostile.moc"
