// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/snapshot.h"
#include "store/registryfile.h"

namespace daicho
{

/// Reads all assets, on several connections at once where that pays. The file's own connection is in a transaction at
/// the revision of `snapshot`, whose answers are there already: those of assets go into the rows.
Result<AssetRows> loadAssets(const OpenFile &file, const Snapshot &snapshot, const Progress &progress);

} // namespace daicho
