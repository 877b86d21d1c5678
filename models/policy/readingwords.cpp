// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/folding.h"
#include "policy/readingrules.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// A shorter word with a letter changed is another word.
constexpr qsizetype shortestMisprinted = 5;

/// How few letters have to be changed for the word to stand somewhere in the text (Sellers' algorithm).
int fewestChanges(const QString &word, const QString &text)
{
    std::vector<int> column(size_t(word.size()) + 1);
    std::iota(column.begin(), column.end(), 0);
    int fewest = column.back();
    for (const QChar letter : text) {
        int corner = 0; // the word may begin anywhere
        for (qsizetype i = 0; i < word.size(); ++i) {
            const int left = column[size_t(i) + 1];
            const int replaced = corner + (word[i] == letter ? 0 : 1);
            column[size_t(i) + 1] = std::min({left + 1, column[size_t(i)] + 1, replaced});
            corner = left;
        }
        fewest = std::min(fewest, column.back());
    }
    return fewest;
}

bool isSimilarIn(const QString &word, const QString &text)
{
    if (word.size() < shortestMisprinted)
        return false;
    const int allowed = word.size() < 2 * shortestMisprinted ? 1 : 2;
    // Of one part more than there are misprints one is whole; most texts have none and need no closer look.
    const qsizetype length = word.size() / (allowed + 1);
    for (qsizetype start = 0; start + length <= word.size(); start += length) {
        if (text.contains(QStringView(word).mid(start, length)))
            return fewestChanges(word, text) <= allowed;
    }
    return false;
}

} // namespace

ReadingWord::ReadingWord(const QString &text)
{
    if (text.startsWith(u"re:"))
        m_pattern.setPattern(foldTight(text.mid(3)));
    else
        m_text = foldTight(text);
}

ReadingWord::Found ReadingWord::in(const QString &folded) const
{
    if (isIn(folded))
        return Found::Same;
    return !m_text.isEmpty() && isSimilarIn(m_text, folded) ? Found::Similar : Found::Not;
}

bool ReadingWord::isIn(const QString &folded) const
{
    return m_text.isEmpty() ? m_pattern.match(folded).hasMatch() : folded.contains(m_text);
}

bool isAnyIn(const ReadingWords &words, const QString &folded)
{
    return std::ranges::any_of(words, [&](const ReadingWord &word) { return word.isIn(folded); });
}

ReadingWord::Found Saying::in(const QString &folded) const
{
    using Found = ReadingWord::Found;
    if (isAnyIn(none, folded))
        return Found::Not;
    Found weakest = Found::Same;
    for (const ReadingWords &alternatives : all) {
        if (isAnyIn(alternatives, folded))
            continue;
        const auto isSimilar = [&](const ReadingWord &word) {
            return word.in(folded) == Found::Similar;
        };
        if (std::ranges::none_of(alternatives, isSimilar))
            return Found::Not;
        weakest = Found::Similar;
    }
    return weakest;
}

} // namespace daicho
