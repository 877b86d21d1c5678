// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/checkfacts.h"
#include "policy/circumstances.h"
#include "policy/findingparts.h"
#include "policy/rulewords.h"
#include "policy/words.h"

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// Judges contracts and services that have not ended.
class EngagementChecks
{
public:
    EngagementChecks(const CheckGround &ground, FindingList &list)
        : m_ground(ground), m_list(list), m_prohibitions(ground, Checked::Engagement), m_around(ground.now, ground.day),
          m_requirements(ProfilePtr(&ground.profile, [](const Profile *) {}), ground.now.measures)
    {
        for (const Measure &measure : ground.profile.measures) {
            const Ordinal ordinal = ground.now.ordinal(measure.id);
            if (measure.unit != Unit::Engagement || measure.isRecommended || ordinal < 0 || ordinal >= measureCapacity)
                continue;
            m_measures.push_back({&measure, ordinal});
            m_wanted.insert(ordinal);
        }
    }

    void run()
    {
        m_ground.now.engagements.forEach([this](const Engagement &engagement) {
            if (!engagement.until.isUnknown() && engagement.until.last() < m_ground.day)
                return;
            std::vector<Verdict> verdicts;
            m_prohibitions.judge(checkFacts(engagement), verdicts);
            judgeMeasures(engagement, verdicts);
            for (const Verdict &verdict : verdicts)
                m_list.add(verdict, Finding::On::Engagement, engagement.id, engagement.department);
        });
    }

private:
    struct Wanted {
        const Measure *measure;
        Ordinal ordinal;
    };

    MeasureSet openMeasures(const Engagement &engagement) const
    {
        const MeasureSet required = m_requirements.of(Unit::Engagement, factsOf(engagement)) & m_wanted;
        const Id department = m_around.knownDepartment(engagement.department);
        const Layer fallback = department.isNull() ? Layer() : m_around.own({Unit::Department, department});
        const Sorted sorted = sortedOut(required, over(m_around.own({Unit::Engagement, engagement.id}), fallback));
        return sorted[size_t(Standing::Partial)] | sorted[size_t(Standing::NotDone)] |
               sorted[size_t(Standing::Unanswered)];
    }

    void judgeMeasures(const Engagement &engagement, std::vector<Verdict> &verdicts) const
    {
        constexpr qsizetype most = 4;
        const MeasureSet open = openMeasures(engagement);
        if (open.isEmpty())
            return;
        QStringList names;
        QString source;
        for (const auto &[measure, ordinal] : m_measures) {
            if (!open.has(ordinal))
                continue;
            if (names.isEmpty())
                source = measure->source;
            names.append(measure->label.in(m_ground.language));
        }
        const qsizetype further = names.size() - most;
        const QString list = listed(names.first(std::min(names.size(), most)));
        const QString message = further > 0
                                    ? FindingTexts::tr("Required, but not done: %1 and %2 more").arg(list).arg(further)
                                    : FindingTexts::tr("Required, but not done: %1").arg(list);
        verdicts.push_back({u"engagement-measures"_s, Problem::Severity::Error, message, source});
    }

    const CheckGround &m_ground;
    FindingList &m_list;
    Prohibitions m_prohibitions;
    const Circumstances m_around;
    const RequirementTable m_requirements;
    std::vector<Wanted> m_measures;
    MeasureSet m_wanted; ///< those of engagements that are not only recommended
};

} // namespace

void addEngagementFindings(const CheckGround &ground, FindingList &list)
{
    EngagementChecks(ground, list).run();
}

} // namespace daicho
