// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formrenumbering.h"

#include "core/folding.h"
#include "exchange/cellforms.h"
#include "exchange/fielddifference.h"

#include <QMultiHash>

#include <algorithm>
#include <unordered_map>

namespace daicho
{

namespace
{

/// A row that the plan takes for a new asset.
struct NewRow {
    int row = 0;
    Asset asset;
    QString number; ///< as it stands there
    std::optional<Id> key;
};

QString textAt(const SheetRow &row, int column)
{
    const std::string_view cell = column < 0 ? std::string_view() : unguardedCell(trimmedCell(row.cell(column)));
    return QString::fromUtf8(cell.data(), qsizetype(cell.size()));
}

std::vector<NewRow> newRows(const SheetReading &ledger, const SheetSource &source, int keys, const ImportPlan &plan)
{
    std::unordered_map<int, Id> added;
    for (const PlannedRow &row : plan.rows) {
        if (row.fate == Fate::New)
            added.emplace(row.row, row.id);
    }
    const ColumnMapping *number = ledger.mapping.of(QStringLiteral("number"));
    std::vector<NewRow> rows;
    SheetRow row;
    const auto cursor = source.cursor();
    while (number && rows.size() < added.size() && cursor->next(row)) {
        const auto found = added.find(row.number);
        const auto asset = found == added.end() ? std::nullopt : plan.change.assets.asset(found->second);
        if (asset)
            rows.push_back({row.number, *asset, textAt(row, number->column), Id::from(textAt(row, keys))});
    }
    return rows;
}

/// Finds for each new row the asset without a row that it is.
class Renumbering
{
public:
    Renumbering(const ImportPlan &plan, const Profile &profile) : m_columns(fieldColumns(profile))
    {
        for (const Id id : plan.missing) {
            if (auto asset = plan.before->assets.asset(id))
                m_missing.emplace(id, *std::move(asset));
        }
        std::erase_if(m_columns, [](const FieldColumn &column) {
            return column.field == Field::Number || column.field == Field::Department || column.field == Field::State;
        });
    }

    bool isOver() const { return m_missing.empty(); }

    void takeByKey(NewRow &row)
    {
        if (row.key && m_missing.contains(*row.key))
            take(row, *row.key);
    }

    void takeByName(NewRow &row)
    {
        const QString name = foldTight(row.asset.name);
        takeBest(row, 0, [&](const Asset &asset) { return foldTight(asset.name) == name; });
    }

    void takeAlike(NewRow &row)
    {
        constexpr int enough = 75; // per cent
        takeBest(row, enough, [](const Asset &) { return true; });
    }

    std::vector<RenumberedRow> found;

private:
    /// How much of what stands in either is the same, in per cent.
    int likeness(const Asset &a, const Asset &b) const
    {
        const Asset blank;
        int filled = 0;
        int same = 0;
        for (const FieldColumn &column : m_columns) {
            if (isSameField(column, a, blank) && isSameField(column, b, blank))
                continue;
            ++filled;
            same += isSameField(column, a, b);
        }
        constexpr int fewest = 4; // of less, nobody can say that it is most
        return filled < fewest ? 0 : 100 * same / filled;
    }

    template <typename Fits>
    void takeBest(NewRow &row, int least, Fits fits)
    {
        Id best;
        int most = least - 1;
        for (const auto &[id, asset] : m_missing) {
            const int alike = fits(asset) ? likeness(row.asset, asset) : -1;
            if (alike > most) {
                best = id;
                most = alike;
            }
        }
        if (!best.isNull())
            take(row, best);
    }

    void take(NewRow &row, Id id)
    {
        found.push_back({row.row, id, m_missing.at(id).number, row.number});
        m_missing.erase(id);
        row.row = 0;
    }

    std::vector<FieldColumn> m_columns;
    std::map<Id, Asset> m_missing;
};

} // namespace

std::vector<RenumberedRow> renumberedRows(const SheetReading &ledger, const SheetSource &source, int keys,
                                          const ImportPlan &plan, const Profile &profile)
{
    constexpr size_t mostLookedAt = 500; // beyond, somebody gave all of them new numbers or sent another ledger
    Renumbering renumbering(plan, profile);
    if (renumbering.isOver())
        return {};
    std::vector<NewRow> rows = newRows(ledger, source, keys, plan);
    const auto go = [&](void (Renumbering::*step)(NewRow &)) {
        for (NewRow &row : rows)
            (renumbering.*step)(row);
        std::erase_if(rows, [](const NewRow &row) { return row.row == 0; });
    };
    go(&Renumbering::takeByKey);
    // A row without a number says itself that it is new.
    std::erase_if(rows, [](const NewRow &row) { return row.number.isEmpty(); });
    if (rows.size() > mostLookedAt)
        return renumbering.found;
    go(&Renumbering::takeByName);
    if (keys < 0)
        go(&Renumbering::takeAlike);
    return renumbering.found;
}

} // namespace daicho
