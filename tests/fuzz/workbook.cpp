// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbooksupport.h"
#include "fuzz/planning.h"
#include "fuzz/targets.h"

namespace daicho::fuzz
{

namespace
{

QByteArray part(const QList<QByteArray> &parts, qsizetype number, const QByteArray &usual = {})
{
    return number < parts.size() ? parts[number] : usual;
}

} // namespace

void workbook(QByteArrayView bytes)
{
    static const Files files;
    planAny(files.write(QStringLiteral("l.xlsx"), bytes.toByteArray()), {}, registryFor(true), {});
}

void workbookParts(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    static const Files files;
    const bool isXlsx = bytes[0] == '@' || bytes[0] == '`';
    const QList<QByteArray> parts = bytes.sliced(1).toByteArray().split('\x1e');
    const XlsxParts book{.workbook = part(parts, 3, XlsxParts{}.workbook),
                         .sheets = {parts[0]},
                         .strings = part(parts, 1),
                         .styles = part(parts, 2)};
    const QString path = isXlsx ? writeXlsx(files, book) : writeOds(files, parts[0], part(parts, 1));
    planAny(path, {}, registryFor(bytes[0] == '`' || bytes[0] == 'o'), {});
}

} // namespace daicho::fuzz
