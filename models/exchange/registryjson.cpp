// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registryjson.h"

#include "exchange/exportorder.h"
#include "exchange/jsonfile.h"
#include "exchange/registryrecords.h"

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject policyJson(const AdoptedPolicy &policy)
{
    return {{u"id"_s, policy.id},
            {u"version"_s, policy.version},
            {u"hash"_s, QString::fromLatin1(policy.hash)},
            {u"from"_s, policy.from.iso()}};
}

template <typename T>
Outcome putTable(JsonFile &file, const QString &name, const QList<T> &rows, auto record)
{
    file.beginArray(name);
    for (const T &row : rows) {
        if (auto added = file.add(record(row)); !added)
            return added;
    }
    file.end();
    return Nothing();
}

Outcome putAssets(JsonFile &file, const Snapshot &now, const Progress &progress)
{
    file.beginArray(u"assets"_s);
    const auto add = [&file](const AssetRow &row) {
        return file.add(assetRecord(row.asset()));
    };
    if (auto done = visitAssets(now, progress, add); !done)
        return done;
    file.end();
    return Nothing();
}

Outcome putTables(JsonFile &file, const Snapshot &now, const Progress &progress)
{
    const auto answers = [&now](const Answers &row) {
        return answersRecord(row, now.measures);
    };
    const auto exception = [&now](const Exception &row) {
        return exceptionRecord(row, now.measures);
    };
    for (const Outcome &written :
         {putTable(file, u"departments"_s, now.departmentsInOrder(), departmentRecord),
          putTable(file, u"posts"_s, now.posts.toList(), postRecord),
          putTable(file, u"zones"_s, now.zones.toList(), zoneRecord),
          putTable(file, u"engagements"_s, now.engagements.toList(), engagementRecord), putAssets(file, now, progress),
          putTable(file, u"links"_s, now.links.toList(), linkRecord),
          putTable(file, u"flows"_s, now.flows.toList(), flowRecord),
          putTable(file, u"answers"_s, now.answers.toList(), answers),
          putTable(file, u"exceptions"_s, now.exceptions.toList(), exception),
          putTable(file, u"dispatches"_s, now.dispatches.toList(), dispatchRecord)}) {
        if (!written)
            return written;
    }
    return Nothing();
}

} // namespace

Result<Exported> exportRegistry(const SnapshotPtr &now, const QString &path, const Progress &progress)
{
    JsonFile file(path);
    if (auto opened = file.open(); !opened)
        return opened.error();
    file.beginObject();
    file.put(u"daicho"_s, u"registry"_s);
    file.put(u"format"_s, 1);
    file.put(u"revision"_s, now->revision);
    file.put(u"body"_s, now->bodyName);
    file.put(u"policy"_s, policyJson(now->policy));
    file.put(u"measures"_s, QJsonArray::fromStringList(now->measures));
    if (auto written = putTables(file, *now, progress); !written)
        return written.error();
    file.end();
    if (auto committed = file.commit(); !committed)
        return committed.error();
    return Exported{now->assets.size(), {}, true};
}

} // namespace daicho
