// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/folding.h"
#include "core/partialdate.h"
#include "core/wareki.h"

#include <QTest>

#include <unicode/calendar.h>
#include <unicode/smpdtfmt.h>

using namespace daicho;
using namespace Qt::StringLiterals;

/// Folding of texts, and dates as they are read and written.
class TestText : public QObject
{
    Q_OBJECT

private slots:
    void foldsWhatAnOfficeReadsAsOne_data();
    void foldsWhatAnOfficeReadsAsOne();
    void foldsUtf8LikeUtf16();
    void foldNeverEmptiesAText();
    void readsDates_data();
    void readsDates();
    void refusesDates_data();
    void refusesDates();
    void writesWareki_data();
    void writesWareki();
    void agreesWithIcuOnEveryEraDay();
    void partialDatesKeepTheirPrecision();
};

void TestText::foldsWhatAnOfficeReadsAsOne_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("full width") << u"ＬＧＷＡＮ接続系"_s << u"lgwan接続系"_s;
    QTest::newRow("half-width kana") << u"ﾊﾞｯｸｱｯﾌﾟ"_s << u"ばっくあっぷ"_s;
    QTest::newRow("wave dash") << u"１〜３"_s << u"1～3"_s;
    QTest::newRow("minus") << u"−１"_s << u"-1"_s;
    QTest::newRow("long vowel and dash") << u"サーバー"_s << u"サ―バ‐"_s;
    QTest::newRow("强靱") << u"強靱性"_s << u"強靭性"_s;
    QTest::newRow("names") << u"髙﨑"_s << u"高崎"_s;
    QTest::newRow("circled") << u"①㈱"_s << u"1(株)"_s;
    QTest::newRow("decomposed") << u"か\u3099"_s << u"ガ"_s;
    QTest::newRow("beyond the basic plane") << u"𠮷野ＡＢ"_s << u"𠮷野ab"_s;
    QTest::newRow("ideographic space") << u"税務　課"_s << u"税務 課"_s;
}

void TestText::foldsWhatAnOfficeReadsAsOne()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(fold(one), fold(other));
}

void TestText::foldsUtf8LikeUtf16()
{
    for (uint c = 1; c < 0x30000; ++c) {
        if (QChar::isSurrogate(c))
            continue;
        const QString text = u"a"_s + QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1) + u"ガ"_s;
        std::string folded;
        appendFolded(text.toStdString(), folded);
        QCOMPARE(QString::fromStdString(folded), fold(text));
        QCOMPARE(fold(fold(text)), fold(text));
    }
    std::string broken;
    appendFolded("税\xe7\xa8", broken);
    QVERIFY(QString::fromStdString(broken).startsWith(u'税'));
}

void TestText::foldNeverEmptiesAText()
{
    for (const QString &text : {u"\u3099"_s, u"\u00ad"_s, u" "_s, u"\u200b"_s})
        QVERIFY2(!fold(text).isEmpty(), qPrintable(QString::number(text[0].unicode(), 16)));
    QVERIFY(fold(u"").isEmpty());
}

void TestText::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    const std::pair<const char16_t *, const char16_t *> cases[] = {
        {u"令和8年4月1日", u"2026-04-01"}, {u"令和元年5月1日", u"2019-05-01"}, {u"令和１年５月２２日", u"2019-05-22"},
        {u"R8.4.1", u"2026-04-01"},        {u"R05/09/05", u"2023-09-05"},      {u"令8.4.1", u"2026-04-01"},
        {u"Ｒ８．４．１", u"2026-04-01"},  {u"H31.4.30", u"2019-04-30"},       {u"平成２８年５月３１日", u"2016-05-31"},
        {u"㍻28年9月", u"2016-09"},        {u"平成28年", u"2016"},             {u"平成31年度", u"2019-04-01"},
        {u"令和元年度", u"2019-04-01"},    {u"昭和64年1月7日", u"1989-01-07"}, {u"S39.10.10", u"1964-10-10"},
        {u"2025/4/1", u"2025-04-01"},      {u"2025-04-01", u"2025-04-01"},     {u"2026年4月", u"2026-04"},
        {u"20260401", u"2026-04-01"},      {u"2026", u"2026"},                 {u" 令和 8 年 4 月 1 日 ", u"2026-04-01"},
        {u"大正15年12月24日", u"1926-12-24"},
    };
    for (const auto &[text, iso] : cases)
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << QString::fromUtf16(iso);
}

void TestText::readsDates()
{
    QFETCH(QString, text);
    QFETCH(QString, iso);
    const auto date = readDate(text);
    QVERIFY(date.has_value());
    QCOMPARE(date->iso(), iso);
}

void TestText::refusesDates_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text : {u"平成31年5月1日", u"令和元年4月30日", u"昭和64年1月8日", u"令和8年2月30日", u"R8.13.1", u"",
                                 u"未定", u"2026/4/31", u"令和", u"8.4.1", u"令和0年", u"税務2026"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void TestText::refusesDates()
{
    QFETCH(QString, text);
    QVERIFY(!readDate(text));
}

void TestText::writesWareki_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("brief");
    QTest::newRow("day") << u"2026-04-01"_s << u"令和8年4月1日"_s << u"R8.4.1"_s;
    QTest::newRow("first year") << u"2019-05-01"_s << u"令和元年5月1日"_s << u"R1.5.1"_s;
    QTest::newRow("last day of an era") << u"2019-04-30"_s << u"平成31年4月30日"_s << u"H31.4.30"_s;
    QTest::newRow("month") << u"2026-04"_s << u"令和8年4月"_s << u"R8.4"_s;
    QTest::newRow("year") << u"2016"_s << u"平成28年"_s << u"H28"_s;
    QTest::newRow("before the eras") << u"1850-01-01"_s << u"1850-01-01"_s << u"1850-01-01"_s;
    QTest::newRow("unknown") << u""_s << u""_s << u""_s;
}

void TestText::writesWareki()
{
    QFETCH(QString, iso);
    QFETCH(QString, full);
    QFETCH(QString, brief);
    const auto date = PartialDate::fromIso(iso);
    QVERIFY(date.has_value());
    QCOMPARE(wareki(*date), full);
    QCOMPARE(warekiShort(*date), brief);
    if (iso >= u"1900"_s)
        QCOMPARE(readDate(full), date);
    QCOMPARE(fiscalYear(QDate(2026, 3, 31)), u"令和7年度"_s);
    QCOMPARE(fiscalYear(QDate(2026, 4, 1)), u"令和8年度"_s);
}

void TestText::agreesWithIcuOnEveryEraDay()
{
    UErrorCode status = U_ZERO_ERROR;
    icu::SimpleDateFormat format(icu::UnicodeString(u"Gy年M月d日"), icu::Locale("ja_JP@calendar=japanese"), status);
    format.adoptTimeZone(icu::TimeZone::createTimeZone("UTC"));
    for (QDate day(1873, 1, 1); day < QDate(2040, 1, 1); day = day.addDays(17)) {
        icu::UnicodeString text;
        format.format(double(day.startOfDay(Qt::UTC).toMSecsSinceEpoch()), text);
        const QString expected = QString::fromUtf16(text.getBuffer(), text.length());
        QCOMPARE(readDate(expected), std::optional(PartialDate(day)));
        QCOMPARE(wareki(PartialDate(day)).replace(u"元"_s, u"1"_s), QString(expected).replace(u"元"_s, u"1"_s));
    }
    QVERIFY(U_SUCCESS(status));
}

void TestText::partialDatesKeepTheirPrecision()
{
    for (const QString &iso : {u"2026-04-01"_s, u"2026-04"_s, u"2026"_s, u""_s})
        QCOMPARE(PartialDate::fromIso(iso)->iso(), iso);
    for (const QString &iso : {u"2026-4-1"_s, u"2026-13"_s, u"2026-02-29"_s, u"26"_s, u"2026-00-01"_s, u"2026/04/01"_s,
                               u"2026-04-"_s, u"+026"_s, u"0000"_s, u"２０２６"_s, u"2026-04-01 "_s, u"2026-04-1x"_s}) {
        QVERIFY2(!PartialDate::fromIso(iso), qPrintable(iso));
        QVERIFY2(!PartialDate::fromIso(iso.toStdString()), qPrintable(iso));
    }
    std::array<char, 10> storage;
    QCOMPARE(PartialDate::fromIso("0794-10-22")->iso(storage), std::string_view("0794-10-22"));
    QCOMPARE(PartialDate::fromIso(u"2026-02")->last(), QDate(2026, 2, 28));
    QVERIFY(*PartialDate::fromIso(u"2026") < *PartialDate::fromIso(u"2026-01-01"));
    QVERIFY(PartialDate() < *PartialDate::fromIso(u"1900"));
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
