// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"

namespace daicho
{

/// `daicho policy oscal FILE --out FILE`: makes a catalogue of measures of a catalogue of controls in OSCAL.
Exit readOscal(const Arguments &arguments);

} // namespace daicho
