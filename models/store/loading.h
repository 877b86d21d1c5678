// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/snapshot.h"
#include "store/registryfile.h"

namespace daicho
{

/// Everything in the file, at one revision.
Result<SnapshotPtr> loadSnapshot(OpenFile &file, const Progress &progress);

} // namespace daicho
