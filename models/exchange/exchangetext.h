// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace daicho
{

/// The one translation context of what importing and exporting say to the user.
class ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(daicho::ExchangeText)
};

} // namespace daicho
