// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fontfiles.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QHash>
#include <QStandardPaths>

namespace daicho
{

namespace
{

// The face that is wanted is the first of its file everywhere, because QRawFont reads no other one of a collection.
constexpr const char16_t *regularNames[] = {
    u"BIZUDGothic-Regular.ttf",
    u"BIZ-UDGothicR.ttc",
    u"NotoSansCJK-Regular.ttc",
    u"NotoSansCJKjp-Regular.otf",
    u"NotoSansJP-Regular.otf",
    u"NotoSansJP-Regular.ttf",
    u"ipag.ttf",
    u"ipaexg.ttf",
    u"ipamjm.ttf",
    u"VL-Gothic-Regular.ttf",
    u"YuGothM.ttc",
    u"msgothic.ttc",
};
constexpr const char16_t *boldNames[] = {
    u"BIZUDGothic-Bold.ttf", u"BIZ-UDGothicB.ttc",   u"NotoSansCJK-Bold.ttc", u"NotoSansCJKjp-Bold.otf",
    u"NotoSansJP-Bold.otf",  u"NotoSansJP-Bold.ttf", u"YuGothB.ttc",
};

template <size_t Count>
QStringList present(const char16_t *const (&names)[Count], const QHash<QString, QString> &files)
{
    QStringList found;
    for (const char16_t *name : names) {
        const QString path = files.value(QString::fromUtf16(name).toLower());
        if (!path.isEmpty())
            found << path;
    }
    return found;
}

} // namespace

QStringList fontFolders()
{
    QStringList folders{QCoreApplication::applicationDirPath() + QStringLiteral("/fonts")};
    folders << QStandardPaths::standardLocations(QStandardPaths::FontsLocation);
    folders << QStringLiteral("/usr/share/fonts") << QStringLiteral("/usr/local/share/fonts");
#ifdef Q_OS_WIN
    folders << qEnvironmentVariable("SystemRoot", QStringLiteral("C:/Windows")) + QStringLiteral("/Fonts");
#endif
    folders.removeDuplicates();
    return folders;
}

FontFiles FontFiles::find(const QStringList &folders)
{
    QHash<QString, QString> files;
    for (const QString &folder : folders) {
        QDirIterator each(folder, {QStringLiteral("*.tt[fc]"), QStringLiteral("*.otf")}, QDir::Files | QDir::Readable,
                          QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
        while (each.hasNext()) {
            const QString path = each.next();
            const QString name = each.fileName().toLower();
            if (!files.contains(name))
                files.insert(name, path);
        }
    }
    FontFiles found{present(regularNames, files), present(boldNames, files)};
    found.bold << found.regular;
    return found;
}

} // namespace daicho
