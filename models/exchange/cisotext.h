// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/profile.h"

namespace daicho
{

/// How many characters CISO Assistant takes for a name.
inline constexpr int longestCisoName = 200;

/// The name, cut where it is longer than that.
QString cisoName(const QString &name);
/// The text as a label of CISO Assistant, which takes letters, digits, _ and - only, at most 36 of them; everything
/// else becomes _, and none stands at the ends.
QString cisoLabel(const QString &text);
/// The label that says exactly which level of an axis an asset has: 機密性3B.
QString cisoLevelLabel(const Axis &axis, const Level &level);
/// A number as a ref_id, with an apostrophe in front where the import would read another number out of it (00123).
QString cisoRef(const QString &number);
/// The name that stands for a name that several assets of one domain have, which CISO Assistant does not take.
QString cisoNumberedName(const QString &name, const QString &number);
/// The name that cisoNumberedName() was given; any other name comes back as it is.
QString cisoPlainName(const QString &name, const QString &number);

} // namespace daicho
