// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importdraft.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace daicho
{

/// What a cell means, worked out once for each text that stands in the column; the latest of them, a power of two, are
/// found at once.
template <typename T, size_t recentCount = 256>
class Remembered
{
public:
    template <typename Make>
    const T &of(std::string_view cell, Make make)
    {
        const Known *&recent = m_recent[placeOf(cell)];
        if (recent && recent->first == cell)
            return recent->second;
        auto found = m_known.find(cell);
        if (found == m_known.end())
            found =
                m_known.emplace(std::string(cell), make(QString::fromUtf8(cell.data(), qsizetype(cell.size())))).first;
        recent = &*found;
        return found->second;
    }

private:
    using Known = std::pair<const std::string, T>;
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view cell) const { return std::hash<std::string_view>()(cell); }
    };

    /// A few bytes and the length tell most cells of a column apart.
    static size_t placeOf(std::string_view cell)
    {
        quint64 last = 0;
        const size_t size = std::min(cell.size(), sizeof last);
        std::memcpy(&last, cell.data() + cell.size() - size, size);
        return size_t(((last ^ cell.size()) * 0x9e3779b97f4a7c15ull) >> 32) % recentCount;
    }

    std::unordered_map<std::string, T, Hash, std::equal_to<>> m_known;
    std::array<const Known *, recentCount> m_recent{};
};

/// A reader for a value out of the policy's vocabulary, which the signature holds.
std::unique_ptr<CellReader> factReader(const FieldColumn &column, const ReaderContext &context);

} // namespace daicho
