// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/holdinggraph.h"

#include <algorithm>

namespace daicho
{

namespace
{

/// Tarjan's strongly connected components, without recursion: a chain may be as long as the ledger. Each component
/// comes after all that it reaches.
class Components
{
public:
    explicit Components(const std::vector<std::vector<int>> &next) : m_next(next), m_nodes(next.size())
    {
        for (size_t node = 0; node < next.size(); ++node) {
            if (m_nodes[node].index < 0)
                walk(int(node));
        }
    }

    const std::vector<std::vector<int>> &all() const { return m_components; }
    int of(int node) const { return m_nodes[size_t(node)].component; }

private:
    struct Node {
        int index = -1;
        int low = 0;
        int component = -1;
    };
    struct Step {
        int node;
        size_t edge;
    };

    Node &at(int node) { return m_nodes[size_t(node)]; }

    void enter(int node, std::vector<Step> &path)
    {
        at(node).index = at(node).low = m_count++;
        m_open.push_back(node);
        path.push_back({node, 0});
    }

    void walk(int start)
    {
        std::vector<Step> path;
        enter(start, path);
        while (!path.empty()) {
            const int node = path.back().node;
            const std::vector<int> &next = m_next[size_t(node)];
            if (path.back().edge == next.size()) {
                path.pop_back();
                leave(node);
                if (!path.empty())
                    at(path.back().node).low = std::min(at(path.back().node).low, at(node).low);
                continue;
            }
            const int to = next[path.back().edge++];
            if (at(to).index < 0)
                enter(to, path);
            else if (at(to).component < 0)
                at(node).low = std::min(at(node).low, at(to).index);
        }
    }

    /// The first of a component to be entered is the last to be left: all that is open above it belongs to it.
    void leave(int node)
    {
        if (at(node).low != at(node).index)
            return;
        std::vector<int> members;
        do {
            members.push_back(m_open.back());
            at(m_open.back()).component = int(m_components.size());
            m_open.pop_back();
        } while (members.back() != node);
        m_components.push_back(std::move(members));
    }

    const std::vector<std::vector<int>> &m_next;
    std::vector<Node> m_nodes;
    std::vector<int> m_open;
    std::vector<std::vector<int>> m_components;
    int m_count = 0;
};

} // namespace

std::vector<int> HoldingGraph::highestHeld(const std::vector<int> &ranks, int least) const
{
    const auto rank = [&](int node) {
        return node < 0 ? least : ranks[size_t(node)];
    };
    const auto higher = [&](int a, int b) {
        return rank(b) > rank(a) ? b : a;
    };
    const Components components(m_held);
    std::vector<int> below(m_held.size(), -1);            // by thing: the highest that it holds
    std::vector<int> inside(components.all().size(), -1); // by component: the highest in it or held by it
    for (size_t c = 0; c < components.all().size(); ++c) {
        const std::vector<int> &members = components.all()[c];
        int held = -1;
        for (const int member : members) {
            for (const int next : m_held[size_t(member)]) {
                if (components.of(next) != int(c))
                    held = higher(held, inside[size_t(components.of(next))]);
            }
        }
        int all = held;
        for (const int member : members)
            all = higher(all, member);
        inside[c] = all;
        for (const int member : members)
            below[size_t(member)] = members.size() > 1 ? all : held;
    }
    return below;
}

} // namespace daicho
