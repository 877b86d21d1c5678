// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks that somebody made to do harm, or that broke on their way: each gives a clear message, in bounded memory.
#include "exchange/workbooksupport.h"

#include <QRandomGenerator>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

QString messageOf(const QString &path)
{
    const auto reading = readLedger(path, {}, *smallProfile());
    if (!reading)
        return reading.error().text;
    const auto plan = planLedger(*reading, {}, emptyRegistry(), smallProfile());
    return plan ? u"%1 rows, %2 problems"_s.arg(plan->rows.size()).arg(plan->problemRows) : plan.error().text;
}

QByteArray repeated(const QByteArray &text, int times)
{
    QByteArray all;
    all.reserve(text.size() * times);
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

const QByteArray header = "<row r='1'>" + cell("A1", "番号") + cell("B1", "名称") + cell("C1", "備考") + "</row>";

} // namespace

class TestWorkbookHostile : public QObject
{
    Q_OBJECT

private slots:
    void archives_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        const QByteArray old("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
        const QString stream = u"EncryptedPackage"_s;
        const QByteArray name(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2);
        QTest::newRow("nothing but a mark") << QByteArray("PK\x03\x04", 4) << u"damaged"_s;
        QTest::newRow("noise") << QByteArray("PK\x03\x04", 4) + repeated("\x7f\x01zq", 5000) << u"damaged"_s;
        QTest::newRow("old workbook") << old + QByteArray(4096, '\0') << u".xls"_s;
        QTest::newRow("encrypted workbook") << old + QByteArray(4096, '\0') + name << u"password"_s;
    }

    void archives()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        Files files;
        const QString message = messageOf(files.write(u"l.xlsx"_s, bytes));
        QVERIFY2(message.contains(word), qPrintable(message));
        QVERIFY2(message.contains(u"l.xlsx"_s), qPrintable(message));
    }

    void truncatedAnywhere()
    {
        Files files;
        const QString path = writeRows(files, header + "<row r='2'>" + cell("A2", "1") + cell("B2", "a") + "</row>");
        const QByteArray whole = files.read(u"l.xlsx"_s);
        QCOMPARE(messageOf(path), u"1 rows, 0 problems"_s);
        for (qsizetype size = 4; size < whole.size() - 22; size += 37) {
            const QString message = messageOf(files.write(u"cut.xlsx"_s, whole.left(size)));
            QVERIFY2(message.contains(u"damaged"_s), qPrintable(u"%1: %2"_s.arg(size).arg(message)));
        }
    }

    /// Whatever a single wrong byte does, it is said or does no harm.
    void damagedAnywhere()
    {
        Files files;
        writeRows(files, header + "<row r='2'>" + cell("A2", "1") + cell("B2", "a") + "</row>");
        const QByteArray whole = files.read(u"l.xlsx"_s);
        for (qsizetype at = 4; at < whole.size(); ++at) {
            QByteArray bytes = whole;
            bytes[at] = char(bytes[at] ^ 0x55);
            QVERIFY(!messageOf(files.write(u"hurt.xlsx"_s, bytes)).isEmpty());
        }
    }

    /// Parts that unpack well but say nonsense: bytes changed, dropped and doubled at places drawn by lot.
    void nonsenseInside()
    {
        const QByteArray sheet = "<cols><col min='2' max='3' hidden='1'/></cols><sheetData>" + header +
                                 "<row r='2'><c r='A2' s='1'><v>45748</v></c><c r='B2' t='s'><v>0</v></c>" +
                                 cell("C2", "a&amp;b&#x3042;") +
                                 "</row><row r='3'><c r='A3'><f>A2</f><v>2</v></c></row></sheetData>"
                                 "<mergeCells><mergeCell ref='B2:B3'/></mergeCells>";
        const QByteArray strings = "<si><r><t>x_x000D_</t></r><rPh><t>y</t></rPh></si>";
        const QByteArray styles = "<numFmts><numFmt numFmtId='164' formatCode='[$-411]ggge&quot;年&quot;'/></numFmts>"
                                  "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/></cellXfs>";
        const QByteArray table =
            R"(<table:table table:name="S"><table:table-column table:number-columns-repeated="3"/><table:table-row>)"
            R"(<table:table-cell office:value-type="date" office:date-value="2025-04-01" table:number-rows-spanned="2"><text:p>令和<text:s text:c="2"/>7</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="float" office:value="5" table:number-columns-repeated="2"/></table:table-row></table:table>)";
        QRandomGenerator lot(20250401);
        const auto spoiled = [&lot](QByteArray bytes) {
            const auto at = lot.bounded(bytes.size());
            const auto length = 1 + lot.bounded(8);
            const quint32 how = lot.bounded(3U);
            if (how == 0)
                bytes[at] = char(lot.bounded(256));
            else if (how == 1)
                bytes.remove(at, length);
            else
                bytes.insert(at, bytes.mid(lot.bounded(bytes.size()), length));
            return bytes;
        };
        Files files;
        for (int i = 0; i < 1500; ++i) {
            const QString path = i % 2 == 0 ? writeOds(files, spoiled(table))
                                            : writeXlsx(files, {.sheets = {spoiled(sheet)},
                                                                .strings = i % 3 == 0 ? spoiled(strings) : strings,
                                                                .styles = i % 5 == 0 ? spoiled(styles) : styles});
            QVERIFY(!messageOf(path).isEmpty());
        }
    }

    void otherArchives()
    {
        Files files;
        writeZip(files.path(u"a.zip"_s), {{"readme.txt", "x"}});
        QVERIFY(messageOf(files.path(u"a.zip"_s)).contains(u"no workbook"_s));
        writeZip(files.path(u"a.xlsb"_s),
                 {{"[Content_Types].xml", "<x/>"},
                  {"_rels/.rels", R"(<R><Relationship Type="u/officeDocument" Target="xl/workbook.bin"/></R>)"}});
        QVERIFY(messageOf(files.path(u"a.xlsb"_s)).contains(u".xlsb"_s));
        const QString path = writeOds(files, "", "", {{"META-INF/manifest.xml", "<manifest:encryption-data/>"}});
        QVERIFY(messageOf(path).contains(u"password"_s));
        writeZip(files.path(u"a.docx"_s),
                 {{"[Content_Types].xml", "<x/>"},
                  {"_rels/.rels", R"(<R><Relationship Type="u/officeDocument" Target="word/document.xml"/></R>)"},
                  {"word/_rels/document.xml.rels", "<R/>"},
                  {"word/document.xml", "<document/>"}});
        QVERIFY(messageOf(files.path(u"a.docx"_s)).contains(u"no sheets"_s));
    }

    void bombs()
    {
        Files files;
        const QByteArray zeros(80 << 20, ' ');
        const QString sheet = writeXlsx(files, {.sheets = {"<sheetData>" + zeros + "</sheetData>"}}, u"a.xlsx"_s);
        QVERIFY(messageOf(sheet).contains(u"unpacks"_s));
        const QString strings = writeXlsx(files, {.sheets = {"<sheetData/>"}, .strings = zeros}, u"b.xlsx"_s);
        QVERIFY(messageOf(strings).contains(u"unpacks"_s));
        const QString ods = writeOds(files, zeros);
        QVERIFY(messageOf(ods).contains(u"unpacks"_s));
    }

    void markup_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("word");
        QTest::newRow("unknown entity") << QByteArray("<row><c t='str'><v>&lol;</v></c></row>") << u"character"_s;
        QTest::newRow("NUL") << QByteArray("<row><c t='str'><v>a\0b</v></c></row>", 34) << u"character"_s;
        QTest::newRow("numbered NUL") << QByteArray("<row><c t='str'><v>a&#0;b</v></c></row>") << u"character"_s;
        QTest::newRow("half a pair") << QByteArray("<row><c t='str'><v>&#xD800;</v></c></row>") << u"character"_s;
        QTest::newRow("unclosed") << QByteArray("<row><c>") << u"well-formed"_s;
        QTest::newRow("crossed") << QByteArray("<row><c></row></c>") << u"well-formed"_s;
        QTest::newRow("deep") << repeated("<row>", 300) << u"well-formed"_s;
        QTest::newRow("long tag") << "<row a='" + QByteArray(2 << 20, 'x') + "'/>" << u"megabyte"_s;
        QTest::newRow("open quote") << QByteArray("<row a='></row>") << u"early"_s;
        QTest::newRow("document type inside") << QByteArray("<!DOCTYPE x [<!ENTITY a 'b'>]>") << u"entities"_s;
        QTest::newRow("many cells") << "<row>" + repeated("<c/>", 40000) + "</row>" << u"Row 1"_s;
        QTest::newRow("many rows") << repeated("<row/>", (1 << 20) + 1) + "<row/>" << u"1048576"_s;
    }

    void markup()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, word);
        Files files;
        const QString message = messageOf(writeRows(files, rows));
        QVERIFY2(message.contains(word), qPrintable(message));
    }

    void entityBomb()
    {
        Files files;
        const QString path = writeXlsx(files, {.sheets = {"<sheetData/>"}});
        writeZip(path, {{"[Content_Types].xml", "<x/>"},
                        {"_rels/.rels", "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><R>&b;</R>"}});
        QVERIFY(messageOf(path).contains(u"entities"_s));
        writeZip(path, {{"[Content_Types].xml", "<x/>"}, {"_rels/.rels", QByteArray("\xff\xfe<\0R\0", 6)}});
        QVERIFY(messageOf(path).contains(u"UTF-8"_s));
    }

    void wideRowsAndLongCells()
    {
        Files files;
        QByteArray wide = "<row r='2'>" + cell("A2", "1") + cell("B2", "a");
        for (int column = 3; column < 16384; ++column)
            wide += "<c t='str'><v>x</v></c>";
        const QByteArray tooLong(10 << 20, 'y');
        const QByteArray good = "<row r='4'>" + cell("A4", "3") + cell("B4", "c") + "</row>";
        const QByteArray rows = header + wide + "</row><row r='3'>" + cell("A3", "2") + cell("B3", "b") +
                                cell("C3", tooLong) + "</row>" + good;
        const QString path = writeRows(files, rows);
        const auto plan = planFile(path, emptyRegistry(), smallProfile());
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
        QCOMPARE(plan->rows.size(), size_t(1));
        QCOMPARE(plan->problemRows, 2);
        QVERIFY(plan->problems[0].reason.contains(u"4096"_s));
        QVERIFY(plan->problems[1].reason.contains(u"1048576"_s));
    }

    void tenMegabytesInSharedAndOdsCells()
    {
        Files files;
        const QByteArray tooLong(10 << 20, 'y');
        const QString shared =
            writeXlsx(files, {.sheets = {"<sheetData>" + header + "<row r='2'>" + cell("A2", "1") + cell("B2", "a") +
                                         "<c r='C2' t='s'><v>0</v></c></row></sheetData>"},
                              .strings = "<si><t>" + tooLong + "</t></si>"});
        QCOMPARE(messageOf(shared), u"0 rows, 1 problems"_s);
        const auto text = [](const QByteArray &value) {
            return R"(<table:table-cell office:value-type="string"><text:p>)" + value + "</text:p></table:table-cell>";
        };
        const QString ods = writeOds(files, R"(<table:table table:name="S"><table:table-row>)" + text("番号") +
                                                text("名称") + "</table:table-row><table:table-row>" + text("1") +
                                                text(tooLong) + "</table:table-row></table:table>");
        QCOMPARE(messageOf(ods), u"0 rows, 1 problems"_s);
    }

    void brokenCharacters()
    {
        Files files;
        const QString path =
            writeRows(files, header + "<row r='2'>" + cell("A2", "1") + cell("B2", "a\xff\xfe") + "</row>");
        QCOMPARE(messageOf(path), u"0 rows, 1 problems"_s);
        // A shared text that is not there.
        const QString missing =
            writeRows(files, header + "<row r='2'>" + cell("A2", "1") + "<c r='B2' t='s'><v>99</v></c></row>");
        QCOMPARE(messageOf(missing), u"0 rows, 1 problems"_s);
    }

    void repeatedWithoutEnd()
    {
        Files files;
        const QByteArray full =
            R"(<table:table-cell office:value-type="string" table:number-columns-repeated="99999999"><text:p>x</text:p></table:table-cell>)";
        const QString rows =
            writeOds(files, R"(<table:table table:name="S"><table:table-row table:number-rows-repeated="2000000">)" +
                                full + "</table:table-row></table:table>");
        const QStringList lines = linesOfFile(rows);
        QVERIFY(lines.first().contains(u"4096"_s));
        QVERIFY(lines.last().contains(u"without end"_s));
        const QString twice = writeOds(
            files,
            R"(<table:table table:name="S">)" +
                repeated(
                    R"(<table:table-row table:number-rows-repeated="1048000"><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>)",
                    2) +
                "</table:table>");
        QVERIFY(linesOfFile(twice).last().startsWith(u"error"_s));
    }

    void otherFilesAreNotOpened()
    {
        Files files;
        const QString path = writeXlsx(
            files,
            {.workbook = R"(<externalReferences><externalReference r:id="rId8"/></externalReferences>)"
                         R"(<sheets><sheet name="S" r:id="rId1"/><sheet name="外" r:id="rId7"/></sheets>)",
             .sheets = {"<sheetData>" + header + "<row r='2'>" + cell("A2", "1") + cell("B2", "a") +
                        "<c r='C2' t='str'><f>[1]S!A1</f><v>値</v></c></row></sheetData>"},
             .relations =
                 R"(<Relationship Id="rId7" Type="u/worksheet" Target="/etc/passwd" TargetMode="External"/>)"
                 R"(<Relationship Id="rId8" Type="u/externalLink" Target="127.0.0.1/x" TargetMode="External"/>)"});
        const auto plan = planFile(path, emptyRegistry(), smallProfile());
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
        QCOMPARE(assetsOf(*plan)[0].remarks, u"値"_s);
        QVERIFY(plan->notes.join(u'\n').contains(u"外"_s));
        const QString outside = writeXlsx(
            files, {.workbook = R"(<sheets><sheet name="S" r:id="rId7"/></sheets>)",
                    .sheets = {"<sheetData/>"},
                    .relations = R"(<Relationship Id="rId7" Type="u/worksheet" Target="../../../../etc/passwd"/>)"});
        QVERIFY(messageOf(outside).contains(u"no sheet of cells"_s));
    }

    void readingIsStopped()
    {
        QByteArray rows = header;
        for (int i = 2; i < 30000; ++i)
            rows += "<row>" + cell("A" + QByteArray::number(i), QByteArray::number(i)) +
                    cell("B" + QByteArray::number(i), "n") + "</row>";
        Files files;
        const QString path = writeRows(files, rows);
        const auto never = [](qint64, qint64) {
            return false;
        };
        const auto stopped = readLedger(path, {}, *smallProfile(), never);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        const auto reading = readLedger(path, {}, *smallProfile());
        QVERIFY(reading);
        const auto plan = planLedger(*reading, {}, emptyRegistry(), smallProfile(), never);
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestWorkbookHostile)
#include "tst_workbookhostile.moc"
