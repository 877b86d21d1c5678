// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportassets.h"

namespace daicho
{

/// exportAssets() as an XLSX workbook: the columns and headings of the CSV file, so that it can be imported again
/// without help, on one sheet or on one for each department; days and years are what they are, all else is text.
Result<Exported> exportWorkbook(const SnapshotPtr &now, const ProfilePtr &profile, const QString &path,
                                const ExportOptions &options, const Progress &progress);

} // namespace daicho
