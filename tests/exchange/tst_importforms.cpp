// SPDX-License-Identifier: GPL-3.0-or-later
// The import dialog and forms of other programs: those that hold no assets, and as which one a file is read.
#include "exchange/otherformsupport.h"
#include "support/windows.h"
#include "views/importing/importdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

QStringList linesOf(const QTreeWidget &list)
{
    QStringList lines;
    for (int i = 0; i < list.topLevelItemCount(); ++i) {
        QStringList cells;
        for (int column = 0; column < list.columnCount(); ++column)
            cells << list.topLevelItem(i)->text(column);
        lines << cells.join(u'|');
    }
    return lines;
}

/// The tabs that can be seen, as they are called.
QStringList tabsOf(const QDialog &dialog)
{
    const auto *tabs = child<QTabWidget>(dialog, u"tabs"_s);
    QStringList texts;
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->isTabVisible(i))
            texts << tabs->tabText(i);
    }
    return texts;
}

void choose(const QDialog &dialog, const QVariant &preset)
{
    auto *choice = child<QComboBox>(dialog, u"preset"_s);
    choice->setCurrentIndex(preset.isValid() ? choice->findData(preset) : 0);
    emit choice->activated(choice->currentIndex());
}

} // namespace

class TestImportForms : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_settings.use(); }

    void domainsBecomeDepartments()
    {
        const SnapshotPtr now = smallTown();
        ImportDialog dialog(fixture(u"ciso-domains.csv"_s), now, smallProfile());
        dialog.show();
        QTRY_VERIFY(!dialog.isWorking());
        const auto *lines = child<QTreeWidget>(dialog, u"formLines"_s);
        QVERIFY(lines->isVisible());
        QCOMPARE(linesOf(*lines), (QStringList{u"2|New|市税係||税務課"_s, u"3|Changed|税務課||総務部"_s,
                                               u"4|Unchanged|総務部||"_s, u"5|New|出納室||"_s}));
        QCOMPARE(tabsOf(dialog), (QStringList{u"Departments (4)"_s, u"Problems (1)"_s}));
        QCOMPARE(child<QTreeWidget>(dialog, u"problems"_s)->topLevelItemCount(), 1);
        QVERIFY(!child<QWidget>(dialog, u"loadMapping"_s)->isVisible());
        picture(dialog, u"domains"_s);
        // A row with a problem: nothing is taken until the user says that the others are.
        auto *import = child<QPushButton>(dialog, u"import"_s);
        QVERIFY(!import->isEnabled());
        QTest::keyClick(child<QCheckBox>(dialog, u"leaveOut"_s), Qt::Key_Space);
        QVERIFY(import->isEnabled());
        QTest::keyClick(import, Qt::Key_Space);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.change().verb, Change::Verb::Organise);
        QCOMPARE(dialog.change().detail, u"ciso-domains.csv"_s);
        QStringList names;
        const SnapshotPtr then = after(*now, dialog.change(), 2);
        for (const Department &department : then->departmentsInOrder())
            names << then->departmentName(department.id);
        QCOMPARE(names,
                 (QStringList{u"総務部"_s, u"総務部税務課"_s, u"総務部税務課市税係"_s, u"福祉課"_s, u"出納室"_s}));
    }

    void controlsBecomeAnswers()
    {
        const SnapshotPtr now = smallTown();
        ImportDialog dialog(fixture(u"ciso-controls.csv"_s), now, measuredProfile());
        dialog.show();
        QTRY_VERIFY(!dialog.isWorking());
        QCOMPARE(linesOf(*child<QTreeWidget>(dialog, u"formLines"_s)),
                 (QStringList{u"2|New|税務課|M.DEPT 対策|Unanswered|Done|ledger is kept https://example.invalid/l||"_s,
                              u"3|New|税務課|M.ASSET 対策|Unanswered|Partly done||鍵を発注|令和8年12月31日"_s,
                              u"4|New|試験市|M.BODY 対策|Unanswered|Not done|||"_s,
                              u"7|New|福祉課|M.ASSET 対策|Unanswered|Not applicable||鍵を使わない|"_s}));
        QCOMPARE(tabsOf(dialog),
                 (QStringList{u"Answers (4)"_s, u"Problems (0)"_s, u"Controls without a measure (2)"_s}));
        QCOMPARE(child<QTreeWidget>(dialog, u"skipped"_s)->topLevelItemCount(), 2);
        picture(dialog, u"controls"_s);
        QTest::keyClick(child<QPushButton>(dialog, u"import"_s), Qt::Key_Space);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.change().verb, Change::Verb::Answer);
        const SnapshotPtr then = after(*now, dialog.change(), 2);
        QCOMPARE(then->answers.find({Unit::Department, Id{2}})->statuses.of(0), Status::Done);

        // The same again: there is nothing to import, and that is said.
        ImportDialog again(fixture(u"ciso-controls.csv"_s), then, measuredProfile());
        again.show();
        QTRY_VERIFY(!again.isWorking());
        QVERIFY(!child<QPushButton>(again, u"import"_s)->isEnabled());
        QVERIFY(child<QLabel>(again, u"note"_s)->text().contains(u"nothing to import"_s));
        again.accept();
        QCOMPARE(again.result(), int(QDialog::Rejected));
    }

    void workbooksAreTakenToo()
    {
        const QString path = sharedData(u"ciso-assistant/domains_template.xlsx"_s);
        if (!QFile::exists(path))
            QSKIP("the shared files are not here");
        ImportDialog dialog(path, smallTown(), smallProfile());
        dialog.show();
        QTRY_VERIFY(!dialog.isWorking());
        QVERIFY(child<QTreeWidget>(dialog, u"formLines"_s)->isVisible());
        QVERIFY(!child<QCheckBox>(dialog, u"takeSheet"_s)->isVisible());
        QVERIFY(!dialog.change().departments.isEmpty());
        const auto *sheets = child<QComboBox>(dialog, u"sheet"_s);
        QCOMPARE(sheets->count(), 2);
        QCOMPARE(sheets->itemText(0), u"Folder"_s);
        // The other sheet is not left out without a word.
        QVERIFY(sheets->itemText(1).endsWith(u" (left out)"_s));
        const QString other = sheets->itemText(1).section(u" ("_s, 0, 0);
        QVERIFY(child<QLabel>(dialog, u"note"_s)->text().contains(other));
        picture(dialog, u"workbook"_s);
    }

    void theLastRowOfAMeasureIsWhatIsShown()
    {
        const Files files;
        const QString path = files.write(u"c.csv"_s, u"ref_id,name,description,category,csf_function,domain,status,"
                                                     "observation,link,eta\nM.DEPT,a,,policy,govern,税務課,active,x,,\n"
                                                     "M.DEPT,a,,policy,govern,税務課,active,,y,\n"_s.toUtf8());
        ImportDialog dialog(path, smallTown(), measuredProfile());
        dialog.show();
        QTRY_VERIFY(!dialog.isWorking());
        QCOMPARE(linesOf(*child<QTreeWidget>(dialog, u"formLines"_s)),
                 QStringList{u"2|New|税務課|M.DEPT 対策|Unanswered|Done|y||"_s});
        const Answers answers = dialog.change().answers.upserts.value(0);
        QCOMPARE(answers.note(0).evidence, u"y"_s);
    }

    void aFormCanBeReadAsNoneAndBack()
    {
        ImportDialog dialog(fixture(u"ciso-domains.csv"_s), smallTown(), smallProfile());
        dialog.show();
        QTRY_VERIFY(!dialog.isWorking());
        QVERIFY(child<QComboBox>(dialog, u"preset"_s)->isVisible());
        QVERIFY(child<QComboBox>(dialog, u"preset"_s)->currentText().startsWith(u"found: "_s));
        choose(dialog, noPreset);
        QTRY_VERIFY(!dialog.isWorking());
        QVERIFY(child<QWidget>(dialog, u"loadMapping"_s)->isVisible());
        QVERIFY(child<QComboBox>(dialog, u"preset"_s)->isVisible());
        QVERIFY(!tabsOf(dialog).join(u' ').contains(u"Departments"_s));
        QVERIFY(dialog.change().departments.isEmpty());
        // A form that it is not: the reason is said, and the way back is open.
        choose(dialog, u"snipe-it"_s);
        QTRY_VERIFY(!dialog.isWorking());
        QVERIFY(!child<QPushButton>(dialog, u"import"_s)->isEnabled());
        QVERIFY(child<QLabel>(dialog, u"note"_s)->text().contains(u"headings"_s));
        choose(dialog, {});
        QTRY_VERIFY(!dialog.isWorking());
        QVERIFY(child<QTreeWidget>(dialog, u"formLines"_s)->isVisible());
        QCOMPARE(dialog.change().departments.upserts.size(), 3);
    }

    void howItIsReadIsRemembered()
    {
        const Files files;
        const QString path =
            files.write(u"a.csv"_s, u"ref_id,name,description,domain,type,asset_class,security_objectives,observation\n"
                                    "T-1,税務データ,課税,税務課,情報,,confidentiality: 4,\n"_s.toUtf8());
        {
            ImportDialog dialog(path, smallTown(), smallProfile());
            dialog.show();
            QTRY_VERIFY(!dialog.isWorking());
            QVERIFY(!child<QLabel>(dialog, u"note"_s)->text().contains(u"security_objectives"_s));
            choose(dialog, noPreset);
            QTRY_VERIFY(!dialog.isWorking());
            QVERIFY(child<QLabel>(dialog, u"note"_s)->text().contains(u"security_objectives"_s));
            picture(dialog, u"none"_s);
            dialog.accept();
            QCOMPARE(dialog.result(), int(QDialog::Accepted));
        }
        ImportDialog again(path, smallTown(), smallProfile());
        again.show();
        QTRY_VERIFY(!again.isWorking());
        QCOMPARE(child<QComboBox>(again, u"preset"_s)->currentData().toString(), noPreset);
        QVERIFY(child<QLabel>(again, u"note"_s)->text().contains(u"security_objectives"_s));
        child<QPushButton>(again, u"forget"_s)->click();
        QTRY_VERIFY(!again.isWorking());
        QVERIFY(!child<QLabel>(again, u"note"_s)->text().contains(u"security_objectives"_s));
    }

    void ordinaryLedgersHaveNoSuchChoice()
    {
        const Files files;
        ImportDialog dialog(files.write(u"l.csv"_s, u"番号,名称,種別\n1,a,情報\n"_s.toUtf8()), smallTown(),
                            smallProfile());
        dialog.show();
        QTRY_VERIFY(!dialog.isWorking());
        QVERIFY(!child<QComboBox>(dialog, u"preset"_s)->isVisible());
        QCOMPARE(tabsOf(dialog).size(), 5);
    }

private:
    OwnSettings m_settings;
};

QTEST_MAIN(TestImportForms)
#include "tst_importforms.moc"
