// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/presetlinks.h"

#include "core/folding.h"
#include "exchange/cellforms.h"
#include "exchange/exchangetext.h"
#include "exchange/importrows.h"
#include "exchange/presetbody.h"
#include "exchange/presetvalues.h"
#include "policy/connectionchecks.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace daicho
{

namespace
{

/// The assets of the file and of the registry by their numbers and names.
class KnownAssets
{
public:
    explicit KnownAssets(const ImportPlan &plan)
    {
        plan.before->assets.forEach([this](AssetRef, const AssetRow &row) { add(row); });
        plan.change.assets.forEach([this](AssetRef, const AssetRow &row) { add(row); });
    }

    bool has(const QString &text) const
    {
        const QString folded = foldTight(text);
        return m_numbers.contains(folded) || m_names.contains(folded);
    }
    /// The null id where several assets are called so.
    Id find(const QString &text) const
    {
        const QString folded = foldTight(text);
        const Id numbered = m_numbers.value(folded);
        return numbered.isNull() ? m_names.value(folded) : numbered;
    }

private:
    void add(const AssetRow &row)
    {
        m_numbers.insert(foldTight(row.string(AssetText::Number)), row.id);
        const QString name = foldTight(row.string(AssetText::Name));
        const auto known = m_names.constFind(name);
        m_names.insert(name, known == m_names.constEnd() || *known == row.id ? row.id : Id());
    }

    QHash<QString, Id> m_numbers;
    QHash<QString, Id> m_names;
};

/// Collects the links of one file.
class LinkCollector
{
public:
    explicit LinkCollector(ImportPlan &plan) : m_plan(plan), m_known(plan)
    {
        plan.before->links.forEach([this](const Link &link) { m_pairs.insert(pairOf(link)); });
    }

    void readSheet(const SheetReading &sheet, quint16 place)
    {
        QHash<int, Id> assets;
        for (const PlannedRow &row : m_plan.rows) {
            if (row.sheet == place)
                assets.insert(row.row, row.id);
        }
        SheetRow row;
        BodyRows body(sheet);
        const auto cursor = cursorInFile(sheet.sheet);
        while (cursor->next(row)) {
            const auto asset = assets.constFind(row.number);
            if (asset == assets.constEnd())
                continue;
            body.look(row);
            for (const int column : sheet.preset.reader->parents()) {
                if (!isBlankCell(row.cell(column)))
                    readCell(sheet, row, column, *asset);
            }
        }
        body.warn(m_plan.problems);
    }

    void finish()
    {
        dropRings();
        std::ranges::stable_sort(m_plan.problems, {}, [this](const Problem &problem) {
            return std::pair(m_plan.sheets.indexOf(problem.sheet), problem.row);
        });
        m_plan.change.links.upserts += m_links;
        if (!m_links.isEmpty())
            m_plan.notes.append(ExchangeText::tr("New connections between assets: %1").arg(m_links.size()));
    }

private:
    /// In which two assets are connected so that the first needs the second.
    static std::pair<Id, Id> pairOf(const Link &link)
    {
        return link.sort == Link::Sort::Holds ? std::pair(link.to, link.from) : std::pair(link.from, link.to);
    }

    void readCell(const SheetReading &sheet, const SheetRow &row, int column, Id asset)
    {
        for (const QString &parent : parentsIn(cellOf(row, column))) {
            const Id found = m_known.find(parent);
            const QString heading = sheet.layout.headings.value(column);
            if (found.isNull())
                warn(sheet, row.number, heading, parent,
                     m_known.has(parent)
                         ? ExchangeText::tr("Several assets are called so; the connection was left out.")
                         : ExchangeText::tr("No asset is called so; the connection was left out."));
            else if (found != asset && m_pairs.insert({found, asset}).second)
                m_links.append({newId(), 0, Link::Sort::DependsOn, found, asset, {}});
        }
    }

    /// The names in a cell; a name may have a comma in it, and each may be guarded by itself.
    QStringList parentsIn(const QString &text) const
    {
        QStringList parents;
        for (const QString &part : text.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
            for (const QString &parent : m_known.has(part) ? QStringList{part.trimmed()} : listIn(part))
                parents.append(m_known.has(parent) ? parent : unguarded(parent));
        }
        return parents;
    }

    static QString unguarded(const QString &text)
    {
        const std::string utf8 = text.toStdString();
        return QString::fromStdString(std::string(unguardedCell(utf8)));
    }

    /// Needs that close a ring cannot be recorded; those of the registry stay.
    void dropRings()
    {
        QList<Link> all = m_plan.before->links.toList() + m_links;
        for (QList<QList<Id>> rings = ringsOf(all, Link::Sort::DependsOn); !rings.isEmpty();
             rings = ringsOf(all, Link::Sort::DependsOn)) {
            const QList<Id> ring = rings.first();
            const auto inRing = [&ring](const Link &link) {
                return ring.contains(link.from) && ring.contains(link.to);
            };
            if (m_links.removeIf(inRing) == 0)
                return;
            m_plan.notes.append(
                ExchangeText::tr("Connections of %1 assets that stand in a ring were left out.").arg(ring.size()));
            all = m_plan.before->links.toList() + m_links;
        }
    }

    void warn(const SheetReading &sheet, int row, const QString &column, const QString &value, const QString &reason)
    {
        if (m_plan.problems.size() < ImportPlan::mostListed)
            m_plan.problems.append({Problem::Severity::Warning, sheet.sheet.name, row, column, value, reason});
    }

    ImportPlan &m_plan;
    KnownAssets m_known;
    std::set<std::pair<Id, Id>> m_pairs;
    QList<Link> m_links;
};

} // namespace

void addPresetLinks(const LedgerReading &reading, ImportPlan &plan)
{
    std::optional<LinkCollector> links;
    quint16 place = 0;
    for (const SheetReading &sheet : reading.sheets) {
        if (!sheet.isTaken)
            continue;
        if (sheet.preset.reader) {
            for (const QString &heading : sheet.preset.reader->used())
                plan.unmapped.removeAll(heading);
        }
        if (sheet.preset.reader && (!sheet.preset.reader->parents().empty() || BodyRows(sheet).canBe())) {
            if (!links)
                links.emplace(plan);
            links->readSheet(sheet, place);
        }
        ++place;
    }
    if (links)
        links->finish();
}

Change withoutLooseLinks(Change change, const Snapshot &now)
{
    const auto isThere = [&](Id id) {
        return change.assets.find(id) || now.assets.find(id);
    };
    change.links.upserts.removeIf(
        [&](const Link &link) { return link.revision == 0 && !(isThere(link.from) && isThere(link.to)); });
    return change;
}

} // namespace daicho
