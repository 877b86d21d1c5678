// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/zippart.h"

#include <memory>

namespace daicho
{

/// Writes a ZIP archive part by part. All its errors are of kind Storage.
class ZipWriter
{
public:
    /// Where the file cannot be made, everything after it says so.
    explicit ZipWriter(const QString &path);
    ~ZipWriter();
    Q_DISABLE_COPY_MOVE(ZipWriter)

    /// The next part starts; `size`: roughly, of what will be put into it.
    Outcome begin(const QString &name, qint64 size);
    Outcome put(std::string_view bytes);
    Outcome end();
    Outcome add(const QString &name, const QByteArray &bytes);
    /// Takes a part over from another archive as it is packed there, without unpacking it.
    Outcome copy(const ZipArchive &from, const QString &name);
    /// Nothing can be put after it.
    Outcome close();

private:
    Outcome checked(bool isDone) const;

    QString m_path;
    void *m_file = nullptr;
};

} // namespace daicho
