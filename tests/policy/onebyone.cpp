// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/onebyone.h"

namespace daicho
{

Coverage oneByOne(const Snapshot &now, const Profile &profile, QDate day)
{
    Coverage coverage{now.revision, profile.id, profile.version, day, {}, {}, {}};
    CoverageLine empty;
    empty.categories.resize(size_t(profile.categories.size()));
    empty.measures.resize(size_t(profile.measures.size()));
    coverage.body = coverage.total = empty;
    for (const Department &department : now.departmentsInOrder()) {
        coverage.departments.push_back(empty);
        coverage.departments.back().department = department.id;
    }
    const auto count = [&](Id department, SubjectId subject) {
        CoverageLine *line = &coverage.body;
        for (CoverageLine &other : coverage.departments) {
            if (other.department == department)
                line = &other;
        }
        for (const SubjectStanding &standing : standings(now, profile, subject, day)) {
            const QString id = now.measures[standing.measure];
            qsizetype measure = 0;
            while (profile.measures[measure].id != id)
                ++measure;
            qsizetype category = 0;
            while (profile.categories[category].id != profile.measures[measure].category)
                ++category;
            for (CoverageLine *to : {line, &coverage.total}) {
                ++to->all.by[size_t(standing.standing)];
                ++to->categories[size_t(category)].by[size_t(standing.standing)];
                ++to->measures[size_t(measure)].by[size_t(standing.standing)];
            }
        }
    };
    count({}, {});
    now.zones.forEach([&](const Zone &zone) { count({}, {Unit::Zone, zone.id}); });
    now.departments.forEach([&](const Department &d) { count(d.id, {Unit::Department, d.id}); });
    now.engagements.forEach([&](const Engagement &e) { count(e.department, {Unit::Engagement, e.id}); });
    now.assets.forEach([&](AssetRef, const AssetRow &row) { count(row.department(), {Unit::Asset, row.id}); });
    return coverage;
}

} // namespace daicho
