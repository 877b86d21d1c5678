// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formrenumbering.h"

#include "core/folding.h"
#include "exchange/cellforms.h"
#include "exchange/fielddifference.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace daicho
{

namespace
{

/// A row of the form, and what the plan takes it for.
struct FormRow {
    int row = 0;
    bool isNew = false;
    bool isDisplaced = false; ///< its number is that of another row's asset
    Id planned;
    Asset asset;
    QString number; ///< as it stands there
    std::optional<Id> key;
};

QString textAt(const SheetRow &row, int column)
{
    const std::string_view cell = column < 0 ? std::string_view() : unguardedCell(trimmedCell(row.cell(column)));
    return QString::fromUtf8(cell.data(), qsizetype(cell.size()));
}

/// The rows of the plan; `keyed` becomes how many rows of the sheet have a key.
std::vector<FormRow> formRows(const SheetReading &ledger, const SheetSource &source, int keys, const ImportPlan &plan,
                              std::map<Id, int> &keyed)
{
    std::unordered_map<int, const PlannedRow *> planned;
    for (const PlannedRow &row : plan.rows)
        planned.emplace(row.row, &row);
    const ColumnMapping *number = ledger.mapping.of(QStringLiteral("number"));
    const SnapshotPtr filled = plan.after();
    std::vector<FormRow> rows;
    SheetRow row;
    const auto cursor = source.cursor();
    while (number && cursor->next(row)) {
        const std::optional<Id> key = Id::from(textAt(row, keys));
        if (key)
            ++keyed[*key];
        const auto found = planned.find(row.number);
        const auto asset = found == planned.end() ? std::nullopt : filled->assets.asset(found->second->id);
        if (asset)
            rows.push_back({row.number, found->second->fate == Fate::New, false, asset->id, *asset,
                            textAt(row, number->column), key});
    }
    return rows;
}

bool isCalled(const Asset &asset, const Asset &other)
{
    return foldTight(asset.name) == foldTight(other.name);
}

/// Finds for each new row the asset without a row that it is, and rows that have the number of another one's asset.
class Renumbering
{
public:
    Renumbering(const ImportPlan &plan, const Profile &profile)
        : m_before(*plan.before), m_columns(fieldColumns(profile))
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

    /// The plan does not miss assets that are disposed of. They are only what the one row with their key is, never what
    /// is merely alike.
    void addRetired(const std::vector<FormRow> &rows, const std::map<Id, int> &keyed)
    {
        for (const FormRow &row : rows) {
            const auto sent = row.isNew && row.key ? m_before.assets.asset(*row.key) : std::nullopt;
            if (sent && sent->state == AssetState::Retired && keyed.at(*row.key) == 1)
                m_missing.emplace(sent->id, *sent);
        }
    }

    /// Somebody put a row in and numbered those below anew: each has the number of the next one then, but its own key
    /// and name, and the last one a number of its own.
    void takeShifted(std::vector<FormRow> &rows, const std::map<Id, int> &keyed)
    {
        std::map<Id, const FormRow *> holders;
        for (const FormRow &row : rows) {
            if (!row.isNew)
                holders.emplace(row.planned, &row);
        }
        const bool isAnyShifted = std::ranges::any_of(rows, [&](const FormRow &row) {
            return isMeantByKey(row) && keyed.at(*row.key) == 1 && isOtherByNumber(row, holders);
        });
        if (!isAnyShifted)
            return;
        std::set<Id> left;
        std::set<Id> taken;
        for (FormRow &row : rows) {
            if (!isMeantByKey(row) || keyed.at(*row.key) > 1)
                continue;
            const Id id = *row.key;
            if (!row.isNew)
                left.insert(row.planned);
            taken.insert(id);
            m_missing.emplace(id, *m_before.assets.asset(id));
            take(row, id);
        }
        for (const Id id : left) {
            if (!taken.contains(id))
                m_missing.emplace(id, *m_before.assets.asset(id));
        }
        for (FormRow &row : rows)
            row.isDisplaced = row.row != 0 && !row.isNew && taken.contains(row.planned);
    }

    /// What has neither the asset of its number nor another one's keeps no number.
    void release(FormRow &row)
    {
        if (!row.isDisplaced)
            return;
        found.push_back({row.row, {}, {}, row.number});
        row.row = 0;
    }

    void takeByKey(FormRow &row)
    {
        if (row.key && m_missing.contains(*row.key))
            take(row, *row.key);
    }

    void takeByName(FormRow &row)
    {
        const QString name = foldTight(row.asset.name);
        takeBest(row, 0, [&](const Asset &asset) { return foldTight(asset.name) == name; });
    }

    void takeAlike(FormRow &row)
    {
        constexpr int enough = 75; // per cent
        takeBest(row, enough, [](const Asset &) { return true; });
    }

    std::vector<RenumberedRow> found;

private:
    /// Whether key and name agree on another asset than the number does.
    bool isMeantByKey(const FormRow &row) const
    {
        const auto sent = row.key ? m_before.assets.asset(*row.key) : std::nullopt;
        return sent && sent->id != row.planned && isCalled(row.asset, *sent);
    }

    /// Whether the name disagrees with the number, too, or there is no number: among assets of one name the numbers are
    /// right as long as no row proves the contrary. `holders`: the rows that have the assets' numbers.
    bool isOtherByNumber(const FormRow &row, const std::map<Id, const FormRow *> &holders) const
    {
        if (row.number.isEmpty() || (!row.isNew && !isCalled(row.asset, *m_before.assets.asset(row.planned))))
            return true;
        const auto holder = holders.find(*row.key);
        return holder != holders.end() && !isCalled(holder->second->asset, *m_before.assets.asset(*row.key));
    }

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
    void takeBest(FormRow &row, int least, Fits fits)
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

    void take(FormRow &row, Id id)
    {
        found.push_back({row.row, id, m_missing.at(id).number, row.number});
        m_missing.erase(id);
        row.row = 0;
    }

    const Snapshot &m_before;
    std::vector<FieldColumn> m_columns;
    std::map<Id, Asset> m_missing;
};

} // namespace

std::vector<RenumberedRow> renumberedRows(const SheetReading &ledger, const SheetSource &source, int keys,
                                          const ImportPlan &plan, const Profile &profile)
{
    constexpr size_t mostLookedAt = 500; // beyond, somebody gave all of them new numbers or sent another ledger
    Renumbering renumbering(plan, profile);
    if (renumbering.isOver() && keys < 0)
        return {};
    std::map<Id, int> keyed;
    std::vector<FormRow> rows = formRows(ledger, source, keys, plan, keyed);
    renumbering.addRetired(rows, keyed);
    renumbering.takeShifted(rows, keyed);
    std::erase_if(rows, [](const FormRow &row) { return row.row == 0 || !(row.isNew || row.isDisplaced); });
    const auto go = [&](void (Renumbering::*step)(FormRow &)) {
        for (FormRow &row : rows)
            (renumbering.*step)(row);
        std::erase_if(rows, [](const FormRow &row) { return row.row == 0; });
    };
    go(&Renumbering::takeByKey);
    go(&Renumbering::release);
    // A row without a number says itself that it is new.
    std::erase_if(rows, [](const FormRow &row) { return row.number.isEmpty(); });
    if (rows.size() > mostLookedAt)
        return renumbering.found;
    go(&Renumbering::takeByName);
    if (keys < 0)
        go(&Renumbering::takeAlike);
    return renumbering.found;
}

} // namespace daicho
