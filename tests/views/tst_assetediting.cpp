// SPDX-License-Identifier: GPL-3.0-or-later
// Assets added, edited one by one and many at once, disposed of, removed.
#include "tables/assettable.h"
#include "views/assets/assetdialog.h"
#include "views/assets/assetedits.h"
#include "views/assets/assetview.h"
#include "views/assets/bulkdialog.h"
#include "views/assets/disposaldialog.h"
#include "views/assetspagesupport.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace daicho;
using namespace Qt::StringLiterals;

class AssetEditingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void editsSeveralInOneChange();
    void recordsADisposal();
    void asksBeforeRemoving();
    void validatesAsOneTypes();
    void keepsEveryFieldOfAnAsset();
    void namesNewDepartmentsAndPosts();
    void countsOnFromTheHighestNumber();

private:
    OwnSettings m_settings;
    std::unique_ptr<AssetsPage> m_page;
    SnapshotPtr m_now;
};

void AssetEditingTest::initTestCase()
{
    m_settings.use();
    qRegisterMetaType<Change>();
}

void AssetEditingTest::init()
{
    m_now = town::snapshot(300);
    m_page = shownPage(m_now);
}

void AssetEditingTest::editsSeveralInOneChange()
{
    auto *view = child<AssetView>(*m_page, u"assetTable"_s);
    view->selectAll();
    QSignalSpy changes(m_page.get(), &Page::changeWanted);
    acceptNext<BulkDialog>([](BulkDialog &dialog) {
        QVERIFY(!canAccept(dialog));
        child<QCheckBox>(dialog, u"zone.tick"_s)->setChecked(true);
        auto *zone = child<QComboBox>(dialog, u"zone"_s);
        zone->setCurrentIndex(zone->findData(u"LG"_s));
        child<QCheckBox>(dialog, u"department.tick"_s)->setChecked(true);
        child<QComboBox>(dialog, u"department"_s)->setCurrentText(u"福祉部"_s);
    });
    child<QAction>(*m_page, u"bulkEdit"_s)->trigger();
    QCOMPARE(changes.size(), 1);
    const auto change = changes.first().first().value<Change>();
    const SnapshotPtr next = after(*m_now, change, 2);
    qint64 different = 0;
    m_now->assets.forEach([&](AssetRef, const AssetRow &row) {
        Asset expected = row.asset();
        different += expected.zone != u"LG" || expected.department != Id{4};
        expected.zone = u"LG"_s;
        expected.department = Id{4};
        Asset actual = *next->assets.asset(row.id);
        actual.revision = expected.revision;
        QCOMPARE(actual, expected);
    });
    QCOMPARE(change.assets.size(), different); // those that were like that already are left out
}

void AssetEditingTest::recordsADisposal()
{
    auto *view = child<AssetView>(*m_page, u"assetTable"_s);
    view->selectRow(3);
    const Id id = view->currentId();
    QSignalSpy changes(m_page.get(), &Page::changeWanted);
    const Asset chosen = *m_now->assets.asset(id);
    acceptNext<DisposalDialog>([chosen](DisposalDialog &dialog) {
        QVERIFY(!canAccept(dialog));
        QCOMPARE(child<QLabel>(dialog, u"disposedAssets"_s)->text(), chosen.number + u' ' + chosen.name);
        child<QLineEdit>(dialog, u"permittedBy"_s)->setText(u"総務課長"_s);
        child<QLineEdit>(dialog, u"disposedBy"_s)->setText(u"山田"_s);
        child<QLineEdit>(dialog, u"disposalAction"_s)->setText(u"裁断"_s);
    });
    child<QAction>(*m_page, u"disposeAssets"_s)->trigger();
    QCOMPARE(changes.size(), 1);
    const auto asset = changes.first().first().value<Change>().assets.asset(id);
    QCOMPARE(asset->state, AssetState::Retired);
    QCOMPARE(asset->disposal.on, PartialDate(QDate(2026, 6, 1)));
    QCOMPARE(asset->disposal.permittedBy, u"総務課長"_s);
}

void AssetEditingTest::asksBeforeRemoving()
{
    auto *view = child<AssetView>(*m_page, u"assetTable"_s);
    view->selectRow(0);
    QSignalSpy changes(m_page.get(), &Page::changeWanted);
    Prompt::instance().answerNext(Prompt::Cancel);
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(changes.size(), 0);
    Prompt::instance().answerNext(Prompt::Accept);
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().value<Change>().removedAssets.front().id, m_page->table()->idAt(0));
}

void AssetEditingTest::validatesAsOneTypes()
{
    Asset asset = town::assets(1).front();
    asset.id = {};
    asset.number = u"NEW-1"_s;
    asset.state = AssetState::Registered;
    asset.zone = u"LG"_s;
    asset.department = Id{2};
    asset.owner = Id{11};
    asset.marks[u"I"_s].level = u"1"_s;
    asset.personalInformation = u"none"_s;
    asset.disposal = {};
    AssetDialog dialog(asset, m_now, town::profile(), QDate(2026, 6, 1));
    QVERIFY2(canAccept(dialog), qPrintable(child<QLabel>(dialog, u"summary"_s)->text()));
    dialog.show();
    auto *name = child<QLineEdit>(dialog, u"name"_s);
    name->clear();
    QVERIFY(!canAccept(dialog));
    QVERIFY(child<QLabel>(dialog, u"name.problem"_s)->isVisible());
    name->insert(u"端末"_s);
    QVERIFY(canAccept(dialog));
    QVERIFY(!child<QLabel>(dialog, u"name.problem"_s)->isVisible());
    auto *date = child<QLineEdit>(dialog, u"nextReview"_s);
    date->clear();
    QTest::keyClicks(date, u"R8.13.1"_s);
    QVERIFY(!canAccept(dialog));
    date->clear();
    QTest::keyClicks(date, u"R9.4.1"_s);
    QVERIFY(canAccept(dialog));
    QCOMPARE(dialog.asset().nextReview, *PartialDate::from(2027, 4, 1));
    auto *number = child<QLineEdit>(dialog, u"number"_s);
    number->setText(m_now->assets.row(AssetRef::at(0, 0)).string(AssetText::Number));
    QVERIFY2(!canAccept(dialog), "a number that is taken");
}

void AssetEditingTest::keepsEveryFieldOfAnAsset()
{
    for (Asset asset : town::assets(60, 8)) {
        asset.custodian = u"係長"_s;
        asset.users = u"課内"_s;
        asset.places = {u"サーバ室"_s, u"書庫"_s};
        asset.offSite = true;
        asset.offSiteApproval = u"CISO 2026-04-01"_s;
        asset.handling = {u"nocopy"_s, u"unknown"_s};
        asset.labelling = u"ラベル"_s;
        asset.takeOut = u"禁止"_s;
        asset.retention = u"常用"_s;
        asset.zone = u"GONE"_s; // what the policy no longer knows stays until somebody chooses another
        asset.marks[u"C"_s].reason = u"住民情報を含む"_s;
        asset.inService = *PartialDate::from(2020, 4);
        asset.registered = *PartialDate::from(2019);
        asset.disposal = {u"課長"_s, *PartialDate::from(2025, 3, 31), u"山田"_s, u"裁断"_s, u"破壊"_s};
        const AssetDialog dialog(asset, m_now, town::profile(), QDate(2026, 6, 1));
        QCOMPARE(dialog.asset(), asset);
    }
}

void AssetEditingTest::namesNewDepartmentsAndPosts()
{
    const Asset asset = town::assets(1).front();
    AssetDialog dialog(asset, m_now, town::profile(), QDate(2026, 6, 1));
    child<QComboBox>(dialog, u"department"_s)->setCurrentText(u"総務部危機管理課"_s);
    child<QComboBox>(dialog, u"owner"_s)->setCurrentText(u"危機管理課長"_s);
    const Change change = dialog.change();
    QCOMPARE(change.departments.upserts.size(), 1);
    QCOMPARE(change.departments.upserts.first().name, u"危機管理課"_s);
    QCOMPARE(change.departments.upserts.first().parent, Id{1});
    QCOMPARE(change.posts.upserts.size(), 1);
    QCOMPARE(change.posts.upserts.first().department, change.departments.upserts.first().id);
    const Asset edited = *change.assets.asset(asset.id);
    QCOMPARE(edited.department, change.departments.upserts.first().id);
    QCOMPARE(edited.owner, change.posts.upserts.first().id);
    // A known name in another spelling is no new one.
    child<QComboBox>(dialog, u"department"_s)->setCurrentText(u"総務部 税務課"_s);
    QVERIFY(dialog.change().departments.isEmpty());
    QCOMPARE(dialog.change().assets.asset(asset.id)->department, Id{3});
}

void AssetEditingTest::countsOnFromTheHighestNumber()
{
    const auto next = [](const QStringList &numbers) {
        std::vector<Asset> assets;
        for (const QString &number : numbers) {
            Asset asset;
            asset.id = Id{qint64(assets.size()) + 1};
            asset.number = number;
            assets.push_back(asset);
        }
        return nextNumber(AssetRows::of(std::move(assets)));
    };
    QCOMPARE(next({}), u"1"_s);
    QCOMPARE(next({u"00420"_s, u"00009"_s}), u"00421"_s);
    QCOMPARE(next({u"A-9"_s, u"A-10"_s}), u"A-11"_s);
    QCOMPARE(next({u"A-99"_s}), u"A-100"_s);
    QCOMPARE(next({u"００９９"_s}), u"０１００"_s);
    QCOMPARE(next({u"仮"_s}), u"1"_s);
}

QTEST_MAIN(AssetEditingTest)
#include "tst_assetediting.moc"
