// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledgercells.h"

#include <algorithm>

namespace daicho
{

// Rows come department by department, so that few texts are alive at a time; more would only be memory.
constexpr size_t textsKept = 2048;

LedgerCells::LedgerCells(const LedgerColumns &columns, Typesetter &setter, double size)
    : m_columns(columns), m_setter(setter), m_own(size_t(columns.count())), m_shared(size_t(columns.count()))
{
    for (int i = 0; i < columns.count(); ++i)
        m_widths.push_back((columns.at(i).width - 2 * LedgerColumns::padding) / size);
}

const SetText &LedgerCells::cell(int column, const AssetRow &row)
{
    const auto index = size_t(column);
    const quint64 key = m_columns.key(column, row);
    if (key == LedgerColumns::ownText) {
        m_setter.set(m_columns.text(column, row), m_widths[index], FontSet::Weight::Regular, m_own[index]);
        return m_own[index];
    }
    auto &shared = m_shared[index];
    if (const auto known = shared.find(key); known != shared.end())
        return known->second;
    if (shared.size() >= textsKept)
        shared.clear();
    SetText &text = shared[key];
    m_setter.set(m_columns.text(column, row), m_widths[index], FontSet::Weight::Regular, text);
    return text;
}

int LedgerCells::lineCount(const AssetRow &row)
{
    int lines = 1;
    for (int i = 0; i < m_columns.count(); ++i)
        lines = std::max(lines, cell(i, row).lineCount());
    return lines;
}

} // namespace daicho
