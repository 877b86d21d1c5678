// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"

namespace daicho
{

/// Registers a further asset like this one, as a department does in the file that it got; false when that is refused.
inline bool registerLike(Registry &registry, Asset asset, const QString &number, const QString &name,
                         const QString &remarks)
{
    asset.id = newId();
    asset.revision = 0;
    asset.number = number;
    asset.name = name;
    asset.remarks = remarks;
    Change change;
    change.assets = AssetRows::of({asset});
    const auto applied = registry.apply(change);
    return applied && applied->isDone();
}

} // namespace daicho
