// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/coverage/coveragechart.h"

#include "views/coverage/coveragedrawing.h"

#include <QBuffer>
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

struct CoverageChart {
    Q_DECLARE_TR_FUNCTIONS(daicho::CoverageChart)
};

bool paintPng(const CoverageDrawing &drawing, QIODevice &device)
{
    static constexpr double scale = 2;
    QImage image(int(CoverageDrawing::width * scale), int(std::ceil(drawing.height() * scale)), QImage::Format_RGB32);
    if (image.isNull())
        return false;
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    drawing.paintAll(painter);
    painter.end();
    return image.save(&device, "PNG");
}

bool paintSvg(const CoverageDrawing &drawing, QIODevice &device)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setTitle(drawing.title());
    generator.setSize(QSize(int(CoverageDrawing::width), int(std::ceil(drawing.height()))));
    generator.setViewBox(QRectF(0, 0, CoverageDrawing::width, drawing.height()));
    QPainter painter(&generator);
    painter.fillRect(QRectF(0, 0, CoverageDrawing::width, drawing.height()), Qt::white);
    drawing.paintAll(painter);
    return painter.end();
}

bool paintPdf(const CoverageDrawing &drawing, QIODevice &device)
{
    QPdfWriter writer(&device);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(0, 0, 0, 0)));
    writer.setResolution(600);
    writer.setTitle(drawing.title());
    writer.setCreator(u"Daicho"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    const double scale = writer.width() / CoverageDrawing::width;
    const double pageHeight = writer.height() / scale;
    painter.scale(scale, scale);
    const int pages = drawing.pageCount(pageHeight);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        drawing.paintPage(painter, page, pageHeight);
    }
    return painter.end();
}

} // namespace

Outcome writeCoverageChart(const Coverage &coverage, const Snapshot &now, const Profile &profile, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto paint = ending == u"png"   ? paintPng
                       : ending == u"svg" ? paintSvg
                       : ending == u"pdf" ? paintPdf
                                          : nullptr;
    if (!paint)
        return Error{Error::Kind::Invalid,
                     CoverageChart::tr("A chart is written as .png, .svg or .pdf, not as “%1”.").arg(path)};
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    if (!paint(CoverageDrawing(coverage, now, profile), buffer))
        return Error{Error::Kind::Storage, CoverageChart::tr("The chart could not be drawn.")};
    // A whole file or none: what stood there before stays until the new one is complete.
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(buffer.data()) == buffer.data().size() && file.commit())
        return Nothing();
    return Error{Error::Kind::Storage,
                 CoverageChart::tr("The chart could not be written to “%1”: %2").arg(path, file.errorString())};
}

} // namespace daicho
