// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/profilenarrowing.h"

#include "policy/jsonvalues.h"

namespace daicho
{

using namespace Qt::StringLiterals;

std::optional<QJsonObject> Narrowing::conditions(const QJsonObject &when, Unknown unknown, By by) const
{
    if (when[u"unit"_s] == u"zone"_s && json::ids(m_profile.value(u"zones"_s)).isEmpty())
        return std::nullopt;
    QJsonObject narrowed;
    for (auto condition = when.begin(); condition != when.end(); ++condition) {
        const QString attribute = condition.key().section(u'.', -1);
        if (json::ids(m_library[u"axes"_s]).contains(attribute)) {
            if (!putAxis(condition.key(), by, *condition, narrowed) && unknown == Unknown::Fatal)
                return std::nullopt;
            continue;
        }
        const auto values = attribute == u"zone" ? zones(*condition) : std::optional(QJsonValue(*condition));
        if (!values)
            return std::nullopt;
        narrowed[condition.key()] = *values;
    }
    return narrowed;
}

QString Narrowing::otherAxis(const QJsonObject &when) const
{
    for (auto condition = when.begin(); condition != when.end(); ++condition) {
        const QString axis = condition.key().section(u'.', -1);
        const bool isAxis = json::ids(m_library[u"axes"_s]).contains(axis);
        if (const QString other = isAxis ? otherAxis(axis) : QString(); !other.isEmpty())
            return other;
    }
    return {};
}

QString Narrowing::otherAxis(const QString &axis) const
{
    const QSet<QString> axes = json::ids(m_profile.value(u"axes"_s));
    const QString other = m_profile.value(u"equivalents"_s)[axis][u"axis"_s].toString();
    return other != axis && axes.contains(axis) && axes.contains(other) ? other : QString();
}

std::optional<QJsonValue> Narrowing::zones(const QJsonValue &condition) const
{
    const QSet<QString> known = json::ids(m_profile.value(u"zones"_s));
    const bool isNot = condition[u"not"_s].isArray();
    const QJsonValue given = isNot ? condition[u"not"_s] : condition;
    QJsonArray kept;
    for (const QString &zone : given.isString() ? QStringList{given.toString()} : json::strings(given)) {
        if (zone.isEmpty() || known.contains(zone))
            kept.append(zone);
    }
    if (kept.isEmpty())
        return std::nullopt;
    return isNot ? QJsonValue(QJsonObject{{u"not"_s, kept}}) : QJsonValue(kept);
}

/// Puts the condition into `narrowed` as this policy's axes have it; false when they have nothing like it.
bool Narrowing::putAxis(const QString &name, By by, const QJsonValue &condition, QJsonObject &narrowed) const
{
    const QString axis = name.section(u'.', -1);
    const bool isOwn = json::ids(m_profile.value(u"axes"_s)).contains(axis);
    QJsonValue same = m_profile.value(u"equivalents"_s)[axis];
    if (!isOwn && !same.isObject())
        return false;
    if (by == By::OwnAxis && !otherAxis(axis).isEmpty())
        same = QJsonValue::Undefined;
    const QString key = name.chopped(axis.size()) + (same.isObject() ? same[u"axis"_s].toString(axis) : axis);
    const auto translated = [&](const QString &level) {
        return same[u"levels"_s][level].toString(level);
    };
    if (condition[u"atLeast"_s].isString()) {
        narrowed[key] = QJsonObject{{u"atLeast"_s, translated(condition[u"atLeast"_s].toString())}};
        return true;
    }
    const bool isNot = condition[u"not"_s].isArray();
    const QJsonValue given = isNot ? condition[u"not"_s] : condition;
    QJsonArray levels;
    for (const QString &level : given.isString() ? QStringList{given.toString()} : json::strings(given))
        levels.append(translated(level));
    narrowed[key] = isNot ? QJsonValue(QJsonObject{{u"not"_s, levels}}) : QJsonValue(levels);
    return true;
}

} // namespace daicho
