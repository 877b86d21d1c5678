// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/differencetable.h"

#include <algorithm>
#include <numeric>

namespace daicho
{

namespace
{

/// Nothing is asked about the fields of what is missing.
Fate fateOf(DifferenceSort sort)
{
    return sort == DifferenceSort::New ? Fate::New : Fate::Changed;
}

} // namespace

void DifferenceTable::show(std::shared_ptr<DifferenceSource> source, const ImportDecisions &decisions)
{
    beginResetModel();
    m_source = std::move(source);
    m_sides = m_source->sides();
    m_assets = m_source->assets();
    m_decisions = decisions;
    pairReasons();
    arrange();
    endResetModel();
}

void DifferenceTable::clear()
{
    beginResetModel();
    m_assets.clear();
    m_shown.clear();
    m_sides.clear();
    m_source.reset();
    endResetModel();
}

void DifferenceTable::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void DifferenceTable::arrange()
{
    m_shown.clear();
    for (size_t i = 0; i < m_assets.size(); ++i) {
        const DifferingAsset &asset = m_assets[i];
        const bool hasField = m_filter.field < 0 || asset.refusable[size_t(m_filter.field)];
        if (isMeant(asset.sort) && hasField)
            m_shown.push_back(quint32(i));
    }
}

void DifferenceTable::refuseNames(const std::unordered_set<Id> &names)
{
    m_decisions.refusedNames = names;
    if (!m_shown.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit decided();
}

/// Whether the asset would refer to something that the user does not want to be made.
bool DifferenceTable::isNameless(const DifferingAsset &asset) const
{
    if (m_decisions.refusedNames.empty() || asset.sort == DifferenceSort::Missing)
        return false;
    const auto row = m_source->row(asset, int(m_sides.size()) - 1);
    const FieldSet taken = asset.fields & ~refusedOf(asset);
    const std::pair<Field, AssetCode> links[] = {{Field::Department, AssetCode::Department},
                                                 {Field::Owner, AssetCode::Owner},
                                                 {Field::Engagement, AssetCode::Engagement}};
    return row && std::ranges::any_of(links, [&](const auto &link) {
               const size_t place = size_t(m_source->fields().placeOf(link.first));
               return taken[place] && m_decisions.refusedNames.contains(idAt(row->code(link.second)));
           });
}

bool DifferenceTable::isTaken(const DifferingAsset &asset) const
{
    switch (asset.sort) {
    case DifferenceSort::New:
        return m_decisions.isTakenNew(asset.id);
    case DifferenceSort::Changed:
        return m_decisions.isTakenChange(asset.id);
    case DifferenceSort::Missing:
        break;
    }
    return m_decisions.isRetired(asset.id);
}

void DifferenceTable::pairReasons()
{
    m_levels.clear();
    for (const FieldColumn &column : columns()) {
        if (column.field != Field::Level)
            continue;
        const int reason = m_source->fields().placeOf(Field::Reason, column.axis);
        if (reason >= 0)
            m_levels.push_back({size_t(m_source->fields().placeOf(Field::Level, column.axis)), size_t(reason)});
    }
}

FieldSet DifferenceTable::saidToBeRefused(const DifferingAsset &asset) const
{
    return m_decisions.refusedOf(asset.id, fateOf(asset.sort)) & asset.refusable;
}

/// What stays as it is, or blank, of an asset that is taken: also the reason for a level that stays.
FieldSet DifferenceTable::refusedOf(const DifferingAsset &asset) const
{
    FieldSet refused = saidToBeRefused(asset);
    for (const auto &[level, reason] : m_levels)
        refused[reason] = refused[reason] || (refused[level] && asset.refusable[reason]);
    return refused;
}

/// The level that has to come with this field, a reason; -1: none.
int DifferenceTable::levelNeededFor(const DifferingAsset &asset, int field) const
{
    const auto pair = std::ranges::find(m_levels, size_t(field), &std::pair<size_t, size_t>::second);
    return pair != m_levels.end() && asset.refusable[pair->first] ? int(pair->first) : -1;
}

Qt::CheckState DifferenceTable::checkState(const DifferingAsset &asset) const
{
    if (!isTaken(asset) || isNameless(asset))
        return Qt::Unchecked;
    if (asset.fields.none())
        return Qt::Checked;
    const FieldSet refused = refusedOf(asset);
    return refused.none() ? Qt::Checked : refused == asset.fields ? Qt::Unchecked : Qt::PartiallyChecked;
}

void DifferenceTable::setTaken(const DifferingAsset &asset, bool isTaken)
{
    if (this->isTaken(asset) != isTaken && !m_decisions.otherwise.erase(asset.id))
        m_decisions.otherwise.insert(asset.id);
    // Whoever takes an asset of which every field was refused means all of them.
    if (isTaken && refusedOf(asset) == asset.fields)
        takeFields(asset);
}

void DifferenceTable::takeFields(const DifferingAsset &asset)
{
    for (size_t field = 0; field < asset.fields.size(); ++field) {
        if (asset.refusable[field])
            setFieldTaken(asset, int(field), true);
    }
}

/// Whoever takes a field of an asset that was refused means that field alone.
void DifferenceTable::takeOnly(const DifferingAsset &asset, int field)
{
    setTaken(asset, true);
    const int level = levelNeededFor(asset, field);
    for (size_t other = 0; other < asset.fields.size(); ++other) {
        if (asset.refusable[other])
            setFieldTaken(asset, int(other), int(other) == field || int(other) == level);
    }
}

void DifferenceTable::decideField(const DifferingAsset &asset, int field, bool isTaken)
{
    if (isTaken && !this->isTaken(asset))
        return takeOnly(asset, field);
    setFieldTaken(asset, field, isTaken);
    if (const int level = levelNeededFor(asset, field); isTaken && level >= 0)
        setFieldTaken(asset, level, true);
}

bool DifferenceTable::isLeftOut(const DifferingAsset &asset, int field) const
{
    return !isTaken(asset) || refusedOf(asset)[size_t(field)];
}

void DifferenceTable::setFieldTaken(const DifferingAsset &asset, int field, bool isTaken)
{
    if (saidToBeRefused(asset)[size_t(field)] != isTaken)
        return;
    FieldSet &own = m_decisions.fieldsOtherwise[asset.id];
    own.flip(size_t(field));
    if (own.none())
        m_decisions.fieldsOtherwise.erase(asset.id);
}

DifferenceTable::Counts DifferenceTable::taken() const
{
    Counts counts;
    for (const DifferingAsset &asset : m_assets) {
        qint64 &count = asset.sort == DifferenceSort::New       ? counts.added
                        : asset.sort == DifferenceSort::Changed ? counts.changed
                                                                : counts.retired;
        count += checkState(asset) == Qt::Unchecked ? 0 : 1;
    }
    return counts;
}

qint64 DifferenceTable::count(DifferenceSort sort) const
{
    return std::ranges::count(m_assets, sort, &DifferingAsset::sort);
}

std::vector<qint64> DifferenceTable::countByField(std::optional<DifferenceSort> sort) const
{
    std::vector<qint64> counts(columns().size());
    for (const DifferingAsset &asset : m_assets) {
        if (sort && asset.sort != *sort)
            continue;
        for (size_t field = 0; field < counts.size(); ++field)
            counts[field] += asset.refusable[field] ? 1 : 0;
    }
    return counts;
}

const std::vector<FieldColumn> &DifferenceTable::columns() const
{
    static const std::vector<FieldColumn> none;
    return m_source ? m_source->columns() : none;
}

void DifferenceTable::takeShown(bool isTaken)
{
    for (const quint32 place : m_shown) {
        const DifferingAsset &asset = m_assets[place];
        if (asset.sort != DifferenceSort::Missing || m_filter.sort == DifferenceSort::Missing)
            setTaken(asset, isTaken);
    }
    if (!m_shown.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit decided();
}

bool DifferenceTable::isFieldTaken(int field) const
{
    return !(isMeant(DifferenceSort::Changed) && m_decisions.refusedFields[size_t(field)]) &&
           !(isMeant(DifferenceSort::New) && m_decisions.refusedOfNew[size_t(field)]);
}

void DifferenceTable::takeField(int field, bool isTaken)
{
    if (isMeant(DifferenceSort::Changed))
        m_decisions.refusedFields[size_t(field)] = !isTaken;
    if (isMeant(DifferenceSort::New))
        m_decisions.refusedOfNew[size_t(field)] = !isTaken;
    for (const DifferingAsset &asset : m_assets) {
        if (isMeant(asset.sort) && asset.refusable[size_t(field)])
            setFieldTaken(asset, field, isTaken);
    }
    if (!m_shown.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit decided();
}

} // namespace daicho
