// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook.h"
#include "exchange/zippart.h"

namespace daicho
{

/// Opens the sheets of an XLSX workbook. Formulas give the values that were kept with them, links to other files are
/// not followed. Errors: Invalid, Cancelled.
Result<Workbook> readXlsx(const ZipArchive &archive, const Progress &progress = {});

} // namespace daicho
