// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assetblock.h"

#include <optional>
#include <vector>

namespace daicho
{

/// Where an asset stands in an AssetRows: its block and its place in it, in 32 bits. Good only for that AssetRows.
struct AssetRef {
    quint32 packed = 0;

    static AssetRef at(size_t block, int row) { return {quint32(block) << 10 | quint32(row)}; }
    size_t block() const { return packed >> 10; }
    int row() const { return int(packed & 1023); }

    auto operator<=>(const AssetRef &) const = default;
};

/// A row that is to go, guarded by the revision at which it was read.
struct RowKey {
    Id id;
    qint64 revision = 0;

    auto operator<=>(const RowKey &) const = default;
};

/// All assets of a registry, sorted by id, as a short list of shared immutable blocks. Copying copies pointers; the
/// next version after an edit shares every block but one.
class AssetRows
{
public:
    AssetRows() = default;
    /// The blocks have to be sorted by id, one after the other.
    explicit AssetRows(std::vector<AssetBlockPtr> blocks);
    static AssetRows of(std::vector<Asset> assets);

    qint64 size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    const std::vector<AssetBlockPtr> &blocks() const { return m_blocks; }
    AssetRow row(AssetRef ref) const { return m_blocks[ref.block()]->row(ref.row()); }
    std::optional<AssetRef> find(Id id) const;
    /// The asset with this id; nothing when there is none.
    std::optional<Asset> asset(Id id) const;

    /// Calls visit(AssetRef, const AssetRow &) for every asset in the order of ids.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (size_t block = 0; block < m_blocks.size(); ++block) {
            for (int row = 0; row < m_blocks[block]->size(); ++row)
                visit(AssetRef::at(block, row), m_blocks[block]->row(row));
        }
    }

    /// These rows with others put in their place or added, and some taken away. A replaced row keeps the statuses it
    /// had. Only the blocks that change are made anew.
    AssetRows with(const AssetRows &upserts, const std::vector<RowKey> &removals = {}) const;
    /// These rows with the statuses (by code) of some of them set.
    AssetRows withStatuses(const std::vector<std::pair<Id, quint32>> &statuses) const;
    /// The same rows, all written at this revision.
    AssetRows withRevision(qint64 revision) const;

private:
    size_t blockFor(Id id) const;

    std::vector<AssetBlockPtr> m_blocks;
    qint64 m_size = 0;
};

} // namespace daicho
