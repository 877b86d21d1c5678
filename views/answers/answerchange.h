// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change.h"
#include "core/snapshot.h"
#include "policy/profile.h"
#include "tables/answerrows.h"

#include <QList>
#include <QString>

#include <optional>

namespace daicho
{

/// An exception as it is asked for; `isWanted` false takes the one that stands away.
struct ExceptionEdit {
    bool isWanted = false;
    QString reason;
    QString approver;
    PartialDate approved;
    PartialDate expires;

    bool operator==(const ExceptionEdit &) const = default;
};

/// What is to be answered, for one measure or for many at once. What is not set stays as it is.
struct AnswerEdit {
    std::optional<Status> status; ///< Unanswered takes the answer away, and what stands beside it
    std::optional<QString> reason;
    std::optional<QString> evidence;
    std::optional<QString> responsible; ///< title of a post; one that is not known yet is added
    std::optional<PartialDate> due;
    std::optional<ExceptionEdit> exception;

    bool operator==(const AnswerEdit &) const = default;
};

/// What the targets have in common now: each field is set where all of them agree.
AnswerEdit commonAnswer(const Snapshot &now, const QList<AnswerTarget> &targets);

/// The one change that gives this answer to all targets, guarded by the revisions that `read` holds. Empty when
/// everything stands so already.
Change answerChange(const Snapshot &read, const Profile &profile, const QString &language,
                    const QList<AnswerTarget> &targets, const AnswerEdit &edit);

/// True when "not applicable" would be answered for a target that has no reason yet.
bool asksForReason(const Snapshot &now, const QList<AnswerTarget> &targets, const AnswerEdit &edit);

} // namespace daicho
