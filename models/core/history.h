// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change.h"

#include <QDateTime>

namespace daicho
{

/// Whether a registry may be written.
enum class Access { ReadWrite, ReadOnly };

/// Who wrote, and when: given by the caller, because time and names come through doors that a test can open.
struct Authorship {
    QString author;
    QDateTime at;
};

/// One change as the history lists it.
struct HistoryEntry {
    qint64 revision = 0;
    Change::Verb verb = Change::Verb::Edit;
    QString detail;
    qint64 target = 0; ///< for Undo and Redo: the revision that was taken back or done again
    QString author;
    QDateTime at;
    qint64 rows = 0; ///< how many rows it changed
    bool operator==(const HistoryEntry &) const = default;
};

/// A policy that was put in force by a change, be it by an undo.
struct Adoption {
    qint64 revision = 0;
    Change::Verb verb = Change::Verb::Adopt;
    QDateTime at;
    AdoptedPolicy policy;
    bool operator==(const Adoption &) const = default;
};

/// One row of a change, as JSON objects of its stored columns. Only what it was before is kept: what it became is what
/// it was before the next change of the same row, or what it is now.
struct HistoryRow {
    QString entity; ///< table name: asset, department …
    QString key;
    QByteArray before; ///< empty when the row was new
    QByteArray after;  ///< empty when the row went away
    bool operator==(const HistoryRow &) const = default;
};

/// What can be undone and redone now, the next one last. An entry says what the user once did (verb and detail of that
/// first change; author and time too), but its revision is the one whose inverse is to be written: the change itself,
/// or the redo or undo that last brought it back or took it away.
struct UndoStacks {
    QList<HistoryEntry> undo;
    QList<HistoryEntry> redo;
    bool operator==(const UndoStacks &) const = default;
};

} // namespace daicho
