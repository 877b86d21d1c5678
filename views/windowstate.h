// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QStringList>

namespace daicho
{

/// Where the settings of one registry stand: a group of its own, named by a hash of its path, so that nobody reads
/// from the settings which files there are.
QString settingsGroup(const QString &registry);

/// The registries that were open lately and still exist, the latest first.
QStringList recentRegistries();
void rememberRecent(const QString &registry);

} // namespace daicho
