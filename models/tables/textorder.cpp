// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/assetorder.h"
#include "tables/foldedtext.h"

#include <algorithm>
#include <span>
#include <thread>

namespace daicho
{

namespace
{

struct TextEntry {
    TextPiece piece;
    AssetRef ref;

    auto operator<=>(const TextEntry &) const = default;
};

using Entries = std::span<TextEntry>;

/// Sorts both halves, at the same time where nothing else wants the other core, then merges them.
void sortHalves(Entries entries, Haste haste)
{
    constexpr size_t grain = 20'000;
    // Numbers are mostly given in the order in which assets come.
    if (std::ranges::is_sorted(entries))
        return;
    const auto middle = entries.begin() + qsizetype(entries.size() / 2);
    if (haste == Haste::Background || entries.size() < 2 * grain) {
        std::sort(entries.begin(), entries.end());
        return;
    }
    std::thread other([&] { std::sort(middle, entries.end()); });
    std::sort(entries.begin(), middle);
    other.join();
    std::inplace_merge(entries.begin(), middle, entries.end());
}

/// Sorts texts piece by piece: what is alike so far is sorted by the next piece, so that no text is looked at more than
/// once per piece. Sets starts[i] where the i-th text differs from the one before.
class TextSorter
{
public:
    TextSorter(const AssetRows &rows, AssetText text, Haste haste, std::vector<bool> &starts)
        : m_rows(rows), m_text(text), m_haste(haste), m_starts(starts)
    {
    }

    void sort(Entries all, size_t offset = 0, size_t skip = 0)
    {
        sortHalves(all, m_haste);
        for (size_t start = 0; start < all.size();) {
            size_t end = start + 1;
            while (end < all.size() && all[end].piece == all[start].piece)
                ++end;
            m_starts[offset + start] = true;
            if (end - start > 1 && all[start].piece.isFull())
                sortFurther(all.subspan(start, end - start), offset + start, skip + 16);
            start = end;
        }
    }

private:
    void sortFurther(Entries alike, size_t offset, size_t skip)
    {
        for (TextEntry &entry : alike) {
            const AssetBlock &block = *m_rows.blocks()[entry.ref.block()];
            entry.piece = TextPiece::of(foldedText(block, entry.ref.row(), m_text, m_buffer), skip);
        }
        sort(alike, offset, skip);
    }

    const AssetRows &m_rows;
    AssetText m_text;
    Haste m_haste;
    std::vector<bool> &m_starts;
    std::string m_buffer;
};

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

TextOrder TextOrder::of(const AssetRows &rows, AssetText text, Haste haste)
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
            entries.push_back({TextPiece::of(folded), ref});
    }
    TextOrder result{rows, {}, std::vector<bool>(entries.size())};
    TextSorter(rows, text, haste, result.starts).sort(entries);
    result.sorted.reserve(size_t(rows.size()));
    for (const TextEntry &entry : entries)
        result.sorted.push_back(entry.ref);
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
