// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/requirements.h"

namespace daicho
{

/// What prohibitions know of an asset: what rules know, and the engagement that it is kept under, if any.
Facts checkFacts(const Signature &signature, const Engagement *engagement);
Facts checkFacts(const Engagement &engagement);

} // namespace daicho
