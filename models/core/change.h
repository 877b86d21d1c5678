// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer.h"
#include "core/assetrows.h"
#include "core/body.h"
#include "core/connection.h"
#include "core/dispatch.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace daicho
{

/// Rows of one small entity to put and to take away. An upsert carries the revision at which it was read (0: new); a
/// removal is the row as it was read.
template <typename T>
struct Edits {
    QList<T> upserts;
    QList<T> removals;

    bool isEmpty() const { return upserts.isEmpty() && removals.isEmpty(); }
    bool operator==(const Edits &) const = default;
};

/// The policy that a registry has adopted, kept in it word for word so that an old ledger can be derived again.
struct AdoptedPolicy {
    QString id;
    QString version;
    QByteArray text;       ///< the profile's JSON, all that it extends merged in
    QByteArray hash;       ///< SHA-256 of the text, in hex
    PartialDate from = {}; ///< in force from this day; unknown: from the day of its adoption

    bool operator==(const AdoptedPolicy &) const = default;
};

/// The one way in which a registry changes: everything in it is written in one transaction, makes one entry in the
/// history and is one undo, be it one field of one asset or an import of a million.
struct Change {
    /// What the user did, for the history (stored as a number: new ones come last); `detail` names what it was done to
    /// (an asset, a file, a department).
    enum class Verb : quint8 {
        Found,
        Edit,
        Add,
        Remove,
        Import,
        Answer,
        Except,
        Organise,
        Adopt,
        Undo,
        Redo,
        Distribute,
        Collect
    };

    Verb verb = Verb::Edit;
    QString detail;
    qint64 target = 0; ///< for Undo and Redo: the revision that is taken back or done again

    AssetRows assets;                  ///< put; each row's revision is the one at which it was read, 0 for new ones
    std::vector<RowKey> removedAssets; ///< taken away
    Edits<Department> departments;
    Edits<Post> posts;
    Edits<Zone> zones;
    Edits<Engagement> engagements;
    Edits<Answers> answers; ///< an upsert that isEmpty() takes the row away
    Edits<Exception> exceptions;
    Edits<Link> links;
    Edits<Flow> flows;
    Edits<Dispatch> dispatches;
    QList<QString> newMeasures;          ///< measure ids that get the next ordinals, in this order
    std::optional<AdoptedPolicy> policy; ///< adopt this one
    std::optional<QString> bodyName;

    bool isEmpty() const
    {
        return assets.isEmpty() && removedAssets.empty() && departments.isEmpty() && posts.isEmpty() &&
               zones.isEmpty() && engagements.isEmpty() && answers.isEmpty() && exceptions.isEmpty() &&
               links.isEmpty() && flows.isEmpty() && dispatches.isEmpty() && newMeasures.isEmpty() && !policy &&
               !bodyName;
    }
};

} // namespace daicho
