// SPDX-License-Identifier: GPL-3.0-or-later
// What of a sheet does not stand in its rows: merged cells, hidden columns.
#include "exchange/exchangetext.h"
#include "exchange/sheetrows.h"
#include "exchange/xlsxparts.h"

#include <algorithm>
#include <cstring>

namespace daicho
{

namespace
{

constexpr size_t mostMerges = 1 << 20;
constexpr size_t longestMergeTag = 256;
constexpr std::string_view mergeTag = "mergeCell";
constexpr std::string_view whitespace = " \t\r\n";

std::optional<CellRange> readRange(std::string_view text)
{
    const size_t colon = text.find(':');
    CellRange range;
    if (colon == std::string_view::npos || !readCellName(text.substr(0, colon), range.firstRow, range.firstColumn) ||
        !readCellName(text.substr(colon + 1), range.lastRow, range.lastColumn))
        return std::nullopt;
    const bool isInOrder = range.firstRow <= range.lastRow && range.firstColumn <= range.lastColumn;
    return isInOrder ? std::optional(range) : std::nullopt;
}

/// The range of the tag that starts here (behind its name), or nothing.
std::optional<CellRange> rangeOfTag(std::string_view tag)
{
    static constexpr std::string_view attribute = "ref=";
    tag = tag.substr(0, tag.find('>'));
    const size_t at = tag.find(attribute);
    if (at == std::string_view::npos || tag.size() < at + attribute.size() + 2)
        return std::nullopt;
    const char quote = tag[at + attribute.size()];
    const std::string_view value = tag.substr(at + attribute.size() + 1);
    return readRange(value.substr(0, value.find(quote)));
}

/// Collects the ranges in a piece of the part; what may go on in the next piece is left for it. A tag cannot be
/// mistaken for text, which never holds a '<'.
size_t collect(std::string_view piece, bool isLast, std::vector<CellRange> &ranges)
{
    size_t at = 0;
    for (;;) {
        const size_t found = piece.find(mergeTag, at);
        if (found == std::string_view::npos)
            return piece.size() - std::min(piece.size(), longestMergeTag);
        if (!isLast && found + longestMergeTag > piece.size())
            return found > longestMergeTag ? found - longestMergeTag : 0;
        at = found + mergeTag.size();
        const bool isTag = found > 0 && (piece[found - 1] == '<' || piece[found - 1] == ':') && at < piece.size() &&
                           whitespace.find(piece[at]) != std::string_view::npos;
        const auto range = isTag ? rangeOfTag(piece.substr(at, longestMergeTag)) : std::nullopt;
        if (range && ranges.size() < mostMerges)
            ranges.push_back(*range);
    }
}

} // namespace

bool readCellName(std::string_view name, int &row, int &column)
{
    size_t at = 0;
    int letters = 0;
    for (; at < name.size() && at < 3 && (name[at] | 0x20) >= 'a' && (name[at] | 0x20) <= 'z'; ++at)
        letters = letters * 26 + (name[at] | 0x20) - 'a' + 1;
    int digits = 0;
    const size_t first = at;
    for (; at < name.size() && at - first < 7 && name[at] >= '0' && name[at] <= '9'; ++at)
        digits = digits * 10 + name[at] - '0';
    row = digits;
    column = letters - 1;
    return at == name.size() && letters > 0 && digits > 0 && letters <= SheetRows::mostColumns &&
           digits <= SheetRows::mostRows;
}

Result<std::vector<CellRange>> readXlsxMerges(const ZipArchive &archive, const QString &part, const Progress &progress)
{
    auto bytes = archive.part(part);
    if (!bytes)
        return bytes.error();
    std::vector<CellRange> ranges;
    std::string window(256 << 10, '\0');
    size_t kept = 0;
    for (;;) {
        const qint64 got = bytes->read(window.data() + kept, qint64(window.size() - kept));
        if (got < 0)
            return bytes->error();
        const size_t size = kept + size_t(got);
        const size_t done = collect({window.data(), size}, got == 0, ranges);
        if (got == 0)
            break;
        kept = size - done;
        std::memmove(window.data(), window.data() + done, kept);
        if (!goOn(progress, bytes->position(), bytes->size()))
            return Error{Error::Kind::Cancelled, ExchangeText::tr("Cancelled.")};
    }
    // Where two pieces overlap, a range was found twice.
    std::ranges::stable_sort(ranges, {},
                             [](const CellRange &range) { return std::pair(range.firstRow, range.firstColumn); });
    ranges.erase(std::unique(ranges.begin(), ranges.end()), ranges.end());
    return ranges;
}

Result<QStringList> readXlsxHiddenColumns(const ZipArchive &archive, const QString &part)
{
    auto bytes = archive.part(part);
    if (!bytes)
        return bytes.error();
    XmlScanner xml(*std::move(bytes));
    QStringList columns;
    for (auto token = xml.next(); token != XmlScanner::Token::Finish; token = xml.next()) {
        if (token == XmlScanner::Token::Start && xml.localName() == "sheetData")
            return columns;
        const std::string_view hidden = token == XmlScanner::Token::Start && xml.localName() == "col"
                                            ? xml.attribute("hidden")
                                            : std::string_view();
        if (hidden != "1" && hidden != "true")
            continue;
        const auto number = [&xml](std::string_view name) {
            const std::string_view value = xml.attribute(name);
            return QByteArray(value.data(), qsizetype(value.size())).toInt();
        };
        const int last = std::min(number("max"), SheetRows::mostColumns);
        for (int column = std::max(1, number("min")); column <= last; ++column)
            columns.append(columnLetters(column - 1));
    }
    if (xml.error())
        return *xml.error();
    return columns;
}

} // namespace daicho
