// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/search.h"
#include "core/folding.h"
#include "tables/assetcolumns.h"
#include "tables/foldedtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

struct Lines {
    std::string text;
    std::vector<quint32> ends;
    std::vector<std::string> rows;
};

Lines randomLines(QRandomGenerator &random, int count)
{
    static const QString letters = u"税務課健康サーバa1-0 "_s;
    Lines made;
    for (int i = 0; i < count; ++i) {
        QString row;
        for (int length = random.bounded(30); length > 0; --length)
            row += letters[random.bounded(letters.size())];
        made.rows.push_back(row.toStdString());
        made.text += made.rows.back() + '\n';
        made.ends.push_back(quint32(made.text.size()));
    }
    return made;
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private slots:
    void marksWhatAPlainSearchFinds_data();
    void marksWhatAPlainSearchFinds();
    void choosesRareBytes();
    void comparesNaturally_data();
    void comparesNaturally();
    void piecesAgreeWithWholeTexts();
};

void SearchTest::marksWhatAPlainSearchFinds_data()
{
    QTest::addColumn<int>("scan");
    QTest::newRow("portable") << int(Scan::Portable);
    QTest::newRow("SSE2") << int(Scan::Sse2);
    QTest::newRow("AVX2") << int(Scan::Avx2);
}

void SearchTest::marksWhatAPlainSearchFinds()
{
    QFETCH(int, scan);
    if (!isAvailable(Scan(scan)))
        QSKIP("this processor does not have it");
    QRandomGenerator random(5);
    for (int round = 0; round < 40; ++round) {
        const Lines rows = randomLines(random, 1 + random.bounded(400));
        for (const QString &word :
             {u"税"_s, u"税務"_s, u"サーバ"_s, u"a"_s, u"-1"_s, u"健康税務課サーバ"_s, u"無い"_s, QString()}) {
            const Needle needle(word.toStdString());
            std::vector<quint64> bits((rows.rows.size() + 63) / 64);
            markRows(rows.text, rows.ends, needle, bits.data(), Scan(scan));
            for (size_t i = 0; i < rows.rows.size(); ++i) {
                const bool marked = bits[i / 64] >> (i % 64) & 1;
                QCOMPARE(marked, rows.rows[i].find(needle.text()) != std::string::npos);
            }
        }
    }
}

void SearchTest::choosesRareBytes()
{
    const Needle needle(u"サーバ"_s.toStdString());
    const auto byte = [&](size_t at) {
        return static_cast<unsigned char>(needle.text()[at]);
    };
    QVERIFY(byte(needle.rarest()) != 0xe3);
    QVERIFY(byte(needle.second()) != 0xe3);
    QVERIFY(needle.rarest() != needle.second());
    QCOMPARE(Needle("a").second(), size_t(0));
}

void SearchTest::comparesNaturally_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("order");
    QTest::newRow("by value") << u"2"_s << u"10"_s << -1;
    QTest::newRow("in a text") << u"端末2号"_s << u"端末10号"_s << -1;
    QTest::newRow("zeros in front") << u"007"_s << u"7"_s << 0;
    QTest::newRow("zero") << u"0"_s << u"00"_s << 0;
    QTest::newRow("longer text") << u"a"_s << u"a1"_s << -1;
    QTest::newRow("longer than any integer") << u"99999999999999999999"_s << u"100000000000000000000"_s << -1;
    QTest::newRow("digit before letter") << u"1"_s << u"a"_s << -1;
    QTest::newRow("sign before digit") << u"a-1"_s << u"a1"_s << -1;
    QTest::newRow("later number decides") << u"a1b2"_s << u"a1b10"_s << -1;
}

void SearchTest::comparesNaturally()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(int, order);
    const std::string a = fold(first).toStdString();
    const std::string b = fold(second).toStdString();
    QCOMPARE(compareNaturally(a, b), order);
    QCOMPARE(compareNaturally(b, a), -order);
}

void SearchTest::piecesAgreeWithWholeTexts()
{
    QRandomGenerator random(9);
    const Lines rows = randomLines(random, 400);
    const auto compareByPieces = [](const std::string &a, const std::string &b) {
        for (size_t skip = 0;; skip += 16) {
            const TextPiece x = TextPiece::of(a, skip);
            const TextPiece y = TextPiece::of(b, skip);
            if (x != y)
                return x < y ? -1 : 1;
            if (!x.isFull())
                return 0;
        }
    };
    for (const std::string &a : rows.rows) {
        for (const std::string &b : rows.rows)
            QVERIFY2(compareByPieces(a, b) == compareNaturally(a, b), (a + " / " + b).c_str());
    }
}

QTEST_GUILESS_MAIN(SearchTest)
#include "searchtest.moc"
