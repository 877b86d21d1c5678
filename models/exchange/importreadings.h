// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importmapping.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace daicho
{

/// What the cells of one field mean where the user said so.
class CellReadings
{
public:
    CellReadings() = default;
    CellReadings(const QList<ValueReading> &values, const QString &field);

    bool isEmpty() const { return m_meanings.empty(); }
    /// What stands in the cell, or what it means; good as long as the cell and this.
    std::string_view of(std::string_view cell);

private:
    std::unordered_map<std::string, std::string> m_meanings; // by the folded cell
    std::string m_key;
};

} // namespace daicho
