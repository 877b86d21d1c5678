// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot.h"

#include <QSet>

#include <algorithm>

namespace daicho
{

namespace
{

/// The rows after so many edits that copying a chunk for each would cost more than making all chunks anew.
template <typename T>
Rows<T> merged(const Rows<T> &rows, const Edits<T> &edits, qint64 revision)
{
    QHash<typename Rows<T>::Key, T> byKey;
    byKey.reserve(rows.size() + edits.upserts.size());
    rows.forEach([&byKey](const T &row) { byKey.insert(keyOf(row), row); });
    for (const T &row : edits.removals)
        byKey.remove(keyOf(row));
    for (T row : edits.upserts) {
        row.revision = revision;
        byKey.insert(keyOf(row), row);
    }
    return Rows<T>(byKey.values());
}

template <typename T>
Rows<T> edited(Rows<T> rows, const Edits<T> &edits, qint64 revision)
{
    constexpr qsizetype many = 1000;
    if (edits.upserts.size() + edits.removals.size() > many)
        return merged(rows, edits, revision);
    for (const T &row : edits.removals)
        rows = rows.without(keyOf(row));
    for (T row : edits.upserts) {
        row.revision = revision;
        rows = rows.with(row);
    }
    return rows;
}

/// Answers of assets stand in the assets' rows too, because coverage counts them there.
AssetRows withAnswers(const AssetRows &assets, const Edits<Answers> &edits)
{
    std::vector<std::pair<Id, quint32>> codes;
    for (const Answers &gone : edits.removals) {
        if (gone.subject.unit == Unit::Asset)
            codes.push_back({gone.subject.id, 0});
    }
    for (const Answers &now : edits.upserts) {
        if (now.subject.unit == Unit::Asset)
            codes.push_back({now.subject.id, codeOf(now.statuses)});
    }
    return codes.empty() ? assets : assets.withStatuses(codes);
}

/// Departments by the one above them, siblings in order. One that names nobody there stands at the top.
using Siblings = QHash<Id, QList<Department>>;

Siblings siblings(const Rows<Department> &departments)
{
    Siblings byParent;
    departments.forEach([&](const Department &department) {
        const Id parent = departments.find(department.parent) ? department.parent : Id();
        byParent[parent].append(department);
    });
    for (QList<Department> &children : byParent)
        std::ranges::stable_sort(children, {}, [](const Department &d) { return std::pair(d.position, d.id); });
    return byParent;
}

void appendChildren(Siblings &byParent, Id parent, QList<Department> &out)
{
    const QList<Department> children = byParent.take(parent); // taken, so that a ring in the data ends
    for (const Department &child : children) {
        out.append(child);
        appendChildren(byParent, child.id, out);
    }
}

} // namespace

QString Snapshot::departmentName(Id id) const
{
    const Department *department = departments.find(id);
    if (!department)
        return {};
    QString name = department->name;
    for (int depth = 0; depth < 32 && department && !department->parent.isNull(); ++depth) {
        department = departments.find(department->parent);
        if (department && !name.startsWith(department->name))
            name.prepend(department->name);
    }
    return name;
}

QList<Department> Snapshot::departmentsInOrder() const
{
    QList<Department> ordered;
    Siblings byParent = siblings(departments);
    appendChildren(byParent, Id(), ordered);
    // What is left stands in rings; it must not vanish from any list or count.
    while (!byParent.isEmpty())
        appendChildren(byParent, std::ranges::min(byParent.keys()), ordered);
    return ordered;
}

QString Snapshot::postTitle(Id id) const
{
    const Post *post = posts.find(id);
    return post ? post->title : QString();
}

QString Snapshot::zoneName(const QString &code) const
{
    QString name = code;
    zones.forEach([&](const Zone &zone) {
        if (zone.code == code)
            name = zone.name;
    });
    return name;
}

Ordinal Snapshot::ordinal(const QString &measure) const
{
    return Ordinal(measures.indexOf(measure));
}

namespace
{

void removeDispatches(Change &change, const Snapshot &now)
{
    QSet<Id> gone;
    for (const Department &department : std::as_const(change.departments.removals))
        gone.insert(department.id);
    QSet<Id> known;
    for (const Dispatch &row : std::as_const(change.dispatches.removals))
        known.insert(row.id);
    now.dispatches.forEach([&](const Dispatch &row) {
        if (gone.contains(row.department) && !known.contains(row.id))
            change.dispatches.removals.append(row);
    });
}

template <typename T>
void removeLooseEnds(Edits<T> &edits, const Rows<T> &rows, const QSet<Id> &gone)
{
    QSet<Id> known;
    for (const T &row : std::as_const(edits.removals))
        known.insert(row.id);
    rows.forEach([&](const T &row) {
        if ((gone.contains(row.from) || gone.contains(row.to)) && !known.contains(row.id))
            edits.removals.append(row);
    });
}

} // namespace

const Dispatch *newestDispatch(const Snapshot &now, Id department)
{
    const Dispatch *newest = nullptr;
    now.dispatches.forEach([&](const Dispatch &row) { // in the order of their ids, which is that of time
        if (row.department == department)
            newest = &row;
    });
    return newest;
}

Change withLooseEnds(Change change, const Snapshot &now)
{
    if (!change.departments.removals.isEmpty() && !now.dispatches.isEmpty())
        removeDispatches(change, now);
    if (change.removedAssets.empty() || (now.links.isEmpty() && now.flows.isEmpty()))
        return change;
    QSet<Id> gone;
    for (const RowKey &asset : change.removedAssets)
        gone.insert(asset.id);
    removeLooseEnds(change.links, now.links, gone);
    removeLooseEnds(change.flows, now.flows, gone);
    return change;
}

SnapshotPtr after(const Snapshot &before, const Change &change, qint64 revision)
{
    auto next = std::make_shared<Snapshot>(before);
    next->revision = revision;
    next->assets = before.assets.with(change.assets.withRevision(revision), change.removedAssets);
    next->departments = edited(before.departments, change.departments, revision);
    next->posts = edited(before.posts, change.posts, revision);
    next->zones = edited(before.zones, change.zones, revision);
    next->engagements = edited(before.engagements, change.engagements, revision);
    next->exceptions = edited(before.exceptions, change.exceptions, revision);
    next->links = edited(before.links, change.links, revision);
    next->flows = edited(before.flows, change.flows, revision);
    next->dispatches = edited(before.dispatches, change.dispatches, revision);
    next->answers = edited(before.answers, change.answers, revision);
    for (const Answers &answers : change.answers.upserts) {
        if (answers.isEmpty())
            next->answers = next->answers.without(answers.subject);
    }
    next->assets = withAnswers(next->assets, change.answers);
    next->measures += change.newMeasures;
    if (change.policy)
        next->policy = *change.policy;
    if (change.bodyName)
        next->bodyName = *change.bodyName;
    return next;
}

} // namespace daicho
