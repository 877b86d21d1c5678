// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/differencesource.h"

#include <QCoreApplication>

namespace daicho
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::DifferenceTable)
};

} // namespace

ImportDifferences::ImportDifferences(std::shared_ptr<const ImportPlan> plan, const ProfilePtr &profile)
    : DifferenceSource(profile), m_plan(std::move(plan)), m_cells(m_plan->withNewNames(), profile), m_blank(*profile)
{
    compare();
}

void ImportDifferences::compare()
{
    for (const PlannedRow &planned : m_plan->rows) {
        if (planned.fate == Fate::Unchanged)
            continue;
        const auto sort = planned.fate == Fate::New ? DifferenceSort::New : DifferenceSort::Changed;
        DifferingAsset asset{sort, planned.sheet, planned.row, planned.id, {}, {}};
        const auto after = row(asset, 1);
        if (after) {
            asset.fields = fields().differing(row(asset, 0).value_or(AssetRow()), *after);
            asset.refusable = sort == DifferenceSort::New ? m_blank.refusable(fields(), *after) : asset.fields;
        }
        m_assets.push_back(asset);
    }
    for (const Id id : m_plan->missing)
        m_assets.push_back({DifferenceSort::Missing, 0, 0, id, {}, {}});
}

QStringList ImportDifferences::sides() const
{
    return {Texts::tr("Registry now"), Texts::tr("In the file")};
}

std::optional<AssetRow> ImportDifferences::row(const DifferingAsset &asset, int side) const
{
    const AssetRows &rows = side == 0 ? m_plan->before->assets : m_plan->change.assets;
    const auto ref = rows.find(asset.id);
    return ref ? std::optional(rows.row(*ref)) : std::nullopt;
}

QString ImportDifferences::text(const FieldColumn &field, const AssetRow &row)
{
    return m_cells.text(field, row);
}

QString ImportDifferences::place(const DifferingAsset &asset) const
{
    if (asset.row == 0)
        return {};
    const QString row = QString::number(asset.row);
    return m_plan->sheets.size() > 1 ? Texts::tr("%1, row %2").arg(m_plan->sheets[asset.sheet], row) : row;
}

} // namespace daicho
