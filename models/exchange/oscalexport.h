// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportassets.h"

namespace daicho
{

/// Writes the registry as a system security plan of OSCAL 1.1 in JSON: assets that are not retired as its inventory,
/// businesses as its information types with impacts, measures with how they stand as implemented requirements. The
/// same registry gives the same file, UUIDs too.
Result<Exported> exportForOscal(const SnapshotPtr &now, const ProfilePtr &profile, const QString &path, QDate today,
                                const Progress &progress = {});

/// A UUID that is always the same for the same thing, in the form of version 4 that OSCAL asks for.
QString oscalUuid(const QString &sort, const QString &key);

} // namespace daicho
