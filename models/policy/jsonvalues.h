// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/profile.h"

#include <QJsonArray>
#include <QJsonObject>

namespace daicho::json
{

inline LocalText text(const QJsonValue &value)
{
    return {value[QLatin1String("ja")].toString(), value[QLatin1String("en")].toString()};
}

inline QStringList strings(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        strings.append(entry.toString());
    return strings;
}

/// The ids of the entries of a list.
inline QSet<QString> ids(const QJsonValue &list)
{
    QSet<QString> ids;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &entry : array)
        ids.insert(entry[QLatin1String("id")].toString());
    return ids;
}

template <typename T>
QList<T> list(const QJsonValue &value, T (*parse)(const QJsonValue &))
{
    QList<T> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        list.append(parse(entry));
    return list;
}

inline PartialDate date(const QJsonValue &value)
{
    return PartialDate::fromIso(value.toString()).value_or(PartialDate());
}

/// The conditions of a `when`.
QList<Condition> conditions(const QJsonValue &when);

} // namespace daicho::json
