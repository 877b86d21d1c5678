// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/profile.h"

#include <QJsonObject>

namespace daicho
{

/// The profile that an object which fits the schema describes. Looks at nothing but the form: see lint().
Profile parseProfile(const QJsonObject &object);

/// `over` laid on `base`: an entry of a list with ids replaces the keys of the entry with the same id or is appended,
/// terms are replaced one by one, everything else is replaced as a whole.
QJsonObject mergedProfile(const QJsonObject &base, const QJsonObject &over);

} // namespace daicho
