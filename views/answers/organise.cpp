// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/answers/organise.h"

#include "core/folding.h"

#include <QCoreApplication>
#include <QLocale>

namespace daicho
{

namespace
{

struct Organise {
    Q_DECLARE_TR_FUNCTIONS(daicho::Organise)
};

/// How many assets have this id in a column of ids: a walk over four bytes for each.
qint64 assetsWith(const AssetRows &assets, AssetCode column, Id id)
{
    const quint32 code = codeOf(id);
    qint64 count = 0;
    for (const AssetBlockPtr &block : assets.blocks()) {
        if (const quint32 *codes = block->codes(column))
            count += std::count(codes, codes + block->size(), code);
    }
    return count;
}

template <typename T, typename Holds>
bool any(const Rows<T> &rows, Holds holds)
{
    bool found = false;
    rows.forEach([&](const T &row) { found = found || holds(row); });
    return found;
}

QString departmentObstacle(const Snapshot &now, Id id)
{
    if (any(now.departments, [id](const Department &d) { return d.parent == id; }))
        return Organise::tr("There are departments below it. Move or remove those first.");
    if (const qint64 assets = assetsWith(now.assets, AssetCode::Department, id))
        return Organise::tr(
                   "%1 assets belong to it. Move them to another department, or set the day on which it ended.")
            .arg(QLocale(QLocale::English).toString(assets));
    if (any(now.posts, [id](const Post &post) { return post.department == id; }))
        return Organise::tr("Posts belong to it. Set the day on which it ended instead.");
    if (any(now.engagements, [id](const Engagement &e) { return e.department == id; }))
        return Organise::tr("Contracts or external services belong to it. Move those first.");
    return {};
}

} // namespace

Change departmentChange(const Snapshot &read, const Department &department)
{
    Change change;
    const Department *held = read.departments.find(department.id);
    if (held && *held == department)
        return change;
    change.verb = Change::Verb::Organise;
    change.detail = department.name;
    change.departments.upserts.append(department);
    return change;
}

Change engagementChange(const Snapshot &read, Engagement engagement, const QString &responsible)
{
    Change change;
    const QString wanted = foldTight(responsible);
    engagement.responsible = Id();
    read.posts.forEach([&](const Post &post) {
        if (engagement.responsible.isNull() && foldTight(post.title) == wanted)
            engagement.responsible = post.id;
    });
    if (engagement.responsible.isNull() && !wanted.isEmpty()) {
        Post post;
        post.id = newId();
        post.title = responsible.simplified();
        post.department = engagement.department;
        engagement.responsible = post.id;
        change.posts.upserts.append(post);
    }
    const Engagement *held = read.engagements.find(engagement.id);
    if (held && *held == engagement)
        return Change();
    change.verb = Change::Verb::Organise;
    change.detail = engagement.name;
    change.engagements.upserts.append(engagement);
    return change;
}

QString removalObstacle(const Snapshot &now, SubjectId subject)
{
    if (subject.unit == Unit::Department)
        return departmentObstacle(now, subject.id);
    if (const qint64 assets = assetsWith(now.assets, AssetCode::Engagement, subject.id))
        return Organise::tr("%1 assets belong to it. Set the day on which it ended instead.")
            .arg(QLocale(QLocale::English).toString(assets));
    return {};
}

Change removalChange(const Snapshot &read, SubjectId subject)
{
    Change change;
    change.verb = Change::Verb::Organise;
    if (const Department *department = read.departments.find(subject.id);
        department && subject.unit == Unit::Department) {
        change.departments.removals.append(*department);
        change.detail = Organise::tr("%1 (removed)").arg(department->name);
    }
    if (const Engagement *engagement = read.engagements.find(subject.id);
        engagement && subject.unit == Unit::Engagement) {
        change.engagements.removals.append(*engagement);
        change.detail = Organise::tr("%1 (removed)").arg(engagement->name);
    }
    if (const Answers *answers = read.answers.find(subject))
        change.answers.removals.append(*answers);
    read.exceptions.forEach([&](const Exception &exception) {
        if (exception.subject == subject)
            change.exceptions.removals.append(exception);
    });
    return change;
}

int answersOf(const Snapshot &now, SubjectId subject)
{
    const Answers *answers = now.answers.find(subject);
    int count = answers ? answers->statuses.answered().count() : 0;
    now.exceptions.forEach([&](const Exception &exception) { count += exception.subject == subject ? 1 : 0; });
    return count;
}

} // namespace daicho
