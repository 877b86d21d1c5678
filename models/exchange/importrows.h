// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importmapping.h"

#include <optional>

namespace daicho
{

/// Tells the rows of assets from the other rows that stand in ledgers: titles, totals, notes, lines for seals.
class RowJudge
{
public:
    RowJudge(const SheetLayout &layout, const Mapping &mapping);

    /// Why this row is no asset; nothing for an asset; an empty text for a blank row and for the header itself.
    std::optional<QString> whySkipped(const SheetRow &row) const;

private:
    std::optional<QString> whyNameless(const SheetRow &row) const;

    int m_headerFirst = 0;
    int m_headerLast = 0;
    int m_name = -1;
    int m_number = -1;
    std::string m_nameHeading; // as it stands in the header, in case the header is repeated on every page
};

/// A cell, shortened, for lists.
QString shownCell(std::string_view cell);
/// What stands in a row, shortened, for lists.
QString rowText(const SheetRow &row);

} // namespace daicho
