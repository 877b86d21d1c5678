// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/about.h"

#include "views/common/prompt.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QUrl>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

struct Help {
    Q_DECLARE_TR_FUNCTIONS(daicho::Help)
};

QString manualFile()
{
    const QString name = QLocale().language() == QLocale::English ? u"manual.en.html"_s : u"manual.ja.html"_s;
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString &folder : {program + u"/../share/daicho/manual/"_s, program + u"/../share/doc/daicho/manual/"_s,
                                  program + u"/../../../resources/manual/"_s}) {
        if (QFileInfo::exists(folder + name))
            return QFileInfo(folder + name).canonicalFilePath();
    }
    return QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"daicho/manual/"_s + name);
}

} // namespace

void showAbout(QWidget *parent)
{
    const QString text = Help::tr("Daicho %1\n\nThe information-asset registry of Japanese local governments.\n"
                                  "Free software under the GNU General Public License, version 3 or later.\n\nQt %2")
                             .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()));
    Prompt::instance().inform(parent, Help::tr("About Daicho"), text);
}

void openManual(QWidget *parent)
{
    const QString file = manualFile();
    if (file.isEmpty() || !QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
        Prompt::instance().inform(parent, Help::tr("Manual"),
                                  Help::tr("The manual is not installed on this computer."));
}

} // namespace daicho
