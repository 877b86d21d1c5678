// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fielddifference.h"

#include "exchange/fieldfacts.h"

namespace daicho
{

namespace
{

/// Gives `use` the member of an asset that a field stands for, as a function of the asset. Not for levels and reasons.
template <typename Use>
auto withMember(Field field, Use use)
{
    switch (field) {
    case Field::Number:
        return use([](auto &asset) -> auto & { return asset.number; });
    case Field::Name:
        return use([](auto &asset) -> auto & { return asset.name; });
    case Field::Department:
        return use([](auto &asset) -> auto & { return asset.department; });
    case Field::Business:
        return use([](auto &asset) -> auto & { return asset.business; });
    case Field::Places:
        return use([](auto &asset) -> auto & { return asset.places; });
    case Field::Owner:
        return use([](auto &asset) -> auto & { return asset.owner; });
    case Field::Custodian:
        return use([](auto &asset) -> auto & { return asset.custodian; });
    case Field::Users:
        return use([](auto &asset) -> auto & { return asset.users; });
    case Field::OffSiteApproval:
        return use([](auto &asset) -> auto & { return asset.offSiteApproval; });
    case Field::Handling:
        return use([](auto &asset) -> auto & { return asset.handling; });
    case Field::Labelling:
        return use([](auto &asset) -> auto & { return asset.labelling; });
    case Field::TakeOut:
        return use([](auto &asset) -> auto & { return asset.takeOut; });
    case Field::RetentionYears:
        return use([](auto &asset) -> auto & { return asset.retentionYears; });
    case Field::Retention:
        return use([](auto &asset) -> auto & { return asset.retention; });
    case Field::Engagement:
        return use([](auto &asset) -> auto & { return asset.engagement; });
    case Field::InService:
        return use([](auto &asset) -> auto & { return asset.inService; });
    case Field::Registered:
        return use([](auto &asset) -> auto & { return asset.registered; });
    case Field::LastReview:
        return use([](auto &asset) -> auto & { return asset.lastReview; });
    case Field::NextReview:
        return use([](auto &asset) -> auto & { return asset.nextReview; });
    case Field::DisposalPermittedBy:
        return use([](auto &asset) -> auto & { return asset.disposal.permittedBy; });
    case Field::DisposedOn:
        return use([](auto &asset) -> auto & { return asset.disposal.on; });
    case Field::DisposalBy:
        return use([](auto &asset) -> auto & { return asset.disposal.by; });
    case Field::DisposalAction:
        return use([](auto &asset) -> auto & { return asset.disposal.action; });
    case Field::DisposalMethod:
        return use([](auto &asset) -> auto & { return asset.disposal.method; });
    case Field::Remarks:
        return use([](auto &asset) -> auto & { return asset.remarks; });
    default:
        return withFact(field, use);
    }
}

bool isMark(Field field)
{
    return field == Field::Level || field == Field::Reason;
}

QString ofMark(const FieldColumn &column, const Asset &asset)
{
    const Mark mark = asset.marks.value(column.axis);
    return column.field == Field::Level ? mark.level : mark.reason;
}

void setMark(const FieldColumn &column, const QString &value, Asset &asset)
{
    Mark mark = asset.marks.value(column.axis);
    (column.field == Field::Level ? mark.level : mark.reason) = value;
    if (mark == Mark())
        asset.marks.remove(column.axis);
    else
        asset.marks.insert(column.axis, mark);
}

} // namespace

bool isSameField(const FieldColumn &column, const Asset &a, const Asset &b)
{
    if (isMark(column.field))
        return ofMark(column, a) == ofMark(column, b);
    return withMember(column.field, [&a, &b](auto member) { return member(a) == member(b); });
}

void takeField(const FieldColumn &column, const Asset &from, Asset &to)
{
    if (isMark(column.field))
        return setMark(column, ofMark(column, from), to);
    withMember(column.field, [&from, &to](auto member) { member(to) = member(from); });
}

std::vector<const FieldColumn *> differingFields(const std::vector<FieldColumn> &columns, const Asset &a,
                                                 const Asset &b)
{
    std::vector<const FieldColumn *> differing;
    for (const FieldColumn &column : columns) {
        if (!isSameField(column, a, b))
            differing.push_back(&column);
    }
    return differing;
}

} // namespace daicho
