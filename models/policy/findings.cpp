// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/findings.h"

#include "policy/connectionchecks.h"
#include "policy/findingparts.h"
#include "policy/words.h"

#include <algorithm>
#include <array>

namespace daicho
{

using namespace Qt::StringLiterals;

QString CheckGround::sourceOfField(const QString &field) const
{
    const auto found = std::ranges::find(profile.mandatory, field, &MandatoryField::field);
    return found == profile.mandatory.end() ? QString() : found->because;
}

QString CheckGround::nameOf(const AssetRow &row) const
{
    return row.string(AssetText::Number) + u' ' + row.string(AssetText::Name);
}

QList<Finding> FindingList::inOrder(const Snapshot &now) const
{
    QHash<Id, int> places{{Id(), 0}};
    for (const Department &department : now.departmentsInOrder())
        places.insert(department.id, int(places.size()));
    struct Entry {
        Problem::Severity severity;
        int place;
        Finding::On on;
        Id id;
        qsizetype index;
        auto operator<=>(const Entry &) const = default;
    };
    std::vector<Entry> order;
    order.reserve(size_t(m_findings.size()));
    for (const Finding &finding : m_findings)
        order.push_back({finding.severity, places.value(finding.department, int(places.size())), finding.on, finding.id,
                         qsizetype(order.size())});
    std::ranges::sort(order);
    QList<Finding> sorted;
    sorted.reserve(m_findings.size());
    for (const Entry &entry : order)
        sorted.append(m_findings[entry.index]);
    return sorted;
}

Prohibitions::Prohibitions(const CheckGround &ground, Checked subject) : m_ground(ground)
{
    for (const Prohibition &prohibition : ground.profile.prohibitions) {
        if (checkedNamed(prohibition.subject) == subject)
            m_prohibitions.push_back(&prohibition);
    }
}

void Prohibitions::judge(const Facts &facts, std::vector<Verdict> &verdicts) const
{
    for (const Prohibition *prohibition : m_prohibitions) {
        if (!holds(m_ground.profile, prohibition->when, facts))
            continue;
        verdicts.push_back({prohibition->check,
                            prohibition->isError ? Problem::Severity::Error : Problem::Severity::Warning,
                            prohibition->message.in(m_ground.language), prohibition->because});
    }
}

namespace
{

void addZoneFindings(const CheckGround &ground, FindingList &list)
{
    ground.now.zones.forEach([&](const Zone &zone) {
        if (ground.profile.zone(zone.code))
            return;
        const QString message =
            FindingTexts::tr("The policy has no zone “%1”.").arg(zone.name.isEmpty() ? zone.code : zone.name);
        list.add({u"unknown-zone"_s, Problem::Severity::Warning, message, ground.sourceOfField(u"zone"_s)},
                 Finding::On::Zone, zone.id, Id());
    });
}

/// The checks that need no data of the policy to know what is wrong.
const std::array<QString, 15> ownChecks{
    u"unknown-zone"_s,    u"unknown-kind"_s,    u"unknown-level"_s,  u"unknown-personal"_s, u"unknown-sanitising"_s,
    u"level-expired"_s,   u"floor"_s,           u"holds-level"_s,    u"link-ring"_s,        u"mandatory-field"_s,
    u"disposal-record"_s, u"disposal-method"_s, u"review-missing"_s, u"review-overdue"_s,   u"engagement-measures"_s,
};

} // namespace

QStringList checksOf(const Profile &profile)
{
    QStringList checks(ownChecks.begin(), ownChecks.end());
    for (const Prohibition &prohibition : profile.prohibitions)
        checks.append(prohibition.check);
    checks.sort();
    checks.removeDuplicates();
    return checks;
}

QList<Finding> findings(const Snapshot &now, const Profile &profile, QDate day, const QString &language)
{
    const CheckGround ground{now, profile, day, language};
    FindingList list;
    addZoneFindings(ground, list);
    addAssetFindings(ground, list);
    addHoldingFindings(ground, list);
    addRingFindings(ground, list);
    addFlowFindings(ground, list);
    addEngagementFindings(ground, list);
    return list.inOrder(now);
}

} // namespace daicho
