// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/floors.h"

namespace daicho
{

const Floor *floorOn(const Profile &profile, const QString &axis, const Facts &facts)
{
    const Axis *on = profile.axis(axis);
    const Floor *highest = nullptr;
    int rank = 0;
    for (const Floor &floor : profile.floors) {
        const Level *level = on && floor.axis == axis ? on->level(floor.level) : nullptr;
        if (!level || (highest && level->rank <= rank) || !holds(profile, floor.when, facts))
            continue;
        highest = &floor;
        rank = level->rank;
    }
    return highest;
}

QList<const Floor *> missedFloors(const Profile &profile, const Facts &facts)
{
    QList<const Floor *> missed;
    for (const Axis &axis : profile.axes) {
        const Level *here = axis.level(facts.value(axis.id));
        const Floor *floor = here ? floorOn(profile, axis.id, facts) : nullptr;
        if (floor && here->rank < axis.level(floor->level)->rank)
            missed.append(floor);
    }
    return missed;
}

} // namespace daicho
