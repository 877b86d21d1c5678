// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assets/classifysubject.h"

#include "views/assets/assetedits.h"

namespace daicho
{

ClassifySubject ClassifySubject::of(const Asset &asset)
{
    ClassifySubject subject;
    subject.name = asset.name;
    subject.signatures = {{codeOf(signatureOf(asset)), 1}};
    for (auto mark = asset.marks.begin(); mark != asset.marks.end(); ++mark)
        subject.reasons.insert(mark.key(), mark->reason);
    subject.handling = asset.handling;
    return subject;
}

ClassifySubject ClassifySubject::of(const std::vector<Id> &assets, const Snapshot &now)
{
    if (assets.size() == 1) {
        if (const auto asset = now.assets.asset(assets.front()))
            return of(*asset);
    }
    ClassifySubject subject;
    subject.name = namesOf(now, assets);
    QMap<quint32, qint64> counts;
    for (const Id id : assets) {
        if (const auto ref = now.assets.find(id))
            ++counts[now.assets.blocks()[ref->block()]->code(AssetCode::Signature, ref->row())];
    }
    for (auto count = counts.begin(); count != counts.end(); ++count)
        subject.signatures.append({count.key(), count.value()});
    return subject;
}

} // namespace daicho
