// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbookcell.h"

#include "exchange/cellforms.h"

#include <algorithm>

namespace daicho
{

namespace
{

/// The day as spreadsheets count them, where all of them count alike.
std::optional<double> serialOf(PartialDate date)
{
    static const QDate zero(1899, 12, 30);
    static const QDate first(1900, 3, 1);
    static constexpr int lastYear = 9999;
    if (date.precision() != PartialDate::Precision::Day || date.first() < first || date.year() > lastYear)
        return std::nullopt;
    return double(zero.daysTo(date.first()));
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Whether the text goes on with _x000D_ or the like, which workbooks take for the character of that number.
bool isEscape(std::string_view text)
{
    return text.size() >= 7 && text.starts_with("_x") && text[6] == '_' &&
           std::ranges::all_of(text.substr(2, 4), isHexDigit);
}

/// U+FFFE and U+FFFF are no characters of XML.
bool isNoCharacter(std::string_view text)
{
    return text.starts_with("\xef\xbf\xbe") || text.starts_with("\xef\xbf\xbf");
}

/// Appends the text as XML and workbooks can hold it; true when it has characters that had to be left out.
bool appendFit(std::string_view text, std::string &out)
{
    bool hasControls = false;
    for (size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\r') {
            if (at + 1 == text.size() || text[at + 1] != '\n')
                out.push_back('\n');
        } else if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') {
            hasControls = true;
        } else if (c == '\xef' && isNoCharacter(text.substr(at))) {
            hasControls = true;
            at += 2;
        } else {
            out.append(c == '_' && isEscape(text.substr(at)) ? "_x005F_" : std::string_view(&c, 1));
        }
    }
    return hasControls;
}

bool isLead(char c)
{
    return (c & 0xc0) != 0x80;
}

/// How many bytes of the text a cell has room for.
size_t fittingBytes(std::string_view text, size_t mostUnits)
{
    if (text.size() <= mostUnits)
        return text.size();
    size_t units = 0;
    for (size_t at = 0; at < text.size(); ++at) {
        if (!isLead(text[at]))
            continue;
        units += static_cast<unsigned char>(text[at]) >= 0xf0 ? 2 : 1;
        if (units > mostUnits)
            return at;
    }
    return text.size();
}

int widthOf(std::string_view character)
{
    const auto lead = static_cast<unsigned char>(character.front());
    if (lead < 0xe1)
        return 1; // Latin, Greek, Cyrillic and the like
    const bool isHalfWidth = character >= "\xef\xbd\xa1" && character <= "\xef\xbe\xbf"; // katakana
    return isHalfWidth ? 1 : 2;
}

} // namespace

const WorkbookCell &WorkbookCells::cell(const FieldColumn &column, const AssetRow &row)
{
    m_cell.sort = WorkbookCell::Sort::Blank;
    m_cell.hasControls = false;
    m_cell.isCut = false;
    if (column.field == Field::RetentionYears && row.retentionYears >= 0) {
        m_cell.sort = WorkbookCell::Sort::Years;
        m_cell.number = row.retentionYears;
        return m_cell;
    }
    if (const auto date = dateBehind(column.field)) {
        if (const auto serial = serialOf(PartialDate::fromPacked(row.dates[size_t(*date)]))) {
            m_cell.sort = WorkbookCell::Sort::Day;
            m_cell.number = *serial;
            return m_cell;
        }
    }
    setText(m_cells.cell(column, row));
    return m_cell;
}

void WorkbookCells::setText(std::string_view text)
{
    if (text.empty())
        return;
    m_cell.text.clear();
    m_cell.hasControls = appendFit(guardedText(text, m_guarded), m_cell.text);
    const size_t fitting = fittingBytes(m_cell.text, longestText);
    m_cell.isCut = fitting < m_cell.text.size();
    m_cell.text.resize(fitting);
    m_cell.sort = m_cell.text.empty() ? WorkbookCell::Sort::Blank : WorkbookCell::Sort::Text;
}

int displayWidth(std::string_view utf8, int most)
{
    int widest = 0;
    int width = 0;
    for (size_t at = 0; at < utf8.size() && widest < most; ++at) {
        if (!isLead(utf8[at]))
            continue;
        width = utf8[at] == '\n' ? 0 : width + widthOf(utf8.substr(at, 3));
        widest = std::max(widest, width);
    }
    return std::min(widest, most);
}

} // namespace daicho
