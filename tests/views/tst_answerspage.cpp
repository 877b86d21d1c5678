// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/answertablesample.h"

#include "views/answers/answerspage.h"
#include "views/common/prompt.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace daicho;

namespace
{

/// The page with a registry behind it that takes every change, as the main window would.
class Desk
{
public:
    explicit Desk(SnapshotPtr first = sample::registry()) : now(std::move(first))
    {
        QObject::connect(&page, &Page::changeWanted, &page, [this](const Change &change) {
            changes.append(change);
            if (takesChanges) {
                now = after(*now, change, now->revision + 1);
                show();
            }
        });
        page.resize(1200, 700);
        show();
        page.show();
    }

    void show()
    {
        const AnswerSource source = sample::source(now, policy);
        page.display({now, policy, source.coverage, sample::today, nullptr});
    }
    void go(SubjectId subject, const QString &measure = {})
    {
        Jump jump;
        jump.where = Jump::Where::Answers;
        jump.subject = subject;
        jump.measure = measure;
        page.go(jump);
    }
    template <typename T>
    T *child(const char *name)
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }
    QTreeView *measures() { return child<QTreeView>("measures"); }
    QTreeWidget *subjects() { return child<QTreeWidget>("subjects"); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(measures(), Qt::Key(key), modifiers); }
    QString current() { return measures()->currentIndex().siblingAtColumn(0).data().toString(); }
    QDialog *dialog()
    {
        for (QDialog *dialog : page.findChildren<QDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    Status status(SubjectId subject, Ordinal measure) const
    {
        const Answers *answers = now->answers.find(subject);
        return answers ? answers->statuses.of(measure) : Status::Unanswered;
    }

    ProfilePtr policy = sample::profile();
    SnapshotPtr now;
    QList<Change> changes;
    bool takesChanges = true;
    AnswersPage page;
};

template <typename T>
T *in(QDialog *dialog, const char *name)
{
    return dialog->findChild<T *>(QString::fromLatin1(name));
}

} // namespace

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
    void asksReasonForNotApplicable();
    void clearsAnswerWithItsNote();
    void keepsSelectionAfterAnswer();
    void keepsItsPlaceWhenRowsGo();
    void fillsInDetails();
    void refusesUnreadableDate();
    void leavesAloneWhatManyDifferIn();
    void acceptsGapForTime();
    void carriesRevisionRead();
    void jumpsToMeasure();
    void jumpsToOpenOnes();
    void findsAssetByNumber();
    void addsEngagement();
    void showsWhatCanBeDoneWithDepartments();
    void editsDepartment();
    void refusesToRemoveDepartmentWithAssets();
    void removesEngagementWithItsAnswers();
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

void AnswersPageTest::asksReasonForNotApplicable()
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

void AnswersPageTest::clearsAnswerWithItsNote()
{
    Desk desk(sample::answered(sample::registry(), sample::section, sample::Training, Status::NotDone,
                               QStringLiteral("no time")));
    desk.go(sample::section, QStringLiteral("TRAIN"));
    desk.press(Qt::Key_5);
    QCOMPARE(desk.changes.size(), 1);
    QVERIFY(desk.changes[0].answers.upserts.first().isEmpty());
    QVERIFY(!desk.now->answers.find(sample::section));
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

void AnswersPageTest::fillsInDetails()
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

void AnswersPageTest::refusesUnreadableDate()
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

void AnswersPageTest::leavesAloneWhatManyDifferIn()
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

void AnswersPageTest::acceptsGapForTime()
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

void AnswersPageTest::addsEngagement()
{
    Desk desk;
    desk.go(sample::section);
    desk.child<QAction>("addEngagement")->trigger();
    QDialog *dialog = desk.dialog();
    QVERIFY(dialog);
    QVERIFY(!in<QPushButton>(dialog, "save")->isEnabled());
    QTest::keyClicks(in<QLineEdit>(dialog, "name"), QStringLiteral("Cloud"));
    in<QComboBox>(dialog, "sort")->setCurrentIndex(1);
    in<QComboBox>(dialog, "responsible")->setCurrentText(QStringLiteral("総務課長"));
    QTest::mouseClick(in<QPushButton>(dialog, "save"), Qt::LeftButton);
    QCOMPARE(desk.changes.size(), 1);
    QCOMPARE(desk.changes[0].verb, Change::Verb::Organise);
    const Engagement made = desk.changes[0].engagements.upserts.first();
    QCOMPARE(made.sort, Engagement::Sort::Cloud);
    QCOMPARE(made.department, sample::generalSection);
    QCOMPARE(made.responsible, sample::post);
    QCOMPARE(desk.page.subject(), (SubjectId{Unit::Engagement, made.id}));
}

void AnswersPageTest::showsWhatCanBeDoneWithDepartments()
{
    Desk desk;
    desk.go(sample::tax);
    desk.child<QCheckBox>("openOnly")->setChecked(true);
    Jump jump;
    jump.where = Jump::Where::Answers;
    jump.opens = Jump::Opens::Organising;
    desk.page.go(jump);
    const QMenu *menu = desk.child<QToolButton>("organise")->menu();
    QVERIFY(menu->isVisible());
    QVERIFY(menu->actions().contains(desk.child<QAction>("addDepartment")));
    // Nothing else is turned over by it.
    QCOMPARE(desk.page.subject(), sample::tax);
    QVERIFY(desk.child<QCheckBox>("openOnly")->isChecked());
    desk.child<QToolButton>("organise")->menu()->close();
}

void AnswersPageTest::editsDepartment()
{
    Desk desk;
    desk.go(sample::tax);
    desk.child<QAction>("editSubject")->trigger();
    QDialog *dialog = desk.dialog();
    QVERIFY(dialog);
    QCOMPARE(in<QComboBox>(dialog, "parent")->findText(QStringLiteral("総務部税務課")), -1); // never below itself
    in<QLineEdit>(dialog, "name")->setText(QStringLiteral("税務収納課"));
    QTest::keyClicks(in<QLineEdit>(dialog, "from"), QStringLiteral("R8.4.1"));
    QTest::keyClicks(in<QLineEdit>(dialog, "until"), QStringLiteral("2020"));
    QVERIFY(!in<QPushButton>(dialog, "save")->isEnabled());
    in<QLineEdit>(dialog, "until")->clear();
    QTest::keyClicks(in<QLineEdit>(dialog, "until"), QStringLiteral("2030"));
    QTest::mouseClick(in<QPushButton>(dialog, "save"), Qt::LeftButton);
    QCOMPARE(desk.changes.size(), 1);
    const Department edited = desk.changes[0].departments.upserts.first();
    QCOMPARE(edited.id, sample::taxSection);
    QCOMPARE(edited.revision, 1);
    QCOMPARE(edited.name, QStringLiteral("税務収納課"));
    QCOMPARE(edited.from, PartialDate(QDate(2026, 4, 1)));
    QCOMPARE(desk.subjects()->currentItem()->text(0), QStringLiteral("税務収納課"));
}

void AnswersPageTest::refusesToRemoveDepartmentWithAssets()
{
    Desk desk;
    desk.go(sample::section);
    desk.child<QAction>("removeSubject")->trigger();
    QVERIFY(desk.changes.isEmpty());
    QVERIFY2(Prompt::instance().lastText().startsWith(QStringLiteral("3 assets belong to it.")),
             qPrintable(Prompt::instance().lastText()));
}

void AnswersPageTest::removesEngagementWithItsAnswers()
{
    Desk desk(sample::answered(sample::registry(), sample::engagement, sample::Select, Status::Done));
    desk.go(sample::engagement);
    Prompt::instance().answerNext(Prompt::Cancel);
    desk.child<QAction>("removeSubject")->trigger();
    QVERIFY(desk.changes.isEmpty());
    Prompt::instance().answerNext(Prompt::Accept);
    desk.child<QAction>("removeSubject")->trigger();
    QCOMPARE(desk.changes.size(), 1);
    QCOMPARE(desk.changes[0].engagements.removals.size(), 1);
    QCOMPARE(desk.changes[0].answers.removals.size(), 1);
    QCOMPARE(desk.now->engagements.size(), 0);
    QVERIFY(desk.page.subject().unit != Unit::Engagement);
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
