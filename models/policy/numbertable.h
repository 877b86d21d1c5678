// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

namespace daicho
{

/// Which row has which number, for a million numbers at a time: open addressing, no allocation per entry. The texts
/// must outlive it.
class NumberTable
{
public:
    bool isEmpty() const { return m_size == 0; }

    /// The row that has this number, from 1; 0 when none has.
    int find(std::string_view number) const
    {
        // With one number in it, comparing is quicker than hashing.
        if (m_size == 1)
            return number == m_only.number ? m_only.row : 0;
        return m_size == 0 ? 0 : m_slots[slotOf(number)].row;
    }

    /// The row that has this number; when none had, `row` has it from now on.
    int rowOf(std::string_view number, int row)
    {
        const int known = find(number);
        if (known == 0)
            insert(number, row);
        return known == 0 ? row : known;
    }

    /// Takes in a number that is not there.
    void insert(std::string_view number, int row)
    {
        if ((m_size + 1) * 2 > m_slots.size())
            grow();
        m_only = {number, row};
        m_slots[slotOf(number)] = m_only;
        ++m_size;
    }

private:
    struct Slot {
        std::string_view number;
        int row = 0; ///< 0: free
    };

    size_t slotOf(std::string_view number) const
    {
        size_t at = std::hash<std::string_view>()(number) & (m_slots.size() - 1);
        while (m_slots[at].row != 0 && m_slots[at].number != number)
            at = (at + 1) & (m_slots.size() - 1);
        return at;
    }

    void grow()
    {
        std::vector<Slot> old(m_slots.empty() ? 16 : m_slots.size() * 4);
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (slot.row != 0)
                m_slots[slotOf(slot.number)] = slot;
        }
    }

    std::vector<Slot> m_slots;
    Slot m_only;
    size_t m_size = 0;
};

} // namespace daicho
