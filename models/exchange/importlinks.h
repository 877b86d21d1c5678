// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change.h"
#include "core/snapshot.h"

#include <QHash>

namespace daicho
{

/// The departments, posts and engagements that a ledger names: those that the registry has, and new ones for the rest.
/// Only new ones that a row which is taken refers to go into the change.
class ImportLinks
{
public:
    /// `makesDepartments`: those that the registry does not have are made, as far as cells name them.
    explicit ImportLinks(const Snapshot &now, bool makesDepartments = true);

    /// Matched by full name (総務部総務課), else by the bare name where only one department has it. Null where it is
    /// not there and must not be made.
    Id department(const QString &name);
    /// Matched by title; a title that names no place (課長) belongs to the row's department.
    Id post(const QString &title, Id department);
    Id engagement(const QString &name, Id department);
    /// Whether a title has to be looked up together with the department.
    static bool isBareTitle(const QString &title);

    /// A row that refers to it is taken.
    void use(Id id);
    void putInto(Change &change) const;

private:
    Id departmentBefore(const QString &folded, bool mayBeNew) const;

    QHash<QString, Id> m_departments; // by folded full name
    QHash<QString, Id> m_bareNames;   // by folded own name; null: several have it
    QHash<QString, Id> m_posts;       // by folded title, and by title and department
    QHash<QString, Id> m_engagements;
    QHash<Id, Department> m_newDepartments;
    QHash<Id, Post> m_newPosts;
    QHash<Id, Engagement> m_newEngagements;
    QSet<Id> m_used;
    bool m_makesDepartments = true;
    int m_nextPosition = 0;
};

} // namespace daicho
