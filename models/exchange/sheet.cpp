// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet.h"

namespace daicho
{

namespace
{

constexpr std::string_view ideographicSpace = "\xe3\x80\x80";
constexpr std::string_view noBreakSpace = "\xc2\xa0";

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

} // namespace

Result<SheetSample> sampleOf(const Sheet &sheet, int most)
{
    static constexpr qsizetype longest = 2000;     // a sample needs no more of a cell
    static constexpr qsizetype mostCells = 400000; // nor hundreds of rows of thousands of columns
    qsizetype cellCount = 0;
    SheetSample sample;
    SheetRow row;
    const auto cursor = sheet.source->cursor();
    while (int(sample.rows.size()) < most && cellCount < mostCells) {
        if (!cursor->next(row)) {
            if (const auto error = cursor->error())
                return *error;
            sample.isWhole = true;
            break;
        }
        // Workbooks leave blank rows out.
        while (int(sample.rows.size()) < std::min(row.number - 1, most))
            sample.rows.emplace_back();
        if (int(sample.rows.size()) == most)
            break;
        QStringList cells;
        for (size_t column = 0; column < row.cells.size(); ++column) {
            const std::string_view cell = row.cells[column];
            const bool isRepeated = row.mark(int(column)) == CellMark::Repeated;
            cells.append(isRepeated ? QString()
                                    : QString::fromUtf8(cell.data(), std::min(qsizetype(cell.size()), longest)));
        }
        cellCount += cells.size();
        sample.rows.push_back(std::move(cells));
        sample.merges.insert(sample.merges.end(), row.merges.begin(), row.merges.end());
    }
    return sample;
}

bool isBlankCell(std::string_view cell)
{
    return trimmedCell(cell).empty();
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

std::string_view trimmedCell(std::string_view cell)
{
    for (;;) {
        if (!cell.empty() && isSpace(cell.front()))
            cell.remove_prefix(1);
        else if (cell.starts_with(ideographicSpace))
            cell.remove_prefix(ideographicSpace.size());
        else if (cell.starts_with(noBreakSpace))
            cell.remove_prefix(noBreakSpace.size());
        else
            break;
    }
    for (;;) {
        if (!cell.empty() && isSpace(cell.back()))
            cell.remove_suffix(1);
        else if (cell.ends_with(ideographicSpace))
            cell.remove_suffix(ideographicSpace.size());
        else if (cell.ends_with(noBreakSpace))
            cell.remove_suffix(noBreakSpace.size());
        else
            break;
    }
    return cell;
}

} // namespace daicho
