// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/phases.h"

#include "policy/adoptionplan.h"
#include "policy/profilediff.h"
#include "registry/registry.h"

#include <QFile>

namespace daicho::bench
{

using namespace Qt::StringLiterals;

namespace
{

/// What a user sees before adopting a policy: what differs, and each department before and after.
AdoptionPlan whatItMeans(const Registry &registry, const QString &policy)
{
    const ReadProfile next = readProfile(profileText(policy).value_or(QByteArray()));
    if (!next.profile)
        qFatal("there is no policy %s", qPrintable(policy));
    AdoptionPlan plan = planAdoption(*registry.snapshot(), *registry.profile(), next, {});
    const WhatIf found = whatIf(*registry.snapshot(), registry.profile(), next.profile, plan.change, registry.today());
    if (found.after.policy != policy || difference(*registry.profile(), *next.profile).entries.isEmpty())
        qFatal("nothing was compared");
    return plan;
}

} // namespace

void measureAdoption(const Ground &ground, Report &report)
{
    const QString path = ground.folder + u"/adoption.daicho"_s;
    QFile::remove(path);
    if (!QFile::copy(ground.registry(), path))
        qFatal("the registry cannot be copied");
    const auto opened = Registry::open(path, Access::ReadWrite);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    Registry &registry = **opened;
    // The first has the same scheme of levels; with the second every classified asset gets another level.
    for (const QString &policy : {u"ichikawa"_s, u"sunagawa"_s}) {
        AdoptionPlan plan;
        const double shown = milliseconds([&] { plan = whatItMeans(registry, policy); }, 5);
        const QString moved = u"%L1 assets get another level"_s.arg(plan.change.assets.size());
        report.add({u"adopting %1: before and after for each department"_s.arg(policy), shown, {}, 0, 0, moved});
        const double adopted = milliseconds([&] {
            const auto applied = registry.apply(plan.change);
            if (!applied || !applied->isDone())
                qFatal("the policy was not adopted");
        });
        report.add({u"adopting %1: written, durable"_s.arg(policy), adopted, {}, 0, 0, moved});
    }
    const double past = milliseconds([&] {
        if (const auto then = registry.asOf(registry.today()); !then || then->snapshot->assets.isEmpty())
            qFatal("there is no past");
    });
    report.add({u"coverage of a past day: rebuilt"_s, past, {}, 0, 0, {}});
    QFile::remove(path);
}

} // namespace daicho::bench
