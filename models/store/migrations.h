// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/sqlite.h"

namespace daicho
{

/// The version of the schema that this program writes: how many files resources/sql holds.
int newestVersion();
/// Brings a file's schema to a version, in one transaction; the chain of files is the schema.
Outcome migrate(Connection &connection, int toVersion);
/// Makes an empty registry file with the schema of that version; nothing may be there. The file is left closed, with a
/// rollback journal.
Outcome makeFile(const QString &path, int version);

} // namespace daicho
