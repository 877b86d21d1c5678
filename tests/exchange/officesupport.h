// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exchangesupport.h"

#include <QProcess>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

namespace daicho
{

/// Where LibreOffice is; empty where it is not.
inline QString officeProgram()
{
    return QStandardPaths::findExecutable(QStringLiteral("soffice"));
}

/// Runs LibreOffice; false when it fails or does not end. Its output goes nowhere: it starts further programs, and who
/// reads the output of the test would wait for the last of them.
inline bool runOffice(const QString &office, const QStringList &words)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    process.setChildProcessModifier([] { ::setpgid(0, 0); });
#endif
    process.start(office, words);
    constexpr int longest = 120'000; // milliseconds
    if (process.waitForFinished(longest))
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
#ifdef Q_OS_UNIX
    ::kill(pid_t(-process.processId()), SIGKILL);
#endif
    return false;
}

/// Opens a file in LibreOffice and saves it, under the same name with another suffix, in the folder "saved".
inline bool savedByOffice(const QString &office, const Files &files, const QString &name, const QStringList &form)
{
    return runOffice(
        office, QStringList{QStringLiteral("-env:UserInstallation=file://") + files.path(QStringLiteral("profile")),
                            QStringLiteral("--headless"), QStringLiteral("--convert-to")} +
                    form +
                    QStringList{QStringLiteral("--outdir"), files.path(QStringLiteral("saved")), files.path(name)});
}

} // namespace daicho
