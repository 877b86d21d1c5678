// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook.h"

#include "exchange/exchangetext.h"
#include "exchange/odsreader.h"
#include "exchange/xlsxreader.h"

#include <QFile>
#include <QFileInfo>

namespace daicho
{

namespace
{

constexpr std::string_view zipMark("PK\x03\x04", 4);
constexpr std::string_view oldMark("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8); // a compound file of Microsoft

bool startsWith(QFile &file, std::string_view mark)
{
    const QByteArray start = file.peek(qint64(mark.size()));
    return std::string_view(start.constData(), size_t(start.size())) == mark;
}

Error refusal(const QString &path, const QString &text)
{
    return {Error::Kind::Invalid, text.arg(QFileInfo(path).fileName())};
}

/// A compound file holds an old .xls, or a workbook of today that is encrypted: its directory says which.
Error oldWorkbook(QFile &file, const QString &path)
{
    static constexpr qint64 searched = qint64(16) << 20;
    const QString stream = QStringLiteral("EncryptedPackage");
    const QByteArray name(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2);
    if (file.read(searched).contains(name))
        return refusal(path, ExchangeText::tr("%1 is protected by a password: save it without one, then import it."));
    return refusal(path,
                   ExchangeText::tr("%1 is in the old format of Excel (.xls): save it as .xlsx, then import it."));
}

} // namespace

bool looksLikeWorkbook(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && (startsWith(file, zipMark) || startsWith(file, oldMark));
}

Result<Workbook> readWorkbook(const QString &path, const Progress &progress)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && startsWith(file, oldMark))
        return oldWorkbook(file, path);
    const auto archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    auto workbook = archive->has(QStringLiteral("[Content_Types].xml")) ? readXlsx(*archive, progress)
                    : archive->has(QStringLiteral("content.xml"))
                        ? readOds(*archive, progress)
                        : refusal(path, ExchangeText::tr("%1 is a ZIP archive, but no workbook. Unpack it first."));
    if (workbook && workbook->sheets.empty())
        return refusal(path, ExchangeText::tr("%1 holds no sheet of cells."));
    return workbook;
}

} // namespace daicho
