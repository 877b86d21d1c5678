// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/snapshot.h"

#include <QSet>

namespace daicho
{

/// The departments that have anything to fill in, in the order of the organisation chart: assets that are not retired,
/// or contracts. Those that ended before `today` and the one with the standard ledger are left out.
QList<Id> departmentsToSend(const Snapshot &now, QDate today);

/// Whether a distribution can ask for its files by then: Invalid for a day that has passed. Unknown: no day is set.
Outcome checkDue(PartialDate due, QDate today);

/// A new dispatch for each of these departments, of the state of the registry now: to be written as files first, then
/// recorded by distribution().
QList<Dispatch> newDispatches(const Snapshot &now, const QList<Id> &departments, Dispatch::Form form, PartialDate due,
                              QDate today);

/// The change that records what was sent: one for a whole round.
Change distribution(const Snapshot &now, const QList<Dispatch> &sent);

/// Our own dispatch that a file claims to be: Missing when the registry has none such (another registry's, or one
/// whose distribution was undone), Invalid when it is of another department, Conflict when a newer one was sent since.
Result<Dispatch> ownDispatch(const Snapshot &now, const Dispatch &claimed);

/// The change that records only that a part came back on this day; empty when that is known.
Change submission(const Snapshot &now, const Dispatch &dispatch, QDate today);
/// The change that records that a part was sent back on this day, and why.
Change sendingBack(const Snapshot &now, const Dispatch &dispatch, const QString &reason, QDate today);

/// Gives files names after departments that every system takes, Windows among them, and no two alike.
class FileNames
{
public:
    /// With this ending ("daicho"); at most 100 characters.
    QString add(const QString &name, const QString &ending);

private:
    QSet<QString> m_taken;
};

} // namespace daicho
