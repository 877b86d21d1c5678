// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/drawingfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

struct DrawingFile {
    Q_DECLARE_TR_FUNCTIONS(daicho::DrawingFile)
};

QSize wholeSize(const Drawing &drawing)
{
    return {int(std::ceil(drawing.size.width())), int(std::ceil(drawing.size.height()))};
}

bool paintPng(const Drawing &drawing, QIODevice &device)
{
    static constexpr double scale = 2;
    QImage image(wholeSize(drawing) * scale, QImage::Format_RGB32);
    if (image.isNull())
        return false;
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    drawing.paint(painter);
    painter.end();
    return image.save(&device, "PNG");
}

bool paintSvg(const Drawing &drawing, QIODevice &device)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setTitle(drawing.title);
    generator.setSize(wholeSize(drawing));
    generator.setViewBox(QRectF(QPointF(), drawing.size));
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), drawing.size), Qt::white);
    drawing.paint(painter);
    return painter.end();
}

void paintPages(const Drawing &drawing, QPdfWriter &writer, QPainter &painter)
{
    const double scale = writer.width() / drawing.size.width();
    const double pageHeight = writer.height() / scale;
    painter.scale(scale, scale);
    const int pages = drawing.pageCount(pageHeight);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        drawing.paintPage(painter, page, pageHeight);
    }
}

void paintOnOnePage(const Drawing &drawing, QPdfWriter &writer, QPainter &painter)
{
    const double scale = std::min(writer.width() / drawing.size.width(), writer.height() / drawing.size.height());
    painter.translate((writer.width() - drawing.size.width() * scale) / 2, 0);
    painter.scale(scale, scale);
    drawing.paint(painter);
}

bool paintPdf(const Drawing &drawing, QIODevice &device)
{
    QPdfWriter writer(&device);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(0, 0, 0, 0)));
    writer.setResolution(600);
    writer.setTitle(drawing.title);
    writer.setCreator(u"Daicho"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    if (drawing.paintPage)
        paintPages(drawing, writer, painter);
    else
        paintOnOnePage(drawing, writer, painter);
    return painter.end();
}

} // namespace

Outcome writeDrawing(const Drawing &drawing, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto paint = ending == u"png"   ? paintPng
                       : ending == u"svg" ? paintSvg
                       : ending == u"pdf" ? paintPdf
                                          : nullptr;
    if (!paint)
        return Error{Error::Kind::Invalid,
                     DrawingFile::tr("A chart is written as .png, .svg or .pdf, not as “%1”.").arg(path)};
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    if (!paint(drawing, buffer))
        return Error{Error::Kind::Storage, DrawingFile::tr("The chart could not be drawn.")};
    // A whole file or none: what stood there before stays until the new one is complete.
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(buffer.data()) == buffer.data().size() && file.commit())
        return Nothing();
    return Error{Error::Kind::Storage,
                 DrawingFile::tr("The chart could not be written to “%1”: %2").arg(path, file.errorString())};
}

} // namespace daicho
