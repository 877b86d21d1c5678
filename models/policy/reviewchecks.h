// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/findingparts.h"

namespace daicho
{

/// 見直し: whether an asset was looked at as often as the policy wants it.
class ReviewChecks
{
public:
    explicit ReviewChecks(const CheckGround &ground);
    /// What is wrong with the reviews of this asset, or nullptr; good until the next call.
    const Verdict *of(const AssetRow &row);

private:
    const Verdict *after(QDate due);

    const CheckGround &m_ground;
    int m_months = 0;
    Verdict m_missing;
    QHash<qint64, Verdict> m_overdue; ///< by the day on which the review was due
};

} // namespace daicho
