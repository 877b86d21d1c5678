// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assetblock.h"

#include <string>
#include <string_view>

namespace daicho
{

/// A text of a row in folded form. Number, name and remarks stand folded in the block; others are folded into `buffer`.
std::string_view foldedText(const AssetBlock &block, int row, AssetText text, std::string &buffer);

/// What 保存期間 sorts by: years from 1, what is no number of years after them; 0: empty.
qint64 retentionKey(const AssetBlock &block, int row);

/// Sixteen bytes of a text as two numbers that compare as compareNaturally() does, from the `skip`-th byte of the form
/// in which natural order is the order of bytes. Texts that are alike in all such pieces are alike.
struct TextPiece {
    quint64 first = 0;
    quint64 second = 0;

    static TextPiece of(std::string_view folded, size_t skip = 0);
    /// The text goes on after this piece.
    bool isFull() const { return (second & 0xff) != 0; }
    auto operator<=>(const TextPiece &) const = default;
};

} // namespace daicho
