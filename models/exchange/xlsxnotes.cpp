// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxnotes.h"

#include "exchange/exchangetext.h"
#include "exchange/notedrawing.h"
#include "exchange/xlsxparts.h"

#include <QFileInfo>

#include <algorithm>

namespace daicho
{

namespace
{

// By these words a note is known as ours, whoever saved the workbook since; they are the same in every language.
const QString ours = QStringLiteral("[Daicho] ");
const QString author = QStringLiteral("Daicho");
const QString between = QStringLiteral("\n\n"); // somebody else's note and ours
constexpr qsizetype longestNote = 8000;

const QString mainNames = QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
const QString commentsType = QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
const QString drawingType = QStringLiteral("application/vnd.openxmlformats-officedocument.vmlDrawing");

QByteArray run(const QByteArray &prefix, const QString &text, bool isBold)
{
    const QByteArray p = '<' + prefix;
    const QByteArray form = (isBold ? p + "b/>" : QByteArray()) + p + "sz val=\"9\"/>" + p +
                            "rFont val=\"BIZ UDPGothic\"/>" + p + "family val=\"3\"/>" + p + "charset val=\"128\"/>";
    return p + "r>" + p + "rPr>" + form + "</" + prefix + "rPr>" + p + "t xml:space=\"preserve\">" + escapedCell(text) +
           "</" + prefix + "t></" + prefix + "r>";
}

QByteArray runs(const QByteArray &prefix, const Note &note, const QString &before)
{
    return run(prefix, before + ours + note.title + u'\n', true) + run(prefix, note.text.left(longestNote), false);
}

QByteArray comment(const QByteArray &prefix, const CellPlace &place, qsizetype by, const Note &note)
{
    const QByteArray p = '<' + prefix;
    return p + "comment ref=\"" + cellName(place).toLatin1() + "\" authorId=\"" + QByteArray::number(by) + "\">" + p +
           "text>" + runs(prefix, note, {}) + "</" + prefix + "text></" + prefix + "comment>";
}

/// A piece of a note's text: the element that holds it, and the one that is the text.
struct Piece {
    const XmlNode *holder = nullptr;
    const XmlNode *text = nullptr;
};

QList<Piece> piecesOf(const XmlNode &text)
{
    QList<Piece> pieces;
    for (const XmlNode &child : text.children) {
        if (child.localName() == QByteArrayView("t"))
            pieces.append(Piece{&child, &child});
        else if (const XmlNode *inner = child.localName() == QByteArrayView("r") ? child.child("t") : nullptr)
            pieces.append(Piece{&child, inner});
    }
    return pieces;
}

/// Where in the text our words begin, the empty lines before them included; -1 where there are none.
qsizetype startOfOurs(const QString &text)
{
    qsizetype at = text.startsWith(ours) ? 0 : text.indexOf(u'\n' + ours);
    while (at > 0 && text[at - 1] == u'\n')
        --at;
    return at;
}

/// Takes the text from there on out of a note.
PartEdits cutFrom(const QList<Piece> &pieces, qsizetype from)
{
    PartEdits edits;
    for (qsizetype at = 0; const Piece &piece : pieces) {
        const qsizetype end = at + piece.text->text.size();
        if (at >= from)
            edits.push_back({piece.holder->start, piece.holder->end - piece.holder->start, {}});
        else if (end > from)
            edits.push_back({piece.text->tagEnd, piece.text->endStart - piece.text->tagEnd,
                             escapedXml(piece.text->text.left(from - at))});
        at = end;
    }
    return edits;
}

PartEdit appendedText(const XmlNode &text, const QByteArray &xml)
{
    for (const XmlNode &child : text.children) {
        if (child.localName() == QByteArrayView("rPh") || child.localName() == QByteArrayView("phoneticPr"))
            return {child.start, 0, xml};
    }
    return appendedTo(text, xml);
}

/// A note that stands in the sheet already.
struct StandingNote {
    CellPlace place;
    const XmlNode *comment = nullptr;
    const XmlNode *text = nullptr;
    QList<Piece> pieces;
    bool isConversation = false; ///< nothing is written into it
    qsizetype ours = -1;         ///< where in its text our words begin; -1: it has none
};

std::optional<StandingNote> standingNote(const XmlNode &comment, const XmlNode &authors)
{
    StandingNote note;
    note.comment = &comment;
    note.text = comment.child("text");
    if (!note.text || !readCellName(comment.attribute("ref").toStdString(), note.place.row, note.place.column))
        return std::nullopt;
    const auto writer = size_t(comment.attribute("authorId").toUInt());
    note.isConversation = writer < authors.children.size() && authors.children[writer].text.startsWith(u"tc=");
    note.pieces = piecesOf(*note.text);
    QString whole;
    for (const Piece &piece : note.pieces)
        whole += piece.text->text;
    if (!note.isConversation)
        note.ours = startOfOurs(whole);
    return note;
}

/// Ours is replaced by what is added, or goes; somebody else's keeps their words and gets what is added behind them.
PartEdits changed(const StandingNote &note, const Note *added, qsizetype by)
{
    if (note.ours == 0)
        return {{note.comment->start, note.comment->end - note.comment->start,
                 added ? comment(note.comment->prefix(), note.place, by, *added) : QByteArray()}};
    PartEdits edits = note.ours > 0 ? cutFrom(note.pieces, note.ours) : PartEdits();
    if (added && !note.isConversation)
        edits.push_back(appendedText(*note.text, runs(note.text->prefix(), *added, between)));
    return edits;
}

/// Where our author stands; it is added where it is missing.
qsizetype ourAuthor(const XmlNode &authors, PartEdits &edits)
{
    const auto found = std::ranges::find(authors.children, author, &XmlNode::text);
    if (found == authors.children.end())
        edits.push_back(appendedTo(authors, '<' + authors.prefix() + "author>" + author.toUtf8() + "</" +
                                                authors.prefix() + "author>"));
    return found - authors.children.begin();
}

Error damaged(const XlsxPackage &package)
{
    return {Error::Kind::Invalid,
            ExchangeText::tr("%1 cannot be read as a workbook: %2")
                .arg(QFileInfo(package.archive().path()).fileName(), ExchangeText::tr("it is not well-formed."))};
}

} // namespace

Result<bool> XlsxNotes::hasNotes(const QString &sheetPart) const
{
    const auto relations = readRelations(m_package.archive(), sheetPart);
    if (!relations)
        return relations.error();
    return relationOf(*relations, QStringLiteral("comments")) != nullptr;
}

Outcome XlsxNotes::put(const QString &sheetPart, const MarkedSheet &sheet, CellNotes notes)
{
    const auto relations = readRelations(m_package.archive(), sheetPart);
    if (!relations)
        return relations.error();
    const PartRelation *comments = relationOf(*relations, QStringLiteral("comments"));
    std::vector<CellPlace> gone;
    if (comments) {
        if (auto merged = mergeInto(comments->target, notes, gone); !merged)
            return merged;
    } else if (!notes.empty()) {
        if (auto created = create(sheetPart, notes); !created)
            return created;
    }
    return notes.empty() && gone.empty() ? Outcome(Nothing()) : draw(sheetPart, sheet, notes, gone);
}

/// Leaves in `notes` those that need a shape, and puts into `gone` those that need none any more.
Outcome XlsxNotes::mergeInto(const QString &part, CellNotes &notes, std::vector<CellPlace> &gone)
{
    const auto bytes = m_package.bytes(part);
    if (!bytes)
        return bytes.error();
    const auto root = readXmlNodes(*bytes, m_package.archive().path());
    if (!root)
        return root.error();
    const XmlNode *authors = root->child("authors");
    const XmlNode *list = root->child("commentList");
    if (!authors || !list)
        return damaged(m_package);
    PartEdits edits;
    const qsizetype by = notes.empty() ? 0 : ourAuthor(*authors, edits);
    for (const XmlNode &one : list->children) {
        const auto standing = standingNote(one, *authors);
        if (!standing)
            continue;
        const auto added = notes.find(standing->place);
        const bool isAdded = added != notes.end();
        const PartEdits changes = changed(*standing, isAdded ? &added->second : nullptr, by);
        edits.insert(edits.end(), changes.begin(), changes.end());
        if (isAdded)
            notes.erase(added);
        else if (standing->ours == 0)
            gone.push_back(standing->place);
    }
    QByteArray xml;
    for (const auto &[place, note] : notes)
        xml += comment(list->prefix(), place, by, note);
    if (!xml.isEmpty())
        edits.push_back(appendedTo(*list, xml));
    if (!edits.empty())
        m_package.edit(part, std::move(edits));
    return Nothing();
}

Outcome XlsxNotes::create(const QString &sheetPart, const CellNotes &notes)
{
    const QString part = m_package.freeName(QStringLiteral("xl/comments%1.xml"));
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"" +
                     mainNames.toUtf8() + "\"><authors><author>" + author.toUtf8() + "</author></authors><commentList>";
    for (const auto &[place, note] : notes)
        xml += comment({}, place, 0, note);
    m_package.replace(part, xml + "</commentList></comments>");
    m_package.setType(part, commentsType);
    const auto id = m_package.relate(sheetPart, m_types + QStringLiteral("comments"), part);
    return id ? Outcome(Nothing()) : Outcome(id.error());
}

Outcome XlsxNotes::draw(const QString &sheetPart, const MarkedSheet &sheet, const CellNotes &added,
                        const std::vector<CellPlace> &gone)
{
    std::vector<NoteShape> shapes;
    for (const auto &[place, note] : added)
        shapes.push_back({place, int(note.text.count(u'\n')) + 3});
    const int firstId = takeShapeIds(shapes.size());
    if (!sheet.drawing.isEmpty()) {
        const auto relations = readRelations(m_package.archive(), sheetPart);
        const auto found = std::ranges::find(*relations, sheet.drawing, &PartRelation::id);
        if (found == relations->end())
            return damaged(m_package);
        const auto bytes = m_package.bytes(found->target);
        if (!bytes)
            return bytes.error();
        m_package.edit(found->target, drawingEdits(*bytes, shapes, gone, firstId, sheet.widths));
        return Nothing();
    }
    if (shapes.empty())
        return Nothing();
    const QString part = m_package.freeName(QStringLiteral("xl/drawings/vmlDrawing%1.vml"));
    m_package.replace(part, newDrawing(shapes, firstId, sheet.widths));
    m_package.setTypeOfEnding(QStringLiteral("vml"), drawingType);
    const auto id = m_package.relate(sheetPart, m_types + QStringLiteral("vmlDrawing"), part);
    if (!id)
        return id.error();
    const QByteArray names = m_types.left(m_types.size() - 1).toUtf8();
    m_package.edit(sheetPart,
                   {{sheet.drawingPlace, 0,
                     '<' + sheet.prefix + "legacyDrawing xmlns:r=\"" + names + "\" r:id=\"" + id->toUtf8() + "\"/>"}});
    return Nothing();
}

int XlsxNotes::takeShapeIds(size_t count)
{
    static constexpr int block = 1024;
    const int first = m_nextBlock * block + 1;
    m_nextBlock += int(count) / block + 1;
    return first;
}

} // namespace daicho
