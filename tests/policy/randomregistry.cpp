// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/randomregistry.h"

#include <algorithm>

namespace daicho
{

template <typename T>
Id RandomRegistry::anyId(const Rows<T> &rows)
{
    return rows.isEmpty() || once(6) ? Id() : rows.toList()[below(int(rows.size()))].id;
}

Id RandomRegistry::anyAsset(const AssetRows &assets)
{
    if (assets.isEmpty())
        return {};
    const AssetBlockPtr &block = assets.blocks()[size_t(below(int(assets.blocks().size())))];
    return block->id(below(block->size()));
}

SnapshotPtr RandomRegistry::founded()
{
    Change change;
    for (const Measure &measure : m_profile.measures)
        change.newMeasures.append(measure.id);
    std::shuffle(change.newMeasures.begin(), change.newMeasures.end(), m_random);
    if (once(3))
        change.newMeasures.insert(3, QStringLiteral("GONE")); // of a policy that was in force before
    for (const PolicyZone &zone : m_profile.zones) {
        if (!once(5))
            change.zones.upserts.append({Id{++m_next}, 0, zone.id, zone.name.ja, 0});
    }
    return after(Snapshot(), change, 1);
}

Asset RandomRegistry::asset(const Snapshot &now, Id id)
{
    Asset asset;
    asset.id = id;
    asset.state = once(4) ? AssetState(below(3)) : AssetState::Registered;
    asset.department = once(9) ? Id{5} : anyId(now.departments);
    const Kind &kind = anyOf(m_profile.kinds);
    asset.kind = kind.id;
    if (once(2))
        asset.subKind = anyOf(kind.subKinds).id;
    if (!once(5))
        asset.zone = anyOf(m_profile.zones).id;
    for (const Axis &axis : m_profile.axes) {
        if (once(2))
            asset.marks[axis.id].level = anyOf(axis.levels).id;
    }
    return asset;
}

SubjectId RandomRegistry::anySubject(const Snapshot &now)
{
    switch (Unit(below(5))) {
    case Unit::Body:
        return {};
    case Unit::Zone:
        return {Unit::Zone, anyId(now.zones)};
    case Unit::Department:
        return {Unit::Department, anyId(now.departments)};
    case Unit::Engagement:
        return {Unit::Engagement, anyId(now.engagements)};
    case Unit::Asset:
        break;
    }
    return {Unit::Asset, anyAsset(now.assets)};
}

Answers RandomRegistry::answers(const Snapshot &now)
{
    Answers answers;
    answers.subject = anySubject(now);
    const int count = below(12);
    for (int i = 0; i < count; ++i)
        answers.statuses.set(below(int(now.measures.size())), Status(below(5)));
    return answers;
}

Exception RandomRegistry::exception(const Snapshot &now)
{
    Exception exception;
    exception.id = Id{++m_next};
    exception.subject = anySubject(now);
    exception.measure = below(int(now.measures.size()));
    exception.expires = PartialDate(QDate(2026, 4, 1).addDays(below(60) - 20));
    return exception;
}

Change RandomRegistry::change(const Snapshot &now)
{
    Change change;
    const int what = below(10);
    if (what == 0)
        change.departments.upserts.append(
            {Id{++m_next}, 0, QStringLiteral("課"), anyId(now.departments), below(9), {}, {}});
    if (what == 1 && once(3) && !now.departments.isEmpty())
        change.departments.removals.append(now.departments.toList()[below(int(now.departments.size()))]);
    if (what == 2)
        change.engagements.upserts.append(
            {Id{once(2) && !now.engagements.isEmpty() ? now.engagements.toList()[0].id : Id{++m_next}},
             0,
             Engagement::Sort(below(3)),
             Engagement::Terms(below(3)),
             {},
             {},
             anyId(now.departments),
             {},
             {},
             {},
             {}});
    if (what == 3 || what == 4)
        change.answers.upserts.append(answers(now));
    if (what == 5)
        change.exceptions.upserts.append(exception(now));
    if (what == 6 && !now.exceptions.isEmpty())
        change.exceptions.removals.append(now.exceptions.toList()[below(int(now.exceptions.size()))]);
    if (what >= 7) {
        std::vector<Asset> assets;
        for (int i = once(20) ? 1100 : below(30); i >= 0; --i)
            assets.push_back(asset(now, Id{m_next += 1 + below(3)}));
        if (const Id known = anyAsset(now.assets); !known.isNull() && once(2))
            assets.insert(assets.begin(), asset(now, known));
        change.assets = AssetRows::of(std::move(assets));
        if (const Id known = anyAsset(now.assets); !known.isNull() && once(3) && !change.assets.find(known))
            change.removedAssets.push_back({known, 0});
    }
    return change;
}

} // namespace daicho
