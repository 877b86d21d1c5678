// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/asset.h"
#include "policy/profile.h"

namespace daicho
{

/// 重要度 of an asset with what made it so, in one line; "" under a policy that combines nothing.
QString importanceText(const Profile &profile, const Asset &asset);

} // namespace daicho
