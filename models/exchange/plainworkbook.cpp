// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plainworkbook.h"

#include "exchange/exchangetext.h"
#include "exchange/sheetnames.h"
#include "exchange/sheetrows.h"
#include "exchange/workbookcell.h"
#include "exchange/xlsxmarks.h"
#include "exchange/zipwriter.h"

#include <QFileInfo>

#include <algorithm>

namespace daicho
{

namespace
{

constexpr size_t mostMerges = 1 << 16;
constexpr int widest = 50; // columns, in half-width characters
constexpr int narrowest = 8;
constexpr qint64 roughSize = qint64(4) << 30; // of a sheet: nobody knows before

const QByteArray declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray mainNames = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray contents = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

// One font; text in cells that wrap, with thin lines around them.
const QByteArray styles =
    R"(<fonts count="1"><font><sz val="10"/><name val="BIZ UDGothic"/><family val="3"/></font></fonts>)"
    R"(<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>)"
    R"(</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>)"
    R"(<left style="hair"/><right style="hair"/><top style="hair"/><bottom style="hair"/><diagonal/></border></borders>)"
    R"(<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>)"
    R"(<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>)"
    R"(<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" )"
    R"(applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>)";

QByteArray widthsOf(const SheetReading &sheet)
{
    std::vector<int> widths;
    for (const QStringList &row : sheet.sample.rows) {
        widths.resize(std::max(widths.size(), size_t(row.size())), narrowest);
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], displayWidth(row[i].toStdString(), widest) + 2);
    }
    QByteArray columns;
    for (size_t i = 0; i < widths.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        const bool isHidden = sheet.sheet.hiddenColumns.contains(columnLetters(int(i)));
        columns += "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" + QByteArray::number(widths[i]) +
                   "\" customWidth=\"1\"" + (isHidden ? QByteArray(" hidden=\"1\"") : QByteArray()) + "/>";
    }
    return columns.isEmpty() ? QByteArray() : "<cols>" + columns + "</cols>";
}

QByteArray beginning(const SheetReading &sheet)
{
    const QByteArray below = QByteArray::number(sheet.layout.headerLast);
    const QByteArray pane = sheet.layout.headerLast > 0 ? "<pane ySplit=\"" + below + "\" topLeftCell=\"A" +
                                                              QByteArray::number(sheet.layout.headerLast + 1) +
                                                              "\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                                                        : QByteArray();
    return declaration + "<worksheet xmlns=\"" + mainNames + "\"><sheetViews><sheetView workbookViewId=\"0\">" + pane +
           "</sheetView></sheetViews>" + widthsOf(sheet) + "<sheetData>";
}

QString fitting(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), qsizetype(cell.size())).left(qsizetype(WorkbookCells::longestText));
}

/// Most texts can stand in XML as they are.
QByteArray escaped(std::string_view text)
{
    static constexpr std::string_view noCharacter = "\xef\xbf"; // U+FFFE, and some that are characters
    const bool isPlain = text.size() < WorkbookCells::longestText && text.find("_x") == std::string_view::npos &&
                         text.find(noCharacter) == std::string_view::npos && std::ranges::none_of(text, [](char c) {
                             return (c >= 0 && c < ' ') || c == '<' || c == '>' || c == '&' || c == '"';
                         });
    return isPlain ? QByteArray(text.data(), qsizetype(text.size())) : escapedCell(fitting(text));
}

/// A cell whose formula has no value stays one.
QByteArray cellXml(const CellPlace &place, std::string_view text, CellMark mark)
{
    const QByteArray open = "<c r=\"" + cellName(place).toLatin1() + "\" s=\"1\" ";
    if (mark == CellMark::Failed || mark == CellMark::Unworked) {
        const QString error = text.starts_with('#') ? fitting(text) : QStringLiteral("#VALUE!");
        return open + "t=\"e\"><v>" + escapedXml(error) + "</v></c>";
    }
    return open + "t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(text) + "</t></is></c>";
}

class PlainSheet
{
public:
    explicit PlainSheet(ZipWriter &writer) : m_writer(writer) {}

    Outcome write(const SheetReading &sheet, const QString &part, const Progress &progress)
    {
        if (auto begun = m_writer.begin(part, roughSize); !begun)
            return begun;
        m_xml = beginning(sheet);
        SheetRow row;
        const auto cursor = sheet.sheet.source->cursor();
        while (cursor->next(row)) {
            if (row.number > SheetRows::mostRows)
                return Error{Error::Kind::Invalid,
                             ExchangeText::tr("A sheet has more than %1 rows.").arg(SheetRows::mostRows)};
            if (auto done = take(row); !done)
                return done;
            if (row.number % 1024 == 0 && !goOn(progress, cursor->position(), sheet.sheet.source->size()))
                return Error{Error::Kind::Cancelled, ExchangeText::tr("Cancelled.")};
        }
        if (const auto error = cursor->error())
            return *error;
        m_xml += "</sheetData>" + mergesXml() + "</worksheet>";
        if (auto done = give(); !done)
            return done;
        return m_writer.end();
    }

private:
    Outcome take(const SheetRow &row)
    {
        static constexpr qsizetype enough = 1 << 18;
        m_xml += "<row r=\"" + QByteArray::number(row.number) + '"' +
                 (row.isHidden ? QByteArray(" hidden=\"1\"") : QByteArray()) + '>';
        for (int column = 0; column < std::min(int(row.cells.size()), SheetRows::mostColumns); ++column) {
            const CellMark mark = row.mark(column);
            const bool isBlank = row.cell(column).empty() && (mark == CellMark::None || mark == CellMark::Repeated);
            if (!isBlank && mark != CellMark::Repeated)
                m_xml += cellXml({row.number, column}, row.cell(column), mark);
        }
        m_xml += "</row>";
        const size_t room = mostMerges - std::min(m_merges.size(), mostMerges);
        m_merges.insert(m_merges.end(), row.merges.begin(),
                        row.merges.begin() + qsizetype(std::min(row.merges.size(), room)));
        return m_xml.size() < enough ? Outcome(Nothing()) : give();
    }

    Outcome give()
    {
        const QByteArray xml = std::exchange(m_xml, {});
        return m_writer.put({xml.constData(), size_t(xml.size())});
    }

    QByteArray mergesXml() const
    {
        QByteArray xml;
        for (const CellRange &range : m_merges)
            xml += "<mergeCell ref=\"" + cellName({range.firstRow, range.firstColumn}).toLatin1() + ':' +
                   cellName({range.lastRow, range.lastColumn}).toLatin1() + "\"/>";
        return xml.isEmpty() ? xml : "<mergeCells>" + xml + "</mergeCells>";
    }

    ZipWriter &m_writer;
    QByteArray m_xml;
    std::vector<CellRange> m_merges;
};

QString sheetPart(qsizetype index)
{
    return QStringLiteral("xl/worksheets/sheet%1.xml").arg(index + 1);
}

QByteArray relationXml(const QByteArray &id, const QByteArray &kind, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + types + '/' + kind + "\" Target=\"" + target + "\"/>";
}

QByteArray relationsXml(const QByteArray &inside)
{
    return declaration + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
           inside + "</Relationships>";
}

/// The parts around the sheets. What was hidden stays so, but a workbook has to show one.
Outcome writeFrame(ZipWriter &writer, const LedgerReading &reading, const QStringList &names)
{
    const auto shown =
        std::ranges::find_if(reading.sheets, [](const SheetReading &one) { return !one.sheet.isHidden; });
    const qsizetype first = shown == reading.sheets.end() ? 0 : shown - reading.sheets.begin();
    QByteArray sheets;
    QByteArray relations = relationXml("rId0", "styles", "/xl/styles.xml");
    QByteArray overrides = "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + contents +
                           "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + contents +
                           "styles+xml\"/>";
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        const QByteArray part = '/' + sheetPart(i).toLatin1();
        sheets += "<sheet name=\"" + escapedXml(names[i]) + "\" sheetId=\"" + number +
                  (reading.sheets[size_t(i)].sheet.isHidden && i != first ? "\" state=\"hidden" : "") +
                  "\" r:id=\"rId" + number + "\"/>";
        relations += relationXml("rId" + number, "worksheet", part);
        overrides += "<Override PartName=\"" + part + "\" ContentType=\"" + contents + "worksheet+xml\"/>";
    }
    const std::pair<const char *, QByteArray> parts[] = {
        {"[Content_Types].xml", declaration +
                                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                    "<Default Extension=\"rels\" "
                                    "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" +
                                    overrides + "</Types>"},
        {"_rels/.rels", relationsXml(relationXml("rId1", "officeDocument", "/xl/workbook.xml"))},
        {"xl/workbook.xml", declaration + "<workbook xmlns=\"" + mainNames + "\" xmlns:r=\"" + types +
                                "\"><bookViews><workbookView activeTab=\"" + QByteArray::number(first) +
                                "\"/></bookViews><sheets>" + sheets + "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", relationsXml(relations)},
        {"xl/styles.xml", declaration + "<styleSheet xmlns=\"" + mainNames + "\">" + styles + "</styleSheet>"}};
    for (const auto &[name, bytes] : parts) {
        if (auto added = writer.add(QString::fromLatin1(name), bytes); !added)
            return added;
    }
    return Nothing();
}

} // namespace

Result<QStringList> writePlainWorkbook(const LedgerReading &reading, const QString &path, const Progress &progress)
{
    SheetNames taken;
    QStringList names;
    for (const SheetReading &sheet : reading.sheets)
        names.append(
            taken.add(sheet.sheet.name.isEmpty() ? QFileInfo(reading.file).completeBaseName() : sheet.sheet.name));
    ZipWriter writer(path);
    if (auto framed = writeFrame(writer, reading, names); !framed)
        return framed.error();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (auto written = PlainSheet(writer).write(reading.sheets[size_t(i)], sheetPart(i), progress); !written)
            return written.error();
    }
    if (auto closed = writer.close(); !closed)
        return closed.error();
    return names;
}

} // namespace daicho
