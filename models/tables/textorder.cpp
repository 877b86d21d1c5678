// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/assetorder.h"
#include "tables/foldedtext.h"

#include <algorithm>
#include <thread>

namespace daicho
{

namespace
{

struct TextEntry {
    TextPrefix prefix;
    AssetRef ref;
};

/// Sorts both halves at the same time, then merges them.
template <typename Less>
void sortInParallel(std::vector<TextEntry> &entries, Less less)
{
    constexpr size_t grain = 20'000;
    // Numbers are mostly given in the order in which assets come.
    if (std::is_sorted(entries.begin(), entries.end(), less))
        return;
    const size_t half = entries.size() / 2;
    const auto middle = entries.begin() + qsizetype(half);
    if (entries.size() < 2 * grain) {
        std::sort(entries.begin(), entries.end(), less);
        return;
    }
    std::thread other([&] { std::sort(middle, entries.end(), less); });
    std::sort(entries.begin(), middle, less);
    other.join();
    std::inplace_merge(entries.begin(), middle, entries.end(), less);
}

size_t bitOf(AssetRef ref)
{
    return ref.packed;
}

} // namespace

std::vector<AssetRef> inOrderOfId(const AssetRows &rows)
{
    std::vector<AssetRef> refs;
    refs.reserve(size_t(rows.size()));
    for (size_t block = 0; block < rows.blocks().size(); ++block) {
        for (int row = 0; row < rows.blocks()[block]->size(); ++row)
            refs.push_back(AssetRef::at(block, row));
    }
    return refs;
}

TextOrder TextOrder::of(const AssetRows &rows, AssetText text)
{
    std::vector<TextEntry> entries;
    std::vector<AssetRef> empties;
    entries.reserve(size_t(rows.size()));
    std::string buffer;
    for (const AssetRef ref : inOrderOfId(rows)) {
        const std::string_view folded = foldedText(*rows.blocks()[ref.block()], ref.row(), text, buffer);
        if (folded.empty())
            empties.push_back(ref);
        else
            entries.push_back({TextPrefix::of(folded), ref});
    }
    const auto textsOf = [&rows, text](AssetRef a, AssetRef b) {
        std::string bufferA;
        std::string bufferB;
        return compareNaturally(foldedText(*rows.blocks()[a.block()], a.row(), text, bufferA),
                                foldedText(*rows.blocks()[b.block()], b.row(), text, bufferB));
    };
    sortInParallel(entries, [&](const TextEntry &a, const TextEntry &b) {
        if (a.prefix != b.prefix)
            return a.prefix < b.prefix;
        const int order = textsOf(a.ref, b.ref);
        return order != 0 ? order < 0 : a.ref < b.ref;
    });

    TextOrder result{rows, {}, {}};
    result.sorted.reserve(size_t(rows.size()));
    for (const TextEntry &entry : entries)
        result.sorted.push_back(entry.ref);
    result.starts.resize(entries.size());
    for (size_t i = 0; i < entries.size(); ++i) {
        result.starts[i] =
            i == 0 || entries[i].prefix != entries[i - 1].prefix || textsOf(entries[i].ref, entries[i - 1].ref) != 0;
    }
    result.sorted.insert(result.sorted.end(), empties.begin(), empties.end());
    return result;
}

std::vector<AssetRef> TextOrder::in(Qt::SortOrder direction) const
{
    if (direction == Qt::AscendingOrder)
        return sorted;
    std::vector<AssetRef> turned;
    turned.reserve(sorted.size());
    // Runs from the last to the first, each of them still in order of id; then the empty ones.
    for (size_t end = starts.size(); end > 0;) {
        size_t start = end - 1;
        while (!starts[start])
            --start;
        turned.insert(turned.end(), sorted.begin() + qsizetype(start), sorted.begin() + qsizetype(end));
        end = start;
    }
    turned.insert(turned.end(), sorted.begin() + qsizetype(starts.size()), sorted.end());
    return turned;
}

void TextOrder::carry(const AssetOrder &ascending, const AssetsChange &change, const AssetRows &after)
{
    // By row, where runs start; the row keeps its flag wherever it goes.
    std::vector<bool> flags(after.blocks().size() * AssetBlock::capacity);
    for (size_t i = 0; i < starts.size(); ++i) {
        if (starts[i] && !change.isGone(sorted[i]))
            flags[bitOf(change.now(sorted[i]))] = true;
    }
    ascending.carry(sorted, change, rows, after);
    const auto isEmpty = [&](AssetRef ref) {
        return ascending.isEmpty(after, ref);
    };
    starts.resize(
        size_t(std::ranges::partition_point(sorted, [&](AssetRef ref) { return !isEmpty(ref); }) - sorted.begin()));
    for (size_t i = 0; i < starts.size(); ++i)
        starts[i] = flags[bitOf(sorted[i])];

    // Where a row went away or came in, the neighbours are compared again.
    const auto lookAgain = [&](qsizetype place) {
        for (qsizetype i = place; i < std::min<qsizetype>(place + 2, qsizetype(starts.size())); ++i)
            starts[size_t(i)] = i == 0 || !ascending.isSame(after, sorted[size_t(i) - 1], after, sorted[size_t(i)]);
    };
    for (const AssetsChange::Row &row : change.rows()) {
        if (row.before)
            lookAgain(ascending.placeOf(rows, *row.before, sorted, after));
        if (row.after)
            lookAgain(ascending.placeOf(after, *row.after, sorted, after));
    }
    rows = after;
}

} // namespace daicho
