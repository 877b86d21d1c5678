// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledgerpdf.h"

#include "exchange/fontset.h"
#include "exchange/pdfwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>

namespace daicho
{

namespace
{

Error cancelled()
{
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("daicho::LedgerPdf", "The ledger was not made: it was cancelled.")};
}

Error fileError(const QSaveFile &file)
{
    const QString path = QDir::toNativeSeparators(file.fileName());
    if (!QFileInfo(QFileInfo(file.fileName()).path()).isDir()) {
        return {Error::Kind::Missing,
                QCoreApplication::translate("daicho::LedgerPdf", "The folder of %1 does not exist.").arg(path)};
    }
    if (file.error() == QFileDevice::ResourceError) {
        return {Error::Kind::Full,
                QCoreApplication::translate("daicho::LedgerPdf", "The disk is full. %1 was not written.").arg(path)};
    }
    const bool isDoor = file.error() == QFileDevice::OpenError || file.error() == QFileDevice::PermissionsError;
    return {isDoor ? Error::Kind::ReadOnly : Error::Kind::Storage,
            QCoreApplication::translate("daicho::LedgerPdf", "%1 cannot be written: %2").arg(path, file.errorString())};
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
    // QSaveFile would put its file in the place of a device.
    if (const QFileInfo there(path); there.exists() && !there.isFile()) {
        return Error{
            Error::Kind::Invalid,
            QCoreApplication::translate("daicho::LedgerPdf", "%1 is not a file.").arg(QDir::toNativeSeparators(path))};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(file);
    LedgerLayout &pages = **layout;
    QStringList fontFiles;
    for (int face = 0; face < pages.fonts().faceCount(); ++face)
        fontFiles << pages.fonts().file(face);
    const QString subject = profile.title.in(options.language);
    PdfWriter pdf(file, pages.width(), pages.height(), fontFiles,
                  {pages.title(), pages.body(), subject, options.printed});
    addOutline(pdf, pages, snapshot);
    const bool isComplete = writePages(pdf, pages, progress);
    const Outcome finished = pdf.finish();
    if (!isComplete) {
        file.cancelWriting();
        return cancelled();
    }
    if (file.error() != QFileDevice::NoError)
        return fileError(file);
    if (!finished)
        return finished.error();
    if (!file.commit())
        return fileError(file);
    return pages.pageCount();
}

} // namespace daicho
