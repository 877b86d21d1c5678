// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/language.h"

#include <QSettings>

namespace daicho
{

using namespace Qt::StringLiterals;

QString usualLanguage()
{
    const QString chosen = QSettings().value(u"language"_s).toString();
    return chosen == u"ja" || chosen == u"en" ? chosen : environmentLanguage();
}

} // namespace daicho
