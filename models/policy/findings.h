// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/snapshot.h"
#include "policy/profile.h"

#include <QDate>

namespace daicho
{

/// 点検結果: a consistency problem, with severity and the place to mend it. Derived, never stored.
struct Finding {
    enum class On : quint8 { Body, Zone, Department, Asset, Engagement, Flow };
    QString check; ///< such as zone-level
    Problem::Severity severity = Problem::Severity::Error;
    On on = On::Asset;
    Id id;           ///< of what it was found at, where it is mended
    Id department;   ///< whose it is; null: the body's
    QString message; ///< in the language asked for
    QString source;  ///< the clause
    bool operator==(const Finding &) const = default;
};

/// All checks over a registry on a day, errors first, then by department in the organisation's order (the body's own
/// first). `language`: ja or en, that of the program. Looks at registered assets; at retired ones for their disposal;
/// at nothing in departments that keep a standard ledger; at engagements that have not ended.
QList<Finding> findings(const Snapshot &now, const Profile &profile, QDate day, const QString &language);

/// The ids of all checks that findings() makes under a policy, sorted.
QStringList checksOf(const Profile &profile);

} // namespace daicho
