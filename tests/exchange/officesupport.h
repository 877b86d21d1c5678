// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exchangesupport.h"

#include <QProcess>
#include <QStandardPaths>

namespace daicho
{

/// Where LibreOffice is; empty where it is not.
inline QString officeProgram()
{
    return QStandardPaths::findExecutable(QStringLiteral("soffice"));
}

/// Opens a file in LibreOffice and saves it, under the same name with another suffix, in the folder "saved".
inline bool savedByOffice(const QString &office, const Files &files, const QString &name, const QStringList &form)
{
    return QProcess::execute(
               office,
               QStringList{QStringLiteral("-env:UserInstallation=file://") + files.path(QStringLiteral("profile")),
                           QStringLiteral("--headless"), QStringLiteral("--convert-to")} +
                   form +
                   QStringList{QStringLiteral("--outdir"), files.path(QStringLiteral("saved")), files.path(name)}) == 0;
}

} // namespace daicho
