// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace daicho
{

/// A number of rows or assets as the user's language writes it: 1,300.
inline QString counted(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace daicho
