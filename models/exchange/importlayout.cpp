// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importlayout.h"

#include "exchange/exchangetext.h"
#include "exchange/knownheadings.h"

#include <QRegularExpression>

#include <algorithm>

namespace daicho
{

namespace
{

constexpr int searched = 60;  // rows in which a header may start
constexpr int mostHeader = 3; // rows that it may have
constexpr QChar groupMark = u'／';

QString cellAt(const SheetSample &sample, int row, qsizetype column)
{
    if (row < 1 || size_t(row) > sample.rows.size())
        return {};
    return sample.rows[size_t(row) - 1].value(column).simplified();
}

qsizetype widthOf(const SheetSample &sample, int first, int last)
{
    qsizetype width = 0;
    for (int row = first; row <= last; ++row) {
        for (qsizetype column = sample.rows[size_t(row) - 1].size(); column > width; --column) {
            if (!cellAt(sample, row, column - 1).isEmpty()) {
                width = column;
                break;
            }
        }
    }
    return width;
}

int knownIn(const SheetSample &sample, const KnownHeadings &known, int row)
{
    QStringList fields;
    for (const QString &cell : sample.rows[size_t(row) - 1]) {
        const FieldColumn *column = known.of(cell);
        if (column && !fields.contains(column->id))
            fields.append(column->id);
    }
    return int(fields.size());
}

/// Whether this row goes on below the header: it fills only columns that the header has not named for good.
bool continuesHeader(const SheetSample &sample, const KnownHeadings &headings, int first, int row)
{
    if (size_t(row) > sample.rows.size() || row - first >= mostHeader)
        return false;
    int filled = 0;
    int known = 0;
    const QStringList &cells = sample.rows[size_t(row) - 1];
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QString cell = cells[column].simplified();
        if (cell.isEmpty())
            continue;
        ++filled;
        known += headings.of(cell) ? 1 : 0;
        for (int above = first; above < row; ++above) {
            // 評価値 is known too where a policy has one axis: a group's name may have a heading below it.
            const FieldColumn *named = headings.of(cellAt(sample, above, column));
            if (named && named->field != Field::Level)
                return false;
        }
    }
    if (filled == 0)
        return false;
    // Headings that nobody knows: only where the row below fills what this row leaves out, as assets do.
    return known > 0 || (cellAt(sample, row, 0).isEmpty() && !cellAt(sample, row + 1, 0).isEmpty());
}

/// Whether the row above belongs to the header: it names columns that the header leaves open.
bool startsAbove(const SheetSample &sample, const KnownHeadings &headings, int first)
{
    if (first < 2)
        return false;
    const QStringList &cells = sample.rows[size_t(first) - 2];
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (cellAt(sample, first, column).isEmpty() && headings.of(cells[column]))
            return true;
    }
    return false;
}

/// The last row of the header, where cells that are merged down say so.
int mergedDownTo(const SheetSample &sample, int first, int last)
{
    int end = last;
    for (const CellRange &range : sample.merges) {
        const bool isHeading = range.firstRow >= first && range.firstRow <= last && range.lastRow - first < mostHeader;
        if (isHeading && !cellAt(sample, range.firstRow, range.firstColumn).isEmpty())
            end = std::max(end, range.lastRow);
    }
    return end;
}

/// Whether a group's name cannot reach from this cell to that column: the cell is merged with its neighbours but not so
/// far, or with a heading above it.
bool endsGroup(const SheetSample &sample, int row, int left, int column)
{
    return std::ranges::any_of(sample.merges, [&](const CellRange &range) {
        const bool isShort = range.firstRow == row && range.firstColumn == left && range.lastColumn < column;
        const bool isCovered =
            range.firstRow < row && row <= range.lastRow && range.firstColumn <= left && left <= range.lastColumn;
        return isShort || isCovered;
    });
}

/// The name in 部署名：総務課　作成日：令和8年4月1日.
QString firstEntry(const QString &text)
{
    static const QRegularExpression further(QStringLiteral("\\s+[^\\s:：]{1,12}[:：].*$"));
    return QString(text).remove(further).trimmed();
}

QString departmentAbove(const SheetSample &sample, int first)
{
    static const QRegularExpression line(
        QStringLiteral("^[【\\[(（]?(?:部署名?|部局名|部課名|所管課?名?|所管課室名?|課名|課室名?|課所名|所属名?|"
                       "所属課名?|所属部署名?|"
                       "担当課名?|担当部署名?|主管課名?|所管部署名?|作成課|作成部署|記入課|学校名|施設名|department)"
                       "[】\\])）]?\\s*([:：]?)\\s*(.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    for (int row = 1; row < first; ++row) {
        const QStringList &cells = sample.rows[size_t(row) - 1];
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const auto match = line.match(cells[column].simplified());
            if (!match.hasMatch())
                continue;
            if (!match.captured(1).isEmpty() && !match.captured(2).isEmpty())
                return firstEntry(match.captured(2));
            // The label stands alone, and the name in the next cell that is filled.
            for (qsizetype next = column + 1; match.captured(2).isEmpty() && next < cells.size(); ++next) {
                if (const QString name = cells[next].simplified(); !name.isEmpty())
                    return name.contains(u':') || name.contains(u'：') ? QString() : name;
            }
        }
    }
    return {};
}

/// What the header says of a column: its heading, after the names of the groups that it belongs to.
QString headingOf(const SheetSample &sample, int first, int last, int column)
{
    QStringList parts;
    for (int row = first; row >= 1 && row <= last; ++row) {
        QString part = cellAt(sample, row, column);
        // A group's name stands in its first column only; the columns beside it belong to it while they have
        // headings of their own below and none on this row.
        bool hasBelow = false;
        for (int below = row + 1; below <= last; ++below)
            hasBelow = hasBelow || !cellAt(sample, below, column).isEmpty();
        for (int left = column - 1; part.isEmpty() && hasBelow && left >= 0; --left) {
            if (endsGroup(sample, row, left, column))
                break;
            part = cellAt(sample, row, left);
        }
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    return parts.join(groupMark);
}

Error cancelled()
{
    return {Error::Kind::Cancelled, ExchangeText::tr("Cancelled.")};
}

} // namespace

SheetLayout layoutAt(const SheetSample &sample, int headerFirst, int headerLast)
{
    return *layoutAt(sample, headerFirst, headerLast, {});
}

Result<SheetLayout> layoutAt(const SheetSample &sample, int headerFirst, int headerLast, const Progress &progress)
{
    static constexpr int often = 16;
    SheetLayout layout;
    const int rows = int(sample.rows.size());
    layout.headerLast = std::clamp(headerLast, 0, rows);
    layout.headerFirst = layout.headerLast == 0 ? 0 : std::clamp(headerFirst, 1, layout.headerLast);
    const int width = int(widthOf(sample, std::max(1, layout.headerFirst), std::min(rows, layout.headerLast + 200)));
    for (int column = 0; column < width; ++column) {
        if (column % often == 0 && !goOn(progress, column, width))
            return cancelled();
        layout.headings.append(headingOf(sample, layout.headerFirst, layout.headerLast, column));
    }
    layout.department = departmentAbove(sample, layout.headerFirst);
    return layout;
}

Result<SheetLayout> findLayout(const SheetSample &sample, const std::vector<FieldColumn> &columns,
                               const Progress &progress)
{
    const KnownHeadings headings(columns);
    const int rows = std::min(searched, int(sample.rows.size()));
    int best = 0;
    int bestKnown = 1;
    for (int row = 1; row <= rows; ++row) {
        if (!goOn(progress, row - 1, rows))
            return cancelled();
        if (const int known = knownIn(sample, headings, row); known > bestKnown) {
            best = row;
            bestKnown = known;
        }
    }
    if (best == 0)
        return layoutAt(sample, 0, 0, progress);
    int first = best;
    while (best - first + 1 < mostHeader && startsAbove(sample, headings, first))
        --first;
    int last = mergedDownTo(sample, first, best);
    while (continuesHeader(sample, headings, first, last + 1))
        ++last;
    return layoutAt(sample, first, last, progress);
}

} // namespace daicho
