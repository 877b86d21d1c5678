// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/coverage.h"

#include "policy/lineinputs.h"
#include "policy/tally.h"

namespace daicho
{

namespace
{

/// What all assets of some signatures have in common.
struct AssetClass {
    MeasureSet required;
    size_t zone = 0; ///< as Circumstances numbers them
    bool operator==(const AssetClass &) const = default;
};

struct KnownLine {
    LineInputs inputs;
    CoverageLine line;
    bool isCounted = false;
};

void add(CoverageLine &to, const CoverageLine &line)
{
    to.all += line.all;
    for (size_t i = 0; i < to.categories.size(); ++i)
        to.categories[i] += line.categories[i];
    for (size_t i = 0; i < to.measures.size(); ++i)
        to.measures[i] += line.measures[i];
}

} // namespace

struct CoverageCounter::Memory {
    explicit Memory(ProfilePtr p) : profile(std::move(p)) {}

    void startAnew(const Snapshot &now);
    void noticeCircumstances(const Snapshot &now, const Circumstances &around);
    void noticeAssets(const AssetRows &assets);
    const CoverageLine &lineOf(Id department, const LineInputs &inputs, const Circumstances &around);
    quint32 classOf(quint32 signature, const Circumstances &around);
    void tallyGroups(quint32 department, const std::vector<Layer> &fallbacks, Tally &tally,
                     const Circumstances &around);

    ProfilePtr profile;
    QList<QString> ordinals;
    std::optional<RequirementTable> requirements;
    MeasureSet bodyRequired;
    MeasureSet departmentRequired;
    NeededByEngagements engagementRequired;

    static constexpr quint32 noClass = ~quint32(0);
    std::vector<quint32> classes; ///< by signature code
    std::vector<AssetClass> kinds;

    std::vector<AssetBlockPtr> blocks;
    GroupSizes groups;
    std::vector<Layer> zoneLayers;
    QList<Zone> zones;
    std::vector<Id> departments;
    std::optional<StandardLedgers> standardLedgers;
    std::vector<quint32> strays; ///< codes of departments that assets name but the registry does not have, and of none
    QHash<Id, KnownLine> known;
};

CoverageCounter::CoverageCounter(ProfilePtr profile) : m_memory(std::make_unique<Memory>(std::move(profile))) {}

CoverageCounter::~CoverageCounter() = default;

void CoverageCounter::Memory::startAnew(const Snapshot &now)
{
    ordinals = now.measures;
    requirements.emplace(profile, ordinals);
    bodyRequired = requirements->of(Unit::Body, factsOfBody());
    departmentRequired = requirements->of(Unit::Department, factsOfDepartment());
    for (const Engagement::Sort sort :
         {Engagement::Sort::Outsourcing, Engagement::Sort::Cloud, Engagement::Sort::SocialMedia}) {
        Engagement engagement;
        engagement.sort = sort;
        engagementRequired[size_t(sort)] = requirements->of(Unit::Engagement, factsOf(engagement));
    }
    classes.clear();
    kinds.clear();
    known.clear();
}

void CoverageCounter::Memory::noticeCircumstances(const Snapshot &now, const Circumstances &around)
{
    std::vector<Id> ids;
    now.departments.forEach([&](const Department &department) { ids.push_back(department.id); });
    // Every line leans on the zones, which assets are strays on the departments, and what is a pattern on both.
    if (ids != departments || around.zoneLayers() != zoneLayers || around.zones() != zones ||
        standardLedgers != around.standardLedgers())
        known.clear();
    if (around.zones() != zones) {
        classes.clear();
        kinds.clear();
    }
    departments = std::move(ids);
    standardLedgers = around.standardLedgers();
    zoneLayers = around.zoneLayers();
    zones = around.zones();
}

/// Takes the blocks that are gone out of the groups and puts new ones in. Both lists are sorted by id, so equal blocks
/// meet.
void CoverageCounter::Memory::noticeAssets(const AssetRows &assets)
{
    const auto first = [](const AssetBlockPtr &block) {
        return block->id(0);
    };
    const std::vector<AssetBlockPtr> &next = assets.blocks();
    size_t i = 0;
    size_t j = 0;
    while (i < blocks.size() || j < next.size()) {
        if (i < blocks.size() && j < next.size() && blocks[i] == next[j]) {
            ++i;
            ++j;
        } else if (j == next.size() || (i < blocks.size() && first(blocks[i]) <= first(next[j]))) {
            groups.remove(*blocks[i++]);
        } else {
            groups.add(*next[j++]);
        }
    }
    groups.settle();
    blocks = next;
    strays.clear();
    for (const quint32 code : groups.departments()) {
        const Id id = idAt(code);
        const bool isStray = !std::ranges::binary_search(departments, id);
        if (isStray)
            strays.push_back(code);
        if (groups.takeTouched(code))
            known[isStray ? Id() : id].isCounted = false;
    }
}

/// Signatures that need the same in the same zone are one class. Most assets have no answers of their own: those of a
/// class are counted together, so that a department costs as much as it has classes, not signatures.
quint32 CoverageCounter::Memory::classOf(quint32 signature, const Circumstances &around)
{
    if (signature >= classes.size())
        classes.resize(std::max<size_t>(signature + 1, signatureCount()), noClass);
    if (classes[signature] == noClass) {
        const AssetClass needed{requirements->ofSignature(signature), around.zoneIndex(signatureAt(signature).zone)};
        const auto found = std::ranges::find(kinds, needed);
        classes[signature] = quint32(found - kinds.begin());
        if (found == kinds.end())
            kinds.push_back(needed);
    }
    return classes[signature];
}

void CoverageCounter::Memory::tallyGroups(quint32 department, const std::vector<Layer> &fallbacks, Tally &tally,
                                          const Circumstances &around)
{
    if (around.standardLedgers().isKeptBy(department))
        return;
    std::vector<qint64> unanswered;
    groups.forEach(department, [&](quint32 signature, quint32 statuses, qint64 count) {
        const quint32 kind = classOf(signature, around);
        if (statuses != 0) {
            tally.add(kinds[kind].required, over({statusesAt(statuses), {}}, fallbacks[kinds[kind].zone]), count);
            return;
        }
        if (kind >= unanswered.size())
            unanswered.resize(kinds.size());
        unanswered[kind] += count;
    });
    for (size_t kind = 0; kind < unanswered.size(); ++kind) {
        if (unanswered[kind] != 0)
            tally.add(kinds[kind].required, fallbacks[kinds[kind].zone], unanswered[kind]);
    }
}

const CoverageLine &CoverageCounter::Memory::lineOf(Id department, const LineInputs &inputs,
                                                    const Circumstances &around)
{
    KnownLine &line = known[department];
    if (line.isCounted && line.inputs == inputs)
        return line.line;
    const bool isBody = department.isNull();
    const Layer own = isBody ? Layer() : inputs.own; // what the body says of itself says nothing of assets
    std::vector<Layer> fallbacks;
    for (const Layer &zone : zoneLayers)
        fallbacks.push_back(over(own, zone));
    Tally tally(around);
    if (!around.standardLedgers().isKeptBy(department))
        tally.add(isBody ? bodyRequired : departmentRequired, inputs.own, 1);
    for (const LineInputs::Contract &contract : inputs.contracts)
        tally.add(contract.required, contract.layer, 1);
    for (const quint32 code : isBody ? strays : std::vector<quint32>{codeOf(department)})
        tallyGroups(code, fallbacks, tally, around);
    for (const LineInputs::Single &single : inputs.singles) {
        // It stands in its group without its exceptions: take it out there and count it with them.
        const MeasureSet &required = requirements->ofSignature(single.group.signature);
        const Layer layer =
            over({statusesAt(single.group.statuses), {}}, fallbacks[tally.zoneOf(single.group.signature)]);
        tally.add(required, layer, -1);
        tally.add(required, {layer.statuses, layer.excepted | single.excepted}, 1);
    }
    for (const Zone &zone : isBody ? zones : QList<Zone>()) {
        if (profile->zone(zone.code)) // else it is left from a policy before, and nothing is asked of it
            tally.add(requirements->of(Unit::Zone, factsOfZone(zone.code)), around.own({Unit::Zone, zone.id}), 1);
    }
    line = {inputs, tally.line(department, *profile, ordinals), true};
    return line.line;
}

Coverage CoverageCounter::count(const Snapshot &now, QDate day)
{
    Memory &memory = *m_memory;
    const Circumstances around(now, day);
    if (!memory.requirements || memory.ordinals != now.measures)
        memory.startAnew(now);
    memory.noticeCircumstances(now, around);
    memory.noticeAssets(now.assets);
    const QHash<Id, LineInputs> inputs = lineInputs(now, around, memory.engagementRequired);

    Coverage coverage;
    coverage.revision = now.revision;
    coverage.policy = memory.profile->id;
    coverage.policyVersion = memory.profile->version;
    coverage.day = day;
    coverage.total = Tally(around).line(Id(), *memory.profile, memory.ordinals);
    for (const Department &department : now.departmentsInOrder()) {
        coverage.departments.push_back(memory.lineOf(department.id, inputs[department.id], around));
        add(coverage.total, coverage.departments.back());
    }
    coverage.body = memory.lineOf(Id(), inputs[Id()], around);
    add(coverage.total, coverage.body);
    return coverage;
}

} // namespace daicho
