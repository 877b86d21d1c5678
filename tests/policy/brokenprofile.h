// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles that are broken in one place, and what is said of them.
#pragma once

#include "core/problem.h"

#include <QJsonArray>
#include <QJsonObject>

namespace daicho::brokenprofile
{

using namespace Qt::StringLiterals;

/// The object with `value` at a path such as /rules/0/when; null takes the key away.
inline QJsonValue with(const QJsonValue &in, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString step = path.takeFirst();
    if (in.isArray()) {
        QJsonArray array = in.toArray();
        const int at = step.toInt();
        if (at == array.size())
            array.append(value);
        else
            array[at] = with(array[at], path, value);
        return array;
    }
    QJsonObject object = in.toObject();
    const QJsonValue below = with(object.value(step), path, value);
    if (below.isNull())
        object.remove(step);
    else
        object[step] = below;
    return object;
}

inline QStringList lines(const Problems &problems)
{
    QStringList all;
    for (const Problem &p : problems)
        all.append(u"%1 %2 [%3] %4"_s.arg(p.severity == Problem::Severity::Error ? u"error"_s : u"warning"_s, p.column,
                                          p.value, p.reason));
    return all;
}

} // namespace daicho::brokenprofile
