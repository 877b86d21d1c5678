// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/phases.h"

#include "policy/findings.h"
#include "registry/registry.h"

namespace daicho::bench
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int connections = 20000;

/// The registry's assets with flows and holding links between them, far more than a town draws.
Snapshot connected(const Snapshot &now)
{
    std::vector<Id> ids;
    now.assets.forEach([&ids](AssetRef, const AssetRow &row) { ids.push_back(row.id); });
    Snapshot town = now;
    QList<Flow> flows;
    QList<Link> links;
    quint64 dice = 1;
    const auto any = [&] {
        dice = dice * 6364136223846793005u + 1442695040888963407u;
        return size_t(dice >> 33) % ids.size();
    };
    for (int i = 0; i < connections; ++i) {
        flows.append({Id{i + 1}, 1, ids[any()], ids[any()], u"HTTPS"_s, i % 2 == 0, {}, {}});
        const auto [low, high] = std::minmax(any(), any());
        if (low != high) // what comes first holds what comes later: no rings
            links.append({Id{i + 1}, 1, Link::Sort::Holds, ids[low], ids[high], {}});
    }
    town.flows = Rows<Flow>(flows);
    town.links = Rows<Link>(links);
    return town;
}

} // namespace

void measureChecks(const Ground &ground, Report &report)
{
    const auto registry = Registry::open(ground.registry(), Access::ReadOnly);
    if (!registry)
        qFatal("%s", qPrintable(registry.error().text));
    const Snapshot town = connected(*(*registry)->snapshot());
    const QDate today = (*registry)->today();
    qsizetype found = 0;
    const double all = milliseconds([&] { found = findings(town, *(*registry)->profile(), today, u"ja"_s).size(); }, 5);
    report.add(
        {u"all checks, with %L1 flows and %L1 links"_s.arg(connections), all, {}, 0, 0, u"%L1 findings"_s.arg(found)});
}

} // namespace daicho::bench
