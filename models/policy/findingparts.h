// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assetblock.h"
#include "policy/findings.h"
#include "policy/requirements.h"

#include <QHash>

#include <vector>

namespace daicho
{

/// What a finding says, without where: the same for all that the check cannot tell apart.
struct Verdict {
    QString check;
    Problem::Severity severity = Problem::Severity::Error;
    QString message;
    QString source;
};

/// What the checks look at.
struct CheckGround {
    const Snapshot &now;
    const Profile &profile;
    QDate day;
    QString language;

    /// The clause that makes a field mandatory; what is wrong in that field is wrong by the same clause.
    QString sourceOfField(const QString &field) const;
    /// "A-12 税務端末": how a finding names another asset.
    QString nameOf(const AssetRow &row) const;
};

/// Takes findings and puts them in order.
class FindingList
{
public:
    void add(const Verdict &verdict, Finding::On on, Id id, Id department)
    {
        m_findings.append({verdict.check, verdict.severity, on, id, department, verdict.message, verdict.source});
    }
    QList<Finding> inOrder(const Snapshot &now) const;

private:
    QList<Finding> m_findings;
};

/// The prohibitions of one subject, to be judged against its facts.
class Prohibitions
{
public:
    Prohibitions(const CheckGround &ground, Checked subject);
    bool isEmpty() const { return m_prohibitions.empty(); }
    void judge(const Facts &facts, std::vector<Verdict> &verdicts) const;

private:
    const CheckGround &m_ground;
    std::vector<const Prohibition *> m_prohibitions;
};

// One function for each group of checks.
void addAssetFindings(const CheckGround &ground, FindingList &list);
void addHoldingFindings(const CheckGround &ground, FindingList &list);
void addRingFindings(const CheckGround &ground, FindingList &list);
void addFlowFindings(const CheckGround &ground, FindingList &list);
void addEngagementFindings(const CheckGround &ground, FindingList &list);

} // namespace daicho
