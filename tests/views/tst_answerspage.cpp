// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/answersdesk.h"
#include "views/common/prompt.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace daicho;

class AnswersPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void startsWhereSomethingIsOpen();
    void answersByKeyboard();
    void movesNumbersAtOnce();
    void answersManyAsOneChange();
    void answersWholeCategory();
    void answersSingleAsset();
    void keepsSelectionAfterAnswer();
    void goesFromMeasureToMeasure();
    void keepsItsPlaceWhenRowsGo();
    void carriesRevisionRead();
    void jumpsToMeasure();
    void jumpsToOpenOnes();
    void findsAssetByNumber();
    void remembersSubjectAndFilter();
    void saysWhenNothingIsOpen();
    void followsLanguage();
};

void AnswersPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    Prompt::instance().setSilent(true);
}

void AnswersPageTest::startsWhereSomethingIsOpen()
{
    Desk desk;
    QCOMPARE(desk.page.subject(), (SubjectId{Unit::Department, sample::generalAffairs}));
    QStringList lines;
    QTreeWidgetItemIterator item(desk.subjects());
    for (; *item; ++item)
        lines << (*item)->text(0) + u' ' + (*item)->text(1);
    QCOMPARE(lines, (QStringList{QStringLiteral("試験市 1"), QStringLiteral("Departments "), QStringLiteral("総務部 1"),
                                 QStringLiteral("総務課 6"), QStringLiteral("税務課 6"), QStringLiteral("Zones "),
                                 QStringLiteral("Main zone 1"), QStringLiteral("Contracts and external services "),
                                 QStringLiteral("基幹系保守 1")}));
}

void AnswersPageTest::answersByKeyboard()
{
    Desk desk;
    desk.go(sample::section, QStringLiteral("MFA"));
    QCOMPARE(desk.current(), QStringLiteral("Several factors"));
    desk.press(Qt::Key_1);
    QCOMPARE(desk.changes.size(), 1);
    Answers expected;
    expected.subject = sample::section;
    expected.statuses.set(sample::Mfa, Status::Done);
    QCOMPARE(desk.changes[0].answers.upserts, (QList<Answers>{expected}));
    QCOMPARE(desk.changes[0].verb, Change::Verb::Answer);
    QCOMPARE(desk.changes[0].detail, QStringLiteral("総務部総務課: Several factors"));
    desk.press(Qt::Key_Down);
    QCOMPARE(desk.current(), QStringLiteral("No theft"));
    desk.press(Qt::Key_2);
    QCOMPARE(desk.changes.size(), 2);
    QCOMPARE(desk.status(sample::section, sample::Theft), Status::Partial);
    desk.press(Qt::Key_2); // it stands so already
    QCOMPARE(desk.changes.size(), 2);
    desk.press(Qt::Key_3);
    QCOMPARE(desk.status(sample::section, sample::Theft), Status::NotDone);
}

void AnswersPageTest::movesNumbersAtOnce()
{
    Desk desk;
    desk.go(sample::section, QStringLiteral("THEFT"));
    const auto figures = [&desk] {
        return desk.child<QLabel>("subjectFigures")->text();
    };
    QVERIFY2(figures().startsWith(QStringLiteral("Coverage 0%   Required 6")), qPrintable(figures()));
    desk.press(Qt::Key_1);
    QVERIFY2(figures().startsWith(QStringLiteral("Coverage 50.0%   Required 6   Done 3")), qPrintable(figures()));
    QCOMPARE(desk.subjects()->currentItem()->text(1), QStringLiteral("3"));
}

void AnswersPageTest::answersManyAsOneChange()
{
    Desk desk;
    desk.go(sample::section);
    desk.measures()->expandToDepth(0);
    desk.measures()->selectAll();
    desk.child<QAction>("setDone")->trigger();
    QCOMPARE(desk.changes.size(), 1);
    QCOMPARE(desk.changes[0].answers.upserts.size(), 1);
    QCOMPARE(desk.changes[0].detail, QStringLiteral("総務部総務課: Several factors and 2 more"));
    for (const Ordinal measure : {Ordinal(sample::Mfa), Ordinal(sample::Theft), Ordinal(sample::Training)})
        QCOMPARE(desk.status(sample::section, measure), Status::Done);
}

void AnswersPageTest::answersWholeCategory()
{
    Desk desk;
    desk.go(sample::section);
    desk.measures()->setCurrentIndex(desk.measures()->model()->index(0, 0));
    QCOMPARE(desk.child<QLabel>("selected")->text(), QStringLiteral("Answer 2 selected: "));
    desk.press(Qt::Key_2);
    QCOMPARE(desk.changes.size(), 1);
    QCOMPARE(desk.status(sample::section, sample::Mfa), Status::Partial);
    QCOMPARE(desk.status(sample::section, sample::Theft), Status::Partial);
    QCOMPARE(desk.status(sample::section, sample::Training), Status::Unanswered);
}

void AnswersPageTest::answersSingleAsset()
{
    Desk desk;
    desk.go(sample::section, QStringLiteral("THEFT"));
    desk.press(Qt::Key_Right); // opens the measure
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    QCOMPARE(desk.current(), QStringLiteral("A002 端末2"));
    desk.press(Qt::Key_1);
    QCOMPARE(desk.changes.size(), 1);
    QCOMPARE(desk.status(sample::asset(2), sample::Theft), Status::Done);
    QCOMPARE(desk.status(sample::section, sample::Theft), Status::Unanswered);
    QCOMPARE(desk.current(), QStringLiteral("A002 端末2"));
    QVERIFY(desk.measures()->isExpanded(desk.measures()->currentIndex().parent()));
}

void AnswersPageTest::keepsSelectionAfterAnswer()
{
    Desk desk;
    desk.go(sample::section, QStringLiteral("MFA"));
    desk.child<QCheckBox>("openOnly")->setChecked(true);
    desk.press(Qt::Key_1); // it is not open any more: the next one is at hand
    QCOMPARE(desk.current(), QStringLiteral("No theft"));
    QVERIFY(desk.measures()->selectionModel()->isSelected(desk.measures()->currentIndex()));
    desk.press(Qt::Key_1);
    QCOMPARE(desk.status(sample::section, sample::Theft), Status::Done);
}

/// Else a second key would overwrite the first answer, or answer a whole category.
void AnswersPageTest::goesFromMeasureToMeasure()
{
    Desk desk;
    desk.go(sample::section, QStringLiteral("MFA"));
    desk.press(Qt::Key_2); // nothing goes on by itself where everything is shown
    QCOMPARE(desk.current(), QStringLiteral("Several factors"));
    desk.child<QCheckBox>("openOnly")->setChecked(true);
    desk.press(Qt::Key_3); // still open, and yet answered
    QCOMPARE(desk.status(sample::section, sample::Mfa), Status::NotDone);
    QCOMPARE(desk.current(), QStringLiteral("No theft"));
    desk.press(Qt::Key_Down); // over a heading
    QCOMPARE(desk.current(), QStringLiteral("Training"));
    desk.press(Qt::Key_2);
    QCOMPARE(desk.status(sample::section, sample::Training), Status::Partial);
    desk.press(Qt::Key_Up);
    QCOMPARE(desk.current(), QStringLiteral("No theft"));
    QCOMPARE(desk.status(sample::section, sample::Theft), Status::Unanswered);
    // A closed category is reached, and answered as a whole.
    desk.measures()->collapse(desk.measures()->currentIndex().parent());
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Up);
    QVERIFY(!desk.measures()->currentIndex().parent().isValid());
}

void AnswersPageTest::keepsItsPlaceWhenRowsGo()
{
    Desk desk;
    desk.go(sample::section, QStringLiteral("THEFT"));
    desk.child<QCheckBox>("openOnly")->setChecked(true);
    // The last one of its category goes: the next one is that of the next category, not the one above.
    desk.press(Qt::Key_1);
    QCOMPARE(desk.current(), QStringLiteral("Training"));
    // A whole category goes, and nothing stands below it.
    desk.press(Qt::Key_1);
    QCOMPARE(desk.current(), QStringLiteral("Several factors"));
    QVERIFY(desk.measures()->selectionModel()->isSelected(desk.measures()->currentIndex()));
    desk.press(Qt::Key_2); // still open: it stays
    QCOMPARE(desk.current(), QStringLiteral("Several factors"));

    Desk other;
    other.go(sample::section, QStringLiteral("MFA"));
    other.child<QCheckBox>("openOnly")->setChecked(true);
    other.press(Qt::Key_Down, Qt::ShiftModifier);
    other.press(Qt::Key_1); // a whole category at once
    QCOMPARE(other.current(), QStringLiteral("Training"));
    QCOMPARE(other.status(sample::section, sample::Mfa), Status::Done);
}

void AnswersPageTest::carriesRevisionRead()
{
    Desk desk;
    desk.go(sample::section, QStringLiteral("TRAIN"));
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_Return);
    const qint64 read = desk.now->answers.find(sample::section)->revision;
    // Somebody else answers while the dialog is open: what the dialog gives must be refused as stale, not win.
    desk.now = sample::answered(desk.now, sample::section, sample::Mfa, Status::Done);
    desk.show();
    desk.takesChanges = false;
    in<QPlainTextEdit>(desk.dialog(), "evidence")->setPlainText(QStringLiteral("記録"));
    QTest::mouseClick(in<QPushButton>(desk.dialog(), "save"), Qt::LeftButton);
    QCOMPARE(desk.changes.last().answers.upserts.first().revision, read);
}

void AnswersPageTest::jumpsToMeasure()
{
    Desk desk;
    desk.child<QLineEdit>("measureSearch")->setText(QStringLiteral("nothing like this"));
    Jump jump;
    jump.department = sample::taxSection;
    jump.measure = QStringLiteral("THEFT");
    desk.page.go(jump);
    QCOMPARE(desk.page.subject(), sample::tax);
    QCOMPARE(desk.subjects()->currentItem()->text(0), QStringLiteral("税務課"));
    QCOMPARE(desk.current(), QStringLiteral("No theft"));
    jump = Jump();
    jump.subject = sample::asset(1);
    desk.page.go(jump);
    QCOMPARE(desk.page.subject(), sample::asset(1));
    QCOMPARE(desk.subjects()->currentItem()->text(0), QStringLiteral("A001 端末1"));
}

void AnswersPageTest::jumpsToOpenOnes()
{
    Desk desk(sample::answered(sample::registry(), sample::section, sample::Theft, Status::Done));
    Jump jump;
    jump.department = sample::generalSection;
    jump.category = QStringLiteral("6.3");
    jump.standing = Standing::Unanswered;
    desk.page.go(jump);
    QVERIFY(desk.child<QCheckBox>("openOnly")->isChecked());
    QCOMPARE(desk.child<QComboBox>("category")->currentData().toString(), QStringLiteral("6.3"));
    QAbstractItemModel *model = desk.measures()->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->rowCount(model->index(0, 0)), 1);
}

void AnswersPageTest::findsAssetByNumber()
{
    Desk desk;
    QTest::keyClicks(desk.child<QLineEdit>("subjectSearch"), QStringLiteral("a004"));
    QTest::keyClick(desk.child<QLineEdit>("subjectSearch"), Qt::Key_Down);
    QCOMPARE(desk.subjects()->currentItem()->text(0), QStringLiteral("A004 端末4"));
    QCOMPARE(desk.page.subject(), sample::asset(4));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_1);
    QCOMPARE(desk.changes.size(), 1);
    QCOMPARE(desk.changes[0].answers.upserts.first().subject, sample::asset(4));
}

void AnswersPageTest::remembersSubjectAndFilter()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("page.ini")), QSettings::IniFormat);
    {
        Desk desk;
        desk.go(sample::tax);
        desk.child<QComboBox>("category")->setCurrentIndex(1);
        desk.child<QCheckBox>("openOnly")->setChecked(true);
        desk.measures()->setColumnWidth(0, 222);
        desk.page.saveState(settings);
    }
    AnswersPage page;
    page.restoreState(settings);
    const ProfilePtr policy = sample::profile();
    const SnapshotPtr now = sample::registry();
    page.display({now, policy, sample::source(now, policy).coverage, sample::today, nullptr});
    QCOMPARE(page.subject(), sample::tax);
    QCOMPARE(page.findChild<QComboBox *>(QStringLiteral("category"))->currentIndex(), 1);
    QVERIFY(page.findChild<QCheckBox *>(QStringLiteral("openOnly"))->isChecked());
    QCOMPARE(page.findChild<QTreeView *>(QStringLiteral("measures"))->columnWidth(0), 222);
    QCOMPARE(page.findChild<QTreeView *>(QStringLiteral("measures"))->model()->rowCount(), 1);
}

void AnswersPageTest::saysWhenNothingIsOpen()
{
    Desk desk(sample::answered(sample::registry(), sample::body, sample::Plan, Status::Done));
    desk.go(sample::body);
    QVERIFY(!desk.child<QLabel>("hint")->isVisible());
    desk.child<QCheckBox>("openOnly")->setChecked(true);
    QVERIFY(desk.child<QLabel>("hint")->isVisible());
    QCOMPARE(desk.child<QLabel>("hint")->text(), QStringLiteral("Nothing is open here."));
}

void AnswersPageTest::followsLanguage()
{
    Desk desk;
    desk.go(sample::section, QStringLiteral("MFA"));
    QLocale::setDefault(QLocale(QLocale::Japanese));
    desk.show();
    desk.go(sample::section, QStringLiteral("MFA"));
    QCOMPARE(desk.current(), QStringLiteral("多要素認証"));
    QLocale::setDefault(QLocale(QLocale::English));
}

QTEST_MAIN(AnswersPageTest)
#include "tst_answerspage.moc"
