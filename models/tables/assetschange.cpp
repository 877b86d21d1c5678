// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/assetschange.h"

#include <algorithm>

namespace daicho
{

struct AssetsChange::Cursor {
    const AssetRows &rows;
    size_t block = 0;
    int row = 0;

    bool isAtEnd() const { return block == rows.blocks().size(); }
    const AssetBlockPtr &at() const { return rows.blocks()[block]; }
    AssetRef ref() const { return AssetRef::at(block, row); }
    Id id() const { return at()->id(row); }
    void step()
    {
        if (++row == at()->size()) {
            ++block;
            row = 0;
        }
    }
};

namespace
{

constexpr AssetRef gone{~quint32(0)};

bool sameContent(const AssetRow &a, const AssetRow &b)
{
    for (size_t i = 0; i < assetCodeCount; ++i) {
        // Answers are kept in the row for counting; no table of assets shows them.
        if (a.codes[i] != b.codes[i] && AssetCode(i) != AssetCode::Statuses)
            return false;
    }
    return a.dates == b.dates && a.retentionYears == b.retentionYears && a.texts == b.texts;
}

bool shareEnough(const AssetRows &before, const AssetRows &after)
{
    std::vector<const AssetBlock *> known;
    known.reserve(before.blocks().size());
    for (const AssetBlockPtr &block : before.blocks())
        known.push_back(block.get());
    std::ranges::sort(known);
    qint64 shared = 0;
    for (const AssetBlockPtr &block : after.blocks()) {
        if (std::ranges::binary_search(known, block.get()))
            shared += block->size();
    }
    constexpr qint64 few = 16 * AssetBlock::capacity;
    const qint64 apart = std::max(before.size(), after.size()) - shared;
    return apart <= few || apart <= after.size() / 4;
}

} // namespace

std::optional<AssetsChange> AssetsChange::between(const AssetRows &before, const AssetRows &after)
{
    if (before.isEmpty() || after.isEmpty() || !shareEnough(before, after))
        return std::nullopt;
    AssetsChange change;
    change.m_origins.assign(after.blocks().size(), -1);
    change.m_targets.assign(before.blocks().size(), -1);
    change.m_rowTargets.resize(before.blocks().size());
    Cursor old{before};
    Cursor fresh{after};
    while (!old.isAtEnd() || !fresh.isAtEnd()) {
        const bool starts = old.row == 0 && fresh.row == 0 && !old.isAtEnd() && !fresh.isAtEnd();
        if (starts && old.at() == fresh.at()) {
            change.m_origins[fresh.block] = int(old.block);
            change.m_targets[old.block] = int(fresh.block);
            change.m_moves |= old.block != fresh.block;
            ++old.block;
            ++fresh.block;
            continue;
        }
        change.pair(before, after, old, fresh);
    }
    return change;
}

void AssetsChange::pair(const AssetRows &before, const AssetRows &after, Cursor &old, Cursor &fresh)
{
    const bool isNew = old.isAtEnd() || (!fresh.isAtEnd() && fresh.id() < old.id());
    if (isNew) {
        m_rows.push_back({std::nullopt, fresh.ref()});
        fresh.step();
        return;
    }
    std::vector<AssetRef> &targets = m_rowTargets[old.block];
    targets.resize(size_t(old.at()->size()), gone);
    if (fresh.isAtEnd() || old.id() < fresh.id()) {
        m_rows.push_back({old.ref(), std::nullopt});
        old.step();
        return;
    }
    targets[size_t(old.row)] = fresh.ref();
    m_moves |= old.ref() != fresh.ref();
    if (!sameContent(before.row(old.ref()), after.row(fresh.ref())))
        m_rows.push_back({old.ref(), fresh.ref()});
    old.step();
    fresh.step();
}

bool AssetsChange::isGone(AssetRef before) const
{
    return m_targets[before.block()] < 0 && m_rowTargets[before.block()][size_t(before.row())] == gone;
}

AssetRef AssetsChange::now(AssetRef before) const
{
    const int block = m_targets[before.block()];
    return block >= 0 ? AssetRef::at(size_t(block), before.row()) : m_rowTargets[before.block()][size_t(before.row())];
}

} // namespace daicho
