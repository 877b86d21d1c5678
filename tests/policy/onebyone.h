// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/coverage.h"

namespace daicho
{

/// Coverage as one would count it by hand: the standings of every subject, one by one.
Coverage oneByOne(const Snapshot &now, const Profile &profile, QDate day);

} // namespace daicho
