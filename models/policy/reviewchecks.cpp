// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/reviewchecks.h"

#include "policy/words.h"

namespace daicho
{

using namespace Qt::StringLiterals;

ReviewChecks::ReviewChecks(const CheckGround &ground) : m_ground(ground)
{
    const QList<ReviewRule> &rules = ground.profile.reviews;
    const auto rule = std::ranges::find(rules, u"ledger"_s, &ReviewRule::target);
    m_missing.check = u"review-missing"_s;
    m_missing.severity = Problem::Severity::Warning;
    if (rule == rules.end())
        return;
    m_months = rule->months;
    m_missing.source = rule->because;
    m_missing.message =
        FindingTexts::tr("It was never reviewed; the ledger is reviewed: %1").arg(rule->text.in(ground.language));
}

/// The asset's own date goes before the period. What was registered not long ago counts as looked at then.
const Verdict *ReviewChecks::of(const AssetRow &row)
{
    if (const PartialDate next = row.date(AssetDate::NextReview); !next.isUnknown())
        return after(next.last());
    if (m_months == 0)
        return nullptr;
    if (const PartialDate last = row.date(AssetDate::LastReview); !last.isUnknown())
        return after(last.last().addMonths(m_months));
    const PartialDate registered = row.date(AssetDate::Registered);
    const bool isNew = !registered.isUnknown() && m_ground.day <= registered.last().addMonths(m_months);
    return isNew ? nullptr : &m_missing;
}

const Verdict *ReviewChecks::after(QDate due)
{
    if (m_ground.day <= due)
        return nullptr;
    Verdict &verdict = m_overdue[due.toJulianDay()];
    if (verdict.message.isEmpty())
        verdict = {u"review-overdue"_s, Problem::Severity::Warning,
                   FindingTexts::tr("The review was due on %1.").arg(due.toString(Qt::ISODate)), m_missing.source};
    return &verdict;
}

} // namespace daicho
