// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/attributes.h"

#include <array>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr quint32 bit(Unit unit)
{
    return 1u << int(unit);
}
constexpr quint32 everyUnit =
    bit(Unit::Body) | bit(Unit::Zone) | bit(Unit::Department) | bit(Unit::Asset) | bit(Unit::Engagement);

template <typename T>
QStringList idsOf(const QList<T> &list)
{
    QStringList ids;
    for (const T &entry : list)
        ids.append(entry.id);
    return ids;
}

QStringList unitNames(const Profile &)
{
    return {unitName(Unit::Body), unitName(Unit::Zone), unitName(Unit::Department), unitName(Unit::Asset),
            unitName(Unit::Engagement)};
}

QStringList subKindIds(const Profile &profile)
{
    QStringList ids;
    for (const Kind &kind : profile.kinds)
        ids += idsOf(kind.subKinds);
    return ids;
}

QStringList sortNames(const Profile &)
{
    return {sortName(Engagement::Sort::Outsourcing), sortName(Engagement::Sort::Cloud),
            sortName(Engagement::Sort::SocialMedia)};
}

QStringList yesAndNo(const Profile &)
{
    return {u"yes"_s, u"no"_s};
}

Atom yesOrNo(bool is)
{
    static const Atom yes = Atom::of(u"yes"_s);
    static const Atom no = Atom::of(u"no"_s);
    return is ? yes : no;
}

Atom assetUnit(const Signature &)
{
    static const Atom asset = Atom::of(unitName(Unit::Asset));
    return asset;
}

constexpr auto table = std::to_array<Attribute>({
    {u"unit", everyUnit, unitNames, assetUnit},
    {u"kind", bit(Unit::Asset), [](const Profile &p) { return idsOf(p.kinds); },
     [](const Signature &s) {
         return s.kind;
     }},
    {u"subKind", bit(Unit::Asset), subKindIds,
     [](const Signature &s) {
         return s.subKind;
     }},
    {u"zone", bit(Unit::Asset) | bit(Unit::Zone), [](const Profile &p) { return idsOf(p.zones); },
     [](const Signature &s) {
         return s.zone;
     }},
    {u"personalInformation", bit(Unit::Asset), [](const Profile &p) { return idsOf(p.personalInformation); },
     [](const Signature &s) {
         return s.personalInformation;
     }},
    {u"offSite", bit(Unit::Asset), yesAndNo,
     [](const Signature &s) {
         return yesOrNo(s.offSite);
     }},
    {u"hasEngagement", bit(Unit::Asset), yesAndNo,
     [](const Signature &s) {
         return yesOrNo(s.hasEngagement);
     }},
    {u"engagement", bit(Unit::Engagement), sortNames, nullptr},
});

} // namespace

std::span<const Attribute> attributes()
{
    return table;
}

const Attribute *attributeNamed(QStringView name)
{
    for (const Attribute &attribute : table) {
        if (attribute.name == name)
            return &attribute;
    }
    return nullptr;
}

QString unitName(Unit unit)
{
    static const std::array names{u"body"_s, u"zone"_s, u"department"_s, u"asset"_s, u"engagement"_s};
    return names[size_t(unit)];
}

QString sortName(Engagement::Sort sort)
{
    static const std::array names{u"outsourcing"_s, u"cloud"_s, u"socialMedia"_s};
    return names[size_t(sort)];
}

} // namespace daicho
