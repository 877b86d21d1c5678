// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/profilereader.h"

#include "policy/profileadoption.h"
#include "policy/profilechecklint.h"
#include "policy/profilelint.h"
#include "policy/profilemerge.h"
#include "policy/profileparse.h"
#include "policy/profileschema.h"
#include "policy/words.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<QJsonObject> objectIn(const QByteArray &json, Problems &problems)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isObject())
        return document.object();
    const QString reason =
        error.error == QJsonParseError::NoError
            ? ProfileReader::tr("is no JSON object")
            : ProfileReader::tr("is no JSON: %1 (at byte %2)").arg(error.errorString()).arg(error.offset);
    problems.append(profileProblem(u"/"_s, {}, reason));
    return std::nullopt;
}

/// The object with everything that it extends, directly or not, below it.
QJsonObject withBases(QJsonObject object, Problems &problems)
{
    QStringList chain{object[u"profile"_s].toString()};
    while (object.contains(u"extends"_s)) {
        const QString base = object[u"extends"_s].toString();
        object.remove(u"extends"_s);
        if (chain.contains(base)) {
            problems.append(
                profileProblem(u"/extends"_s, base, ProfileReader::tr("the profiles extend each other in a ring")));
            return object;
        }
        chain.append(base);
        const std::optional<QByteArray> text = profileText(base);
        if (!text) {
            problems.append(profileProblem(u"/extends"_s, base, ProfileReader::tr("there is no such profile")));
            return object;
        }
        std::optional<QJsonObject> below = objectIn(*text, problems);
        if (!below)
            return object;
        below->remove(u"catalogue"_s);
        object = mergedProfile(*below, object);
    }
    return object;
}

/// The object with everything that it adopts from libraries put in, and what those adopt before.
QJsonObject resolved(const QJsonObject &object, QStringList ring, Problems &problems)
{
    ring.append(object[u"profile"_s].toString());
    const LibraryLookup library = [&](const QString &id) -> std::optional<QJsonObject> {
        const std::optional<QByteArray> text = ring.contains(id) ? std::nullopt : profileText(id);
        const std::optional<QJsonObject> found = text ? objectIn(*text, problems) : std::nullopt;
        return found ? std::optional(resolved(*found, ring, problems)) : std::nullopt;
    };
    return withAdopted(object, library, problems);
}

/// The texts with the policy's own words put in: {room} becomes 情報システム室 or サーバ室.
QJsonValue inOwnWords(const QJsonValue &value, const QJsonObject &terms)
{
    if (value.isString()) {
        QString text = value.toString();
        if (text.contains(u'{')) {
            for (auto term = terms.begin(); term != terms.end(); ++term)
                text.replace(u'{' + term.key() + u'}', term->toString());
        }
        return text;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (QJsonValueRef entry : array)
            entry = inOwnWords(entry, terms);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (QJsonValueRef entry : object)
        entry = inOwnWords(entry, terms);
    return object;
}

/// What a policy does not have stands in it as an empty list, so that scripts need not ask first.
QJsonObject withEveryList(QJsonObject object)
{
    for (const QString &key :
         {u"axes"_s, u"zones"_s, u"kinds"_s, u"measures"_s, u"rules"_s, u"documents"_s, u"dates"_s}) {
        if (!object.contains(key))
            object.insert(key, QJsonArray());
    }
    if (!object.contains(u"terms"_s))
        object.insert(u"terms"_s, QJsonObject());
    return object;
}

const QJsonObject &schema()
{
    static const QJsonObject object = [] {
        QFile file(u":/policy/profile.schema.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return object;
}

} // namespace

ReadProfile readProfile(const QByteArray &json)
{
    ReadProfile read;
    const std::optional<QJsonObject> own = objectIn(json, read.problems);
    if (!own)
        return read;
    const QJsonObject whole = withOneRefined(resolved(withBases(*own, read.problems), {}, read.problems));
    const QJsonObject object = withEveryList(inOwnWords(whole, whole[u"terms"_s].toObject()).toObject());
    const Problems misfits = schemaProblems(object, schema());
    read.problems += misfits;
    // What fits in form is still looked at, so that one reading lists everything.
    const Profile profile = parseProfile(object);
    if (misfits.isEmpty())
        read.problems += lint(profile, object[u"catalogue"_s].toBool());
    if (hasError(read.problems))
        return read;
    read.profile = std::make_shared<const Profile>(profile);
    read.adopted.id = profile.id;
    read.adopted.version = profile.version;
    read.adopted.text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    read.adopted.hash = QCryptographicHash::hash(read.adopted.text, QCryptographicHash::Sha256).toHex();
    return read;
}

} // namespace daicho
