// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/assetorder.h"
#include "tables/foldedtext.h"

#include <algorithm>
#include <limits>

namespace daicho
{

namespace
{

constexpr quint32 last = std::numeric_limits<quint32>::max();

/// Sorts rows, which come in order of id, by keys; stable.
std::vector<AssetRef> byKeys(std::vector<quint32> keys, std::vector<AssetRef> refs)
{
    constexpr int digit = 11;
    constexpr size_t buckets = size_t(1) << digit;
    const quint32 most = keys.empty() ? 0 : *std::ranges::max_element(keys);
    std::vector<quint32> otherKeys(keys.size());
    std::vector<AssetRef> otherRefs(refs.size());
    for (int shift = 0; shift < 32 && most >> shift != 0; shift += digit) {
        std::array<quint32, buckets> starts{};
        for (const quint32 key : keys)
            ++starts[key >> shift & (buckets - 1)];
        quint32 sum = 0;
        for (quint32 &start : starts)
            sum += std::exchange(start, sum);
        for (size_t i = 0; i < keys.size(); ++i) {
            const quint32 to = starts[keys[i] >> shift & (buckets - 1)]++;
            otherKeys[to] = keys[i];
            otherRefs[to] = refs[i];
        }
        keys.swap(otherKeys);
        refs.swap(otherRefs);
    }
    return refs;
}

/// Calls key(block, row) for every row; 0 means empty. Then turns the keys so that they ascend in this direction.
template <typename Key>
std::vector<quint32> keysOf(const AssetRows &rows, Qt::SortOrder direction, Key key)
{
    std::vector<quint32> keys;
    keys.reserve(size_t(rows.size()));
    for (const AssetBlockPtr &block : rows.blocks()) {
        for (int row = 0; row < block->size(); ++row)
            keys.push_back(key(*block, row));
    }
    const quint32 most = keys.empty() ? 0 : *std::ranges::max_element(keys);
    for (quint32 &value : keys) {
        if (value == 0)
            value = most + 1;
        else if (direction == Qt::DescendingOrder)
            value = most - value;
    }
    return keys;
}

} // namespace

void AssetSorter::prepare(const AssetRows &rows)
{
    constexpr qint64 worthIt = 20'000;
    if (rows.size() < worthIt || AssetsChange::between(m_prepared, rows))
        return;
    m_prepared = rows;
    m_texts.clear();
    m_coming.clear();
    // One after the other: the second waits for the first, and both leave a core to the window.
    auto number = std::async(std::launch::async, [rows] { return TextOrder::of(rows, AssetText::Number); }).share();
    m_coming[AssetText::Number] = std::async(std::launch::deferred, [number] { return number.get(); });
    m_coming[AssetText::Name] = std::async(std::launch::async, [rows, number] {
        number.wait();
        return TextOrder::of(rows, AssetText::Name);
    });
}

std::vector<AssetRef> AssetSorter::sorted(const AssetRows &rows, const AssetOrder &order)
{
    const AssetColumn &column = order.column();
    if (column.id.isEmpty())
        return inOrderOfId(rows);
    if (const auto *text = std::get_if<AssetText>(&column.source))
        return byText(rows, order, *text);
    if (const auto *date = std::get_if<AssetDate>(&column.source)) {
        const auto key = [date](const AssetBlock &block, int row) {
            return quint32(block.date(*date, row));
        };
        return byKeys(keysOf(rows, order.direction(), key), inOrderOfId(rows));
    }
    const auto *code = std::get_if<AssetCode>(&column.source);
    if (!code) {
        const auto key = [](const AssetBlock &block, int row) {
            return quint32(retentionKey(block, row));
        };
        return byKeys(keysOf(rows, order.direction(), key), inOrderOfId(rows));
    }
    std::vector<quint32> &ranks = m_ranks[column.id];
    bool isKnown = true;
    const auto key = [&](const AssetBlock &block, int row) {
        const quint32 value = block.code(*code, row);
        const quint32 rank = value < ranks.size() ? ranks[value] : 0;
        isKnown &= rank != 0;
        return rank == last ? 0 : rank;
    };
    std::vector<quint32> keys = keysOf(rows, order.direction(), key);
    if (!isKnown) {
        ranks = ranksOf(rows, column, *code);
        keys = keysOf(rows, order.direction(), key);
    }
    return byKeys(std::move(keys), inOrderOfId(rows));
}

std::vector<quint32> AssetSorter::ranksOf(const AssetRows &rows, const AssetColumn &column, AssetCode code) const
{
    std::vector<quint8> used;
    for (const AssetBlockPtr &block : rows.blocks()) {
        for (int row = 0; row < block->size(); ++row) {
            const quint32 value = block->code(code, row);
            if (value >= used.size())
                used.resize(value + 1);
            used[value] = 1;
        }
    }
    std::vector<std::pair<SortKey, quint32>> keys;
    std::vector<quint32> ranks(used.size());
    for (quint32 value = 0; value < used.size(); ++value) {
        if (!used[value])
            continue;
        SortKey key = column.key(value);
        if (key.isEmpty())
            ranks[value] = last;
        else
            keys.push_back({std::move(key), value});
    }
    std::ranges::sort(keys, [](const auto &a, const auto &b) { return compare(a.first, b.first) < 0; });
    quint32 rank = 0;
    for (size_t i = 0; i < keys.size(); ++i) {
        if (i == 0 || compare(keys[i - 1].first, keys[i].first) != 0)
            ++rank;
        ranks[keys[i].second] = rank;
    }
    return ranks;
}

std::vector<AssetRef> AssetSorter::byText(const AssetRows &rows, const AssetOrder &order, AssetText text)
{
    if (const auto coming = m_coming.find(text); coming != m_coming.end()) {
        m_texts[text] = coming->second.get();
        m_coming.erase(coming);
    }
    TextOrder &known = m_texts[text];
    const auto change = AssetsChange::between(known.rows, rows);
    if (!change || change->rows().size() > 1000) {
        known = TextOrder::of(rows, text);
    } else if (!change->isEmpty() || change->movesRows()) {
        known.carry(AssetOrder(order.column(), Qt::AscendingOrder), *change, rows);
    }
    return known.in(order.direction());
}

} // namespace daicho
