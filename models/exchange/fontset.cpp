// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fontset.h"

#include "exchange/fontfiles.h"

#include <QCoreApplication>
#include <QFile>

#include <hb-ot.h>
#include <hb.h>

#include <optional>

namespace daicho
{

namespace
{

// What stands in print for a character that no font has; the text beneath stays what it was.
constexpr char32_t geta = U'〓';
constexpr qsizetype signsKept = 4096;

bool isSelector(char32_t c)
{
    return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
}

bool extendsSign(char32_t c)
{
    if (c < 0x300)
        return false;
    if (isSelector(c) || c == 0x200d || (c >= 0x1f3fb && c <= 0x1f3ff))
        return true;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
           category == QChar::Mark_SpacingCombining;
}

} // namespace

struct FontSet::Face {
    hb_font_t *font = nullptr;
    float unitsPerEm = 1000;

    explicit Face(const QString &file)
    {
        hb_blob_t *blob = hb_blob_create_from_file(QFile::encodeName(file).constData());
        hb_face_t *opened = hb_face_create(blob, 0);
        font = hb_font_create(opened);
        unitsPerEm = float(hb_face_get_upem(opened));
        hb_font_set_scale(font, int(unitsPerEm), int(unitsPerEm));
        hb_face_destroy(opened);
        hb_blob_destroy(blob);
    }
    ~Face() { hb_font_destroy(font); }
    Face(const Face &) = delete;
    Face &operator=(const Face &) = delete;

    std::optional<quint32> glyph(char32_t c) const
    {
        hb_codepoint_t id = 0;
        if (!hb_font_get_nominal_glyph(font, c, &id))
            return std::nullopt;
        return id;
    }
};

FontSet::FontSet()
{
    for (Plane &plane : m_planes)
        plane.resize(0x2000);
}

FontSet::~FontSet() = default;

Result<std::shared_ptr<FontSet>> FontSet::find(const QStringList &folders)
{
    const FontFiles files = FontFiles::find(folders);
    if (files.regular.isEmpty()) {
        return Error{Error::Kind::Missing,
                     QCoreApplication::translate("daicho::FontSet",
                                                 "No Japanese font was found. Install BIZ UDGothic "
                                                 "(package fonts-morisawa-bizud-gothic) or Noto Sans CJK JP "
                                                 "(package fonts-noto-cjk) and try again.")};
    }
    std::shared_ptr<FontSet> set(new FontSet);
    const QStringList *chains[] = {&files.regular, &files.bold};
    for (size_t weight = 0; weight < 2; ++weight) {
        for (const QString &file : *chains[weight]) {
            if (!set->m_files.contains(file))
                set->m_files << file;
            set->m_order[weight].push_back(quint8(set->m_files.indexOf(file)));
        }
    }
    set->m_faces.resize(size_t(set->m_files.size()));
    return set;
}

FontSet::Face *FontSet::face(int index)
{
    auto &face = m_faces[size_t(index)];
    if (!face)
        face = std::make_unique<Face>(m_files[index]);
    return face.get();
}

const FontSet::Glyph &FontSet::lookUp(char32_t character, Weight weight)
{
    auto &leaf = m_planes[size_t(weight)][(character >> 8) & 0x1fff];
    if (!leaf)
        leaf = std::make_unique<Leaf>();
    Glyph &glyph = (*leaf)[character & 255];
    glyph = find(character, weight);
    glyph.known = true;
    return glyph;
}

FontSet::Glyph FontSet::find(char32_t character, Weight weight)
{
    for (const quint8 index : m_order[size_t(weight)]) {
        const Face *candidate = face(index);
        if (const auto id = candidate->glyph(character)) {
            const float advance = float(hb_font_get_glyph_h_advance(candidate->font, *id)) / candidate->unitsPerEm;
            return {*id, advance, index, extendsSign(character), false};
        }
    }
    Glyph missing =
        character == geta ? Glyph{0, 1, m_order[size_t(weight)].front(), false, false} : glyph(geta, weight);
    missing.extends = extendsSign(character);
    return missing;
}

const FontSet::Sign &FontSet::sign(QStringView characters, Weight weight)
{
    auto &signs = m_signs[size_t(weight)];
    const QString key = characters.toString();
    if (const auto known = signs.constFind(key); known != signs.cend())
        return *known;
    if (signs.size() >= signsKept)
        signs.clear();
    return *signs.insert(key, shape(characters, weight));
}

FontSet::Sign FontSet::shape(QStringView characters, Weight weight)
{
    const auto points = characters.toUcs4();
    std::optional<Sign> second; // covers the characters, but not their variant
    for (const quint8 index : m_order[size_t(weight)]) {
        const Face *candidate = face(index);
        hb_buffer_t *buffer = hb_buffer_create();
        hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t *>(characters.utf16()), int(characters.size()), 0,
                            int(characters.size()));
        hb_buffer_guess_segment_properties(buffer);
        hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
        hb_shape(candidate->font, buffer, nullptr, 0);
        unsigned count = 0;
        const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
        const hb_glyph_position_t *at = hb_buffer_get_glyph_positions(buffer, &count);
        Sign sign{index, 0, {}};
        bool covered = count > 0;
        for (unsigned i = 0; i < count; ++i) {
            covered = covered && infos[i].codepoint != 0;
            sign.glyphs.push_back({infos[i].codepoint, sign.advance + float(at[i].x_offset) / candidate->unitsPerEm,
                                   -float(at[i].y_offset) / candidate->unitsPerEm});
            sign.advance += float(at[i].x_advance) / candidate->unitsPerEm;
        }
        hb_buffer_destroy(buffer);
        hb_codepoint_t variant = 0;
        const bool exact = points.size() != 2 || !isSelector(points[1]) ||
                           hb_font_get_variation_glyph(candidate->font, points[0], points[1], &variant);
        if (covered && exact)
            return sign;
        if (covered && !second)
            second = sign;
    }
    if (second)
        return *second;
    const Glyph missing = glyph(points.isEmpty() ? geta : points.first(), weight);
    return {missing.face, missing.advance, {{missing.id, 0, 0}}};
}

} // namespace daicho
