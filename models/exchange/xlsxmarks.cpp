// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxmarks.h"

#include "exchange/exchangetext.h"
#include "exchange/sheetrows.h"
#include "exchange/xlsxparts.h"

#include <algorithm>
#include <charconv>

namespace daicho
{

namespace
{

using Token = XmlScanner::Token;

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

int numberOf(std::string_view text)
{
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

bool isTrue(std::string_view value)
{
    return value == "1" || value == "true";
}

/// Elements of a sheet that stand behind the one that names the drawing of its notes.
bool isBehindDrawing(std::string_view name)
{
    static constexpr std::string_view behind[] = {"legacyDrawingHF", "drawingHF", "picture",
                                                  "oleObjects",      "controls",  "webPublishItems",
                                                  "tableParts",      "extLst",    "AlternateContent"};
    return std::ranges::find(behind, name) != std::end(behind);
}

class SheetMarker
{
public:
    SheetMarker(XmlScanner xml, qint64 size, const CellMarks &marks, XlsxStyles &styles)
        : m_xml(std::move(xml)), m_size(size), m_next(marks.begin()), m_end(marks.end()), m_styles(styles)
    {
    }
    Outcome run(const Progress &progress);
    MarkedSheet take() { return std::move(m_sheet); }

private:
    struct Row {
        qint64 start = 0;
        qint64 tagEnd = 0;
        QByteArray tag;
        bool isEmpty = false;
        int style = -1; // of cells that are not there
    };
    void takeTop();
    void takeColumn();
    Outcome takeRows(const Progress &progress);
    void takeRow();
    void takeCell(Row &row);
    QByteArray rowsBefore(int number);
    QByteArray cellsBefore(int column, int style);
    int styleAt(int column) const;
    void insert(qint64 at, const QByteArray &xml);

    XmlScanner m_xml;
    qint64 m_size;
    CellMarks::const_iterator m_next; // the mark that comes next
    CellMarks::const_iterator m_end;
    XlsxStyles &m_styles;
    MarkedSheet m_sheet;
    std::vector<std::pair<ColumnWidth, int>> m_columnStyles;
    bool m_isPlaced = false;
    int m_row = 0;
    int m_column = -1;
};

void SheetMarker::insert(qint64 at, const QByteArray &xml)
{
    if (!xml.isEmpty())
        m_sheet.edits.push_back({at, 0, xml});
}

Outcome SheetMarker::run(const Progress &progress)
{
    bool isInside = false;
    for (Token token = m_xml.next(); token != Token::Finish; token = m_xml.next()) {
        if (token == Token::End && m_xml.depth() == 0 && !m_isPlaced)
            m_sheet.drawingPlace = m_xml.tagStart();
        if (token != Token::Start)
            continue;
        const std::string_view name = m_xml.localName();
        if (!std::exchange(isInside, true)) {
            m_sheet.prefix = bytesOf(m_xml.name().substr(0, m_xml.name().size() - name.size()));
        } else if (name == "sheetData") {
            if (auto done = takeRows(progress); !done)
                return done;
        } else {
            takeTop();
        }
    }
    return m_xml.error() ? Outcome(*m_xml.error()) : Outcome(Nothing());
}

void SheetMarker::takeTop()
{
    const std::string_view name = m_xml.localName();
    if (name == "col")
        return takeColumn();
    if (name == "cols")
        return;
    if (name == "legacyDrawing") {
        for (const std::string_view id : {"r:id", "d3p1:id", "rel:id"}) {
            if (!m_xml.attribute(id).empty())
                m_sheet.drawing = QString::fromUtf8(bytesOf(m_xml.attribute(id)));
        }
    }
    if (isBehindDrawing(name) && !std::exchange(m_isPlaced, true))
        m_sheet.drawingPlace = m_xml.tagStart();
    m_xml.skipElement();
}

void SheetMarker::takeColumn()
{
    const ColumnWidth column{numberOf(m_xml.attribute("min")) - 1, numberOf(m_xml.attribute("max")) - 1,
                             bytesOf(m_xml.attribute("width")).toDouble()};
    if (column.width > 0 && !isTrue(m_xml.attribute("hidden")))
        m_sheet.widths.push_back(column);
    if (const int style = numberOf(m_xml.attribute("style")); style > 0)
        m_columnStyles.emplace_back(column, style);
}

int SheetMarker::styleAt(int column) const
{
    const auto found = std::ranges::find_if(
        m_columnStyles, [column](const auto &one) { return one.first.first <= column && column <= one.first.last; });
    return found == m_columnStyles.end() ? 0 : found->second;
}

/// New cells for the marks of the row at hand that stand before this column.
QByteArray SheetMarker::cellsBefore(int column, int style)
{
    QByteArray cells;
    for (; m_next != m_end && m_next->first.row == m_row && m_next->first.column < column; ++m_next) {
        const int base = style >= 0 ? style : styleAt(m_next->first.column);
        cells += '<' + m_sheet.prefix + "c r=\"" + cellName(m_next->first).toLatin1() + "\" s=\"" +
                 QByteArray::number(m_styles.marked(base, m_next->second)) + "\"/>";
    }
    return cells;
}

/// New rows for the marks that stand before this row.
QByteArray SheetMarker::rowsBefore(int number)
{
    QByteArray rows;
    while (m_next != m_end && m_next->first.row < number) {
        m_row = m_next->first.row;
        const QByteArray cells = cellsBefore(SheetRows::mostColumns, -1);
        rows += '<' + m_sheet.prefix + "row r=\"" + QByteArray::number(m_row) + "\">" + cells + "</" + m_sheet.prefix +
                "row>";
    }
    return rows;
}

Outcome SheetMarker::takeRows(const Progress &progress)
{
    XmlNode data;
    data.name = bytesOf(m_xml.name());
    data.tag = bytesOf(m_xml.tag());
    data.isEmpty = m_xml.isEmptyElement();
    data.start = m_xml.tagStart();
    data.tagEnd = m_xml.position();
    const size_t outside = m_xml.depth() - 1;
    for (int count = 0;; ++count) {
        const Token token = m_xml.next();
        if (token == Token::Finish)
            return m_xml.error() ? Outcome(*m_xml.error()) : Outcome(Nothing());
        if (m_xml.depth() <= outside)
            break;
        if (token == Token::Start && m_xml.localName() == "row")
            takeRow();
        if (count % 1024 == 0 && !goOn(progress, m_xml.position(), m_size))
            return Error{Error::Kind::Cancelled, ExchangeText::tr("Cancelled.")};
    }
    data.endStart = m_xml.tagStart();
    if (const QByteArray rows = rowsBefore(SheetRows::mostRows + 1); !rows.isEmpty())
        m_sheet.edits.push_back(appendedTo(data, rows));
    return Nothing();
}

void SheetMarker::takeRow()
{
    const int number = std::max(numberOf(m_xml.attribute("r")), m_row + 1);
    Row row{m_xml.tagStart(), m_xml.position(), bytesOf(m_xml.tag()), m_xml.isEmptyElement(), -1};
    if (isTrue(m_xml.attribute("customFormat")))
        row.style = numberOf(m_xml.attribute("s"));
    const QByteArray name = bytesOf(m_xml.name());
    insert(row.start, rowsBefore(number));
    m_row = number;
    m_column = -1;
    const size_t outside = m_xml.depth() - 1;
    const size_t before = m_sheet.edits.size();
    for (Token token = m_xml.next(); token != Token::Finish && m_xml.depth() > outside; token = m_xml.next()) {
        if (token == Token::Start && m_xml.localName() == "c")
            takeCell(row);
        else if (token == Token::Start)
            m_xml.skipElement();
    }
    const QByteArray cells = cellsBefore(SheetRows::mostColumns, row.style);
    const QByteArray open = withoutAttribute(row.tag, "spans"); // which new cells may lie outside of
    if (row.isEmpty && !cells.isEmpty()) {
        m_sheet.edits.push_back(
            {row.start, row.tagEnd - row.start, open.left(open.lastIndexOf('/')) + '>' + cells + "</" + name + '>'});
        return;
    }
    insert(m_xml.tagStart(), cells);
    const bool isWider = std::any_of(m_sheet.edits.begin() + qsizetype(before), m_sheet.edits.end(),
                                     [](const PartEdit &edit) { return edit.removed == 0; });
    if (isWider && open != row.tag)
        m_sheet.edits.push_back({row.start, row.tagEnd - row.start, open});
}

void SheetMarker::takeCell(Row &row)
{
    int named = 0;
    int column = 0;
    m_column = readCellName(m_xml.attribute("r"), named, column) ? column : m_column + 1;
    insert(m_xml.tagStart(), cellsBefore(m_column, row.style));
    const int style = numberOf(m_xml.attribute("s"));
    const bool isNew = m_next != m_end && m_next->first == CellPlace{m_row, m_column};
    if (isNew || m_styles.isMarked(style)) {
        const int changed = isNew ? m_styles.marked(style, m_next->second) : m_styles.unmarked(style);
        m_sheet.edits.push_back({m_xml.tagStart(), m_xml.position() - m_xml.tagStart(),
                                 withAttribute(bytesOf(m_xml.tag()), "s", QByteArray::number(changed))});
    }
    if (isNew)
        ++m_next;
    m_xml.skipElement();
}

} // namespace

QString cellName(const CellPlace &place)
{
    return columnLetters(place.column) + QString::number(place.row);
}

Result<MarkedSheet> markSheet(const ZipArchive &archive, const QString &part, const CellMarks &marks,
                              XlsxStyles &styles, const Progress &progress)
{
    auto bytes = archive.part(part);
    if (!bytes)
        return bytes.error();
    const qint64 size = bytes->size();
    SheetMarker marker(XmlScanner(*std::move(bytes)), size, marks, styles);
    if (auto done = marker.run(progress); !done)
        return done.error();
    return marker.take();
}

} // namespace daicho
