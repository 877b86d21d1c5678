// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/dispatchmerge.h"
#include "exchange/fieldcells.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace daicho
{

/// What becomes of one value of three: nothing to do, theirs is taken, or a person decides.
enum class Verdict { Settled, Take, Conflict };

/// `isTheirWord`: our value is what an earlier file of theirs brought. Where they put back what was sent, a person
/// decides: it may be a correction, or an older copy.
inline Verdict verdictOn(bool isTheirsAsSent, bool isOursAsSent, bool areAlike, bool isTheirWord)
{
    if (areAlike || (isTheirsAsSent && !isTheirWord))
        return Verdict::Settled;
    return !isTheirsAsSent && (isOursAsSent || isTheirWord) ? Verdict::Take : Verdict::Conflict;
}

/// A row without the revision that it has, to be compared with others.
template <typename T>
T plain(T row)
{
    row.revision = 0;
    return row;
}

/// What stands there afterwards, said in words where it is nothing any more.
QString cleared(const QString &before, const QString &after);

/// What all parts of a merge look at, and the plan that they add to.
class MergeGround
{
public:
    MergeGround(const ReturnedPart &part, SnapshotPtr now, ProfilePtr profile, MergePlan &plan);

    const Snapshot &base() const { return *m_part.base; }
    const Snapshot &theirs() const { return *m_part.theirs; }
    const Snapshot &now() const { return *m_now; }
    const ReturnedPart &part() const { return m_part; }
    const SnapshotPtr &nowPtr() const { return m_now; }
    const ProfilePtr &profile() const { return m_profile; }
    Id department() const { return m_part.dispatch.department; }
    MergePlan &plan() { return m_plan; }

    /// Whether our value is one that an earlier file of theirs brought, and nobody changed it since. `find`: the row on
    /// a side, null where there is none; `isSame`: of the row after the merge, and another.
    template <typename Find, typename IsSame, typename T>
    bool isTheirWord(Find find, IsSame isSame, const T &ours) const
    {
        return std::ranges::any_of(m_part.earlier, [&](const EarlierMerge &merge) {
            const auto after = find(*merge.after);
            const auto before = find(*merge.before);
            return after && isSame(*after, ours) && !(before && isSame(*after, *before));
        });
    }

    /// A row that came back as new is one that the registry has got meanwhile.
    void setSame(Id theirs, Id ours) { m_same.insert(theirs, ours); }
    Id ours(Id theirs) const { return m_same.value(theirs, theirs); }

    /// Whether the registry has the row, or will have it with what is taken.
    bool hasPost(Id id) const;
    bool hasEngagement(Id id) const;
    bool isOwnAsset(Id id) const;
    bool isOwnEngagement(Id id) const;
    bool isOwn(const SubjectId &subject) const;

    void take(const QString &subject, const QString &field, const QString &before, const QString &after);
    void refuse(const QString &subject, const QString &reason);
    void disagree(const MergeConflict &conflict, MergeStep theirWay);

    /// What stands in a new asset as it will be put; `row`: as it came back, whose cells are `theirs`.
    QList<FilledField> filledFields(const Asset &added, const AssetRow &row, const std::vector<FieldColumn> &columns,
                                    FieldCells &theirs) const;

    QString assetName(const Snapshot &in, Id id) const;
    QString subjectName(const SubjectId &subject) const;
    QString measureName(Ordinal measure) const;

private:
    QString engagementName(Id id) const;
    QString newestAssetName(Id id) const;

    const ReturnedPart &m_part;
    SnapshotPtr m_now;
    ProfilePtr m_profile;
    MergePlan &m_plan;
    QHash<Id, Id> m_same;
};

// The parts of a merge, in the order in which they have to run: what is new is known before what refers to it.
void mergePosts(MergeGround &ground);
void mergeEngagements(MergeGround &ground);
void mergeAssets(MergeGround &ground);
void mergeAnswers(MergeGround &ground);
/// Exceptions, links and flows, each as a whole.
void mergeConnections(MergeGround &ground);
/// Names what they changed that is not the department's: the body, zones, departments.
void mergeOutside(MergeGround &ground);

} // namespace daicho
