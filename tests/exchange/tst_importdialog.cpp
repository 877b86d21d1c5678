// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangesupport.h"
#include "support/windows.h"
#include "tables/importtable.h"
#include "views/importing/importdialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

const QString ledger =
    u"台帳\n\n番号,所管課,名称,種別,機密性,備考\n1,総務課,a,情報,3B,x\n2,〃,b,情報システム,2,\n3,〃,c,謎,2,\n合計,,3件,,,\n"_s;

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_settings.use(); }

    void showsWhatWasFoundAndGivesTheChange()
    {
        Files files;
        ImportDialog dialog(files.write(u"l.csv"_s, ledger.toUtf8()), emptyRegistry(), smallProfile());
        dialog.show();
        auto *import = child<QPushButton>(dialog, u"import"_s);
        QVERIFY(!import->isEnabled());
        QCOMPARE(child<QTabWidget>(dialog, u"tabs"_s)->tabText(1), u"Differences (0)"_s);
        QVERIFY(!child<QPushButton>(dialog, u"fieldEverywhere"_s)->isVisible());
        QTRY_VERIFY(!dialog.isWorking());
        QCOMPARE(child<QSpinBox>(dialog, u"headerFirst"_s)->value(), 3);
        QCOMPARE(child<QComboBox>(dialog, u"field2"_s)->currentData().toString(), u"department"_s);
        QCOMPARE(child<QTableView>(dialog, u"preview"_s)->model()->rowCount(), 3);
        QCOMPARE(child<QTreeWidget>(dialog, u"problems"_s)->topLevelItemCount(), 1);
        QCOMPARE(child<QTreeWidget>(dialog, u"skipped"_s)->topLevelItemCount(), 2);
        Prompt::instance().answerNext(files.path(u"back"_s));
        child<QPushButton>(dialog, u"writeBack"_s)->click();
        QVERIFY2(QFile::exists(files.path(u"back.xlsx"_s)), qPrintable(Prompt::instance().lastText()));
        // A row with a problem: nothing is taken until the user says that the others are.
        QVERIFY(!import->isEnabled());
        const auto *note = child<QLabel>(dialog, u"note"_s);
        QVERIFY(note->text().contains(u"1 rows cannot be taken"_s));
        QTest::keyClick(child<QCheckBox>(dialog, u"leaveOut"_s), Qt::Key_Space);
        QVERIFY(!note->text().contains(u"cannot be taken"_s));
        QVERIFY(import->isEnabled());
        QTest::keyClick(import, Qt::Key_Space);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.change().assets.size(), 2);
        QCOMPARE(dialog.change().verb, Change::Verb::Import);
    }

    void aFieldCanBeGivenAnotherColumn()
    {
        Files files;
        ImportDialog dialog(files.write(u"l.csv"_s, ledger.toUtf8()), emptyRegistry(), smallProfile());
        dialog.show();
        QTRY_VERIFY(!dialog.isWorking());
        auto *field = child<QComboBox>(dialog, u"field4"_s);
        field->setCurrentIndex(field->findData(u"remarks"_s));
        emit field->activated(field->currentIndex());
        QVERIFY(dialog.isWorking());
        QTRY_VERIFY(!dialog.isWorking());
        // The column that was mapped to it before is left out, and 謎 is no problem any more.
        QCOMPARE(child<QComboBox>(dialog, u"field6"_s)->currentData().toString(), QString());
        QVERIFY(child<QLabel>(dialog, u"note"_s)->text().contains(u"備考"_s));
        QCOMPARE(dialog.change().assets.size(), 3);
        QVERIFY(child<QPushButton>(dialog, u"import"_s)->isEnabled());
    }

    void anotherHeaderAndEncodingAreReadAnew()
    {
        Files files;
        ImportDialog dialog(files.write(u"l.csv"_s, ledger.toUtf8()), emptyRegistry(), smallProfile());
        dialog.show();
        QTRY_VERIFY(!dialog.isWorking());
        child<QSpinBox>(dialog, u"headerFirst"_s)->setValue(1);
        child<QSpinBox>(dialog, u"headerLast"_s)->setValue(1);
        QTRY_VERIFY(!dialog.isWorking());
        QVERIFY(!child<QPushButton>(dialog, u"import"_s)->isEnabled());
        QVERIFY(!child<QLabel>(dialog, u"note"_s)->text().isEmpty());
        child<QSpinBox>(dialog, u"headerLast"_s)->setValue(3);
        child<QSpinBox>(dialog, u"headerFirst"_s)->setValue(3);
        QTRY_VERIFY(!dialog.isWorking());
        QCOMPARE(dialog.change().assets.size(), 2);
    }

    /// The buttons stand at the bottom and the right: they have to be on the smallest screen, too.
    void fitsASmallScreen()
    {
        Files files;
        const QString text = QString(ledger).replace(u"総務課"_s, u"総務部総務課文書管理係情報公開担当"_s);
        ImportDialog dialog(files.write(u"l.csv"_s, text.toUtf8()), emptyRegistry(), smallProfile());
        dialog.show();
        QTRY_VERIFY(!dialog.isWorking());
        auto *fields = child<QComboBox>(dialog, u"differenceField"_s);
        fields->setCurrentIndex(1);
        emit fields->activated(1);
        QVERIFY(child<QPushButton>(dialog, u"fieldEverywhere"_s)->isVisible());
        const QSize least = dialog.minimumSizeHint();
        QVERIFY2(least.width() <= 884 && least.height() <= 552,
                 qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
    }

    void nothingToImportSaysSo()
    {
        Files files;
        const QString path = files.write(u"l.csv"_s, u"番号,名称,種別\n1,a,情報\n"_s.toUtf8());
        const auto plan = planFile(path, emptyRegistry(), smallProfile());
        QVERIFY(plan);
        ImportDialog dialog(path, plan->after(), smallProfile());
        dialog.show();
        QTRY_VERIFY(!dialog.isWorking());
        QVERIFY(!child<QPushButton>(dialog, u"import"_s)->isEnabled());
        QVERIFY(!child<QLabel>(dialog, u"note"_s)->text().isEmpty());
        QVERIFY(dialog.change().isEmpty());
    }

    void aFileThatIsNoLedgerSaysWhy()
    {
        Files files;
        ImportDialog dialog(files.write(u"l.csv"_s, QByteArray("%PDF-1.7", 8)), emptyRegistry(), smallProfile());
        dialog.show();
        QTRY_VERIFY(!dialog.isWorking());
        QVERIFY(child<QLabel>(dialog, u"note"_s)->text().contains(u"PDF"_s));
        QVERIFY(!child<QPushButton>(dialog, u"import"_s)->isEnabled());
    }

    void columnsAreSavedAndLoaded()
    {
        Files files;
        const QString path = files.write(u"l.csv"_s, ledger.toUtf8());
        ImportDialog dialog(path, emptyRegistry(), smallProfile());
        dialog.show();
        QTRY_VERIFY(!dialog.isWorking());
        auto *field = child<QComboBox>(dialog, u"field4"_s);
        field->setCurrentIndex(0);
        emit field->activated(0);
        QTRY_VERIFY(!dialog.isWorking());
        Prompt::instance().answerNext(files.path(u"m.json"_s));
        QTest::mouseClick(child<QPushButton>(dialog, u"saveMapping"_s), Qt::LeftButton);
        QVERIFY(files.read(u"m.json"_s).contains("headerRows"));

        ImportDialog other(path, emptyRegistry(), smallProfile());
        other.show();
        QTRY_VERIFY(!other.isWorking());
        Prompt::instance().answerNext(files.path(u"m.json"_s));
        QTest::mouseClick(child<QPushButton>(other, u"loadMapping"_s), Qt::LeftButton);
        QTRY_VERIFY(!other.isWorking());
        QCOMPARE(child<QComboBox>(other, u"field4"_s)->currentData().toString(), QString());
    }

    void closingInTheMiddleLeavesNothing()
    {
        QByteArray text = u"番号,名称,種別\n"_s.toUtf8();
        for (int i = 0; i < 200000; ++i)
            text += QByteArray::number(i) + u",a,情報\n"_s.toUtf8();
        Files files;
        const QString path = files.write(u"l.csv"_s, text);
        auto dialog = std::make_unique<ImportDialog>(path, emptyRegistry(), smallProfile());
        dialog->show();
        QVERIFY(dialog->isWorking());
        QTest::mouseClick(child<QPushButton>(*dialog, u"stop"_s), Qt::LeftButton);
        QVERIFY(!dialog->isWorking());
        QVERIFY(dialog->change().isEmpty());
        dialog.reset();
        ImportDialog again(path, emptyRegistry(), smallProfile());
        QVERIFY(again.isWorking());
    }

    void theModelKeepsItsPromises()
    {
        Files files;
        const QString path = files.write(u"l.csv"_s, ledger.toUtf8());
        const auto reading = readLedger(path, {}, *smallProfile());
        QVERIFY(reading);
        ImportTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto plan = planLedger(*reading, {}, emptyRegistry(), smallProfile());
        QVERIFY(plan);
        table.show(*reading, std::make_shared<const ImportPlan>(*plan), smallProfile());
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(table.columnCount(), 8);
        const int kind = table.columnOf(u"種別"_s);
        QCOMPARE(table.index(2, ImportTable::Row).data().toString(), u"6"_s);
        QCOMPARE(table.index(1, table.columnOf(u"所管課"_s)).data().toString(), u"総務課"_s);
        QCOMPARE(table.index(2, kind).data().toString(), u"謎"_s);
        QVERIFY(table.index(2, kind).data(Qt::BackgroundRole).isValid());
        QVERIFY(table.index(2, kind).data(Qt::ToolTipRole).toString().contains(u"情報システム"_s));
        QVERIFY(!table.index(0, kind).data(Qt::BackgroundRole).isValid());
        table.clear();
        QCOMPARE(table.rowCount(), 0);
    }

private:
    OwnSettings m_settings;
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
