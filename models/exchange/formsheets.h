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

/// 記入のしかた: how the form is filled in and until when.
FurtherSheet guideSheet(const Snapshot &part, const Dispatch &dispatch);

/// What the form was sent by, on a hidden sheet.
FurtherSheet sealSheet(const Dispatch &dispatch);
/// Its name begins so; spreadsheets may put something behind it.
QString sealSheetName();
/// What a sheet says that it was sent by; nothing when it says anything else.
std::optional<Dispatch> readSeal(const Sheet &sheet);
/// Whether a form told who fills it in that a blank cell takes away what stood there; the first ones said otherwise.
bool clearsBlanks(const Sheet &seal);

/// 対策: the open questions of a department and of what belongs to it, each with its answer so far.
FurtherSheet questionSheet(const Snapshot &part, const Profile &profile, QDate day);
QString questionSheetName();
/// The answers that were filled in, as a change of the part. A blank answer changes nothing, a blank reason or evidence
/// clears it where the form says so. Problems name the row.
Change readQuestions(const Sheet &sheet, const Snapshot &part, bool clearsBlanks, Problems &problems);

} // namespace daicho
