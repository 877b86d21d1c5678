// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importledger.h"

namespace daicho
{

/// Adds what sheets of other programs say of the parents of their assets: each parent depends on the asset. Parents are
/// found by number or by name, in the file and in the registry; those that nobody has, several have, or that would
/// close a ring are warnings, as is a domain that means the whole body. Takes the headings that a preset used off the
/// list of columns that are left out.
void addPresetLinks(const LedgerReading &reading, ImportPlan &plan);

/// The change without new links to assets that are neither in it nor in the registry: for a change of which rows were
/// taken away.
Change withoutLooseLinks(Change change, const Snapshot &now);

} // namespace daicho
