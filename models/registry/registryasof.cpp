// SPDX-License-Identifier: GPL-3.0-or-later
// The registry as it stood on a day that is past.
#include "registry/registry.h"

#include "policy/adoptionplan.h"
#include "store/store.h"

#include <QCoreApplication>

namespace daicho
{

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::Registry)
};

QDate firstDay(const Adoption &adoption)
{
    return adoption.policy.from.isUnknown() ? adoption.at.date() : adoption.policy.from.first();
}

/// The adoptions without those that were taken back.
QList<Adoption> standing(const QList<Adoption> &all)
{
    QList<Adoption> standing;
    for (const Adoption &adoption : all) {
        if (adoption.verb != Change::Verb::Undo || standing.size() < 2) {
            standing.append(adoption);
            continue;
        }
        standing.removeLast();
        if (standing.last().policy != adoption.policy)
            standing.append(adoption);
    }
    return standing;
}

/// The policy in force on a day: of those in force by then the one that came into force last, adopted last.
const Adoption *inForce(const QList<Adoption> &adoptions, QDate day)
{
    const Adoption *found = nullptr;
    for (const Adoption &adoption : adoptions) {
        const bool isInForce = firstDay(adoption) <= day;
        if (isInForce && (!found || firstDay(adoption) >= firstDay(*found)))
            found = &adoption;
    }
    return found;
}

/// The snapshot under another policy: levels in its scheme, its zones. Rows keep the revisions that they have.
SnapshotPtr under(const Snapshot &then, const Profile &its, const ReadProfile &policy)
{
    const Change change = planAdoption(then, its, policy, policy.adopted.from).change;
    auto snapshot = std::make_shared<Snapshot>(then);
    snapshot->assets = then.assets.with(change.assets);
    for (const Zone &zone : change.zones.removals)
        snapshot->zones = snapshot->zones.without(zone.id);
    for (const Zone &zone : change.zones.upserts)
        snapshot->zones = snapshot->zones.with(zone);
    snapshot->measures += change.newMeasures;
    snapshot->policy = policy.adopted;
    return snapshot;
}

Error unreadable()
{
    return {Error::Kind::Damaged, Texts::tr("The policy that was in force then cannot be read any more.")};
}

} // namespace

Result<Past> Registry::at(qint64 revision)
{
    if (revision < 1 || revision > m_snapshot->revision)
        return Error{Error::Kind::Missing, Texts::tr("The history has no revision %1.").arg(revision)};
    if (revision == m_snapshot->revision)
        return Past{m_snapshot, m_profile};
    const auto then = m_store->past(revision, *m_snapshot);
    if (!then)
        return then.error();
    if ((*then)->policy.hash == m_snapshot->policy.hash)
        return Past{*then, m_profile};
    const ReadProfile policy = readProfile((*then)->policy.text);
    return policy.profile ? Result<Past>(Past{*then, policy.profile}) : unreadable();
}

Result<Past> Registry::asOf(QDate day)
{
    const auto revision = m_store->revisionBefore(QDateTime(day.addDays(1), QTime(0, 0)));
    if (!revision)
        return revision.error();
    const auto then = m_store->past(*revision, *m_snapshot);
    if (!then)
        return then.error();
    const auto adoptions = m_store->adoptions();
    if (!adoptions)
        return adoptions.error();
    const ReadProfile its = readProfile((*then)->policy.text);
    if (!its.profile)
        return unreadable();
    const QList<Adoption> all = standing(*adoptions);
    const Adoption *adoption = inForce(all, day);
    if (!adoption || adoption->policy.hash == (*then)->policy.hash)
        return Past{*then, its.profile};
    ReadProfile policy = readProfile(adoption->policy.text);
    if (!policy.profile)
        return unreadable();
    policy.adopted = adoption->policy;
    return Past{under(**then, *its.profile, policy), policy.profile};
}

} // namespace daicho
