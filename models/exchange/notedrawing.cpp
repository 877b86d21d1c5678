// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notedrawing.h"

#include <algorithm>
#include <set>

namespace daicho
{

namespace
{

constexpr int blockOfIds = 1024;
constexpr int noteWidth = 300; // pixels
constexpr int lineHeight = 18;
constexpr int rowHeight = 20;
constexpr double usualWidth = 8.43; // of a column, in characters

const QByteArray names = R"( xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office")"
                         R"( xmlns:x="urn:schemas-microsoft-com:office:excel")";
const QByteArray kindOfShape =
    R"(<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">)"
    R"(<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>)";

int pixels(int column, const std::vector<ColumnWidth> &widths)
{
    const auto found = std::ranges::find_if(
        widths, [column](const ColumnWidth &one) { return one.first <= column && column <= one.last; });
    return int((found == widths.end() ? usualWidth : found->width) * 7) + 5;
}

/// From the column beside the cell on, as wide as a note is, whatever the columns' widths.
QByteArray anchor(const NoteShape &shape, const std::vector<ColumnWidth> &widths)
{
    static constexpr int margin = 12;
    const int first = shape.place.column + 1;
    int last = first;
    int left = noteWidth + margin;
    for (; left > pixels(last, widths); ++last)
        left -= pixels(last, widths);
    const int top = std::max(shape.place.row - 2, 0);
    const int height = shape.lines * lineHeight + margin;
    const int numbers[] = {first, margin, top, 4, last, left, top + height / rowHeight, height % rowHeight + 4};
    QByteArrayList texts;
    for (const int number : numbers)
        texts.append(QByteArray::number(number));
    return texts.join(", ");
}

QByteArray shapeXml(const NoteShape &shape, int id, const std::vector<ColumnWidth> &widths, const QByteArray &declared)
{
    return "<v:shape" + declared + " id=\"_x0000_s" + QByteArray::number(id) +
           "\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\" "
           "o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
           "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"><div "
           "style=\"text-align:left\"></div></v:textbox><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/>"
           "<x:SizeWithCells/><x:Anchor>" +
           anchor(shape, widths) + "</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>" +
           QByteArray::number(shape.place.row - 1) + "</x:Row><x:Column>" + QByteArray::number(shape.place.column) +
           "</x:Column></x:ClientData></v:shape>";
}

QByteArray shapesXml(const std::vector<NoteShape> &shapes, int firstId, const std::vector<ColumnWidth> &widths,
                     const QByteArray &declared)
{
    QByteArray xml;
    for (int id = firstId; const NoteShape &shape : shapes)
        xml += shapeXml(shape, id++, widths, declared);
    return xml;
}

/// The number in an element of a shape: <x:Row>7</x:Row>; -1 where it is missing.
int numberIn(const QByteArray &shape, const QByteArray &element)
{
    const qsizetype start = shape.indexOf("<x:" + element + '>');
    const qsizetype end = shape.indexOf("</x:" + element + '>');
    const qsizetype from = start + element.size() + 4;
    bool isNumber = false;
    const int number = start < 0 || end < from ? 0 : shape.mid(from, end - from).trimmed().toInt(&isNumber);
    return isNumber ? number : -1;
}

} // namespace

QByteArray newDrawing(const std::vector<NoteShape> &shapes, int firstId, const std::vector<ColumnWidth> &widths)
{
    QByteArrayList blocks;
    const int lastId = firstId + std::max(int(shapes.size()) - 1, 0);
    for (int block = firstId / blockOfIds; block <= lastId / blockOfIds; ++block)
        blocks.append(QByteArray::number(block));
    return "<xml" + names + "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"" + blocks.join(',') +
           "\"/></o:shapelayout>" + kindOfShape + shapesXml(shapes, firstId, widths, {}) + "</xml>";
}

PartEdits drawingEdits(const QByteArray &drawing, const std::vector<NoteShape> &shapes,
                       const std::vector<CellPlace> &gone, int firstId, const std::vector<ColumnWidth> &widths)
{
    static const QByteArray open = "<v:shape ";
    static const QByteArray close = "</v:shape>";
    PartEdits edits;
    const std::set<CellPlace> without(gone.begin(), gone.end());
    for (qsizetype at = gone.empty() ? -1 : drawing.indexOf(open); at >= 0; at = drawing.indexOf(open, at + 1)) {
        const qsizetype end = drawing.indexOf(close, at);
        const QByteArray shape = drawing.mid(at, end < 0 ? 0 : end + close.size() - at);
        const CellPlace place{numberIn(shape, "Row") + 1, numberIn(shape, "Column")};
        if (shape.contains("ObjectType=\"Note\"") && without.contains(place))
            edits.push_back({at, shape.size(), {}});
    }
    const qsizetype end = drawing.lastIndexOf("</xml>");
    if (shapes.empty() || end < 0)
        return edits;
    const QByteArray declared = drawing.contains("xmlns:x=") && drawing.contains("xmlns:o=") ? QByteArray() : names;
    edits.push_back({end, 0,
                     (drawing.contains("\"_x0000_t202\"") ? QByteArray() : kindOfShape) +
                         shapesXml(shapes, firstId, widths, declared)});
    return edits;
}

} // namespace daicho
