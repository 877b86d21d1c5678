// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/findassets.h"

#include "core/folding.h"
#include "tables/search.h"

#include <algorithm>
#include <array>
#include <bit>

namespace daicho
{

namespace
{

constexpr size_t rankCount = 4;

/// Number and name of a row, folded, with a tab between; what else is folded of it is left out.
std::string_view numberAndName(const AssetBlock &block, int row)
{
    const std::vector<quint32> &ends = block.foldedEnds();
    const quint32 start = row == 0 ? 0 : ends[size_t(row) - 1];
    const std::string_view all = std::string_view(block.folded()).substr(start, ends[size_t(row)] - start - 1);
    const size_t number = all.find('\t');
    const size_t name = number == std::string_view::npos ? number : all.find('\t', number + 1);
    return all.substr(0, name);
}

class AssetSearch
{
public:
    AssetSearch(const QString &text, qsizetype most) : m_most(most)
    {
        const QString folded = fold(text.simplified());
        m_whole = folded.toStdString();
        for (const QString &word : folded.split(u' ', Qt::SkipEmptyParts))
            m_words.push_back(word.toStdString());
        std::ranges::stable_sort(m_words, std::ranges::greater(), &std::string::size);
    }

    QList<Id> run(const AssetRows &assets)
    {
        const Needle needle(m_words.empty() ? std::string() : m_words.front());
        for (const AssetBlockPtr &block : assets.blocks()) {
            if (m_words.empty() && m_found.back().size() >= m_most)
                break;
            std::array<quint64, AssetBlock::capacity / 64> bits{};
            markRows(block->folded(), block->foldedEnds(), needle, bits.data());
            for (size_t word = 0; word < bits.size(); ++word) {
                for (quint64 left = bits[word]; left != 0; left &= left - 1)
                    look(*block, int(word * 64) + std::countr_zero(left));
            }
        }
        QList<Id> all;
        for (const QList<Id> &ids : m_found)
            all += ids;
        return all.first(std::min(all.size(), m_most));
    }

private:
    void look(const AssetBlock &block, int row)
    {
        const std::string_view text = numberAndName(block, row);
        const auto isIn = [text](const std::string &word) {
            return text.find(word) != std::string_view::npos;
        };
        if (!std::ranges::all_of(m_words, isIn))
            return;
        QList<Id> &ids = m_found[rankOf(text)];
        if (ids.size() < m_most)
            ids.append(block.id(row));
    }

    size_t rankOf(std::string_view text) const
    {
        const size_t tab = std::min(text.find('\t'), text.size());
        if (m_whole.empty())
            return rankCount - 1;
        if (text.substr(0, tab) == m_whole)
            return 0;
        if (text.starts_with(m_whole))
            return 1;
        return tab < text.size() && text.substr(tab + 1).starts_with(m_whole) ? 2 : rankCount - 1;
    }

    qsizetype m_most;
    std::string m_whole;
    std::vector<std::string> m_words; ///< the longest first: it sorts out most rows
    std::array<QList<Id>, rankCount> m_found;
};

} // namespace

QList<Id> findAssets(const AssetRows &assets, const QString &text, qsizetype most)
{
    return AssetSearch(text, most).run(assets);
}

} // namespace daicho
