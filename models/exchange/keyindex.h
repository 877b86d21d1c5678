// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daicho
{

/// Finds a small number by a short text, for a million of them in some twenty bytes each. As long as the keys come in
/// ascending order, as the numbers of a ledger mostly do, each is only compared with the one before.
class KeyIndex
{
public:
    /// Makes room for so many keys at once.
    void reserve(size_t keys);
    /// Puts a key; when it is there already nothing changes, and what it stands for comes back.
    std::optional<quint32> insert(std::string_view key, quint32 value);
    std::optional<quint32> find(std::string_view key) const;
    /// How often count() was called with this key before.
    quint32 count(std::string_view key);

private:
    struct Entry {
        quint32 end = 0; ///< of the key in m_keys; it starts where the one before ends
        quint32 value = 0;
    };
    std::string_view key(quint32 entry) const;
    bool isBehindLast(std::string_view key) const;
    std::optional<quint32> entryOf(std::string_view key) const;
    size_t slotOf(std::string_view key) const;
    void grow(size_t room);

    std::string m_keys;
    std::vector<Entry> m_entries; // ascending, unless there are slots
    std::vector<quint32> m_slots; // entry + 1; 0: free
};

/// A number as two ledgers have to agree on it: folded, without spaces. Good until the next call with this storage.
std::string_view numberKey(std::string_view number, std::string &storage);

} // namespace daicho
