// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/coverage.h"

#include <QJsonObject>

namespace daicho
{

/// The counts and their ratio (null when nothing is applicable), as scripts see them.
QJsonObject toJson(const Counts &counts);

} // namespace daicho
