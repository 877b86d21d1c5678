// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assetblock.h"
#include "tables/assetnames.h"

#include <QCoreApplication>

#include <functional>
#include <string>
#include <variant>

namespace daicho
{

/// What a value sorts by: a place in a given order, then a text in folded form; empty values come last.
struct SortKey {
    qint64 place = 0;
    std::string text;

    bool isEmpty() const { return place == 0 && text.empty(); }
    bool operator==(const SortKey &) const = default;
};

/// Compares as the tables sort: by place, then naturally by text.
int compare(const SortKey &a, const SortKey &b);
/// Compares two folded texts, runs of digits by their value: 2 before 10.
int compareNaturally(std::string_view a, std::string_view b);

/// A column that shows 保存期間: years, or the text where it is no number.
struct RetentionColumn {
};

/// One column of the table of assets: where its value stands in a row, and how it is shown and sorted.
struct AssetColumn {
    using Source = std::variant<AssetText, AssetCode, AssetDate, RetentionColumn>;

    QString id; ///< as in the JSON export (`levels.C` for an axis); for settings and tests
    QString header;
    Source source = AssetText::Number;
    int width = 10;       ///< in characters of the usual font, to begin with
    bool isUsual = false; ///< shown unless the user chose otherwise
    /// For codes: the text of one, and what it sorts by.
    std::function<QString(quint32 code)> label = {};
    std::function<SortKey(quint32 code)> key = {};
    QString axis = {}; ///< the axis whose level it shows
    QString tip = {};

    QString cell(const AssetRow &row) const;
    /// All that can be said in a tooltip: more than the cell for dates and lists.
    QString tooltip(const AssetRow &row) const;
    Qt::Alignment alignment() const;

    Q_DECLARE_TR_FUNCTIONS(daicho::AssetColumn)
};

/// All columns there are for assets, in their first order. What an axis is called comes from the policy.
QList<AssetColumn> assetColumns(const AssetNamesPtr &names);

} // namespace daicho
