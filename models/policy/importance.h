// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/requirements.h"

namespace daicho
{

/// 重要度 of an asset, combined from its levels by the policy's rule, with what made it so. `step` belongs to the
/// profile; null when the policy combines nothing or too little is recorded.
struct Importance {
    const ImportanceRule::Step *step = nullptr;
    QStringList reasons;
};

Importance importanceOf(const Profile &profile, const Facts &facts, const QString &language);
Importance importanceOf(const Profile &profile, const Signature &signature, const QString &language);
Importance importanceOf(const Profile &profile, const Asset &asset, const QString &language);

} // namespace daicho
