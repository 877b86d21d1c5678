// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cisoexport.h"

#include "exchange/cisotext.h"
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
const QSet<qsizetype> refColumns{0, 8}; // of assetHeadings: ref_id and parent_assets

/// The scale that CISO Assistant has unless an administrator chose another one.
constexpr int lowest = 1;
constexpr int highest = 4;

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
        now->assets.forEach([this](AssetRef, const AssetRow &row) {
            if (row.signature().state != AssetState::Retired)
                ++m_namesakes[nameKey(row.department(), row.string(AssetText::Name))];
        });
    }

    QStringList rowOf(const Asset &asset)
    {
        const AssetClass *known = classOf(asset);
        return {cisoRef(asset.number),
                nameOf(asset),
                descriptionOf(asset),
                m_cells.departmentName(asset.department),
                known ? known->type : u"SP"_s,
                known ? known->path : QString(),
                objectivesOf(asset),
                labelsOf(asset),
                parentsOf(asset)};
    }

    /// The connections so far that CISO Assistant will leave out, since they lead to another domain.
    int strayParents() const { return m_strayParents; }

private:
    /// Within a domain CISO Assistant knows assets by their names, in upper or lower case.
    static size_t nameKey(Id department, const QString &name) { return qHashMulti(0, department, name.toCaseFolded()); }

    QString nameOf(const Asset &asset) const
    {
        const bool isShared = m_namesakes.value(nameKey(asset.department, asset.name)) > 1 && !asset.number.isEmpty();
        return isShared ? cisoNumberedName(asset.name, asset.number) : cisoName(asset.name);
    }

    /// A name that was cut stands in front in full.
    static QString descriptionOf(const Asset &asset)
    {
        const bool isCut = asset.name.size() > longestCisoName;
        return isCut ? asset.name + u'\n' + asset.remarks : asset.remarks;
    }

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
            const auto number = axis ? LevelScale(*axis, lowest, highest).numberOf(asset.marks.value(axis->id).level)
                                     : std::optional<int>();
            if (number)
                parts.append(u"%1: %2"_s.arg(objective).arg(*number));
        }
        return parts.join(u',');
    }

    /// What CISO Assistant has no place for but can be found by; the levels exactly, which may be more than its scale
    /// has numbers.
    QString labelsOf(const Asset &asset) const
    {
        QStringList labels;
        for (const QString &text : {m_cells.kindLabel(asset.kind), m_cells.subKindLabel(asset.kind, asset.subKind),
                                    m_cells.zoneLabel(asset.zone), m_cells.personalLabel(asset.personalInformation)})
            labels.append(cisoLabel(text));
        for (const Axis &axis : m_profile.axes) {
            if (const Level *level = axis.level(asset.marks.value(axis.id).level))
                labels.append(cisoLevelLabel(axis, *level));
        }
        labels.removeAll(QString());
        labels.removeDuplicates();
        return labels.join(u'|');
    }

    QString parentsOf(const Asset &asset)
    {
        QStringList refs;
        for (const Id parent : m_parents.value(asset.id)) {
            const auto found = m_now.assets.asset(parent);
            if (!found || found->state == AssetState::Retired || found->number.isEmpty())
                continue;
            refs.append(cisoRef(found->number));
            m_strayParents += found->department != asset.department ? 1 : 0;
        }
        return refs.join(u'|');
    }

    const Snapshot &m_now;
    const Profile &m_profile;
    FieldCells m_cells;
    std::vector<FieldColumn> m_columns;
    Vocabulary m_kinds;
    QHash<Id, QList<Id>> m_parents;
    QHash<size_t, int> m_namesakes; // by what nameKey() says
    int m_strayParents = 0;
};

void warn(Exported &exported, const QString &reason)
{
    Problem problem;
    problem.severity = Problem::Severity::Warning;
    problem.reason = reason;
    exported.problems.append(problem);
}

PlainTable assetTable(const SnapshotPtr &now, const ProfilePtr &profile, const Progress &progress, Exported &exported)
{
    const auto rows = [&now, &profile, &progress, &exported](const PlainTable::Put &put) -> Outcome {
        CisoRows ciso(now, profile);
        const Outcome done = visitAssets(*now, progress, [&](const AssetRow &row) -> Outcome {
            const Asset asset = row.asset();
            if (asset.state == AssetState::Retired)
                return Nothing();
            ++exported.rows;
            return put(ciso.rowOf(asset));
        });
        if (ciso.strayParents() > 0)
            warn(exported, ExchangeText::tr("%1 connections lead to assets of another department: CISO Assistant "
                                            "connects assets of one domain only.")
                               .arg(ciso.strayParents()));
        return done;
    };
    return {u"Assets"_s, assetHeadings, rows, refColumns};
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

/// CISO Assistant reads the first sheet of a workbook only: each table needs a file of its own.
Outcome writeBoth(const QString &path, const PlainTable &assets, const PlainTable &domains)
{
    const PlainTables files{{path, assets}, {cisoDomainsPath(path), domains}};
    return path.endsWith(u".csv"_s, Qt::CaseInsensitive) ? writeTablesAsCsv(files) : writeTablesAsXlsx(files);
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
    if (auto written = writeBoth(path, assets, domainTable(now)); !written)
        return written.error();
    exported.isWritten = true;
    if (const qint64 retired = now->assets.size() - exported.rows; retired > 0)
        warn(exported, ExchangeText::tr("%1 assets that were disposed of were left out.").arg(retired));
    if (!now->departments.isEmpty())
        warn(exported, ExchangeText::tr("The departments are in %1: import them first, as domains. CISO Assistant puts "
                                        "assets of a domain that it does not know into the one chosen there.")
                           .arg(QFileInfo(cisoDomainsPath(path)).fileName()));
    return exported;
}

} // namespace daicho
