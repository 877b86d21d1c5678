// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history.h"
#include "policy/profile.h"

namespace daicho
{

/// Whether a change lowered the class of the asset that this row of the history is of: read off its two images, by the
/// ranks of the policy in force.
bool lowersClass(const HistoryRow &row, const Profile &profile);

} // namespace daicho
