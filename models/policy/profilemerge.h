// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace daicho
{

/// `over` laid on `base`: an entry of a list with ids replaces the keys of the entry with the same id (of its levels
/// and sub-kinds one by one) or is appended; what both adopt is joined; terms and equivalents are replaced one by one,
/// everything else as a whole.
QJsonObject mergedProfile(const QJsonObject &base, const QJsonObject &over);

} // namespace daicho
