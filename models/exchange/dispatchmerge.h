// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/result.h"
#include "core/snapshot.h"
#include "policy/profile.h"

#include <QMap>

#include <functional>
#include <map>

namespace daicho
{

/// What taking in an earlier file of the same dispatch made of the department's part.
struct EarlierMerge {
    SnapshotPtr before;
    SnapshotPtr after;
};

/// What a department sent back, beside what was sent to it.
struct ReturnedPart {
    Dispatch dispatch;      ///< as the registry has it
    SnapshotPtr base;       ///< the department's part as it was sent
    SnapshotPtr theirs;     ///< the same as it came back
    Problems problems = {}; ///< what of a workbook could not be read; rows with errors are not in `theirs`
    QStringList notes = {}; ///< what somebody should know of it
    /// What they brought is the department's own word, which a later file may correct.
    std::vector<EarlierMerge> earlier = {};
};

/// A value that only the department changed, or that is new: it is taken.
struct MergedField {
    QString subject; ///< what it belongs to: an asset with its number, a contract, a post
    QString field;   ///< label of the field, or of the measure that is answered
    QString before;
    QString after;
    bool operator==(const MergedField &) const = default;
};

/// A field of a new asset in which anything stands.
struct FilledField {
    QString field;
    QString value;
    bool operator==(const FilledField &) const = default;
};

/// 競合: a value that both sides changed, differently, since it was sent. A person decides.
struct MergeConflict {
    QString subject;
    QString field;
    QString base;
    QString ours;
    QString theirs;
    bool operator==(const MergeConflict &) const = default;
};

/// Something that came back and is not taken, and why.
struct MergeRefusal {
    QString subject;
    QString reason;
    bool operator==(const MergeRefusal &) const = default;
};

/// Rows as they will be put, by id; each starts as the registry has it now.
struct MergeDraft {
    std::map<Id, Asset> assets;
    std::map<Id, RowKey> removedAssets;
    std::map<SubjectId, Answers> answers;
    std::map<Id, Post> posts;
    std::map<Id, Engagement> engagements;
    std::map<Id, Exception> exceptions;
    std::map<Id, Link> links;
    std::map<Id, Flow> flows;
};

/// Takes the department's side of a conflict.
using MergeStep = std::function<void(MergeDraft &)>;

/// What collecting a part would do. Nothing is written until somebody applies the change.
struct MergePlan {
    Dispatch dispatch;
    SnapshotPtr now;
    QList<MergedField> taken;              ///< field by field; not those of new assets
    QStringList added;                     ///< new assets
    QList<QList<FilledField>> addedFields; ///< of each of them, all that is filled in
    QList<MergeConflict> conflicts;        ///< each of them has to be decided
    QList<MergeRefusal> refused;
    qint64 unread = 0;    ///< rows of a workbook among the refused that could not be read
    QStringList removals; ///< assets that the department removed and nobody else changed: taken away only when asked
    QStringList notes;    ///< what somebody should know: numbers that were given anew
    MergeDraft draft;     ///< with what is taken
    std::vector<MergeStep> theirWays; ///< of the conflicts, in their order
    std::vector<RowKey> removalKeys;  ///< of `removals`

    bool bringsNothing() const
    {
        return taken.isEmpty() && added.isEmpty() && conflicts.isEmpty() && removals.isEmpty();
    }
};

/// What is decided of a conflict.
enum class Decision : quint8 { Open, Ours, Theirs };

struct MergeDecisions {
    QList<Decision> conflicts; ///< in the order of the plan's; missing ones are open
    bool takesRemovals = false;

    /// All conflicts of a plan decided alike.
    static MergeDecisions all(const MergePlan &plan, Decision decision);
};

/// Compares three ways, field by field: what only they changed is taken, what only we changed stays, what both changed
/// alike is settled, all else is a conflict. Only rows of the department the part was sent to are touched, whatever it
/// says. Invalid when it is under another policy than it was sent with, or than the registry has now.
Result<MergePlan> planMerge(const ReturnedPart &part, const SnapshotPtr &now, const ProfilePtr &profile);

/// The one change that takes a part in, with its dispatch as merged on this day; `digest`: of the file that it came
/// in. Conflict as long as one is open.
Result<Change> resolved(const MergePlan &plan, const MergeDecisions &decisions, const QString &digest, QDate today);

} // namespace daicho
