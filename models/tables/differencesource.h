// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/blankasset.h"
#include "exchange/fieldcells.h"
#include "exchange/importplan.h"
#include "exchange/rowfields.h"

#include <memory>
#include <optional>

namespace daicho
{

/// In what way an asset differs: it would come, it would change, or it would be there no more.
enum class DifferenceSort : quint8 { New, Changed, Missing };

/// One asset that differs between the sides of a comparison.
struct DifferingAsset {
    DifferenceSort sort = DifferenceSort::New;
    quint16 sheet = 0;
    int row = 0; ///< of the file; 0: in none
    Id id;
    FieldSet fields;    ///< those that differ; of a new one, those that are filled
    FieldSet refusable; ///< those of them that it can do without
};

/// Assets side by side: what the registry has beside what a file says, or three sides where both were edited. Values
/// are only made when somebody looks at them.
class DifferenceSource
{
public:
    explicit DifferenceSource(const ProfilePtr &profile) : m_fields(fieldColumns(*profile)) {}
    virtual ~DifferenceSource() = default;

    /// All assets that differ, in the order in which they are shown.
    virtual const std::vector<DifferingAsset> &assets() const = 0;
    /// What the sides are called; the first one is what stays when a difference is refused.
    virtual QStringList sides() const = 0;
    /// The asset on one side; nothing where it is not there.
    virtual std::optional<AssetRow> row(const DifferingAsset &asset, int side) const = 0;
    virtual QString text(const FieldColumn &field, const AssetRow &row) = 0;
    /// Where in the file it stands, for the user; empty where it does not.
    virtual QString place(const DifferingAsset &asset) const = 0;

    RowFields &fields() { return m_fields; }
    const std::vector<FieldColumn> &columns() const { return m_fields.columns(); }

private:
    RowFields m_fields;
};

/// What an import would do to a registry; compared when it is made.
class ImportDifferences : public DifferenceSource
{
public:
    ImportDifferences(std::shared_ptr<const ImportPlan> plan, const ProfilePtr &profile);

    const std::vector<DifferingAsset> &assets() const override { return m_assets; }
    QStringList sides() const override;
    std::optional<AssetRow> row(const DifferingAsset &asset, int side) const override;
    QString text(const FieldColumn &field, const AssetRow &row) override;
    QString place(const DifferingAsset &asset) const override;

private:
    void compare();

    std::shared_ptr<const ImportPlan> m_plan;
    FieldCells m_cells;
    BlankAsset m_blank;
    std::vector<DifferingAsset> m_assets;
};

} // namespace daicho
