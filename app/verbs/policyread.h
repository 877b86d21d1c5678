// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"

namespace daicho
{

/// `daicho policy read TEXT --out FILE`: reads a basic policy as published and writes a draft of its profile.
Exit readPolicy(const Arguments &arguments);

} // namespace daicho
