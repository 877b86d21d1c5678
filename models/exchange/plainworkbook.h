// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importledger.h"

namespace daicho
{

/// Writes what stands in the cells of a ledger, of whatever form, into a new XLSX workbook: the same rows, columns and
/// merged cells, all of it as text, in bounded memory. Gives the names of its sheets, in the order of the reading.
/// Errors: Invalid (more rows than a sheet has), Storage, Cancelled.
Result<QStringList> writePlainWorkbook(const LedgerReading &reading, const QString &path, const Progress &progress);

} // namespace daicho
