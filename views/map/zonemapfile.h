// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/snapshot.h"
#include "policy/profile.h"
#include "views/map/zonemap.h"

#include <QDate>

namespace daicho
{

/// Draws a map with its title, day, revision, policy and legend into a file: .png, .svg or .pdf by the name's ending.
Outcome writeZoneMap(const ZoneMap &map, const Snapshot &now, const Profile &profile, QDate day, const QString &path);

} // namespace daicho
