// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/city.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &each : value.toArray())
        list << each.toString();
    return list;
}

QHash<QString, SampleBusiness> businessesIn(const QJsonArray &array)
{
    QHash<QString, SampleBusiness> businesses;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        SampleBusiness business;
        business.name = object[u"name"].toString();
        business.systems = strings(object[u"systems"]);
        business.care = object[u"care"].toInt();
        business.closeness = object[u"closeness"].toInt();
        business.isSensitive = object[u"sensitive"].toBool();
        business.isSchool = object[u"school"].toBool();
        businesses.insert(business.name, business);
    }
    return businesses;
}

void readDepartments(const QJsonObject &file, SampleCity &city)
{
    const QHash<QString, SampleBusiness> businesses = businessesIn(file[u"businesses"].toArray());
    for (const QJsonValue &parentValue : file[u"departments"].toArray()) {
        const QJsonObject parent = parentValue.toObject();
        city.parents << parent[u"name"].toString();
        for (const QJsonValue &childValue : parent[u"children"].toArray()) {
            const QJsonObject child = childValue.toObject();
            SampleDepartment department{child[u"name"].toString(), city.parents.last(), child[u"rank"].toInt(), {}};
            for (const QString &name : strings(child[u"businesses"]))
                department.businesses << businesses.value(name);
            city.departments << department;
        }
    }
}

SamplePattern patternIn(const QJsonObject &object)
{
    SamplePattern pattern;
    pattern.kind = strings(object[u"kind"]);
    pattern.subKind = strings(object[u"subKind"]);
    pattern.weight = object[u"weight"].toInt(1);
    pattern.names = strings(object[u"names"]);
    for (const QJsonValue &places : object[u"places"].toArray())
        pattern.places << strings(places);
    for (const QJsonValue &years : object[u"retention"].toArray())
        pattern.retention << years.toInt();
    pattern.care = object[u"care"].toInt();
    pattern.weightUp = object[u"weightUp"].toInt();
    pattern.engagement = object[u"engagement"].toInt();
    pattern.offSite = object[u"offSite"].toInt();
    pattern.isDevice = object[u"device"].toBool();
    pattern.isCloud = object[u"cloud"].toBool();
    pattern.role = object[u"role"].toString();
    pattern.holdsPersonal = !object[u"noPersonal"].toBool();
    return pattern;
}

/// Plain lists and texts, one level of objects deep: "reasons.notDone".
void readWords(const QJsonObject &object, const QString &prefix, SampleCity &city)
{
    for (auto each = object.begin(); each != object.end(); ++each) {
        const QJsonValue value = each.value();
        if (value.isString())
            city.texts.insert(prefix + each.key(), value.toString());
        else if (value.isArray() && value.toArray().first().isString())
            city.words.insert(prefix + each.key(), strings(value));
        else if (value.isObject() && prefix.isEmpty())
            readWords(value.toObject(), each.key() + u'.', city);
    }
}

SampleCity readCity()
{
    QFile file(u":/sample/city.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The sample city is not built in.");
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    SampleCity city;
    readDepartments(object, city);
    for (const QJsonValue &pattern : object[u"patterns"].toArray())
        city.patterns << patternIn(pattern.toObject());
    readWords(object, {}, city);
    for (const QString &sort : {u"none"_s, u"ordinary"_s, u"sensitive"_s, u"closest"_s})
        city.personal.insert(sort, city.words.value(u"personal."_s + sort));
    return city;
}

} // namespace

const SampleCity &sampleCity()
{
    static const SampleCity city = readCity();
    return city;
}

} // namespace daicho
