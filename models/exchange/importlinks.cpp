// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importlinks.h"

#include "core/folding.h"

#include <algorithm>

namespace daicho
{

namespace
{

QString withDepartment(const QString &folded, Id department)
{
    return folded + u'\n' + department.text();
}

template <typename T>
QList<T> usedOf(const QHash<Id, T> &all, const QSet<Id> &used)
{
    QList<T> rows;
    for (const T &row : all) {
        if (used.contains(row.id))
            rows.append(row);
    }
    std::ranges::sort(rows, {}, &T::id);
    return rows;
}

} // namespace

ImportLinks::ImportLinks(const Snapshot &now, bool makesDepartments) : m_makesDepartments(makesDepartments)
{
    now.departments.forEach([&](const Department &department) {
        const QString full = foldTight(now.departmentName(department.id));
        if (!m_departments.contains(full))
            m_departments.insert(full, department.id);
        const QString own = foldTight(department.name);
        m_bareNames.insert(own, m_bareNames.contains(own) ? Id() : department.id);
        if (department.parent.isNull())
            m_nextPosition = std::max(m_nextPosition, department.position + 1);
    });
    now.posts.forEach([&](const Post &post) {
        const QString title = foldTight(post.title);
        if (!m_posts.contains(title))
            m_posts.insert(title, post.id);
        m_posts.insert(withDepartment(title, post.department), post.id);
    });
    now.engagements.forEach([&](const Engagement &engagement) {
        const QString name = foldTight(engagement.name);
        if (!m_engagements.contains(name))
            m_engagements.insert(name, engagement.id);
    });
}

Id ImportLinks::department(const QString &name)
{
    const QString folded = foldTight(name);
    if (const auto found = m_departments.find(folded); found != m_departments.end())
        return *found;
    if (const Id bare = m_bareNames.value(folded); !bare.isNull())
        return bare;
    if (!m_makesDepartments)
        return {};
    Department department{newId(), 0, name, {}, m_nextPosition++, {}, {}};
    // 総務部総務課 goes below 総務部 where that is known; its name stays whole.
    department.parent = departmentBefore(folded, false);
    m_departments.insert(folded, department.id);
    m_newDepartments.insert(department.id, department);
    return department.id;
}

bool ImportLinks::isBareTitle(const QString &title)
{
    return foldTight(title).size() <= 3;
}

/// The department with the longest name with which a text begins. Looked up and not gone through, because a file may
/// name as many departments as it has rows.
Id ImportLinks::departmentBefore(const QString &folded, bool mayBeNew) const
{
    static constexpr qsizetype longestName = 100;
    for (qsizetype size = std::min(folded.size(), longestName); size > 0; --size) {
        const auto found = m_departments.find(folded.left(size));
        if (found != m_departments.end() && (mayBeNew || !m_newDepartments.contains(*found)))
            return *found;
    }
    return {};
}

Id ImportLinks::post(const QString &title, Id department)
{
    const QString folded = foldTight(title);
    const bool isBare = isBareTitle(title);
    const auto own = m_posts.find(withDepartment(folded, department));
    if (own != m_posts.end())
        return *own;
    if (const auto found = m_posts.find(folded); found != m_posts.end() && !isBare)
        return *found;
    const Post post{newId(), 0, title, isBare ? department : departmentBefore(folded, true), {}, {}};
    m_newPosts.insert(post.id, post);
    m_posts.insert(withDepartment(folded, post.department), post.id);
    if (!isBare)
        m_posts.insert(folded, post.id);
    return post.id;
}

Id ImportLinks::engagement(const QString &name, Id department)
{
    const QString folded = foldTight(name);
    if (const auto found = m_engagements.find(folded); found != m_engagements.end())
        return *found;
    Engagement engagement;
    engagement.id = newId();
    engagement.name = name;
    engagement.department = department;
    m_engagements.insert(folded, engagement.id);
    m_newEngagements.insert(engagement.id, engagement);
    return engagement.id;
}

void ImportLinks::use(Id id)
{
    if (id.isNull() || m_used.contains(id))
        return;
    m_used.insert(id);
    if (const auto post = m_newPosts.find(id); post != m_newPosts.end())
        use(post->department);
    if (const auto engagement = m_newEngagements.find(id); engagement != m_newEngagements.end())
        use(engagement->department);
}

void ImportLinks::putInto(Change &change) const
{
    change.departments.upserts = usedOf(m_newDepartments, m_used);
    change.posts.upserts = usedOf(m_newPosts, m_used);
    change.engagements.upserts = usedOf(m_newEngagements, m_used);
}

} // namespace daicho
