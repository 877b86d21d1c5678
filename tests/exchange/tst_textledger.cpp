// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cp932.h"
#include "exchange/exchangesupport.h"
#include "exchange/textscanner.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

const QString twoRows = u"番号,名称\r\n1,髙﨑①㈱～－∥―￢\r\n"_s;

/// The rows of a text as "a|b/c|d", with the faults of rows in brackets.
QString cut(QByteArray text, char separator = ',')
{
    Files files;
    const auto ledger = readTextLedger(files.write(u"l.csv"_s, text), {{}, separator});
    if (!ledger)
        return u"error: "_s + ledger.error().text;
    QStringList rows;
    SheetRow row;
    const auto cursor = ledger->sheet.source->cursor();
    while (cursor->next(row)) {
        QStringList cells;
        for (const std::string_view cell : row.cells)
            cells.append(QString::fromUtf8(cell.data(), qsizetype(cell.size())).replace(u'\n', u'¶'));
        rows.append(cells.join(u'|') + (row.fault.isEmpty() ? QString() : u"[fault]"_s));
    }
    return rows.join(u'/');
}

} // namespace

class TestTextLedger : public QObject
{
    Q_OBJECT

private slots:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        std::string cp932;
        appendToCp932(twoRows.toStdString(), cp932, nullptr);
        QStringEncoder little(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
        QStringEncoder bare(QStringEncoder::Utf16LE);
        QStringEncoder big(QStringEncoder::Utf16BE, QStringConverter::Flag::WriteBom);
        QTest::newRow("utf-8") << twoRows.toUtf8() << int(Encoding::Utf8);
        QTest::newRow("utf-8 with mark") << "\xef\xbb\xbf" + twoRows.toUtf8() << int(Encoding::Utf8);
        QTest::newRow("cp932") << QByteArray::fromStdString(cp932) << int(Encoding::Cp932);
        QTest::newRow("utf-16 little") << QByteArray(little(twoRows)) << int(Encoding::Utf16Le);
        QTest::newRow("utf-16 without mark") << QByteArray(bare(twoRows)) << int(Encoding::Utf16Le);
        QTest::newRow("utf-16 big") << QByteArray(big(twoRows)) << int(Encoding::Utf16Be);
    }

    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, encoding);
        Files files;
        const auto ledger = readTextLedger(files.write(u"l.csv"_s, bytes));
        QVERIFY2(ledger, qPrintable(ledger ? QString() : ledger.error().text));
        QCOMPARE(int(ledger->encoding.encoding), encoding);
        const auto sample = sampleOf(ledger->sheet);
        QVERIFY(sample);
        QCOMPARE(sample->rows.size(), size_t(2));
        QCOMPARE(sample->rows[0], (QStringList{u"番号"_s, u"名称"_s}));
        QCOMPARE(sample->rows[1], (QStringList{u"1"_s, u"髙﨑①㈱～－∥―￢"_s}));
    }

    void encodingNames()
    {
        QCOMPARE(encodingName(Encoding::Cp932), u"cp932"_s);
        QCOMPARE(encodingNamed(u"Shift_JIS"), Encoding::Cp932);
        QCOMPARE(encodingNamed(u"UTF-8"), Encoding::Utf8);
        QVERIFY(!encodingNamed(u"latin1"));
    }

    /// Qt has the same table where it was built with ICU: the two have to agree on every code.
    void cp932AgreesWithIcu()
    {
        QStringDecoder decoder("windows-31j");
        if (!decoder.isValid())
            QSKIP("this Qt was built without ICU");
        int compared = 0;
        for (int lead = 0x81; lead <= 0xfc; ++lead) {
            if (lead > 0x9f && lead < 0xe0)
                continue;
            for (int trail = 0x40; trail <= 0xfc; ++trail) {
                const char bytes[2] = {char(lead), char(trail)};
                std::string own;
                if (appendFromCp932({bytes, 2}, own).broken > 0)
                    continue;
                decoder.resetState();
                const QString theirs = decoder(QByteArrayView(bytes, 2));
                QCOMPARE(QString::fromStdString(own), theirs);
                ++compared;
            }
        }
        QVERIFY2(compared > 9000, qPrintable(QString::number(compared)));
    }

    void cp932WritesWhatWindowsWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("circled") << u"①"_s << QByteArray("8740");
        QTest::newRow("stock company") << u"㈱"_s << QByteArray("878a");
        QTest::newRow("roman") << u"Ⅳ"_s << QByteArray("8757");
        QTest::newRow("high ladder") << u"髙"_s << QByteArray("fbfc");
        QTest::newRow("standing cape") << u"﨑"_s << QByteArray("fab1");
        QTest::newRow("because") << u"∵"_s << QByteArray("81e6");
        QTest::newRow("not sign") << u"￢"_s << QByteArray("81ca");
        QTest::newRow("full-width tilde") << u"～"_s << QByteArray("8160");
        QTest::newRow("wave dash") << u"\u301c"_s << QByteArray("8160");
        QTest::newRow("minus") << u"\u2212"_s << QByteArray("817c");
        QTest::newRow("yen") << u"\u00a5"_s << QByteArray("5c");
        QTest::newRow("half-width kana") << u"ｱ"_s << QByteArray("b1");
        QTest::newRow("backslash in the trail") << u"表"_s << QByteArray("955c");
        QTest::newRow("user defined") << u"\ue000"_s << QByteArray("f040");
    }

    void cp932WritesWhatWindowsWrites()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, hex);
        std::string bytes;
        QString lacking;
        appendToCp932(text.toStdString(), bytes, &lacking);
        QCOMPARE(QByteArray::fromStdString(bytes).toHex(), hex);
        QCOMPARE(lacking, QString());
    }

    void cp932NamesWhatItLacks()
    {
        std::string bytes;
        QString lacking;
        appendToCp932(u"吉野𠮷é漢"_s.toStdString(), bytes, &lacking);
        QCOMPARE(lacking, u"𠮷é"_s);
        QCOMPARE(std::ranges::count(bytes, '?'), 2);
    }

    void rows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("rows");
        QTest::newRow("crlf") << QByteArray("a,b\r\nc,d\r\n") << u"a|b/c|d"_s;
        QTest::newRow("lf, no end") << QByteArray("a,b\nc,d") << u"a|b/c|d"_s;
        QTest::newRow("cr only") << QByteArray("a,b\rc,d\r") << u"a|b/c|d"_s;
        QTest::newRow("mixed") << QByteArray("a\r\nb\nc\rd") << u"a/b/c/d"_s;
        QTest::newRow("blank rows count") << QByteArray("a\n\nb\n") << u"a//b"_s;
        QTest::newRow("quoted newline") << QByteArray("a,\"b\r\nc\"\r\nd,e\r\n") << u"a|b¶c/d|e"_s;
        QTest::newRow("quoted cr") << QByteArray("\"b\rc\",d\n") << u"b¶c|d"_s;
        QTest::newRow("doubled quotes") << QByteArray("\"\"\"x\"\" y\",z") << u"\"x\" y|z"_s;
        QTest::newRow("quoted separator") << QByteArray("\"a,b\",c") << u"a,b|c"_s;
        QTest::newRow("quote inside plain") << QByteArray("5\" disk,b") << u"5\" disk|b"_s;
        QTest::newRow("empty quoted") << QByteArray("\"\",b,\"\"") << u"|b|"_s;
        QTest::newRow("trailing empty") << QByteArray("a,,\n") << u"a||"_s;
        QTest::newRow("never closed") << QByteArray("a,b\nc,\"d\ne,f\n") << u"a|b/c|\"d[fault]/e|f"_s;
        QTest::newRow("text behind quote") << QByteArray("\"a\"b,c\nd,e") << u"ab|c[fault]/d|e"_s;
    }

    void rows()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, rows);
        QCOMPARE(cut(text), rows);
    }

    /// Rows that lie across the borders of what is read at a time come out whole.
    void longFiles()
    {
        QByteArray text;
        for (int i = 0; i < 60000; ++i)
            text += QByteArray::number(i) + ",\"住民\r\n\"\"台帳\"\"\"," + QByteArray(i % 50, 'x') + "\r\n";
        QVERIFY(text.size() > 3 << 20);
        Files files;
        const auto ledger = readTextLedger(files.write(u"l.csv"_s, text));
        QVERIFY(ledger);
        SheetRow row;
        int count = 0;
        const auto cursor = ledger->sheet.source->cursor();
        while (cursor->next(row)) {
            QCOMPARE(row.cells.size(), size_t(3));
            QCOMPARE(row.cell(0), std::string_view(std::to_string(count)));
            QCOMPARE(row.cell(1), std::string_view("住民\n\"台帳\""));
            ++count;
            QCOMPARE(row.number, count);
        }
        QCOMPARE(count, 60000);
    }

    void separators_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("separator");
        QTest::newRow("comma") << QByteArray("a,b,c\n1,2;3,4\n") << ',';
        QTest::newRow("tab") << QByteArray("a\tb\tc\n1,5\t2,5\t3\n") << '\t';
        QTest::newRow("semicolon") << QByteArray("a;b;c\n\"x;y\";2,5;3\n") << ';';
        QTest::newRow("title first") << QByteArray("title\n\na\tb\n1\t2\n") << '\t';
        QTest::newRow("one column") << QByteArray("a\nb\n") << ',';
    }

    void separators()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, separator);
        QCOMPARE(findSeparator({text.constData(), size_t(text.size())}), separator);
    }

    void hostileFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf") << u"empty"_s;
        QTest::newRow("workbook") << QByteArray("PK\x03\x04rest", 8) << u"XLSX"_s;
        QTest::newRow("old workbook") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1", 6) << u"XLS"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << u"PDF"_s;
        QTest::newRow("nul bytes") << QByteArray("a,b\nc\0d,e\n", 10) << u"NUL"_s;
        QTest::newRow("jis") << QByteArray("\x1b$B;qK\\\x1b(B,a\n") << u"ISO-2022-JP"_s;
        QByteArray noise;
        for (int i = 0; i < 4096; ++i)
            noise += char(128 + (i * 7919) % 128);
        QTest::newRow("noise") << noise << u"Shift_JIS"_s;
    }

    void hostileFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        Files files;
        const auto ledger = readTextLedger(files.write(u"l.csv"_s, bytes));
        QVERIFY(!ledger);
        QCOMPARE(ledger.error().kind, Error::Kind::Invalid);
        QVERIFY2(ledger.error().text.contains(word), qPrintable(ledger.error().text));
    }

    void aMissingFileIsMissing()
    {
        const auto ledger = readTextLedger(u"/nowhere/l.csv"_s);
        QVERIFY(!ledger);
        QCOMPARE(ledger.error().kind, Error::Kind::Missing);
    }

    void spoiltCharactersSpoilTheirRowOnly()
    {
        QByteArray text = u"番号,名称\n"_s.toUtf8();
        for (int i = 0; i < 100; ++i)
            text += QByteArray::number(i) + u",住民基本台帳\n"_s.toUtf8();
        text.replace("\n7,", "\n7,\xff");
        const QString rows = cut(text);
        QCOMPARE(rows.count(u"[fault]"_s), 1);
        QVERIFY(rows.contains(u"/7|\ufffd住民基本台帳[fault]/8|"_s));
    }

    void aHugeCellIsAFaultNotAFlood()
    {
        QByteArray text("a,b\n1,\"");
        text += QByteArray(10 << 20, 'x') + "\"\n2,c\n";
        QElapsedTimer timer;
        timer.start();
        Files files;
        const auto ledger = readTextLedger(files.write(u"l.csv"_s, text));
        QVERIFY(ledger);
        SheetRow row;
        const auto cursor = ledger->sheet.source->cursor();
        QVERIFY(cursor->next(row) && row.fault.isEmpty());
        QVERIFY(cursor->next(row) && !row.fault.isEmpty());
        QVERIFY(cursor->next(row) && row.fault.isEmpty());
        QCOMPARE(row.cell(1), std::string_view("c"));
        QVERIFY(!cursor->next(row));
        QVERIFY(timer.elapsed() < 10000);
    }

    void aQuoteThatNeverClosesCostsOneRow()
    {
        QByteArray text("a,\"b\n");
        for (int i = 0; i < 3000000; ++i)
            text += "1,22222222222\n";
        Files files;
        const auto ledger = readTextLedger(files.write(u"l.csv"_s, text));
        QVERIFY(ledger);
        SheetRow row;
        int good = 0;
        int bad = 0;
        const auto cursor = ledger->sheet.source->cursor();
        while (cursor->next(row))
            ++(row.fault.isEmpty() ? good : bad);
        QCOMPARE(bad, 1);
        QCOMPARE(good, 3000000);
    }

    void readingStopsWhenTold()
    {
        Files files;
        const auto ledger =
            readTextLedger(files.write(u"l.csv"_s, twoRows.toUtf8()), {}, [](qint64, qint64) { return false; });
        QVERIFY(!ledger);
        QCOMPARE(ledger.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestTextLedger)
#include "tst_textledger.moc"
