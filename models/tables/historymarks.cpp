// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/historymarks.h"

#include "policy/lowering.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace daicho
{

using namespace Qt::StringLiterals;

/// The signature that an image tells of, as far as axes and what they are meant for can depend on it.
static Signature signatureIn(const QByteArray &image)
{
    const QJsonObject row = QJsonDocument::fromJson(image).object();
    Asset asset;
    asset.kind = row.value(u"kind"_s).toString();
    asset.subKind = row.value(u"sub_kind"_s).toString();
    asset.zone = row.value(u"zone"_s).toString();
    asset.personalInformation = row.value(u"personal_information"_s).toString();
    const QJsonObject levels = QJsonDocument::fromJson(row.value(u"classification"_s).toString().toUtf8()).object();
    for (auto level = levels.begin(); level != levels.end(); ++level)
        asset.marks[level.key()].level = level->toString();
    return signatureOf(asset);
}

bool lowersClass(const HistoryRow &row, const Profile &profile)
{
    if (row.entity != u"asset" || row.before.isEmpty() || row.after.isEmpty())
        return false;
    return !Lowerings(profile).between(codeOf(signatureIn(row.before)), codeOf(signatureIn(row.after))).isEmpty();
}

} // namespace daicho
