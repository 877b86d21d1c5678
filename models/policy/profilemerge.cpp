// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/profilemerge.h"

#include <QJsonArray>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

QJsonArray mergedArray(const QJsonArray &base, const QJsonArray &over)
{
    QJsonArray merged = base;
    for (const QJsonValue &entry : over) {
        const QString id = entry[u"id"_s].toString();
        qsizetype at = 0;
        while (at < merged.size() && (id.isEmpty() || at >= base.size() || merged.at(at)[u"id"_s].toString() != id))
            ++at;
        if (at == merged.size()) {
            merged.append(entry);
            continue;
        }
        QJsonObject replaced = merged.at(at).toObject();
        const QJsonObject keys = entry.toObject();
        for (auto key = keys.begin(); key != keys.end(); ++key) {
            const bool isNested = key.key() == u"levels" || key.key() == u"subKinds";
            replaced[key.key()] =
                isNested ? mergedArray(replaced[key.key()].toArray(), key->toArray()) : QJsonValue(*key);
        }
        merged[at] = replaced;
    }
    return merged;
}

} // namespace

QJsonObject mergedProfile(const QJsonObject &base, const QJsonObject &over)
{
    QJsonObject merged = base;
    for (auto entry = over.begin(); entry != over.end(); ++entry) {
        const QJsonValue below = base.value(entry.key());
        const bool hasIds = !below.toArray().isEmpty() && below[0][u"id"_s].isString();
        if (hasIds && entry->isArray()) {
            merged[entry.key()] = mergedArray(below.toArray(), entry->toArray());
        } else if (entry.key() == u"adopts" && below.isArray()) {
            QJsonArray both = below.toArray(); // what the base takes from libraries is part of it
            for (const QJsonValue &more : entry->toArray())
                both.append(more);
            merged[entry.key()] = both;
        } else if ((entry.key() == u"terms" || entry.key() == u"equivalents") && below.isObject()) {
            merged[entry.key()] = mergedProfile(below.toObject(), entry->toObject());
        } else {
            merged[entry.key()] = entry.value();
        }
    }
    return merged;
}

} // namespace daicho
