// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fontfiles.h"
#include "exchange/reminder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

Reminder reminder(Reminder::Kind kind, const QString &department)
{
    Reminder made;
    made.kind = kind;
    made.department = department;
    made.sent = *PartialDate::from(2026, 10, 1);
    made.due = *PartialDate::from(2026, 11, 10);
    made.daysLate = kind == Reminder::Kind::Late ? 11 : 0;
    made.form = u"Daicho (%1.daicho)"_s.arg(department);
    made.assets = 1234;
    made.unanswered = 56;
    made.sentBack = *PartialDate::from(2026, 11, 15);
    made.reason = u"管理番号が「重複」しています。"_s;
    return made;
}

Reminders letters()
{
    Reminders all;
    all.body = u"試験町"_s;
    all.sender = u"情報政策課長"_s;
    all.reference = u"情政第12号"_s;
    all.contact = u"情報政策課　内線1234"_s;
    all.day = QDate(2026, 11, 21);
    all.language = u"ja"_s;
    all.letters = {reminder(Reminder::Kind::Late, u"総務部総務課"_s), reminder(Reminder::Kind::Ahead, u"𠮷野出張所"_s),
                   reminder(Reminder::Kind::SentBack, u"税務課"_s)};
    all.board.columns = {{u"部署"_s, 5, false}, {u"状態"_s, 3, false}, {u"資産"_s, 2, true}};
    all.board.totals = u"配布済 2"_s;
    for (int row = 0; row < 90; ++row)
        all.board.rows.append({u"第%1課"_s.arg(row), u"配布済"_s, QString::number(row)});
    return all;
}

QString textOf(const PageDrawing &page)
{
    return QString::fromStdString(page.text);
}

} // namespace

class ReminderTest : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingOfADayBeforeItWasSent();
    void init();
    void saysEverythingOnOnePageEach();
    void wordsFollowTheState();
    void leavesOutWhatIsUnknown();
    void staysOnThePaper();
    void listsAllDepartmentsOnce();
    void writesThePdf();

private:
    std::shared_ptr<ReminderPages> m_pages;
};

void ReminderTest::init()
{
    const auto made = ReminderPages::make(letters());
    if (!made)
        QSKIP(qPrintable(made.error().text));
    m_pages = *made;
}

void ReminderTest::saysEverythingOnOnePageEach()
{
    PageDrawing page;
    m_pages->draw(0, page);
    const QString text = textOf(page);
    for (const QString &part :
         {u"情政第12号"_s, u"令和8年11月21日"_s, u"総務部総務課"_s, u"試験町"_s, u"情報政策課長"_s, u"令和8年10月1日"_s,
          u"令和8年11月10日"_s, u"11 days late"_s, u"1,234"_s, u"56"_s, u"以上"_s, u"内線1234"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in "_s + text));
    QVERIFY(!text.contains(u"税務課"_s)); // nothing of others
    m_pages->draw(1, page);
    QVERIFY(textOf(page).contains(u"𠮷野出張所"_s));
    QVERIFY(!textOf(page).contains(u"総務課"_s));
}

void ReminderTest::wordsFollowTheState()
{
    PageDrawing page;
    m_pages->draw(0, page);
    QVERIFY(textOf(page).contains(u"(reminder)"_s));
    QVERIFY(!textOf(page).contains(u"重複"_s));
    m_pages->draw(1, page);
    QVERIFY(!textOf(page).contains(u"(reminder)"_s)); // nobody is late yet
    QVERIFY(!textOf(page).contains(u"late)"_s));
    m_pages->draw(2, page);
    QVERIFY(textOf(page).contains(u"重複"_s));
    QVERIFY(textOf(page).contains(u"令和8年11月15日"_s));
}

void ReminderTest::leavesOutWhatIsUnknown()
{
    Reminders bare = letters();
    bare.letters = {reminder(Reminder::Kind::Ahead, u"総務課"_s)};
    bare.letters.first().due = {};
    bare.contact.clear();
    bare.board = {};
    bare.language = u"en"_s;
    m_pages->take(bare);
    QCOMPARE(m_pages->pageCount(), 1);
    PageDrawing page;
    m_pages->draw(0, page);
    QVERIFY(!textOf(page).contains(u"Due on"_s));
    QVERIFY(!textOf(page).contains(u"以上"_s));
    QVERIFY(textOf(page).contains(u"2026-11-21"_s));
    QVERIFY(page.lines.empty()); // no frame around no contact
}

/// Whatever stands in the longest names and reasons.
void ReminderTest::staysOnThePaper()
{
    Reminders long_ = letters();
    long_.letters = {reminder(Reminder::Kind::SentBack, u"企画総務部"_s.repeated(30))};
    long_.letters.first().reason = u"直してください。"_s.repeated(60);
    long_.contact = u"情報政策課"_s.repeated(40);
    long_.board.rows = {{u"長い名前の課"_s.repeated(20), u"差戻し"_s, u"1"_s}};
    m_pages->take(long_);
    for (int number = 0; number < m_pages->pageCount(); ++number) {
        PageDrawing page;
        m_pages->draw(number, page);
        for (const PageDrawing::Glyph &glyph : page.glyphs) {
            QVERIFY(glyph.x >= 0 && glyph.x < ReminderPages::width());
            QVERIFY2(glyph.y > 0 && glyph.y < ReminderPages::height(), qPrintable(QString::number(glyph.y)));
        }
    }
}

void ReminderTest::listsAllDepartmentsOnce()
{
    QVERIFY(m_pages->pageCount() > 4); // ninety rows need more than one
    QString all;
    for (int number = 3; number < m_pages->pageCount(); ++number) {
        PageDrawing page;
        m_pages->draw(number, page);
        all += textOf(page);
        QVERIFY(textOf(page).contains(u"配布済 2"_s));
    }
    for (int row = 0; row < 90; ++row)
        QCOMPARE(all.count(u"第%1課"_s.arg(row)), 1);
}

void ReminderTest::writesThePdf()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"督促.pdf"_s);
    QVERIFY(m_pages->write(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF"));
    QVERIFY(m_pages->write(path)); // the same again, byte for byte
    QFile again(path);
    QVERIFY(again.open(QIODevice::ReadOnly));
    QCOMPARE(again.readAll(), bytes);
    const Outcome nowhere = m_pages->write(folder.filePath(u"ない/督促.pdf"_s));
    QVERIFY(!nowhere && nowhere.error().kind == Error::Kind::Missing);
    QVERIFY(!m_pages->write(folder.path()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"督促.pdf"_s});
}

void ReminderTest::saysNothingOfADayBeforeItWasSent()
{
    Reminders all = letters();
    all.letters = {reminder(Reminder::Kind::Late, u"総務課"_s)};
    const auto drawn = [&all]() -> QString {
        const auto pages = ReminderPages::make(all);
        if (!pages)
            return {};
        PageDrawing page;
        (*pages)->draw(0, page);
        return textOf(page);
    };
    const QString late = drawn();
    if (late.isEmpty())
        QSKIP("no font");
    QVERIFY2(late.contains(u"令和8年11月10日"_s) && late.contains(u"11"_s), qPrintable(late));
    all.letters[0].due = *PartialDate::from(2026, 9, 30);
    const QString asked = drawn();
    QVERIFY2(!asked.contains(u"令和8年9月30日"_s) && !asked.contains(u"late"_s), qPrintable(asked));
}

QTEST_GUILESS_MAIN(ReminderTest)
#include "tst_reminder.moc"
