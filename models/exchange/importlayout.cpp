// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importlayout.h"

#include "core/folding.h"

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

bool isKnown(const std::vector<FieldColumn> &columns, const QString &heading)
{
    bool exact = false;
    return columnHeaded(columns, heading, &exact) && exact;
}

int knownIn(const SheetSample &sample, const std::vector<FieldColumn> &columns, int row)
{
    QStringList fields;
    for (const QString &cell : sample.rows[size_t(row) - 1]) {
        bool exact = false;
        const FieldColumn *column = columnHeaded(columns, cell, &exact);
        if (column && exact && !fields.contains(column->id))
            fields.append(column->id);
    }
    return int(fields.size());
}

/// Whether this row goes on below the header: it fills only columns that the header has not named for good.
bool continuesHeader(const SheetSample &sample, const std::vector<FieldColumn> &columns, int first, int row)
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
        known += isKnown(columns, cell) ? 1 : 0;
        for (int above = first; above < row; ++above) {
            // 評価値 is known too where a policy has one axis: a group's name may have a heading below it.
            const FieldColumn *named = columnHeaded(columns, cellAt(sample, above, column));
            if (named && named->field != Field::Level && isKnown(columns, cellAt(sample, above, column)))
                return false;
        }
    }
    if (filled == 0)
        return false;
    // Headings that nobody knows: only where the row below fills what this row leaves out, as assets do.
    return known > 0 || (cellAt(sample, row, 0).isEmpty() && !cellAt(sample, row + 1, 0).isEmpty());
}

/// Whether the row above belongs to the header: it names columns that the header leaves open.
bool startsAbove(const SheetSample &sample, const std::vector<FieldColumn> &columns, int first)
{
    if (first < 2)
        return false;
    const QStringList &cells = sample.rows[size_t(first) - 2];
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (cellAt(sample, first, column).isEmpty() && isKnown(columns, cells[column]))
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

} // namespace

const FieldColumn *columnHeaded(const std::vector<FieldColumn> &columns, const QString &heading, bool *exact)
{
    if (exact)
        *exact = true;
    // A unit or a hint in brackets says nothing about the field: 保存年限（年）, 情報資産の名称 *
    static const QRegularExpression hint(QStringLiteral("[(][^)]*[)]|[*※:]"));
    static constexpr qsizetype longestHeading = 200;
    if (heading.size() > longestHeading)
        return nullptr;
    const QString whole = foldTight(heading);
    QString key = whole;
    key.remove(hint);
    if (key.isEmpty())
        return nullptr;
    for (const QString &form : {whole, key}) {
        for (const FieldColumn &column : columns) {
            if (column.headings.contains(form))
                return &column;
        }
    }
    if (exact)
        *exact = false;
    const FieldColumn *best = nullptr;
    qsizetype bestLength = 1;
    for (const FieldColumn &column : columns) {
        for (const QString &known : column.headings) {
            if (known.size() > bestLength && known.size() > 2 && key.contains(known)) {
                best = &column;
                bestLength = known.size();
            }
        }
    }
    return best;
}

SheetLayout layoutAt(const SheetSample &sample, int headerFirst, int headerLast)
{
    SheetLayout layout;
    const int rows = int(sample.rows.size());
    layout.headerLast = std::clamp(headerLast, 0, rows);
    layout.headerFirst = layout.headerLast == 0 ? 0 : std::clamp(headerFirst, 1, layout.headerLast);
    const int width = int(widthOf(sample, std::max(1, layout.headerFirst), std::min(rows, layout.headerLast + 200)));
    for (int column = 0; column < width; ++column) {
        QStringList parts;
        for (int row = layout.headerFirst; row >= 1 && row <= layout.headerLast; ++row) {
            QString part = cellAt(sample, row, column);
            // A group's name stands in its first column only; the columns beside it belong to it while they have
            // headings of their own below and none on this row.
            bool hasBelow = false;
            for (int below = row + 1; below <= layout.headerLast; ++below)
                hasBelow = hasBelow || !cellAt(sample, below, column).isEmpty();
            for (int left = column - 1; part.isEmpty() && hasBelow && left >= 0; --left) {
                if (endsGroup(sample, row, left, column))
                    break;
                part = cellAt(sample, row, left);
            }
            if (!part.isEmpty() && !parts.contains(part))
                parts.append(part);
        }
        layout.headings.append(parts.join(groupMark));
    }
    layout.department = departmentAbove(sample, layout.headerFirst);
    return layout;
}

SheetLayout findLayout(const SheetSample &sample, const std::vector<FieldColumn> &columns)
{
    int best = 0;
    int bestKnown = 1;
    for (int row = 1; row <= std::min(searched, int(sample.rows.size())); ++row) {
        if (const int known = knownIn(sample, columns, row); known > bestKnown) {
            best = row;
            bestKnown = known;
        }
    }
    if (best == 0)
        return layoutAt(sample, 0, 0);
    int first = best;
    while (best - first + 1 < mostHeader && startsAbove(sample, columns, first))
        --first;
    int last = mergedDownTo(sample, first, best);
    while (continuesHeader(sample, columns, first, last + 1))
        ++last;
    return layoutAt(sample, first, last);
}

} // namespace daicho
