// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxstyles.h"

#include <algorithm>

namespace daicho
{

namespace
{

// From these downwards: rose for errors, straw for warnings. No program's own palette has them.
constexpr int errorColour = 0xFFC0C8;
constexpr int warningColour = 0xFFECA1;
constexpr int colours = 32; // of each
constexpr int noFill = 0;   // every workbook has this one first
constexpr qsizetype longestFill = 4096;

const QByteArray emptyStyles =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
    "\n"
    R"(<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
    R"(<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>)"
    R"(<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>)"
    R"(</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>)"
    R"(<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>)"
    R"(<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>)";

QByteArray tagOf(const QByteArray &element)
{
    qsizetype end = 0;
    char quote = 0;
    for (; end < element.size() && (quote != 0 || element[end] != '>'); ++end) {
        const char c = element[end];
        if (quote == 0 ? c == '"' || c == '\'' : c == quote)
            quote = quote == 0 ? c : 0;
    }
    return element.left(end + 1);
}

QByteArray withTag(const QByteArray &element, const QByteArray &tag)
{
    return tag + element.mid(tagOf(element).size());
}

QByteArray solidFill(int colour, const QByteArray &prefix)
{
    const QByteArray rgb = "FF" + QByteArray::number(colour, 16).toUpper();
    return '<' + prefix + "fill><" + prefix + "patternFill patternType=\"solid\"><" + prefix + "fgColor rgb=\"" + rgb +
           "\"/><" + prefix + "bgColor indexed=\"64\"/></" + prefix + "patternFill></" + prefix + "fill>";
}

/// Which of our colours a fill has.
std::optional<int> colourNumber(const QByteArray &fill)
{
    const auto node = readXmlNodes(fill, {});
    const XmlNode *pattern = node ? node->child("patternFill") : nullptr;
    const XmlNode *colour = pattern ? pattern->child("fgColor") : nullptr;
    if (!colour || pattern->attribute("patternType") != u"solid")
        return std::nullopt;
    const int rgb = colour->attribute("rgb").right(6).toInt(nullptr, 16);
    for (const int first : {errorColour, warningColour}) {
        if (rgb <= first && rgb > first - colours)
            return first - rgb;
    }
    return std::nullopt;
}

/// Whether a text is a fill that can be put into a part.
bool isFill(const QByteArray &text)
{
    const auto node = text.size() < longestFill ? readXmlNodes(text, {}) : Result<XmlNode>(Error{});
    return node && node->localName() == QByteArrayView("fill") && node->start == 0 && node->end == text.size();
}

/// What makes two styles the same: applyFill says nothing about the looks.
QByteArray sameness(const QByteArray &style)
{
    const QByteArray tag = withoutAttribute(tagOf(style), "applyFill");
    QList<QByteArray> words = QByteArray(tag).replace('/', ' ').replace('>', ' ').simplified().split(' ');
    std::ranges::sort(words);
    return words.join(' ') + style.mid(tagOf(style).size());
}

} // namespace

XlsxStyles::List XlsxStyles::readList(const QByteArray &bytes, const XmlNode &root, const QByteArray &name,
                                      const QList<QByteArray> &behind, const QList<QByteArray> &usual)
{
    List list{name, {}, {}, 0, root.endStart};
    for (auto child = root.children.rbegin(); child != root.children.rend(); ++child) {
        if (behind.contains(child->localName().toByteArray()))
            list.place = child->start;
    }
    if (const XmlNode *found = root.child(name)) {
        list.node = *found;
        for (const XmlNode &item : found->children)
            list.items.append(bytes.mid(item.start, item.end - item.start));
    }
    list.known = list.items.size();
    if (list.items.isEmpty())
        list.items = usual;
    return list;
}

Result<XlsxStyles> XlsxStyles::read(const QByteArray &bytes, const QString &file)
{
    XlsxStyles styles;
    styles.m_bytes = bytes.isEmpty() ? emptyStyles : bytes;
    auto root = readXmlNodes(styles.m_bytes, file, 2);
    if (!root)
        return root.error();
    styles.m_prefix = root->prefix();
    const QByteArray none = '<' + styles.m_prefix + "fill><" + styles.m_prefix +
                            "patternFill patternType=\"none\"/></" + styles.m_prefix + "fill>";
    const QList<QByteArray> last{"cellStyles", "dxfs", "tableStyles", "colors", "extLst"};
    const QList<QByteArray> middle = QList<QByteArray>{"borders", "cellStyleXfs", "cellXfs"} + last;
    styles.m_fonts = readList(styles.m_bytes, *root, "fonts", QList<QByteArray>{"fills"} + middle,
                              {'<' + styles.m_prefix + "font/>"});
    styles.m_fills =
        readList(styles.m_bytes, *root, "fills", middle, {none, QByteArray(none).replace("none", "gray125")});
    styles.m_styles = readList(styles.m_bytes, *root, "cellXfs", last,
                               {'<' + styles.m_prefix + R"(xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>)"});
    for (const QByteArray &fill : styles.m_fills.items)
        styles.m_colours.push_back(colourNumber(fill));
    for (int i = 0; i < styles.m_styles.items.size(); ++i) {
        const QByteArray same = sameness(styles.m_styles.items[i]);
        if (!styles.m_sames.contains(same))
            styles.m_sames.insert(same, i);
    }
    for (int i = 0; i < styles.m_styles.items.size(); ++i)
        styles.m_areMarked.push_back(styles.colourOf(i).has_value());
    styles.setFillsBefore({});
    return styles;
}

void XlsxStyles::setFillsBefore(const QList<QByteArray> &fills)
{
    m_before = {QByteArray()};
    for (const QByteArray &fill : fills.mid(1, colours - 1))
        m_before.append(isFill(fill) ? fill : QByteArray());
}

int XlsxStyles::fillOf(int style) const
{
    const QByteArray item = m_styles.items.value(style, m_styles.items.first());
    return std::clamp(rawAttribute(tagOf(item), "fillId").toInt(), 0, int(m_fills.items.size()) - 1);
}

std::optional<int> XlsxStyles::colourOf(int style) const
{
    const auto fill = size_t(fillOf(style));
    return fill < m_colours.size() ? m_colours[fill] : colourNumber(m_fills.items[qsizetype(fill)]);
}

bool XlsxStyles::hasMarks() const
{
    return std::ranges::any_of(m_colours, [](const std::optional<int> &colour) { return colour.has_value(); });
}

bool XlsxStyles::isMarked(int style) const
{
    return size_t(style) < m_areMarked.size() ? m_areMarked[size_t(style)] : colourOf(style).has_value();
}

int XlsxStyles::add(List &list, const QByteArray &item)
{
    const qsizetype found = list.items.indexOf(item);
    if (found >= 0)
        return int(found);
    list.items.append(item);
    return int(list.items.size()) - 1;
}

int XlsxStyles::addStyle(const QByteArray &style)
{
    const QByteArray same = sameness(style);
    const auto found = m_sames.constFind(same);
    if (found != m_sames.constEnd())
        return *found;
    m_styles.items.append(style);
    m_sames.insert(same, int(m_styles.items.size()) - 1);
    return int(m_styles.items.size()) - 1;
}

int XlsxStyles::filled(int style, int fill)
{
    const QByteArray item = m_styles.items.value(style, m_styles.items.first());
    QByteArray tag = withAttribute(tagOf(item), "fillId", QByteArray::number(fill));
    tag = fill == noFill ? withoutAttribute(tag, "applyFill") : withAttribute(tag, "applyFill", "1");
    return addStyle(withTag(item, tag));
}

/// Which colour stands for this fill; that of no fill where there are more than colours.
int XlsxStyles::numberBefore(const QByteArray &fill)
{
    const auto node = readXmlNodes(fill, {});
    const XmlNode *pattern = node ? node->child("patternFill") : nullptr;
    const QString type = pattern ? pattern->attribute("patternType") : QString();
    if (pattern && (type.isEmpty() || type == u"none"))
        return 0;
    const qsizetype found = m_before.indexOf(fill, 1);
    if (found > 0)
        return int(found);
    if (m_before.size() == colours || !isFill(fill))
        return 0;
    m_before.append(fill);
    return int(m_before.size()) - 1;
}

int XlsxStyles::marked(int style, Problem::Severity severity)
{
    const auto known = m_marked.find({style, severity});
    if (known != m_marked.end())
        return known->second;
    const int base = isMarked(style) ? unmarked(style) : style;
    const int first = severity == Problem::Severity::Error ? errorColour : warningColour;
    const int colour = first - numberBefore(m_fills.items[fillOf(base)]);
    const int made = filled(base, add(m_fills, solidFill(colour, m_prefix)));
    m_marked[{style, severity}] = made;
    return made;
}

int XlsxStyles::unmarked(int style)
{
    const QByteArray before = m_before.value(colourOf(style).value_or(0));
    return filled(style, before.isEmpty() ? noFill : add(m_fills, before));
}

/// The workbook's usual font, with something in front and in a colour of its own.
QByteArray XlsxStyles::fontLike(const QByteArray &first, const QByteArray &colour) const
{
    const auto usual = readXmlNodes(m_fonts.items.first(), {});
    QByteArray font = '<' + m_prefix + "font>" + first;
    for (const char *name : {"sz", "color", "name", "family", "charset", "scheme"}) {
        const XmlNode *child = usual ? usual->child(name) : nullptr;
        if (name == QByteArrayView("color"))
            font += colour;
        else if (child && child->isEmpty)
            font += child->tag;
    }
    return font + "</" + m_prefix + "font>";
}

int XlsxStyles::styleOf(int font, int fill)
{
    return addStyle('<' + m_prefix + "xf numFmtId=\"49\" fontId=\"" + QByteArray::number(font) + "\" fillId=\"" +
                    QByteArray::number(fill) +
                    "\" borderId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\"><" +
                    m_prefix + "alignment vertical=\"top\" wrapText=\"1\"/></" + m_prefix + "xf>");
}

int XlsxStyles::text()
{
    return styleOf(0, noFill);
}

int XlsxStyles::heading()
{
    static constexpr int grey = 0xD9E2EC; // that of our exports
    return styleOf(add(m_fonts, fontLike('<' + m_prefix + "b/>", {})), add(m_fills, solidFill(grey, m_prefix)));
}

int XlsxStyles::link()
{
    return styleOf(add(m_fonts, fontLike('<' + m_prefix + "u/>", '<' + m_prefix + "color rgb=\"FF0563C1\"/>")), noFill);
}

PartEdits XlsxStyles::edits() const
{
    PartEdits edits;
    for (const List *list : {&m_fonts, &m_fills, &m_styles}) {
        if (list->items.size() == list->known)
            continue;
        const QByteArray added = list->items.mid(list->known).join();
        const QByteArray count = QByteArray::number(list->items.size());
        if (list->node) {
            const PartEdits appended = appendedTo(*list->node, added, list->items.size());
            edits.insert(edits.end(), appended.begin(), appended.end());
        } else {
            const QByteArray name = m_prefix + list->name;
            edits.push_back({list->place, 0, '<' + name + " count=\"" + count + "\">" + added + "</" + name + '>'});
        }
    }
    return edits;
}

} // namespace daicho
