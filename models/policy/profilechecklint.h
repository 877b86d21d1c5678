// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "policy/profile.h"

namespace daicho
{

/// Everything that makes no sense in what the checks go by: prohibitions, floors, disposal, mandatory fields,
/// importance, reviews, the axes' own conditions and what becomes of levels. Each with its JSON path.
Problems lintChecks(const Profile &profile);

/// The same for the questions that classify: each has to lead to a level of its axis, whatever is answered.
Problems lintQuestions(const Profile &profile);

/// A problem of a profile at a JSON path.
Problem profileProblem(const QString &path, const QString &value, const QString &reason,
                       Problem::Severity severity = Problem::Severity::Error);

/// Ids that stand twice in a list.
template <typename T>
void lintDuplicates(const QList<T> &list, const QString &path, const QString &reason, Problems &problems)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (seen.contains(list[i].id))
            problems.append(
                profileProblem(path + u'/' + QString::number(i) + QStringLiteral("/id"), list[i].id, reason));
        seen.insert(list[i].id);
    }
}

} // namespace daicho
