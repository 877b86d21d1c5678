// SPDX-License-Identifier: GPL-3.0-or-later
// How AssetTable follows a change: with the signals of exactly the rows that came, went, moved or read differently.
#include "tables/assettable.h"

#include <algorithm>

namespace daicho
{

namespace
{

/// So many rows may come or go one by one; beyond it, telling a view about each costs more than showing all anew.
constexpr size_t fewRows = 32;

} // namespace

/// What a change means for the rows that are shown.
struct AssetTable::Steps {
    std::vector<AssetRef> leaving;  // as before
    std::vector<AssetRef> entering; // as now
    std::vector<AssetsChange::Row> staying;
    std::vector<AssetsChange::Row> moving; // of these, the ones whose value in the sorted column changed
};

std::vector<BlockBits> AssetTable::bitsAfter(const Snapshot &now, const AssetsChange &change) const
{
    if (m_bits.empty())
        return {};
    const AssetMatcher matcher(m_filter, now, m_names, m_today);
    std::vector<BlockBits> bits;
    bits.reserve(change.origins().size());
    for (size_t block = 0; block < change.origins().size(); ++block) {
        const int origin = change.origins()[block];
        bits.push_back(origin >= 0 ? m_bits[size_t(origin)] : matcher.match(*now.assets.blocks()[block]));
    }
    return bits;
}

AssetTable::Steps AssetTable::stepsFor(const Snapshot &now, const AssetsChange &change,
                                       const std::vector<BlockBits> &bits) const
{
    Steps steps;
    const AssetOrder sorting = order();
    for (const AssetsChange::Row &row : change.rows()) {
        const bool was = row.before && isShown(*row.before, m_bits);
        const bool is = row.after && isShown(*row.after, bits);
        if (was && !is)
            steps.leaving.push_back(*row.before);
        if (is && !was)
            steps.entering.push_back(*row.after);
        if (!was || !is)
            continue;
        steps.staying.push_back(row);
        if (!sorting.isSame(m_now->assets, *row.before, now.assets, *row.after))
            steps.moving.push_back(row);
    }
    return steps;
}

void AssetTable::follow(SnapshotPtr now, const AssetsChange &change)
{
    std::vector<BlockBits> bits = bitsAfter(*now, change);
    const Steps steps = stepsFor(*now, change, bits);
    if (steps.leaving.size() + steps.entering.size() > fewRows) {
        resetTo(std::move(now), change, std::move(bits));
        return;
    }
    const AssetOrder sorting = order();
    for (const AssetRef ref : steps.leaving) {
        const auto place = sorting.placeOf(m_now->assets, ref, m_shown, m_now->assets);
        beginRemoveRows({}, int(place), int(place));
        m_shown.erase(m_shown.begin() + place);
        endRemoveRows();
    }
    std::vector<qsizetype> places;
    for (const AssetsChange::Row &row : steps.moving)
        places.push_back(sorting.placeOf(m_now->assets, *row.before, m_shown, m_now->assets));

    sorting.carry(m_all, change, m_now->assets, now->assets);
    if (change.movesRows()) {
        for (AssetRef &ref : m_shown)
            ref = change.now(ref);
    }
    m_bits = std::move(bits);
    m_now = std::move(now);
    m_sorter.follow(m_now->assets);
    moveChanged(steps, places);

    for (const AssetRef ref : steps.entering) {
        const auto place = sorting.placeOf(m_now->assets, ref, m_shown, m_now->assets);
        beginInsertRows({}, int(place), int(place));
        m_shown.insert(m_shown.begin() + place, ref);
        endInsertRows();
    }
    tellOfStaying(steps);
}

void AssetTable::tellOfStaying(const Steps &steps)
{
    if (steps.staying.size() > fewRows) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    const AssetOrder sorting = order();
    for (const AssetsChange::Row &row : steps.staying) {
        const int place = int(sorting.placeOf(m_now->assets, *row.after, m_shown, m_now->assets));
        emit dataChanged(index(place, 0), index(place, columnCount() - 1));
    }
}

void AssetTable::moveChanged(const Steps &steps, const std::vector<qsizetype> &placesBefore)
{
    if (steps.moving.empty())
        return;
    if (steps.moving.size() > 1) {
        // m_all knows the new order; those that are about to enter are not among the shown ones yet.
        std::vector<AssetRef> shown = filtered();
        std::erase_if(shown,
                      [&](AssetRef ref) { return std::ranges::find(steps.entering, ref) != steps.entering.end(); });
        rearrange(std::move(shown));
        return;
    }
    const AssetRef ref = *steps.moving.front().after;
    const qsizetype from = placesBefore.front();
    const AssetRows &rows = m_now->assets;
    const AssetOrder sorting = order();
    const auto isBefore = [&](AssetRef other) {
        return sorting.isBefore(rows, other, rows, ref);
    };
    const auto begin = m_shown.begin();
    // Everything but this row is sorted: the row's new place is on one side of its old one.
    qsizetype to = std::partition_point(begin, begin + from, isBefore) - begin;
    if (to == from)
        to = std::partition_point(begin + from + 1, m_shown.end(), isBefore) - begin;
    if (to == from || to == from + 1)
        return;
    beginMoveRows({}, int(from), int(from), {}, int(to));
    if (to < from)
        std::rotate(begin + to, begin + from, begin + from + 1);
    else
        std::rotate(begin + from, begin + from + 1, begin + to);
    endMoveRows();
}

void AssetTable::resetTo(SnapshotPtr now, const AssetsChange &change, std::vector<BlockBits> bits)
{
    beginResetModel();
    if (change.rows().size() > size_t(now->assets.size()) / 8) {
        m_all = m_sorter.sorted(now->assets, order());
        m_sorter.prepare(now->assets);
    } else {
        order().carry(m_all, change, m_now->assets, now->assets);
    }
    m_now = std::move(now);
    m_bits = std::move(bits);
    m_shown = filtered();
    endResetModel();
}

} // namespace daicho
