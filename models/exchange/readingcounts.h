// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importledger.h"

namespace daicho
{

/// How many cells of a ledger each reading of its rules is for, in their order; zeros where the work was stopped.
std::vector<qint64> countReadings(const LedgerReading &reading, const Progress &progress = {});

} // namespace daicho
