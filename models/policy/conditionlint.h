// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "policy/attributes.h"

namespace daicho
{

/// What the conditions of something other than a rule may speak of.
enum class SpokenOf : quint8 {
    Asset,      ///< an asset, with the engagement it is kept under
    Flow,       ///< both ends of a flow, and the flow
    Engagement, ///< a contract or service
    Signature,  ///< an asset by itself: what rules know
    Plain       ///< the same without its levels
};

/// What is wrong with conditions: unknown attribute, value or level, or that they can never hold. Paths begin with
/// `path`/when/.
Problems conditionProblems(const Profile &profile, const QList<Condition> &when, SpokenOf of, const QString &path);

} // namespace daicho
