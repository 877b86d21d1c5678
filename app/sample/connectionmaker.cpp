// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/connectionmaker.h"

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int assetsPerFlow = 5;
constexpr int terminalsPerSystem = 4; // that are written down; the others are like them
constexpr int oneWrongIn = 30;        // of what crosses from zone to zone
constexpr int firstWrong = 4;         // so that a small body has one, too

const QString terminalRole = u"terminal"_s;
const QString systemRole = u"system"_s;
const QString serverRole = u"server"_s;
const QString cloudRole = u"cloud"_s;
const QString dataRole = u"data"_s;

template <typename T>
const T *someOf(const std::vector<T> &list, Dice &dice)
{
    return list.empty() ? nullptr : &list[size_t(dice.below(qsizetype(list.size())))];
}

} // namespace

void recordTerms(QList<Engagement> &engagements, Dice &dice)
{
    for (Engagement &engagement : engagements) {
        const int roll = dice.below(100);
        constexpr int unrecorded = 8;
        constexpr int takeItOrLeaveIt = 35; // of a hundred cloud services
        if (roll < unrecorded)
            continue;
        const bool isStandard = engagement.sort == Engagement::Sort::SocialMedia ||
                                (engagement.sort == Engagement::Sort::Cloud && roll < unrecorded + takeItOrLeaveIt);
        engagement.terms = isStandard ? Engagement::Terms::Standard : Engagement::Terms::Negotiated;
    }
}

SampleConnections::SampleConnections(const Profile &profile, const SampleCity &city, const Snapshot &now)
    : m_profile(profile), m_city(city), m_wanted(now.assets.size() / assetsPerFlow)
{
    m_change.verb = Change::Verb::Edit;
    if (!profile.zones.isEmpty())
        m_closest = Atom::of(profile.zones.first().id);
    const SampleVocabulary vocabulary(profile, city);
    for (const SamplePattern &pattern : city.patterns) {
        const SampleKind kind = vocabulary.kindOf(pattern);
        const std::pair key(kind.kind.code(), kind.subKind.code());
        if (!pattern.role.isEmpty() && !m_roles.contains(key))
            m_roles.insert(key, pattern.role);
    }
    sortIn(now);
}

void SampleConnections::sortIn(const Snapshot &now)
{
    now.assets.forEach([this](AssetRef, const AssetRow &row) {
        const Signature &signature = row.signature();
        const QString role = m_roles.value({signature.kind.code(), signature.subKind.code()});
        if (role.isEmpty() || signature.state != AssetState::Registered)
            return;
        const Member member{row.id, row.code(AssetCode::Signature), signature.zone};
        m_businesses[{row.department(), row.code(AssetCode::Business)}][role].push_back(member);
        if (role == systemRole || role == serverRole)
            m_systems.push_back(member);
        if (role == cloudRole)
            m_clouds.push_back(member);
    });
}

Change SampleConnections::make(SampleIds &ids, Dice &dice)
{
    for (const auto &[key, business] : m_businesses) {
        connectBusiness(business, ids, dice);
        keep(business, ids, dice);
    }
    exchange(ids, dice);
    return m_change;
}

/// Terminals to their system or server, the system to its server.
void SampleConnections::connectBusiness(const Business &business, SampleIds &ids, Dice &dice)
{
    const std::vector<Member> servers = business.value(serverRole);
    std::vector<Member> fronts = business.value(systemRole);
    for (const Member &system : fronts) {
        if (const Member *server = someOf(servers, dice)) {
            flow(system, *server, u"protocols.database"_s, ids, dice);
            link(Link::Sort::DependsOn, system, *server, ids);
        }
    }
    if (fronts.empty())
        fronts = servers;
    const std::vector<Member> terminals = business.value(terminalRole);
    for (size_t i = 0; i < terminals.size() && i < fronts.size() * terminalsPerSystem; ++i) {
        // Half of the budget is kept for what crosses from business to business.
        if (m_change.flows.upserts.size() * 2 > m_wanted)
            return;
        flow(terminals[i], *someOf(fronts, dice), u"protocols.terminal"_s, ids, dice);
    }
}

/// Each record is held by a server or system that may hold it; one in a hundred by one that may not.
void SampleConnections::keep(const Business &business, SampleIds &ids, Dice &dice)
{
    std::vector<Member> holders = business.value(serverRole);
    for (const QString &role : {systemRole, u"medium"_s}) {
        const std::vector<Member> more = business.value(role);
        holders.insert(holders.end(), more.begin(), more.end());
    }
    for (const Member &record : business.value(dataRole)) {
        const Member *holder = someOf(holders, dice);
        if (holder && dice.chance(600) && (isHighEnough(*holder, record) || dice.chance(60)))
            link(Link::Sort::Holds, *holder, record, ids);
    }
}

bool SampleConnections::isHighEnough(const Member &holder, const Member &held) const
{
    for (const Signature::Level &level : signatureAt(held.signature).levels) {
        const Axis *axis = m_profile.axis(level.axis.text());
        const Level *needed = axis ? axis->level(level.level.text()) : nullptr;
        const Level *there = axis ? axis->level(signatureAt(holder.signature).levelOn(level.axis).text()) : nullptr;
        if (needed && (!there || there->rank < needed->rank))
            return false;
    }
    return true;
}

/// Between systems of all departments and with the cloud, until there are as many flows as wanted.
void SampleConnections::exchange(SampleIds &ids, Dice &dice)
{
    if (m_systems.size() < 2)
        return;
    const qint64 most = m_wanted * 4; // tries, for a body with few systems
    for (qint64 i = 0; i < most && m_change.flows.upserts.size() < m_wanted; ++i) {
        const Member *from = someOf(m_systems, dice);
        const bool isToCloud = !m_clouds.empty() && dice.chance(250);
        const Member *to = isToCloud ? someOf(m_clouds, dice) : someOf(m_systems, dice);
        // Most talk within their own zone.
        if (from->id == to->id || (from->zone != to->zone && !isToCloud && !dice.chance(350)))
            continue;
        if (isToCloud && dice.chance(500))
            std::swap(from, to);
        flow(*from, *to, isToCloud ? u"protocols.cloud"_s : u"protocols.between"_s, ids, dice);
    }
}

void SampleConnections::flow(const Member &from, const Member &to, const QString &protocols, SampleIds &ids, Dice &dice)
{
    Flow flow;
    flow.id = ids.next();
    flow.from = from.id;
    flow.to = to.id;
    flow.protocol = dice.oneOf(m_city.words[protocols]);
    const bool isCrossing = from.zone != to.zone;
    m_crossing += isCrossing ? 1 : 0;
    const bool isWrong = isCrossing && m_crossing % oneWrongIn == firstWrong;
    const bool isClosest = isCrossing && (from.zone == m_closest || to.zone == m_closest);
    flow.isLimited = isClosest && !isWrong;
    if (isCrossing && !isClosest && !isWrong && !m_profile.sanitising.isEmpty())
        flow.sanitising = dice.oneOf(m_profile.sanitising).id;
    if (dice.chance(80))
        flow.remarks = dice.oneOf(m_city.words[u"flowRemarks"_s]);
    m_change.flows.upserts.append(flow);
}

void SampleConnections::link(Link::Sort sort, const Member &from, const Member &to, SampleIds &ids)
{
    if (m_linked.insert({from.id, to.id, int(sort)}).second)
        m_change.links.upserts.append({ids.next(), 0, sort, from.id, to.id, {}});
}

} // namespace daicho
