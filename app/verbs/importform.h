// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "exchange/presetplan.h"
#include "registry/registry.h"

namespace daicho
{

/// `daicho import` of another program's form that holds no assets: departments or answers, by the same options.
Exit importForm(const LedgerReading &reading, Registry &registry, const Arguments &arguments);

} // namespace daicho
