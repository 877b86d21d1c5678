// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/keyindex.h"

#include "core/folding.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <ranges>

namespace daicho
{

std::string_view KeyIndex::key(quint32 entry) const
{
    const size_t start = entry == 0 ? 0 : m_entries[entry - 1].end;
    return std::string_view(m_keys).substr(start, m_entries[entry].end - start);
}

size_t KeyIndex::slotOf(std::string_view wanted) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = std::hash<std::string_view>()(wanted) & mask;
    while (m_slots[slot] != 0 && key(m_slots[slot] - 1) != wanted)
        slot = (slot + 1) & mask;
    return slot;
}

/// Whether the key is greater than all others, which are in ascending order: then it is none of them.
bool KeyIndex::isBehindLast(std::string_view wanted) const
{
    return m_slots.empty() && (m_entries.empty() || wanted > key(quint32(m_entries.size()) - 1));
}

std::optional<quint32> KeyIndex::entryOf(std::string_view wanted) const
{
    if (!m_slots.empty()) {
        const quint32 slot = m_slots[slotOf(wanted)];
        return slot == 0 ? std::nullopt : std::optional(slot - 1);
    }
    const auto all = std::views::iota(quint32(0), quint32(m_entries.size()));
    const auto found = std::ranges::lower_bound(all, wanted, {}, [this](quint32 entry) { return key(entry); });
    return found != all.end() && key(*found) == wanted ? std::optional(*found) : std::nullopt;
}

void KeyIndex::reserve(size_t keys)
{
    m_entries.reserve(keys);
}

void KeyIndex::grow(size_t room)
{
    m_slots.assign(std::max<size_t>(1024, room), 0);
    for (quint32 entry = 0; entry < m_entries.size(); ++entry)
        m_slots[slotOf(key(entry))] = entry + 1;
}

std::optional<quint32> KeyIndex::insert(std::string_view wanted, quint32 value)
{
    if (!isBehindLast(wanted)) {
        if (m_entries.size() * 2 >= m_slots.size())
            grow(std::bit_ceil(m_entries.capacity() * 2 + 1));
        if (const auto entry = entryOf(wanted))
            return m_entries[*entry].value;
        m_slots[slotOf(wanted)] = quint32(m_entries.size()) + 1;
    }
    m_keys.append(wanted);
    m_entries.push_back({quint32(m_keys.size()), value});
    return std::nullopt;
}

std::optional<quint32> KeyIndex::find(std::string_view wanted) const
{
    const auto entry = isBehindLast(wanted) ? std::nullopt : entryOf(wanted);
    return entry ? std::optional(m_entries[*entry].value) : std::nullopt;
}

quint32 KeyIndex::count(std::string_view wanted)
{
    const auto before = insert(wanted, 1);
    return before ? m_entries[*entryOf(wanted)].value++ : 0;
}

std::string_view numberKey(std::string_view number, std::string &storage)
{
    storage.clear();
    appendFolded(number, storage);
    std::erase_if(storage, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
    return storage;
}

} // namespace daicho
