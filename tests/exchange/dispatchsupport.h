// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/departmentpart.h"
#include "exchange/dispatchmerge.h"
#include "support/town.h"

namespace daicho::sending
{

using namespace Qt::StringLiterals;

inline constexpr Id general{2}; ///< 総務課
inline constexpr Id tax{3};     ///< 税務課

inline Asset asset(qint64 id, const QString &number, const QString &name, Id department)
{
    Asset made;
    made.id = Id{id};
    made.number = number;
    made.name = name;
    made.kind = u"information"_s;
    made.department = department;
    made.marks[u"C"_s].level = u"2"_s;
    return made;
}

/// A town with two busy departments.
inline SnapshotPtr office()
{
    const SnapshotPtr empty = town::snapshot(
        std::vector<Asset>{asset(100, u"0001"_s, u"文書管理簿"_s, general),
                           asset(101, u"0002"_s, u"職員名簿"_s, general), asset(102, u"0003"_s, u"契約台帳"_s, general),
                           asset(200, u"0004"_s, u"課税台帳"_s, tax), asset(201, u"0005"_s, u"滞納整理簿"_s, tax)});
    auto now = std::make_shared<Snapshot>(*empty);
    now->measures = {u"M.1"_s, u"M.2"_s, u"M.3"_s};
    now->engagements = Rows<Engagement>(
        {{Id{31}, 1, Engagement::Sort::Outsourcing, {}, u"文書保管"_s, u"倉庫会社"_s, general, Id{11}, {}, {}, {}},
         {Id{32}, 1, Engagement::Sort::Cloud, {}, u"電子申告"_s, u"申告会社"_s, tax, Id{12}, {}, {}, u"税の備考"_s}});
    return now;
}

/// What one side does: the snapshot with one asset edited.
template <typename Edit>
SnapshotPtr edited(const SnapshotPtr &from, Id id, Edit edit)
{
    Asset asset = *from->assets.asset(id);
    edit(asset);
    Change change;
    change.assets = AssetRows::of({asset});
    return after(*from, change, from->revision + 1);
}

inline SnapshotPtr with(const SnapshotPtr &from, const Change &change)
{
    return after(*from, change, from->revision + 1);
}

inline SnapshotPtr answered(const SnapshotPtr &from, const SubjectId &subject, Ordinal measure, Status status,
                            const QString &evidence = {})
{
    const Answers *known = from->answers.find(subject);
    Answers answers = known ? *known : Answers();
    answers.subject = subject;
    answers.statuses.set(measure, status);
    answers.setNote({measure, {}, evidence, {}, {}});
    Change change;
    change.answers.upserts = {answers};
    return with(from, change);
}

/// What 総務課 was sent in the first round.
inline Dispatch dispatch()
{
    Dispatch sent;
    sent.id = Id{900};
    sent.department = general;
    sent.sentRevision = 1;
    sent.file = u"総務部総務課.daicho"_s;
    return sent;
}

inline ReturnedPart part(const SnapshotPtr &theirs)
{
    return {dispatch(), partOf(*office(), general), theirs};
}

inline SnapshotPtr sent()
{
    return partOf(*office(), general);
}

} // namespace daicho::sending
