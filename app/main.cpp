// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStringList>

#include <clocale>
#include <cstring>
#include <memory>

#ifndef Q_OS_WIN
#include <langinfo.h>
#endif

using namespace Qt::StringLiterals;

namespace
{

/// Qt warns on the standard error when the locale is not UTF-8 and then uses UTF-8; scripts need not see that.
void ensureUtf8()
{
#ifndef Q_OS_WIN
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_CTYPE", "C.UTF-8");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0 && qEnvironmentVariableIsSet("LC_ALL")) {
        // LC_ALL outranks LC_CTYPE, so what it says about the language moves to where that is still read.
        qputenv("LC_MESSAGES", qgetenv("LC_ALL"));
        qunsetenv("LC_ALL");
    }
#endif
}

void goOffscreen()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Where Qt would put it anyway; said beforehand, it says nothing about it on the standard error.
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(QDir::tempPath() + u"/runtime-"_s + QDir::home().dirName()));
}

bool hasDisplay()
{
#ifndef Q_OS_LINUX
    return true;
#endif
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

} // namespace

int main(int argc, char *argv[])
{
    ensureUtf8();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);

    const bool gui = daicho::needsGui(words);
    // A chart is drawn without a window, so it needs no display; a window says itself that it cannot do without.
    const bool displayMissing = gui && !hasDisplay();
    if (displayMissing)
        goOffscreen();
    QCoreApplication::setOrganizationName(u"daicho"_s);
    QCoreApplication::setApplicationName(u"daicho"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DAICHO_VERSION));
    const std::unique_ptr<QCoreApplication> application(gui ? new QApplication(argc, argv)
                                                            : new QCoreApplication(argc, argv));
    application->setProperty("displayMissing", displayMissing);
    return daicho::runCommandLine(words);
}
