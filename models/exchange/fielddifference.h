// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/asset.h"
#include "exchange/fieldcolumns.h"

namespace daicho
{

/// Whether both assets have the same value in this field.
bool isSameField(const FieldColumn &column, const Asset &a, const Asset &b);

/// Gives an asset the value that another one has in this field.
void takeField(const FieldColumn &column, const Asset &from, Asset &to);

/// The columns in which two assets differ, in the order of `columns`; good as long as those.
std::vector<const FieldColumn *> differingFields(const std::vector<FieldColumn> &columns, const Asset &a,
                                                 const Asset &b);

} // namespace daicho
