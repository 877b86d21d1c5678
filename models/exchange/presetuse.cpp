// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/presetuse.h"

#include "exchange/exchangetext.h"

#include <algorithm>

namespace daicho
{

namespace
{

constexpr int searched = 20; // rows in which the header may stand

QStringList leavesOf(const QStringList &headings)
{
    QStringList leaves;
    for (const QString &heading : headings)
        leaves.append(heading.section(u'／', -1));
    return leaves;
}

/// The preset for these headings: the wanted one, or whichever fits.
const Preset *fitting(const QStringList &headings, const std::optional<QString> &wanted)
{
    if (!wanted)
        return presetFor(headings);
    const Preset *named = presetNamed(*wanted);
    return named && named->fits(headings) ? named : nullptr;
}

/// Programs write their headings into one row, mostly the first.
int headerRowOf(const SheetSample &sample, const std::optional<QString> &wanted, const Preset **preset)
{
    for (int row = 1; row <= std::min(searched, int(sample.rows.size())); ++row) {
        const Preset *found = fitting(sample.rows[size_t(row) - 1], wanted);
        if (found && !found->isAnyHeader) {
            *preset = found;
            return row;
        }
    }
    return 0;
}

/// Whether the row below the header names columns of the form, as 機密性 and 完全性 below 評価値 do.
bool namesColumns(const Preset &preset, const SheetSample &sample, int row)
{
    if (row > int(sample.rows.size()))
        return false;
    const QStringList &cells = sample.rows[size_t(row) - 1];
    return std::ranges::count_if(cells, [&preset](const QString &cell) { return preset.column(cell); }) > 1;
}

std::span<const QStringList> rowsBelow(const SheetSample &sample, int header)
{
    return std::span(sample.rows).subspan(std::min(sample.rows.size(), size_t(header)));
}

} // namespace

QStringList PresetUse::notes() const
{
    if (!preset)
        return {};
    return QStringList{ExchangeText::tr("Read as %1.").arg(preset->shownName())} +
           (reader ? reader->notes() : QStringList());
}

PresetUse presetOf(const SheetSample &sample, const SheetLayout &layout, const std::optional<QString> &wanted,
                   const Profile &profile)
{
    PresetUse use;
    if (wanted == noPreset)
        return use;
    if (const int row = headerRowOf(sample, wanted, &use.preset); row > 0) {
        use.layout = layoutAt(sample, row, row);
    } else if (const Preset *found = fitting(leavesOf(layout.headings), wanted); found && layout.headerLast > 0) {
        use.preset = found;
        const bool isLonger = namesColumns(*found, sample, layout.headerLast + 1);
        use.layout = isLonger ? layoutAt(sample, layout.headerFirst, layout.headerLast + 1) : layout;
    }
    if (use.preset && use.preset->holds == Preset::Holds::Assets)
        use.reader = std::make_shared<const PresetReader>(*use.preset, use.layout.headings, profile,
                                                          rowsBelow(sample, use.layout.headerLast));
    return use;
}

Mapping presetMapping(const PresetUse &use, const SheetSample &rewritten, const Profile &profile)
{
    Mapping mapping = proposeMapping(rewritten, use.layout, profile);
    for (ColumnMapping &column : mapping.columns) {
        const bool isKnown = use.reader->isKnown(column.column);
        if (isKnown || !use.preset->isAnyHeader)
            column.field.clear();
    }
    for (const PresetReader::Output &output : use.reader->outputs()) {
        for (ColumnMapping &column : mapping.columns) {
            if (column.field == output.field)
                column.field.clear();
            if (column.column == output.column) {
                column.field = output.field;
                column.confidence = 1;
            }
        }
    }
    return mapping;
}

} // namespace daicho
