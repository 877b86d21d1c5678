// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/dispatchsupport.h"
#include "exchange/returnedstate.h"
#include "fuzz/planning.h"
#include "policy/validation.h"

namespace daicho::fuzz
{

/// Rows of others are what they were: `then` is what a department's part made of `now`.
inline void checkOthers(const Snapshot &now, const Snapshot &then, Id department)
{
    now.assets.forEach([&](AssetRef, const AssetRow &row) {
        const Asset asset = row.asset();
        if (asset.department == department)
            return;
        const auto still = then.assets.asset(asset.id);
        demand(still && *still == asset, "assets of others stay as they are");
    });
    then.assets.forEach([&](AssetRef, const AssetRow &row) {
        const Id id = row.asset().id;
        demand(now.assets.asset(id).has_value() || row.asset().department == department,
               "a new asset belongs to the department");
    });
    now.engagements.forEach([&](const Engagement &engagement) {
        const Engagement *still = then.engagements.find(engagement.id);
        demand(engagement.department == department || (still && *still == engagement), "contracts of others stay");
    });
    now.posts.forEach([&](const Post &post) {
        const Post *still = then.posts.find(post.id);
        demand(post.department == department || (still && *still == post), "posts of others stay");
    });
    demand(now.departments.toList() == then.departments.toList(), "no department changes");
    demand(now.zones.toList() == then.zones.toList(), "no zone changes");
    demand(now.policy == then.policy && now.bodyName == then.bodyName, "the policy stays");
}

/// Merges what came back, whatever it says, and decides all conflicts both ways.
inline void mergeAny(const ReturnedPart &part, const SnapshotPtr &now, const ProfilePtr &profile)
{
    const auto plan = planMerge(part, now, profile);
    if (!plan) {
        demand(!plan.error().text.isEmpty(), "a part that is refused is told why");
        return;
    }
    const ReturnedState state = returnedState(part, profile, QDate(2026, 7, 1));
    demand(state.unanswered >= 0 && state.answered() >= 0, "no more is unanswered than is asked");
    const bool bringsNothing = plan->taken.isEmpty() && plan->added.isEmpty() && plan->removals.isEmpty();
    demand(!state.isUntouched || bringsNothing, "a file that is as it was sent brings nothing");
    demand(plan->addedFields.size() == plan->added.size(), "each new asset is shown with its fields");
    demand(size_t(plan->conflicts.size()) == plan->theirWays.size(), "each conflict has the department's way");
    for (const MergeRefusal &refusal : plan->refused)
        demand(!refusal.reason.isEmpty(), "what is refused is told why");
    for (const Decision decision : {Decision::Ours, Decision::Theirs}) {
        MergeDecisions decisions = MergeDecisions::all(*plan, decision);
        decisions.takesRemovals = decision == Decision::Theirs;
        const auto change = resolved(*plan, decisions, QStringLiteral("d"), QDate(2026, 7, 1));
        demand(change.has_value(), "what is decided can be taken in");
        const SnapshotPtr then = after(*now, *change, now->revision + 1);
        checkOthers(*now, *then, part.dispatch.department);
        validate(*change, *profile, *now);
        validate(change->assets, *profile, *now);
    }
}

} // namespace daicho::fuzz
