// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/coverage.h"

namespace daicho
{

/// A share as people read it everywhere, such as 83.3%: cut after one decimal. 100% says that nothing is missing and 0%
/// that nothing is there; a dash, that there is nothing to have a share of.
QString percentText(qint64 part, qint64 whole);

/// 充足率 in this form.
QString ratioText(const Counts &counts);

} // namespace daicho
