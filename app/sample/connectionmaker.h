// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/city.h"
#include "app/sample/dice.h"
#include "app/sample/organisation.h"
#include "app/sample/vocabulary.h"
#include "core/snapshot.h"
#include "policy/profile.h"

#include <map>
#include <set>
#include <vector>

namespace daicho
{

/// Writes down on what terms the contracts were made: outsourcing negotiated, accounts as the provider has them, cloud
/// services this way or that, some not recorded.
void recordTerms(QList<Engagement> &engagements, Dice &dice);

/// What the machines and data of one business hold, need and exchange, as an office has it: terminals talk to their
/// system, systems to their server and to each other, servers hold the data. Of what crosses from zone to zone nearly
/// all goes the way that the policy wants; a few do not, for the checks to find.
class SampleConnections
{
public:
    SampleConnections(const Profile &profile, const SampleCity &city, const Snapshot &now);

    /// About a fifth as many flows as assets.
    Change make(SampleIds &ids, Dice &dice);

private:
    struct Member {
        Id id;
        quint32 signature = 0;
        Atom zone;
    };
    /// The assets of one business in one department, by role.
    using Business = QHash<QString, std::vector<Member>>;

    void sortIn(const Snapshot &now);
    void connectBusiness(const Business &business, SampleIds &ids, Dice &dice);
    void keep(const Business &business, SampleIds &ids, Dice &dice);
    void exchange(SampleIds &ids, Dice &dice);
    void flow(const Member &from, const Member &to, const QString &protocols, SampleIds &ids, Dice &dice);
    void link(Link::Sort sort, const Member &from, const Member &to, SampleIds &ids);
    bool isHighEnough(const Member &holder, const Member &held) const;

    const Profile &m_profile;
    const SampleCity &m_city;
    QHash<std::pair<quint32, quint32>, QString> m_roles; ///< by the codes of kind and sub-kind
    std::map<std::pair<Id, quint32>, Business> m_businesses;
    std::vector<Member> m_systems; ///< of all businesses: what talks to other departments
    std::vector<Member> m_clouds;
    std::set<std::tuple<Id, Id, int>> m_linked;
    Atom m_closest; ///< the zone that everything but what is restricted stays out of
    qint64 m_wanted = 0;
    qint64 m_crossing = 0; ///< flows from zone to zone so far
    Change m_change;
};

} // namespace daicho
