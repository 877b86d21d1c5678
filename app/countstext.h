// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/coverage.h"

#include <QJsonObject>

namespace daicho
{

/// The counts and their ratio (null when nothing is applicable), as scripts see them.
QJsonObject toJson(const Counts &counts);
/// 充足率 such as "83.3 %", rounded down; "-" when nothing is applicable.
QString ratioText(const Counts &counts);

} // namespace daicho
