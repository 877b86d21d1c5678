// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assets/assetstanding.h"

#include <QHash>

namespace daicho
{

namespace
{

/// The group's code tells apart all that a standing depends on, except an asset's own exceptions.
struct Known {
    bool isWanted = false;
};

bool isWanted(const Showing &showing, Id asset, Ordinal measure, const Jump &jump)
{
    const auto all = standings(*showing.now, *showing.profile, {Unit::Asset, asset}, showing.today);
    for (const SubjectStanding &standing : all) {
        if (standing.measure == measure)
            return !jump.standing || standing.standing == *jump.standing;
    }
    return false;
}

} // namespace

QSet<Id> assetsStanding(const Showing &showing, const Jump &jump)
{
    const Snapshot &now = *showing.now;
    const Ordinal measure = now.ordinal(jump.measure);
    QSet<Id> withExceptions;
    now.exceptions.forEach([&](const Exception &exception) {
        if (exception.subject.unit == Unit::Asset && exception.measure == measure)
            withExceptions.insert(exception.subject.id);
    });
    QHash<quint32, Known> byGroup;
    QSet<Id> found;
    now.assets.forEach([&](AssetRef, const AssetRow &row) {
        if (jump.department && row.department() != *jump.department)
            return;
        if (withExceptions.contains(row.id)) {
            if (isWanted(showing, row.id, measure, jump))
                found.insert(row.id);
            return;
        }
        const quint32 group = codeOf(
            Group{row.code(AssetCode::Department), row.code(AssetCode::Signature), row.code(AssetCode::Statuses)});
        auto known = byGroup.find(group);
        if (known == byGroup.end())
            known = byGroup.insert(group, {isWanted(showing, row.id, measure, jump)});
        if (known->isWanted)
            found.insert(row.id);
    });
    return found;
}

} // namespace daicho
