// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/keyindex.h"

#include "core/folding.h"

#include <algorithm>
#include <bit>
#include <functional>

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

void KeyIndex::reserve(size_t keys)
{
    if (const size_t room = std::bit_ceil(keys * 2 + 1); room > m_slots.size())
        grow(room);
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
    if (m_entries.size() * 2 >= m_slots.size())
        grow(m_slots.size() * 2);
    const size_t slot = slotOf(wanted);
    if (m_slots[slot] != 0)
        return m_entries[m_slots[slot] - 1].value;
    m_keys.append(wanted);
    m_entries.push_back({quint32(m_keys.size()), value});
    m_slots[slot] = quint32(m_entries.size());
    return std::nullopt;
}

std::optional<quint32> KeyIndex::find(std::string_view wanted) const
{
    if (m_slots.empty())
        return std::nullopt;
    const quint32 entry = m_slots[slotOf(wanted)];
    return entry == 0 ? std::nullopt : std::optional(m_entries[entry - 1].value);
}

quint32 KeyIndex::count(std::string_view wanted)
{
    const auto before = insert(wanted, 1);
    if (!before)
        return 0;
    return m_entries[m_slots[slotOf(wanted)] - 1].value++;
}

std::string_view numberKey(std::string_view number, std::string &storage)
{
    storage.clear();
    appendFolded(number, storage);
    std::erase_if(storage, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
    return storage;
}

} // namespace daicho
