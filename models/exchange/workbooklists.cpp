// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbooklists.h"

#include <algorithm>

namespace daicho
{

namespace
{

template <typename Entry, typename Word>
QStringList wordsOf(const QList<Entry> &entries, Word word)
{
    QStringList words;
    for (const Entry &entry : entries)
        words.append(std::invoke(word, entry));
    return words;
}

QStringList levelsOf(const Axis &axis, QDate today)
{
    QStringList ids;
    for (const Level &level : axis.levels) {
        if (!today.isValid() || level.isValidOn(today))
            ids.append(level.id);
    }
    return ids;
}

QStringList levelsOn(const QString &id, const Profile &profile, QDate today)
{
    const auto axis = std::ranges::find(profile.axes, id, &Axis::id);
    return axis == profile.axes.end() ? QStringList() : levelsOf(*axis, today);
}

QStringList departmentNames(const Snapshot &now)
{
    QStringList names;
    for (const Department &department : now.departmentsInOrder())
        names.append(now.departmentName(department.id));
    return names;
}

QStringList wordsFor(const FieldColumn &column, const Snapshot &now, const Profile &profile, QDate today)
{
    const auto label = [](const auto &entry) {
        return entry.label.ja;
    };
    switch (column.field) {
    case Field::Department:
        return departmentNames(now);
    case Field::Kind:
        return wordsOf(profile.kinds, label);
    case Field::Level:
        return levelsOn(column.axis, profile, today);
    case Field::Zone:
        return wordsOf(profile.zones, [](const PolicyZone &zone) { return zone.name.ja; });
    case Field::PersonalInformation:
        return wordsOf(profile.personalInformation, label);
    case Field::OffSite:
        return {QStringLiteral("有"), QStringLiteral("無")};
    case Field::State:
        return {stateLabel(AssetState::Draft), stateLabel(AssetState::Registered), stateLabel(AssetState::Retired)};
    default:
        return {};
    }
}

} // namespace

ColumnChoices choicesOf(const FieldColumn &column, const Snapshot &now, const Profile &profile, QDate today)
{
    ColumnChoices choices{wordsFor(column, now, profile, today), column.field == Field::Department};
    choices.words.removeAll(QString());
    choices.words.removeDuplicates();
    return choices;
}

} // namespace daicho
