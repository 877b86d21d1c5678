// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importledger.h"

namespace daicho
{

/// A row of a form that was sent as an asset and came back under another number, or that has the number of an asset
/// which came back in another row.
struct RenumberedRow {
    int row = 0;
    Id asset;     ///< null: none that was sent
    QString sent; ///< its number
    QString back; ///< the number that came back; empty: none did
};

/// The rows that a plan takes for new assets although they are assets of the part without a row: because the key in the
/// column `keys` says so, else because the name is the same, and in a form without keys (-1) because most fields are.
/// And rows that it takes for another asset than the one that both their key and their name say, as when a row was put
/// in and all others numbered anew. `source`: the rows with their keys.
std::vector<RenumberedRow> renumberedRows(const SheetReading &ledger, const SheetSource &source, int keys,
                                          const ImportPlan &plan, const Profile &profile);

} // namespace daicho
