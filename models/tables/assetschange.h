// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assetrows.h"

#include <optional>
#include <vector>

namespace daicho
{

/// What became of the rows of one snapshot in the next. Found by comparing the blocks that the two do not share.
class AssetsChange
{
public:
    /// A row that came, went, or holds something else; sorted by id.
    struct Row {
        std::optional<AssetRef> before;
        std::optional<AssetRef> after;
    };

    /// Nothing when so little is shared that starting anew is quicker.
    static std::optional<AssetsChange> between(const AssetRows &before, const AssetRows &after);

    const std::vector<Row> &rows() const { return m_rows; }
    bool isEmpty() const { return m_rows.empty(); }
    /// Some rows that stayed have another place now.
    bool movesRows() const { return m_moves; }
    bool isGone(AssetRef before) const;
    /// The place now of a row that did not go.
    AssetRef now(AssetRef before) const;
    /// For each block now: the same block's place before, or -1 when it has to be looked at.
    const std::vector<int> &origins() const { return m_origins; }

private:
    struct Cursor;
    void pair(const AssetRows &before, const AssetRows &after, Cursor &old, Cursor &fresh);

    std::vector<Row> m_rows;
    std::vector<int> m_origins;
    std::vector<int> m_targets;                      // of each block before: its place now, or -1
    std::vector<std::vector<AssetRef>> m_rowTargets; // of blocks without one: by row
    bool m_moves = false;
};

} // namespace daicho
