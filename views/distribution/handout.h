// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history.h"
#include "core/result.h"
#include "core/snapshot.h"
#include "policy/profile.h"

#include <QDate>

namespace daicho
{

/// What is to be handed out: to whom, as what, until when, and where the files go.
struct HandOut {
    QList<Id> departments;
    Dispatch::Form form = Dispatch::Form::Registry;
    PartialDate due;
    QString folder;
    bool mayReplace = false; ///< files of the same names
};

/// What it is made from.
struct HandOutSource {
    SnapshotPtr now;
    ProfilePtr profile;
    QDate today;
    Authorship by;
};

/// Writes a file for each department and gives back the change that records them. All files appear together: after
/// an error or a cancel there is none, and older ones are untouched.
Result<Change> writeHandOut(const HandOut &wanted, const HandOutSource &from, const Progress &progress);

} // namespace daicho
