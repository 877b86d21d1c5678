// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wareki.h"

#include "core/folding.h"

#include <QRegularExpression>

namespace daicho
{

namespace
{

struct Era {
    const char16_t *name;
    char16_t letter;
    QDate first;
    QDate last; // invalid: still running
};

/// The eras since the calendar reform; the bounds are those of DOMAIN.md §3.4. A new era is one more line.
const QList<Era> &eras()
{
    static const QList<Era> all = {
        {u"令和", u'R', QDate(2019, 5, 1), QDate()},
        {u"平成", u'H', QDate(1989, 1, 8), QDate(2019, 4, 30)},
        {u"昭和", u'S', QDate(1926, 12, 25), QDate(1989, 1, 7)},
        {u"大正", u'T', QDate(1912, 7, 30), QDate(1926, 12, 24)},
        {u"明治", u'M', QDate(1868, 9, 8), QDate(1912, 7, 29)},
    };
    return all;
}

QString nameOf(const Era &era)
{
    return QString::fromUtf16(era.name);
}

/// The era of a day; the era in which a month or year ends, where the day is not known.
const Era *eraOf(PartialDate date)
{
    for (const Era &era : eras()) {
        if (date.last() >= era.first)
            return &era;
    }
    return nullptr;
}

const Era *eraNamed(const QString &folded)
{
    for (const Era &era : eras()) {
        const QString name = nameOf(era);
        if (folded == name || folded == name.left(1) || folded == QString(QChar(era.letter)).toLower())
            return &era;
    }
    return nullptr;
}

QString yearText(int year)
{
    return year == 1 ? QStringLiteral("元") : QString::number(year);
}

bool within(const Era &era, PartialDate date)
{
    return date.last() >= era.first && (!era.last.isValid() || date.first() <= era.last);
}

std::optional<PartialDate> readEra(const QRegularExpressionMatch &match)
{
    const Era *era = eraNamed(match.captured(1));
    const QString yearText = match.captured(2);
    const int inEra = yearText == u"元" ? 1 : yearText.toInt();
    if (!era || inEra < 1)
        return std::nullopt;
    const int year = era->first.year() + inEra - 1;
    // A fiscal year starts in April, which may still belong to the era before (令和元年度).
    if (!match.captured(5).isEmpty())
        return PartialDate::from(year, 4, 1);
    const auto date = PartialDate::from(year, match.captured(3).toInt(), match.captured(4).toInt());
    if (!date || !within(*era, *date))
        return std::nullopt;
    return date;
}

} // namespace

QString wareki(PartialDate date)
{
    const Era *era = date.isUnknown() ? nullptr : eraOf(date);
    if (!era)
        return date.iso();
    QString text = nameOf(*era) + yearText(date.year() - era->first.year() + 1) + u'年';
    if (date.month())
        text += QString::number(date.month()) + u'月';
    if (date.day())
        text += QString::number(date.day()) + u'日';
    return text;
}

QString warekiShort(PartialDate date)
{
    const Era *era = date.isUnknown() ? nullptr : eraOf(date);
    if (!era)
        return date.iso();
    QString text = QChar(era->letter) + QString::number(date.year() - era->first.year() + 1);
    if (date.month())
        text += u'.' + QString::number(date.month());
    if (date.day())
        text += u'.' + QString::number(date.day());
    return text;
}

QString fiscalYear(QDate day)
{
    const int year = day.month() >= 4 ? day.year() : day.year() - 1;
    return wareki(*PartialDate::from(year)) + u'度';
}

std::optional<PartialDate> readDate(QStringView text)
{
    static const QRegularExpression inEra(
        QStringLiteral("^(明治|大正|昭和|平成|令和|明|大|昭|平|令|[mtshr])[.]?(元|[0-9]{1,2})"
                       "(?:[年./-](?:([0-9]{1,2})(?:[月./-](?:([0-9]{1,2})日?)?)?)?|(?=年度))?(年?度)?$"));
    static const QRegularExpression western(
        QStringLiteral("^([0-9]{4})(?:[年./-](?:([0-9]{1,2})(?:[月./-](?:([0-9]{1,2})日?)?)?)?)?(年?度)?$"));
    static const QRegularExpression digits(QStringLiteral("^([0-9]{4})([0-9]{2})([0-9]{2})$"));

    const QString folded = foldTight(text);
    if (const auto match = inEra.match(folded); match.hasMatch())
        return readEra(match);
    if (const auto match = digits.match(folded); match.hasMatch())
        return PartialDate::from(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = western.match(folded); match.hasMatch()) {
        const int year = match.captured(1).toInt();
        if (!match.captured(4).isEmpty())
            return PartialDate::from(year, 4, 1);
        return PartialDate::from(year, match.captured(2).toInt(), match.captured(3).toInt());
    }
    return std::nullopt;
}

} // namespace daicho
