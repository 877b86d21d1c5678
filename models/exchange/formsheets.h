// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/snapshot.h"
#include "exchange/furthersheet.h"
#include "exchange/sheet.h"
#include "policy/profile.h"

#include <optional>

namespace daicho
{

// The sheets of a department's form beside that of its assets, always in Japanese.

/// 記入のしかた: how the form is filled in and until when; `unanswered`: how many of its questions are.
FurtherSheet guideSheet(const Snapshot &part, const Dispatch &dispatch, qint64 unanswered);

/// What the form was sent by, on a hidden sheet.
FurtherSheet sealSheet(const Dispatch &dispatch);
/// Its name begins so; spreadsheets may put something behind it.
QString sealSheetName();
/// What a sheet says that it was sent by; nothing when it says anything else.
std::optional<Dispatch> readSeal(const Sheet &sheet);
/// Whether a form told who fills it in that a blank cell takes away what stood there; the first ones said otherwise.
bool clearsBlanks(const Sheet &seal);
/// Whether a form showed answers that the department or zone gave for all; those before left these cells blank.
bool showsOthers(const Sheet &seal);

/// 対策: the open questions of a department and of what belongs to it, each with the answer in force and whose it is.
FurtherSheet questionSheet(const Snapshot &part, const Profile &profile, QDate day);
QString questionSheetName();
/// How many questions of that sheet nobody has answered.
qint64 unansweredQuestions(const FurtherSheet &questions);

/// What stood on the sheet of questions when it was sent.
struct SentQuestions {
    const Snapshot &part;
    const Profile &profile;
    QDate day;
    bool clearsBlanks = true;
    bool showsOthers = true;
};
/// The answers that were filled in, as a change of the part. A blank answer changes nothing, nor does one of the
/// department or zone that was left as it is; a blank reason or evidence clears it where the form says so. Problems
/// name the row.
Change readQuestions(const Sheet &sheet, const SentQuestions &sent, Problems &problems);

} // namespace daicho
