// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cisotext.h"

#include "exchange/cellforms.h"

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestLabel = 36; // characters, not UTF-16 units

QString suffixOf(const QString &number)
{
    return u'（' + number + u'）';
}

QString cut(const QString &text, qsizetype length)
{
    const bool splitsPair = text.size() > length && text[length].isLowSurrogate();
    return text.left(splitsPair ? length - 1 : length);
}

} // namespace

QString cisoName(const QString &name)
{
    return cut(name, longestCisoName);
}

QString cisoLabel(const QString &text)
{
    QString label;
    int length = 0;
    bool hasGap = false;
    const QList<uint> letters = text.normalized(QString::NormalizationForm_C).toUcs4();
    for (const uint letter : letters) {
        if (QChar::isMark(letter))
            continue;
        if (!QChar::isLetterOrNumber(letter) && letter != u'-') {
            hasGap = length > 0;
            continue;
        }
        if (length + (hasGap ? 2 : 1) > longestLabel)
            break;
        length += hasGap ? 2 : 1;
        if (std::exchange(hasGap, false))
            label += u'_';
        label += QString::fromUcs4(reinterpret_cast<const char32_t *>(&letter), 1);
    }
    return label;
}

QString cisoLevelLabel(const Axis &axis, const Level &level)
{
    return cisoLabel(axis.label.ja + level.id);
}

QString cisoRef(const QString &number)
{
    std::string storage;
    const std::string utf8 = number.toStdString();
    return QString::fromStdString(std::string(guardedCell(utf8, storage)));
}

QString cisoNumberedName(const QString &name, const QString &number)
{
    const QString suffix = suffixOf(number);
    return cut(name, longestCisoName - suffix.size()) + suffix;
}

QString cisoPlainName(const QString &name, const QString &number)
{
    const QString suffix = suffixOf(number);
    return !number.isEmpty() && name.endsWith(suffix) ? name.chopped(suffix.size()) : name;
}

} // namespace daicho
