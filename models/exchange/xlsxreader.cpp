// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxreader.h"

#include "exchange/exchangetext.h"
#include "exchange/sheetrows.h"
#include "exchange/xlsxparts.h"
#include "exchange/xmltext.h"

#include <algorithm>
#include <charconv>

namespace daicho
{

namespace
{

using Token = XmlScanner::Token;

constexpr int mostCellsOfRow = 2 * SheetRows::mostColumns;
constexpr qint64 longestRowXml = qint64(128) << 20;

/// What the sheets of a workbook have in common.
struct Common {
    ZipArchive archive;
    bool isFrom1904 = false;
    std::vector<NumberForm> forms;
    SharedStrings strings;
};

class XlsxCursor : public SheetCursor
{
public:
    XlsxCursor(std::shared_ptr<const Common> common, std::shared_ptr<const std::vector<CellRange>> merges, ZipPart part)
        : m_common(std::move(common)), m_merges(std::move(merges)), m_xml(std::move(part))
    {
    }
    bool next(SheetRow &row) override;
    qint64 position() const override { return m_xml.position(); }
    std::optional<Error> error() const override { return m_error ? m_error : m_xml.error(); }

private:
    bool readRow(SheetRow &row);
    void readCell();
    void takeValue(int column);
    void takeNumber();
    CellMark markOf(std::string_view type) const;
    void readContent();
    bool stop(const QString &reason);

    std::shared_ptr<const Common> m_common;
    std::shared_ptr<const std::vector<CellRange>> m_merges;
    size_t m_nextMerge = 0;
    XmlScanner m_xml;
    SheetRows m_rows;
    int m_row = 0;
    int m_column = -1;
    std::optional<Error> m_error;

    // of the cell at hand
    std::string m_type;
    size_t m_style = 0;
    std::string m_value;
    bool m_hasFormula = false;
    bool m_hasValue = false;
};

bool XlsxCursor::stop(const QString &reason)
{
    m_error = Error{Error::Kind::Invalid, reason};
    return false;
}

bool XlsxCursor::next(SheetRow &row)
{
    while (!m_error) {
        const Token token = m_xml.next();
        if (token == Token::Finish || (token == Token::End && m_xml.localName() == "sheetData"))
            return false;
        if (token == Token::Start && m_xml.localName() == "row" && readRow(row))
            return true;
    }
    return false;
}

/// Reads the row whose tag came last; false when nothing stands in it.
bool XlsxCursor::readRow(SheetRow &row)
{
    const std::string_view given = m_xml.attribute("r");
    int number = 0;
    std::from_chars(given.data(), given.data() + given.size(), number);
    m_row = std::max(number, m_row + 1);
    if (m_row > SheetRows::mostRows)
        return stop(ExchangeText::tr("A sheet has more than %1 rows.").arg(SheetRows::mostRows));
    row.isHidden = m_xml.attribute("hidden") == "1" || m_xml.attribute("hidden") == "true";
    m_rows.begin(m_row);
    for (; m_nextMerge < m_merges->size() && (*m_merges)[m_nextMerge].firstRow <= m_row; ++m_nextMerge) {
        if ((*m_merges)[m_nextMerge].firstRow == m_row)
            m_rows.merge((*m_merges)[m_nextMerge]);
    }
    m_column = -1;
    const size_t outside = m_xml.depth() - 1;
    const qint64 start = m_xml.position();
    for (int cells = 0;;) {
        const Token token = m_xml.next();
        if (token == Token::Finish)
            return false;
        if (m_xml.depth() <= outside)
            break;
        if (token == Token::Start && m_xml.localName() == "c") {
            readCell();
            ++cells;
        }
        if (cells > mostCellsOfRow || m_xml.position() - start > longestRowXml)
            return stop(ExchangeText::tr("Row %1 holds more than a row of a sheet can.").arg(m_row));
    }
    if (!m_rows.hasOwn())
        return false;
    m_rows.fill(row);
    return m_rows.isEndless() ? stop(ExchangeText::tr("A sheet repeats its cells without end.")) : true;
}

void XlsxCursor::readCell()
{
    int row = 0;
    int column = 0;
    const bool isNamed = readCellName(m_xml.attribute("r"), row, column);
    m_column = isNamed ? column : m_column + 1;
    m_type = m_xml.attribute("t");
    const std::string_view style = m_xml.attribute("s");
    m_style = 0;
    std::from_chars(style.data(), style.data() + style.size(), m_style);
    m_value.clear();
    m_hasFormula = false;
    m_hasValue = false;
    readContent();
    if (m_column < SheetRows::mostColumns)
        takeValue(m_column);
    m_rows.discardText();
}

void XlsxCursor::readContent()
{
    const size_t outside = m_xml.depth() - 1;
    bool isValue = false;
    for (;;) {
        const Token token = m_xml.next();
        if (token == Token::Finish || m_xml.depth() <= outside)
            return;
        if (token == Token::Text) {
            if (isValue && m_value.size() <= SheetRows::longestCell)
                m_value.append(m_xml.text());
            continue;
        }
        isValue = token == Token::Start && m_xml.localName() == "v";
        m_hasFormula = m_hasFormula || m_xml.localName() == "f";
        m_hasValue = m_hasValue || m_xml.localName() == "v";
        if (token == Token::Start && m_xml.localName() == "is")
            appendRichText(m_xml, m_rows.text(), SheetRows::longestCell);
    }
}

CellMark XlsxCursor::markOf(std::string_view type) const
{
    if (type == "e")
        return CellMark::Failed;
    // A formula that gives an empty text has a value, if a blank one.
    const bool isUnworked = m_hasFormula && m_value.empty() && type != "str";
    return isUnworked ? CellMark::Unworked : CellMark::None;
}

void XlsxCursor::takeValue(int column)
{
    const CellMark mark = markOf(m_type);
    if (m_type == "s") {
        size_t index = 0;
        const auto [end, error] = std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
        if (!m_hasValue)
            return;
        if (error != std::errc() || index >= m_common->strings.size())
            return m_rows.put(column, CellMark::Unworked);
        return m_rows.putShared(column, m_common->strings.at(index), mark);
    }
    if (m_type == "inlineStr")
        return m_rows.put(column, mark);
    if (m_type == "b") {
        m_rows.append(m_value.empty() ? "" : m_value == "1" || m_value == "true" ? "TRUE" : "FALSE");
    } else if (m_type == "str" || m_type == "e") {
        std::string &text = m_rows.text();
        const size_t start = text.size();
        m_rows.append(m_value);
        decodeEscapes(text, start);
        cleanCellText(text, start);
    } else if (m_type == "d") {
        // An ISO instant; midnight says nothing.
        std::ranges::replace(m_value, 'T', ' ');
        m_rows.append(m_value.ends_with(" 00:00:00") ? std::string_view(m_value).substr(0, 10) : m_value);
    } else {
        takeNumber();
    }
    m_rows.put(column, mark);
}

void XlsxCursor::takeNumber()
{
    const auto first = m_value.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return;
    const std::string_view number =
        std::string_view(m_value).substr(first, m_value.find_last_not_of(" \t\r\n") + 1 - first);
    if (number.size() > 64)
        return m_rows.append(number);
    if (m_style < m_common->forms.size())
        m_common->forms[m_style].append(number, m_common->isFrom1904, m_rows.text());
    else
        appendGeneral(number, m_rows.text());
}

class XlsxSource : public SheetSource
{
public:
    XlsxSource(std::shared_ptr<const Common> common, QString part, std::vector<CellRange> merges, qint64 size)
        : m_common(std::move(common)), m_part(std::move(part)),
          m_merges(std::make_shared<const std::vector<CellRange>>(std::move(merges))), m_size(size)
    {
    }
    std::unique_ptr<SheetCursor> cursor() const override
    {
        auto part = m_common->archive.part(m_part);
        if (!part)
            return std::make_unique<FailedCursor>(part.error());
        return std::make_unique<XlsxCursor>(m_common, m_merges, *std::move(part));
    }
    qint64 size() const override { return m_size; }

private:
    std::shared_ptr<const Common> m_common;
    QString m_part;
    std::shared_ptr<const std::vector<CellRange>> m_merges;
    qint64 m_size;
};

Result<Sheet> openSheet(const std::shared_ptr<const Common> &common, const XlsxSheet &listed, const Progress &progress)
{
    const auto part = common->archive.part(listed.part);
    if (!part)
        return part.error();
    auto hidden = readXlsxHiddenColumns(common->archive, listed.part);
    if (!hidden)
        return hidden.error();
    auto merges = readXlsxMerges(common->archive, listed.part, progress);
    if (!merges)
        return merges.error();
    auto source = std::make_shared<XlsxSource>(common, listed.part, *std::move(merges), part->size());
    return Sheet{listed.name, std::move(source), listed.isHidden, *hidden};
}

} // namespace

Result<Workbook> readXlsx(const ZipArchive &archive, const Progress &progress)
{
    auto book = readXlsxBook(archive);
    if (!book)
        return book.error();
    auto forms = readXlsxForms(archive, book->stylesPart);
    if (!forms)
        return forms.error();
    auto common = std::make_shared<Common>(Common{archive, book->isFrom1904, *std::move(forms), {}});
    if (auto read = common->strings.read(archive, book->stringsPart, progress); !read)
        return read.error();
    Workbook workbook;
    for (const XlsxSheet &listed : book->sheets) {
        if (listed.part.isEmpty()) {
            workbook.notes.append(ExchangeText::tr("\"%1\" is no sheet of cells: it is left out.").arg(listed.name));
            continue;
        }
        auto sheet = openSheet(common, listed, progress);
        if (!sheet)
            return sheet.error();
        workbook.sheets.push_back(*std::move(sheet));
    }
    return workbook;
}

} // namespace daicho
