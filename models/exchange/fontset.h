// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <vector>

namespace daicho
{

/// The faces that ledgers are set in, and for each character which face has it, its glyph and its width. Works from
/// the font files alone. Not for two threads at once: it remembers what it was asked.
class FontSet
{
public:
    enum class Weight : quint8 { Regular, Bold };

    /// A character of one glyph, as nearly all are. Widths are in ems.
    struct Glyph {
        quint32 id = 0;
        float advance = 0;
        quint8 face = 0;
        bool extends = false; ///< belongs to the character before it (a combining mark, a variation selector)
        bool known = false;
    };
    struct Placed {
        quint32 id = 0;
        float x = 0;
        float y = 0;
    };
    /// Several characters that make one sign, such as か゚ or 葛 with a variation selector.
    struct Sign {
        quint8 face = 0;
        float advance = 0;
        std::vector<Placed> glyphs;
    };

    /// The fonts in these folders; an error that says what to install when there is none.
    static Result<std::shared_ptr<FontSet>> find(const QStringList &folders);
    ~FontSet();

    const Glyph &glyph(char32_t character, Weight weight)
    {
        const Plane &plane = m_planes[size_t(weight)];
        const auto &leaf = plane[(character >> 8) & 0x1fff];
        if (leaf && (*leaf)[character & 255].known)
            return (*leaf)[character & 255];
        return lookUp(character, weight);
    }
    const Sign &sign(QStringView characters, Weight weight);

    /// The file of a face, its only or first one.
    const QString &file(int face) const { return m_files[face]; }
    int faceCount() const { return int(m_files.size()); }

private:
    struct Face;
    using Leaf = std::array<Glyph, 256>;
    using Plane = std::vector<std::unique_ptr<Leaf>>;

    FontSet();
    const Glyph &lookUp(char32_t character, Weight weight);
    Glyph find(char32_t character, Weight weight);
    Face *face(int index);
    Sign shape(QStringView characters, Weight weight);

    QStringList m_files;
    std::vector<std::unique_ptr<Face>> m_faces; // opened when first asked for
    std::array<std::vector<quint8>, 2> m_order; // by weight
    std::array<Plane, 2> m_planes;
    std::array<QHash<QString, Sign>, 2> m_signs;
};

} // namespace daicho
