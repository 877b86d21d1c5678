// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dispatchmerge.h"

#include "exchange/exchangetext.h"
#include "exchange/mergeground.h"

namespace daicho
{

namespace
{

QString named(const AdoptedPolicy &policy)
{
    return (policy.id + u' ' + policy.version).trimmed();
}

std::optional<Error> mismatch(const ReturnedPart &part, const Snapshot &now)
{
    const auto invalid = [](const QString &text) {
        return Error{Error::Kind::Invalid, text};
    };
    if (!now.departments.find(part.dispatch.department))
        return invalid(ExchangeText::tr("The department is not in the registry any more."));
    if (part.theirs->policy.hash != part.base->policy.hash)
        return invalid(ExchangeText::tr("It was filled in under another policy than it was sent with."));
    if (now.policy.hash != part.base->policy.hash)
        return invalid(ExchangeText::tr("It was sent under the policy %1; the registry has adopted %2 since, under "
                                        "which nobody can compare it. Please distribute again; what was filled in "
                                        "can still be read in the file.")
                           .arg(named(part.base->policy), named(now.policy)));
    // Answers are told apart by the place of their measure in this list.
    if (part.theirs->measures != part.base->measures)
        return invalid(ExchangeText::tr("Its list of measures is not the one that was sent."));
    return std::nullopt;
}

void tellProblems(const ReturnedPart &part, MergePlan &plan)
{
    plan.notes = part.notes;
    for (const Problem &problem : part.problems) {
        const QString row = ExchangeText::tr("%1, row %2").arg(problem.sheet).arg(problem.row);
        const QString reason =
            problem.column.isEmpty() ? problem.reason : problem.column + QStringLiteral(": ") + problem.reason;
        if (problem.severity == Problem::Severity::Warning) {
            plan.notes << row + QStringLiteral(": ") + reason;
            continue;
        }
        plan.refused.append({row, reason});
        ++plan.unread;
    }
}

template <typename T>
void put(const std::map<Id, T> &rows, Edits<T> &edits)
{
    for (const auto &[id, row] : rows)
        edits.upserts.append(row);
}

Change changeOf(const MergeDraft &draft)
{
    Change change;
    std::vector<Asset> assets;
    for (const auto &[id, asset] : draft.assets) {
        if (!draft.removedAssets.contains(id))
            assets.push_back(asset);
    }
    change.assets = AssetRows::of(std::move(assets));
    for (const auto &[id, key] : draft.removedAssets)
        change.removedAssets.push_back(key);
    put(draft.posts, change.posts);
    put(draft.engagements, change.engagements);
    put(draft.exceptions, change.exceptions);
    put(draft.links, change.links);
    put(draft.flows, change.flows);
    for (const auto &[subject, answers] : draft.answers)
        change.answers.upserts.append(answers);
    return change;
}

} // namespace

MergeDecisions MergeDecisions::all(const MergePlan &plan, Decision decision)
{
    return {QList<Decision>(plan.conflicts.size(), decision), false};
}

Result<MergePlan> planMerge(const ReturnedPart &part, const SnapshotPtr &now, const ProfilePtr &profile)
{
    if (auto error = mismatch(part, *now))
        return *std::move(error);
    MergePlan plan;
    plan.dispatch = part.dispatch;
    plan.now = now;
    tellProblems(part, plan);
    MergeGround ground(part, now, profile, plan);
    mergePosts(ground);
    mergeEngagements(ground);
    mergeAssets(ground);
    mergeAnswers(ground);
    mergeConnections(ground);
    mergeOutside(ground);
    return plan;
}

Result<Change> resolved(const MergePlan &plan, const MergeDecisions &decisions, const QString &digest, QDate today)
{
    MergeDraft draft = plan.draft;
    for (qsizetype i = 0; i < plan.conflicts.size(); ++i) {
        const Decision decision = decisions.conflicts.value(i, Decision::Open);
        if (decision == Decision::Open)
            return Error{Error::Kind::Conflict, ExchangeText::tr("A conflict is not decided yet: %1, %2.")
                                                    .arg(plan.conflicts[i].subject, plan.conflicts[i].field)};
        if (decision == Decision::Theirs)
            plan.theirWays[size_t(i)](draft);
    }
    for (const RowKey &key : plan.removalKeys) {
        if (decisions.takesRemovals)
            draft.removedAssets[key.id] = key;
    }
    Change change = changeOf(draft);
    change.verb = Change::Verb::Collect;
    change.detail = plan.now->departmentName(plan.dispatch.department);
    Dispatch merged = plan.dispatch;
    merged.state = Dispatch::State::Merged;
    merged.merged = PartialDate(today);
    if (merged.submitted.isUnknown())
        merged.submitted = merged.merged;
    merged.digest = digest;
    change.dispatches.upserts = {merged};
    return change;
}

} // namespace daicho
