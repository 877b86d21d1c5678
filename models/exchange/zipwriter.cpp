// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zipwriter.h"

#include "exchange/exchangetext.h"

#include <QFile>
#include <QFileInfo>

#include <unzip.h>
#include <zip.h>

#include <algorithm>
#include <utility>

namespace daicho
{

namespace
{

constexpr int caseInsensitive = 2; // minizip's own way to say so
constexpr unsigned long namesInUtf8 = 0x800;
constexpr qint64 largestPlainPart = qint64(3) << 30;
constexpr unsigned long madeBy = 20; // version 2.0 of the format

struct Closer {
    void operator()(unzFile file) const { unzClose(file); }
};
using Unzip = std::unique_ptr<void, Closer>;

/// 1980-01-01, so that the same ledger gives the same file.
zip_fileinfo noTime()
{
    zip_fileinfo info{};
    info.dosDate = (1U << 21) | (1U << 16);
    return info;
}

} // namespace

ZipWriter::ZipWriter(const QString &path)
    : m_path(path), m_file(zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE))
{
}

ZipWriter::~ZipWriter()
{
    if (m_file)
        zipClose(m_file, nullptr);
}

Outcome ZipWriter::checked(bool isDone) const
{
    if (isDone)
        return Nothing();
    return Error{Error::Kind::Storage, ExchangeText::tr("%1 cannot be written: is the disk full?").arg(m_path)};
}

Outcome ZipWriter::begin(const QString &name, qint64 size)
{
    const zip_fileinfo info = noTime();
    return checked(m_file && zipOpenNewFileInZip4_64(m_file, name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0,
                                                     nullptr, Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS,
                                                     DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, madeBy, namesInUtf8,
                                                     size > largestPlainPart) == ZIP_OK);
}

Outcome ZipWriter::put(std::string_view bytes)
{
    static constexpr size_t most = 1 << 24;
    for (; !bytes.empty(); bytes.remove_prefix(std::min(bytes.size(), most))) {
        if (zipWriteInFileInZip(m_file, bytes.data(), unsigned(std::min(bytes.size(), most))) != ZIP_OK)
            return checked(false);
    }
    return Nothing();
}

Outcome ZipWriter::end()
{
    return checked(zipCloseFileInZip(m_file) == ZIP_OK);
}

Outcome ZipWriter::add(const QString &name, const QByteArray &bytes)
{
    if (auto begun = begin(name, bytes.size()); !begun)
        return begun;
    if (auto done = put({bytes.constData(), size_t(bytes.size())}); !done)
        return done;
    return end();
}

Outcome ZipWriter::copy(const ZipArchive &from, const QString &name)
{
    const Error damaged{
        Error::Kind::Invalid,
        ExchangeText::tr("%1 cannot be read any further: it is damaged.").arg(QFileInfo(from.path()).fileName())};
    const Unzip source(unzOpen64(QFile::encodeName(from.path()).constData()));
    unz_file_info64 info{};
    int method = 0;
    int level = 0;
    if (!source || unzLocateFile(source.get(), name.toUtf8().constData(), caseInsensitive) != UNZ_OK ||
        unzGetCurrentFileInfo64(source.get(), &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK ||
        unzOpenCurrentFile2(source.get(), &method, &level, 1) != UNZ_OK)
        return damaged;
    zip_fileinfo times{};
    times.dosDate = info.dosDate;
    const bool isLarge = qint64(std::max(info.uncompressed_size, info.compressed_size)) > largestPlainPart;
    if (!m_file || zipOpenNewFileInZip4_64(m_file, name.toUtf8().constData(), &times, nullptr, 0, nullptr, 0, nullptr,
                                           method, level, 1, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0,
                                           madeBy, namesInUtf8, isLarge) != ZIP_OK)
        return checked(false);
    QByteArray chunk(1 << 16, Qt::Uninitialized);
    while (const int got = unzReadCurrentFile(source.get(), chunk.data(), unsigned(chunk.size()))) {
        if (got < 0)
            return damaged;
        if (auto done = put({chunk.constData(), size_t(got)}); !done)
            return done;
    }
    return checked(zipCloseFileInZipRaw64(m_file, info.uncompressed_size, info.crc) == ZIP_OK);
}

Outcome ZipWriter::close()
{
    return checked(m_file && zipClose(std::exchange(m_file, nullptr), nullptr) == ZIP_OK);
}

} // namespace daicho
