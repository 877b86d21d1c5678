// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/registry.h"
#include "support/classes.h"
#include "support/windows.h"
#include "tables/assettable.h"
#include "views/assets/assetdialog.h"
#include "views/assets/assetspage.h"
#include "views/assets/assetview.h"
#include "views/assets/bulkdialog.h"
#include "views/assets/campaigndialog.h"
#include "views/assets/classifydialog.h"
#include "views/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

Showing showing(const SnapshotPtr &now)
{
    return {now, classes::profile(), nullptr, classes::today, nullptr};
}

} // namespace

class ClassesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_settings.use();
        qRegisterMetaType<Change>();
    }

    void asksByKey()
    {
        Asset asset = classes::asset(1, {});
        ClassifyDialog dialog(ClassifySubject::of(asset), classes::profile(), classes::today);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *question = child<QLabel>(dialog, u"classifyQuestion"_s);
        QCOMPARE(question->text(), u"住民の個人情報を含むか"_s);
        QCOMPARE(child<QLabel>(dialog, u"classifyHint"_s)->text(), u"迷ったら上の課へ"_s);
        QVERIFY(!child<QPushButton>(dialog, u"classifyBack"_s)->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_N);
        QCOMPARE(question->text(), u"公表を前提としているか。"_s);
        QTest::keyClick(&dialog, Qt::Key_Y);
        QVERIFY(question->text().contains(u"機密性1"_s));
        QVERIFY(!child<QPushButton>(dialog, u"classifyYes"_s)->isVisible());
        QTest::keyClick(&dialog, Qt::Key_Backspace);
        QCOMPARE(question->text(), u"公表を前提としているか。"_s);
        QTest::keyClick(&dialog, Qt::Key_Backspace);
        QTest::keyClick(&dialog, Qt::Key_Y);
        QVERIFY(question->text().contains(u"機密性3B"_s));
        QVERIFY(child<QLabel>(dialog, u"classifyHint"_s)->text().contains(u"住民の個人情報"_s));
        QVERIFY(child<QCheckBox>(dialog, u"handling.nocopy"_s)->isChecked());
        picture(dialog, u"wizard-result"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        dialog.applyTo(asset);
        QCOMPARE(asset.marks[u"C"_s], (Mark{u"3B"_s, u"住民の個人情報を含むか：はい → 機密性3B"_s}));
        QCOMPARE(asset.handling, QStringList{u"nocopy"_s});
    }

    void offersButForcesNoRestriction()
    {
        Asset asset = classes::asset(1, {});
        ClassifyDialog dialog(ClassifySubject::of(asset), classes::profile(), classes::today);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Y);
        child<QCheckBox>(dialog, u"handling.nocopy"_s)->setChecked(false);
        child<QPushButton>(dialog, u"classifyNext"_s)->click();
        dialog.applyTo(asset);
        QCOMPARE(asset.marks[u"C"_s].level, u"3B"_s);
        QVERIFY(asset.handling.isEmpty());
    }

    void showsTheFloorAndTheFormerAnswers()
    {
        Asset asset = classes::asset(1, u"2"_s);
        asset.personalInformation = u"personal"_s;
        asset.marks[u"C"_s].reason = u"住民の個人情報を含むか：いいえ／公表を前提としているか：はい → 機密性1"_s;
        ClassifyDialog dialog(ClassifySubject::of(asset), classes::profile(), classes::today);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(child<QPushButton>(dialog, u"classifyNo"_s)->isDefault());
        QTest::keyClick(&dialog, Qt::Key_Return); // Enter repeats what was answered before
        QVERIFY(child<QPushButton>(dialog, u"classifyYes"_s)->isDefault());
        picture(dialog, u"wizard-again"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(child<QLabel>(dialog, u"classifyQuestion"_s)->text().contains(u"機密性3B"_s));
        const QString notes = child<QLabel>(dialog, u"classifyHint"_s)->text();
        QVERIFY2(notes.contains(u"個人情報を含むこと"_s) && notes.contains(u"機密性1"_s), qPrintable(notes));
        QTest::keyClick(&dialog, Qt::Key_Return);
        dialog.applyTo(asset);
        QCOMPARE(asset.marks[u"C"_s].level, u"3B"_s);
    }

    void classifiesManyByTheirOwnFloors()
    {
        Asset with = classes::asset(1, {});
        with.personalInformation = u"personal"_s;
        const Asset without = classes::asset(2, {});
        const SnapshotPtr now = town::snapshot({with, without});
        AssetsPage page;
        page.resize(1100, 700);
        page.show();
        page.display(showing(now));
        QVERIFY(!child<QWidget>(page, u"campaignBanner"_s)->isVisible());
        child<AssetView>(page, u"assetTable"_s)->selectAll();
        QSignalSpy changes(&page, &Page::changeWanted);
        inNext<ClassifyDialog>([](ClassifyDialog &dialog) {
            QTest::keyClick(&dialog, Qt::Key_N);
            QTest::keyClick(&dialog, Qt::Key_Y);
            const QString result = child<QLabel>(dialog, u"classifyQuestion"_s)->text();
            QVERIFY2(result.contains(u"機密性1"_s) && result.contains(u"機密性3B"_s), qPrintable(result));
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        child<QAction>(page, u"classifyAssets"_s)->trigger();
        QCOMPARE(changes.size(), 1);
        const auto change = changes.first().first().value<Change>();
        QCOMPARE(change.assets.asset(Id{1})->marks[u"C"_s].level, u"3B"_s);
        QCOMPARE(change.assets.asset(Id{2})->marks[u"C"_s].level, u"1"_s);
    }

    void asksAnAxisOnlyWhereItIsMeant()
    {
        Asset asset = classes::asset(1, u"2"_s);
        AssetDialog dialog(asset, town::snapshot({asset}), classes::profile(), classes::today);
        dialog.show();
        auto *edu = child<QComboBox>(dialog, u"levels.EDU"_s);
        auto *zone = child<QComboBox>(dialog, u"zone"_s);
        QVERIFY(edu->parentWidget()->isHidden());
        zone->setCurrentIndex(zone->findData(u"SCHOOL"_s));
        QVERIFY(!edu->parentWidget()->isHidden());
        edu->setCurrentIndex(edu->findData(u"I"_s));
        zone->setCurrentIndex(zone->findData(u"LG"_s));
        QVERIFY2(!edu->parentWidget()->isHidden(), "what stands there all the same is shown");
        QVERIFY(canAccept(dialog));
        QVERIFY(!child<QPushButton>(dialog, u"classify.C"_s)->isHidden());
        QVERIFY2(!dialog.findChild<QPushButton *>(u"classify.EDU"_s), "the policy asks nothing about this axis");
    }

    void offersNoLevelThatRanOut()
    {
        const Asset asset = classes::asset(1, u"2"_s);
        AssetDialog dialog(asset, town::snapshot({asset}), classes::profile(), classes::today);
        QCOMPARE(child<QComboBox>(dialog, u"levels.C"_s)->findData(u"old2"_s), -1);
        BulkDialog bulk({Id{1}}, town::snapshot({asset}), classes::profile(), classes::today);
        QCOMPARE(child<QComboBox>(bulk, u"levels.C"_s)->findData(u"old2"_s), -1);
        QVERIFY(!bulk.findChild<QComboBox *>(u"levels.EDU"_s));

        const Asset old = classes::asset(1, u"old2"_s);
        AssetDialog kept(old, town::snapshot({old}), classes::profile(), classes::today);
        auto *level = child<QComboBox>(kept, u"levels.C"_s);
        QCOMPARE(level->currentData().toString(), u"old2"_s);
        QVERIFY2(level->currentText() != u"旧機密性2"_s && level->currentText().contains(u"旧機密性2"_s),
                 "marked as no longer given");
        QCOMPARE(kept.asset(), old);
    }

    void asksWhyAClassIsLowered()
    {
        const Asset asset = classes::asset(1, u"3B"_s);
        AssetDialog dialog(asset, town::snapshot({asset}), classes::profile(), classes::today);
        dialog.show();
        auto *level = child<QComboBox>(dialog, u"levels.C"_s);
        QVERIFY(canAccept(dialog));
        level->setCurrentIndex(level->findData(u"2"_s));
        QVERIFY(!canAccept(dialog));
        QVERIFY(!child<QLabel>(dialog, u"reasons.C.problem"_s)->isHidden());
        child<QLineEdit>(dialog, u"reasons.C"_s)->setText(u"公表したため"_s);
        QVERIFY(canAccept(dialog));
        QVERIFY(child<QLabel>(dialog, u"reasons.C.problem"_s)->isHidden());
    }

    void takesTheAnswersIntoTheForm()
    {
        Asset asset = classes::asset(1, u"3B"_s);
        AssetDialog dialog(asset, town::snapshot({asset}), classes::profile(), classes::today);
        dialog.show();
        child<QComboBox>(dialog, u"department"_s)->setCurrentText(u"新しい課"_s);
        inNext<ClassifyDialog>([](ClassifyDialog &wizard) {
            QTest::keyClick(&wizard, Qt::Key_N);
            QTest::keyClick(&wizard, Qt::Key_Y);
            QTest::keyClick(&wizard, Qt::Key_Return);
        });
        child<QPushButton>(dialog, u"classify.C"_s)->click();
        QCOMPARE(dialog.asset().marks[u"C"_s].level, u"1"_s);
        QVERIFY2(canAccept(dialog), "the answers are the reason");
        QCOMPARE(dialog.change().departments.upserts.size(), 1); // what was typed elsewhere stays
    }

    void bulkAsksWhyClassesAreLowered()
    {
        const SnapshotPtr now =
            town::snapshot({classes::asset(1, u"3B"_s), classes::asset(2, u"old2"_s), classes::asset(3, u"1"_s)});
        BulkDialog dialog({Id{1}, Id{2}, Id{3}}, now, classes::profile(), classes::today);
        child<QCheckBox>(dialog, u"levels.C.tick"_s)->setChecked(true);
        auto *level = child<QComboBox>(dialog, u"levels.C"_s);
        level->setCurrentIndex(level->findData(u"3B"_s));
        QVERIFY(canAccept(dialog));
        level->setCurrentIndex(level->findData(u"2"_s));
        QVERIFY(!canAccept(dialog));
        const QString why = child<QLabel>(dialog, u"summary"_s)->text();
        QVERIFY2(why.contains(u'1') && !why.contains(u'2'), qPrintable(why)); // one of them: 旧2 may become 2
        child<QLineEdit>(dialog, u"reasons.C"_s)->setText(u"見直し"_s);
        QVERIFY(canAccept(dialog));
        const Change change = dialog.change();
        for (const Id id : {Id{1}, Id{2}, Id{3}})
            QCOMPARE(change.assets.asset(id)->marks[u"C"_s], (Mark{u"2"_s, u"見直し"_s}));
    }

    void goesThroughACampaign();

    void explainsTheImportance()
    {
        auto policy = std::make_shared<Profile>(*classes::profile());
        const Asset asset = classes::asset(1, u"2"_s);
        const SnapshotPtr now = town::snapshot({asset});
        AssetDialog without(asset, now, policy, classes::today);
        QVERIFY(child<QLabel>(without, u"importance"_s)->isHidden());
        policy->importance.combine = ImportanceRule::Combine::Max;
        policy->importance.axes = {u"C"_s};
        policy->importance.steps = {{u"H"_s, {u"高い"_s, u"high"_s}, 30}, {u"L"_s, {u"低い"_s, u"low"_s}, 0}};
        AssetDialog dialog(asset, now, policy, classes::today);
        const auto *label = child<QLabel>(dialog, u"importance"_s);
        QVERIFY(!label->isHidden());
        QVERIFY2(label->text().contains(u"低い"_s) || label->text().contains(u"low"_s), qPrintable(label->text()));
        auto *level = child<QComboBox>(dialog, u"levels.C"_s);
        level->setCurrentIndex(level->findData(u"3B"_s));
        QVERIFY2(label->text().contains(u"高い"_s) || label->text().contains(u"high"_s), qPrintable(label->text()));

        AssetsPage page;
        page.resize(1100, 700);
        page.show();
        page.display({now, policy, nullptr, classes::today, nullptr});
        child<AssetView>(page, u"assetTable"_s)->selectRow(0);
        QTRY_VERIFY(child<QLabel>(page, u"assetImportance"_s)->isVisible());
    }

private:
    OwnSettings m_settings;
};

/// Through the window, over a real registry: progress, one at a time by questions, several at once, undo.
void ClassesTest::goesThroughACampaign()
{
    QTemporaryDir folder;
    const Registry::Doors doors{[] { return QDateTime(classes::today, QTime(9, 0)); }, u"総務 太郎"_s};
    auto made = Registry::create(folder.filePath(u"r.daicho"_s), u"uto"_s, doors);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    Change change;
    std::vector<Asset> assets;
    for (int i = 0; i < 6; ++i) {
        Asset asset = classes::asset(100 + i, i < 4 ? u"old2"_s : u"3C"_s, {});
        asset.kind = u"information"_s;
        assets.push_back(asset);
    }
    change.assets = AssetRows::of(assets);
    QVERIFY((*made)->apply(change)->isDone());
    MainWindow window;
    window.use(*std::move(made));
    window.show();
    window.turnTo(u"assets"_s);
    auto *page = qobject_cast<AssetsPage *>(window.page(u"assets"_s));
    QVERIFY(child<QWidget>(*page, u"campaignBanner"_s)->isVisible());
    child<QPushButton>(*page, u"campaignFilter"_s)->click();
    QCOMPARE(page->table()->rowCount(), 4);
    const auto left = [&window] {
        return campaignOf(*window.registry()->snapshot(), *window.registry()->profile(), classes::today).toDo;
    };

    inNext<CampaignDialog>([&](CampaignDialog &dialog) {
        auto *list = child<QTableView>(dialog, u"campaignAssets"_s);
        QCOMPARE(child<QTreeWidget>(dialog, u"campaignProgress"_s)->topLevelItemCount(), 2); // all, and no department
        QCOMPARE(list->model()->rowCount(), 4);
        QCOMPARE(list->selectionModel()->selectedRows().size(), 1);
        picture(dialog, u"campaign"_s);
        QVERIFY(!dialog.findChild<QPushButton *>(u"become.1"_s));
        child<QPushButton>(dialog, u"become.3C"_s)->click();
        QCOMPARE(left(), 3);
        QCOMPARE(list->model()->rowCount(), 3);
        inNext<ClassifyDialog>([](ClassifyDialog &wizard) {
            QTest::keyClick(&wizard, Qt::Key_N);
            QTest::keyClick(&wizard, Qt::Key_Y);
            QTest::keyClick(&wizard, Qt::Key_Return);
        });
        child<QPushButton>(dialog, u"campaignAsk"_s)->click();
        QCOMPARE(left(), 2);
        list->selectAll();
        child<QLineEdit>(dialog, u"campaignReason"_s)->setText(u"令和8年度の見直し"_s);
        child<QPushButton>(dialog, u"become.2"_s)->click();
        QCOMPARE(left(), 0);
        QVERIFY(child<QPushButton>(dialog, u"campaignUndo"_s)->isEnabled());
        child<QPushButton>(dialog, u"campaignUndo"_s)->click();
        QCOMPARE(left(), 2);
        QCOMPARE(list->model()->rowCount(), 2);
        dialog.accept();
    });
    child<QPushButton>(*page, u"campaignOpen"_s)->click();
    QCOMPARE(left(), 2);
    QVERIFY(window.registry()->redo()->isDone());
    QVERIFY(!child<QWidget>(*page, u"campaignBanner"_s)->isVisible());
    QCOMPARE(window.registry()->snapshot()->assets.asset(Id{103})->marks[u"C"_s].reason, u"令和8年度の見直し"_s);
}

QTEST_MAIN(ClassesTest)
#include "tst_classes.moc"
