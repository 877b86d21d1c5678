// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xmlnode.h"

#include "exchange/exchangetext.h"
#include "exchange/xmlscanner.h"
#include "exchange/xmltext.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace daicho
{

namespace
{

using Token = XmlScanner::Token;

constexpr qsizetype mostElements = 1 << 19;

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// Takes the element whose Start came last; no more than `left` elements.
XmlNode take(XmlScanner &xml, int depth, qsizetype &left)
{
    --left;
    XmlNode node;
    node.name = bytesOf(xml.name());
    node.tag = bytesOf(xml.tag());
    node.start = xml.tagStart();
    node.tagEnd = xml.position();
    node.isEmpty = xml.isEmptyElement();
    if (depth == 0) {
        xml.skipElement();
    } else {
        for (Token token = xml.next(); token != Token::End && token != Token::Finish && left > 0; token = xml.next()) {
            if (token == Token::Start)
                node.children.push_back(take(xml, depth - 1, left));
            else
                node.text += QString::fromUtf8(xml.text().data(), qsizetype(xml.text().size()));
        }
    }
    node.endStart = xml.tagStart();
    node.end = xml.position();
    return node;
}

struct Span {
    qsizetype from = 0; // of the space before the name
    qsizetype value = 0;
    qsizetype end = 0; // of the value
};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Where in a tag, which is well-formed, the attribute stands.
std::optional<Span> spanOf(const QByteArray &tag, const QByteArray &attribute)
{
    qsizetype at = 1;
    while (at < tag.size() && !isSpace(tag[at]))
        ++at;
    for (;;) {
        Span span{at, 0, 0};
        while (at < tag.size() && isSpace(tag[at]))
            ++at;
        const qsizetype equals = tag.indexOf('=', at);
        if (equals < 0)
            return std::nullopt;
        qsizetype quote = equals + 1;
        while (quote < tag.size() && isSpace(tag[quote]))
            ++quote;
        const qsizetype close = quote < tag.size() ? tag.indexOf(tag[quote], quote + 1) : -1;
        if (close < 0)
            return std::nullopt;
        span.value = quote + 1;
        span.end = close;
        if (tag.mid(at, equals - at).trimmed() == attribute)
            return span;
        at = close + 1;
    }
}

} // namespace

QByteArrayView XmlNode::localName() const
{
    return QByteArrayView(name).sliced(name.indexOf(':') + 1);
}

QByteArray XmlNode::prefix() const
{
    return name.left(name.indexOf(':') + 1);
}

QString XmlNode::attribute(const QByteArray &attribute) const
{
    const QByteArray raw = rawAttribute(tag, attribute);
    std::string value;
    appendXmlDecoded({raw.constData(), size_t(raw.size())}, value);
    return QString::fromStdString(value);
}

const XmlNode *XmlNode::child(QByteArrayView localName) const
{
    const auto found = std::ranges::find_if(children, [&](const XmlNode &one) { return one.localName() == localName; });
    return found == children.end() ? nullptr : &*found;
}

Result<XmlNode> readXmlNodes(const QByteArray &bytes, const QString &file, int depth)
{
    XmlScanner xml(bytes, file);
    XmlNode root;
    qsizetype left = mostElements;
    for (Token token = xml.next(); token != Token::Finish && left > 0; token = xml.next()) {
        if (token == Token::Start && root.name.isEmpty())
            root = take(xml, depth, left);
    }
    if (left <= 0)
        return Error{Error::Kind::Invalid, ExchangeText::tr("%1 unpacks to far more than a ledger can hold. It was not "
                                                            "read.")
                                               .arg(QFileInfo(file).fileName())};
    if (xml.error())
        return *xml.error();
    return root;
}

QByteArray withAttribute(const QByteArray &tag, const QByteArray &attribute, const QByteArray &value)
{
    if (const auto span = spanOf(tag, attribute))
        return tag.left(span->value) + value + tag.mid(span->end);
    qsizetype name = 1;
    while (name < tag.size() && !isSpace(tag[name]) && tag[name] != '/' && tag[name] != '>')
        ++name;
    return tag.left(name) + ' ' + attribute + "=\"" + value + '"' + tag.mid(name);
}

QByteArray withoutAttribute(const QByteArray &tag, const QByteArray &attribute)
{
    const auto span = spanOf(tag, attribute);
    return span ? tag.left(span->from) + tag.mid(span->end + 1) : tag;
}

QByteArray rawAttribute(const QByteArray &tag, const QByteArray &attribute)
{
    const auto span = spanOf(tag, attribute);
    return span ? tag.mid(span->value, span->end - span->value) : QByteArray();
}

PartEdit appendedTo(const XmlNode &node, const QByteArray &xml)
{
    if (!node.isEmpty)
        return {node.endStart, 0, xml};
    const QByteArray open = node.tag.left(node.tag.lastIndexOf('/')) + '>';
    return {node.start, node.tagEnd - node.start, open + xml + "</" + node.name + '>'};
}

PartEdits appendedTo(const XmlNode &node, const QByteArray &xml, qsizetype count)
{
    XmlNode counted = node;
    counted.tag = withAttribute(node.tag, "count", QByteArray::number(count));
    if (node.isEmpty)
        return {appendedTo(counted, xml)};
    return {{node.start, node.tagEnd - node.start, counted.tag}, appendedTo(node, xml)};
}

QByteArray escapedXml(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            kept += c;
        if (isPair)
            kept += text[++i];
        else if (!c.isSurrogate() && c < u'\xfffe' && (c >= u' ' || c == u'\n' || c == u'\t'))
            kept += c;
    }
    return kept.toHtmlEscaped().toUtf8();
}

QByteArray escapedCell(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return escapedXml(QString(text).replace(escape, QStringLiteral("_x005F_")));
}

} // namespace daicho
