// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change.h"
#include "core/rows.h"

#include <memory>

namespace daicho
{

/// Everything that a registry holds at one revision. Never changes; any thread may read it for as long as it likes.
struct Snapshot {
    qint64 revision = 0;
    QString bodyName;
    AdoptedPolicy policy;
    QList<QString> measures; ///< measure ids by ordinal; only ever grows

    AssetRows assets;
    Rows<Department> departments;
    Rows<Post> posts;
    Rows<Zone> zones;
    Rows<Engagement> engagements;
    Rows<Answers> answers; ///< of every unit; those of assets stand in their rows too, as AssetCode::Statuses
    Rows<Exception> exceptions;
    Rows<Link> links;
    Rows<Flow> flows;
    Rows<Dispatch> dispatches;

    /// The name of a department with those above it in front ("総務部総務課"); "" for the null id. A child whose own
    /// name already starts with its parent's is not named twice.
    QString departmentName(Id id) const;
    /// All departments as the organisation chart lists them: parents before children, siblings by position. Every one
    /// is there once, be its parent missing or the data a ring.
    QList<Department> departmentsInOrder() const;
    QString postTitle(Id id) const;
    QString zoneName(const QString &code) const;
    /// The ordinal of a measure, or -1 when the registry does not know it.
    Ordinal ordinal(const QString &measure) const;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// The newest dispatch of a department, which is the one that counts; nothing when nothing was ever sent to it.
const Dispatch *newestDispatch(const Snapshot &now, Id department);

/// The change with the links and flows of the assets, and the dispatches of the departments, that it takes away taken
/// away, too.
Change withLooseEnds(Change change, const Snapshot &now);

/// The snapshot after a change that was written at `revision`.
SnapshotPtr after(const Snapshot &before, const Change &change, qint64 revision);

} // namespace daicho
