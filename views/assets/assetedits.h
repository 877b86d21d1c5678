// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <functional>
#include <vector>

namespace daicho
{

/// One change in which each of these assets was edited alike; those that stay as they are are left out.
Change editAll(const Snapshot &now, const std::vector<Id> &assets, const std::function<void(Asset &)> &edit);
/// One change that takes these assets out of the registry.
Change removeAll(const Snapshot &now, const std::vector<Id> &assets);
/// How a change of several assets is called in the history: by name while that says anything, else by number.
QString namesOf(const Snapshot &now, const std::vector<Id> &assets);

/// The number after the highest one, written like it: 00420 → 00421, A-9 → A-10. "1" in an empty registry.
QString nextNumber(const AssetRows &assets);
/// The number after this one.
QString numberAfter(const QString &number);

/// A department with this name: below an existing one where the name starts with that one's full name.
Department newDepartmentNamed(const QString &name, const Snapshot &now);

} // namespace daicho
