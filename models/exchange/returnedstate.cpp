// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/returnedstate.h"

#include "exchange/fielddifference.h"
#include "exchange/mergeground.h"
#include "policy/coverage.h"

#include <algorithm>

namespace daicho
{

namespace
{

Counts countsOf(const Snapshot &in, Id department, const ProfilePtr &profile, QDate day)
{
    const Coverage coverage = CoverageCounter(profile).count(in, day);
    const CoverageLine *line = coverage.of(department);
    return line ? line->all : Counts();
}

bool areSame(const AssetRows &sent, const AssetRows &back, const std::vector<FieldColumn> &columns)
{
    if (sent.size() != back.size())
        return false;
    bool isSame = true;
    back.forEach([&](AssetRef, const AssetRow &row) {
        const auto before = isSame ? sent.asset(row.id) : std::nullopt;
        isSame = before && differingFields(columns, *before, row.asset()).empty();
    });
    return isSame;
}

/// Both are sorted by id.
template <typename T>
bool areSame(const QList<T> &sent, const QList<T> &back)
{
    return std::ranges::equal(sent, back, [](const T &a, const T &b) { return plain(a) == plain(b); });
}

template <typename T>
bool areSame(const Rows<T> &sent, const Rows<T> &back)
{
    return areSame(sent.toList(), back.toList());
}

/// Those of zones are not the department's; files that were sent before had none.
QList<Exception> ownExceptions(const Snapshot &in)
{
    QList<Exception> own = in.exceptions.toList();
    own.removeIf([](const Exception &exception) { return exception.subject.unit == Unit::Zone; });
    return own;
}

bool isAsSent(const ReturnedPart &part, const Profile &profile)
{
    const bool isAllRead = std::ranges::none_of(
        part.problems, [](const Problem &problem) { return problem.severity == Problem::Severity::Error; });
    const Snapshot &sent = *part.base;
    const Snapshot &back = *part.theirs;
    return isAllRead && areSame(sent.answers, back.answers) && areSame(sent.posts, back.posts) &&
           areSame(sent.engagements, back.engagements) && areSame(ownExceptions(sent), ownExceptions(back)) &&
           areSame(sent.links, back.links) && areSame(sent.flows, back.flows) &&
           areSame(sent.assets, back.assets, fieldColumns(profile));
}

} // namespace

ReturnedState returnedState(const ReturnedPart &part, const ProfilePtr &profile, QDate day)
{
    const Id department = part.dispatch.department;
    const Counts sent = countsOf(*part.base, department, profile, day);
    const Counts back = countsOf(*part.theirs, department, profile, day);
    return {back.required(), back[Standing::Unanswered], sent[Standing::Unanswered], isAsSent(part, *profile)};
}

} // namespace daicho
