// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mergeground.h"

#include "exchange/exchangetext.h"

#include <QLocale>

namespace daicho
{

QString cleared(const QString &before, const QString &after)
{
    return after.isEmpty() && !before.isEmpty() ? ExchangeText::tr("(cleared)") : after;
}

MergeGround::MergeGround(const ReturnedPart &part, SnapshotPtr now, ProfilePtr profile, MergePlan &plan)
    : m_part(part), m_now(std::move(now)), m_profile(std::move(profile)), m_plan(plan)
{
}

bool MergeGround::hasPost(Id id) const
{
    return id.isNull() || m_now->posts.find(id) || m_plan.draft.posts.contains(id);
}

bool MergeGround::hasEngagement(Id id) const
{
    return id.isNull() || m_now->engagements.find(id) || m_plan.draft.engagements.contains(id);
}

bool MergeGround::isOwnAsset(Id id) const
{
    const auto drafted = m_plan.draft.assets.find(id);
    if (drafted != m_plan.draft.assets.end())
        return drafted->second.department == department();
    const auto ref = m_now->assets.find(id);
    return ref && m_now->assets.row(*ref).department() == department();
}

bool MergeGround::isOwnEngagement(Id id) const
{
    if (const Engagement *engagement = m_now->engagements.find(id))
        return engagement->department == department();
    return m_plan.draft.engagements.contains(id);
}

bool MergeGround::isOwn(const SubjectId &subject) const
{
    switch (subject.unit) {
    case Unit::Department:
        return subject.id == department();
    case Unit::Asset:
        return isOwnAsset(subject.id);
    case Unit::Engagement:
        return isOwnEngagement(subject.id);
    case Unit::Body:
    case Unit::Zone:
        break;
    }
    return false;
}

void MergeGround::take(const QString &subject, const QString &field, const QString &before, const QString &after)
{
    m_plan.taken.append({subject, field, before, after});
}

void MergeGround::refuse(const QString &subject, const QString &reason)
{
    m_plan.refused.append({subject, reason});
}

void MergeGround::disagree(const MergeConflict &conflict, MergeStep theirWay)
{
    m_plan.conflicts.append(conflict);
    m_plan.theirWays.push_back(std::move(theirWay));
}

QList<FilledField> MergeGround::filledFields(const Asset &added, const AssetRow &row,
                                             const std::vector<FieldColumn> &columns, FieldCells &theirs) const
{
    QList<FilledField> fields;
    for (const FieldColumn &column : columns) {
        QString value = theirs.text(column, row);
        if (column.field == Field::Number)
            value = added.number; // it may have been given anew
        if (column.field == Field::Department)
            value = m_now->departmentName(added.department);
        const bool isDropped = (column.field == Field::Owner && added.owner.isNull()) ||
                               (column.field == Field::Engagement && added.engagement.isNull());
        if (!value.isEmpty() && !isDropped)
            fields.append({column.label, value});
    }
    return fields;
}

QString MergeGround::assetName(const Snapshot &in, Id id) const
{
    const auto ref = in.assets.find(id);
    if (!ref)
        return {};
    const AssetRow row = in.assets.row(*ref);
    return (row.string(AssetText::Number) + u' ' + row.string(AssetText::Name)).trimmed();
}

QString MergeGround::subjectName(const SubjectId &subject) const
{
    if (subject.unit == Unit::Body)
        return m_now->bodyName;
    if (subject.unit == Unit::Zone) {
        const Zone *zone = m_now->zones.find(subject.id);
        return zone ? zone->name : ExchangeText::tr("(removed)");
    }
    if (subject.unit == Unit::Department)
        return m_now->departmentName(subject.id);
    return subject.unit == Unit::Engagement ? engagementName(subject.id) : newestAssetName(subject.id);
}

QString MergeGround::engagementName(Id id) const
{
    for (const Snapshot *in : {m_now.get(), m_part.theirs.get(), m_part.base.get()}) {
        if (const Engagement *engagement = in->engagements.find(id))
            return engagement->name;
    }
    return {};
}

QString MergeGround::newestAssetName(Id id) const
{
    const auto drafted = m_plan.draft.assets.find(id);
    if (!m_now->assets.find(id) && drafted != m_plan.draft.assets.end())
        return drafted->second.number + u' ' + drafted->second.name; // its number may have been given anew
    for (const Snapshot *in : {m_now.get(), m_part.theirs.get(), m_part.base.get()}) {
        if (in->assets.find(id))
            return assetName(*in, id);
    }
    return {};
}

QString MergeGround::measureName(Ordinal measure) const
{
    const QString id = m_now->measures.value(measure);
    const Measure *known = m_profile->measure(id);
    const bool isEnglish = QLocale().language() == QLocale::English;
    return known ? known->label.in(isEnglish ? QStringLiteral("en") : QStringLiteral("ja")) : id;
}

} // namespace daicho
