// SPDX-License-Identifier: GPL-3.0-or-later
// Ledgers that are patterns for those of others: marked, compared with, and made from.
#include "support/classes.h"
#include "support/windows.h"
#include "views/answers/departmentdialog.h"
#include "views/assets/assetdialog.h"
#include "views/assets/assetspage.h"
#include "views/assets/standardledgerdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeWidget>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

Showing showing(const SnapshotPtr &now)
{
    return {now, classes::profile(), nullptr, classes::today, nullptr};
}

SnapshotPtr withStandard()
{
    auto now = std::make_shared<Snapshot>(*town::snapshot(
        {classes::asset(1, u"3B"_s, Id{40}), classes::asset(2, u"2"_s, Id{40}), classes::asset(9, u"1"_s, Id{41})}));
    Department pattern{Id{40}, 0, u"標準台帳"_s, {}, 5, {}, {}};
    pattern.isStandard = true;
    now->departments =
        Rows<Department>(town::departments() + QList<Department>{pattern,
                                                                 {Id{41}, 0, u"東小学校"_s, {}, 6, {}, {}},
                                                                 {Id{42}, 0, u"西小学校"_s, {}, 7, {}, {}}});
    return now;
}

} // namespace

class StandardLedgersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_settings.use();
        qRegisterMetaType<Change>();
    }
    void comparesWithTheStandardLedger();
    void showsDifferencesInTheAssetDialog();

    void marksADepartmentAsStandard()
    {
        const SnapshotPtr now = town::snapshot(0);
        DepartmentDialog dialog(*now->departments.find(Id{4}), now);
        QVERIFY(!dialog.department().isStandard);
        child<QCheckBox>(dialog, u"isStandard"_s)->setChecked(true);
        QVERIFY(dialog.department().isStandard);
    }

private:
    OwnSettings m_settings;
};

void StandardLedgersTest::comparesWithTheStandardLedger()
{
    const SnapshotPtr now = withStandard();
    AssetsPage page;
    page.resize(1100, 700);
    page.show();
    page.display(showing(town::snapshot(3)));
    QVERIFY(!child<QAction>(page, u"standardLedger"_s)->isVisible());
    page.display(showing(now));
    QVERIFY(child<QAction>(page, u"standardLedger"_s)->isVisible());
    QSignalSpy changes(&page, &Page::changeWanted);
    inNext<StandardLedgerDialog>([](StandardLedgerDialog &dialog) {
        auto *targets = child<QTreeWidget>(dialog, u"standardTargets"_s);
        QCOMPARE(targets->topLevelItemCount(), 6); // all but the standard one
        targets->clearSelection();
        for (const int row : {4, 5})
            targets->topLevelItem(row)->setSelected(true);
        targets->setCurrentItem(targets->topLevelItem(4), 0, QItemSelectionModel::NoUpdate);
        QCOMPARE(child<QTableView>(dialog, u"standardRows"_s)->model()->rowCount(), 3); // two missing, one of its own
        picture(dialog, u"standard"_s);
        child<QPushButton>(dialog, u"standardMake"_s)->click();
    });
    child<QAction>(page, u"standardLedger"_s)->trigger();
    QCOMPARE(changes.size(), 1);
    const auto change = changes.first().first().value<Change>();
    QCOMPARE(change.assets.size(), 4);
    QStringList numbers;
    change.assets.forEach([&](AssetRef, const AssetRow &row) { numbers << row.string(AssetText::Number); });
    numbers.sort();
    QCOMPARE(numbers.join(u' '), u"N-10 N-11 N-12 N-13"_s);
}

void StandardLedgersTest::showsDifferencesInTheAssetDialog()
{
    SnapshotPtr now = withStandard();
    now = after(
        *now, derivedLedgers(*now, Id{40}, {Id{41}}, classes::today, [n = 0]() mutable { return u"S-%1"_s.arg(++n); }),
        2);
    Asset copy;
    now->assets.forEach([&](AssetRef, const AssetRow &row) {
        if (row.string(AssetText::Number) == u"S-1")
            copy = row.asset();
    });
    AssetDialog dialog(copy, now, classes::profile(), classes::today);
    auto *standard = child<QLabel>(dialog, u"standardDifferences"_s);
    QVERIFY(!standard->isHidden());
    const QString alike = standard->text();
    QVERIFY2(alike.contains(u"N-1"_s), qPrintable(alike));
    child<QLineEdit>(dialog, u"labelling"_s)->setText(u"赤い札"_s);
    QVERIFY(standard->text() != alike);
    QVERIFY2(standard->text().contains(u"赤い札"_s), qPrintable(standard->text()));
    AssetDialog own(*now->assets.asset(Id{9}), now, classes::profile(), classes::today);
    QVERIFY(child<QLabel>(own, u"standardDifferences"_s)->isHidden());
}

QTEST_MAIN(StandardLedgersTest)
#include "tst_standardledgers.moc"
