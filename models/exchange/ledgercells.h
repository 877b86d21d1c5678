// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ledgercolumns.h"

#include <unordered_map>

namespace daicho
{

/// The cells of the ledger, set in lines. Cells that many rows share are set once.
class LedgerCells
{
public:
    LedgerCells(const LedgerColumns &columns, Typesetter &setter, double size);

    /// The text of a cell in its column's width; good until the next call for the same column.
    const SetText &cell(int column, const AssetRow &row);
    /// How many lines the tallest cell of a row has; at least 1.
    int lineCount(const AssetRow &row);

private:
    const LedgerColumns &m_columns;
    Typesetter &m_setter;
    std::vector<double> m_widths; ///< in ems
    std::vector<SetText> m_own;
    std::vector<std::unordered_map<quint64, SetText>> m_shared;
};

} // namespace daicho
