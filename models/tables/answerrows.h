// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "policy/coverage.h"
#include "policy/profile.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <memory>
#include <optional>

namespace daicho
{

/// What answers are worked out from: one snapshot with its policy, its coverage and the day on which exceptions count.
struct AnswerSource {
    SnapshotPtr now;
    ProfilePtr profile;
    std::shared_ptr<const Coverage> coverage;
    QDate day;
};

/// What an answer is given for: one measure of one subject.
struct AnswerTarget {
    SubjectId subject;
    Ordinal measure = 0;

    auto operator<=>(const AnswerTarget &) const = default;
};

/// One measure that a subject has to answer for, and how it stands. A department or zone also answers at once for what
/// its assets need; `assets` counts those then, and `standing` is that of the department's or zone's own answer.
struct AnswerRow {
    AnswerTarget target;
    std::optional<Standing> standing;    ///< nothing: it differs from asset to asset
    Status own = Status::Unanswered;     ///< what the subject itself answered
    std::optional<SubjectId> answeredBy; ///< whose answer counts
    AnswerNote note;                     ///< what stands beside the answer that counts
    std::optional<Exception> exception;  ///< the subject's own one that runs longest
    std::optional<Counts> assets;        ///< how the assets stand that need it; nothing for the subject's own measures

    bool isOpen() const;
    bool operator==(const AnswerRow &) const = default;
};

/// How a measure stands by this answer alone.
Standing asStanding(Status status);
/// Partly done, not done or not answered: what somebody still has to see to.
qint64 openCount(const Counts &counts);
bool isOpen(Standing standing);

/// Every measure that the subject has to answer for, in the policy's order; never one that the policy does not ask for.
QList<AnswerRow> answerRows(const AnswerSource &source, SubjectId subject);

/// How the assets of a department or zone, and a department's engagements, stand for each measure that any of them
/// needs.
QHash<Ordinal, Counts> countsBelow(const AnswerSource &source, SubjectId subject);

/// The assets (or engagements) of a department or zone that need a measure, each with how it stands, in the order in
/// which they were registered; only the open ones when `openOnly`. At most `limit` of them are looked at one by one.
QList<AnswerRow> rowsBelow(const AnswerSource &source, const AnswerTarget &of, bool openOnly, int limit);

/// Fills in what the subjects of these rows answered themselves, the notes of the answers that count, and exceptions.
void addNotes(const Snapshot &now, QList<AnswerRow> &rows);

/// The subject as a heading names it: the body, a zone, a department, an engagement, or an asset's number and name.
QString subjectName(const Snapshot &now, const Profile &profile, const QString &language, SubjectId subject);

} // namespace daicho
