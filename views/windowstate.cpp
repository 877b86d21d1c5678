// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/windowstate.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

const QString recentKey = u"recentRegistries"_s;
constexpr int mostRecent = 8;

} // namespace

QString settingsGroup(const QString &registry)
{
    const QByteArray path = QFileInfo(registry).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(16);
    return u"registries/"_s + QString::fromLatin1(hash);
}

QStringList recentRegistries()
{
    QStringList known = QSettings().value(recentKey).toStringList();
    known.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return known;
}

void rememberRecent(const QString &registry)
{
    const QString path = QFileInfo(registry).absoluteFilePath();
    QStringList known = recentRegistries();
    known.removeAll(path);
    known.prepend(path);
    QSettings().setValue(recentKey, known.mid(0, mostRecent));
}

} // namespace daicho
