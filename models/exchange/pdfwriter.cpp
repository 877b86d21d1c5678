// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdfwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QIODevice>

#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <cairo.h>

#include <ft2build.h>
#include FT_FREETYPE_H

namespace daicho
{

namespace
{

cairo_status_t writeTo(void *device, const unsigned char *data, unsigned length)
{
    auto *file = static_cast<QIODevice *>(device);
    return file->write(reinterpret_cast<const char *>(data), length) == qint64(length) ? CAIRO_STATUS_SUCCESS
                                                                                       : CAIRO_STATUS_WRITE_ERROR;
}

/// A face with a library of its own: cairo keeps fonts in a cache for as long as it likes and may let go of them on any
/// thread, and one library must not be used by two.
struct FreeTypeFace {
    FT_Library library = nullptr;
    FT_Face face = nullptr;

    explicit FreeTypeFace(const QString &file)
    {
        if (FT_Init_FreeType(&library) == 0)
            FT_New_Face(library, QFile::encodeName(file).constData(), 0, &face);
    }
    ~FreeTypeFace()
    {
        if (library)
            FT_Done_FreeType(library); // the face goes with it
    }
    FreeTypeFace(const FreeTypeFace &) = delete;
    FreeTypeFace &operator=(const FreeTypeFace &) = delete;
};

void releaseFace(void *face)
{
    delete static_cast<FreeTypeFace *>(face);
}

const cairo_user_data_key_t faceKey = {0};

} // namespace

struct PdfWriter::Surface {
    cairo_surface_t *surface = nullptr;
    cairo_t *cairo = nullptr;
    QStringList files;
    std::vector<cairo_font_face_t *> fonts;
    std::vector<cairo_glyph_t> glyphs; // of one run; kept for their room
    std::vector<cairo_text_cluster_t> clusters;
    QString failedFont;

    cairo_font_face_t *font(size_t face);
    void setInk(Ink ink) const
    {
        const double value = lightness(ink);
        cairo_set_source_rgb(cairo, value, value, value);
    }
    void drawLines(const PageDrawing &page) const;
    void drawTexts(const PageDrawing &page);
};

cairo_font_face_t *PdfWriter::Surface::font(size_t face)
{
    if (fonts[face])
        return fonts[face];
    auto opened = std::make_unique<FreeTypeFace>(files[qsizetype(face)]);
    if (!opened->face) {
        failedFont = files[qsizetype(face)];
        return nullptr;
    }
    fonts[face] = cairo_ft_font_face_create_for_ft_face(opened->face, FT_LOAD_NO_HINTING);
    cairo_font_face_set_user_data(fonts[face], &faceKey, opened.release(), releaseFace);
    return fonts[face];
}

PdfWriter::PdfWriter(QIODevice &device, double width, double height, const QStringList &fontFiles, const About &about)
    : m_surface(std::make_unique<Surface>())
{
    Surface &s = *m_surface;
    s.files = fontFiles;
    s.fonts.resize(size_t(fontFiles.size()));
    s.surface = cairo_pdf_surface_create_for_stream(writeTo, &device, width, height);
    cairo_pdf_surface_restrict_to_version(s.surface, CAIRO_PDF_VERSION_1_5);
    const auto tell = [&s](cairo_pdf_metadata_t what, const QString &text) {
        cairo_pdf_surface_set_metadata(s.surface, what, text.toUtf8().constData());
    };
    tell(CAIRO_PDF_METADATA_TITLE, about.title);
    tell(CAIRO_PDF_METADATA_AUTHOR, about.author);
    tell(CAIRO_PDF_METADATA_SUBJECT, about.subject);
    tell(CAIRO_PDF_METADATA_CREATOR, QStringLiteral("Daicho"));
    // Left alone, cairo would ask the clock.
    tell(CAIRO_PDF_METADATA_CREATE_DATE, about.made.toString(Qt::ISODate) + QStringLiteral("T00:00:00+09:00"));
    s.cairo = cairo_create(s.surface);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_set_font_options(s.cairo, options);
    cairo_font_options_destroy(options);
}

PdfWriter::~PdfWriter()
{
    Surface &s = *m_surface;
    cairo_destroy(s.cairo);
    cairo_surface_finish(s.surface);
    cairo_surface_destroy(s.surface);
    for (cairo_font_face_t *font : s.fonts) {
        if (font)
            cairo_font_face_destroy(font);
    }
}

int PdfWriter::addOutline(int parent, const QString &name, qint64 page)
{
    const QByteArray link = "page=" + QByteArray::number(page) + " pos=[0 0]";
    return cairo_pdf_surface_add_outline(m_surface->surface, parent, name.toUtf8().constData(), link.constData(),
                                         CAIRO_PDF_OUTLINE_FLAG_OPEN);
}

void PdfWriter::setLabel(const QString &label)
{
    cairo_pdf_surface_set_page_label(m_surface->surface, label.toUtf8().constData());
}

void PdfWriter::write(const PageDrawing &page)
{
    m_surface->drawLines(page);
    m_surface->drawTexts(page);
    cairo_show_page(m_surface->cairo);
}

/// Boxes first, then the lines, as few strokes as there are widths and inks.
void PdfWriter::Surface::drawLines(const PageDrawing &page) const
{
    for (const PageDrawing::Box &box : page.boxes) {
        setInk(box.ink);
        cairo_rectangle(cairo, box.x, box.y, box.width, box.height);
        cairo_fill(cairo);
    }
    for (size_t i = 0; i < page.lines.size(); ++i) {
        const PageDrawing::Line &line = page.lines[i];
        cairo_move_to(cairo, line.x1, line.y1);
        cairo_line_to(cairo, line.x2, line.y2);
        const bool isLast = i + 1 == page.lines.size();
        if (!isLast && page.lines[i + 1].width == line.width && page.lines[i + 1].ink == line.ink)
            continue;
        setInk(line.ink);
        cairo_set_line_width(cairo, line.width);
        cairo_stroke(cairo);
    }
}

void PdfWriter::Surface::drawTexts(const PageDrawing &page)
{
    size_t glyph = 0;
    size_t cluster = 0;
    size_t byte = 0;
    for (const PageDrawing::Run &run : page.runs) {
        glyphs.clear();
        clusters.clear();
        for (size_t i = 0; i < run.glyphs; ++i) {
            const PageDrawing::Glyph &from = page.glyphs[glyph + i];
            glyphs.push_back({from.id, from.x, from.y});
        }
        for (size_t i = 0; i < run.clusters; ++i)
            clusters.push_back({page.clusters[cluster + i].bytes, page.clusters[cluster + i].glyphs});
        if (cairo_font_face_t *face = font(run.face)) {
            cairo_set_font_face(cairo, face);
            cairo_set_font_size(cairo, run.size);
            setInk(run.ink);
            cairo_show_text_glyphs(cairo, page.text.data() + byte, int(run.bytes), glyphs.data(), int(glyphs.size()),
                                   clusters.data(), int(clusters.size()), cairo_text_cluster_flags_t(0));
        }
        glyph += run.glyphs;
        cluster += run.clusters;
        byte += run.bytes;
    }
}

bool PdfWriter::hasFailed() const
{
    return !m_surface->failedFont.isEmpty() || cairo_status(m_surface->cairo) != CAIRO_STATUS_SUCCESS ||
           cairo_surface_status(m_surface->surface) != CAIRO_STATUS_SUCCESS;
}

Outcome PdfWriter::finish()
{
    cairo_surface_finish(m_surface->surface);
    if (!m_surface->failedFont.isEmpty()) {
        return Error{
            Error::Kind::Missing,
            QCoreApplication::translate("daicho::PdfWriter", "The font %1 cannot be read.").arg(m_surface->failedFont)};
    }
    cairo_status_t status = cairo_status(m_surface->cairo);
    if (status == CAIRO_STATUS_SUCCESS || status == CAIRO_STATUS_SURFACE_FINISHED)
        status = cairo_surface_status(m_surface->surface);
    if (status == CAIRO_STATUS_SUCCESS || status == CAIRO_STATUS_SURFACE_FINISHED)
        return Nothing{};
    return Error{Error::Kind::Storage,
                 QCoreApplication::translate("daicho::PdfWriter", "The PDF cannot be written: %1.")
                     .arg(QString::fromUtf8(cairo_status_to_string(status)))};
}

} // namespace daicho
