// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/oscalexport.h"

#include "exchange/exchangetext.h"
#include "exchange/exportorder.h"
#include "exchange/jsonfile.h"
#include "exchange/oscalparts.h"

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

Outcome putAll(JsonFile &file, const QString &name, const QJsonArray &entries)
{
    file.beginArray(name);
    for (const QJsonValue &entry : entries) {
        if (auto added = file.add(entry); !added)
            return added;
    }
    file.end();
    return Nothing();
}

/// The inventory goes into the file asset by asset.
Outcome putInventory(JsonFile &file, const Snapshot &now, const OscalParts &parts, const Progress &progress,
                     qint64 &rows)
{
    file.beginArray(u"inventory-items"_s);
    const auto add = [&](const AssetRow &row) -> Outcome {
        const Asset asset = row.asset();
        if (asset.state == AssetState::Retired)
            return Nothing();
        ++rows;
        return file.add(parts.inventoryItem(asset));
    };
    if (auto done = visitAssets(now, progress, add); !done)
        return done;
    file.end();
    return Nothing();
}

bool hasInventory(const Snapshot &now)
{
    qint64 retired = 0;
    now.assets.forEach(
        [&retired](AssetRef, const AssetRow &row) { retired += row.signature().state == AssetState::Retired; });
    return now.assets.size() > retired;
}

Outcome putPlan(JsonFile &file, const Snapshot &now, const OscalParts &parts, const Progress &progress, qint64 &rows)
{
    const auto characteristics = parts.characteristics(progress);
    if (!characteristics)
        return characteristics.error();
    file.beginObject();
    file.beginObject(u"system-security-plan"_s);
    file.put(u"uuid"_s, parts.uuid(u"plan"_s));
    file.put(u"metadata"_s, parts.metadata());
    file.put(u"import-profile"_s, QJsonObject{{u"href"_s, u'#' + parts.uuid(u"policy"_s)}});
    file.put(u"system-characteristics"_s, *characteristics);
    file.beginObject(u"system-implementation"_s);
    file.put(u"users"_s, parts.users());
    file.put(u"components"_s, parts.components());
    // OSCAL has no empty lists: what there is nothing of is left out.
    if (auto done = hasInventory(now) ? putInventory(file, now, parts, progress, rows) : Outcome(Nothing()); !done)
        return done;
    file.end();
    file.beginObject(u"control-implementation"_s);
    file.put(u"description"_s, ExchangeText::tr("How the measures that the policy asks for stand."));
    if (auto done = putAll(file, u"implemented-requirements"_s, parts.requirements()); !done)
        return done;
    file.end();
    file.put(u"back-matter"_s, parts.backMatter());
    file.end();
    file.end();
    return file.commit();
}

} // namespace

Result<Exported> exportForOscal(const SnapshotPtr &now, const ProfilePtr &profile, const QString &path, QDate today,
                                const Progress &progress)
{
    const OscalParts parts(now, profile, today);
    if (profile->measures.isEmpty())
        return Error{
            Error::Kind::Invalid,
            ExchangeText::tr("The policy has no measures. An OSCAL plan has to say of one at least how it stands.")};
    JsonFile file(path);
    if (auto opened = file.open(); !opened)
        return opened.error();
    Exported exported;
    if (auto written = putPlan(file, *now, parts, progress, exported.rows); !written)
        return written.error();
    exported.isWritten = true;
    return exported;
}

} // namespace daicho
