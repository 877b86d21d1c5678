// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFile>
#include <QString>

namespace daicho
{

/// The text of an open file in whatever encoding it has; of one that is longer than `most` characters, only enough to
/// see that it is.
Result<QString> decodedFile(QFile &file, qsizetype most);

} // namespace daicho
