// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importdecisions.h"

#include "exchange/blankasset.h"
#include "exchange/presetlinks.h"
#include "policy/lowering.h"
#include "policy/validation.h"

#include <algorithm>
#include <array>
#include <limits>

namespace daicho
{

namespace
{

constexpr std::array<AssetCode, 3> linked{AssetCode::Department, AssetCode::Owner, AssetCode::Engagement};

/// Goes over the assets of a plan once and keeps what is taken of them.
class Deciding
{
public:
    Deciding(const ImportPlan &plan, const ImportDecisions &decisions, const Profile &profile)
        : m_plan(plan), m_decisions(decisions), m_profile(profile), m_fields(fieldColumns(profile)), m_blank(profile),
          m_lowerings(profile)
    {
        pairReasons();
        refuseNames();
        for (const Id id : plan.missing) {
            if (decisions.isRetired(id))
                m_retired.push_back(id);
        }
    }

    DecidedImport decided()
    {
        m_result.change = m_plan.change;
        for (const AssetBlockPtr &block : m_plan.change.assets.blocks())
            takeBlock(block);
        retireUpTo(Id{std::numeric_limits<qint64>::max()});
        close();
        m_result.change.assets = AssetRows(std::move(m_blocks));
        dropUnusedNames(m_result.change);
        m_result.change = withoutLooseLinks(std::move(m_result.change), *m_plan.before);
        findProblems();
        return std::move(m_result);
    }

private:
    enum class Part : quint8 { Nothing, All, Some };

    void pairReasons();
    void refuseNames();
    bool isRefused(const AssetRow &row) const;
    FieldSet refused(const AssetRow &before, const AssetRow &after);
    void keepLoweringReasons(const AssetRow &before, const AssetRow &after, AssetRow &merged);
    Part part(const AssetRow &row);
    void takeBlock(const AssetBlockPtr &block);
    void count(bool isNew) { ++(isNew ? m_result.added : m_result.changed); }
    void retireUpTo(Id id);
    void retire(Id id);
    void close();
    void findProblems();

    const ImportPlan &m_plan;
    const ImportDecisions &m_decisions;
    const Profile &m_profile;
    RowFields m_fields;
    BlankAsset m_blank;
    Lowerings m_lowerings;
    std::vector<std::pair<size_t, size_t>> m_levels; // places of levels and of their reasons
    std::unordered_set<quint32> m_refusedCodes;
    std::vector<Id> m_retired;
    size_t m_nextRetired = 0;

    AssetRow m_merged;     // the row at hand where only a part of it is taken
    std::string m_reasons; // what its reasons point to
    bool m_isNew = false;
    AssetBlockBuilder m_builder;
    AssetBlockBuilder m_partly; // rows that nobody looked at as they are now
    std::vector<AssetBlockPtr> m_blocks;
    DecidedImport m_result;
};

void Deciding::pairReasons()
{
    for (const Axis &axis : m_profile.axes) {
        const int level = m_fields.placeOf(Field::Level, axis.id);
        const int reason = m_fields.placeOf(Field::Reason, axis.id);
        if (level >= 0 && reason >= 0)
            m_levels.push_back({size_t(level), size_t(reason)});
    }
}

/// Whoever refuses a department refuses its new posts and engagements, too.
void Deciding::refuseNames()
{
    const auto &names = m_decisions.refusedNames;
    if (names.empty())
        return;
    for (const NewName &name : m_plan.newNames) {
        if (names.contains(name.id) || names.contains(name.department))
            m_refusedCodes.insert(codeOf(name.id));
    }
}

bool Deciding::isRefused(const AssetRow &row) const
{
    return !m_refusedCodes.empty() &&
           std::ranges::any_of(linked, [&](AssetCode code) { return m_refusedCodes.contains(row.code(code)); });
}

/// The fields that stay as they were, or blank. A reason says why it is this level: it stays with the level that it is
/// for.
FieldSet Deciding::refused(const AssetRow &before, const AssetRow &after)
{
    FieldSet fields = m_decisions.refusedOf(after.id, m_isNew ? Fate::New : Fate::Changed);
    if (fields.none())
        return fields;
    const FieldSet differing = m_isNew ? m_blank.refusable(m_fields, after) : m_fields.differing(before, after);
    fields &= differing;
    for (const auto &[level, reason] : m_levels)
        fields[reason] = fields[reason] || (fields[level] && differing[reason]);
    return fields;
}

void Deciding::keepLoweringReasons(const AssetRow &before, const AssetRow &after, AssetRow &merged)
{
    FieldSet needed;
    for (const QString &axis :
         m_lowerings.between(before.code(AssetCode::Signature), merged.code(AssetCode::Signature)))
        needed[size_t(m_fields.placeOf(Field::Reason, axis))] = true;
    if (needed.none())
        return;
    m_fields.take(needed, after, merged);
    m_reasons = std::string(merged.text(AssetText::Reasons));
    merged.texts[size_t(AssetText::Reasons)] = m_reasons;
}

/// How much of an asset is taken; m_merged is the asset then, when that is only a part.
Deciding::Part Deciding::part(const AssetRow &row)
{
    const auto ref = m_plan.before->assets.find(row.id);
    m_isNew = !ref;
    if (!(m_isNew ? m_decisions.isTakenNew(row.id) : m_decisions.isTakenChange(row.id)))
        return Part::Nothing;
    const AssetRow before = m_isNew ? m_blank.row() : m_plan.before->assets.row(*ref);
    const FieldSet stay = refused(before, row);
    if (stay.none())
        return isRefused(row) ? Part::Nothing : Part::All;
    m_merged = row;
    m_fields.take(stay, before, m_merged);
    m_reasons = std::string(m_merged.text(AssetText::Reasons));
    m_merged.texts[size_t(AssetText::Reasons)] = m_reasons;
    keepLoweringReasons(before, row, m_merged);
    const bool isAnyLeft = m_fields.differing(before, m_merged).any();
    return isAnyLeft && !isRefused(m_merged) ? Part::Some : Part::Nothing;
}

void Deciding::takeBlock(const AssetBlockPtr &block)
{
    bool isWhole = m_nextRetired == m_retired.size() || m_retired[m_nextRetired] > block->ids().back();
    for (int i = 0; i < block->size(); ++i) {
        const AssetRow row = block->row(i);
        const Part taken = part(row);
        if (isWhole && taken != Part::All) {
            // What came before in this block was all taken.
            for (int before = 0; before < i; ++before) {
                retireUpTo(block->id(before));
                m_builder.add(block->row(before));
            }
            isWhole = false;
        }
        if (taken != Part::Nothing)
            count(m_isNew);
        if (isWhole || taken == Part::Nothing)
            continue;
        retireUpTo(row.id);
        m_builder.add(taken == Part::All ? row : m_merged);
        if (taken == Part::Some)
            m_partly.add(m_merged);
    }
    if (!isWhole)
        return;
    retireUpTo(block->ids().front());
    close();
    m_blocks.push_back(block);
}

void Deciding::close()
{
    for (AssetBlockPtr &block : m_builder.take())
        m_blocks.push_back(std::move(block));
}

void Deciding::retireUpTo(Id id)
{
    for (; m_nextRetired < m_retired.size() && m_retired[m_nextRetired] < id; ++m_nextRetired)
        retire(m_retired[m_nextRetired]);
}

void Deciding::retire(Id id)
{
    const auto ref = m_plan.before->assets.find(id);
    if (!ref)
        return;
    AssetRow row = m_plan.before->assets.row(*ref);
    Asset retired;
    retired.state = AssetState::Retired;
    retired.disposal = m_decisions.disposal;
    FieldSet fields;
    for (const Field field : {Field::State, Field::DisposalPermittedBy, Field::DisposedOn, Field::DisposalBy,
                              Field::DisposalAction, Field::DisposalMethod})
        fields[size_t(m_fields.placeOf(field))] = true;
    AssetBlockBuilder builder;
    builder.add(retired);
    const std::vector<AssetBlockPtr> block = builder.take();
    m_fields.take(fields, block.front()->row(0), row);
    m_builder.add(row);
    ++m_result.retired;
}

/// Fields may need each other; only the whole row was judged when it was planned.
void Deciding::findProblems()
{
    const AssetRows rows(m_partly.take());
    if (rows.isEmpty())
        return;
    Change names;
    names.departments = m_result.change.departments;
    names.posts = m_result.change.posts;
    names.engagements = m_result.change.engagements;
    const SnapshotPtr then = daicho::after(*m_plan.before, names, m_plan.before->revision + 1);
    std::vector<Id> ids;
    for (const AssetBlockPtr &block : rows.blocks())
        ids.insert(ids.end(), block->ids().begin(), block->ids().end());
    for (Problem problem : validate(rows, m_profile, *then)) {
        if (problem.severity != Problem::Severity::Error || problem.row < 1 || size_t(problem.row) > ids.size())
            continue;
        const auto planned = std::ranges::find(m_plan.rows, ids[size_t(problem.row) - 1], &PlannedRow::id);
        problem.row = planned == m_plan.rows.end() ? 0 : planned->row;
        problem.sheet = planned == m_plan.rows.end() ? QString() : m_plan.sheets.value(planned->sheet);
        m_result.problems.append(problem);
    }
}

} // namespace

FieldSet ImportDecisions::refusedOf(Id id, Fate fate) const
{
    const FieldSet &all = fate == Fate::New ? refusedOfNew : refusedFields;
    const auto own = fieldsOtherwise.find(id);
    return own == fieldsOtherwise.end() ? all : all ^ own->second;
}

DecidedImport decide(const ImportPlan &plan, const ImportDecisions &decisions, const Profile &profile)
{
    if (decisions == ImportDecisions()) {
        DecidedImport all;
        all.change = plan.change;
        all.added = plan.difference.added;
        all.changed = plan.difference.changed;
        return all;
    }
    return Deciding(plan, decisions, profile).decided();
}

} // namespace daicho
