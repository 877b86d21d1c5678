// SPDX-License-Identifier: GPL-3.0-or-later
// Departments and engagements, added, edited and taken away beside the answers.
#include "views/answers/departmentdialog.h"
#include "views/answersdesk.h"
#include "views/common/prompt.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace daicho;

class OrganisingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void addsEngagement();
    void showsWhatCanBeDoneWithDepartments();
    void editsDepartment();
    void refusesWhatEndsBeforeItBegins();
    void refusesToRemoveDepartmentWithAssets();
    void removesEngagementWithItsAnswers();
};

void OrganisingTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    Prompt::instance().setSilent(true);
}

void OrganisingTest::addsEngagement()
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

void OrganisingTest::showsWhatCanBeDoneWithDepartments()
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

void OrganisingTest::editsDepartment()
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

void OrganisingTest::refusesWhatEndsBeforeItBegins()
{
    const SnapshotPtr now = sample::registry();
    DepartmentDialog dialog(*now->departments.find(sample::generalSection), now);
    const auto type = [&dialog](const char *name, const QString &day) {
        in<QLineEdit>(&dialog, name)->clear();
        QTest::keyClicks(in<QLineEdit>(&dialog, name), day);
    };
    const auto problem = [&dialog] {
        return in<QLabel>(&dialog, "problem")->text();
    };
    type("from", QStringLiteral("R8.4.1"));
    type("until", QStringLiteral("2026-03-31"));
    QVERIFY2(problem().contains(QStringLiteral("before it begins")), qPrintable(problem()));
    QVERIFY(!in<QPushButton>(&dialog, "save")->isEnabled());
    type("until", QStringLiteral("2026"));
    QCOMPARE(problem(), QString());
    QVERIFY(in<QPushButton>(&dialog, "save")->isEnabled());
    type("until", QStringLiteral("R8.13"));
    QVERIFY2(problem().contains(QStringLiteral("cannot be read")), qPrintable(problem()));
}

void OrganisingTest::refusesToRemoveDepartmentWithAssets()
{
    Desk desk;
    desk.go(sample::section);
    desk.child<QAction>("removeSubject")->trigger();
    QVERIFY(desk.changes.isEmpty());
    QVERIFY2(Prompt::instance().lastText().startsWith(QStringLiteral("3 assets belong to it.")),
             qPrintable(Prompt::instance().lastText()));
}

void OrganisingTest::removesEngagementWithItsAnswers()
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

QTEST_MAIN(OrganisingTest)
#include "tst_organising.moc"
