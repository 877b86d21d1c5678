// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace daicho
{

/// What stands in a file; nothing when it cannot be read.
inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace daicho
