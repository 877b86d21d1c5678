// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/typesetter.h"

#include "exchange/ledgerrules.h"

#include <QString>

#include <algorithm>

namespace daicho
{

namespace
{

// Where a line's ideographs have their baseline, in ems below the line's top when the lead is one em.
constexpr double ascent = 0.86;
constexpr double slack = 1e-4;
constexpr size_t signLimit = 64; // marks piled higher than this start a sign of their own

void appendUtf8(QStringView text, std::string &into)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(char16_t(c), text[++i].unicode());
        else if (QChar::isSurrogate(c))
            c = QChar::ReplacementCharacter;
        if (c < 0x80) {
            into += char(c);
        } else if (c < 0x800) {
            into += {char(0xc0 | c >> 6), char(0x80 | (c & 0x3f))};
        } else if (c < 0x10000) {
            into += {char(0xe0 | c >> 12), char(0x80 | (c >> 6 & 0x3f)), char(0x80 | (c & 0x3f))};
        } else {
            into += {char(0xf0 | c >> 18), char(0x80 | (c >> 12 & 0x3f)), char(0x80 | (c >> 6 & 0x3f)),
                     char(0x80 | (c & 0x3f))};
        }
    }
}

char32_t pointAt(QStringView text, size_t at)
{
    const char16_t unit = text[qsizetype(at)].unicode();
    if (!QChar::isHighSurrogate(unit) || qsizetype(at) + 1 >= text.size() || !text[qsizetype(at) + 1].isLowSurrogate())
        return QChar::isSurrogate(unit) ? char32_t(QChar::ReplacementCharacter) : unit;
    return QChar::surrogateToUcs4(unit, text[qsizetype(at) + 1].unicode());
}

size_t unitsOf(char32_t point)
{
    return point > 0xffff ? 2 : 1;
}

bool endsParagraph(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c.unicode() == 0x2028 || c.unicode() == 0x2029;
}

bool isBlank(char32_t c)
{
    return c == U' ' || c == U'\t' || c == U'　' || c == 0xa0;
}

bool isInvisible(char32_t c)
{
    return (c < 0x20 && c != U'\t') || (c >= 0x7f && c < 0xa0) || c == 0xfeff || c == 0x200b || c == 0xad ||
           (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

} // namespace

float SetText::width() const
{
    float widest = 0;
    for (const Line &line : lines)
        widest = std::max(widest, line.width);
    return widest;
}

void Typesetter::set(QStringView text, double width, FontSet::Weight weight, SetText &into)
{
    into.clear();
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !endsParagraph(text[i]))
            continue;
        setParagraph(text.mid(start, i - start), width, weight, into);
        start = i + 1;
    }
}

SetText Typesetter::set(QStringView text, double width, FontSet::Weight weight)
{
    SetText lines;
    set(text, width, weight, lines);
    return lines;
}

void Typesetter::setParagraph(QStringView text, double width, FontSet::Weight weight, SetText &into)
{
    collect(text, weight);
    if (m_clusters.empty())
        return;
    if (m_advance <= width + slack)
        emitLine(text, 0, m_clusters.size(), into);
    else
        breakLines(text, width, into);
}

/// Turns the paragraph into clusters: m_clusters, their glyphs in m_glyphs.
void Typesetter::collect(QStringView text, FontSet::Weight weight)
{
    m_clusters.clear();
    m_glyphs.clear();
    m_advance = 0;
    const size_t size = size_t(text.size());
    for (size_t i = 0; i < size;) {
        const char32_t point = pointAt(text, i);
        size_t after = i + unitsOf(point);
        if (isInvisible(point)) {
            i = after;
            continue;
        }
        bool joined = false;
        while (after < size && after - i < signLimit && text[qsizetype(after)].unicode() >= 0x300) {
            const char32_t next = pointAt(text, after);
            if (!joined && !m_fonts->glyph(next, weight).extends)
                break;
            joined = next == 0x200d; // what stands after a joiner belongs to the sign, too
            after += unitsOf(next);
        }
        if (after > i + unitsOf(point)) {
            i = addSign(text, i, after, weight);
            continue;
        }
        const FontSet::Glyph &glyph = m_fonts->glyph(point == U'\t' ? U' ' : point, weight);
        m_clusters.push_back({quint32(i), quint32(after - i), quint32(m_glyphs.size()), glyph.advance, isBlank(point)});
        m_glyphs.push_back({glyph.id, 0, 0, glyph.face, 1, 0});
        m_advance += double(glyph.advance);
        i = after;
    }
}

size_t Typesetter::addSign(QStringView text, size_t at, size_t end, FontSet::Weight weight)
{
    const FontSet::Sign &sign = m_fonts->sign(text.mid(qsizetype(at), qsizetype(end - at)), weight);
    m_clusters.push_back({quint32(at), quint32(end - at), quint32(m_glyphs.size()), sign.advance, false});
    const quint8 glyphs = quint8(std::min<size_t>(sign.glyphs.size(), 255));
    for (size_t i = 0; i < glyphs; ++i)
        m_glyphs.push_back(
            {sign.glyphs[i].id, sign.glyphs[i].x, sign.glyphs[i].y, sign.face, i == 0 ? glyphs : quint8(0), 0});
    m_advance += double(sign.advance);
    return end;
}

void Typesetter::breakLines(QStringView text, double width, SetText &into)
{
    m_breaker.start(text);
    size_t lineStart = 0;
    size_t cluster = 0;
    double lineWidth = 0;
    for (qsizetype place = m_breaker.next(); place >= 0; place = m_breaker.next()) {
        const size_t pieceStart = cluster;
        double piece = 0;
        double ink = 0; // the piece without the blanks at its end, which may hang over the edge
        for (; cluster < m_clusters.size() && qsizetype(m_clusters[cluster].start) < place; ++cluster) {
            piece += double(m_clusters[cluster].advance);
            if (!m_clusters[cluster].blank)
                ink = piece;
        }
        if (lineWidth + ink > width + slack && pieceStart > lineStart) {
            emitLine(text, lineStart, pieceStart, into);
            lineStart = pieceStart;
            lineWidth = 0;
        }
        lineWidth += piece;
        if (ink > width + slack) {
            lineStart = forceBreaks(text, pieceStart, cluster, width, into);
            lineWidth = 0;
            for (size_t i = lineStart; i < cluster; ++i)
                lineWidth += double(m_clusters[i].advance);
        }
    }
    if (lineStart < m_clusters.size())
        emitLine(text, lineStart, m_clusters.size(), into);
}

/// Breaks a piece that is wider than a line between any two signs; gives back where its last line starts.
size_t Typesetter::forceBreaks(QStringView text, size_t first, size_t end, double width, SetText &into)
{
    size_t lineStart = first;
    double lineWidth = 0;
    for (size_t i = first; i < end; ++i) {
        lineWidth += double(m_clusters[i].advance);
        if (lineWidth <= width + slack || i == lineStart || m_clusters[i].blank)
            continue;
        size_t cut = i;
        while (cut > lineStart + 1 && LineBreaker::mayNotStart(text[m_clusters[cut].start].unicode()))
            --cut;
        if (LineBreaker::mayNotStart(text[m_clusters[cut].start].unicode()))
            cut = i;
        emitLine(text, lineStart, cut, into);
        // What was taken along may be wider than a line itself: it is looked at again.
        lineStart = cut;
        lineWidth = 0;
        i = cut - 1;
    }
    return lineStart;
}

void Typesetter::emitLine(QStringView text, size_t first, size_t end, SetText &into)
{
    float x = 0;
    float width = 0;
    for (size_t i = first; i < end; ++i) {
        const Cluster &cluster = m_clusters[i];
        const size_t glyphEnd = i + 1 < m_clusters.size() ? m_clusters[i + 1].firstGlyph : m_glyphs.size();
        const size_t before = into.text.size();
        if (cluster.blank && text[cluster.start] == u'\t')
            into.text += ' ';
        else
            appendUtf8(text.mid(cluster.start, cluster.size), into.text);
        for (size_t g = cluster.firstGlyph; g < glyphEnd; ++g) {
            SetText::Glyph glyph = m_glyphs[g];
            glyph.x += x;
            glyph.bytes = glyph.glyphs ? quint16(into.text.size() - before) : quint16(0);
            into.glyphs.push_back(glyph);
        }
        x += cluster.advance;
        if (!cluster.blank)
            width = x;
    }
    into.lines.push_back({quint32(into.glyphs.size()), quint32(into.text.size()), width});
}

void Typesetter::put(const SetText &text, const Placing &placing, PageDrawing &page, int first, int end)
{
    end = end < 0 ? text.lineCount() : std::min(end, text.lineCount());
    size_t glyph = first > 0 ? text.lines[size_t(first) - 1].glyphEnd : 0;
    size_t byte = first > 0 ? text.lines[size_t(first) - 1].byteEnd : 0;
    const double size = placing.size;
    double top = placing.y + (placing.lead - size) / 2 + ascent * size;
    for (int i = first; i < end; ++i, top += placing.lead) {
        const SetText::Line &line = text.lines[size_t(i)];
        const double room = placing.width - double(line.width) * placing.size;
        const double share = placing.align == Placing::Align::Left     ? 0
                             : placing.align == Placing::Align::Centre ? 0.5
                                                                       : 1;
        const double left = rounded(placing.x + room * share);
        const double baseline = rounded(top);
        for (; glyph < line.glyphEnd; ++glyph) {
            const SetText::Glyph &set = text.glyphs[glyph];
            PageDrawing::Run *run = page.runs.empty() ? nullptr : &page.runs.back();
            if (!run || run->face != set.face || run->ink != placing.ink || run->size != size) {
                page.runs.push_back({set.face, placing.ink, size, 0, 0, 0});
                run = &page.runs.back();
            }
            if (set.glyphs) {
                page.clusters.push_back({set.bytes, set.glyphs});
                ++run->clusters;
                run->bytes += set.bytes;
            }
            page.glyphs.push_back({set.id, left + double(set.x) * size, baseline + double(set.y) * size});
            ++run->glyphs;
        }
        page.text.append(text.text, byte, line.byteEnd - byte);
        byte = line.byteEnd;
    }
}

} // namespace daicho
