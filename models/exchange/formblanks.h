// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importledger.h"

namespace daicho
{

/// What cells say that were sent filled and came back blank.
struct ClearedCells {
    std::map<Id, Asset> assets; ///< as they are then; with a blank that may not be, as they were sent
    Problems problems;          ///< cells that have to be filled
};

/// Compares a form with the part that was sent. What is merged with another cell or repeats the one above is not blank.
Result<ClearedCells> clearedCells(const SheetReading &ledger, const ImportPlan &plan, const ProfilePtr &profile);

} // namespace daicho
