// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daicho
{

/// The language to start in: what the user chose in the window, else that of the environment.
QString usualLanguage();

} // namespace daicho
