// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch.h"

namespace daicho
{

/// What a state of a distribution is called in the user's language.
QString stateText(Dispatch::State state);
/// What JSON calls it: "sent", "submitted", "merged", "sentBack".
QString stateWord(Dispatch::State state);

} // namespace daicho
