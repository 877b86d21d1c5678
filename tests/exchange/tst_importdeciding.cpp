// SPDX-License-Identifier: GPL-3.0-or-later
// What a user decides in the import dialog, through its widgets.
#include "exchange/exchangesupport.h"
#include "support/windows.h"
#include "views/importing/importdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

const QString header = u"番号,所管課,名称,種別,機密性,備考\n"_s;
const QString before = header + u"1,総務課,a,情報,2,x\n2,総務課,b,情報,2,y\n3,税務課,c,情報,2,z\n"_s;
const QString edited = header + u"1,福祉課,a,情報,2,x2\n2,総務課,b,情報,2,y2\n4,観光課,d,情報,2,\n"_s;

/// Chooses an entry as a click does.
void choose(QComboBox *box, const QString &text)
{
    const int entry = box->findText(text, Qt::MatchContains);
    QVERIFY2(entry >= 0, qPrintable(text));
    box->setCurrentIndex(entry);
    emit box->activated(entry);
}

QComboBox *decisionAbout(const QObject &dialog, const QString &cell)
{
    auto *table = child<QTableWidget>(dialog, u"proposals"_s);
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->item(row, 1)->text() == cell)
            return qobject_cast<QComboBox *>(table->cellWidget(row, 3));
    }
    qFatal("no proposal %s", qPrintable(cell));
}

/// The button that offers a known name for one of the file.
QToolButton *nearOf(const QObject &dialog, const QString &cell)
{
    auto *table = child<QTableWidget>(dialog, u"proposals"_s);
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->item(row, 1)->text() == cell)
            return qobject_cast<QToolButton *>(table->cellWidget(row, 4));
    }
    return nullptr;
}

SnapshotPtr registryWith(const QString &text)
{
    Files files;
    const auto plan = planFile(files.write(u"l.csv"_s, text.toUtf8()), emptyRegistry(), smallProfile());
    if (!plan || plan->problemRows > 0)
        qFatal("the rows of the test cannot be imported");
    return plan->after();
}

} // namespace

class TestImportDeciding : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_settings.use(); }

    void rowsAreRefusedWithTheKeyboard()
    {
        open(edited, registryWith(before));
        auto *tree = child<QTreeView>(*m_dialog, u"differences"_s);
        QCOMPARE(tree->model()->rowCount(), 4);
        tree->setCurrentIndex(tree->model()->index(0, 0));
        QTest::keyClick(tree, Qt::Key_Space);
        QCOMPARE(tree->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(m_dialog->change().assets.size(), 2);
        QVERIFY(child<QLabel>(*m_dialog, u"summary"_s)->text().contains(u'\n'));
        QCOMPARE(m_dialog->change().departments.upserts.size(), 1);
        QVERIFY(tree->isExpanded(tree->model()->index(0, 0)));
    }

    void oneFieldIsRefusedEverywhere()
    {
        open(edited, registryWith(before));
        auto *fields = child<QComboBox>(*m_dialog, u"differenceField"_s);
        auto *everywhere = child<QPushButton>(*m_dialog, u"fieldEverywhere"_s);
        QVERIFY(!everywhere->isVisible());
        choose(fields, u"Remarks"_s);
        QCOMPARE(child<QTreeView>(*m_dialog, u"differences"_s)->model()->rowCount(), 2);
        QVERIFY(everywhere->isVisible());
        QTest::mouseClick(everywhere, Qt::LeftButton);
        // Nothing is left of row 2, and row 1 only moves.
        QCOMPARE(m_dialog->change().assets.size(), 2);
        QTest::mouseClick(everywhere, Qt::LeftButton);
        QCOMPARE(m_dialog->change().assets.size(), 3);
    }

    void nothingTakenIsNotImported()
    {
        open(edited, registryWith(before));
        QTest::mouseClick(child<QPushButton>(*m_dialog, u"refuseShown"_s), Qt::LeftButton);
        QVERIFY(!child<QPushButton>(*m_dialog, u"import"_s)->isEnabled());
        QVERIFY(child<QLabel>(*m_dialog, u"note"_s)->text().contains(u"Nothing is chosen"_s));
        m_dialog->accept();
        QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
        QTest::mouseClick(child<QPushButton>(*m_dialog, u"takeShown"_s), Qt::LeftButton);
        QVERIFY(child<QPushButton>(*m_dialog, u"import"_s)->isEnabled());
        QCOMPARE(m_dialog->change().assets.size(), 3);
    }

    void whatIsMissingIsRetiredWithARecord()
    {
        open(edited, registryWith(before), QDate(2026, 11, 21));
        choose(child<QComboBox>(*m_dialog, u"differenceSort"_s), u"Not in the file"_s);
        QTest::mouseClick(child<QPushButton>(*m_dialog, u"takeShown"_s), Qt::LeftButton);
        // Without the record nothing happens.
        QTimer::singleShot(0, this, [this] { child<QDialog>(*m_dialog, u"disposalDialog"_s)->reject(); });
        m_dialog->accept();
        QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
        QTimer::singleShot(0, this, [this] {
            auto *record = child<QDialog>(*m_dialog, u"disposalDialog"_s);
            for (const QString &name : {u"permittedBy"_s, u"disposedBy"_s, u"disposalAction"_s})
                child<QLineEdit>(*record, name)->setText(name);
            record->accept();
        });
        m_dialog->accept();
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        const Change change = m_dialog->change();
        int retired = 0;
        change.assets.forEach([&](AssetRef, const AssetRow &row) {
            if (row.signature().state != AssetState::Retired)
                return;
            ++retired;
            QCOMPARE(row.asset().number, u"3"_s);
            QCOMPARE(row.asset().disposal.permittedBy, u"permittedBy"_s);
            QCOMPARE(row.asset().disposal.on.iso(), u"2026-11-21"_s);
        });
        QCOMPARE(retired, 1);
    }

    /// Who scrolls through the columns with the wheel passes over their choices.
    void theWheelChangesNoChoice()
    {
        open(edited, registryWith(before));
        auto *field = child<QComboBox>(*m_dialog, u"field3"_s);
        QCOMPARE(field->currentData().toString(), u"name"_s);
        turnWheel(field);
        QCOMPARE(field->currentData().toString(), u"name"_s);
        QVERIFY(!m_dialog->isWorking());
    }

    void fieldsOfNewAssetsAreRefused()
    {
        open(edited, registryWith(before));
        choose(child<QComboBox>(*m_dialog, u"differenceSort"_s), u"New"_s);
        auto *fields = child<QComboBox>(*m_dialog, u"differenceField"_s);
        // Nothing without a name or a number is stored: they are not offered.
        QVERIFY(fields->findText(u"Name"_s, Qt::MatchContains) < 0);
        choose(fields, u"Department"_s);
        QTest::mouseClick(child<QPushButton>(*m_dialog, u"fieldEverywhere"_s), Qt::LeftButton);
        const Change change = m_dialog->change();
        QCOMPARE(change.assets.size(), 3);
        change.assets.forEach([](AssetRef, const AssetRow &row) {
            QCOMPARE(row.department().isNull(), row.string(AssetText::Number) == u"4");
        });
        // What changes is as it was: only the new ones were shown.
        QCOMPARE(change.departments.upserts.size(), 1);
    }

    void newDepartmentsAreDecided()
    {
        open(edited, registryWith(before));
        QVERIFY(child<QLabel>(*m_dialog, u"note"_s)->text().contains(u"観光課"_s));
        choose(decisionAbout(*m_dialog, u"観光課"_s), u"Leave out"_s);
        QCOMPARE(m_dialog->change().assets.size(), 2);
        choose(decisionAbout(*m_dialog, u"福祉課"_s), u"Read as 税務課"_s);
        QVERIFY(m_dialog->isWorking());
        QTRY_VERIFY(!m_dialog->isWorking());
        // What was decided before is still decided after comparing anew.
        const Change change = m_dialog->change();
        QCOMPARE(change.assets.size(), 2);
        QVERIFY(change.departments.isEmpty());
        choose(decisionAbout(*m_dialog, u"福祉課"_s), u"as it stands"_s);
        QTRY_VERIFY(!m_dialog->isWorking());
        QCOMPARE(m_dialog->change().departments.upserts.size(), 1);
        choose(decisionAbout(*m_dialog, u"観光課"_s), u"Make it"_s);
        QCOMPARE(m_dialog->change().assets.size(), 3);
    }

    void whatMayBeASlipIsTakenWithOneClick()
    {
        open(header + u"1,総務科,a,情報,2,x\n4,観光課,d,情報,2,"_s, registryWith(before));
        QVERIFY(child<QLabel>(*m_dialog, u"note"_s)->text().contains(u"総務科 — perhaps 総務課"_s));
        const QTableWidget *proposals = child<QTableWidget>(*m_dialog, u"proposals"_s);
        QVERIFY(!proposals->isColumnHidden(4));
        auto *offer = nearOf(*m_dialog, u"総務科"_s);
        QVERIFY(offer);
        QCOMPARE(offer->text(), u"Perhaps 総務課"_s);
        QVERIFY(!nearOf(*m_dialog, u"観光課"_s));
        // Nothing is merged before somebody says so.
        QCOMPARE(m_dialog->change().departments.upserts.size(), 2);
        QTest::mouseClick(offer, Qt::LeftButton);
        QTRY_VERIFY(!m_dialog->isWorking());
        QCOMPARE(m_dialog->change().departments.upserts.size(), 1);
        QCOMPARE(m_dialog->change().departments.upserts.first().name, u"観光課"_s);
        QVERIFY(proposals->isColumnHidden(4));
        // It can be taken back like any other reading.
        choose(decisionAbout(*m_dialog, u"総務科"_s), u"as it stands"_s);
        QTRY_VERIFY(!m_dialog->isWorking());
        QCOMPARE(m_dialog->change().departments.upserts.size(), 2);
    }

    void unknownValuesAreReadAsTheUserSays()
    {
        open(u"番号,名称,機密性\n1,a,極秘\n2,b,極秘\n3,c,2\n"_s, emptyRegistry());
        QVERIFY(!child<QPushButton>(*m_dialog, u"import"_s)->isEnabled());
        choose(decisionAbout(*m_dialog, u"極秘"_s), u"3B"_s);
        QTRY_VERIFY(!m_dialog->isWorking());
        QVERIFY(child<QPushButton>(*m_dialog, u"import"_s)->isEnabled());
        QCOMPARE(m_dialog->change().assets.size(), 3);
    }

    void theKeyIsChosen()
    {
        open(u"名称,所管課,業務\na,税務課,x\n"_s, registryWith(header + u"1,総務課,a,情報,2,\n"_s));
        auto *key = child<QToolButton>(*m_dialog, u"key"_s);
        QVERIFY(key->text().contains(u"Number"_s));
        QCOMPARE(m_dialog->change().assets.size(), 1);
        QVERIFY(m_dialog->change().assets.blocks().front()->row(0).revision == 0);
        child<QCheckBox>(*key, u"key-name"_s)->toggle();
        QTRY_VERIFY(!m_dialog->isWorking());
        QCOMPARE(key->text(), u"Name"_s);
        QVERIFY(m_dialog->change().assets.blocks().front()->row(0).revision > 0);
        child<QAction>(*key, u"usualKey"_s)->trigger();
        QTRY_VERIFY(!m_dialog->isWorking());
        QVERIFY(m_dialog->change().assets.blocks().front()->row(0).revision == 0);
    }

    void aLayoutIsRememberedUntilForgotten()
    {
        const QString text = u"番号,名称,極\n1,a,x\n"_s;
        open(text, emptyRegistry());
        choose(child<QComboBox>(*m_dialog, u"field3"_s), u"Remarks"_s);
        QTRY_VERIFY(!m_dialog->isWorking());
        QVERIFY(!child<QLabel>(*m_dialog, u"remembered"_s)->isVisible());
        const auto certainty = [this](int column) {
            return child<QTableWidget>(*m_dialog, u"mapping"_s)->item(column, 3)->text();
        };
        QCOMPARE(certainty(1), u"certain"_s);
        QCOMPARE(certainty(2), u"by hand"_s);
        m_dialog->accept();
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));

        // Next year's file has a title above its header, spaces in its headings, and other rows.
        open(u"資産台帳,,\n番 号,名称,極\n7,b,y\n"_s, emptyRegistry());
        QCOMPARE(m_dialog->change().assets.size(), 1);
        QCOMPARE(child<QComboBox>(*m_dialog, u"field3"_s)->currentData().toString(), u"remarks"_s);
        QVERIFY(child<QLabel>(*m_dialog, u"remembered"_s)->isVisible());
        QVERIFY(child<QLabel>(*m_dialog, u"remembered"_s)->text().contains(u": columns."_s));
        QCOMPARE(certainty(1), u"certain"_s);
        QCOMPARE(certainty(2), u"as last time"_s);
        QTest::mouseClick(child<QPushButton>(*m_dialog, u"forget"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_dialog->isWorking());
        QCOMPARE(certainty(2), u"left out"_s);
        QCOMPARE(child<QComboBox>(*m_dialog, u"field3"_s)->currentData().toString(), QString());
        QVERIFY(!child<QLabel>(*m_dialog, u"remembered"_s)->isVisible());
        m_dialog->accept();
        open(text, emptyRegistry());
        QCOMPARE(child<QComboBox>(*m_dialog, u"field3"_s)->currentData().toString(), QString());
        QVERIFY(!QSettings().value(u"importLayouts/order"_s).toStringList().join(u' ').contains(u"番号"_s));
    }

    void meaningsAreRememberedWhereTheyOccur()
    {
        const QString heads = u"番号,名称,所管課,機密性,業務\n"_s;
        open(heads + u"1,a,税務課,極秘,\n2,b,税務課,部外秘,\n"_s, emptyRegistry());
        choose(decisionAbout(*m_dialog, u"極秘"_s), u"3B"_s);
        QTRY_VERIFY(!m_dialog->isWorking());
        choose(decisionAbout(*m_dialog, u"部外秘"_s), u"性2"_s);
        QTRY_VERIFY(!m_dialog->isWorking());
        m_dialog->accept();
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));

        open(heads + u"1,a,,極秘,\n2,b,,極 秘,\n3,c,,2,\n"_s, emptyRegistry());
        const QString said = child<QLabel>(*m_dialog, u"remembered"_s)->text();
        QVERIFY2(said.contains(u"meanings of 2 values"_s) && !said.contains(u"columns"_s), qPrintable(said));
        const QTableWidget *proposals = child<QTableWidget>(*m_dialog, u"proposals"_s);
        QCOMPARE(proposals->rowCount(), 1);
        QCOMPARE(proposals->item(0, 1)->text(), u"極秘"_s);
        QCOMPARE(proposals->item(0, 2)->text(), u"2"_s);
        m_dialog->accept();
        // What this file did not say anything about is not forgotten.
        open(heads + u"1,a,,部外秘,\n"_s, emptyRegistry());
        QCOMPARE(m_dialog->change().assets.size(), 1);
        proposals = child<QTableWidget>(*m_dialog, u"proposals"_s);
        QCOMPARE(proposals->item(0, 1)->text(), u"部外秘"_s);
    }

    void aHeaderThatWasSaidIsRemembered()
    {
        const QString text = u"甲,乙\n1,x\n2,y\n"_s;
        open(text, emptyRegistry());
        QVERIFY(!child<QPushButton>(*m_dialog, u"import"_s)->isEnabled());
        child<QSpinBox>(*m_dialog, u"headerLast"_s)->setValue(1);
        child<QSpinBox>(*m_dialog, u"headerFirst"_s)->setValue(1);
        QTRY_VERIFY(!m_dialog->isWorking());
        choose(child<QComboBox>(*m_dialog, u"field2"_s), u"Name"_s);
        QTRY_VERIFY(!m_dialog->isWorking());
        QCOMPARE(m_dialog->change().assets.size(), 2);
        m_dialog->accept();
        open(text, emptyRegistry());
        QCOMPARE(child<QSpinBox>(*m_dialog, u"headerFirst"_s)->value(), 1);
        QCOMPARE(m_dialog->change().assets.size(), 2);
    }

    void anotherLayoutIsNotMeant()
    {
        open(u"番号,名称,甲\n1,a,x\n"_s, emptyRegistry());
        choose(child<QComboBox>(*m_dialog, u"field3"_s), u"Remarks"_s);
        QTRY_VERIFY(!m_dialog->isWorking());
        m_dialog->accept();
        open(u"番号,名称,乙\n1,a,x\n"_s, emptyRegistry());
        QCOMPARE(child<QComboBox>(*m_dialog, u"field3"_s)->currentData().toString(), QString());
        QVERIFY(!child<QLabel>(*m_dialog, u"remembered"_s)->isVisible());
    }

private:
    void open(const QString &text, const SnapshotPtr &now, QDate today = QDate(2026, 1, 1))
    {
        m_dialog = std::make_unique<ImportDialog>(m_files.write(u"l.csv"_s, text.toUtf8()), now, smallProfile(),
                                                  nullptr, today);
        m_dialog->show();
        QTRY_VERIFY(!m_dialog->isWorking());
    }

    OwnSettings m_settings;
    Files m_files;
    std::unique_ptr<ImportDialog> m_dialog;
};

QTEST_MAIN(TestImportDeciding)
#include "tst_importdeciding.moc"
