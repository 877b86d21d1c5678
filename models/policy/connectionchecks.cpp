// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/connectionchecks.h"

#include "policy/assetchecks.h"
#include "policy/words.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// Walks along links, depth first, and notes where it comes back to its own path.
class RingSearch
{
public:
    RingSearch(const QList<Link> &links, Link::Sort sort)
    {
        for (const Link &link : links) {
            if (link.sort == sort)
                m_next[link.from].push_back(link.to);
        }
        for (auto &[from, ends] : m_next)
            std::ranges::sort(ends);
    }

    QList<QList<Id>> run()
    {
        for (const auto &[from, ends] : m_next) {
            if (!m_done.contains(from))
                walk(from);
        }
        std::ranges::sort(m_rings);
        return m_rings;
    }

private:
    /// Without recursion: a chain may be as long as the ledger.
    void walk(Id start)
    {
        std::vector<std::pair<Id, size_t>> path{{start, 0}};
        m_onPath.insert(start);
        while (!path.empty()) {
            auto &[at, step] = path.back();
            const auto ends = m_next.find(at);
            if (ends == m_next.end() || step == ends->second.size()) {
                m_onPath.remove(at);
                m_done.insert(at);
                path.pop_back();
                continue;
            }
            const Id next = ends->second[step++];
            if (m_onPath.contains(next)) {
                note(path, next);
            } else if (!m_done.contains(next)) {
                path.emplace_back(next, 0);
                m_onPath.insert(next);
            }
        }
    }

    void note(const std::vector<std::pair<Id, size_t>> &path, Id first)
    {
        QList<Id> ring;
        for (auto step = path.rbegin(); step != path.rend(); ++step) {
            ring.prepend(step->first);
            if (step->first == first)
                break;
        }
        std::rotate(ring.begin(), std::ranges::min_element(ring), ring.end());
        m_rings.append(ring);
    }

    std::map<Id, std::vector<Id>> m_next;
    QSet<Id> m_onPath;
    QSet<Id> m_done;
    QList<QList<Id>> m_rings;
};

/// The rows as they are after the edits.
template <typename T>
QList<T> edited(const Rows<T> &rows, const Edits<T> &edits)
{
    QHash<Id, T> byId;
    rows.forEach([&byId](const T &row) { byId.insert(row.id, row); });
    for (const T &row : edits.removals)
        byId.remove(row.id);
    for (const T &row : edits.upserts)
        byId.insert(row.id, row);
    return byId.values();
}

class ConnectionChecks
{
public:
    ConnectionChecks(const Change &change, const Profile &profile, const Snapshot &now)
        : m_change(change), m_profile(profile), m_now(now)
    {
        for (const RowKey &key : change.removedAssets)
            m_gone.insert(key.id);
    }

    Problems run()
    {
        for (const Link &link : m_change.links.upserts)
            checkEnds(link.from, link.to, u"link.to"_s);
        for (const Flow &flow : m_change.flows.upserts) {
            checkEnds(flow.from, flow.to, u"flow.to"_s);
            if (!flow.sanitising.isEmpty() && !m_profile.sanitisingMethod(flow.sanitising))
                report(u"flow.sanitising"_s, flow.sanitising,
                       Validation::tr("The policy has no such way of sanitising."));
        }
        for (const Dispatch &dispatch : m_change.dispatches.upserts) {
            if (!hasDepartment(dispatch.department))
                report(u"dispatch.department"_s, dispatch.file,
                       Validation::tr("The department is not in the registry."));
        }
        if (!m_change.links.upserts.isEmpty())
            checkLinks(edited(m_now.links, m_change.links));
        return m_problems;
    }

private:
    void report(const QString &field, const QString &value, const QString &reason)
    {
        m_problems.append(fieldProblem(field, value, reason, Problem::Severity::Error));
    }

    bool hasAsset(Id id) const { return m_change.assets.find(id) || (m_now.assets.find(id) && !m_gone.contains(id)); }

    bool hasDepartment(Id id) const
    {
        const auto has = [id](const QList<Department> &rows) {
            return std::ranges::find(rows, id, &Department::id) != rows.end();
        };
        return has(m_change.departments.upserts) || (m_now.departments.find(id) && !has(m_change.departments.removals));
    }

    void checkEnds(Id from, Id to, const QString &field)
    {
        if (from == to)
            report(field, {}, Validation::tr("An asset cannot be connected with itself."));
        if (!hasAsset(from) || !hasAsset(to))
            report(field, {}, Validation::tr("One of the two assets is not in the registry."));
    }

    void checkLinks(const QList<Link> &links)
    {
        std::set<std::tuple<Id, Id, Link::Sort>> seen;
        for (const Link &link : links) {
            if (!seen.insert({link.from, link.to, link.sort}).second)
                report(u"link.to"_s, nameOf(link.to),
                       Validation::tr("The two assets are connected like this already."));
        }
        for (const Link::Sort sort : {Link::Sort::Holds, Link::Sort::DependsOn, Link::Sort::DerivedFrom}) {
            for (const QList<Id> &ring : ringsOf(links, sort))
                report(u"link.to"_s, nameOf(ring.first()),
                       Validation::tr("The connections would stand in a ring: by way of others, the asset would hold, "
                                      "need or derive from itself."));
        }
    }

    QString nameOf(Id id) const
    {
        const auto ref = m_change.assets.find(id);
        if (ref)
            return m_change.assets.row(*ref).string(AssetText::Number);
        return m_now.assets.asset(id).value_or(Asset()).number;
    }

    const Change &m_change;
    const Profile &m_profile;
    const Snapshot &m_now;
    QSet<Id> m_gone;
    Problems m_problems;
};

} // namespace

QList<QList<Id>> ringsOf(const QList<Link> &links, Link::Sort sort)
{
    return RingSearch(links, sort).run();
}

Problems connectionProblems(const Change &change, const Profile &profile, const Snapshot &now)
{
    return ConnectionChecks(change, profile, now).run();
}

} // namespace daicho
