// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/snapshot.h"
#include "policy/profile.h"

namespace daicho
{

/// Whether assets may only say what the policy knows. A change that brings another policy keeps what assets said under
/// the one before: its plan lists what the new one does not have, and the checks find it later.
enum class Judging : quint8 { ByThePolicy, AsBefore };

/// What is wrong with an asset as it would be stored: missing name or number, unknown kind, zone, axis, level or kind
/// of personal information, dates in the wrong order, off-site without approval (a warning), retention out of range …
/// Problem::column is the field's name as in the JSON export (`levels.C` for an axis). The dialog calls it as the user
/// types, Registry::apply for every change. `now` is for what the row refers to (department, post, number in use).
Problems validate(const Asset &asset, const Profile &profile, const Snapshot &now);

/// The same for many rows, in the compact form: what depends on the signature alone is looked at once per signature.
/// Numbers are checked against each other and against `now` (a row that replaces one with the same id may keep its
/// number). Stops after `most` problems. Problem::row is the place of the row in `rows`, from 1.
Problems validate(const AssetRows &rows, const Profile &profile, const Snapshot &now, int most = 1000,
                  Judging judging = Judging::ByThePolicy);

/// The small entities of a change: departments in a ring, posts without a title, exceptions without reason, approver
/// or expiry, an answer "not applicable" without a reason, a class that is lowered without one …
Problems validate(const Change &change, const Profile &profile, const Snapshot &now);

} // namespace daicho
