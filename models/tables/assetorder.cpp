// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/assetorder.h"

#include "tables/foldedtext.h"

#include <algorithm>

namespace daicho
{

namespace
{

/// Compares numbers of which 0 means empty.
int compareNumbers(qint64 a, qint64 b)
{
    if (a == 0 || b == 0)
        return int(a == 0) - int(b == 0);
    return a < b ? -1 : int(a > b);
}

int compareTexts(const AssetBlock &a, int x, const AssetBlock &b, int y, AssetText text)
{
    std::string bufferA;
    std::string bufferB;
    const std::string_view first = foldedText(a, x, text, bufferA);
    const std::string_view second = foldedText(b, y, text, bufferB);
    if (first.empty() || second.empty())
        return int(first.empty()) - int(second.empty());
    return compareNaturally(first, second);
}

bool isEmptyAt(const AssetBlock &block, int row, const AssetColumn &column)
{
    if (const auto *text = std::get_if<AssetText>(&column.source)) {
        std::string buffer;
        return foldedText(block, row, *text, buffer).empty();
    }
    if (const auto *code = std::get_if<AssetCode>(&column.source))
        return column.key(block.code(*code, row)).isEmpty();
    if (const auto *date = std::get_if<AssetDate>(&column.source))
        return block.date(*date, row) == 0;
    return retentionKey(block, row) == 0;
}

} // namespace

int AssetOrder::compareValues(const AssetBlock &a, int x, const AssetBlock &b, int y) const
{
    if (m_column.id.isEmpty())
        return 0;
    if (const auto *text = std::get_if<AssetText>(&m_column.source))
        return compareTexts(a, x, b, y, *text);
    if (const auto *date = std::get_if<AssetDate>(&m_column.source))
        return compareNumbers(a.date(*date, x), b.date(*date, y));
    const auto *code = std::get_if<AssetCode>(&m_column.source);
    if (!code)
        return compareNumbers(retentionKey(a, x), retentionKey(b, y));
    const quint32 first = a.code(*code, x);
    const quint32 second = b.code(*code, y);
    return first == second ? 0 : compare(m_column.key(first), m_column.key(second));
}

bool AssetOrder::isBefore(const AssetRows &a, AssetRef x, const AssetRows &b, AssetRef y) const
{
    const AssetBlock &first = *a.blocks()[x.block()];
    const AssetBlock &second = *b.blocks()[y.block()];
    const int order = compareValues(first, x.row(), second, y.row());
    if (order == 0)
        return first.id(x.row()) < second.id(y.row());
    const bool ascends = m_direction == Qt::AscendingOrder || isEmptyAt(first, x.row(), m_column) ||
                         isEmptyAt(second, y.row(), m_column);
    return ascends ? order < 0 : order > 0;
}

bool AssetOrder::isSame(const AssetRows &a, AssetRef x, const AssetRows &b, AssetRef y) const
{
    return compareValues(*a.blocks()[x.block()], x.row(), *b.blocks()[y.block()], y.row()) == 0;
}

bool AssetOrder::isEmpty(const AssetRows &rows, AssetRef row) const
{
    return isEmptyAt(*rows.blocks()[row.block()], row.row(), m_column);
}

qsizetype AssetOrder::placeOf(const AssetRows &of, AssetRef row, const std::vector<AssetRef> &sorted,
                              const AssetRows &rows) const
{
    const auto end = std::partition_point(sorted.begin(), sorted.end(),
                                          [&](AssetRef other) { return isBefore(rows, other, of, row); });
    return end - sorted.begin();
}

namespace
{

void takeOut(std::vector<AssetRef> &sorted, const std::vector<qsizetype> &places)
{
    if (places.empty())
        return;
    auto to = sorted.begin() + places.front();
    for (size_t i = 0; i < places.size(); ++i) {
        const auto from = sorted.begin() + places[i] + 1;
        const auto end = i + 1 < places.size() ? sorted.begin() + places[i + 1] : sorted.end();
        to = std::move(from, end, to);
    }
    sorted.erase(to, sorted.end());
}

} // namespace

void AssetOrder::carry(std::vector<AssetRef> &sorted, const AssetsChange &change, const AssetRows &before,
                       const AssetRows &after) const
{
    std::vector<qsizetype> gone;
    std::vector<AssetRef> fresh;
    for (const AssetsChange::Row &row : change.rows()) {
        if (row.before && row.after && isSame(before, *row.before, after, *row.after))
            continue;
        if (row.before)
            gone.push_back(placeOf(before, *row.before, sorted, before));
        if (row.after)
            fresh.push_back(*row.after);
    }
    std::ranges::sort(gone);
    takeOut(sorted, gone);
    if (change.movesRows()) {
        for (AssetRef &ref : sorted)
            ref = change.now(ref);
    }
    const auto less = [&](AssetRef x, AssetRef y) {
        return isBefore(after, x, after, y);
    };
    std::ranges::sort(fresh, less);
    const auto middle = qsizetype(sorted.size());
    // From behind: each of the few finds its place by halving, and what stands behind it moves once.
    std::vector<qsizetype> places;
    for (const AssetRef ref : fresh)
        places.push_back(placeOf(after, ref, sorted, after));
    sorted.resize(sorted.size() + fresh.size());
    auto end = sorted.begin() + middle;
    for (size_t i = fresh.size(); i-- > 0;) {
        const auto place = sorted.begin() + places[i];
        std::move_backward(place, end, end + qsizetype(i) + 1);
        *(place + qsizetype(i)) = fresh[i];
        end = place;
    }
}

} // namespace daicho
