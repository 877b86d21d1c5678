// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"

class QWidget;

namespace daicho
{

/// Checks that nothing in the history was altered, and says what came of it.
void verifyHistory(QWidget *parent, Registry &registry);

} // namespace daicho
