// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "policy/profile.h"

namespace daicho
{

/// Everything about a profile that makes no sense, each with its JSON path and, for rules, the rule's id. A catalogue
/// may have more measures than a registry has room for: bodies adopt single chapters of it.
Problems lint(const Profile &profile, bool isCatalogue);

} // namespace daicho
