// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/adoptionplan.h"

#include "policy/assetchecks.h"
#include "policy/words.h"

#include <QHash>
#include <QSet>

#include <map>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// The level that an asset has after the adoption. A level of another scheme becomes the one that says so (`was`),
/// else the one of the same name; on the way back, the one that it came from.
QString movedLevel(const Axis &before, const Axis &after, const QString &level)
{
    const Level *old = before.level(level);
    if (!old || before.scheme == after.scheme)
        return level;
    for (const Level &candidate : after.levels) {
        if (candidate.was == level)
            return candidate.id;
    }
    if (after.level(level))
        return level;
    if (after.level(old->was))
        return old->was;
    for (const Level &waiting : before.levels) {
        if (waiting.becomes.contains(level) && after.level(waiting.was))
            return waiting.was;
    }
    return level;
}

class Planner
{
public:
    Planner(const Snapshot &now, const Profile &current, const ReadProfile &next)
        : m_now(now), m_current(current), m_next(*next.profile), m_adopted(next.adopted)
    {
    }

    AdoptionPlan run(PartialDate from)
    {
        const bool isInForce = m_adopted.hash == m_now.policy.hash;
        m_adopted.from = isInForce && from.isUnknown() ? m_now.policy.from : from;
        if (m_adopted == m_now.policy)
            return {};
        Change &change = m_plan.change;
        change.verb = Change::Verb::Adopt;
        change.detail = u"%1 %2"_s.arg(m_next.title.ja, m_next.version);
        change.policy = m_adopted;
        for (const Measure &measure : m_next.measures) {
            if (m_now.ordinal(measure.id) < 0)
                change.newMeasures << measure.id;
        }
        if (m_now.bodyName == m_current.body.ja && m_next.body.ja != m_now.bodyName)
            change.bodyName = m_next.body.ja;
        lookAtSignatures();
        moveAssets();
        planZones();
        return std::move(m_plan);
    }

private:
    void lookAtSignatures();
    quint32 moved(quint32 signature, qint64 assets);
    void warn(const Signature &signature, qint64 assets);
    void listWarnings();
    void moveAssets();
    void planZones();
    bool isNeeded(const Zone &zone) const;

    const Snapshot &m_now;
    const Profile &m_current;
    const Profile &m_next;
    AdoptedPolicy m_adopted;
    AdoptionPlan m_plan;
    QHash<quint32, quint32> m_moved; ///< signature → the one that it becomes, by code
    QSet<QString> m_zonesInUse;
    std::map<std::pair<QString, QString>, std::pair<QString, qint64>> m_kept; ///< field, value → reason, assets
};

/// Assets by the few hundred signatures that they have: none of them is looked at by itself.
void Planner::lookAtSignatures()
{
    std::map<quint32, qint64> counts;
    for (const AssetBlockPtr &block : m_now.assets.blocks()) {
        for (const GroupCount &group : block->groups())
            counts[groupAt(group.group).signature] += group.count;
    }
    for (const auto &[signature, assets] : counts) {
        m_zonesInUse.insert(signatureAt(signature).zone.text());
        warn(signatureAt(moved(signature, assets)), assets);
    }
    listWarnings();
}

quint32 Planner::moved(quint32 code, qint64 assets)
{
    Signature signature = signatureAt(code);
    bool isMoved = false;
    for (Signature::Level &level : signature.levels) {
        const Axis *before = m_current.axis(level.axis.text());
        const Axis *after = m_next.axis(level.axis.text());
        const QString to = before && after ? movedLevel(*before, *after, level.level.text()) : level.level.text();
        if (to == level.level.text())
            continue;
        const auto isSame = [&](const AdoptionPlan::Move &move) {
            return move.axis == level.axis.text() && move.from == level.level.text();
        };
        auto move = std::ranges::find_if(m_plan.moves, isSame);
        if (move == m_plan.moves.end())
            move = m_plan.moves.insert(move, {level.axis.text(), level.level.text(), to, 0});
        move->assets += assets;
        level.level = Atom::of(to);
        isMoved = true;
    }
    if (!isMoved)
        return code;
    const quint32 becomes = codeOf(signature);
    m_moved.insert(code, becomes);
    return becomes;
}

void Planner::warn(const Signature &signature, qint64 assets)
{
    for (const Problem &problem : signatureProblems(signature, m_next)) {
        if (problem.value.isEmpty())
            continue; // what is missing was missing before
        auto &[reason, count] = m_kept[{problem.column, problem.value}];
        reason = problem.reason;
        count += assets;
    }
}

void Planner::listWarnings()
{
    for (const auto &[what, why] : m_kept)
        m_plan.problems.append(fieldProblem(what.first, what.second,
                                            why.first + u' ' + Validation::tr("%1 assets keep it.").arg(why.second),
                                            Problem::Severity::Warning));
}

/// Block by block, in the compact form: only the code of the signature changes.
void Planner::moveAssets()
{
    if (m_moved.isEmpty())
        return;
    AssetBlockBuilder builder;
    for (const AssetBlockPtr &block : m_now.assets.blocks()) {
        const quint32 *signatures = block->codes(AssetCode::Signature);
        for (int i = 0; signatures && i < block->size(); ++i) {
            const auto found = m_moved.constFind(signatures[i]);
            if (found == m_moved.constEnd())
                continue;
            AssetRow row = block->row(i);
            row.codes[size_t(AssetCode::Signature)] = *found;
            builder.add(row);
        }
    }
    m_plan.change.assets = AssetRows(builder.take());
}

/// Whether a zone has to stay though the policy no longer has it.
bool Planner::isNeeded(const Zone &zone) const
{
    if (m_zonesInUse.contains(zone.code) || m_now.answers.find({Unit::Zone, zone.id}))
        return true;
    bool isExcepted = false;
    m_now.exceptions.forEach([&](const Exception &exception) {
        isExcepted = isExcepted || exception.subject == SubjectId{Unit::Zone, zone.id};
    });
    return isExcepted;
}

void Planner::planZones()
{
    QHash<QString, Zone> known;
    m_now.zones.forEach([&](const Zone &zone) { known.insert(zone.code, zone); });
    Edits<Zone> &edits = m_plan.change.zones;
    for (qsizetype i = 0; i < m_next.zones.size(); ++i) {
        const PolicyZone &zone = m_next.zones[i];
        Zone next = known.contains(zone.id) ? known.take(zone.id) : Zone{newId(), 0, zone.id, {}, 0};
        const Zone before = next;
        // A name that the body gave its zone itself stays; one that came from the policy follows it.
        const PolicyZone *was = m_current.zone(zone.id);
        if (before.name.isEmpty() || (was && before.name == was->name.ja))
            next.name = zone.name.ja;
        next.position = int(i);
        if (next != before)
            edits.upserts.append(next);
    }
    m_now.zones.forEach([&](const Zone &zone) {
        if (!known.contains(zone.code))
            return;
        if (!isNeeded(zone))
            edits.removals.append(zone);
        else if (!m_zonesInUse.contains(zone.code))
            m_plan.problems.append(fieldProblem(
                u"zone"_s, zone.code,
                Validation::tr("The policy has no such zone. It stays because something was answered for it."),
                Problem::Severity::Warning));
    });
}

} // namespace

AdoptionPlan planAdoption(const Snapshot &now, const Profile &current, const ReadProfile &next, PartialDate from)
{
    return Planner(now, current, next).run(from);
}

WhatIf whatIf(const Snapshot &now, ProfilePtr current, ProfilePtr next, const Change &change, QDate day)
{
    const SnapshotPtr then = after(now, change, now.revision);
    return {CoverageCounter(std::move(current)).count(now, day), CoverageCounter(std::move(next)).count(*then, day)};
}

} // namespace daicho
