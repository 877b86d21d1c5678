// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/search.h"

#include <array>
#include <bit>
#include <cstring>

#if (defined(__GNUC__) || defined(__clang__)) && defined(__x86_64__)
#define DAICHO_SCAN_X86
#include <immintrin.h>
#endif

namespace daicho
{

namespace
{

/// How common a byte is in folded Japanese UTF-8, roughly: lead bytes and the second bytes of katakana fill the text.
constexpr std::array<quint8, 256> commonness = [] {
    std::array<quint8, 256> table{};
    for (size_t byte = 0; byte < 256; ++byte) {
        if (byte < 0x80)
            table[byte] = (byte >= '0' && byte <= '9') || byte == '-' || byte == ' ' || byte == '\t' ? 60 : 20;
        else if (byte < 0xc0)
            table[byte] = 30;
        else
            table[byte] = 90;
    }
    table[0xe3] = 255;
    table[0x82] = table[0x83] = 200;
    for (size_t lead = 0xe4; lead <= 0xe9; ++lead)
        table[lead] = 150;
    return table;
}();

size_t findPortable(std::string_view text, size_t from, const Needle &needle)
{
    return text.find(needle.text(), from);
}

#ifdef DAICHO_SCAN_X86

bool standsAt(std::string_view text, size_t at, const std::string &word)
{
    return std::memcmp(text.data() + at, word.data(), word.size()) == 0;
}

size_t findSse2(std::string_view text, size_t from, const Needle &needle)
{
    constexpr size_t step = 16;
    const std::string &word = needle.text();
    const __m128i a = _mm_set1_epi8(word[needle.rarest()]);
    const __m128i b = _mm_set1_epi8(word[needle.second()]);
    size_t at = from;
    for (; at + word.size() + step <= text.size(); at += step) {
        const auto *start = text.data() + at;
        const __m128i x = _mm_loadu_si128(reinterpret_cast<const __m128i *>(start + needle.rarest()));
        const __m128i y = _mm_loadu_si128(reinterpret_cast<const __m128i *>(start + needle.second()));
        auto mask = unsigned(_mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(x, a), _mm_cmpeq_epi8(y, b))));
        for (; mask != 0; mask &= mask - 1) {
            const size_t candidate = at + size_t(std::countr_zero(mask));
            if (standsAt(text, candidate, word))
                return candidate;
        }
    }
    return findPortable(text, at, needle);
}

__attribute__((target("avx2"))) size_t findAvx2(std::string_view text, size_t from, const Needle &needle)
{
    constexpr size_t step = 32;
    const std::string &word = needle.text();
    const __m256i a = _mm256_set1_epi8(word[needle.rarest()]);
    const __m256i b = _mm256_set1_epi8(word[needle.second()]);
    size_t at = from;
    for (; at + word.size() + step <= text.size(); at += step) {
        const auto *start = text.data() + at;
        const __m256i x = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(start + needle.rarest()));
        const __m256i y = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(start + needle.second()));
        auto mask = unsigned(_mm256_movemask_epi8(_mm256_and_si256(_mm256_cmpeq_epi8(x, a), _mm256_cmpeq_epi8(y, b))));
        for (; mask != 0; mask &= mask - 1) {
            const size_t candidate = at + size_t(std::countr_zero(mask));
            if (standsAt(text, candidate, word))
                return candidate;
        }
    }
    return findPortable(text, at, needle);
}

#endif

} // namespace

bool isAvailable(Scan scan)
{
#ifdef DAICHO_SCAN_X86
    static const bool avx2 = __builtin_cpu_supports("avx2");
    return scan != Scan::Avx2 || avx2;
#else
    return scan == Scan::Portable;
#endif
}

Scan bestScan()
{
    static const Scan best = isAvailable(Scan::Avx2)   ? Scan::Avx2
                             : isAvailable(Scan::Sse2) ? Scan::Sse2
                                                       : Scan::Portable;
    return best;
}

Needle::Needle(std::string folded) : m_text(std::move(folded))
{
    const auto weight = [this](size_t at) {
        return commonness[static_cast<unsigned char>(m_text[at])];
    };
    for (size_t at = 1; at < m_text.size(); ++at) {
        if (weight(at) < weight(m_rarest))
            m_rarest = at;
    }
    m_second = m_rarest == 0 && m_text.size() > 1 ? 1 : 0;
    for (size_t at = 0; at < m_text.size(); ++at) {
        if (at != m_rarest && weight(at) < weight(m_second))
            m_second = at;
    }
}

size_t Needle::findIn(std::string_view text, size_t from, Scan scan) const
{
#ifdef DAICHO_SCAN_X86
    if (scan == Scan::Avx2)
        return findAvx2(text, from, *this);
    if (scan == Scan::Sse2)
        return findSse2(text, from, *this);
#else
    Q_UNUSED(scan)
#endif
    return findPortable(text, from, *this);
}

void markRows(std::string_view text, const std::vector<quint32> &ends, const Needle &needle, quint64 *bits, Scan scan)
{
    if (needle.isEmpty()) {
        for (size_t row = 0; row < ends.size(); ++row)
            bits[row / 64] |= quint64(1) << (row % 64);
        return;
    }
    size_t row = 0;
    for (size_t at = needle.findIn(text, 0, scan); at != std::string_view::npos;
         at = needle.findIn(text, ends[row], scan)) {
        while (ends[row] <= at)
            ++row;
        bits[row / 64] |= quint64(1) << (row % 64);
    }
}

} // namespace daicho
