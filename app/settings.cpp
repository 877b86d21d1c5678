// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/language.h"

#include <QFileInfo>
#include <QSettings>

namespace daicho
{

using namespace Qt::StringLiterals;

QString usualLanguage()
{
    const QString chosen = QSettings().value(u"language"_s).toString();
    return chosen == u"ja" || chosen == u"en" ? chosen : environmentLanguage();
}

QString lastRegistry()
{
    const QString path = QSettings().value(u"lastRegistry"_s).toString();
    return QFileInfo::exists(path) ? path : QString();
}

void rememberRegistry(const QString &path)
{
    QSettings().setValue(u"lastRegistry"_s, QFileInfo(path).absoluteFilePath());
}

} // namespace daicho
