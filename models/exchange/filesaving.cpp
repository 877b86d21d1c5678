// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/filesaving.h"

#include "exchange/exchangetext.h"

#include <QFile>
#include <QSaveFile>

namespace daicho
{

Error unwritable(const QString &path, const QString &reason)
{
    return {Error::Kind::Storage, ExchangeText::tr("%1 cannot be written: %2").arg(path, reason)};
}

Outcome moveInPlace(const QString &from, const QString &path)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return unwritable(from, source.errorString());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, file.errorString());
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(1 << 20);
        if (bytes.isEmpty())
            return unwritable(from, source.errorString());
        if (file.write(bytes) != bytes.size())
            return unwritable(path, file.errorString());
    }
    return file.commit() ? Outcome(Nothing()) : unwritable(path, file.errorString());
}

} // namespace daicho
