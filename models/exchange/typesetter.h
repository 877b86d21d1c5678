// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fontset.h"
#include "exchange/linebreaker.h"
#include "exchange/pagedrawing.h"

namespace daicho
{

/// A text set in lines of some width, in ems, so that it can be drawn at any size.
struct SetText {
    struct Glyph {
        quint32 id = 0;
        float x = 0; ///< from the line's start
        float y = 0; ///< down from the baseline
        quint8 face = 0;
        quint8 glyphs = 0; ///< of the cluster that starts here; 0: part of the one before
        quint16 bytes = 0; ///< of that cluster's text
    };
    struct Line {
        quint32 glyphEnd = 0;
        quint32 byteEnd = 0;
        float width = 0; ///< without the blanks at its end
    };

    std::vector<Glyph> glyphs;
    std::vector<Line> lines;
    std::string text; ///< UTF-8 of all lines

    int lineCount() const { return int(lines.size()); }
    /// The width of the widest line.
    float width() const;
    void clear()
    {
        glyphs.clear();
        lines.clear();
        text.clear();
    }
};

/// How a text is put on a page.
struct Placing {
    enum class Align : quint8 { Left, Centre, Right };

    double x = 0;     ///< of the box's left edge
    double y = 0;     ///< of its upper edge
    double width = 0; ///< of the box; lines are aligned in it
    double size = 0;  ///< of the font
    double lead = 0;  ///< from baseline to baseline
    Align align = Align::Left;
    Ink ink = Ink::Text;
};

/// Sets texts in lines by the rules of Japanese, and puts them on pages.
class Typesetter
{
public:
    explicit Typesetter(std::shared_ptr<FontSet> fonts) : m_fonts(std::move(fonts)) {}

    /// Sets a text in lines no wider than `width` ems. Words longer than a line break anywhere, as a last resort; only
    /// a single sign that is wider than the line sticks out. An empty text has no lines.
    void set(QStringView text, double width, FontSet::Weight weight, SetText &into);
    SetText set(QStringView text, double width, FontSet::Weight weight);

    /// Puts the lines [first, end) of a text on a page.
    static void put(const SetText &text, const Placing &placing, PageDrawing &page, int first = 0, int end = -1);

    FontSet &fonts() { return *m_fonts; }

private:
    struct Cluster {
        quint32 start = 0; ///< in the paragraph's UTF-16
        quint32 size = 0;
        quint32 firstGlyph = 0;
        float advance = 0;
        bool blank = false;
    };

    void setParagraph(QStringView text, double width, FontSet::Weight weight, SetText &into);
    void collect(QStringView text, FontSet::Weight weight);
    size_t addSign(QStringView text, size_t at, size_t end, FontSet::Weight weight);
    void breakLines(QStringView text, double width, SetText &into);
    size_t forceBreaks(QStringView text, size_t first, size_t end, double width, SetText &into);
    void emitLine(QStringView text, size_t first, size_t end, SetText &into);

    std::shared_ptr<FontSet> m_fonts;
    LineBreaker m_breaker;
    std::vector<Cluster> m_clusters;
    std::vector<SetText::Glyph> m_glyphs;
    double m_advance = 0;
};

} // namespace daicho
