// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <vector>

namespace daicho
{

/// The few greys that a ledger is printed in.
enum class Ink : quint8 { Black, Text, Grey, Rule, Shade };

/// How dark an ink is: 0 black, 1 white.
constexpr double lightness(Ink ink)
{
    constexpr double values[] = {0.0, 0.08, 0.38, 0.55, 0.925};
    return values[size_t(ink)];
}

/// One page, drawn: what stands where, in points from the upper left corner. A file, the preview and the printer all
/// replay the same list. Glyphs, clusters and text of all runs follow one another.
struct PageDrawing {
    struct Glyph {
        quint32 id = 0; ///< in the run's face
        double x = 0;
        double y = 0; ///< of the baseline
    };
    /// Glyphs that belong together and the characters that they show.
    struct Cluster {
        quint16 bytes = 0;
        quint16 glyphs = 0;
    };
    /// Glyphs of one face, size and ink.
    struct Run {
        quint8 face = 0;
        Ink ink = Ink::Text;
        double size = 0;
        quint32 glyphs = 0;
        quint32 clusters = 0;
        quint32 bytes = 0;
    };
    struct Line {
        double x1, y1, x2, y2, width;
        Ink ink;
    };
    struct Box {
        double x, y, width, height;
        Ink ink;
    };

    std::vector<Box> boxes; ///< filled, under everything else
    std::vector<Line> lines;
    std::vector<Run> runs;
    std::vector<Glyph> glyphs;
    std::vector<Cluster> clusters;
    std::string text; ///< UTF-8

    /// Empty, with the room that it has taken so far.
    void clear()
    {
        boxes.clear();
        lines.clear();
        runs.clear();
        glyphs.clear();
        clusters.clear();
        text.clear();
    }
};

} // namespace daicho
