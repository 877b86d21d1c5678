// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/lineinputs.h"

#include <algorithm>

namespace daicho
{

namespace
{

void addContracts(const Snapshot &now, const Circumstances &around, const NeededByEngagements &needed,
                  QHash<Id, LineInputs> &all)
{
    now.engagements.forEach([&](const Engagement &engagement) {
        const Id department = around.knownDepartment(engagement.department);
        const Layer fallback = department.isNull() ? Layer() : all[department].own;
        all[department].contracts.push_back(
            {needed[size_t(engagement.sort)], over(around.own({Unit::Engagement, engagement.id}), fallback)});
    });
}

void addSingles(const Snapshot &now, const Circumstances &around, QHash<Id, LineInputs> &all)
{
    const QHash<Id, MeasureSet> &excepted = around.exceptedAssets();
    QList<Id> assets = excepted.keys();
    std::ranges::sort(assets);
    for (const Id asset : assets) {
        const std::optional<AssetRef> ref = now.assets.find(asset);
        if (!ref)
            continue;
        const AssetBlock &block = *now.assets.blocks()[ref->block()];
        const auto code = [&](AssetCode column) {
            return block.code(column, ref->row());
        };
        const Group group{code(AssetCode::Department), code(AssetCode::Signature), code(AssetCode::Statuses)};
        if (!around.standardLedgers().isKeptBy(group.department))
            all[around.knownDepartment(idAt(group.department))].singles.push_back({group, excepted[asset]});
    }
}

} // namespace

QHash<Id, LineInputs> lineInputs(const Snapshot &now, const Circumstances &around, const NeededByEngagements &needed)
{
    QHash<Id, LineInputs> all;
    all[Id()].own = around.own({Unit::Body, Id()});
    now.departments.forEach([&](const Department &department) {
        all[department.id].own = around.own({Unit::Department, department.id});
    });
    addContracts(now, around, needed, all);
    addSingles(now, around, all);
    return all;
}

} // namespace daicho
