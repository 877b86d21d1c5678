// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/assetorder.h"
#include "tables/foldedtext.h"
#include "tables/parallel.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace daicho
{

namespace
{

constexpr quint32 last = std::numeric_limits<quint32>::max();

/// Sorts rows by small numbers, stably: counts how many have each, which says where each begins.
template <typename Number>
std::vector<AssetRef> counted(const std::vector<AssetRef> &refs, size_t numbers, Number number)
{
    constexpr size_t grain = 200'000;
    const size_t parts = std::clamp<size_t>(refs.size() / grain, 1, std::max(1U, std::thread::hardware_concurrency()));
    const auto forEachIn = [&](size_t part, auto visit) {
        const size_t end = refs.size() * (part + 1) / parts;
        for (size_t i = refs.size() * part / parts; i < end; ++i)
            visit(refs[i], number(refs[i]));
    };
    std::vector<std::vector<quint32>> places(parts, std::vector<quint32>(numbers));
    inParallel(parts, 1, [&](size_t part, size_t end) {
        for (; part < end; ++part)
            forEachIn(part, [&](AssetRef, quint32 value) { ++places[part][value]; });
    });
    quint32 sum = 0;
    for (size_t value = 0; value < numbers; ++value) {
        for (std::vector<quint32> &ofPart : places)
            sum += std::exchange(ofPart[value], sum);
    }
    std::vector<AssetRef> sorted(refs.size());
    inParallel(parts, 1, [&](size_t part, size_t end) {
        for (; part < end; ++part)
            forEachIn(part, [&](AssetRef ref, quint32 value) { sorted[places[part][value]++] = ref; });
    });
    return sorted;
}

/// One number for each row, by AssetRef::packed; 0 means empty.
struct Keys {
    std::vector<quint32> of;
    quint32 least = last; ///< of those that are not 0
    quint32 most = 0;

    /// Asks key(block, row) for every row.
    template <typename Key>
    Keys(const AssetRows &rows, Key key) : of(rows.blocks().size() * AssetBlock::capacity)
    {
        for (size_t at = 0; at < rows.blocks().size(); ++at) {
            const AssetBlock &block = *rows.blocks()[at];
            quint32 *into = of.data() + at * AssetBlock::capacity;
            for (int row = 0; row < block.size(); ++row) {
                const quint32 value = key(block, row);
                into[row] = value;
                least = std::min(least, value - 1); // 0 becomes the greatest
                most = std::max(most, value);
            }
        }
        ++least;
    }
};

std::vector<AssetRef> byKeys(const AssetRows &rows, const Keys &keys, Qt::SortOrder direction)
{
    std::vector<AssetRef> refs = inOrderOfId(rows);
    if (keys.most == 0)
        return refs;
    const bool ascends = direction == Qt::AscendingOrder;
    const quint32 empty = keys.most - keys.least + 1; // behind all others
    const auto number = [&](AssetRef ref) {
        const quint32 key = keys.of[ref.packed];
        return key == 0 ? empty : ascends ? key - keys.least : keys.most - key;
    };
    constexpr quint32 digit = 12;
    constexpr quint32 most = 1 << 18; // more counters than that no longer fit into the caches
    if (empty < most)
        return counted(refs, empty + 1, number);
    for (quint32 shift = 0; shift < 32 && empty >> shift != 0; shift += digit) {
        refs =
            counted(refs, 1 << digit, [&](AssetRef ref) { return number(ref) >> shift & ((quint32(1) << digit) - 1); });
    }
    return refs;
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
    auto number = std::async(std::launch::async, [rows] {
                      return TextOrder::of(rows, AssetText::Number, Haste::Background);
                  }).share();
    m_coming[AssetText::Number] = std::async(std::launch::deferred, [number] { return number.get(); });
    m_coming[AssetText::Name] = std::async(std::launch::async, [rows, number] {
        number.wait();
        return TextOrder::of(rows, AssetText::Name, Haste::Background);
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
        return byKeys(rows, Keys(rows, key), order.direction());
    }
    const auto *code = std::get_if<AssetCode>(&column.source);
    if (!code) {
        const auto key = [](const AssetBlock &block, int row) {
            return quint32(retentionKey(block, row));
        };
        return byKeys(rows, Keys(rows, key), order.direction());
    }
    std::vector<quint32> &ranks = m_ranks[column.id];
    bool isKnown = true;
    const auto key = [&](const AssetBlock &block, int row) {
        const quint32 value = block.code(*code, row);
        const quint32 rank = value < ranks.size() ? ranks[value] : 0;
        isKnown &= rank != 0;
        return rank == last ? 0 : rank;
    };
    Keys keys(rows, key);
    if (!isKnown) {
        ranks = ranksOf(rows, column, *code);
        keys = Keys(rows, key);
    }
    return byKeys(rows, keys, order.direction());
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

/// Takes what was sorted in the background, waiting for it when it is not done.
void AssetSorter::collect(AssetText text)
{
    const auto coming = m_coming.find(text);
    if (coming == m_coming.end())
        return;
    m_texts[text] = coming->second.get();
    m_coming.erase(coming);
}

void AssetSorter::catchUp(TextOrder &known, AssetText text, const AssetRows &rows)
{
    const auto change = AssetsChange::between(known.rows, rows);
    if (!change || change->rows().size() > 1000) {
        known = TextOrder::of(rows, text);
    } else if (!change->isEmpty() || change->movesRows()) {
        const AssetColumn column{QStringLiteral("text"), {}, text};
        known.carry(AssetOrder(column, Qt::AscendingOrder), *change, rows);
    }
}

std::vector<AssetRef> AssetSorter::byText(const AssetRows &rows, const AssetOrder &order, AssetText text)
{
    collect(text);
    catchUp(m_texts[text], text, rows);
    return m_texts[text].in(order.direction());
}

void AssetSorter::follow(const AssetRows &rows)
{
    constexpr int mostBehind = 32; // each keeps an old block, a third of a megabyte, alive
    if (++m_behind < mostBehind)
        return;
    constexpr auto already = std::chrono::seconds(0);
    for (const AssetText text : {AssetText::Number, AssetText::Name}) {
        if (const auto coming = m_coming.find(text);
            coming != m_coming.end() && coming->second.wait_for(already) == std::future_status::timeout)
            return;
    }
    while (!m_coming.empty())
        collect(m_coming.begin()->first);
    for (auto &[text, known] : m_texts)
        catchUp(known, text, rows);
    m_prepared = rows;
    m_behind = 0;
}

} // namespace daicho
