// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/coverage/coveragechart.h"

#include "views/common/drawingfile.h"
#include "views/coverage/coveragedrawing.h"

namespace daicho
{

Outcome writeCoverageChart(const Coverage &coverage, const Snapshot &now, const Profile &profile, const QString &path)
{
    const CoverageDrawing chart(coverage, now, profile);
    const Drawing drawing{
        chart.title(),
        {CoverageDrawing::width, chart.height()},
        [&chart](QPainter &painter) { chart.paintAll(painter); },
        [&chart](double pageHeight) { return chart.pageCount(pageHeight); },
        [&chart](QPainter &painter, int page, double pageHeight) { chart.paintPage(painter, page, pageHeight); },
    };
    return writeDrawing(drawing, path);
}

} // namespace daicho
