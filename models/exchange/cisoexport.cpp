// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cisoexport.h"

#include "exchange/exchangetext.h"
#include "exchange/exportorder.h"
#include "exchange/plaintable.h"
#include "exchange/preset.h"
#include "exchange/presetlevels.h"
#include "exchange/vocabulary.h"

#include <QFileInfo>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList assetHeadings{u"ref_id"_s,       u"name"_s,        u"description"_s,         u"domain"_s,
                                u"type"_s,         u"asset_class"_s, u"security_objectives"_s, u"filtering_labels"_s,
                                u"parent_assets"_s};

/// Turns assets into the rows of CISO Assistant's import form.
class CisoRows
{
public:
    CisoRows(const SnapshotPtr &now, const ProfilePtr &profile)
        : m_now(*now), m_profile(*profile), m_cells(now, profile), m_columns(fieldColumns(*profile)),
          m_kinds(Vocabulary::of(*columnNamed(m_columns, u"kind"_s), *profile))
    {
        // Whoever needs an asset is its parent there, and so is what it holds.
        now->links.forEach([this](const Link &link) {
            if (link.sort == Link::Sort::DependsOn)
                m_parents[link.to].append(link.from);
            else if (link.sort == Link::Sort::Holds)
                m_parents[link.from].append(link.to);
        });
    }

    QStringList rowOf(const Asset &asset)
    {
        const AssetClass *known = classOf(asset);
        return {asset.number,
                asset.name,
                asset.remarks,
                m_cells.departmentName(asset.department),
                known ? known->type : u"SP"_s,
                known ? known->path : QString(),
                objectivesOf(asset),
                labelsOf(asset),
                parentsOf(asset)};
    }

private:
    /// The class whose first sub-kind is this one; else one with the kind alone.
    const AssetClass *classOf(const Asset &asset) const
    {
        const Vocabulary subKinds = Vocabulary::of(*columnNamed(m_columns, u"subKind"_s), m_profile, asset.kind);
        const auto isOf = [](const Vocabulary &words, const QStringList &any, const QString &id) {
            return std::ranges::any_of(any, [&](const QString &word) { return words.id(word) == id; });
        };
        const AssetClass *byKind = nullptr;
        for (const AssetClass &one : assetClasses()) {
            if (!isOf(m_kinds, one.kinds, asset.kind))
                continue;
            if (!asset.subKind.isEmpty() && isOf(subKinds, one.subKinds, asset.subKind))
                return &one;
            if (!byKind && one.subKinds.isEmpty())
                byKind = &one;
        }
        return byKind;
    }

    QString objectivesOf(const Asset &asset) const
    {
        QStringList parts;
        const bool isSingle = m_profile.axes.size() == 1;
        for (const QString &objective : objectives()) {
            const Axis *about = axisAbout(objective, m_profile);
            const Axis *axis = about || !isSingle ? about : &m_profile.axes.first();
            const auto number =
                axis ? LevelScale(*axis, 0, 4).numberOf(asset.marks.value(axis->id).level) : std::optional<int>();
            if (number)
                parts.append(u"%1: %2"_s.arg(objective).arg(*number));
        }
        return parts.join(u',');
    }

    /// What CISO Assistant has no place for but can be found by.
    QString labelsOf(const Asset &asset) const
    {
        QStringList labels;
        for (QString label : {m_cells.kindLabel(asset.kind), m_cells.subKindLabel(asset.kind, asset.subKind),
                              m_cells.zoneLabel(asset.zone), m_cells.personalLabel(asset.personalInformation)}) {
            label.replace(u'|', u' ').replace(u',', u' ');
            if (!label.isEmpty())
                labels.append(label);
        }
        return labels.join(u'|');
    }

    QString parentsOf(const Asset &asset) const
    {
        QStringList numbers;
        for (const Id parent : m_parents.value(asset.id)) {
            if (const auto found = m_now.assets.asset(parent); found && found->state != AssetState::Retired)
                numbers.append(found->number);
        }
        return numbers.join(u'|');
    }

    const Snapshot &m_now;
    const Profile &m_profile;
    FieldCells m_cells;
    std::vector<FieldColumn> m_columns;
    Vocabulary m_kinds;
    QHash<Id, QList<Id>> m_parents;
};

PlainTable assetTable(const SnapshotPtr &now, const ProfilePtr &profile, const Progress &progress, Exported &exported)
{
    const auto rows = [&now, &profile, &progress, &exported](const PlainTable::Put &put) -> Outcome {
        CisoRows ciso(now, profile);
        return visitAssets(*now, progress, [&](const AssetRow &row) -> Outcome {
            const Asset asset = row.asset();
            if (asset.state == AssetState::Retired)
                return Nothing();
            ++exported.rows;
            return put(ciso.rowOf(asset));
        });
    };
    return {u"Assets"_s, assetHeadings, rows};
}

PlainTable domainTable(const SnapshotPtr &now)
{
    const auto rows = [&now](const PlainTable::Put &put) -> Outcome {
        for (const Department &department : now->departmentsInOrder()) {
            const QStringList cells{now->departmentName(department.id), QString(),
                                    now->departmentName(department.parent)};
            if (auto done = put(cells); !done)
                return done;
        }
        return Nothing();
    };
    return {u"Folder"_s, {u"name"_s, u"description"_s, u"domain"_s}, rows};
}

} // namespace

QString cisoDomainsPath(const QString &path)
{
    const QFileInfo file(path);
    return file.path() + u'/' + file.completeBaseName() + u"-domains."_s + file.suffix();
}

Result<Exported> exportForCiso(const SnapshotPtr &now, const ProfilePtr &profile, const QString &path,
                               const Progress &progress)
{
    Exported exported;
    const PlainTable assets = assetTable(now, profile, progress, exported);
    const bool isCsv = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
    const Outcome written = isCsv ? writeTablesAsCsv({{path, assets}, {cisoDomainsPath(path), domainTable(now)}})
                                  : writeTablesAsXlsx(path, {assets, domainTable(now)});
    if (!written)
        return written.error();
    exported.isWritten = true;
    if (const qint64 retired = now->assets.size() - exported.rows; retired > 0) {
        Problem problem;
        problem.severity = Problem::Severity::Warning;
        problem.reason = ExchangeText::tr("%1 assets that were disposed of were left out.").arg(retired);
        exported.problems.append(problem);
    }
    return exported;
}

} // namespace daicho
