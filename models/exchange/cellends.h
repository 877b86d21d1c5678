// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace daicho
{

/// Finds, from left to right, the bytes of a text that end an unquoted cell: the separator and both line ends. Looks at
/// 64 bytes at once, because cells are short.
class CellEnds
{
public:
    CellEnds(const char *text, size_t size, char separator) : m_text(text), m_size(size), m_separator(separator) {}

    /// The place of the first such byte from `at` on, or the size of the text; `at` never goes back.
    size_t next(size_t at)
    {
        for (; at < m_size; at = m_start + width) {
            if (at >= m_start + width || !m_isLoaded)
                load(at);
            if (const quint64 rest = m_ends >> (at - m_start); rest != 0)
                return std::min(m_size, at + size_t(std::countr_zero(rest)));
        }
        return m_size;
    }

private:
    static constexpr size_t width = 64;

    void load(size_t at)
    {
        m_isLoaded = true;
        m_start = at;
        if (at + width <= m_size) {
            m_ends = endsIn(m_text + at);
            return;
        }
        char last[width] = {};
        std::memcpy(last, m_text + at, m_size - at);
        m_ends = endsIn(last);
    }

    /// One bit for each of 64 bytes.
    quint64 endsIn(const char *bytes) const
    {
        quint64 ends = 0;
#ifdef __SSE2__
        const __m128i separators = _mm_set1_epi8(m_separator);
        for (size_t i = 0; i < width; i += 16) {
            const __m128i some = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + i));
            const __m128i lineEnds =
                _mm_or_si128(_mm_cmpeq_epi8(some, _mm_set1_epi8('\n')), _mm_cmpeq_epi8(some, _mm_set1_epi8('\r')));
            const __m128i found = _mm_or_si128(_mm_cmpeq_epi8(some, separators), lineEnds);
            ends |= quint64(quint32(_mm_movemask_epi8(found))) << i;
        }
#else
        for (size_t i = 0; i < width; ++i) {
            const bool isEnd = bytes[i] == m_separator || bytes[i] == '\n' || bytes[i] == '\r';
            ends |= quint64(isEnd) << i;
        }
#endif
        return ends;
    }

    const char *m_text;
    size_t m_size;
    char m_separator;
    size_t m_start = 0; // of the bytes that m_ends speaks of
    quint64 m_ends = 0;
    bool m_isLoaded = false;
};

} // namespace daicho
