// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace daicho
{

/// A part of a workbook's ZIP archive, read from its beginning. It refuses what unpacks to far more than it can be.
class ZipPart
{
public:
    ~ZipPart();
    ZipPart(ZipPart &&) noexcept;
    ZipPart &operator=(ZipPart &&) noexcept;

    /// Up to `most` bytes; 0 at the end, and -1 when the part cannot be read any further: see error().
    qint64 read(char *to, qint64 most);
    qint64 position() const { return m_position; }
    qint64 size() const { return m_size; }
    /// The path of the archive.
    QString file() const;
    const Error &error() const { return m_error; }

private:
    friend class ZipArchive;
    struct Handle;
    explicit ZipPart(std::unique_ptr<Handle> handle);

    std::unique_ptr<Handle> m_handle;
    qint64 m_position = 0;
    qint64 m_size = 0;
    Error m_error;
};

/// A ZIP archive on disk. It keeps no file open: every part that is opened reads through a handle of its own.
class ZipArchive
{
public:
    /// Errors: Missing, Storage, Invalid (no archive, damaged, protected, or a bomb).
    static Result<ZipArchive> open(const QString &path);

    const QString &path() const { return m_path; }
    /// Of all parts, in the order in which they stand in the file.
    const QStringList &names() const { return m_names; }
    bool has(const QString &part) const;
    Result<ZipPart> part(const QString &name) const;
    /// The whole of a small part. Invalid when it is longer than `most`.
    Result<QByteArray> bytes(const QString &name, qint64 most) const;

    /// No part may unpack to more, and none beyond `bombSize` to more than `bombRatio` times what it takes in the file.
    static constexpr qint64 largestPart = qint64(4) << 30;
    static constexpr qint64 bombSize = qint64(64) << 20;
    static constexpr qint64 bombRatio = 250;

private:
    QString m_path;
    QStringList m_names;
};

} // namespace daicho
