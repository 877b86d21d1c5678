// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/connectionchecks.h"
#include "policy/findingparts.h"
#include "policy/holdinggraph.h"
#include "policy/rulewords.h"
#include "policy/words.h"

#include <limits>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// 高い分類に合わせる: what holds something is classed at least as high as what it holds.
class HoldingChecks
{
public:
    HoldingChecks(const CheckGround &ground, FindingList &list) : m_ground(ground), m_list(list) {}

    void run()
    {
        std::vector<std::pair<int, int>> edges;
        m_ground.now.links.forEach([&](const Link &link) {
            if (link.sort != Link::Sort::Holds)
                return;
            const int from = nodeOf(link.from);
            const int to = nodeOf(link.to);
            if (from >= 0 && to >= 0)
                edges.emplace_back(from, to);
        });
        if (edges.empty())
            return;
        HoldingGraph graph(int(m_nodes.size()));
        for (const auto &[from, to] : edges)
            graph.add(from, to);
        for (const Axis &axis : m_ground.profile.axes)
            check(axis, graph);
    }

private:
    static constexpr int noRank = std::numeric_limits<int>::min();

    /// The number of a registered asset; -1 for what is not there, not in the ledger yet, or gone from it.
    int nodeOf(Id id)
    {
        const auto known = m_numbers.constFind(id);
        if (known != m_numbers.constEnd())
            return *known;
        const std::optional<AssetRef> ref = m_ground.now.assets.find(id);
        const bool counts = ref && m_ground.now.assets.row(*ref).signature().state == AssetState::Registered;
        if (counts)
            m_nodes.push_back(*ref);
        return *m_numbers.insert(id, counts ? int(m_nodes.size()) - 1 : -1);
    }

    AssetRow rowOf(int node) const { return m_ground.now.assets.row(m_nodes[size_t(node)]); }

    void check(const Axis &axis, const HoldingGraph &graph)
    {
        const Atom atom = Atom::of(axis.id);
        QHash<quint32, int> rankOfLevel;
        for (const Level &level : axis.levels)
            rankOfLevel.insert(Atom::of(level.id).code(), level.rank);
        std::vector<int> ranks;
        ranks.reserve(m_nodes.size());
        for (size_t node = 0; node < m_nodes.size(); ++node)
            ranks.push_back(rankOfLevel.value(rowOf(int(node)).signature().levelOn(atom).code(), noRank));
        const std::vector<int> highest = graph.highestHeld(ranks, noRank);
        for (size_t node = 0; node < m_nodes.size(); ++node) {
            if (highest[node] >= 0 && ranks[size_t(highest[node])] > ranks[node])
                report(axis, rowOf(int(node)), rowOf(highest[node]));
        }
    }

    void report(const Axis &axis, const AssetRow &holder, const AssetRow &held)
    {
        const Facts facts = factsOf(holder.signature());
        const Department *department = m_ground.now.departments.find(holder.department());
        if ((department && department->isStandard) || !holds(m_ground.profile, axis.when, facts))
            return;
        const QString &language = m_ground.language;
        const QString level = held.signature().levelOn(Atom::of(axis.id)).text();
        const QString message =
            FindingTexts::tr("%1 is %2, lower than that of what it holds: %3 (%4)")
                .arg(axis.label.in(language), factValue(axis.id, facts.value(axis.id), m_ground.profile, language),
                     m_ground.nameOf(held), levelWord(axis, level, language));
        m_list.add(
            {u"holds-level"_s, Problem::Severity::Error, message, m_ground.sourceOfField(u"levels."_s + axis.id)},
            Finding::On::Asset, holder.id, holder.department());
    }

    const CheckGround &m_ground;
    FindingList &m_list;
    QHash<Id, int> m_numbers;
    std::vector<AssetRef> m_nodes;
};

QString pathOf(const CheckGround &ground, const QList<Id> &ring)
{
    constexpr qsizetype most = 5;
    QStringList names;
    for (const Id id : ring.first(std::min(ring.size(), most))) {
        const std::optional<AssetRef> ref = ground.now.assets.find(id);
        if (ref)
            names.append(ground.nameOf(ground.now.assets.row(*ref)));
    }
    names.append(ring.size() > most ? u"…"_s : names.value(0));
    return names.join(u" → "_s);
}

} // namespace

void addHoldingFindings(const CheckGround &ground, FindingList &list)
{
    HoldingChecks(ground, list).run();
}

void addRingFindings(const CheckGround &ground, FindingList &list)
{
    const QList<Link> links = ground.now.links.toList();
    for (const Link::Sort sort : {Link::Sort::Holds, Link::Sort::DependsOn, Link::Sort::DerivedFrom}) {
        for (const QList<Id> &ring : ringsOf(links, sort)) {
            const std::optional<AssetRef> ref = ground.now.assets.find(ring.first());
            const Id department = ref ? ground.now.assets.row(*ref).department() : Id();
            const QString message = FindingTexts::tr("The connections stand in a ring: %1").arg(pathOf(ground, ring));
            list.add({u"link-ring"_s, Problem::Severity::Error, message, {}}, Finding::On::Asset, ring.first(),
                     department);
        }
    }
}

} // namespace daicho
