// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importplan.h"

#include "exchange/exchangetext.h"
#include "exchange/importdecisions.h"
#include "exchange/importplanner.h"
#include "policy/validation.h"

#include <QSet>

#include <algorithm>

namespace daicho
{

namespace
{

/// The rows of all blocks in the order of their ids.
AssetRows inOrder(std::vector<AssetBlockPtr> blocks)
{
    struct Place {
        Id id;
        quint32 block = 0;
        int row = 0;
    };
    std::vector<Place> places;
    bool isSorted = true;
    for (quint32 block = 0; block < blocks.size(); ++block) {
        for (int row = 0; row < blocks[block]->size(); ++row) {
            const Id id = blocks[block]->id(row);
            isSorted = isSorted && (places.empty() || places.back().id < id);
            places.push_back({id, block, row});
        }
    }
    // The order of the file is mostly that of the registry; new ids follow all that this computer made before.
    if (isSorted)
        return AssetRows(std::move(blocks));
    std::ranges::sort(places, {}, &Place::id);
    AssetBlockBuilder builder;
    for (const Place &place : places)
        builder.add(blocks[place.block]->row(place.row));
    return AssetRows(builder.take());
}

AssetRows without(const AssetRows &rows, const QSet<Id> &dropped)
{
    AssetBlockBuilder builder;
    rows.forEach([&](AssetRef, const AssetRow &row) {
        if (!dropped.contains(row.id))
            builder.add(row);
    });
    return AssetRows(builder.take());
}

} // namespace

ImportPlan ImportPlanner::finish()
{
    std::vector<AssetBlockPtr> blocks = m_changed.take();
    for (AssetBlockPtr &block : m_new.take())
        blocks.push_back(std::move(block));
    m_plan.change.verb = Change::Verb::Import;
    m_plan.change.detail = m_options.file;
    m_plan.change.assets = inOrder(std::move(blocks));
    m_links.putInto(m_plan.change);
    drop(m_twins);
    dropInvalid();
    sortProblems();
    listNewNames();
    m_plan.missing = m_match.missing();
    m_plan.difference.missing = qint64(m_plan.missing.size());
    for (size_t i = 0; i < m_plan.missing.size() && m_plan.missingNumbers.size() < ImportPlan::mostListed; ++i) {
        const AssetRow row = m_now->assets.row(*m_now->assets.find(m_plan.missing[i]));
        m_plan.missingNumbers.append(row.string(AssetText::Number));
    }
    return std::move(m_plan);
}

/// What the registry would refuse is a problem of its row, so that the rest can still be taken.
void ImportPlanner::dropInvalid()
{
    static constexpr int most = 100000;
    if (m_plan.change.assets.isEmpty())
        return;
    Change links;
    m_links.putInto(links);
    const SnapshotPtr then = daicho::after(*m_now, links, m_now->revision + 1);
    const Problems found = validate(m_plan.change.assets, *m_profile, *then, most);
    if (found.isEmpty())
        return;
    drop(blameInvalid(found));
}

/// Leaves out the rows of new or changed assets.
void ImportPlanner::drop(const QSet<Id> &assets)
{
    if (assets.isEmpty())
        return;
    m_plan.change.assets = without(m_plan.change.assets, assets);
    dropUnusedNames(m_plan.change);
    m_plan.problemRows += assets.size();
    QSet<std::pair<QString, int>> places;
    std::erase_if(m_plan.rows, [&](const PlannedRow &row) {
        if (!assets.contains(row.id))
            return false;
        places.insert({m_plan.sheets[row.sheet], row.row});
        --(row.fate == Fate::New ? m_plan.difference.added : m_plan.difference.changed);
        return true;
    });
    m_plan.fieldChanges.removeIf([&](const FieldChange &change) {
        const bool isGone = places.contains({change.sheet, change.row});
        if (isGone && --m_plan.changedByField[change.field] == 0)
            m_plan.changedByField.erase(change.field);
        return isGone;
    });
}

void ImportPlanner::sortProblems()
{
    std::ranges::stable_sort(m_plan.problems, {}, [this](const Problem &problem) {
        return std::pair(m_plan.sheets.indexOf(problem.sheet), problem.row);
    });
}

/// Says in the file's own rows and columns what is wrong; gives the assets that cannot be taken.
QSet<Id> ImportPlanner::blameInvalid(const Problems &found)
{
    std::unordered_map<Id, const PlannedRow *> rows;
    for (const PlannedRow &row : m_plan.rows)
        rows.emplace(row.id, &row);
    std::vector<Id> ids;
    for (const AssetBlockPtr &block : m_plan.change.assets.blocks())
        ids.insert(ids.end(), block->ids().begin(), block->ids().end());

    QSet<Id> dropped;
    for (Problem problem : found) {
        if (problem.row < 1 || size_t(problem.row) > ids.size())
            continue;
        const Id id = ids[size_t(problem.row) - 1];
        const PlannedRow &row = *rows.at(id);
        const SheetImport &sheet = (*m_sheets)[row.sheet];
        if (problem.severity == Problem::Severity::Error)
            dropped.insert(id);
        if (const ColumnMapping *column = sheet.mapping.of(problem.column))
            problem.column = column->heading;
        problem.row = row.row;
        problem.sheet = sheet.sheet.name;
        if (m_plan.problems.size() < ImportPlan::mostListed)
            m_plan.problems.append(problem);
    }
    return dropped;
}

std::optional<AssetRow> ImportPlan::assetRow(const PlannedRow &row) const
{
    const AssetRows &holder = row.fate == Fate::Unchanged ? before->assets : change.assets;
    const auto ref = holder.find(row.id);
    return ref ? std::optional(holder.row(*ref)) : std::nullopt;
}

SnapshotPtr ImportPlan::withNewNames() const
{
    Change names;
    names.departments = change.departments;
    names.posts = change.posts;
    names.engagements = change.engagements;
    return daicho::after(*before, names, before->revision + 1);
}

SnapshotPtr ImportPlan::after() const
{
    return daicho::after(*before, change, before->revision + 1);
}

Result<ImportPlan> planImport(const std::vector<SheetImport> &sheets, const ImportOptions &options, SnapshotPtr now,
                              ProfilePtr profile, const Progress &progress)
{
    ImportPlanner planner(options, std::move(now), std::move(profile));
    if (auto done = planner.read(sheets, progress); !done)
        return done.error();
    return planner.finish();
}

} // namespace daicho
