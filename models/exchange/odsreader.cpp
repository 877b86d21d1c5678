// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/odsreader.h"

#include "exchange/exchangetext.h"
#include "exchange/odscell.h"
#include "exchange/sheetrows.h"

#include <QFileInfo>
#include <QSet>

namespace daicho
{

namespace
{

using Token = XmlScanner::Token;

constexpr size_t tableDepth = 4; // document-content, body, spreadsheet, table
constexpr size_t mostSheets = 4096;
constexpr int mostCellsOfRow = 2 * SheetRows::mostColumns;
constexpr qint64 longestRowXml = qint64(128) << 20;

QString contentPart()
{
    return QStringLiteral("content.xml");
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

bool isTable(const XmlScanner &xml)
{
    return xml.name() == "table:table" && xml.depth() == tableDepth;
}

bool isHiddenPart(const XmlScanner &xml)
{
    const std::string_view visibility = xml.attribute("table:visibility");
    return visibility == "collapse" || visibility == "filter";
}

class OdsCursor : public SheetCursor
{
public:
    OdsCursor(ZipPart part, size_t table) : m_xml(std::move(part)), m_table(table) {}
    bool next(SheetRow &row) override;
    qint64 position() const override { return m_xml.position(); }
    std::optional<Error> error() const override { return m_error ? m_error : m_xml.error(); }

private:
    bool goToTable();
    bool readRow();
    void readCell(int &column);
    bool stop(const QString &reason);

    XmlScanner m_xml;
    size_t m_table;
    bool m_isThere = false;
    SheetRows m_rows;
    OdsCell m_cell;
    int m_row = 0;
    int m_again = 0; // how often the row at hand comes again
    bool m_isHidden = false;
    std::optional<Error> m_error;
};

bool OdsCursor::stop(const QString &reason)
{
    m_error = Error{Error::Kind::Invalid, reason};
    return false;
}

bool OdsCursor::goToTable()
{
    size_t tables = 0;
    for (Token token = m_xml.next(); token != Token::Finish; token = m_xml.next()) {
        if (token == Token::Start && isTable(m_xml) && tables++ == m_table)
            return true;
    }
    return false;
}

bool OdsCursor::next(SheetRow &row)
{
    if (m_again > 0) {
        --m_again;
        m_rows.beginAgain(++m_row);
        m_rows.fill(row);
        row.isHidden = m_isHidden;
        return m_rows.isEndless() ? stop(ExchangeText::tr("A sheet repeats its cells without end.")) : true;
    }
    if (!std::exchange(m_isThere, true) && !goToTable())
        return false;
    while (!m_error) {
        const Token token = m_xml.next();
        if (token == Token::Finish || m_xml.depth() < tableDepth)
            return false;
        if (token != Token::Start)
            continue;
        const bool isOther = m_xml.name() == "table:shapes" || m_xml.name() == "office:forms";
        if (isOther)
            m_xml.skipElement();
        if (isOther || m_xml.name() != "table:table-row" || !readRow())
            continue;
        m_rows.fill(row);
        row.isHidden = m_isHidden;
        return true;
    }
    return false;
}

/// Reads the row whose tag came last; false when nothing stands in it.
bool OdsCursor::readRow()
{
    const int times = countIn(m_xml.attribute("table:number-rows-repeated"), SheetRows::mostRows);
    m_isHidden = isHiddenPart(m_xml);
    m_rows.begin(m_row + 1);
    const size_t outside = m_xml.depth() - 1;
    const qint64 start = m_xml.position();
    int column = 0;
    for (int cells = 0;;) {
        const Token token = m_xml.next();
        if (token == Token::Finish)
            return false;
        if (m_xml.depth() <= outside)
            break;
        if (token == Token::Start) {
            readCell(column);
            ++cells;
        }
        if (cells > mostCellsOfRow || m_xml.position() - start > longestRowXml)
            return stop(ExchangeText::tr("Row %1 holds more than a row of a sheet can.").arg(m_row + 1));
    }
    if (!m_rows.hasOwn()) {
        m_row = std::min(m_row + times, SheetRows::mostRows);
        return false;
    }
    if (m_row + times > SheetRows::mostRows)
        return stop(ExchangeText::tr("A sheet has more than %1 rows.").arg(SheetRows::mostRows));
    ++m_row;
    m_again = times - 1;
    return true;
}

void OdsCursor::readCell(int &column)
{
    const bool isCovered = m_xml.name() == "table:covered-table-cell";
    if (isCovered || m_xml.name() != "table:table-cell") {
        const int times = countIn(m_xml.attribute("table:number-columns-repeated"), SheetRows::mostColumns);
        m_xml.skipElement();
        column += isCovered ? times : 0;
        return;
    }
    m_cell.read(m_xml);
    const int room = std::max(0, SheetRows::mostColumns - column);
    if (room > 0) {
        m_cell.appendValue(m_rows.text());
        m_rows.put(column, m_cell.mark(), std::min(room, m_cell.times()));
    }
    if (m_cell.rowsSpanned() > 1 || m_cell.columnsSpanned() > 1)
        m_rows.merge({m_row + 1, m_row + m_cell.rowsSpanned(), column, column + m_cell.columnsSpanned() - 1});
    column += std::min(room, m_cell.times());
}

class OdsSource : public SheetSource
{
public:
    OdsSource(ZipArchive archive, size_t table, qint64 size)
        : m_archive(std::move(archive)), m_table(table), m_size(size)
    {
    }
    std::unique_ptr<SheetCursor> cursor() const override
    {
        auto part = m_archive.part(contentPart());
        if (!part)
            return std::make_unique<FailedCursor>(part.error());
        return std::make_unique<OdsCursor>(*std::move(part), m_table);
    }
    qint64 size() const override { return m_size; }

private:
    ZipArchive m_archive;
    size_t m_table;
    qint64 m_size;
};

/// Goes over the content once for what stands outside of the rows: which sheets there are, and what of them is hidden.
class OdsOutline
{
public:
    explicit OdsOutline(const ZipArchive &archive) : m_archive(archive) {}
    Outcome read(XmlScanner &xml, qint64 size, const Progress &progress, std::vector<Sheet> &sheets);

private:
    void start(const XmlScanner &xml, qint64 size, std::vector<Sheet> &sheets);
    void hideColumns(const XmlScanner &xml, QStringList &hidden);

    const ZipArchive &m_archive;
    QString m_style;              // whose properties come now
    QSet<QString> m_hiddenStyles; // of sheets
    int m_column = 0;
};

Outcome OdsOutline::read(XmlScanner &xml, qint64 size, const Progress &progress, std::vector<Sheet> &sheets)
{
    for (Token token = xml.next(); token != Token::Finish; token = xml.next()) {
        if (token != Token::Start)
            continue;
        if (xml.name() == "table:table-row") {
            xml.skipElement();
            if (!goOn(progress, xml.position(), size))
                return Error{Error::Kind::Cancelled, ExchangeText::tr("Cancelled.")};
        } else if (sheets.size() < mostSheets) {
            start(xml, size, sheets);
        }
    }
    if (xml.error())
        return *xml.error();
    return Nothing();
}

void OdsOutline::start(const XmlScanner &xml, qint64 size, std::vector<Sheet> &sheets)
{
    const std::string_view name = xml.name();
    if (name == "style:style") {
        m_style = textOf(xml.attribute("style:name"));
    } else if (name == "style:table-properties" && xml.attribute("table:display") == "false") {
        m_hiddenStyles.insert(m_style);
    } else if (isTable(xml)) {
        auto source = std::make_shared<OdsSource>(m_archive, sheets.size(), size);
        sheets.push_back({textOf(xml.attribute("table:name")),
                          std::move(source),
                          m_hiddenStyles.contains(textOf(xml.attribute("table:style-name"))),
                          {}});
        m_column = 0;
    } else if (name == "table:table-column" && !sheets.empty()) {
        hideColumns(xml, sheets.back().hiddenColumns);
    }
}

void OdsOutline::hideColumns(const XmlScanner &xml, QStringList &hidden)
{
    const int times = countIn(xml.attribute("table:number-columns-repeated"), SheetRows::mostColumns);
    const int last = std::min(m_column + times, SheetRows::mostColumns);
    for (; m_column < last; ++m_column) {
        if (isHiddenPart(xml))
            hidden.append(columnLetters(m_column));
    }
}

/// The list of parts says which of them are encrypted.
bool isEncrypted(const ZipArchive &archive)
{
    static constexpr qint64 mostManifest = qint64(16) << 20;
    const auto manifest = archive.bytes(QStringLiteral("META-INF/manifest.xml"), mostManifest);
    return manifest && manifest->contains("encryption-data");
}

} // namespace

Result<Workbook> readOds(const ZipArchive &archive, const Progress &progress)
{
    if (isEncrypted(archive))
        return Error{Error::Kind::Invalid,
                     ExchangeText::tr("%1 is protected by a password: save it without one, then import it.")
                         .arg(QFileInfo(archive.path()).fileName())};
    auto part = archive.part(contentPart());
    if (!part)
        return part.error();
    const qint64 size = part->size();
    XmlScanner xml(*std::move(part));
    Workbook workbook;
    if (auto done = OdsOutline(archive).read(xml, size, progress, workbook.sheets); !done)
        return done.error();
    return workbook;
}

} // namespace daicho
