// SPDX-License-Identifier: GPL-3.0-or-later
#include "distributionsupport.h"

#include "support/newassets.h"
#include "views/distribution/collectdialog.h"
#include "views/distribution/paststates.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeWidget>

using namespace daicho;
using namespace daicho::sending;

/// Collection through the real window: decide, take in, take back.
class CollectionTest : public DistributionWindow
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void collectsDecidesAndTakesBack();
    void recordsWhatWaits();
    void refusesWhatIsNoneOfItsOwn();
    void takesInAllThatIsReady();
    void workbooksComeBackToo();
    void worksOutEachStateOnce();
    void saysWhatIsUnansweredAndUntouched();
    void showsNewAssetsInFull();
    void sendsNothingBackWithoutAReason();
};

void CollectionTest::collectsDecidesAndTakesBack()
{
    handOut();
    editIn(file(u"総務課"_s), u"総1"_s, [](Asset &asset) {
        asset.remarks = u"課の備考"_s;
        asset.users = u"課の職員"_s;
    });
    edit(registry(), u"総1"_s, [](Asset &asset) { asset.remarks = u"情報政策課の備考"_s; });
    edit(registry(), u"総2"_s, [](Asset &asset) { asset.remarks = u"ここだけ"_s; });
    QStringList seen;
    inDialog(u"collectDialog"_s, [&](QDialog &dialog) {
        auto *conflicts = child<QTableView>(dialog, u"conflictTable"_s)->model();
        QTRY_COMPARE(conflicts->rowCount(), 1);
        QVERIFY(child<QLabel>(dialog, u"about"_s)->text().contains(u"課の担当"_s));
        for (int column = 0; column < conflicts->columnCount(); ++column)
            seen << conflicts->index(0, column).data().toString();
        QCOMPARE(child<QTableView>(dialog, u"takenTable"_s)->model()->rowCount(), 1);
        auto *take = child<QPushButton>(dialog, u"take"_s);
        QVERIFY(!take->isEnabled());
        QCOMPARE(child<QTabWidget>(dialog, u"tabs"_s)->currentIndex(), 0);
        QCOMPARE(child<QTreeWidget>(dialog, u"files"_s)->topLevelItem(0)->text(0), u"総務課\n総務課.daicho"_s);
        const QString whole = child<QPlainTextEdit>(dialog, u"wholeRow"_s)->toPlainText();
        QVERIFY2(whole.contains(u"情報政策課の備考"_s) && whole.contains(u"課の備考"_s), qPrintable(whole));
        click(dialog, u"allOurs"_s);
        QVERIFY(take->isEnabled());
        auto *view = child<QTableView>(dialog, u"conflictTable"_s);
        view->setCurrentIndex(conflicts->index(0, ConflictTable::Theirs));
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(static_cast<ConflictTable *>(conflicts)->decisions(), QList<Decision>{Decision::Theirs});
        take->click();
        QVERIFY(!take->isEnabled());
        click(dialog, u"close"_s);
    });
    page().collect({file(u"総務課"_s)});
    QCOMPARE(seen.mid(2), (QStringList{u"(empty)"_s, u"情報政策課の備考"_s, u"課の備考"_s}));
    QCOMPARE(asset(registry(), u"総1"_s).remarks, u"課の備考"_s);
    QCOMPARE(asset(registry(), u"総1"_s).users, u"課の職員"_s);
    QCOMPARE(asset(registry(), u"総2"_s).remarks, u"ここだけ"_s);
    QCOMPARE(row(u"総務課"_s).state, BoardState::Merged);
    m_window->undo();
    QCOMPARE(asset(registry(), u"総1"_s).remarks, u"情報政策課の備考"_s);
    QCOMPARE(asset(registry(), u"総1"_s).users, QString());
    QCOMPARE(row(u"総務課"_s).state, BoardState::Sent);
}

void CollectionTest::recordsWhatWaits()
{
    handOut();
    editIn(file(u"総務課"_s), u"総1"_s, [](Asset &asset) { asset.remarks = u"課"_s; });
    edit(registry(), u"総1"_s, [](Asset &asset) { asset.remarks = u"政策"_s; });
    inDialog(u"collectDialog"_s, [](QDialog &dialog) {
        QTRY_COMPARE(child<QTableView>(dialog, u"conflictTable"_s)->model()->rowCount(), 1);
        click(dialog, u"close"_s);
    });
    page().collect({file(u"総務課"_s)});
    QCOMPARE(asset(registry(), u"総1"_s).remarks, u"政策"_s); // nothing was taken
    QCOMPARE(row(u"総務課"_s).state, BoardState::Submitted);
    QCOMPARE(row(u"総務課"_s).dispatch.submitted, PartialDate(m_today));
}

void CollectionTest::refusesWhatIsNoneOfItsOwn()
{
    handOut();
    const QString stranger = m_files.filePath(u"壊れた.daicho"_s);
    QFile broken(stranger);
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no registry") > 0);
    broken.close();
    QVERIFY(registry().copyTo(m_files.filePath(u"全部.daicho"_s)));
    const qint64 before = registry().snapshot()->revision;
    QStringList about;
    inDialog(u"collectDialog"_s, [&](QDialog &dialog) {
        auto *collect = qobject_cast<CollectDialog *>(&dialog);
        QTRY_VERIFY(!collect->isWorking());
        auto *list = child<QTreeWidget>(dialog, u"files"_s);
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            list->setCurrentItem(list->topLevelItem(i));
            about << child<QLabel>(dialog, u"about"_s)->text();
            QVERIFY(!child<QPushButton>(dialog, u"take"_s)->isEnabled());
        }
        click(dialog, u"close"_s);
    });
    page().collect({stranger, m_files.filePath(u"全部.daicho"_s), m_files.filePath(u"ない.daicho"_s)});
    QCOMPARE(about.size(), 3);
    QVERIFY2(about[1].contains(u"registry of its own"_s), qPrintable(about[1]));
    for (const QString &text : about)
        QVERIFY(!text.isEmpty());
    QCOMPARE(registry().snapshot()->revision, before);
}

void CollectionTest::takesInAllThatIsReady()
{
    handOut();
    for (const QString &department : {u"総務課"_s, u"税務課"_s, u"福祉課"_s})
        editIn(file(department), department.left(1) + u"1"_s, [](Asset &asset) { asset.remarks = u"記入済"_s; });
    edit(registry(), u"税1"_s, [](Asset &asset) { asset.remarks = u"政策"_s; });
    inDialog(u"collectDialog"_s, [](QDialog &dialog) {
        auto *collect = qobject_cast<CollectDialog *>(&dialog);
        QTRY_VERIFY(!collect->isWorking());
        click(dialog, u"takeAll"_s);
        click(dialog, u"close"_s);
    });
    page().collect({file(u"総務課"_s), file(u"税務課"_s), file(u"福祉課"_s)});
    QCOMPARE(asset(registry(), u"総1"_s).remarks, u"記入済"_s);
    QCOMPARE(asset(registry(), u"税1"_s).remarks, u"政策"_s); // its conflict waits
    QCOMPARE(asset(registry(), u"福1"_s).remarks, u"記入済"_s);
    QCOMPARE(row(u"税務課"_s).state, BoardState::Submitted);
    QCOMPARE(row(u"福祉課"_s).state, BoardState::Merged);
}

void CollectionTest::workbooksComeBackToo()
{
    inDialog(u"distributeDialog"_s, [this](QDialog &dialog) {
        child<QLineEdit>(dialog, u"folder"_s)->setText(m_files.path());
        child<QComboBox>(dialog, u"form"_s)->setCurrentIndex(1);
        click(dialog, u"write"_s);
    });
    page().distribute();
    QTRY_VERIFY(!page().isBusy());
    const QString workbook = m_files.filePath(u"税務課.xlsx"_s);
    QVERIFY(QFile::exists(workbook));
    QStringList states;
    const auto collect = [&](QDialog &dialog) {
        auto *work = qobject_cast<CollectDialog *>(&dialog);
        QTRY_VERIFY(!work->isWorking());
        states << child<QTreeWidget>(dialog, u"files"_s)->topLevelItem(0)->text(1);
        if (auto *take = child<QPushButton>(dialog, u"take"_s); take->isEnabled())
            take->click();
        click(dialog, u"close"_s);
    };
    inDialog(u"collectDialog"_s, collect);
    page().collect({workbook});
    QCOMPARE(row(u"税務課"_s).state, BoardState::Merged);
    const qint64 revision = registry().snapshot()->revision;
    inDialog(u"collectDialog"_s, collect);
    page().collect({workbook}); // the same once more changes nothing
    QVERIFY2(states[0].startsWith(u"As handed out\nUnanswered: "_s), qPrintable(states[0]));
    QCOMPARE(states[1], u"Taken in before"_s);
    QCOMPARE(registry().snapshot()->revision, revision);
}

void CollectionTest::worksOutEachStateOnce()
{
    handOut();
    edit(registry(), u"総1"_s, [](Asset &asset) { asset.remarks = u"のちの備考"_s; });
    const qint64 sent = row(u"総務課"_s).dispatch.sentRevision;
    PastStates past(registry());
    const auto first = past.at(sent);
    QVERIFY(first && registry().at(sent)->snapshot != first->snapshot);
    QCOMPARE(past.at(sent)->snapshot, first->snapshot);
    edit(registry(), u"総2"_s, [](Asset &asset) { asset.remarks = u"さらにのち"_s; });
    QCOMPARE(past.at(sent)->snapshot, first->snapshot);
    QVERIFY(!past.at(registry().snapshot()->revision + 1));
}

void CollectionTest::saysWhatIsUnansweredAndUntouched()
{
    handOut();
    editIn(file(u"総務課"_s), u"総1"_s, [](Asset &asset) { asset.remarks = u"記入済"_s; });
    const qint64 unanswered = row(u"税務課"_s).unanswered();
    QVERIFY(unanswered > 0);
    const auto collect = [&](Prompt::Answer answer) {
        inDialog(u"collectDialog"_s, [&, answer](QDialog &dialog) {
            auto *work = qobject_cast<CollectDialog *>(&dialog);
            QTRY_VERIFY(!work->isWorking());
            auto *list = child<QTreeWidget>(dialog, u"files"_s);
            QVERIFY(list->topLevelItem(0)->text(1).startsWith(u"Ready: 1 changes\nUnanswered: "_s));
            list->setCurrentItem(list->topLevelItem(1));
            const QString counts = child<QLabel>(dialog, u"counts"_s)->text();
            QVERIFY2(counts.contains(u"Unanswered %1"_s.arg(unanswered)) && counts.contains(u"exactly as it was"_s),
                     qPrintable(counts));
            QVERIFY(child<QLabel>(dialog, u"note"_s)->text().contains(u"Nobody worked on this file"_s));
            QVERIFY(child<QPushButton>(dialog, u"take"_s)->isEnabled());
            Prompt::instance().answerNext(answer);
            click(dialog, u"takeAll"_s);
            const QString asked = Prompt::instance().lastText();
            QVERIFY2(asked.contains(u"税務課"_s) && !asked.contains(u"総務課"_s), qPrintable(asked));
            click(dialog, u"close"_s);
        });
        page().collect({file(u"総務課"_s), file(u"税務課"_s)});
    };
    collect(Prompt::Cancel);
    QCOMPARE(row(u"総務課"_s).state, BoardState::Submitted);
    QCOMPARE(row(u"税務課"_s).state, BoardState::Submitted);
    collect(Prompt::Accept);
    QCOMPARE(row(u"総務課"_s).state, BoardState::Merged);
    QCOMPARE(row(u"税務課"_s).state, BoardState::Merged);
    QCOMPARE(row(u"税務課"_s).unanswered(), unanswered);
}

void CollectionTest::showsNewAssetsInFull()
{
    handOut();
    {
        const auto opened = Registry::open(file(u"総務課"_s), Access::ReadWrite);
        QVERIFY(opened.has_value());
        const Asset like = asset(**opened, u"総1"_s);
        QVERIFY(registerLike(**opened, like, u"総3"_s, u"公用車台帳"_s, u"車検証を含む"_s));
    }
    inDialog(u"collectDialog"_s, [&](QDialog &dialog) {
        QTRY_COMPARE(child<QTableView>(dialog, u"takenTable"_s)->model()->rowCount(), 1);
        QCOMPARE(child<QTabWidget>(dialog, u"tabs"_s)->currentIndex(), 1);
        const QStringList lines = child<QPlainTextEdit>(dialog, u"wholeRow"_s)->toPlainText().split(u'\n');
        for (const QString &line : {u"Name: 公用車台帳"_s, u"Remarks: 車検証を含む"_s})
            QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
        QVERIFY(lines.filter(u"Kind: "_s).size() == 1 && lines.filter(u"Zone: "_s).size() == 1);
        click(dialog, u"close"_s);
    });
    page().collect({file(u"総務課"_s)});
}

void CollectionTest::sendsNothingBackWithoutAReason()
{
    handOut();
    inDialog(u"collectDialog"_s, [&](QDialog &dialog) {
        auto *work = qobject_cast<CollectDialog *>(&dialog);
        QTRY_VERIFY(!work->isWorking());
        inDialog(u"lines"_s, [](QDialog &asked) {
            auto *text = asked.findChild<QPlainTextEdit *>();
            const auto *ok = asked.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
            QVERIFY(!ok->isEnabled());
            text->setPlainText(u" \n"_s);
            QVERIFY(!ok->isEnabled());
            text->setPlainText(u"番号が空です。"_s);
            QVERIFY(ok->isEnabled());
            asked.accept();
        });
        Prompt::instance().setSilent(false);
        click(dialog, u"sendBack"_s);
        Prompt::instance().setSilent(true);
        click(dialog, u"close"_s);
    });
    page().collect({file(u"総務課"_s)});
    QCOMPARE(row(u"総務課"_s).state, BoardState::SentBack);
    QCOMPARE(row(u"総務課"_s).dispatch.remarks, u"番号が空です。"_s);
}

QTEST_MAIN(CollectionTest)
#include "tst_collection.moc"
