// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/answers/subjectlist.h"

#include "core/folding.h"
#include "registry/departmentfile.h"

#include <algorithm>

namespace daicho
{

SubjectList::SubjectList(const AnswerSource &source, const QString &language, const QString &search,
                         std::optional<Id> asset)
    : m_source(source), m_language(language), m_search(search), m_asset(asset)
{
}

QList<SubjectEntry> SubjectList::entries() const
{
    QList<SubjectEntry> all;
    // Nothing that a department answered for the body or a zone would come back from its own file.
    const bool isHere = dispatchHere(*m_source.now).has_value();
    if (!isHere)
        addBody(all);
    addDepartments(all);
    if (!isHere)
        addZones(all);
    addEngagements(all);
    addAssets(all);
    return all;
}

void SubjectList::addBody(QList<SubjectEntry> &all) const
{
    const SubjectId body{Unit::Body, {}};
    const QString name = subjectName(*m_source.now, *m_source.profile, m_language, body);
    all.append({body, -1, name, name, false});
}

void SubjectList::addZones(QList<SubjectEntry> &all) const
{
    const Snapshot &now = *m_source.now;
    QList<Zone> zones = now.zones.toList();
    std::ranges::stable_sort(zones, {}, &Zone::position);
    const int zoneHeading = int(all.size());
    if (!zones.isEmpty())
        all.append({{}, -1, tr("Zones"), {}, false});
    for (const Zone &zone : zones) {
        const SubjectId subject{Unit::Zone, zone.id};
        const QString name = subjectName(now, *m_source.profile, m_language, subject);
        all.append({subject, zoneHeading, name, name + u' ' + zone.code, false});
    }
}

void SubjectList::addDepartments(QList<SubjectEntry> &all) const
{
    const QList<Department> departments = m_source.now->departmentsInOrder();
    if (departments.isEmpty())
        return;
    const int heading = int(all.size());
    all.append({{}, -1, tr("Departments"), {}, false});
    QHash<Id, int> places;
    for (const Department &department : departments) {
        const bool isOver = !department.until.isUnknown() && department.until.last() < m_source.day;
        const int above = places.value(department.parent, heading);
        places.insert(department.id, int(all.size()));
        all.append({SubjectId{Unit::Department, department.id}, above, department.name,
                    m_source.now->departmentName(department.id), isOver});
    }
}

void SubjectList::addEngagements(QList<SubjectEntry> &all) const
{
    const QList<Engagement> engagements = m_source.now->engagements.toList();
    if (engagements.isEmpty())
        return;
    const int heading = int(all.size());
    all.append({{}, -1, tr("Contracts and external services"), {}, false});
    for (const Engagement &engagement : engagements) {
        const bool isOver = !engagement.until.isUnknown() && engagement.until.last() < m_source.day;
        all.append({SubjectId{Unit::Engagement, engagement.id}, heading, engagement.name,
                    engagement.name + u' ' + engagement.provider, isOver});
    }
}

void SubjectList::addAssets(QList<SubjectEntry> &all) const
{
    static constexpr int most = 50;
    QList<Id> assets = foundAssets(most);
    if (m_asset && !assets.contains(*m_asset) && m_source.now->assets.find(*m_asset))
        assets.prepend(*m_asset);
    if (assets.isEmpty())
        return;
    const int heading = int(all.size());
    all.append({{}, -1, tr("Assets"), {}, false});
    for (const Id asset : std::as_const(assets)) {
        const SubjectId subject{Unit::Asset, asset};
        all.append({subject, heading, subjectName(*m_source.now, *m_source.profile, m_language, subject), {}, false});
    }
}

/// A linear scan of the folded texts; a million assets take some milliseconds, and it ends at `most`.
QList<Id> SubjectList::foundAssets(int most) const
{
    const QByteArray wanted = fold(m_search.trimmed()).toUtf8();
    QList<Id> found;
    if (wanted.isEmpty())
        return found;
    for (const AssetBlockPtr &block : m_source.now->assets.blocks()) {
        const std::string &folded = block->folded();
        size_t from = 0;
        while (found.size() < most && (from = folded.find(wanted.constData(), from)) != std::string::npos) {
            const auto &ends = block->foldedEnds();
            const auto row = std::ranges::upper_bound(ends, quint32(from)) - ends.begin();
            found.append(block->id(int(row)));
            from = ends[size_t(row)];
        }
        if (found.size() >= most)
            break;
    }
    return found;
}

} // namespace daicho
