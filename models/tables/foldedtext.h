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

/// The first sixteen bytes of a text as two numbers that compare as compareNaturally() does, as far as they go.
struct TextPrefix {
    quint64 first = 0;
    quint64 second = 0;

    static TextPrefix of(std::string_view folded);
    auto operator<=>(const TextPrefix &) const = default;
};

} // namespace daicho
