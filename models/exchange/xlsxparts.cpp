// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxparts.h"

#include "exchange/exchangetext.h"
#include "exchange/sheetrows.h"
#include "exchange/xlsxpackage.h"
#include "exchange/xmltext.h"

#include <QFileInfo>

#include <algorithm>

namespace daicho
{

namespace
{

using Token = XmlScanner::Token;

constexpr qint64 mostSmall = qint64(32) << 20; // of the parts that are read whole
constexpr size_t mostSheets = 4096;
constexpr size_t mostForms = 1 << 17;

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

int intOf(std::string_view text)
{
    return textOf(text).toInt();
}

bool isTrue(std::string_view value)
{
    return value == "1" || value == "true";
}

Result<XmlScanner> smallPart(const ZipArchive &archive, const QString &part)
{
    auto bytes = archive.bytes(part, mostSmall);
    if (!bytes)
        return bytes.error();
    return XmlScanner(*bytes, archive.path());
}

QString targetOf(const PartRelations &relations, const QString &kind)
{
    const PartRelation *found = relationOf(relations, kind);
    return found ? found->target : QString();
}

Error noWorkbook(const ZipArchive &archive, const QString &why)
{
    return {Error::Kind::Invalid,
            ExchangeText::tr("%1 cannot be read as a workbook: %2").arg(QFileInfo(archive.path()).fileName(), why)};
}

/// An attribute r:id, whatever prefix the file has for it.
QString relationId(const XmlScanner &xml)
{
    for (const std::string_view name : {"r:id", "d3p1:id", "rel:id"}) {
        if (const std::string_view id = xml.attribute(name); !id.empty())
            return textOf(id);
    }
    return {};
}

} // namespace

Result<XlsxBook> readXlsxBook(const ZipArchive &archive)
{
    auto top = readRelations(archive, QString());
    if (!top)
        return top.error();
    XlsxBook book;
    book.part = targetOf(*top, QStringLiteral("officeDocument"));
    if (book.part.endsWith(u".bin"))
        return noWorkbook(archive, ExchangeText::tr("it is a binary workbook (.xlsb). Save it as .xlsx first."));
    auto relations = readRelations(archive, book.part);
    if (!relations)
        return relations.error();
    auto xml = smallPart(archive, book.part);
    if (!xml)
        return xml.error();
    bool isWorkbook = false;
    for (Token token = xml->next(); token != Token::Finish; token = xml->next()) {
        if (token != Token::Start)
            continue;
        const std::string_view name = xml->localName();
        isWorkbook = isWorkbook || name == "workbook";
        if (name == "workbookPr")
            book.isFrom1904 = isTrue(xml->attribute("date1904"));
        if (name != "sheet" || book.sheets.size() == mostSheets)
            continue;
        const auto relation = std::ranges::find(*relations, relationId(*xml), &PartRelation::id);
        const bool isSheet = relation != relations->end() && !relation->isExternal &&
                             relation->kind() == u"worksheet" && archive.has(relation->target);
        const std::string_view state = xml->attribute("state");
        book.sheets.push_back({textOf(xml->attribute("name")), isSheet ? relation->target : QString(),
                               state == "hidden" || state == "veryHidden"});
    }
    if (xml->error())
        return *xml->error();
    if (!isWorkbook)
        return noWorkbook(archive, ExchangeText::tr("it holds no sheets."));
    book.stringsPart = targetOf(*relations, QStringLiteral("sharedStrings"));
    book.stylesPart = targetOf(*relations, QStringLiteral("styles"));
    return book;
}

Result<std::vector<NumberForm>> readXlsxForms(const ZipArchive &archive, const QString &part)
{
    std::vector<NumberForm> forms;
    if (part.isEmpty() || !archive.has(part))
        return forms;
    auto xml = smallPart(archive, part);
    if (!xml)
        return xml.error();
    QHash<int, NumberForm> own;
    bool isCellForms = false;
    for (Token token = xml->next(); token != Token::Finish; token = xml->next()) {
        const std::string_view name = xml->localName();
        if (name == "cellXfs" && token != Token::Text)
            isCellForms = token == Token::Start;
        if (token != Token::Start)
            continue;
        if (name == "numFmt" && size_t(own.size()) < mostForms)
            own.insert(intOf(xml->attribute("numFmtId")), NumberForm::of(xml->attribute("formatCode")));
        if (name != "xf" || !isCellForms || forms.size() == mostForms)
            continue;
        const int id = intOf(xml->attribute("numFmtId"));
        const auto found = own.constFind(id);
        forms.push_back(found == own.constEnd() ? NumberForm::builtIn(id) : *found);
    }
    if (xml->error())
        return *xml->error();
    return forms;
}

void appendRichText(XmlScanner &xml, std::string &out, size_t longest)
{
    const size_t start = out.size();
    const size_t outside = xml.depth() - 1;
    bool isText = false;
    while (true) {
        const Token token = xml.next();
        if (token == Token::Finish || xml.depth() <= outside)
            break;
        if (token == Token::Start && xml.localName() == "rPh") {
            xml.skipElement(); // how the text is read aloud
            continue;
        }
        if (token != Token::Text)
            isText = token == Token::Start && xml.localName() == "t";
        else if (isText && out.size() - start <= longest)
            out.append(xml.text());
    }
    // A little more than the longest stays, so that everybody sees that it was cut.
    out.resize(std::min(out.size(), start + longest + 1));
    decodeEscapes(out, start);
    cleanCellText(out, start);
}

Outcome SharedStrings::read(const ZipArchive &archive, const QString &part, const Progress &progress)
{
    if (part.isEmpty() || !archive.has(part))
        return Nothing();
    auto bytes = archive.part(part);
    if (!bytes)
        return bytes.error();
    const qint64 size = bytes->size();
    XmlScanner xml(*std::move(bytes));
    for (Token token = xml.next(); token != Token::Finish; token = xml.next()) {
        if (token != Token::Start || xml.localName() != "si")
            continue;
        appendRichText(xml, m_texts, SheetRows::longestCell);
        m_ends.push_back(quint32(m_texts.size()));
        if (qint64(m_texts.size() + m_ends.size() * sizeof(quint32)) > mostBytes)
            return noWorkbook(archive, ExchangeText::tr("its texts are larger than any ledger's."));
        if (m_ends.size() % 4096 == 0 && !goOn(progress, xml.position(), size))
            return Error{Error::Kind::Cancelled, ExchangeText::tr("Cancelled.")};
    }
    if (xml.error())
        return *xml.error();
    m_texts.shrink_to_fit();
    return Nothing();
}

std::string_view SharedStrings::at(size_t index) const
{
    const size_t start = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_texts).substr(start, m_ends[index] - start);
}

} // namespace daicho
