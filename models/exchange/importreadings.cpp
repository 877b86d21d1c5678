// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importreadings.h"

#include "exchange/keyindex.h"

namespace daicho
{

CellReadings::CellReadings(const QList<ValueReading> &values, const QString &field)
{
    for (const ValueReading &reading : values) {
        if (reading.field == field)
            m_meanings.emplace(numberKey(reading.cell.toStdString(), m_key), reading.means.toStdString());
    }
}

std::string_view CellReadings::of(std::string_view cell)
{
    static constexpr size_t longest = 1000; // nobody gave a longer one
    if (m_meanings.empty() || cell.empty() || cell.size() > longest)
        return cell;
    const auto found = m_meanings.find(std::string(numberKey(cell, m_key)));
    return found == m_meanings.end() ? cell : std::string_view(found->second);
}

} // namespace daicho
