// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledgerrows.h"
#include "exchange/tst_ledgersample.h"

#include "support/bytes.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

/// What a program says about a file; nothing where the program is not installed.
std::optional<QString> said(const QString &program, const QStringList &words)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(program, words);
    process.waitForFinished(120'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// A reader sees lines and columns; for looking up a text that was wrapped they are taken out.
QString joined(QString text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return text.remove(blanks);
}

} // namespace

#define NEED(text, program)                                                                                            \
    if (!(text))                                                                                                       \
    QSKIP(program " is not installed (poppler-utils)")

class LedgerTest : public QObject
{
    Q_OBJECT

private:
    QString written(const Snapshot &now, const Profile &profile, const LedgerOptions &chosen)
    {
        const QString path = m_folder.filePath(u"ledger%1.pdf"_s.arg(++m_count));
        const auto pages = writeLedgerPdf(now, profile, chosen, path);
        m_pages = pages ? *pages : -1;
        return path;
    }

    QTemporaryDir m_folder;
    int m_count = 0;
    qint64 m_pages = 0;

private slots:
    void everyAssetOnce();
    void everyPageSaysWhatItIs();
    void awkwardCharacters_data();
    void awkwardCharacters();
    void sameSnapshotSameBytes();
    void outlineByDepartment();
    void fontsAreEmbedded();
    void oneDepartment();
    void noDepartment();
    void emptyLedger();
    void retiredAndDraft();
    void standardLedgerOnlyWhenAskedFor();
    void policyWithoutZones();
    void manyAxes();
    void papersDiffer();
    void english();
    void rowTallerThanAPage();
};

void LedgerTest::everyAssetOnce()
{
    const auto body = ledgersample::body(137);
    const QString path = written(*body.snapshot(), ledgersample::profile(), ledgersample::options());
    const auto text = said(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    NEED(text, "pdftotext");
    for (const Asset &asset : body.assets)
        QVERIFY2(text->count(asset.number) == 1, qPrintable(asset.number));
    QVERIFY(text->indexOf(u"JM-00002"_s) < text->indexOf(u"JM-00010"_s));
}

void LedgerTest::everyPageSaysWhatItIs()
{
    const auto body = ledgersample::body(137);
    const QString path = written(*body.snapshot(), ledgersample::profile(), ledgersample::options());
    QVERIFY(m_pages > 6);
    const QStringList departments = {u"総務部総務課"_s, u"総務部税務課"_s, u"市民課"_s};
    QHash<QString, int> pagesOf;
    for (int page = 1; page <= m_pages; ++page) {
        const QString number = QString::number(page);
        const auto text = said(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, number, u"-l"_s, number, path, u"-"_s});
        NEED(text, "pdftotext");
        for (const QString &word :
             {u"情報資産分類台帳"_s, u"見本市"_s, u"令和8年度"_s, u"機密性2"_s, u"取扱注意"_s, u"番号"_s,
              u"情報資産の名称"_s, u"管理責任者"_s, u"完全性"_s, u"可用性"_s, u"備考"_s,
              u"見本市情報セキュリティ基本方針（2026-04-01版）"_s, u"台帳改訂番号 37"_s, u"印刷日 令和8年11月20日"_s,
              u"%1 / %2"_s.arg(page).arg(m_pages)})
            QVERIFY2(joined(*text).contains(joined(word)), qPrintable(u"page %1: %2"_s.arg(page).arg(word)));
        int named = 0;
        for (const QString &department : departments) {
            if (text->contains(department)) {
                ++named;
                ++pagesOf[department];
            }
        }
        QCOMPARE(named, 1); // a department starts on a page of its own
        const bool isFirst = text->contains(u"登録件数"_s);
        for (const QString &seal : {u"作成"_s, u"確認"_s, u"承認"_s})
            QCOMPARE(text->contains(seal), isFirst);
    }
    QCOMPARE(pagesOf.size(), 3);
}

void LedgerTest::awkwardCharacters_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"山田太郎"_s, u"日月人工"_s, u"髙﨑"_s, u"①②㈱"_s, u"𠮷野家𩸽"_s, u"ﾊﾝｶｸｶﾅﾞ"_s,
                                u"葛󠄀城市"_s, u"か゚き゚"_s, u"が（結合）"_s, u"波〜波～波"_s, u"\u2F08と人"_s,
                                u"100％－50%"_s, u"㋿元年"_s, u"神\uFA19社"_s, u"A&B <b>太字</b>"_s, u"Wi-Fi・Ⅲ"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void LedgerTest::awkwardCharacters()
{
    QFETCH(QString, name);
    auto body = ledgersample::body(3);
    body.assets[1].name = name;
    body.assets[1].remarks = name;
    const QString path = written(*body.snapshot(), ledgersample::profile(), ledgersample::options());
    const auto text = said(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
    NEED(text, "pdftotext");
    QVERIFY2(joined(*text).count(joined(name)) == 2, qPrintable(*text));
}

void LedgerTest::sameSnapshotSameBytes()
{
    const auto body = ledgersample::body(60);
    const QByteArray first = bytesOf(written(*body.snapshot(), ledgersample::profile(), ledgersample::options()));
    QTest::qWait(1100); // the clock must not show
    const QByteArray second = bytesOf(written(*body.snapshot(), ledgersample::profile(), ledgersample::options()));
    QVERIFY(first.size() > 10'000);
    QVERIFY(first == second);
    LedgerOptions later = ledgersample::options();
    later.printed = QDate(2026, 11, 21);
    QVERIFY(bytesOf(written(*body.snapshot(), ledgersample::profile(), later)) != first);
}

void LedgerTest::outlineByDepartment()
{
    const auto body = ledgersample::body(60);
    const QString path = written(*body.snapshot(), ledgersample::profile(), ledgersample::options());
    const auto json = said(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, path});
    if (!json)
        QSKIP("qpdf is not installed");
    for (const QString &name : {u"総務部"_s, u"総務課"_s, u"税務課"_s, u"市民課"_s})
        QVERIFY2(json->contains(u"\"title\": \"%1\""_s.arg(name)), qPrintable(*json));
    const auto info = said(u"pdfinfo"_s, {u"-isodates"_s, path});
    NEED(info, "pdfinfo");
    QVERIFY(info->contains(u"情報資産分類台帳"_s));
    QVERIFY(info->contains(u"見本市"_s));
    QVERIFY2(info->contains(u"2026-11-20"_s) || info->contains(u"2026-11-19"_s), qPrintable(*info));
}

void LedgerTest::fontsAreEmbedded()
{
    auto body = ledgersample::body(9);
    body.assets[0].name = u"𠮷野家"_s;
    const QString path = written(*body.snapshot(), ledgersample::profile(), ledgersample::options());
    const auto fonts = said(u"pdffonts"_s, {path});
    NEED(fonts, "pdffonts");
    const QStringList lines = fonts->split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(lines.size() >= 2);
    static const QRegularExpression embedded(u"yes +yes +yes +[0-9]+ +[0-9]+$"_s);
    for (const QString &line : lines)
        QVERIFY2(embedded.match(line.trimmed()).hasMatch(), qPrintable(line));
}

void LedgerTest::oneDepartment()
{
    const auto body = ledgersample::body(30);
    LedgerOptions chosen = ledgersample::options();
    chosen.department = body.departments[0].id; // 総務部: with the two below it
    const SnapshotPtr now = body.snapshot();
    const Profile profile = ledgersample::profile();
    const auto layout = LedgerLayout::measure(*now, profile, chosen);
    QVERIFY(layout);
    QCOMPARE((*layout)->sections().size(), 2);
    QCOMPARE((*layout)->assetCount(), 20);
    chosen.department = body.departments[3].id;
    const auto text = said(u"pdftotext"_s, {written(*body.snapshot(), ledgersample::profile(), chosen), u"-"_s});
    NEED(text, "pdftotext");
    QVERIFY(text->contains(u"市民課"_s));
    QVERIFY(!text->contains(u"税務課"_s));
}

void LedgerTest::noDepartment()
{
    auto body = ledgersample::body(10);
    body.assets[4].department = Id();
    body.assets[5].department = Id{987654}; // not in the organisation any more
    const SnapshotPtr now = body.snapshot();
    const Profile profile = ledgersample::profile();
    const auto all = LedgerLayout::measure(*now, profile, ledgersample::options());
    QVERIFY(all);
    QCOMPARE((*all)->assetCount(), 10);
    QCOMPARE((*all)->sections().last().count, 2);
    LedgerOptions chosen = ledgersample::options();
    chosen.department = Id();
    const auto text = said(u"pdftotext"_s, {written(*body.snapshot(), ledgersample::profile(), chosen), u"-"_s});
    NEED(text, "pdftotext");
    QVERIFY(text->contains(u"JM-00005"_s) && text->contains(u"JM-00006"_s) && !text->contains(u"JM-00001"_s));
    QVERIFY(text->contains(u"（所属課室の記載なし）"_s));
}

void LedgerTest::emptyLedger()
{
    auto body = ledgersample::body(4);
    const Id empty = body.add(u"会計課"_s);
    LedgerOptions chosen = ledgersample::options();
    chosen.department = empty;
    const QString path = written(*body.snapshot(), ledgersample::profile(), chosen);
    QCOMPARE(m_pages, 1);
    const auto text = said(u"pdftotext"_s, {path, u"-"_s});
    NEED(text, "pdftotext");
    QVERIFY(text->contains(u"会計課"_s));
    QVERIFY(text->contains(u"この課室に登録されている情報資産はありません。"_s));
    QVERIFY(text->contains(u"1 / 1"_s));
    const auto nothing =
        said(u"pdftotext"_s, {written(Snapshot(), ledgersample::profile(), ledgersample::options()), u"-"_s});
    QCOMPARE(m_pages, 1);
    QVERIFY(nothing->contains(u"登録されている情報資産はありません。"_s));
}

void LedgerTest::retiredAndDraft()
{
    auto body = ledgersample::body(6);
    body.assets[1].state = AssetState::Retired;
    body.assets[2].state = AssetState::Draft;
    const auto text =
        said(u"pdftotext"_s, {written(*body.snapshot(), ledgersample::profile(), ledgersample::options()), u"-"_s});
    NEED(text, "pdftotext");
    QVERIFY(!text->contains(u"JM-00002"_s));
    QCOMPARE(text->count(u"作成中"_s), 1);
}

void LedgerTest::policyWithoutZones()
{
    Profile profile = ledgersample::profile();
    const auto body = ledgersample::body(6);
    const auto with =
        said(u"pdftotext"_s, {u"-raw"_s, written(*body.snapshot(), profile, ledgersample::options()), u"-"_s});
    NEED(with, "pdftotext");
    QVERIFY(joined(*with).contains(u"LGWAN接続系"_s));
    profile.zones.clear();
    profile.axes = {profile.axes.first()};
    profile.axes[0].label.ja = u"重要度"_s;
    const auto text =
        said(u"pdftotext"_s, {u"-raw"_s, written(*body.snapshot(), profile, ledgersample::options()), u"-"_s});
    QVERIFY(!joined(*text).contains(u"LG"_s));
    QVERIFY(!joined(*text).contains(u"ネットワーク区分"_s));
    QVERIFY(!text->contains(u"完全性"_s));
    QVERIFY(text->contains(u"重要度"_s));
}

void LedgerTest::manyAxes()
{
    Profile profile = ledgersample::profile();
    for (const QString &name : {u"真正性"_s, u"責任追跡性"_s, u"否認防止"_s, u"信頼性"_s})
        profile.axes << ledgersample::axis(name, {name, {}}, {});
    const SnapshotPtr now = ledgersample::body(6).snapshot();
    const auto layout = LedgerLayout::measure(*now, profile, ledgersample::options());
    QVERIFY(layout);
    PageDrawing page;
    (*layout)->draw(0, page);
    for (const auto &glyph : page.glyphs)
        QVERIFY(glyph.x >= 0 && glyph.x < (*layout)->width() - 20);
}

void LedgerTest::papersDiffer()
{
    const auto body = ledgersample::body(60);
    const QString small = written(*body.snapshot(), ledgersample::profile(), ledgersample::options());
    const qint64 smallPages = m_pages;
    const QString large = written(*body.snapshot(), ledgersample::profile(), ledgersample::options(Paper::A3));
    QVERIFY(m_pages <= smallPages);
    const auto smallInfo = said(u"pdfinfo"_s, {small});
    NEED(smallInfo, "pdfinfo");
    QVERIFY(smallInfo->contains(u"841.89 x 595.276"_s));
    QVERIFY(said(u"pdfinfo"_s, {large})->contains(u"1190.55 x 841.89"_s));
    const QString smallText = *said(u"pdftotext"_s, {u"-raw"_s, small, u"-"_s});
    const QString largeText = *said(u"pdftotext"_s, {u"-raw"_s, large, u"-"_s});
    QVERIFY(!smallText.contains(u"庶務係長"_s));
    QVERIFY(largeText.contains(u"庶務係長"_s));
}

void LedgerTest::english()
{
    LedgerOptions chosen = ledgersample::options();
    chosen.language = u"en"_s;
    const auto text =
        said(u"pdftotext"_s, {written(*ledgersample::body(5).snapshot(), ledgersample::profile(), chosen), u"-"_s});
    NEED(text, "pdftotext");
    QVERIFY(text->contains(u"Information Asset Classification Ledger"_s));
    QVERIFY(text->contains(u"2026-11-20"_s));
    QVERIFY(!text->contains(u"番号"_s));
}

void LedgerTest::rowTallerThanAPage()
{
    auto body = ledgersample::body(5);
    QString remarks;
    for (int i = 0; i < 700; ++i)
        remarks += u"第%1項、"_s.arg(i, 4, 10, QChar(u'0'));
    body.assets[1].remarks = remarks;
    const QString path = written(*body.snapshot(), ledgersample::profile(), ledgersample::options());
    const auto text = said(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
    NEED(text, "pdftotext");
    QCOMPARE(text->count(u'第'), 700);
    QCOMPARE(text->count(u'項'), 700);
    QVERIFY(text->count(u"（続き）"_s) >= 2);
    for (const Asset &asset : body.assets)
        QVERIFY(text->contains(asset.number));
}

void LedgerTest::standardLedgerOnlyWhenAskedFor()
{
    ledgersample::Body body = ledgersample::body(6);
    const Id standard = body.add(u"標準台帳"_s, body.departments.first().id);
    body.departments.last().isStandard = true;
    body.addAsset(standard);
    const SnapshotPtr now = body.snapshot();
    QCOMPARE(LedgerRows::arrange(*now, std::nullopt).assets.size(), size_t(6));
    QCOMPARE(LedgerRows::arrange(*now, body.departments.first().id).assets.size(),
             size_t(4)); // it stands below this one
    QCOMPARE(LedgerRows::arrange(*now, standard).assets.size(), size_t(1));
}

QTEST_GUILESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
