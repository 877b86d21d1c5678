// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/linebreaker.h"

#include <unicode/ubrk.h>

#include <string_view>

namespace daicho
{

LineBreaker::LineBreaker()
{
    UErrorCode status = U_ZERO_ERROR;
    // "ja" alone is lb=normal, which lets lines start with small kana and ー.
    m_iterator = ubrk_open(UBRK_LINE, "ja@lb=strict", nullptr, 0, &status);
}

LineBreaker::~LineBreaker()
{
    if (m_iterator)
        ubrk_close(m_iterator);
}

void LineBreaker::start(QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    m_size = text.size();
    m_last = 0;
    if (m_iterator)
        ubrk_setText(m_iterator, reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
}

qsizetype LineBreaker::next()
{
    if (m_last >= m_size)
        return -1;
    // Without ICU's data every place is as good as any other.
    const int32_t place = m_iterator ? ubrk_next(m_iterator) : int32_t(m_last + 1);
    m_last = place == UBRK_DONE ? m_size : place;
    return m_last;
}

bool LineBreaker::mayNotStart(char16_t character)
{
    static constexpr std::u16string_view characters =
        u"、。，．,.・：；:;？！?!ー―‐々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
        u"）」』】〕〉》｝］)]}’”゛゜ｧｨｩｪｫｬｭｮｯｰﾞﾟ｡､｣％%";
    return characters.find(character) != std::u16string_view::npos;
}

} // namespace daicho
