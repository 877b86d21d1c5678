// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importledger.h"

namespace daicho
{

/// Writes a ledger again with its problems: each cell that has one is coloured and has a note that says what is wrong
/// and what to do, and a sheet more lists them all. An XLSX ledger stays the same workbook, byte for byte where nothing
/// had to be marked; marks of an earlier time go. A ledger in another form becomes a new XLSX workbook with the same
/// rows and columns. `ledger`: the file that was read. Gives the number of problems in it, of which it takes the first
/// ImportPlan::mostListed. Errors: Invalid, Missing, Storage, Cancelled; what stood at `path` before then still does.
Result<qint64> writeProblemWorkbook(const QString &ledger, const LedgerReading &reading, const Problems &problems,
                                    const QString &path, const Progress &progress = {});

} // namespace daicho
