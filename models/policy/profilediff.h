// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/profile.h"

#include <QJsonObject>

namespace daicho
{

/// What differs between two policies, or two versions of one, entry by entry. Order does not count.
struct ProfileDifference {
    enum class How : quint8 { Added, Removed, Changed };
    /// One field of an entry that is there before and after.
    struct Field {
        QString name; ///< as in the profile's JSON
        QString before;
        QString after;
        bool operator==(const Field &) const = default;
    };
    struct Entry {
        QString part; ///< measures, rules, zones, axes, levels, kinds …, as in the profile's JSON
        QString id;
        How how = How::Changed;
        LocalText label;
        QList<Field> fields; ///< for Changed only
        bool operator==(const Entry &) const = default;
    };

    QString from;
    QString fromVersion;
    QString to;
    QString toVersion;
    QList<Entry> entries; ///< measures first, then rules, then the rest of the policy

    /// The entries of one part that came, went or changed.
    QList<Entry> of(const QString &part, How how) const;
    bool operator==(const ProfileDifference &) const = default;
};

ProfileDifference difference(const Profile &before, const Profile &after);

/// {"from": {"profile", "version"}, "to": …, "measures": {"added": […], "removed": […], "changed": […]}, "rules": …}
QJsonObject toJson(const ProfileDifference &difference);

/// One line for each entry, as a reader of changes expects it: + added, - removed, ~ changed with its fields.
QString textOf(const ProfileDifference &difference, const QString &language);

/// Conditions as short text, such as "zone=MN kind=system C>=3B"; always in the same order.
QString shortForm(const QList<Condition> &conditions);

} // namespace daicho
