// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zippart.h"

#include "exchange/exchangetext.h"

#include <QFile>
#include <QFileInfo>

#include <unzip.h>

#include <algorithm>
#include <array>

namespace daicho
{

namespace
{

constexpr int caseInsensitive = 2; // minizip's own way to say so
constexpr int mostParts = 20000;
constexpr size_t longestName = 1024;

Error damaged(const QString &path)
{
    return {Error::Kind::Invalid,
            ExchangeText::tr("%1 is damaged or incomplete: open it in a spreadsheet program and save it again.")
                .arg(QFileInfo(path).fileName())};
}

Error tooLarge(const QString &path)
{
    return {Error::Kind::Invalid, ExchangeText::tr("%1 unpacks to far more than a ledger can hold. It was not read.")
                                      .arg(QFileInfo(path).fileName())};
}

struct Closer {
    void operator()(unzFile file) const { unzClose(file); }
};
using Unzip = std::unique_ptr<void, Closer>;

Unzip openArchive(const QString &path)
{
    return Unzip(unzOpen64(QFile::encodeName(path).constData()));
}

bool isBomb(qint64 unpacked, qint64 packed)
{
    return unpacked > ZipArchive::largestPart ||
           (unpacked > ZipArchive::bombSize && unpacked / ZipArchive::bombRatio > packed);
}

} // namespace

struct ZipPart::Handle {
    Unzip file;
    QString path;
    qint64 packed = 0;
};

ZipPart::ZipPart(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}
ZipPart::~ZipPart() = default;
ZipPart::ZipPart(ZipPart &&) noexcept = default;
ZipPart &ZipPart::operator=(ZipPart &&) noexcept = default;

QString ZipPart::file() const
{
    return m_handle->path;
}

qint64 ZipPart::read(char *to, qint64 most)
{
    const int got = unzReadCurrentFile(m_handle->file.get(), to, unsigned(std::min(most, qint64(1) << 24)));
    if (got < 0) {
        m_error = damaged(m_handle->path);
        return -1;
    }
    m_position += got;
    // What the directory says of the size may be a lie.
    if (isBomb(m_position, m_handle->packed)) {
        m_error = tooLarge(m_handle->path);
        return -1;
    }
    if (got == 0 && most > 0 && (m_position < m_size || unzCloseCurrentFile(m_handle->file.get()) == UNZ_CRCERROR)) {
        m_error = damaged(m_handle->path);
        return -1;
    }
    return got;
}

Result<ZipArchive> ZipArchive::open(const QString &path)
{
    if (!QFileInfo::exists(path))
        return Error{Error::Kind::Missing, ExchangeText::tr("There is no file %1.").arg(path)};
    QFile readable(path);
    if (!readable.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage, ExchangeText::tr("%1 cannot be read: %2").arg(path, readable.errorString())};
    const Unzip file = openArchive(path);
    if (!file)
        return damaged(path);
    ZipArchive archive;
    archive.m_path = path;
    std::array<char, longestName> name{};
    for (int found = unzGoToFirstFile(file.get()); found != UNZ_END_OF_LIST_OF_FILE;
         found = unzGoToNextFile(file.get())) {
        unz_file_info64 info{};
        if (found != UNZ_OK || archive.m_names.size() == mostParts ||
            unzGetCurrentFileInfo64(file.get(), &info, name.data(), name.size() - 1, nullptr, 0, nullptr, 0) != UNZ_OK)
            return damaged(path);
        archive.m_names.append(QString::fromUtf8(name.data()));
    }
    return archive;
}

bool ZipArchive::has(const QString &part) const
{
    return m_names.contains(part, Qt::CaseInsensitive);
}

Result<ZipPart> ZipArchive::part(const QString &name) const
{
    auto handle = std::make_unique<ZipPart::Handle>();
    handle->file = openArchive(m_path);
    handle->path = m_path;
    unz_file_info64 info{};
    const unzFile file = handle->file.get();
    if (!file || unzLocateFile(file, name.toUtf8().constData(), caseInsensitive) != UNZ_OK ||
        unzGetCurrentFileInfo64(file, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        return damaged(m_path);
    if (info.flag & 1)
        return Error{Error::Kind::Invalid,
                     ExchangeText::tr("%1 is protected by a password: save it without one, then import it.")
                         .arg(QFileInfo(m_path).fileName())};
    handle->packed = qint64(info.compressed_size);
    if (isBomb(qint64(info.uncompressed_size), handle->packed))
        return tooLarge(m_path);
    if (unzOpenCurrentFile(file) != UNZ_OK)
        return damaged(m_path);
    ZipPart part(std::move(handle));
    part.m_size = qint64(info.uncompressed_size);
    return part;
}

Result<QByteArray> ZipArchive::bytes(const QString &name, qint64 most) const
{
    auto part = this->part(name);
    if (!part)
        return part.error();
    if (part->size() > most)
        return tooLarge(m_path);
    QByteArray bytes;
    QByteArray chunk(1 << 16, Qt::Uninitialized);
    while (const qint64 got = part->read(chunk.data(), chunk.size())) {
        if (got < 0)
            return part->error();
        bytes.append(chunk.constData(), got);
        if (bytes.size() > most)
            return tooLarge(m_path);
    }
    return bytes;
}

} // namespace daicho
