// SPDX-License-Identifier: GPL-3.0-or-later
// Tags and their attributes; the rest of the scanner is in xmlscanner.cpp.
#include "exchange/exchangetext.h"
#include "exchange/xmlscanner.h"
#include "exchange/xmltext.h"

#include <algorithm>
#include <cstring>

namespace daicho
{

namespace
{

constexpr size_t longestTag = 1 << 20;
constexpr size_t deepest = 256;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

/// Where the tag that starts here ends in the window: the place of its '>'.
std::optional<size_t> XmlScanner::tagEnd()
{
    if (const auto *mark = static_cast<const char *>(std::memchr(m_window.data() + m_at, '>', m_end - m_at))) {
        const std::string_view tag(m_window.data() + m_at, size_t(mark - m_window.data()) - m_at);
        if (std::ranges::count(tag, '"') % 2 == 0 && tag.find('\'') == std::string_view::npos)
            return m_at + tag.size();
    }
    char quote = 0;
    size_t at = 1; // from m_at: the window moves
    for (;;) {
        for (; m_at + at < m_end; ++at) {
            const char c = m_window[m_at + at];
            if (quote == 0 && c == '>')
                return m_at + at;
            if (quote == 0 ? c == '"' || c == '\'' : c == quote)
                quote = quote == 0 ? c : 0;
        }
        if (at > longestTag) {
            fail(ExchangeText::tr("one of its tags is longer than a megabyte."));
            return std::nullopt;
        }
        if (!readMore())
            return std::nullopt;
    }
}

XmlScanner::Token XmlScanner::startTag(size_t end)
{
    std::string_view inside(m_window.data() + m_at + 1, end - m_at - 1);
    m_isEmptyElement = inside.ends_with('/');
    if (m_isEmptyElement)
        inside.remove_suffix(1);
    const size_t name = size_t(std::ranges::find_if(inside, isSpace) - inside.begin());
    if (name == 0 || m_open.size() == deepest)
        return fail(ExchangeText::tr("it is not well-formed."));
    m_name = inside.substr(0, name);
    if (!m_isSkipping && !takeAttributes(inside.substr(name)))
        return fail(ExchangeText::tr("it is not well-formed."));
    m_names.resize(m_open.empty() ? 0 : m_open.back());
    m_names.append(m_name);
    m_open.push_back(m_names.size());
    return Token::Start;
}

bool XmlScanner::takeAttributes(std::string_view inside)
{
    m_attributes.clear();
    m_values.clear();
    m_values.reserve(inside.size()); // what is decoded is never longer, so the views stay
    const auto trim = [&inside] {
        while (!inside.empty() && isSpace(inside.front()))
            inside.remove_prefix(1);
    };
    for (trim(); !inside.empty(); trim()) {
        const size_t equals = inside.find('=');
        if (equals == std::string_view::npos || equals == 0)
            return false;
        std::string_view name = inside.substr(0, equals);
        while (!name.empty() && isSpace(name.back()))
            name.remove_suffix(1);
        inside.remove_prefix(equals + 1);
        trim();
        if (inside.empty() || (inside.front() != '"' && inside.front() != '\''))
            return false;
        const size_t close = inside.find(inside.front(), 1);
        if (close == std::string_view::npos)
            return false;
        std::string_view value = inside.substr(1, close - 1);
        if (value.find('&') != std::string_view::npos) {
            const size_t start = m_values.size();
            if (!appendXmlDecoded(value, m_values))
                return false;
            value = std::string_view(m_values).substr(start);
        }
        m_attributes.push_back({name, value});
        inside.remove_prefix(close + 1);
    }
    return true;
}

XmlScanner::Token XmlScanner::endTag(size_t end)
{
    std::string_view name(m_window.data() + m_at + 2, end - m_at - 2);
    while (!name.empty() && isSpace(name.back()))
        name.remove_suffix(1);
    if (m_open.empty())
        return fail(ExchangeText::tr("it is not well-formed."));
    const size_t length = m_open.back();
    m_open.pop_back();
    const size_t before = m_open.empty() ? 0 : m_open.back();
    if (std::string_view(m_names).substr(before, length - before) != name)
        return fail(ExchangeText::tr("it is not well-formed."));
    m_name = name;
    return Token::End;
}

} // namespace daicho
