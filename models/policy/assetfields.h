// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assetblock.h"
#include "policy/profile.h"

#include <functional>
#include <optional>

namespace daicho
{

/// A field of an asset that a policy may make mandatory, named as in the JSON export: owner, levels.C, reasons.C …
struct AssetField {
    QString label; ///< in the user's language
    std::function<bool(const AssetRow &)> isFilled;
    QString axis; ///< for levels and reasons; else empty
};

/// The field with this name; nothing when assets have no such field, or the policy no such axis.
std::optional<AssetField> assetFieldNamed(const QString &name, const Profile &profile, const QString &language);

} // namespace daicho
