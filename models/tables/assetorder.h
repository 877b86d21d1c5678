// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/assetcolumns.h"
#include "tables/assetschange.h"

#include <future>
#include <map>

namespace daicho
{

/// The order of a table of assets: by one column, equal ones by id; empty values last in both directions. Without a
/// column the order of ids, which is the order in which the assets came into the registry.
class AssetOrder
{
public:
    AssetOrder() = default;
    AssetOrder(AssetColumn column, Qt::SortOrder direction) : m_column(std::move(column)), m_direction(direction) {}

    const AssetColumn &column() const { return m_column; }
    Qt::SortOrder direction() const { return m_direction; }

    bool isBefore(const AssetRows &a, AssetRef x, const AssetRows &b, AssetRef y) const;
    bool isSame(const AssetRows &a, AssetRef x, const AssetRows &b, AssetRef y) const;
    bool isEmpty(const AssetRows &rows, AssetRef row) const;
    /// The place in rows sorted like this at which this row, of these or of other rows, stands or would stand.
    qsizetype placeOf(const AssetRows &of, AssetRef row, const std::vector<AssetRef> &sorted,
                      const AssetRows &rows) const;
    /// Rows sorted like this before a change, sorted like this after it.
    void carry(std::vector<AssetRef> &sorted, const AssetsChange &change, const AssetRows &before,
               const AssetRows &after) const;

private:
    int compareValues(const AssetBlock &a, int x, const AssetBlock &b, int y) const;

    AssetColumn m_column;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

/// Whether somebody waits for the work, or it has to leave a core to the window.
enum class Haste { Now, Background };

/// All rows sorted by one text, equal texts in runs; kept because sorting texts is what takes time.
struct TextOrder {
    AssetRows rows;
    std::vector<AssetRef> sorted; ///< ascending; empty texts last
    std::vector<bool> starts;     ///< whether a run of equal texts starts here

    static TextOrder of(const AssetRows &rows, AssetText text, Haste haste = Haste::Now);
    std::vector<AssetRef> in(Qt::SortOrder direction) const;
    /// Follows a change of a few rows.
    void carry(const AssetOrder &ascending, const AssetsChange &change, const AssetRows &after);
};

/// Every row, in the order of ids.
std::vector<AssetRef> inOrderOfId(const AssetRows &rows);

/// Sorts all assets by any column: texts once, everything else by numbers that stand for the values.
class AssetSorter
{
public:
    std::vector<AssetRef> sorted(const AssetRows &rows, const AssetOrder &order);
    /// Sorts numbers and names in the background, so that the first click finds them done.
    void prepare(const AssetRows &rows);
    /// Told of every small change: catches up now and then, so that no rows of long ago are kept.
    void follow(const AssetRows &rows);
    /// Forgets what depends on labels.
    void namesChanged() { m_ranks.clear(); }

private:
    std::vector<AssetRef> byText(const AssetRows &rows, const AssetOrder &order, AssetText text);
    void collect(AssetText text);
    static void catchUp(TextOrder &known, AssetText text, const AssetRows &rows);
    std::vector<quint32> ranksOf(const AssetRows &rows, const AssetColumn &column, AssetCode code) const;

    AssetRows m_prepared;
    int m_behind = 0; // changes since texts last caught up
    std::map<AssetText, std::future<TextOrder>> m_coming;
    std::map<AssetText, TextOrder> m_texts;
    std::map<QString, std::vector<quint32>> m_ranks; // by column id, by code; 0: not known yet
};

} // namespace daicho
