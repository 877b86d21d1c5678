// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/odscell.h"

#include "core/wareki.h"
#include "exchange/numberform.h"
#include "exchange/sheetrows.h"
#include "exchange/xmltext.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace daicho
{

namespace
{

using Token = XmlScanner::Token;

constexpr size_t isoDay = 10; // 2025-04-01
constexpr int mostSpaces = 1000;

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// Texts in a cell that are not its own: notes, drawings, how it is read aloud, tables within.
bool isForeign(std::string_view name)
{
    return name == "office:annotation" || name == "text:ruby-text" || name == "text:note" || name == "table:table" ||
           name.starts_with("draw:") || name.starts_with("dr3d:");
}

/// Whether a text shows this very number: its digits in a row, and perhaps something around them.
bool showsAll(std::string_view shown, double value)
{
    const size_t first = shown.find_first_of("0123456789");
    if (first == std::string_view::npos)
        return false;
    const size_t last = std::min(shown.find_first_not_of("0123456789.", first), shown.size());
    double read = 0;
    const auto [end, error] = std::from_chars(shown.data() + first, shown.data() + last, read);
    const bool isSingle = shown.find_first_of("0123456789", last) == std::string_view::npos;
    const bool isNegative = first > 0 && shown[first - 1] == '-';
    return error == std::errc() && end == shown.data() + last && isSingle && (isNegative ? -read : read) == value;
}

} // namespace

int countIn(std::string_view attribute, int most)
{
    int count = 0;
    const auto [end, error] = std::from_chars(attribute.data(), attribute.data() + attribute.size(), count);
    if (error == std::errc::result_out_of_range)
        return most;
    return std::clamp(count, 1, most);
}

void OdsCell::read(XmlScanner &xml)
{
    readTag(xml);
    m_shown.clear();
    m_paragraphs = 0;
    m_paragraph = 0;
    readShown(xml);
    cleanCellText(m_shown, 0);
}

void OdsCell::readTag(const XmlScanner &xml)
{
    m_times = countIn(xml.attribute("table:number-columns-repeated"), SheetRows::mostColumns);
    m_rowsSpanned = countIn(xml.attribute("table:number-rows-spanned"), SheetRows::mostRows);
    m_columnsSpanned = countIn(xml.attribute("table:number-columns-spanned"), SheetRows::mostColumns);
    m_type = xml.attribute("office:value-type");
    m_hasFormula = !xml.attribute("table:formula").empty();
    m_isError = xml.attribute("calcext:value-type") == "error";
    const std::string_view attribute = m_type == "date"      ? "office:date-value"
                                       : m_type == "boolean" ? "office:boolean-value"
                                       : m_type == "string"  ? "office:string-value"
                                                             : "office:value";
    m_value = xml.attribute(attribute);
}

void OdsCell::readShown(XmlScanner &xml)
{
    const size_t outside = xml.depth() - 1;
    for (;;) {
        const Token token = xml.next();
        if (token == Token::Finish || xml.depth() <= outside)
            return;
        if (token == Token::Text && m_paragraph > 0)
            appendShown(xml.text());
        else if (token == Token::Start && !startElement(xml))
            xml.skipElement();
        else if (token == Token::End && xml.depth() < m_paragraph)
            m_paragraph = 0;
    }
}

/// False for an element that does not belong to the text.
bool OdsCell::startElement(XmlScanner &xml)
{
    const std::string_view name = xml.name();
    if (isForeign(name))
        return false;
    if (name == "text:p" || name == "text:h") {
        if (m_paragraphs++ > 0 && m_shown.size() <= SheetRows::longestCell)
            m_shown.push_back('\n');
        m_paragraph = xml.depth();
        m_isAfterSpace = true;
    } else if (m_shown.size() > SheetRows::longestCell) {
        return true;
    } else if (name == "text:s") {
        m_shown.append(size_t(countIn(xml.attribute("text:c"), mostSpaces)), ' ');
    } else if (name == "text:tab") {
        m_shown.push_back('\t');
    } else if (name == "text:line-break") {
        m_shown.push_back('\n');
    }
    return true;
}

/// White space in the file stands for one space, and for none where a paragraph begins.
void OdsCell::appendShown(std::string_view text)
{
    for (const char c : text) {
        const bool isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (m_shown.size() > SheetRows::longestCell)
            return;
        if (!isSpace || !m_isAfterSpace)
            m_shown.push_back(isSpace ? ' ' : c);
        m_isAfterSpace = isSpace;
    }
}

CellMark OdsCell::mark() const
{
    if (m_isError)
        return CellMark::Failed;
    return m_hasFormula && m_type.empty() ? CellMark::Unworked : CellMark::None;
}

void OdsCell::appendValue(std::string &out) const
{
    if (m_type == "date")
        appendDate(out);
    else if (m_type == "boolean")
        out.append(m_value == "true" ? "TRUE" : "FALSE");
    else if ((m_type == "float" || m_type == "currency") && !m_isError)
        appendNumber(out);
    else
        out.append(m_shown.empty() ? m_value : m_shown);
}

void OdsCell::appendNumber(std::string &out) const
{
    double value = 0;
    const auto [end, error] = std::from_chars(m_value.data(), m_value.data() + m_value.size(), value);
    if (error == std::errc() && showsAll(m_shown, value))
        out.append(m_shown);
    else
        appendGeneral(m_value, out);
}

void OdsCell::appendDate(std::string &out) const
{
    const QDate date = QDate::fromString(textOf(m_value).left(isoDay), Qt::ISODate);
    if (!date.isValid()) {
        out.append(m_shown.empty() ? m_value : m_shown);
        return;
    }
    // A cell may show less than it holds: 令和7年4月. Fiscal years are understood from the words alone.
    const std::string_view fiscal = "年度";
    if (m_shown.find(fiscal) != std::string_view::npos) {
        out.append(m_shown);
        return;
    }
    const auto shown = readDate(textOf(m_shown));
    const bool isLess = shown && !shown->isUnknown() && shown->year() == date.year() &&
                        (shown->month() == 0 || shown->month() == date.month()) &&
                        (shown->day() == 0 || shown->day() == date.day());
    out.append(isLess ? shown->iso().toStdString() : date.toString(Qt::ISODate).toStdString());
    const size_t time = m_value.find('T');
    if (time != std::string_view::npos && m_shown.find(':') != std::string_view::npos)
        out.append(" ").append(m_value, time + 1, 8);
}

} // namespace daicho
