// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history.h"
#include "core/result.h"
#include "core/snapshot.h"

namespace daicho
{

/// Writes a department's part of a registry as a registry of its own, whose history starts there, with the dispatch in
/// it as the one that is here. Written whole or not at all. Duplicate when there is a file already, unless it may be
/// replaced.
Outcome writeDepartmentFile(const QString &path, const Snapshot &now, const Dispatch &dispatch, const Authorship &by,
                            bool mayReplace);

/// Whether a registry's file is whole: one that came back over the mail may not be, and still open. Damaged when it is
/// not.
Outcome checkWhole(const QString &path);

/// Whether a file is a registry by its name, which is all that may be looked at: it may be open here (DatabaseFile).
bool isRegistryName(const QString &path);

/// The dispatch by which a department's own file was sent; nothing in a registry that was not sent.
std::optional<Dispatch> dispatchHere(const Snapshot &now);

} // namespace daicho
