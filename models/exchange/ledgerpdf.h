// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ledgerlayout.h"

namespace daicho
{

/// Writes the printed ledger as a PDF: text as it went in, fonts embedded as far as used, an outline by department.
/// The same snapshot, options and fonts give the same bytes. Gives back the number of pages. Progress is told in half
/// assets, because every asset is measured first and then written. The file appears when it is complete; after an
/// error or a cancel there is none, and an older one is untouched.
Result<qint64> writeLedgerPdf(const Snapshot &snapshot, const Profile &profile, const LedgerOptions &options,
                              const QString &path, const Progress &progress = {});

} // namespace daicho
