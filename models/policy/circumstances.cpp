// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/circumstances.h"

namespace daicho
{

Layer over(const Layer &nearer, const Layer &farther)
{
    const MeasureSet answered = nearer.statuses.answered();
    Layer both;
    for (size_t plane = 0; plane < both.statuses.planes.size(); ++plane)
        both.statuses.planes[plane] = nearer.statuses.planes[plane] | farther.statuses.planes[plane].minus(answered);
    both.excepted = nearer.excepted | farther.excepted;
    return both;
}

Sorted sortedOut(const MeasureSet &required, const Layer &layer)
{
    Sorted sorted;
    sorted[size_t(Standing::Done)] = layer.statuses.with(Status::Done) & required;
    sorted[size_t(Standing::NotApplicable)] = layer.statuses.with(Status::NotApplicable) & required;
    const MeasureSet open =
        required.minus(sorted[size_t(Standing::Done)]).minus(sorted[size_t(Standing::NotApplicable)]);
    sorted[size_t(Standing::Excepted)] = open & layer.excepted;
    const MeasureSet gaps = open.minus(layer.excepted);
    sorted[size_t(Standing::Partial)] = layer.statuses.with(Status::Partial) & gaps;
    sorted[size_t(Standing::NotDone)] = layer.statuses.with(Status::NotDone) & gaps;
    sorted[size_t(Standing::Unanswered)] =
        gaps.minus(sorted[size_t(Standing::Partial)]).minus(sorted[size_t(Standing::NotDone)]);
    return sorted;
}

StandardLedgers::StandardLedgers(const Snapshot &now)
{
    now.departments.forEach([this](const Department &department) {
        if (department.isStandard)
            m_codes.insert(codeOf(department.id));
    });
}

Circumstances::Circumstances(const Snapshot &now, QDate day) : m_now(now), m_standardLedgers(now)
{
    now.exceptions.forEach([&](const Exception &exception) {
        if (!exception.isValidOn(day) || exception.measure < 0 || exception.measure >= measureCapacity)
            return;
        if (exception.subject.unit == Unit::Asset)
            m_exceptedAssets[exception.subject.id].insert(exception.measure);
        else
            m_excepted[exception.subject].insert(exception.measure);
    });
    m_zones = now.zones.toList();
    for (const Zone &zone : m_zones) {
        m_zoneByAtom.insert(Atom::of(zone.code).code(), m_zoneLayers.size());
        m_zoneLayers.push_back(own({Unit::Zone, zone.id}));
    }
    m_zoneLayers.emplace_back();
}

Layer Circumstances::own(SubjectId subject) const
{
    Layer layer;
    if (const Answers *answers = m_now.answers.find(subject))
        layer.statuses = answers->statuses;
    layer.excepted = subject.unit == Unit::Asset ? m_exceptedAssets.value(subject.id) : m_excepted.value(subject);
    return layer;
}

size_t Circumstances::zoneIndex(Atom code) const
{
    return m_zoneByAtom.value(code.code(), m_zoneLayers.size() - 1);
}

} // namespace daicho
