// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "policy/profile.h"

namespace daicho
{

/// 標準との違い, one line for each field in which a copy differs from its pattern: 保存期間 5年 → 3年.
QStringList differencesInWords(const Asset &pattern, const Asset &copy, const SnapshotPtr &now,
                               const ProfilePtr &profile);

} // namespace daicho
