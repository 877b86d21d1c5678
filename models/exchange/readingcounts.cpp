// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readingcounts.h"

#include "exchange/cellforms.h"
#include "exchange/keyindex.h"

#include <string>
#include <unordered_map>

namespace daicho
{

namespace
{

/// The readings that are for one column.
struct ColumnReadings {
    int column = -1;                                // none: the field has no column in this sheet
    std::string elsewhere;                          // what its rows have where they say nothing themselves
    std::unordered_map<std::string, size_t> places; // by the folded cell: among the readings
};

std::vector<ColumnReadings> readingsOf(const SheetReading &sheet, const QList<ValueReading> &values)
{
    std::map<QString, ColumnReadings> byField;
    std::string key;
    for (qsizetype i = 0; i < values.size(); ++i)
        byField[values[i].field].places.emplace(numberKey(values[i].cell.toStdString(), key), size_t(i));
    std::vector<ColumnReadings> columns;
    for (auto &[field, readings] : byField) {
        if (const ColumnMapping *mapped = sheet.mapping.of(field))
            readings.column = mapped->column;
        if (field == u"department")
            readings.elsewhere = sheet.layout.department.toStdString();
        if (readings.column >= 0 || !readings.elsewhere.empty())
            columns.push_back(std::move(readings));
    }
    return columns;
}

/// False when somebody wants it to stop.
bool countIn(const SheetReading &sheet, const QList<ValueReading> &values, const Progress &progress,
             std::vector<qint64> &counts)
{
    static constexpr int often = 1024; // rows between two questions whether to go on
    const std::vector<ColumnReadings> columns = readingsOf(sheet, values);
    if (columns.empty() || !sheet.sheet.source)
        return true;
    const std::unique_ptr<SheetCursor> cursor = sheet.sheet.source->cursor();
    SheetRow row;
    std::string key;
    for (int rows = 1; cursor->next(row); ++rows) {
        if (rows % often == 0 && progress && !progress(cursor->position(), sheet.sheet.source->size()))
            return false;
        if (row.number <= sheet.layout.headerLast)
            continue;
        for (const ColumnReadings &readings : columns) {
            std::string_view cell = readings.column < 0 ? std::string_view() : row.cell(readings.column);
            if (cell.empty())
                cell = readings.elsewhere;
            if (const auto found = readings.places.find(std::string(numberKey(unguardedCell(cell), key)));
                found != readings.places.end())
                ++counts[found->second];
        }
    }
    return true;
}

} // namespace

std::vector<qint64> countReadings(const LedgerReading &reading, const Progress &progress)
{
    std::vector<qint64> counts(size_t(reading.rules.values.size()));
    if (counts.empty())
        return counts;
    for (const SheetReading &sheet : reading.sheets) {
        if (sheet.isTaken && !countIn(sheet, reading.rules.values, progress, counts))
            break;
    }
    return counts;
}

} // namespace daicho
