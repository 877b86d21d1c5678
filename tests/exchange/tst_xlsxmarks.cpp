// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a workbook before it is marked, part by part: fills, merged cells, notes of other people.
#include "exchange/problemsupport.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

const QString sheet1 = u"xl/worksheets/sheet1.xml"_s;
const QByteArray header = "<row r='1'>" + cell("A1", "名称") + cell("B1", "種別") + cell("C1", "機密性") + "</row>";

const QByteArray styles =
    R"(<fonts count="1"><font><sz val="11"/><name val="Meiryo"/></font></fonts>)"
    R"(<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>)"
    R"(<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill></fills>)"
    R"(<borders count="1"><border/></borders>)"
    R"(<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>)"
    R"(<xf numFmtId="14" fontId="0" fillId="2" borderId="0" applyFill="1"><alignment wrapText="1"/></xf>)"
    R"(<xf numFmtId="49" fontId="0" fillId="0" borderId="0"/></cellXfs>)";

Problem problem(int row, const QString &column, Problem::Severity severity = Problem::Severity::Error)
{
    return {severity, u"S"_s, row, column, u"値"_s, u"理由%1"_s.arg(row)};
}

/// Writes these problems into a workbook; where it is.
QString marked(const Files &files, const QString &path, const Problems &problems, const QString &name = u"m.xlsx"_s)
{
    const auto reading = readLedger(path, {}, *smallProfile());
    if (!reading)
        qFatal("%s", qPrintable(reading.error().text));
    const auto written = writeProblemWorkbook(path, *reading, problems, files.path(name));
    if (!written)
        qFatal("%s", qPrintable(written.error().text));
    return files.path(name);
}

QString sheetOf(const QString &path)
{
    return QString::fromUtf8(partBytes(path, sheet1));
}

/// A sheet with notes of somebody else, and what belongs to them.
QString withNotes(const Files &files, const QByteArray &comments, const QByteArray &drawing)
{
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray relations = "<Relationships><Relationship Id=\"rId1\" Type=\"" + type +
                                 "vmlDrawing\" Target=\"../drawings/v1.vml\"/><Relationship Id=\"c\" Type=\"" + type +
                                 "comments\" Target=\"../comments1.xml\"/></Relationships>";
    return writeXlsx(
        files, {.sheets = {"<sheetData>" + header + "<row r='2'>" + cell("A2", "台帳") + "</row><row r='3'>" +
                           cell("A3", "地図") + "</row></sheetData><legacyDrawing r:id=\"rId1\"/>"},
                .styles = styles,
                .others = {{"xl/worksheets/_rels/sheet1.xml.rels", relations},
                           {"xl/comments1.xml",
                            "<comments><authors><author>山田</author><author>tc={1}</author></authors><commentList>" +
                                comments + "</commentList></comments>"},
                           {"xl/drawings/v1.vml", drawing}}});
}

} // namespace

class TestXlsxMarks : public QObject
{
    Q_OBJECT

private slots:
    void cellsAndRowsThatAreNotThere()
    {
        Files files;
        const QString path = writeXlsx(
            files, {.sheets = {"<cols><col min=\"3\" max=\"3\" width=\"9\" style=\"2\"/></cols><sheetData>" + header +
                               "<row r='2' spans='1:1'>" + cell("A2", "a") +
                               "</row><row r='4' s='1' customFormat='1'/><row r='5'>"
                               "<c r='B5'/><c r='D5'><f t='shared' si='0'>A1</f><v>1</v></c></row></sheetData>"},
                    .styles = styles});
        const QString to = marked(files, path,
                                  {problem(2, u"機密性"_s), problem(3, u"名称"_s), problem(4, u"種別"_s),
                                   problem(5, u"種別"_s), problem(5, u"機密性"_s), problem(9, {})});
        QCOMPARE(brokenParts(to), QStringList());
        const QString sheet = sheetOf(to).replace(u'\'', u'"');
        static const QRegularExpression rows(u"<row r=\"([2-9])\".*?</row>"_s);
        QStringList found;
        for (auto all = rows.globalMatch(sheet); all.hasNext();)
            found.append(all.next().captured());
        QCOMPARE(
            found,
            (QStringList{u"<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"C2\" s=\"3\"/></row>"_s,
                         u"<row r=\"3\"><c r=\"A3\" s=\"4\"/></row>"_s,
                         u"<row r=\"4\" s=\"1\" customFormat=\"1\"><c r=\"B4\" s=\"5\"/></row>"_s,
                         u"<row r=\"5\"><c s=\"4\" r=\"B5\"/><c r=\"C5\" s=\"3\"/><c r=\"D5\"><f t=\"shared\" "
                         "si=\"0\">A1</f><v>1</v></c></row>"_s,
                         u"<row r=\"9\"><c r=\"A9\" s=\"4\"/></row>"_s}));
        QCOMPARE(coloursOf(to).mid(0, 6),
                 (QStringList{{}, u"FFFFFF00"_s, {}, u"FFFFC0C8"_s, u"FFFFC0C8"_s, u"FFFFC0C7"_s}));
        const QString xfs = QString::fromUtf8(partBytes(to, u"xl/styles.xml"_s));
        QVERIFY(xfs.contains(u"<xf applyFill=\"1\" numFmtId=\"49\" fontId=\"0\" fillId=\"3\" borderId=\"0\"/>"));
        QVERIFY(xfs.contains(u"<alignment wrapText=\"1\"/></xf>"));
    }

    void fillsComeBack()
    {
        Files files;
        const QString path = writeXlsx(
            files,
            {.sheets = {"<sheetData>" + header + R"(<row r="2"><c r="A2" s="1"><v>1</v></c><c r="B2" s="2"/></row>)" +
                        R"(<row r="3"><c r="A3"><v>2</v></c></row></sheetData>)"},
             .styles = styles});
        const QString once =
            marked(files, path, {problem(2, u"名称"_s), problem(2, u"種別"_s, Problem::Severity::Warning)});
        QCOMPARE(colouredCells(once, sheet1), (QStringList{u"A2 error"_s, u"B2 warning"_s}));
        const QString other = marked(files, once, {problem(3, u"名称"_s)}, u"n.xlsx"_s);
        QCOMPARE(colouredCells(other, sheet1), (QStringList{u"A2 FFFFFF00"_s, u"A3 error"_s}));
        QCOMPARE(notesOf(other, sheet1).size(), 1);
        QVERIFY(notesOf(other, sheet1).first().startsWith(u"A3: [Daicho] "));
        const QString none = marked(files, other, {}, u"o.xlsx"_s);
        QVERIFY(sheetOf(none).contains(u"<c r=\"A2\" s=\"1\"><v>1</v></c><c r=\"B2\" s=\"2\"/>"));
        QVERIFY(sheetOf(none).contains(u"<c s=\"0\" r=\"A3\">"));
        QCOMPARE(notesOf(none, sheet1), QStringList());
        QVERIFY(!partBytes(none, u"xl/drawings/vmlDrawing1.vml"_s).contains("<v:shape "));
        QCOMPARE(readWorkbook(none)->sheets.size(), size_t(2)); // one list, not three
        QCOMPARE(brokenParts(none), QStringList());
    }

    void mergedCellsAreMarkedOnce()
    {
        Files files;
        const QString path = writeXlsx(
            files,
            {.sheets = {"<sheetData>" + header + R"(<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><v>謎</v></c>)" +
                        R"(</row><row r="3"><c r="A3"><v>2</v></c></row></sheetData>)" +
                        R"(<mergeCells><mergeCell ref="B2:B3"/></mergeCells><extLst/>)"},
             .styles = styles});
        const QString to =
            marked(files, path, {problem(2, u"種別"_s, Problem::Severity::Warning), problem(3, u"種別"_s)});
        QCOMPARE(colouredCells(to, sheet1), QStringList{u"B2 error"_s});
        QCOMPARE(notesOf(to, sheet1).size(), 1);
        const QString note = notesOf(to, sheet1).first();
        QVERIFY2(note.contains(u"|・理由2|") && note.contains(u"3: 理由3|"), qPrintable(note));
        QVERIFY(sheetOf(to).contains(QRegularExpression(u"</mergeCells><legacyDrawing [^>]*/><extLst/>"_s)));
    }

    void namesWithPrefixes()
    {
        Files files;
        const QString path = writeXlsx(files, {.sheets = {"<sheetData/>"}, .styles = styles});
        // No raw string: those with // or ' make moc lose its way.
        const QByteArray sheet =
            "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData><x:row "
            "r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>名称</x:t></x:is></x:c></x:row><x:row r=\"2\"/>"
            "</x:sheetData></x:worksheet>";
        replacePart(path, files.path(u"x.xlsx"_s), sheet1, sheet);
        const QString to = marked(files, files.path(u"x.xlsx"_s), {problem(2, u"名称"_s), problem(3, u"名称"_s)});
        QCOMPARE(colouredCells(to, sheet1), (QStringList{u"A2 error"_s, u"A3 error"_s}));
        QVERIFY(sheetOf(to).contains(u"<x:legacyDrawing "));
        QCOMPARE(brokenParts(to), QStringList());
    }

    void notesOfOthersStay()
    {
        Files files;
        const QByteArray theirs = R"(<comment ref="A2" authorId="0"><text><t>山田の注</t></text></comment>)"
                                  R"(<comment ref="B2" authorId="0"><text><r><t>別の注</t></r></text></comment>)"
                                  R"(<comment ref="A3" authorId="1"><text><t>[Threaded comment]</t></text></comment>)";
        const QByteArray drawing =
            R"(<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="o" xmlns:x="x"><v:shapetype id="_x0000_t202"/>)"
            R"(<v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column>)"
            R"(</x:ClientData></v:shape><v:shape id="b"><x:ClientData ObjectType="Button"/></v:shape></xml>)";
        const QString path = withNotes(files, theirs, drawing);
        const QString to = marked(files, path, {problem(2, u"名称"_s), problem(3, u"名称"_s), problem(3, u"種別"_s)});
        const QStringList notes = notesOf(to, sheet1);
        QCOMPARE(notes.size(), 4);
        QVERIFY2(notes[0].startsWith(u"A2: 山田の注||[Daicho] ") && notes[0].contains(u"理由2"), qPrintable(notes[0]));
        QCOMPARE(notes[1], u"B2: 別の注"_s);
        QCOMPARE(notes[2], u"A3: [Threaded comment]"_s);
        QVERIFY2(notes[3].startsWith(u"B3: [Daicho] "), qPrintable(notes[3]));
        const QByteArray drawn = partBytes(to, u"xl/drawings/v1.vml"_s);
        QCOMPARE(drawn.count("<v:shape "), 3);
        QVERIFY(drawn.contains("<x:Row>2</x:Row><x:Column>1</x:Column>"));
        QCOMPARE(sheetOf(to).count(u"<legacyDrawing"), 1);
        QCOMPARE(colouredCells(to, sheet1).size(), 3); // all are coloured

        const QString again = marked(files, to, {problem(2, u"名称"_s)}, u"again.xlsx"_s);
        QCOMPARE(notesOf(again, sheet1).size(), 3);
        QCOMPARE(notesOf(again, sheet1).first(), notes[0]);
        const QString none = marked(files, again, {}, u"none.xlsx"_s);
        QCOMPARE(notesOf(none, sheet1), (QStringList{u"A2: 山田の注"_s, u"B2: 別の注"_s, u"A3: [Threaded comment]"_s}));
        QCOMPARE(partBytes(none, u"xl/drawings/v1.vml"_s), drawing);
        QCOMPARE(brokenParts(none), QStringList());
    }

    void aSheetOfTheSameNameStays()
    {
        Files files;
        const QString path = writeXlsx(files, {.sheets = {"<sheetData>" + header + "</sheetData>"}, .styles = styles});
        QByteArray book = partBytes(path, u"xl/workbook.xml"_s);
        const QString list = marked(files, path, {problem(2, u"名称"_s)});
        const QString name = readWorkbook(list)->sheets[1].name;
        replacePart(path, files.path(u"n.xlsx"_s), u"xl/workbook.xml"_s,
                    book.replace("name=\"S\"", "name=\"" + name.toUtf8() + "\""));
        const QString to = marked(files, files.path(u"n.xlsx"_s), {problem(2, u"名称"_s)}, u"o.xlsx"_s);
        const auto sheets = readWorkbook(to);
        QCOMPARE(sheets->sheets.size(), size_t(2));
        QCOMPARE(sheets->sheets[0].name, name);
        QVERIFY(sheets->sheets[1].name != name);
    }

    void aLinkGoesToTheCell()
    {
        Files files;
        const QString path =
            writeXlsx(files, {.workbook = "<sheets><sheet name=\"A's &amp; B\" sheetId=\"7\" r:id=\"rId1\"/></sheets>",
                              .sheets = {"<sheetData>" + header + "</sheetData>"}});
        const QString to = marked(files, path, {problem(2, u"種別"_s)});
        const QByteArray list = partBytes(to, u"xl/worksheets/sheet2.xml"_s);
        QVERIFY2(list.contains("location=\"'A''s &amp; B'!B2\""), list.constData());
        QCOMPARE(brokenParts(to), QStringList());
        QVERIFY(partBytes(to, u"xl/workbook.xml"_s).contains("sheetId=\"8\""));
    }
};

QTEST_GUILESS_MAIN(TestXlsxMarks)
#include "tst_xlsxmarks.moc"
