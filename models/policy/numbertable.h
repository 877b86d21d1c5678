// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

namespace daicho
{

/// Which row has which number, for a million numbers at a time: open addressing, no allocation per entry. As long as
/// the numbers come in ascending order, as a registry mostly has them, each is only compared with the one before. The
/// texts must outlive it.
class NumberTable
{
public:
    bool isEmpty() const { return m_entries.empty(); }

    /// The row that has this number, from 1; 0 when none has.
    int find(std::string_view number) const
    {
        if (isBehindLast(number))
            return 0;
        if (!m_slots.empty())
            return rowAt(slotOf(number));
        const auto found = std::ranges::lower_bound(m_entries, number, {}, &Entry::number);
        return found != m_entries.end() && found->number == number ? found->row : 0;
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
        const bool isAscending = isBehindLast(number);
        m_entries.push_back({number, row});
        if (isAscending)
            return;
        if (m_entries.size() * 2 > m_slots.size())
            grow();
        else
            m_slots[slotOf(number)] = quint32(m_entries.size());
    }

private:
    struct Entry {
        std::string_view number;
        int row = 0;
    };

    /// Whether the number is greater than all others, which are in ascending order: then it is none of them.
    bool isBehindLast(std::string_view number) const
    {
        return m_slots.empty() && (m_entries.empty() || number > m_entries.back().number);
    }

    int rowAt(size_t slot) const { return m_slots[slot] == 0 ? 0 : m_entries[m_slots[slot] - 1].row; }

    size_t slotOf(std::string_view number) const
    {
        size_t at = std::hash<std::string_view>()(number) & (m_slots.size() - 1);
        while (m_slots[at] != 0 && m_entries[m_slots[at] - 1].number != number)
            at = (at + 1) & (m_slots.size() - 1);
        return at;
    }

    void grow()
    {
        m_slots.assign(std::bit_ceil(m_entries.size() * 4), 0);
        for (size_t i = 0; i < m_entries.size(); ++i)
            m_slots[slotOf(m_entries[i].number)] = quint32(i + 1);
    }

    std::vector<Entry> m_entries; // ascending, unless there are slots
    std::vector<quint32> m_slots; // place in m_entries + 1; 0: free
};

} // namespace daicho
