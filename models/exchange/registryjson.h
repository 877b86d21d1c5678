// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportassets.h"

namespace daicho
{

/// Writes everything that a registry holds at its revision as JSON, its history left out: every table, with ids as the
/// registry and the policy have them. resources/exchange/registry.schema.json describes it.
Result<Exported> exportRegistry(const SnapshotPtr &now, const QString &path, const Progress &progress = {});

} // namespace daicho
