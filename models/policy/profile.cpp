// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/profile.h"

namespace daicho
{

namespace
{

template <typename T>
const T *named(const QList<T> &list, const QString &id)
{
    for (const T &entry : list) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

} // namespace

const Level *Axis::level(const QString &level) const
{
    return named(levels, level);
}
const SubKind *Kind::subKind(const QString &subKind) const
{
    return named(subKinds, subKind);
}
const Axis *Profile::axis(const QString &axis) const
{
    return named(axes, axis);
}
const PolicyZone *Profile::zone(const QString &zone) const
{
    return named(zones, zone);
}
const Kind *Profile::kind(const QString &kind) const
{
    return named(kinds, kind);
}
const Category *Profile::category(const QString &category) const
{
    return named(categories, category);
}
const Measure *Profile::measure(const QString &measure) const
{
    return named(measures, measure);
}
const Choice *Profile::personal(const QString &choice) const
{
    return named(personalInformation, choice);
}
const Choice *Profile::handlingRestriction(const QString &choice) const
{
    return named(handling, choice);
}
const Choice *Profile::disposalMethod(const QString &choice) const
{
    return named(disposalMethods, choice);
}
const Choice *Profile::sanitisingMethod(const QString &choice) const
{
    return named(sanitising, choice);
}

} // namespace daicho
