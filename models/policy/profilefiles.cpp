// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/profilereader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace daicho
{

namespace
{

QString &siteFolder()
{
    static QString folder;
    return folder;
}

QStringList folders()
{
    QStringList all;
    if (!siteFolder().isEmpty())
        all.append(siteFolder());
    all.append(QStringLiteral(":/policy"));
    return all;
}

std::optional<QByteArray> contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

LocalText textOf(const QJsonValue &value)
{
    return {value[QStringLiteral("ja")].toString(), value[QStringLiteral("en")].toString()};
}

std::optional<ProfileName> nameIn(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ProfileName name;
    name.id = object[QStringLiteral("profile")].toString();
    name.version = object[QStringLiteral("version")].toString();
    name.title = textOf(object[QStringLiteral("title")]);
    name.body = textOf(object[QStringLiteral("body")]);
    name.isCatalogue = object[QStringLiteral("catalogue")].toBool();
    if (name.id.isEmpty())
        return std::nullopt;
    return name;
}

} // namespace

void setSiteProfileFolder(const QString &folder)
{
    siteFolder() = folder;
}

QList<ProfileName> availableProfiles()
{
    QList<ProfileName> names;
    for (const QString &folder : folders()) {
        const QDir dir(folder);
        const QStringList files = dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        for (const QString &file : files) {
            const auto name = nameIn(contents(dir.filePath(file)).value_or(QByteArray()));
            const auto isKnown = [&](const ProfileName &other) {
                return other.id == name->id;
            };
            if (name && std::ranges::none_of(names, isKnown))
                names.append(*name);
        }
    }
    return names;
}

std::optional<QByteArray> profileText(const QString &id)
{
    // An id becomes part of a file name, so it must not be able to leave the folder.
    static const QRegularExpression plain(QStringLiteral("^[\\w.-]+$"), QRegularExpression::UseUnicodePropertiesOption);
    if (!plain.match(id).hasMatch())
        return std::nullopt;
    for (const QString &folder : folders()) {
        const QDir dir(folder);
        const QString direct = dir.filePath(id + QStringLiteral(".json"));
        for (const QString &file : QStringList{direct} + dir.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            const auto text = contents(dir.filePath(file));
            const auto name = text ? nameIn(*text) : std::nullopt;
            if (name && name->id == id)
                return text;
        }
    }
    return std::nullopt;
}

} // namespace daicho
