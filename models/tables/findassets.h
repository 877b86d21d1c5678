// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

namespace daicho
{

/// Assets found by number or name as one types: every word has to stand in the two. The one whose number is the text
/// comes first, then those whose number or name starts with it, then all others in the order of the registry; at most
/// `most`. An empty text finds the first ones. A scan over the folded texts: milliseconds for a million.
QList<Id> findAssets(const AssetRows &assets, const QString &text, qsizetype most);

} // namespace daicho
