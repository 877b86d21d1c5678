// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ledger/ledgerprinting.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPrinter>

namespace daicho
{

namespace
{

QString tell(const char *text)
{
    return QCoreApplication::translate("daicho::LedgerPrinting", text);
}

} // namespace

void choosePaper(QPrinter &printer, const LedgerLayout &layout)
{
    printer.setPageSize(QPageSize(layout.width() > 1000 ? QPageSize::A3 : QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setFullPage(true);
}

Outcome printLedger(const LedgerPages &pages, QPrinter &printer, const Progress &progress)
{
    LedgerLayout &layout = *pages.layout;
    const bool isPart = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const qsizetype first = isPart ? printer.fromPage() - 1 : 0;
    const qsizetype end = isPart ? qMin<qsizetype>(printer.toPage(), layout.pageCount()) : layout.pageCount();
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{Error::Kind::Storage,
                     tell(QT_TRANSLATE_NOOP("daicho::LedgerPrinting", "The printer does not answer."))};
    // Full page: the painter starts at the paper's corner, whatever the printer cannot reach.
    const double scale = printer.resolution() / 72.0;
    LedgerPainter replay;
    PageDrawing drawing;
    for (qsizetype page = first; page < end; ++page) {
        if (!goOn(progress, page - first, end - first)) {
            printer.abort();
            return Error{Error::Kind::Cancelled,
                         tell(QT_TRANSLATE_NOOP("daicho::LedgerPrinting", "Printing was cancelled."))};
        }
        if (page > first && !printer.newPage())
            return Error{Error::Kind::Storage,
                         tell(QT_TRANSLATE_NOOP("daicho::LedgerPrinting", "The printer stopped."))};
        layout.draw(page, drawing);
        replay.paint(drawing, layout.fonts(), scale, painter);
    }
    painter.end();
    return Nothing{};
}

} // namespace daicho
