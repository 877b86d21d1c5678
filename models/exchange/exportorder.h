// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/snapshot.h"

#include <functional>

namespace daicho
{

using AssetVisit = std::function<Outcome(const AssetRow &row)>;

/// Visits all assets as a ledger lists them: departments as in the organisation chart, then by number, 2 before 10.
/// Errors: Cancelled, and the first one of `visit`.
Outcome visitAssets(const Snapshot &now, const Progress &progress, const AssetVisit &visit);

} // namespace daicho
