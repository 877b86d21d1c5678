// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/findingparts.h"

#include <string>
#include <unordered_map>

namespace daicho
{

/// The method of disposal that is meant by its id, its label or another spelling; nullptr for any other text.
const Choice *disposalMethodMeant(const Profile &profile, const QString &text);

/// 廃棄: whether a retired asset went as the policy wants it, and whether that was written down.
class DisposalChecks
{
public:
    explicit DisposalChecks(const CheckGround &ground) : m_ground(ground) {}

    /// The rules for assets with these facts.
    std::vector<const DisposalRule *> rulesFor(const Facts &facts) const;
    void judge(const AssetRow &row, const std::vector<const DisposalRule *> &rules, std::vector<Verdict> &verdicts);

private:
    void judgeRecord(const AssetRow &row, bool needsMethod, const QString &source, std::vector<Verdict> &verdicts);
    void judgeMethod(const QString &text, const DisposalRule &rule, std::vector<Verdict> &verdicts) const;

    const CheckGround &m_ground;
    QHash<int, QString> m_missing; ///< messages, by which parts of the record are missing
};

} // namespace daicho
