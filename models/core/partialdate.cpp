// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partialdate.h"

#include <algorithm>
#include <iterator>

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
    // Whatever is not Latin is no date in any case.
    const QByteArray latin = text.toLatin1();
    return fromIso(std::string_view(latin.constData(), size_t(latin.size())));
}

std::optional<PartialDate> PartialDate::fromIso(std::string_view text)
{
    static constexpr size_t ends[] = {0, 4, 7, 10};
    if (std::ranges::find(ends, text.size()) == std::end(ends))
        return std::nullopt;
    int numbers[3] = {0, 0, 0};
    for (size_t part = 0; part < 3 && ends[part] < text.size(); ++part) {
        if (part > 0 && text[ends[part]] != '-')
            return std::nullopt;
        for (size_t at = ends[part] + (part > 0 ? 1 : 0); at < ends[part + 1]; ++at) {
            if (text[at] < '0' || text[at] > '9')
                return std::nullopt;
            numbers[part] = numbers[part] * 10 + (text[at] - '0');
        }
        if (numbers[part] == 0)
            return std::nullopt;
    }
    return text.empty() ? PartialDate() : from(numbers[0], numbers[1], numbers[2]);
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
    std::array<char, 10> storage;
    const std::string_view text = iso(storage);
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

std::string_view PartialDate::iso(std::array<char, 10> &storage) const
{
    static constexpr size_t lengths[] = {0, 4, 7, 10};
    const auto put = [&storage](size_t end, int digits, int number) {
        for (size_t at = end; digits > 0; --digits, number /= 10)
            storage[--at] = char('0' + number % 10);
    };
    put(4, 4, year());
    put(7, 2, month());
    put(10, 2, day());
    storage[4] = storage[7] = '-';
    return {storage.data(), lengths[size_t(precision())]};
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
