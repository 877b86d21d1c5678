// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledgerpdf.h"

#include "exchange/fontset.h"
#include "exchange/pdffile.h"
#include "exchange/pdfwriter.h"

#include <QCoreApplication>
#include <QHash>

namespace daicho
{

namespace
{

Error cancelled()
{
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("daicho::LedgerPdf", "The ledger was not made: it was cancelled.")};
}

/// The departments as the organisation chart has them: 部 over 課, each leading to its first page.
void addOutline(PdfWriter &pdf, const LedgerLayout &layout, const Snapshot &snapshot)
{
    QHash<Id, int> entries;
    for (const LedgerSection &section : layout.sections()) {
        int parent = 0;
        for (const Id above : section.above) {
            if (!entries.contains(above)) {
                const Department *department = snapshot.departments.find(above);
                entries.insert(
                    above, pdf.addOutline(parent, department ? department->name : QString(), section.firstPage + 1));
            }
            parent = entries.value(above);
        }
        const Department *own = snapshot.departments.find(section.department);
        const int entry = pdf.addOutline(parent, own ? own->name : layout.title(), section.firstPage + 1);
        entries.insert(section.department, entry);
    }
}

/// Writes page after page; false when it was stopped.
bool writePages(PdfWriter &pdf, LedgerLayout &layout, const Progress &progress)
{
    const qint64 total = layout.assetCount();
    PageDrawing drawing;
    for (qsizetype page = 0; page < layout.pageCount() && !pdf.hasFailed(); ++page) {
        if (!goOn(progress, total + layout.assetsBefore(page), 2 * total))
            return false;
        layout.draw(page, drawing);
        pdf.setLabel(QString::number(page + 1));
        pdf.write(drawing);
    }
    return goOn(progress, 2 * total, 2 * total);
}

} // namespace

Result<qint64> writeLedgerPdf(const Snapshot &snapshot, const Profile &profile, const LedgerOptions &options,
                              const QString &path, const Progress &progress)
{
    const auto measuring = [&progress](qint64 done, qint64 total) {
        return goOn(progress, done, 2 * total);
    };
    auto layout = LedgerLayout::measure(snapshot, profile, options, measuring);
    if (!layout)
        return layout.error();
    LedgerLayout &pages = **layout;
    QStringList fontFiles;
    for (int face = 0; face < pages.fonts().faceCount(); ++face)
        fontFiles << pages.fonts().file(face);
    const QString subject = profile.title.in(options.language);
    const auto write = [&](QIODevice &file) -> Outcome {
        PdfWriter pdf(file, pages.width(), pages.height(), fontFiles,
                      {pages.title(), pages.body(), subject, options.printed});
        addOutline(pdf, pages, snapshot);
        const bool isComplete = writePages(pdf, pages, progress);
        const Outcome finished = pdf.finish();
        return isComplete ? finished : Outcome(cancelled());
    };
    if (const Outcome written = writePdfFile(path, write); !written)
        return written.error();
    return pages.pageCount();
}

} // namespace daicho
