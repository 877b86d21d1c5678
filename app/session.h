// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "registry/registry.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace daicho
{

/// Opens a registry for one command and does its work; says why when it cannot be opened.
Exit withRegistry(const QString &path, Access access, const std::function<Exit(Registry &)> &work);

/// Says what came of a change: `done`, or the problems that stood in its way.
Exit report(const Result<Applied> &applied, const QString &done);
/// The revision that a change led to, as text; empty when it was not written.
QString revisionOf(const Result<Applied> &applied);

/// The department that the user means: its full name, or the end of it where only one ends so. Spaces and widths of
/// characters do not matter. Missing when there is none, Invalid when several end so.
Result<Id> findDepartment(const Snapshot &now, const QString &name);
/// The code of the zone that the user means by its code, its name or another spelling that the policy knows.
Result<Id> findZone(const Snapshot &now, const Profile &profile, const QString &name);
Result<Id> findAsset(const Snapshot &now, const QString &number);
Result<Id> findEngagement(const Snapshot &now, const QString &name);

} // namespace daicho
