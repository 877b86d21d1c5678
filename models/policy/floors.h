// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/requirements.h"

namespace daicho
{

/// The floors that hold for these facts but are not reached: a level is recorded, and it ranks lower. One at most for
/// each axis, the highest.
QList<const Floor *> missedFloors(const Profile &profile, const Facts &facts);

/// The highest floor that holds for these facts on an axis, or nullptr: what the level has to be at least.
const Floor *floorOn(const Profile &profile, const QString &axis, const Facts &facts);

} // namespace daicho
