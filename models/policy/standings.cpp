// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/circumstances.h"
#include "policy/requirements.h"

namespace daicho
{

namespace
{

using Source = std::pair<SubjectId, Layer>;

/// A profile that its owner keeps alive, in the form that the table of requirements takes.
ProfilePtr borrowed(const Profile &profile)
{
    return ProfilePtr(&profile, [](const Profile *) {});
}

/// Works out the standings of one subject after the other.
class Standings
{
public:
    Standings(const Snapshot &now, const Profile &profile, QDate day)
        : m_now(now), m_profile(profile), m_around(now, day), m_table(borrowed(profile), now.measures)
    {
        for (const Measure &measure : profile.measures) {
            const Ordinal ordinal = now.ordinal(measure.id);
            if (ordinal >= 0 && ordinal < measureCapacity)
                m_order.append(ordinal);
        }
    }

    const Circumstances &around() const { return m_around; }

    /// What a group of assets needs, sorted out by what is said in its departments and zones and by its own answers.
    Sorted ofGroup(const Group &group, const MeasureSet &excepted)
    {
        const Layer own{statusesAt(group.statuses), excepted};
        const MeasureSet required = requiredOf(group);
        return sortedOut(required, over(own, over(departmentLayer(group), zoneLayer(group))));
    }

    MeasureSet required(const SubjectId &subject)
    {
        if (subject.unit == Unit::Body)
            return subject.id.isNull() ? m_table.of(Unit::Body, factsOfBody()) : MeasureSet();
        if (subject.unit == Unit::Department)
            return m_now.departments.find(subject.id) && !m_around.standardLedgers().isKeptBy(subject.id)
                       ? m_table.of(Unit::Department, factsOfDepartment())
                       : MeasureSet();
        if (const Zone *zone = subject.unit == Unit::Zone ? m_now.zones.find(subject.id) : nullptr)
            return m_profile.zone(zone->code) ? m_table.of(Unit::Zone, factsOfZone(zone->code)) : MeasureSet();
        if (const Engagement *engagement =
                subject.unit == Unit::Engagement ? m_now.engagements.find(subject.id) : nullptr)
            return m_table.of(Unit::Engagement, factsOf(*engagement));
        const auto group = subject.unit == Unit::Asset ? groupOf(subject.id) : std::nullopt;
        return group ? requiredOf(*group) : MeasureSet();
    }

    /// The layers that count for a subject, the nearest first.
    QList<Source> sources(const SubjectId &subject)
    {
        QList<Source> all{{subject, m_around.own(subject)}};
        if (subject.unit == Unit::Asset)
            appendSources(*groupOf(subject.id), all);
        if (subject.unit == Unit::Engagement)
            appendDepartment(m_now.engagements.find(subject.id)->department, all);
        return all;
    }

    QList<SubjectStanding> of(const SubjectId &subject, const MeasureSet &wanted)
    {
        const MeasureSet needed = required(subject) & wanted;
        if (needed.isEmpty())
            return {};
        const QList<Source> all = sources(subject);
        Layer layer = all.last().second;
        for (qsizetype i = all.size() - 2; i >= 0; --i)
            layer = over(all[i].second, layer);
        const Sorted sorted = sortedOut(needed, layer);
        QList<SubjectStanding> standings;
        for (const Ordinal measure : m_order) {
            if (needed.has(measure))
                standings.append({subject, measure, standingIn(sorted, measure), answerer(all, measure)});
        }
        return standings;
    }

private:
    MeasureSet requiredOf(const Group &group)
    {
        return m_around.standardLedgers().isKeptBy(group.department) ? MeasureSet()
                                                                     : m_table.ofSignature(group.signature);
    }

    std::optional<Group> groupOf(Id asset) const
    {
        const std::optional<AssetRef> ref = m_now.assets.find(asset);
        if (!ref)
            return std::nullopt;
        const AssetBlock &block = *m_now.assets.blocks()[ref->block()];
        return Group{block.code(AssetCode::Department, ref->row()), block.code(AssetCode::Signature, ref->row()),
                     block.code(AssetCode::Statuses, ref->row())};
    }

    static Standing standingIn(const Sorted &sorted, Ordinal measure)
    {
        const auto has = [measure](const MeasureSet &set) {
            return set.has(measure);
        };
        return Standing(std::ranges::find_if(sorted, has) - sorted.begin());
    }

    static std::optional<SubjectId> answerer(const QList<Source> &all, Ordinal measure)
    {
        for (const auto &[subject, layer] : all) {
            if (layer.statuses.of(measure) != Status::Unanswered)
                return subject;
        }
        return std::nullopt;
    }

    void appendDepartment(Id id, QList<Source> &to) const
    {
        if (m_now.departments.find(id))
            to.append({{Unit::Department, id}, m_around.own({Unit::Department, id})});
    }

    void appendSources(const Group &group, QList<Source> &to) const
    {
        appendDepartment(idAt(group.department), to);
        const size_t zone = m_around.zoneIndex(signatureAt(group.signature).zone);
        if (zone < size_t(m_around.zones().size()))
            to.append({{Unit::Zone, m_around.zones()[qsizetype(zone)].id}, m_around.zoneLayers()[zone]});
    }

    const Layer &departmentLayer(const Group &group)
    {
        const auto known = m_departments.constFind(group.department);
        if (known != m_departments.constEnd())
            return *known;
        const Id id = m_around.knownDepartment(idAt(group.department));
        return *m_departments.insert(group.department, id.isNull() ? Layer() : m_around.own({Unit::Department, id}));
    }

    const Layer &zoneLayer(const Group &group) const
    {
        return m_around.zoneLayers()[m_around.zoneIndex(signatureAt(group.signature).zone)];
    }

    const Snapshot &m_now;
    const Profile &m_profile;
    const Circumstances m_around;
    RequirementTable m_table;
    QList<Ordinal> m_order; ///< of the measures in the policy
    QHash<quint32, Layer> m_departments;
};

/// Lists what a filter lets through, until it has enough.
class Listing
{
public:
    Listing(const Snapshot &now, const Profile &profile, const StandingFilter &filter, QDate day, qsizetype limit)
        : m_now(now), m_filter(filter), m_limit(limit), m_standings(now, profile, day)
    {
        for (const Measure &measure : profile.measures) {
            const Ordinal ordinal = now.ordinal(measure.id);
            const bool isWanted = (filter.category.isEmpty() || filter.category == measure.category) &&
                                  (filter.measure.isEmpty() || filter.measure == measure.id);
            if (isWanted && ordinal >= 0 && ordinal < measureCapacity)
                m_wanted.insert(ordinal);
        }
    }

    QList<SubjectStanding> list()
    {
        if (isIn(Id())) {
            add({Unit::Body, Id()});
            for (const Zone &zone : m_standings.around().zones())
                add({Unit::Zone, zone.id});
        }
        for (const Department &department : m_now.departmentsInOrder()) {
            if (isIn(department.id))
                add({Unit::Department, department.id});
        }
        m_now.engagements.forEach([this](const Engagement &engagement) {
            if (isIn(m_standings.around().knownDepartment(engagement.department)))
                add({Unit::Engagement, engagement.id});
        });
        for (const AssetBlockPtr &block : m_now.assets.blocks()) {
            if (isFull())
                break;
            addAssets(*block);
        }
        return std::move(m_found);
    }

private:
    bool isFull() const { return m_found.size() >= m_limit; }
    bool isIn(Id department) const { return !m_filter.department || *m_filter.department == department; }

    bool isListed(Standing standing) const
    {
        if (m_filter.standing)
            return standing == *m_filter.standing;
        return standing == Standing::Partial || standing == Standing::NotDone || standing == Standing::Unanswered;
    }

    void add(const SubjectId &subject)
    {
        if (isFull())
            return;
        for (const SubjectStanding &standing : m_standings.of(subject, m_wanted)) {
            if (isListed(standing.standing) && !isFull())
                m_found.append(standing);
        }
    }

    bool matches(const Group &group, const MeasureSet &excepted)
    {
        if (!isIn(m_standings.around().knownDepartment(idAt(group.department))))
            return false;
        const Sorted sorted = m_standings.ofGroup(group, excepted);
        for (int standing = 0; standing < standingCount; ++standing) {
            if (isListed(Standing(standing)) && !(sorted[size_t(standing)] & m_wanted).isEmpty())
                return true;
        }
        return false;
    }

    bool matchesGroup(quint32 code)
    {
        if (code >= m_verdicts.size())
            m_verdicts.resize(std::max<size_t>(code + 1, groupCount()), Verdict::Unknown);
        if (m_verdicts[code] == Verdict::Unknown)
            m_verdicts[code] = matches(groupAt(code), {}) ? Verdict::Matches : Verdict::No;
        return m_verdicts[code] == Verdict::Matches;
    }

    /// Most groups do not match, and then most blocks need not be opened.
    void addAssets(const AssetBlock &block)
    {
        QSet<quint32> signatures;
        for (const GroupCount &group : block.groups()) {
            if (matchesGroup(group.group))
                signatures.insert(groupAt(group.group).signature);
        }
        const QHash<Id, MeasureSet> &excepted = m_standings.around().exceptedAssets();
        if (signatures.isEmpty() && excepted.isEmpty())
            return;
        for (int row = 0; row < block.size() && !isFull(); ++row) {
            const quint32 signature = block.code(AssetCode::Signature, row);
            const auto own = excepted.isEmpty() ? excepted.constEnd() : excepted.constFind(block.id(row));
            if (own == excepted.constEnd() && !signatures.contains(signature))
                continue;
            const Group group{block.code(AssetCode::Department, row), signature, block.code(AssetCode::Statuses, row)};
            if (matches(group, own == excepted.constEnd() ? MeasureSet() : *own))
                add({Unit::Asset, block.id(row)});
        }
    }

    enum class Verdict : quint8 { Unknown, Matches, No };

    const Snapshot &m_now;
    const StandingFilter &m_filter;
    qsizetype m_limit;
    Standings m_standings;
    MeasureSet m_wanted;
    std::vector<Verdict> m_verdicts; // by group code
    QList<SubjectStanding> m_found;
};

} // namespace

QList<SubjectStanding> standings(const Snapshot &now, const Profile &profile, SubjectId subject, QDate day)
{
    MeasureSet all;
    all.words.fill(~quint64(0));
    return Standings(now, profile, day).of(subject, all);
}

QList<SubjectStanding> openStandings(const Snapshot &now, const Profile &profile, const StandingFilter &filter,
                                     QDate day, qsizetype limit)
{
    return Listing(now, profile, filter, day, limit).list();
}

} // namespace daicho
