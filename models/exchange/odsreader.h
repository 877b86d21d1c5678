// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook.h"
#include "exchange/zippart.h"

namespace daicho
{

/// Opens the sheets of an ODS workbook. Errors: Invalid, Cancelled.
Result<Workbook> readOds(const ZipArchive &archive, const Progress &progress = {});

} // namespace daicho
