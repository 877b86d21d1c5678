// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formblanks.h"

#include "exchange/cellforms.h"
#include "exchange/exchangetext.h"
#include "exchange/fieldcells.h"
#include "exchange/fielddifference.h"

#include <algorithm>
#include <unordered_map>

namespace daicho
{

namespace
{

/// Cells that are shown as one with another.
class MergedCells
{
public:
    void goTo(const SheetRow &row)
    {
        std::erase_if(m_ranges, [&row](const CellRange &range) { return range.lastRow < row.number; });
        m_ranges.insert(m_ranges.end(), row.merges.begin(), row.merges.end());
    }
    bool contain(int row, int column) const
    {
        return std::ranges::any_of(m_ranges, [=](const CellRange &range) {
            const bool isFirst = row == range.firstRow && column == range.firstColumn;
            return !isFirst && row >= range.firstRow && column >= range.firstColumn && column <= range.lastColumn;
        });
    }

private:
    std::vector<CellRange> m_ranges;
};

class BlankReader
{
public:
    BlankReader(const SheetReading &ledger, const ImportPlan &plan, const ProfilePtr &profile)
        : m_ledger(ledger), m_sent(*plan.before), m_filled(plan.after()), m_columns(fieldColumns(*profile)),
          m_profile(profile), m_cells(plan.before, profile)
    {
        for (const PlannedRow &row : plan.rows) {
            if (row.fate != Fate::New)
                m_rows.emplace(row.row, row.id);
        }
        for (const ColumnMapping &mapping : ledger.mapping.columns) {
            const FieldColumn *column = columnNamed(m_columns, mapping.field);
            if (column && column->field != Field::Number)
                m_bound.push_back({&mapping, column});
        }
    }

    void read(const SheetRow &row);
    ClearedCells cleared;

private:
    struct Bound {
        const ColumnMapping *mapping;
        const FieldColumn *column;
    };

    bool isBlank(const SheetRow &row, const Bound &bound) const;
    bool hasToBeFilled(const FieldColumn &column) const;
    bool isCleared(const FieldColumn &column, const Asset &sent, const Asset &filled);
    void blame(const SheetRow &row, const Bound &bound, Id id);

    const SheetReading &m_ledger;
    const Snapshot &m_sent;
    SnapshotPtr m_filled;
    std::vector<FieldColumn> m_columns;
    ProfilePtr m_profile;
    FieldCells m_cells;
    std::unordered_map<int, Id> m_rows;
    std::vector<Bound> m_bound;
    MergedCells m_merged;
};

bool BlankReader::isBlank(const SheetRow &row, const Bound &bound) const
{
    const int column = bound.mapping->column;
    const std::string_view cell = trimmedCell(row.cell(column));
    // A dash says that there is nothing, where it is no choice of the policy.
    const bool isNothing = cell.empty() || (isDash(cell) && bound.column->field != Field::PersonalInformation);
    return isNothing && row.mark(column) == CellMark::None && !m_merged.contain(row.number, column);
}

bool BlankReader::hasToBeFilled(const FieldColumn &column) const
{
    switch (column.field) {
    case Field::Name:
    case Field::Department:
    case Field::Kind:
    case Field::Level:
    case Field::State:
        return true;
    default:
        break;
    }
    return std::ranges::any_of(m_profile->mandatory, [&column](const MandatoryField &field) {
        return field.when.isEmpty() && field.field == column.id;
    });
}

/// Whether a blank cell of this column takes anything away from what was sent.
bool BlankReader::isCleared(const FieldColumn &column, const Asset &sent, const Asset &filled)
{
    if (isSameField(column, sent, Asset()) || !isSameField(column, sent, filled))
        return false;
    // Who lowers a class has to say why: what was said before stays.
    if (column.field == Field::Reason && sent.marks.value(column.axis).level != filled.marks.value(column.axis).level)
        return false;
    const std::string_view cell = m_cells.cell(column, m_sent.assets.row(*m_sent.assets.find(sent.id)));
    return !trimmedCell(cell).empty();
}

void BlankReader::blame(const SheetRow &row, const Bound &bound, Id id)
{
    const QString sent = m_cells.text(*bound.column, m_sent.assets.row(*m_sent.assets.find(id)));
    cleared.problems.append(
        {Problem::Severity::Error,
         m_ledger.sheet.name,
         row.number,
         bound.mapping->heading.simplified(),
         {},
         ExchangeText::tr("“%1” was sent here. This cell may not be left blank: nothing of the row is taken.")
             .arg(sent)});
}

void BlankReader::read(const SheetRow &row)
{
    m_merged.goTo(row);
    const auto found = m_rows.find(row.number);
    const auto sent = found == m_rows.end() ? std::nullopt : m_sent.assets.asset(found->second);
    if (!sent)
        return;
    const Asset filled = *m_filled->assets.asset(sent->id);
    Asset back = filled;
    bool isBad = false;
    for (const Bound &bound : m_bound) {
        if (!isBlank(row, bound) || !isCleared(*bound.column, *sent, filled))
            continue;
        if (hasToBeFilled(*bound.column)) {
            blame(row, bound, sent->id);
            isBad = true;
        }
        takeField(*bound.column, Asset(), back);
    }
    if (back != filled)
        cleared.assets.emplace(sent->id, isBad ? *sent : back);
}

} // namespace

Result<ClearedCells> clearedCells(const SheetReading &ledger, const ImportPlan &plan, const ProfilePtr &profile)
{
    BlankReader reader(ledger, plan, profile);
    SheetRow row;
    const auto cursor = ledger.sheet.source->cursor();
    while (cursor->next(row))
        reader.read(row);
    if (const auto error = cursor->error())
        return *error;
    return std::move(reader.cleared);
}

} // namespace daicho
