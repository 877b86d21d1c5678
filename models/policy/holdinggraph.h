// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace daicho
{

/// Which things hold which, by number from 0; what is held is held by all above it, in rings by everything in them.
class HoldingGraph
{
public:
    explicit HoldingGraph(int size) : m_held(std::size_t(size)) {}
    void add(int holder, int held) { m_held[std::size_t(holder)].push_back(held); }

    /// For each thing, the one of the highest rank that it holds, by way of others too; -1 for none, or when nothing
    /// that it holds has a rank above `least`. The thing itself counts only in a ring.
    std::vector<int> highestHeld(const std::vector<int> &ranks, int least) const;

private:
    std::vector<std::vector<int>> m_held;
};

} // namespace daicho
