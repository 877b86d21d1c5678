// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/profile.h"

#include <QJsonObject>

namespace daicho
{

/// The profile that an object which fits the schema describes. Looks at nothing but the form: see lint().
Profile parseProfile(const QJsonObject &object);

} // namespace daicho
