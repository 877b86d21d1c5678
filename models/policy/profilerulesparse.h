// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/profile.h"

#include <QJsonObject>

namespace daicho
{

/// Reads what is found, derived and asked: prohibitions, floors, importance, the wizard's questions, rules of disposal,
/// mandatory fields and reviews.
void parseChecks(const QJsonObject &object, Profile &profile);

} // namespace daicho
