// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportassets.h"

namespace daicho
{

/// Writes assets and departments as CISO Assistant imports them: two XLSX workbooks, or CSV files when the name ends in
/// .csv, of which the second has "-domains" in its name. Retired assets are left out, which is a warning: CISO
/// Assistant knows no such state.
Result<Exported> exportForCiso(const SnapshotPtr &now, const ProfilePtr &profile, const QString &path,
                               const Progress &progress = {});

/// Where the domains go beside a file of assets.
QString cisoDomainsPath(const QString &path);

} // namespace daicho
