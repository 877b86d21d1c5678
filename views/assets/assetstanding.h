// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

#include <QSet>

namespace daicho
{

/// The assets at which the jump's measure stands as the jump says (anyhow, when it does not say): what a click on a
/// count of the coverage page means.
QSet<Id> assetsStanding(const Showing &showing, const Jump &jump);

} // namespace daicho
