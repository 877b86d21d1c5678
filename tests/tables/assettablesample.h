// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/town.h"
#include "tables/assettable.h"

namespace daicho::tablesample
{

inline std::vector<Id> shownIds(const AssetTable &table)
{
    std::vector<Id> ids;
    for (int row = 0; row < table.rowCount(); ++row)
        ids.push_back(table.idAt(row));
    return ids;
}

inline AssetFilter randomFilter(QRandomGenerator &random)
{
    using namespace Qt::StringLiterals;
    AssetFilter filter;
    filter.text = town::pick<QString>(
        random, {QString(), u"税"_s, u"税務"_s, u"端末"_s, u"サーバ 税"_s, u"lgwan"_s, u"ａ－１"_s});
    if (random.bounded(4) == 0)
        filter.department = Id{random.bounded(5)};
    if (random.bounded(4) == 0)
        filter.kind = u"system"_s;
    if (random.bounded(5) == 0) {
        filter.axis = u"C"_s;
        filter.level = u"3"_s;
    }
    if (random.bounded(5) == 0)
        filter.state = AssetState::Registered;
    filter.reviewOverdue = random.bounded(6) == 0;
    return filter;
}

} // namespace daicho::tablesample
