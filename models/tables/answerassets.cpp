// SPDX-License-Identifier: GPL-3.0-or-later
// Answers seen from a department or zone down to what belongs to it: assets are counted by groups, and listed only as
// far as somebody looks.
#include "policy/circumstances.h"
#include "policy/requirements.h"
#include "tables/answerrows.h"

#include <QSet>

#include <algorithm>

namespace daicho
{

namespace
{

/// Which groups of assets belong to a department or zone, what they need, and whose answer counts for them.
class Groups
{
public:
    Groups(const AnswerSource &source, SubjectId subject)
        : m_now(*source.now), m_subject(subject), m_standardLedgers(*source.now),
          m_required(source.profile, source.now->measures)
    {
        if (subject.unit == Unit::Department)
            m_department = codeOf(subject.id);
        else if (const Zone *zone = m_now.zones.find(subject.id))
            m_zone = Atom::of(zone->code);
        m_now.zones.forEach([this](const Zone &zone) { m_zoneIds.insert(Atom::of(zone.code), zone.id); });
        m_now.exceptions.forEach([&](const Exception &exception) {
            if (exception.isValidOn(source.day))
                m_excepted.insert({exception.subject, exception.measure});
        });
    }

    bool belongs(const Group &group) const
    {
        if (m_subject.unit == Unit::Department)
            return group.department == m_department;
        return !m_zone.isEmpty() && signatureAt(group.signature).zone == m_zone;
    }
    const QSet<QPair<SubjectId, Ordinal>> &excepted() const { return m_excepted; }
    const MeasureSet &needs(const Group &group)
    {
        static const MeasureSet nothing;
        return m_standardLedgers.isKeptBy(group.department) ? nothing : m_required.ofSignature(group.signature);
    }

    /// Whose answer counts, the nearest one: the asset's own, else its department's, else its zone's.
    std::optional<SubjectId> answeredBy(const Group &group, AnswerTarget target) const
    {
        if (statusesAt(group.statuses).of(target.measure) != Status::Unanswered)
            return target.subject;
        for (const SubjectId &subject : {department(group), zone(group)}) {
            if (of(subject, target.measure) != Status::Unanswered)
                return subject;
        }
        return {};
    }
    Standing standing(const Group &group, AnswerTarget target) const
    {
        const std::optional<SubjectId> by = answeredBy(group, target);
        if (!by)
            return covered(group, target, Standing::Unanswered);
        const bool isOwn = *by == target.subject;
        return covered(group, target,
                       asStanding(isOwn ? statusesAt(group.statuses).of(target.measure) : of(*by, target.measure)));
    }

private:
    SubjectId department(const Group &group) const { return {Unit::Department, idAt(group.department)}; }
    SubjectId zone(const Group &group) const
    {
        return {Unit::Zone, m_zoneIds.value(signatureAt(group.signature).zone)};
    }
    Standing covered(const Group &group, AnswerTarget target, Standing plain) const
    {
        if (!isOpen(plain))
            return plain;
        for (const SubjectId &subject : {target.subject, department(group), zone(group)}) {
            if (m_excepted.contains({subject, target.measure}))
                return Standing::Excepted;
        }
        return plain;
    }
    Status of(SubjectId subject, Ordinal measure) const
    {
        const Answers *answers = subject.id.isNull() ? nullptr : m_now.answers.find(subject);
        return answers ? answers->statuses.of(measure) : Status::Unanswered;
    }

    const Snapshot &m_now;
    SubjectId m_subject;
    StandardLedgers m_standardLedgers;
    RequirementTable m_required;
    quint32 m_department = 0;
    Atom m_zone;
    QHash<Atom, Id> m_zoneIds;
    QSet<QPair<SubjectId, Ordinal>> m_excepted; ///< of every subject, as far as they are valid
};

QHash<quint32, qint64> groupsOf(const Snapshot &now, const Groups &groups)
{
    QHash<quint32, qint64> sizes;
    for (const AssetBlockPtr &block : now.assets.blocks()) {
        for (const GroupCount &group : block->groups()) {
            if (groups.belongs(groupAt(group.group)))
                sizes[group.group] += group.count;
        }
    }
    return sizes;
}

Group groupOf(const AssetBlock &block, int row)
{
    return {block.code(AssetCode::Department, row), block.code(AssetCode::Signature, row),
            block.code(AssetCode::Statuses, row)};
}

/// Engagements stand on their department's answers as assets do; they are few, and looked at one by one.
QList<SubjectStanding> engagementStandings(const AnswerSource &source, SubjectId subject)
{
    QList<SubjectStanding> all;
    if (subject.unit != Unit::Department)
        return all;
    source.now->engagements.forEach([&](const Engagement &engagement) {
        if (engagement.department == subject.id)
            all += standings(*source.now, *source.profile, {Unit::Engagement, engagement.id}, source.day);
    });
    return all;
}

QList<AnswerRow> engagementRows(const AnswerSource &source, const AnswerTarget &of, bool openOnly, int limit)
{
    QList<AnswerRow> rows;
    for (const SubjectStanding &standing : engagementStandings(source, of.subject)) {
        if (standing.measure != of.measure || (openOnly && !isOpen(standing.standing)) || rows.size() >= limit)
            continue;
        AnswerRow row;
        row.target = {standing.subject, standing.measure};
        row.standing = standing.standing;
        row.answeredBy = standing.answeredBy;
        rows.append(row);
    }
    return rows;
}

} // namespace

QHash<Ordinal, Counts> countsBelow(const AnswerSource &source, SubjectId subject)
{
    Groups groups(source, subject);
    QHash<Ordinal, Counts> counts;
    for (const SubjectStanding &standing : engagementStandings(source, subject))
        ++counts[standing.measure].by[size_t(standing.standing)];
    constexpr SubjectId anyAsset{Unit::Asset, {}}; // stands for those without an exception of their own
    const auto sizes = groupsOf(*source.now, groups);
    for (auto it = sizes.begin(); it != sizes.end(); ++it) {
        const Group &group = groupAt(it.key());
        const MeasureSet &needs = groups.needs(group);
        for (Ordinal measure = 0; measure < source.now->measures.size(); ++measure) {
            if (needs.has(measure))
                counts[measure].by[size_t(groups.standing(group, {anyAsset, measure}))] += it.value();
        }
    }
    for (const auto &[of, measure] : groups.excepted()) {
        const std::optional<AssetRef> ref = of.unit == Unit::Asset ? source.now->assets.find(of.id) : std::nullopt;
        const Group group = ref ? groupOf(*source.now->assets.blocks()[ref->block()], ref->row()) : Group();
        if (!ref || !groups.belongs(group) || !groups.needs(group).has(measure))
            continue;
        --counts[measure].by[size_t(groups.standing(group, {anyAsset, measure}))];
        ++counts[measure].by[size_t(groups.standing(group, {of, measure}))];
    }
    return counts;
}

QList<AnswerRow> rowsBelow(const AnswerSource &source, const AnswerTarget &of, bool openOnly, int limit)
{
    QList<AnswerRow> rows = engagementRows(source, of, openOnly, limit);
    Groups groups(source, of.subject);
    constexpr SubjectId anyAsset{Unit::Asset, {}};
    QHash<quint32, bool> known;
    const auto isWanted = [&](quint32 code) {
        if (const auto found = known.constFind(code); found != known.cend())
            return *found;
        const Group &group = groupAt(code);
        const bool answer = groups.belongs(group) && groups.needs(group).has(of.measure) &&
                            (!openOnly || isOpen(groups.standing(group, {anyAsset, of.measure})));
        return *known.insert(code, answer);
    };
    for (const AssetBlockPtr &block : source.now->assets.blocks()) {
        if (rows.size() >= limit)
            break;
        if (!std::ranges::any_of(block->groups(), [&](const GroupCount &group) { return isWanted(group.group); }))
            continue;
        for (int i = 0; i < block->size() && rows.size() < limit; ++i) {
            const Group group = groupOf(*block, i);
            if (!isWanted(codeOf(group)))
                continue;
            AnswerRow row;
            row.target = {{Unit::Asset, block->id(i)}, of.measure};
            row.standing = groups.standing(group, row.target);
            row.answeredBy = groups.answeredBy(group, row.target);
            if (!openOnly || isOpen(*row.standing))
                rows.append(row);
        }
    }
    addNotes(*source.now, rows);
    return rows;
}

} // namespace daicho
