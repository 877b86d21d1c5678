// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace daicho
{

/// That a file or folder cannot be written, and why.
Error unwritable(const QString &path, const QString &reason);

/// Puts a finished file where the user wants it, all at once: until then, what stood there before stays.
Outcome moveInPlace(const QString &from, const QString &path);

} // namespace daicho
