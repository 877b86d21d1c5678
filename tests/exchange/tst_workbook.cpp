// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/numberform.h"
#include "exchange/workbooksupport.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

const QString folder = QStringLiteral(DAICHO_TEST_DATA "/exchange/");

QString shown(const QByteArray &code, const QByteArray &number, bool isFrom1904 = false)
{
    std::string out;
    NumberForm::of(code.toStdString()).append(number.toStdString(), isFrom1904, out);
    return QString::fromStdString(out);
}

} // namespace

class TestWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *code, const char *number, const QString &result) {
            QTest::addRow("%s %s", code, number) << QByteArray(code) << QByteArray(number) << result;
        };
        row("General", "3", u"3"_s);
        row("General", "0.1", u"0.1"_s);
        row("General", "0.10000000000000001", u"0.1"_s);
        row("General", "1E3", u"1000"_s);
        row("General", "-2.5000000000000004", u"-2.5"_s);
        row("General", "12345678901234567000", u"12345678901234567168"_s);
        row("@", "42", u"42"_s);
        row("00000", "12", u"00012"_s);
        row("\"SCH-\"00000", "7", u"SCH-00007"_s);
        row("0\"年\"", "5", u"5年"_s);
        row("0\"年\"", "5.5", u"5.5年"_s);
        row("#,##0", "12345", u"12345"_s);
        row("0.00", "1.5", u"1.5"_s);
        row("0%", "0.5", u"50%"_s);
        row("0.00E+00", "12", u"12"_s);
        row("yyyy/m/d", "45748", u"2025-04-01"_s);
        row("[$-411]ggge\"年\"m\"月\"d\"日\";@", "45748", u"2025-04-01"_s);
        row("[$-ja-JP-x-gannen]ge.m.d", "43586", u"2019-05-01"_s);
        row("yyyy\"年\"m\"月\"", "45748", u"2025-04"_s);
        row("ggge\"年\"", "45748", u"2025"_s);
        row("ggge\"年度\"", "45748", u"2025年度"_s);
        row("m\"月\"d\"日\"", "45748", u"2025-04-01"_s);
        row("yyyy/m/d h:mm", "45748.5", u"2025-04-01 12:00"_s);
        row("yyyy/m/d h:mm", "45748", u"2025-04-01"_s);
        row("yyyy/m/d", "45748.5", u"2025-04-01"_s);
        row("h:mm:ss", "0.5", u"12:00"_s);
        row("[h]:mm", "1.25", u"30:00"_s);
        row("yyyy/m/d", "59", u"1900-02-28"_s);
        row("yyyy/m/d", "61", u"1900-03-01"_s);
        row("yyyy/m/d", "-1", u"-1"_s);
        row("yyyy/m/d", "99999999", u"99999999"_s);
        row("[Red]\"d\"0;[Blue]-0", "5", u"d5"_s);
        row("yyyy/m/d", "no number", u"no number"_s);
    }

    void numbers()
    {
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, number);
        QFETCH(QString, result);
        QCOMPARE(shown(code, number), result);
    }

    void daysFrom1904()
    {
        QCOMPARE(shown("yyyy/m/d", "44286", true), u"2025-04-01"_s);
        QCOMPARE(shown("yyyy/m/d", "0", true), u"1904-01-01"_s);
    }

    void formsOfAJapaneseExcel()
    {
        for (const int id : {14, 27, 28, 31, 36, 50, 57, 58}) {
            std::string out;
            NumberForm::builtIn(id).append("45748", false, out);
            QCOMPARE(out, std::string("2025-04-01"));
        }
        std::string month;
        NumberForm::builtIn(55).append("45748", false, month);
        QCOMPARE(month, std::string("2025-04"));
    }

    void cellsOfEveryKind()
    {
        Files files;
        const QString path = writeXlsx(
            files,
            {.sheets = {"<sheetData>"
                        R"(<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c>)"
                        R"(<c r="C2" s="1"><v>45748</v></c><c r="E2" t="b"><v>1</v></c></row>)"
                        R"(<row r="4"><c r="A4" t="str"><f>B1&amp;"x"</f><v>a&amp;b</v></c>)"
                        R"(<c r="B4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C4"><f>A1</f><v></v></c>)"
                        R"(<c r="D4" t="str"><f>""</f><v></v></c><c r="E4" t="d"><v>2025-04-01T00:00:00</v></c></row>)"
                        R"(<row><c t="inlineStr"><is><t xml:space="preserve"> in </t></is></c>)"
                        "<c><v>7</v></c><c><f>SUM(A1)</f><v>9</v></c></row></sheetData>"},
             .strings =
                 "<si><t>一_x000D_\n二&#x3042;</t></si>"
                 "<si><r><rPr><b/></rPr><t>税</t></r><r><t>務</t></r><rPh sb=\"0\" eb=\"1\"><t>ゼイ</t></rPh></si>",
             .styles = "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                       "<xf numFmtId=\"58\"/></cellXfs>"});
        QCOMPARE(linesOfFile(path), (QStringList{u"2: 一\n二あ | 税務 | 2025-04-01 |  | TRUE"_s,
                                                 u"4: a&b | #DIV/0!! | ? |  | 2025-04-01"_s, u"5:  in  | 7 | 9"_s}));
    }

    void prefixesAreNoMatter()
    {
        Files files;
        const QString path = writeXlsx(files, {});
        writeZip(
            path,
            {{"[Content_Types].xml", "<x/>"},
             {"_rels/.rels",
              R"(<r:Relationships xmlns:r="u"><r:Relationship Id="1" Type="a/officeDocument" Target="/xl/workbook.xml"/></r:Relationships>)"},
             {"xl/workbook.xml", R"(<x:workbook><x:sheets><x:sheet name="課" r:id="R1"/></x:sheets></x:workbook>)"},
             {"xl/_rels/workbook.xml.rels",
              R"(<Relationships><Relationship Id="R1" Type="a/worksheet" Target="./Sheets/A.xml"/></Relationships>)"},
             {"xl/sheets/a.xml", "\xef\xbb\xbf<x:worksheet><x:sheetData><x:row r='1'><x:c "
                                 "r='B1'><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>"}});
        QCOMPARE(linesOfFile(path), QStringList{u"1:  | 3"_s});
        QCOMPARE(readWorkbook(path)->sheets.front().name, u"課"_s);
    }

    void hiddenThingsAreSaid()
    {
        Files files;
        const QString path = writeXlsx(
            files,
            {.workbook = R"(<sheets><sheet name="A" state="veryHidden" r:id="rId1"/><sheet name="B" r:id="rId2"/>)"
                         R"(<sheet name="図" r:id="rId9"/></sheets>)",
             .sheets =
                 {R"(<cols><col min="2" max="3" hidden="1"/><col min="5" max="5"/><col min="28" max="28" hidden="true"/></cols>)"
                  R"(<sheetData><row r="1" hidden="1">)" +
                      cell("A1", "x") + "</row></sheetData>",
                  "<sheetData/>"},
             .relations = R"(<Relationship Id="rId9" Type="u/chartsheet" Target="chartsheets/sheet1.xml"/>)"});
        const auto workbook = readWorkbook(path);
        QVERIFY(workbook);
        QCOMPARE(workbook->sheets.size(), size_t(2));
        QVERIFY(workbook->sheets[0].isHidden);
        QVERIFY(!workbook->sheets[1].isHidden);
        QCOMPARE(workbook->sheets[0].hiddenColumns, (QStringList{u"B"_s, u"C"_s, u"AB"_s}));
        QCOMPARE(linesOf(workbook->sheets[0]), QStringList{u"1h: x"_s});
        QVERIFY(linesOf(workbook->sheets[1]).isEmpty());
        QCOMPARE(workbook->notes.size(), 1);
        QVERIFY(workbook->notes.first().contains(u"図"_s));
    }

    void mergedCellsGoDown()
    {
        Files files;
        const QByteArray rows = "<row r='1'>" + cell("A1", "課") + cell("B1", "1") + "</row><row r='2'>" +
                                cell("B2", "2") + "</row><row r='4'>" + cell("B4", "4") + "</row><row r='5'>" +
                                cell("A5", "別") + "</row><row r='6'>" + cell("B6", "6") + "</row>";
        const QString path = writeXlsx(files, {.sheets = {"<sheetData>" + rows +
                                                          "</sheetData><mergeCells count='2'><mergeCell ref='A1:A4'/>"
                                                          "<mergeCell ref=\"A5:B5\"/></mergeCells>"}});
        QCOMPARE(linesOfFile(path),
                 (QStringList{u"1: 課 | 1"_s, u"2: 課^ | 2"_s, u"4: 課^ | 4"_s, u"5: 別"_s, u"6:  | 6"_s}));
        const auto sample = sampleOf(readWorkbook(path)->sheets.front());
        QVERIFY(sample);
        QCOMPARE(sample->rows.size(), size_t(6));
        QCOMPARE(sample->rows[1].value(0), QString());
        QCOMPARE(sample->merges, (std::vector<CellRange>{{1, 4, 0, 0}, {5, 5, 0, 1}}));
    }

    /// The list of merged cells is found in pieces of a quarter of a megabyte.
    void manyMergedCells()
    {
        QByteArray rows;
        QByteArray merges;
        for (int i = 1; i < 40000; i += 2) {
            const QByteArray first = QByteArray::number(i);
            const QByteArray second = QByteArray::number(i + 1);
            rows += "<row r='" + first + "'>" + cell("A" + first, "v" + first) + "</row><row r='" + second + "'>" +
                    cell("B" + second, "w") + "</row>";
            merges += "<mergeCell ref='A" + first + ":A" + second + "'/>";
        }
        Files files;
        const QString path = writeXlsx(
            files, {.sheets = {"<sheetData>" + rows + "</sheetData><mergeCells>" + merges + "</mergeCells>"}});
        const QStringList lines = linesOfFile(path);
        QCOMPARE(lines.size(), 40000);
        QCOMPARE(lines[1], u"2: v1^ | w"_s);
        QCOMPARE(lines.last(), u"40000: v39999^ | w"_s);
    }

    void odsCells()
    {
        Files files;
        const QString path = writeOds(
            files,
            R"(<table:tracked-changes><table:table-cell/></table:tracked-changes>)"
            R"(<table:table table:name="A" table:style-name="ta2"><table:table-column/><table:table-column table:number-columns-repeated="2" table:visibility="collapse"/>)"
            R"(<table:table-header-rows><table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="string"><text:p>a
              b<text:tab/>c</text:p><text:p/><text:p>d</text:p></table:table-cell></table:table-row></table:table-header-rows>)"
            R"(<table:table-row table:number-rows-repeated="2" table:visibility="filter"><table:table-cell office:value-type="float" office:value="5" table:number-columns-repeated="3"><text:p>5</text:p></table:table-cell></table:table-row>)"
            R"(<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)"
            R"(<table:table-row><table:table-cell office:value-type="float" office:value="1234.5"><text:p>1,235</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="date" office:date-value="2025-04-01"><text:p>令和7年4月</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="date" office:date-value="2025-04-01T09:30:00"><text:p>25/04/01 9:30</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="date" office:date-value="2025-02-01"><text:p>令和7年度</text:p></table:table-cell>)"
            R"(<table:table-cell table:formula="of:=A1"/><table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell></table:table-row>)"
            R"(</table:table><table:table table:name="B"><table:table-row><table:table-cell office:value-type="string"><text:p>z</text:p></table:table-cell></table:table-row></table:table>)",
            R"(<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>)");
        const auto workbook = readWorkbook(path);
        QVERIFY2(workbook, qPrintable(workbook ? QString() : workbook.error().text));
        QCOMPARE(workbook->sheets.size(), size_t(2));
        QVERIFY(workbook->sheets[0].isHidden);
        QVERIFY(!workbook->sheets[1].isHidden);
        QCOMPARE(workbook->sheets[0].hiddenColumns, (QStringList{u"B"_s, u"C"_s}));
        QCOMPARE(linesOf(workbook->sheets[0]),
                 (QStringList{u"1:  |  | a b\tc\n\nd"_s, u"2h: 5 | 5 | 5"_s, u"3h: 5 | 5 | 5"_s,
                              u"1000004: 1234.5 | 2025-04 | 2025-04-01 09:30:00 | 令和7年度 | ? | #REF!!"_s}));
        QCOMPARE(linesOf(workbook->sheets[1]), QStringList{u"1: z"_s});
    }

    void whatAnOfficeKeeps_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("xlsx") << u"office.xlsx"_s;
        QTest::newRow("ods") << u"office.ods"_s;
    }

    void whatAnOfficeKeeps()
    {
        QFETCH(QString, file);
        const auto reading = readLedger(folder + file, {}, *smallProfile());
        QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().text));
        QCOMPARE(reading->sheets.size(), size_t(4));
        QCOMPARE(reading->sheets[0].layout.headerFirst, 4);
        QCOMPARE(reading->sheets[0].layout.headerLast, 5);
        QCOMPARE(reading->sheets[0].layout.department, u"総務課"_s);
        QCOMPARE(reading->sheets[1].layout.department, u"財政課"_s);
        QVERIFY(!reading->sheets[2].isTaken);
        QVERIFY(!reading->sheets[3].isTaken);
        const auto plan = planLedger(*reading, {}, emptyRegistry(), smallProfile());
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
        const QJsonArray rows = planJson(*plan, smallProfile())[u"rows"].toArray();
        QStringList lines;
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            const QJsonObject levels = row[u"levels"].toObject();
            lines.append(QStringList{row[u"sheet"].toString(), QString::number(row[u"row"].toInt()),
                                     row[u"number"].toString(), row[u"name"].toString(), row[u"department"].toString(),
                                     row[u"kind"].toString(), levels[u"C"].toString(), levels[u"I"].toString(),
                                     row[u"zone"].toString(), row[u"registered"].toString(),
                                     row[u"retentionYears"].toVariant().toString() + row[u"retention"].toString(),
                                     row[u"remarks"].toString()}
                             .join(u'|'));
        }
        QCOMPARE(
            lines,
            (QStringList{
                u"総務課|6|00001|住民基本台帳システム|総務課|情報システム|3B|2|マイナンバー利用事務系|2025-04-01|5|一行目\n二行目"_s,
                u"総務課|7|00002|税務台帳|総務課|情報|3B|2|マイナンバー利用事務系|2024-10|常用|式の値"_s,
                u"総務課|8|00003|予備  端末|総務課|情報システム|2|1|LGWAN接続系|2019-05-01|10|50%"_s,
                u"総務課|9|00004|職員録|総務課|情報|1|1|LGWAN接続系|2019-05-01|3|TRUE"_s,
                u"財政課|5|00011|予算書|財政課|情報|2|1|LGWAN接続系|2020-02-29||職員\n共有"_s,
                u"財政課|6|00012|決算書|財政課|情報|2|1|LGWAN接続系|2021||"_s}));
        QCOMPARE(problemLines(plan->problems), QStringList{u"10 備考 #DIV/0!"_s});
        QCOMPARE(plan->problems.first().sheet, u"総務課"_s);
        QStringList skipped;
        for (const SkippedRow &row : plan->skipped)
            skipped.append(row.sheet + QString::number(row.row));
        QCOMPARE(skipped, (QStringList{u"総務課1"_s, u"総務課2"_s, u"総務課3"_s, u"総務課14"_s, u"総務課15"_s,
                                       u"財政課1"_s, u"財政課2"_s}));
        QCOMPARE(plan->notes.size(), 4); // hidden column and row, a sheet without a header, a hidden sheet
        QCOMPARE(plan->unmapped, QStringList{u"旧番号"_s});
    }
};

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
