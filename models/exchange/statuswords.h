// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer.h"

#include <QStringList>

#include <optional>

namespace daicho
{

/// What an answer is called in the user's language.
QString statusText(Status status);

/// Whether a day by which it is to be done says anything beside this answer: not of what is done, or need not be.
bool hasDeadline(Status status);
/// The note as it is to be shown beside this answer: without a day that says nothing any more.
AnswerNote shownNote(Status status, AnswerNote note);

/// What an answer is called in a form that departments fill in, always Japanese: 実施済, 一部実施 …; empty: unanswered.
QString statusLabel(Status status);
/// The labels that a form offers.
QStringList statusLabels();
/// The answer that a cell of a form means, however wide its characters; nothing for any other word.
std::optional<Status> statusLabelled(const QString &cell);

} // namespace daicho
