// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "exchange/keyindex.h"

#include <optional>
#include <string>
#include <vector>

namespace daicho
{

/// Finds the asset of a registry that a row of a ledger speaks of, and remembers which ones were named.
class ImportMatch
{
public:
    explicit ImportMatch(SnapshotPtr now);

    /// What a number in a row of the ledger, counted by `row`, speaks of.
    struct Named {
        std::optional<quint32> before; ///< the row in which it stood before
        std::optional<AssetRef> asset;
    };
    /// A spreadsheet drops the zeros in front of a number: 12 is 00012 where the registry has no 12, no 012 beside it
    /// and no other row named it.
    Named byNumber(std::string_view number, quint32 row);
    /// Says that a row of the ledger has this number: then the asset is not meant by a name alone.
    void expect(std::string_view number);
    /// For rows without a number: the asset of this name in this department that no row names by its number; of
    /// several, the next one that no row without a number has named before.
    std::optional<AssetRef> byName(std::string_view name, quint32 department, quint32 row);

    void mark(AssetRef ref) { m_named[ref.packed] = true; }
    /// The assets, not retired, that were not named.
    std::vector<Id> missing() const;

    /// A number of the ledger, which no new number may be.
    void reserve(std::string_view number);
    /// The next number after the highest one that the registry or the ledger has, written like that.
    std::string nextNumber();

private:
    void indexNames();
    void indexBareNumbers();
    std::optional<AssetRef> byBareNumber();
    std::optional<quint32> ofNumber(std::string_view number);
    std::string_view nameKey(std::string_view name, quint32 department, std::string &storage) const;

    SnapshotPtr m_now;
    KeyIndex m_numbers;
    KeyIndex m_bareNumbers; // without zeros in front
    bool m_hasBareNumbers = false;
    static constexpr quint32 several = 0xffffffff;
    std::vector<quint32> m_rowOf; // by place of the asset: the row that stands for it; 0: none
    KeyIndex m_seen;              // rows that had other numbers
    quint32 m_next = 0;           // the place behind the asset found last: a ledger is mostly in the registry's order
    bool m_hasTwins = false;      // two assets whose numbers are the same, folded
    KeyIndex m_names;
    KeyIndex m_namesSeen;
    bool m_hasNames = false;
    std::vector<bool> m_named;
    std::vector<bool> m_expected;
    std::string m_key;

    std::string m_prefix; // of the highest number
    qint64 m_highest = 0;
    size_t m_digits = 5;
};

} // namespace daicho
