// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assetrows.h"

#include <algorithm>
#include <map>

namespace daicho
{

namespace
{

/// What happens to the rows of one block.
struct BlockEdit {
    std::vector<AssetRow> upserts; // sorted by id
    std::vector<Id> removals;      // sorted
};

void addKeepingStatuses(AssetBlockBuilder &builder, AssetRow row, const AssetRow *before)
{
    if (before)
        row.codes[size_t(AssetCode::Statuses)] = before->code(AssetCode::Statuses);
    builder.add(row);
}

std::vector<AssetBlockPtr> rebuilt(const AssetBlock *block, const BlockEdit &edit)
{
    AssetBlockBuilder builder;
    auto next = edit.upserts.begin();
    const int size = block ? block->size() : 0;
    for (int i = 0; i < size; ++i) {
        const AssetRow old = block->row(i);
        for (; next != edit.upserts.end() && next->id < old.id; ++next)
            builder.add(*next);
        if (next != edit.upserts.end() && next->id == old.id)
            addKeepingStatuses(builder, *next++, &old);
        else if (!std::ranges::binary_search(edit.removals, old.id))
            builder.add(old);
    }
    for (; next != edit.upserts.end(); ++next)
        builder.add(*next);
    return builder.take();
}

} // namespace

AssetRows::AssetRows(std::vector<AssetBlockPtr> blocks) : m_blocks(std::move(blocks))
{
    for (const AssetBlockPtr &block : m_blocks)
        m_size += block->size();
}

AssetRows AssetRows::of(std::vector<Asset> assets)
{
    std::ranges::sort(assets, {}, &Asset::id);
    AssetBlockBuilder builder;
    for (const Asset &asset : assets)
        builder.add(asset);
    return AssetRows(builder.take());
}

size_t AssetRows::blockFor(Id id) const
{
    const auto after = std::ranges::upper_bound(m_blocks, id, {}, [](const AssetBlockPtr &b) { return b->id(0); });
    return after == m_blocks.begin() ? 0 : size_t(after - m_blocks.begin()) - 1;
}

std::optional<AssetRef> AssetRows::find(Id id) const
{
    if (m_blocks.empty())
        return std::nullopt;
    const size_t block = blockFor(id);
    const std::vector<Id> &ids = m_blocks[block]->ids();
    const auto found = std::ranges::lower_bound(ids, id);
    if (found == ids.end() || *found != id)
        return std::nullopt;
    return AssetRef::at(block, int(found - ids.begin()));
}

std::optional<Asset> AssetRows::asset(Id id) const
{
    const auto ref = find(id);
    if (!ref)
        return std::nullopt;
    return row(*ref).asset();
}

AssetRows AssetRows::with(const AssetRows &upserts, const std::vector<RowKey> &removals) const
{
    if (upserts.isEmpty() && removals.empty())
        return *this;
    const bool allNew =
        m_blocks.empty() || (!upserts.isEmpty() && upserts.m_blocks.front()->id(0) > m_blocks.back()->ids().back());
    if (allNew && removals.empty() && (m_blocks.empty() || upserts.size() > AssetBlock::capacity)) {
        // A large import of new rows: its blocks are taken as they are.
        std::vector<AssetBlockPtr> all = m_blocks;
        all.insert(all.end(), upserts.m_blocks.begin(), upserts.m_blocks.end());
        return AssetRows(std::move(all));
    }

    std::map<size_t, BlockEdit> edits;
    upserts.forEach([&](AssetRef, const AssetRow &row) { edits[blockFor(row.id)].upserts.push_back(row); });
    std::vector<RowKey> sorted = removals;
    std::ranges::sort(sorted);
    for (const RowKey &key : sorted)
        edits[blockFor(key.id)].removals.push_back(key.id);

    std::vector<AssetBlockPtr> all;
    all.reserve(m_blocks.size() + edits.size());
    size_t next = 0;
    for (const auto &[at, edit] : edits) {
        all.insert(all.end(), m_blocks.begin() + qsizetype(next),
                   m_blocks.begin() + qsizetype(std::min(at, m_blocks.size())));
        const auto made = rebuilt(at < m_blocks.size() ? m_blocks[at].get() : nullptr, edit);
        all.insert(all.end(), made.begin(), made.end());
        next = at + 1;
    }
    if (next < m_blocks.size())
        all.insert(all.end(), m_blocks.begin() + qsizetype(next), m_blocks.end());
    return AssetRows(std::move(all));
}

AssetRows AssetRows::withStatuses(const std::vector<std::pair<Id, quint32>> &statuses) const
{
    std::map<size_t, std::vector<std::pair<int, quint32>>> edits;
    for (const auto &[id, code] : statuses) {
        if (const auto ref = find(id))
            edits[ref->block()].push_back({ref->row(), code});
    }
    AssetRows result = *this;
    for (auto &[at, changed] : edits) {
        AssetBlockBuilder builder;
        std::ranges::sort(changed);
        auto next = changed.begin();
        const AssetBlock &block = *m_blocks[at];
        for (int i = 0; i < block.size(); ++i) {
            AssetRow row = block.row(i);
            for (; next != changed.end() && next->first == i; ++next)
                row.codes[size_t(AssetCode::Statuses)] = next->second;
            builder.add(row);
        }
        result.m_blocks[at] = builder.take().front();
    }
    return result;
}

AssetRows AssetRows::withRevision(qint64 revision) const
{
    AssetRows result = *this;
    for (AssetBlockPtr &block : result.m_blocks)
        block = block->withRevision(revision);
    return result;
}

} // namespace daicho
