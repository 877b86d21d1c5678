// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/decodedfile.h"

#include "exchange/textdecoder.h"

namespace daicho
{

Result<QString> decodedFile(QFile &file, qsizetype most)
{
    constexpr qint64 mostBytes = 4; // no letter takes more in any of the encodings
    if (file.size() == 0)
        return QString();
    const auto encoding = detectEncoding(file);
    if (!encoding)
        return encoding.error();
    file.seek(encoding->bom);
    const QByteArray bytes = file.read(mostBytes * (most + 1));
    std::string utf8;
    TextDecoder(encoding->encoding).append({bytes.constData(), size_t(bytes.size())}, true, utf8);
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace daicho
