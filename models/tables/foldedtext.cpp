// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/foldedtext.h"

#include "core/folding.h"

#include <algorithm>
#include <array>

namespace daicho
{

namespace
{

/// Which of the fields in a block's folded text this is; -1 when it is not there.
int fieldOf(AssetText text)
{
    switch (text) {
    case AssetText::Number:
        return 0;
    case AssetText::Name:
        return 1;
    case AssetText::Remarks:
        return 2;
    default:
        return -1;
    }
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::string_view foldedText(const AssetBlock &block, int row, AssetText text, std::string &buffer)
{
    const int field = fieldOf(text);
    if (field < 0) {
        buffer.clear();
        appendFolded(block.text(text, row), buffer);
        return buffer;
    }
    const std::vector<quint32> &ends = block.foldedEnds();
    const quint32 start = row == 0 ? 0 : ends[size_t(row) - 1];
    std::string_view rest = std::string_view(block.folded()).substr(start, ends[size_t(row)] - start - 1);
    for (int i = 0; i < field; ++i)
        rest.remove_prefix(std::min(rest.size(), rest.find('\t') + 1));
    return rest.substr(0, rest.find('\t'));
}

qint64 retentionKey(const AssetBlock &block, int row)
{
    constexpr qint64 longer = 1 << 20; // 常用 and its like come after every number of years
    if (const int years = block.retentionYears(row); years >= 0)
        return years + 1;
    return block.text(AssetText::Retention, row).empty() ? 0 : longer;
}

TextPiece TextPiece::of(std::string_view folded, size_t skip)
{
    std::array<unsigned char, 16> bytes{};
    size_t made = 0;
    const auto put = [&](size_t byte) {
        if (made >= skip && made < skip + bytes.size())
            bytes[made - skip] = static_cast<unsigned char>(byte);
        ++made;
    };
    for (size_t at = 0; at < folded.size() && made < skip + bytes.size();) {
        if (!isDigit(folded[at])) {
            put(static_cast<unsigned char>(folded[at++]));
            continue;
        }
        size_t end = at;
        while (end < folded.size() && isDigit(folded[end]))
            ++end;
        while (at + 1 < end && folded[at] == '0')
            ++at;
        // The length comes first, as a digit, so that a longer number is a larger one and all stand among the digits.
        const size_t length = end - at;
        put('0' + std::min<size_t>(length, 9));
        if (length >= 9)
            put(std::min<size_t>(length, 255));
        for (; at < end; ++at)
            put(static_cast<unsigned char>(folded[at]));
    }
    TextPiece piece;
    for (size_t i = 0; i < 8; ++i) {
        piece.first = piece.first << 8 | bytes[i];
        piece.second = piece.second << 8 | bytes[i + 8];
    }
    return piece;
}

} // namespace daicho
