// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tst_ledgersample.h"

#include "exchange/fontfiles.h"
#include "exchange/ledgerlayout.h"
#include "exchange/typesetter.h"

#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace daicho;
using namespace Qt::StringLiterals;
using Weight = FontSet::Weight;

namespace
{

QStringList linesOf(const SetText &text)
{
    QStringList lines;
    quint32 start = 0;
    for (const SetText::Line &line : text.lines) {
        lines << QString::fromUtf8(text.text.data() + start, qsizetype(line.byteEnd - start));
        start = line.byteEnd;
    }
    return lines;
}

LedgerOptions options()
{
    LedgerOptions chosen;
    chosen.printed = QDate(2026, 11, 20);
    return chosen;
}

/// The text of a page with where each sign stands, read back from what is drawn.
struct Sign {
    QString text;
    double x = 0;
    double y = 0;
    double size = 0;
};

QList<Sign> signsOf(const PageDrawing &page)
{
    QList<Sign> signs;
    size_t glyph = 0;
    size_t cluster = 0;
    size_t byte = 0;
    for (const auto &run : page.runs) {
        for (const size_t end = cluster + run.clusters; cluster < end; ++cluster) {
            const auto &each = page.clusters[cluster];
            signs << Sign{QString::fromUtf8(page.text.data() + byte, each.bytes), page.glyphs[glyph].x,
                          page.glyphs[glyph].y, run.size};
            byte += each.bytes;
            glyph += each.glyphs;
        }
    }
    return signs;
}

} // namespace

class LedgerLayoutTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Typesetter> m_setter;

private slots:
    void initTestCase();
    void noLineStartsOrEndsWrongly();
    void keepsEveryCharacter_data();
    void keepsEveryCharacter();
    void longWordBreaksLast();
    void nothingSticksOut();
    void blanksHang();
    void signWithMark();
    void unknownCharacter();
    void numbersInOrder();
    void rowsAreWhole();
    void pagesAgreeWithTheirRows();
    void drawingAgainIsTheSame();
    void everyWordInBothLanguages();
};

void LedgerLayoutTest::initTestCase()
{
    auto fonts = FontSet::find(fontFolders());
    if (!fonts)
        QSKIP(qPrintable(fonts.error().text));
    m_setter = std::make_unique<Typesetter>(*fonts);
}

void LedgerLayoutTest::noLineStartsOrEndsWrongly()
{
    const QString text = u"「個人情報」の取扱い、サーバー・ルーターの設定書（第２版）。ちょっとした変更、ファイアウォー"
                         u"ルやネットワークカメラ等々を含む。"
                         u"課税データ「固定資産税（土地・家屋）」、きゃっしゅカードの情報；ＵＳＢメモリー！？"_s;
    const QString notAtStart = u"、。，．・：；？！）」』】ーっゃゅょャュョッァィゥェォ々"_s;
    const QString notAtEnd = u"（「『【"_s;
    for (double width = 4; width < 40; width += 0.5) {
        const QStringList lines = linesOf(m_setter->set(text, width, Weight::Regular));
        QVERIFY(lines.size() > 1);
        for (const QString &line : lines) {
            QVERIFY2(!notAtStart.contains(line.front()), qPrintable(line));
            QVERIFY2(!notAtEnd.contains(line.back()), qPrintable(line));
        }
        QCOMPARE(lines.join(QString()), text);
    }
}

void LedgerLayoutTest::keepsEveryCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"住民基本台帳ファイル"_s;
    QTest::newRow("rare") << u"𠮷野家・髙﨑・①㈱・葛󠄀城市・か゚・ﾊﾝｶｸ・〜～"_s;
    QTest::newRow("latin") << u"\\\\fs01\\share\\A very long path name/with-parts_and.dots.xlsx"_s;
    QTest::newRow("mixed") << u"Office 2024を使用したUSBメモリ（32GB）２本"_s;
    QTest::newRow("emoji") << u"👨‍👩‍👧‍👦と👍🏽"_s;
}

void LedgerLayoutTest::keepsEveryCharacter()
{
    QFETCH(QString, text);
    for (double width = 0.5; width < 30; width += 0.5) {
        const SetText set = m_setter->set(text, width, Weight::Regular);
        QCOMPARE(QString::fromUtf8(set.text.data(), qsizetype(set.text.size())), text);
        size_t bytes = 0;
        size_t glyphs = 0;
        for (const auto &glyph : set.glyphs) {
            bytes += glyph.bytes;
            glyphs += glyph.glyphs;
        }
        QCOMPARE(bytes, set.text.size());
        QCOMPARE(glyphs, set.glyphs.size());
    }
    const SetText paragraphs = m_setter->set(text + u'\n' + text, 1000, Weight::Regular);
    QCOMPARE(linesOf(paragraphs), QStringList({text, text}));
}

void LedgerLayoutTest::longWordBreaksLast()
{
    const QStringList lines = linesOf(m_setter->set(u"表 Supercalifragilistic expiali"_s, 5, Weight::Regular));
    QCOMPARE(lines.first(), u"表 "_s); // the long word starts a line of its own before it is cut
    QCOMPARE(lines[1], u"Supercalif"_s);
    QCOMPARE(linesOf(m_setter->set(u"ab cd ef"_s, 2.6, Weight::Regular)), QStringList({u"ab cd "_s, u"ef"_s}));
}

void LedgerLayoutTest::nothingSticksOut()
{
    const QString text =
        u"「長い語」ABCDEFGHIJKLMNOPQRSTUVWXYZ、0123456789012345678901234567890。。。。。。。。。ーーーーーーーー"_s;
    for (double width = 1; width < 20; width += 0.25) {
        for (const SetText::Line &line : m_setter->set(text, width, Weight::Bold).lines)
            QVERIFY2(double(line.width) <= width + 0.001, qPrintable(u"%1 > %2"_s.arg(line.width).arg(width)));
    }
}

void LedgerLayoutTest::blanksHang()
{
    const SetText set = m_setter->set(u"総務課　　　税務課"_s, 3, Weight::Regular);
    QCOMPARE(set.lineCount(), 2);
    QVERIFY(qAbs(set.lines[0].width - 3) < 0.01);
    QCOMPARE(m_setter->set(QString(), 3, Weight::Regular).lineCount(), 0);
}

void LedgerLayoutTest::signWithMark()
{
    const SetText set = m_setter->set(u"か゚葛󠄀"_s, 10, Weight::Regular);
    int signs = 0;
    for (const auto &glyph : set.glyphs)
        signs += glyph.glyphs > 0 ? 1 : 0;
    QCOMPARE(signs, 2);
    QVERIFY2(double(set.width()) < 2.01, "marks take no room of their own");
}

void LedgerLayoutTest::unknownCharacter()
{
    const SetText set = m_setter->set(u"\U0010FFF0"_s, 10, Weight::Regular); // no font has it
    const SetText geta = m_setter->set(u"〓"_s, 10, Weight::Regular);
    QCOMPARE(set.glyphs.size(), size_t(1));
    QCOMPARE(set.glyphs[0].id, geta.glyphs[0].id);
    QCOMPARE(QString::fromStdString(set.text), u"\U0010FFF0"_s);
}

void LedgerLayoutTest::numbersInOrder()
{
    QVERIFY(comesBefore("2", "10"));
    QVERIFY(comesBefore("A-2", "A-10"));
    QVERIFY(!comesBefore("A-10", "A-2"));
    QVERIFY(comesBefore("A-9-10", "A-10-1"));
    QVERIFY(comesBefore("A", "A-1"));
    QVERIFY(comesBefore("01", "1") != comesBefore("1", "01"));
    QVERIFY(!comesBefore("7", "7"));
    QVERIFY(comesBefore("税-1", "税-02"));
}

/// Rows of very different heights: whatever a page shows of an asset, it shows all of it.
void LedgerLayoutTest::rowsAreWhole()
{
    auto body = ledgersample::body(160);
    for (int i = 0; i < body.assets.size(); ++i) {
        Asset &asset = body.assets[i];
        asset.remarks =
            u"初%1"_s.arg(i, 3, 10, QChar(u'0')) + QString(i * 37 % 400, u'備') + u"終%1"_s.arg(i, 3, 10, QChar(u'0'));
    }
    const SnapshotPtr now = body.snapshot();
    const Profile profile = ledgersample::profile();
    const auto layout = LedgerLayout::measure(*now, profile, options());
    QVERIFY(layout);
    static const QRegularExpression start(u"初[0-9]{3}"_s);
    static const QRegularExpression end(u"終[0-9]{3}"_s);
    PageDrawing page;
    int ends = 0;
    for (qsizetype i = 0; i < (*layout)->pageCount(); ++i) {
        (*layout)->draw(i, page);
        const QString text = QString::fromStdString(page.text);
        QCOMPARE(text.count(start), text.count(end));
        ends += int(text.count(end));
        for (const Sign &sign : signsOf(page))
            QVERIFY2(sign.y < (*layout)->height() - 20 && sign.x > 20 &&
                         sign.x + sign.size * 0.4 < (*layout)->width() - 20,
                     qPrintable(sign.text));
    }
    QCOMPARE(ends, 160);
}

void LedgerLayoutTest::pagesAgreeWithTheirRows()
{
    const auto body = ledgersample::body(500);
    const SnapshotPtr now = body.snapshot();
    const Profile profile = ledgersample::profile();
    const auto layout = LedgerLayout::measure(*now, profile, options());
    QVERIFY(layout);
    qsizetype pages = 0;
    qsizetype assets = 0;
    for (const LedgerSection &section : (*layout)->sections()) {
        QCOMPARE(section.firstPage, pages);
        QCOMPARE(section.first, assets);
        pages += section.pages;
        assets += section.count;
    }
    QCOMPARE(pages, (*layout)->pageCount());
    QCOMPARE(assets, (*layout)->assetCount());
    // No two texts of a page lie on each other.
    PageDrawing page;
    (*layout)->draw(1, page);
    std::map<std::pair<int, int>, QString> taken;
    for (const Sign &sign : signsOf(page)) {
        if (sign.text.trimmed().isEmpty())
            continue;
        const auto [at, isNew] = taken.emplace(std::pair(int(sign.x * 2), int(sign.y * 2)), sign.text);
        QVERIFY2(isNew, qPrintable(sign.text + at->second));
    }
}

void LedgerLayoutTest::drawingAgainIsTheSame()
{
    const auto body = ledgersample::body(300);
    const SnapshotPtr now = body.snapshot();
    const Profile profile = ledgersample::profile();
    const auto layout = LedgerLayout::measure(*now, profile, options());
    QVERIFY(layout);
    PageDrawing first;
    PageDrawing again;
    (*layout)->draw(3, first);
    (*layout)->draw((*layout)->pageCount() - 1, again);
    (*layout)->draw(3, again);
    QCOMPARE(again.text, first.text);
    QCOMPARE(again.glyphs.size(), first.glyphs.size());
    QCOMPARE(again.lines.size(), first.lines.size());
}

void LedgerLayoutTest::everyWordInBothLanguages()
{
    for (const Paper paper : {Paper::A4, Paper::A3}) {
        const LedgerForm ja = LedgerForm::read(paper, u"ja"_s);
        const LedgerForm en = LedgerForm::read(paper, u"en"_s);
        QVERIFY(ja.columns.size() > 15);
        QVERIFY(ja.words.size() > 20);
        for (auto word = ja.words.begin(); word != ja.words.end(); ++word) {
            QVERIFY2(!word.value().isEmpty(), qPrintable(word.key()));
            QVERIFY2(word.key() == u"page" || en.words.value(word.key()) != word.value(), qPrintable(word.key()));
        }
        for (qsizetype i = 0; i < ja.columns.size(); ++i) {
            if (ja.columns[i].id != u"axes")
                QVERIFY2(!ja.columns[i].title.isEmpty() && ja.columns[i].title != en.columns[i].title,
                         qPrintable(ja.columns[i].id));
        }
    }
}

QTEST_GUILESS_MAIN(LedgerLayoutTest)
#include "tst_ledgerlayout.moc"
