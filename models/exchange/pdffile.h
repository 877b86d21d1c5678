// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <functional>

class QIODevice;

namespace daicho
{

/// Lets `write` fill a file, which appears at `path` when it is complete; after an error there is none, and an older
/// one is untouched.
Outcome writePdfFile(const QString &path, const std::function<Outcome(QIODevice &)> &write);

} // namespace daicho
