// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partialdate.h"

#include <QStringList>

namespace daicho
{

PartialDate::PartialDate(QDate date)
{
    if (date.isValid())
        m_packed = date.year() << 9 | date.month() << 5 | date.day();
}

std::optional<PartialDate> PartialDate::from(int year, int month, int day)
{
    const bool monthMissing = month == 0 && day != 0;
    if (year < 1 || year > 9999 || monthMissing || !QDate::isValid(year, month ? month : 1, day ? day : 1))
        return std::nullopt;
    return fromPacked(year << 9 | month << 5 | day);
}

std::optional<PartialDate> PartialDate::fromIso(QStringView text)
{
    if (text.isEmpty())
        return PartialDate();
    const auto parts = text.split(u'-');
    static constexpr int widths[] = {4, 2, 2};
    if (parts.size() > 3)
        return std::nullopt;
    int numbers[3] = {0, 0, 0};
    for (int i = 0; i < parts.size(); ++i) {
        bool ok = false;
        numbers[i] = parts[i].toInt(&ok);
        if (!ok || parts[i].size() != widths[i] || numbers[i] < 1)
            return std::nullopt;
    }
    return from(numbers[0], numbers[1], numbers[2]);
}

PartialDate PartialDate::fromPacked(qint32 packed)
{
    PartialDate date;
    date.m_packed = packed;
    return date;
}

PartialDate::Precision PartialDate::precision() const
{
    if (isUnknown())
        return Precision::Unknown;
    if (month() == 0)
        return Precision::Year;
    return day() == 0 ? Precision::Month : Precision::Day;
}

QString PartialDate::iso() const
{
    static constexpr int lengths[] = {0, 4, 7, 10};
    const QString full = QStringLiteral("%1-%2-%3")
                             .arg(year(), 4, 10, QLatin1Char('0'))
                             .arg(month(), 2, 10, QLatin1Char('0'))
                             .arg(day(), 2, 10, QLatin1Char('0'));
    return full.left(lengths[int(precision())]);
}

QDate PartialDate::first() const
{
    return isUnknown() ? QDate() : QDate(year(), qMax(1, month()), qMax(1, day()));
}

QDate PartialDate::last() const
{
    switch (precision()) {
    case Precision::Unknown:
        return {};
    case Precision::Year:
        return QDate(year(), 12, 31);
    case Precision::Month:
        return QDate(year(), month(), 1).addMonths(1).addDays(-1);
    case Precision::Day:
        break;
    }
    return QDate(year(), month(), day());
}

} // namespace daicho
