// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked for beside a status: reasons, evidence, days, exceptions.
#include "views/answersdesk.h"
#include "views/common/prompt.h"

#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace daicho;

class AnswerDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void asksReasonForNotApplicable();
    void clearsAnswerWithItsNote();
    void fillsInDetails();
    void refusesUnreadableDate();
    void leavesAloneWhatManyDifferIn();
    void acceptsGapForTime();
};

void AnswerDialogTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    Prompt::instance().setSilent(true);
}

void AnswerDialogTest::asksReasonForNotApplicable()
{
    Desk desk;
    desk.go(sample::section, QStringLiteral("TRAIN"));
    desk.press(Qt::Key_4);
    QVERIFY(desk.changes.isEmpty());
    QDialog *dialog = desk.dialog();
    QVERIFY(dialog);
    QVERIFY(in<QRadioButton>(dialog, "status4")->isChecked());
    QVERIFY(!in<QPushButton>(dialog, "save")->isEnabled());
    QVERIFY(!in<QLabel>(dialog, "problem")->text().isEmpty());
    QTest::keyClicks(in<QPlainTextEdit>(dialog, "reason"), QStringLiteral("no staff of its own"));
    QVERIFY(in<QPushButton>(dialog, "save")->isEnabled());
    QTest::mouseClick(in<QPushButton>(dialog, "save"), Qt::LeftButton);
    QCOMPARE(desk.changes.size(), 1);
    QCOMPARE(desk.status(sample::section, sample::Training), Status::NotApplicable);
    QCOMPARE(desk.now->answers.find(sample::section)->note(sample::Training).reason,
             QStringLiteral("no staff of its own"));
}

void AnswerDialogTest::clearsAnswerWithItsNote()
{
    Desk desk(sample::answered(sample::registry(), sample::section, sample::Training, Status::NotDone,
                               QStringLiteral("no time")));
    desk.go(sample::section, QStringLiteral("TRAIN"));
    desk.press(Qt::Key_5);
    QCOMPARE(desk.changes.size(), 1);
    QVERIFY(desk.changes[0].answers.upserts.first().isEmpty());
    QVERIFY(!desk.now->answers.find(sample::section));
}

void AnswerDialogTest::fillsInDetails()
{
    Desk desk;
    desk.go(sample::section, QStringLiteral("TRAIN"));
    desk.press(Qt::Key_Return);
    QDialog *dialog = desk.dialog();
    QVERIFY(dialog);
    QTest::mouseClick(in<QRadioButton>(dialog, "status2"), Qt::LeftButton, {},
                      QPoint(8, in<QRadioButton>(dialog, "status2")->height() / 2));
    in<QPlainTextEdit>(dialog, "evidence")->setPlainText(QStringLiteral("研修記録"));
    in<QComboBox>(dialog, "responsible")->setCurrentText(QStringLiteral("税務課長"));
    QTest::keyClicks(in<QLineEdit>(dialog, "due"), QStringLiteral("R9.3.31"));
    QCOMPARE(in<QLabel>(dialog, "dueReading")->text(), QStringLiteral("令和9年3月31日"));
    QTest::mouseClick(in<QPushButton>(dialog, "save"), Qt::LeftButton);
    QCOMPARE(desk.changes.size(), 1);
    const AnswerNote note = desk.now->answers.find(sample::section)->note(sample::Training);
    QCOMPARE(note.evidence, QStringLiteral("研修記録"));
    QCOMPARE(note.due, PartialDate(QDate(2027, 3, 31)));
    QCOMPARE(desk.now->postTitle(note.responsible), QStringLiteral("税務課長")); // a new post, in the same change
    QCOMPARE(desk.now->posts.size(), 2);
    QCOMPARE(desk.status(sample::section, sample::Training), Status::Partial);
}

void AnswerDialogTest::refusesUnreadableDate()
{
    Desk desk;
    desk.go(sample::section, QStringLiteral("TRAIN"));
    desk.press(Qt::Key_Return);
    QTest::keyClicks(in<QLineEdit>(desk.dialog(), "due"), QStringLiteral("R8.2.30"));
    QVERIFY(!in<QPushButton>(desk.dialog(), "save")->isEnabled());
    in<QRadioButton>(desk.dialog(), "status1")->click(); // what is done has no deadline
    QVERIFY(!in<QLineEdit>(desk.dialog(), "due")->isEnabled());
    QVERIFY(in<QPushButton>(desk.dialog(), "save")->isEnabled());
    in<QRadioButton>(desk.dialog(), "status3")->click();
    QVERIFY(!in<QPushButton>(desk.dialog(), "save")->isEnabled());
    desk.dialog()->reject();
    QVERIFY(desk.changes.isEmpty());
}

void AnswerDialogTest::leavesAloneWhatManyDifferIn()
{
    SnapshotPtr now =
        sample::answered(sample::registry(), sample::section, sample::Mfa, Status::NotDone, QStringLiteral("one"));
    now = sample::answered(now, sample::section, sample::Theft, Status::Partial, QStringLiteral("two"));
    Desk desk(now);
    desk.go(sample::section);
    desk.measures()->setCurrentIndex(desk.measures()->model()->index(0, 0));
    desk.press(Qt::Key_Return);
    QDialog *dialog = desk.dialog();
    QVERIFY(dialog);
    QTest::keyClicks(in<QLineEdit>(dialog, "due"), QStringLiteral("2027-01"));
    QTest::mouseClick(in<QPushButton>(dialog, "save"), Qt::LeftButton);
    const Answers &answers = *desk.now->answers.find(sample::section);
    QCOMPARE(answers.note(sample::Mfa).reason, QStringLiteral("one"));
    QCOMPARE(answers.note(sample::Theft).reason, QStringLiteral("two"));
    QCOMPARE(answers.note(sample::Theft).due, *PartialDate::from(2027, 1));
    QCOMPARE(desk.status(sample::section, sample::Mfa), Status::NotDone);
}

void AnswerDialogTest::acceptsGapForTime()
{
    Desk desk;
    desk.go(sample::section, QStringLiteral("TRAIN"));
    desk.press(Qt::Key_Return);
    QDialog *dialog = desk.dialog();
    QVERIFY(dialog);
    in<QGroupBox>(dialog, "exception")->setChecked(true);
    QVERIFY(!in<QPushButton>(dialog, "save")->isEnabled()); // reason, approver and expiry are missing
    in<QPlainTextEdit>(dialog, "exceptionReason")->setPlainText(QStringLiteral("機器更新待ち"));
    in<QLineEdit>(dialog, "approver")->setText(QStringLiteral("CISO"));
    QVERIFY(!in<QPushButton>(dialog, "save")->isEnabled());
    QTest::keyClicks(in<QLineEdit>(dialog, "expires"), QStringLiteral("2027-03-31"));
    QVERIFY2(in<QPushButton>(dialog, "save")->isEnabled(), qPrintable(in<QLabel>(dialog, "problem")->text()));
    QTest::mouseClick(in<QPushButton>(dialog, "save"), Qt::LeftButton);
    QCOMPARE(desk.changes.size(), 1);
    QCOMPARE(desk.changes[0].verb, Change::Verb::Except);
    QCOMPARE(desk.now->exceptions.size(), 1);
    desk.press(Qt::Key_Return);
    in<QGroupBox>(desk.dialog(), "exception")->setChecked(false);
    QTest::mouseClick(in<QPushButton>(desk.dialog(), "save"), Qt::LeftButton);
    QCOMPARE(desk.now->exceptions.size(), 0);
}

QTEST_MAIN(AnswerDialogTest)
#include "tst_answerdialog.moc"
