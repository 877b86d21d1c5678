// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QGlyphRun>

namespace daicho
{

/// Short texts ready to be drawn: finding their glyphs and cutting them to a width is what painting a table costs, so
/// both are done once for each text.
class ShapedTexts
{
public:
    /// One line; the runs stand below and right of its upper left corner.
    struct Line {
        QList<QGlyphRun> runs;
        qreal width = 0;
        int height = 0;
    };

    /// From now on in this font.
    void use(const QFont &font);
    /// The text on one line no wider than `width` pixels, with an ellipsis where it is cut; good until the next call.
    const Line &line(const QString &text, int width);

private:
    struct Key {
        QString text;
        int width;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.text, key.width); }
    };

    Line shaped(const QString &text) const;
    Line *cut(const QString &text, int width) const;

    QFont m_font;
    // Some screens full of texts that are all different.
    QCache<Key, Line> m_lines{4096};
};

} // namespace daicho
