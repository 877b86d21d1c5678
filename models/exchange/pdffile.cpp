// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdffile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace daicho
{

namespace
{

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

} // namespace

Outcome writePdfFile(const QString &path, const std::function<Outcome(QIODevice &)> &write)
{
    // QSaveFile would put its file in the place of a device.
    if (const QFileInfo there(path); there.exists() && !there.isFile()) {
        return Error{
            Error::Kind::Invalid,
            QCoreApplication::translate("daicho::LedgerPdf", "%1 is not a file.").arg(QDir::toNativeSeparators(path))};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(file);
    const Outcome written = write(file);
    const bool isStopped = !written && written.error().kind == Error::Kind::Cancelled;
    if (!written)
        file.cancelWriting();
    if (!isStopped && file.error() != QFileDevice::NoError)
        return fileError(file);
    if (!written)
        return written.error();
    return file.commit() ? Outcome(Nothing()) : fileError(file);
}

} // namespace daicho
