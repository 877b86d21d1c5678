// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "policy/requirements.h"

namespace daicho
{

/// What prohibitions know of an asset: what rules know, and the engagement that it is kept under, if any.
Facts checkFacts(const Signature &signature, const Engagement *engagement);
/// Of a flow: what is known of both ends, with from. and to. in front, and the flow's own.
Facts checkFacts(const Flow &flow, const Signature &from, const Signature &to);
Facts checkFacts(const Engagement &engagement);

} // namespace daicho
