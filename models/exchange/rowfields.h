// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assetblock.h"
#include "exchange/fieldcolumns.h"

#include <bitset>
#include <string>
#include <unordered_map>
#include <vector>

namespace daicho
{

/// Some of the fields of an asset, by the places of their columns in fieldColumns(). No policy has more axes than fit.
using FieldSet = std::bitset<128>;

/// Compares and merges assets field by field as differingFields() and takeField() do, in their compact form: for a
/// hundred thousand of them at once.
class RowFields
{
public:
    explicit RowFields(std::vector<FieldColumn> columns);

    const std::vector<FieldColumn> &columns() const { return m_columns; }
    /// The place of this field, or -1.
    int placeOf(Field field, const QString &axis = {}) const;

    FieldSet differing(const AssetRow &a, const AssetRow &b);
    /// Gives `to` what `from` has in these fields. Its texts point into `from`, or into this until the next call.
    void take(const FieldSet &fields, const AssetRow &from, AssetRow &to);

private:
    /// Where the value of a column is kept.
    struct Slot {
        enum class Sort { Code, Date, Text, Years, Fact, Level, Reason } sort = Sort::Fact;
        size_t index = 0;
        Field field = Field::Number;
        Atom axis;
    };
    static Slot slotOf(const FieldColumn &column);
    const FieldSet &differingFacts(quint32 a, quint32 b);
    void addReasons(const AssetRow &a, const AssetRow &b, FieldSet &fields) const;
    quint32 mergedSignature(const FieldSet &fields, quint32 from, const AssetRow &to);
    void takeReasons(const FieldSet &fields, const AssetRow &from, AssetRow &to);

    std::vector<FieldColumn> m_columns;
    std::vector<Slot> m_slots;
    FieldSet m_facts; // fields that are kept in the signature
    FieldSet m_reasons;
    std::unordered_map<quint64, FieldSet> m_differing; // by pairs of signatures
    std::unordered_map<std::string, quint32> m_merged; // by pairs of signatures and fields
    std::string m_key;
    std::string m_reasonText;
};

} // namespace daicho
