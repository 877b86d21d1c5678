// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xmlscanner.h"

#include "exchange/exchangetext.h"
#include "exchange/xmltext.h"

#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace daicho
{

namespace
{

constexpr size_t chunk = 256 << 10;
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

} // namespace

XmlScanner::XmlScanner(ZipPart part) : m_part(std::move(part)), m_file(m_part->file()) {}

XmlScanner::XmlScanner(QByteArray bytes, const QString &file)
    : m_file(file), m_window(bytes.constData(), size_t(bytes.size())), m_end(m_window.size()), m_read(bytes.size()),
      m_isAll(true)
{
}

std::string_view XmlScanner::localName() const
{
    const size_t colon = m_name.find(':');
    return colon == std::string_view::npos ? m_name : m_name.substr(colon + 1);
}

std::string_view XmlScanner::attribute(std::string_view name) const
{
    const auto found = std::ranges::find(m_attributes, name, &Attribute::name);
    return found == m_attributes.end() ? std::string_view() : found->value;
}

void XmlScanner::skipElement()
{
    const size_t outside = depth() - 1;
    m_isSkipping = true;
    while (next() != Token::Finish && depth() > outside) {
    }
    m_isSkipping = false;
}

XmlScanner::Token XmlScanner::fail(const QString &reason)
{
    if (!m_error)
        m_error =
            Error{Error::Kind::Invalid,
                  ExchangeText::tr("%1 cannot be read as a workbook: %2").arg(QFileInfo(m_file).fileName(), reason)};
    m_at = m_end;
    m_isAll = true;
    return Token::Finish;
}

XmlScanner::Token XmlScanner::finish()
{
    if (!m_error && !m_open.empty())
        return fail(ExchangeText::tr("it ends too early."));
    return Token::Finish;
}

/// Puts more of the part behind what is left in the window; false at its end.
bool XmlScanner::readMore()
{
    if (m_isAll)
        return false;
    if (m_at > 0) {
        std::memmove(m_window.data(), m_window.data() + m_at, m_end - m_at);
        m_end -= m_at;
        m_at = 0;
    }
    if (m_window.size() - m_end < chunk)
        m_window.resize(m_end + chunk);
    const qint64 got = m_part->read(m_window.data() + m_end, chunk);
    if (got <= 0) {
        m_isAll = true;
        if (got < 0) {
            m_error = m_part->error();
            m_at = m_end;
        }
        return false;
    }
    m_end += size_t(got);
    m_read += got;
    return true;
}

bool XmlScanner::need(size_t bytes)
{
    while (m_end - m_at < bytes) {
        if (!readMore())
            return false;
    }
    return true;
}

/// Byte order marks of UTF-16 and declarations of other encodings: nobody writes them, so nothing here reads them.
bool XmlScanner::checkStart()
{
    m_isChecked = true;
    need(128);
    std::string_view start(m_window.data() + m_at, std::min<size_t>(m_end - m_at, 128));
    if (start.starts_with(byteOrderMark)) {
        m_at += byteOrderMark.size();
        start.remove_prefix(byteOrderMark.size());
    }
    if (start.starts_with("\xff\xfe") || start.starts_with("\xfe\xff") || start.find('\0') != std::string_view::npos)
        return false;
    const size_t encoding = start.starts_with("<?xml") ? start.find("encoding=") : std::string_view::npos;
    if (encoding == std::string_view::npos || encoding > start.find("?>"))
        return true;
    const QByteArray name =
        QByteArray(start.data() + encoding + 10, qsizetype(std::min<size_t>(8, start.size() - encoding - 10)))
            .toLower();
    return name.startsWith("utf-8") || name.startsWith("us-ascii") || name.startsWith("ascii");
}

XmlScanner::Token XmlScanner::next()
{
    m_text = {};
    if (std::exchange(m_isEmptyElement, false)) {
        const size_t end = m_open.back();
        m_open.pop_back();
        const size_t start = m_open.empty() ? 0 : m_open.back();
        m_name = std::string_view(m_names).substr(start, end - start);
        m_tagStart = position();
        return Token::End;
    }
    if (!m_isChecked && !checkStart())
        return fail(ExchangeText::tr("its text is not UTF-8."));
    for (;;) {
        if (m_isInCdata)
            return cdata();
        if (m_at == m_end && !readMore())
            return finish();
        const char *from = m_window.data() + m_at;
        if (*from != '<') {
            const auto *mark = static_cast<const char *>(std::memchr(from, '<', m_end - m_at));
            const Token token = text(mark ? size_t(mark - m_window.data()) : m_end);
            if (token != Token::Text || !m_text.empty())
                return token;
            continue;
        }
        const Token token = markup();
        if (token != Token::Text)
            return token;
    }
}

XmlScanner::Token XmlScanner::text(size_t end)
{
    std::string_view raw(m_window.data() + m_at, end - m_at);
    // An entity may be cut by the end of the window.
    if (end == m_end && !m_isAll) {
        const size_t entity = raw.rfind('&');
        if (entity != std::string_view::npos && raw.size() - entity < longestXmlEntity &&
            raw.find(';', entity) == std::string_view::npos) {
            raw = raw.substr(0, entity);
            if (raw.empty()) {
                readMore();
                return m_error ? Token::Finish : Token::Text;
            }
        }
    }
    m_at += raw.size();
    if (std::memchr(raw.data(), 0, raw.size()))
        return fail(ExchangeText::tr("it holds a character that must not be there."));
    if (m_open.empty())
        return Token::Text;
    m_text = raw;
    if (raw.find('&') == std::string_view::npos)
        return Token::Text;
    m_decoded.clear();
    if (!appendXmlDecoded(raw, m_decoded))
        return fail(ExchangeText::tr("it holds a character that must not be there."));
    m_text = m_decoded;
    return Token::Text;
}

/// What begins with '<': a tag gives its token; comments and instructions give Text, without a text.
XmlScanner::Token XmlScanner::markup()
{
    static constexpr std::string_view cdataMark = "<![CDATA[";
    if (!need(cdataMark.size()) && !need(3))
        return m_error ? Token::Finish : fail(ExchangeText::tr("it ends too early."));
    const std::string_view start(m_window.data() + m_at, m_end - m_at);
    if (start.starts_with("<!--"))
        return skipPast("-->") ? Token::Text : fail(ExchangeText::tr("it ends too early."));
    if (start.starts_with("<?"))
        return skipPast("?>") ? Token::Text : fail(ExchangeText::tr("it ends too early."));
    if (start.starts_with(cdataMark)) {
        m_at += cdataMark.size();
        m_isInCdata = true;
        return Token::Text;
    }
    if (start.starts_with("<!"))
        return fail(ExchangeText::tr("it declares entities, which no workbook does."));
    const auto end = tagEnd();
    if (!end)
        return m_error ? Token::Finish : fail(ExchangeText::tr("it ends too early."));
    m_tagStart = position();
    m_tag = std::string_view(m_window.data() + m_at, *end + 1 - m_at);
    const Token token = m_window[m_at + 1] == '/' ? endTag(*end) : startTag(*end);
    m_at = std::max(m_at, *end + 1);
    return m_error ? Token::Finish : token;
}

XmlScanner::Token XmlScanner::cdata()
{
    static constexpr std::string_view mark = "]]>";
    if (!need(mark.size()))
        return m_error ? Token::Finish : fail(ExchangeText::tr("it ends too early."));
    const std::string_view raw(m_window.data() + m_at, m_end - m_at);
    const size_t end = raw.find(mark);
    m_isInCdata = end == std::string_view::npos;
    m_text = raw.substr(0, m_isInCdata ? raw.size() - mark.size() + 1 : end);
    m_at += m_text.size() + (m_isInCdata ? 0 : mark.size());
    return m_text.find('\0') == std::string_view::npos
               ? Token::Text
               : fail(ExchangeText::tr("it holds a character that must not be there."));
}

bool XmlScanner::skipPast(std::string_view mark)
{
    for (;;) {
        const std::string_view rest(m_window.data() + m_at, m_end - m_at);
        const size_t end = rest.find(mark);
        if (end != std::string_view::npos) {
            m_at += end + mark.size();
            return true;
        }
        m_at += rest.size() - std::min(rest.size(), mark.size() - 1);
        if (!readMore())
            return false;
    }
}

} // namespace daicho
