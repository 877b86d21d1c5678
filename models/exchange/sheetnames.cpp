// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetnames.h"

#include "core/folding.h"

namespace daicho
{

namespace
{

constexpr qsizetype longest = 31;

QString cut(const QString &name, qsizetype length)
{
    const bool isInPair = length > 0 && length < name.size() && name[length].isLowSurrogate();
    return name.left(isInPair ? length - 1 : length);
}

/// Characters that sheets must not be called become their full-width twins.
QString withoutForbidden(const QString &wanted)
{
    static const QString forbidden = QStringLiteral("[]:*?/\\");
    static const QString instead = QStringLiteral("［］：＊？／＼");
    QString name;
    for (const QChar c : wanted.simplified()) {
        const qsizetype at = forbidden.indexOf(c);
        if (at >= 0)
            name.append(instead[at]);
        else if (c.category() != QChar::Other_Control)
            name.append(c);
    }
    return name;
}

QString legal(const QString &wanted)
{
    QString name = cut(withoutForbidden(wanted), longest).trimmed();
    if (name.startsWith(u'\''))
        name.front() = u'’';
    if (name.endsWith(u'\''))
        name.back() = u'’';
    // Excel keeps this name for itself.
    if (name.compare(u"History", Qt::CaseInsensitive) == 0)
        name.append(u'_');
    return name.isEmpty() ? QStringLiteral("_") : name;
}

} // namespace

QString ledgerSheetName()
{
    return QStringLiteral("情報資産台帳");
}

QString listsSheetName()
{
    return QStringLiteral("選択肢");
}

QString SheetNames::add(const QString &wanted)
{
    const QString base = legal(wanted);
    QString name = base;
    for (int count = 2; m_taken.contains(foldTight(name)); ++count) {
        const QString suffix = QStringLiteral(" (%1)").arg(count);
        name = cut(base, longest - suffix.size()) + suffix;
    }
    m_taken.insert(foldTight(name));
    return name;
}

} // namespace daicho
