// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assets/assetspage.h"
#include "support/town.h"
#include "support/windows.h"
#include "tables/assettable.h"
#include "views/assets/assetdialog.h"
#include "views/assets/assetedits.h"
#include "views/assets/assetview.h"
#include "views/assets/bulkdialog.h"
#include "views/assets/disposaldialog.h"
#include "views/common/look.h"
#include "views/common/prompt.h"
#include "views/common/shapedtexts.h"
#include "views/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

Showing showing(const SnapshotPtr &now)
{
    return {now, town::profile(), nullptr, QDate(2026, 6, 1), nullptr};
}

/// Says every text with a sign in front of it, so that a test sees whether it was said again.
class Marking : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QByteArrayView(context).startsWith("daicho::") ? u"¡"_s + QString::fromUtf8(text) : QString();
    }
};

/// Fills in and accepts the dialog that opens next.
template <typename Dialog>
void inNext(const std::function<void(Dialog &)> &fill)
{
    QTimer::singleShot(0, qApp, [fill] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        fill(*dialog);
        QTest::mouseClick(dialog->template findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                          Qt::LeftButton);
        if (dialog->isVisible()) {
            dialog->reject();
            QFAIL("the dialog did not accept");
        }
    });
}

bool canAccept(QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled();
}

} // namespace

class AssetsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void filtersAsOneTypes();
    void saysWhatToDoWhenThereIsNothing();
    void keepsSelectionAcrossAnEdit();
    void worksOnNothingThatIsNotSelected();
    void editsSeveralInOneChange();
    void recordsADisposal();
    void asksBeforeRemoving();
    void validatesAsOneTypes();
    void keepsEveryFieldOfAnAsset();
    void namesNewDepartmentsAndPosts();
    void countsOnFromTheHighestNumber();
    void speaksTheNewLanguageAtOnce();
    void remembersFilterSortAndColumns();
    void paintsRowsAsTheyAre();
    void cutsTextsToTheirWidth();

private:
    OwnSettings m_settings;
    std::unique_ptr<AssetsPage> m_page;
    SnapshotPtr m_now;
};

void AssetsPageTest::initTestCase()
{
    m_settings.use();
    qRegisterMetaType<Change>();
}

void AssetsPageTest::init()
{
    m_now = town::snapshot(300);
    m_page = std::make_unique<AssetsPage>();
    m_page->resize(1100, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->display(showing(m_now));
}

void AssetsPageTest::filtersAsOneTypes()
{
    auto *search = child<QLineEdit>(*m_page, u"assetSearch"_s);
    QTest::keyClicks(search, u"a-1"_s);
    const int shown = m_page->table()->rowCount();
    QVERIFY(shown > 0 && shown < 300);
    QVERIFY(child<QLabel>(*m_page, u"assetCount"_s)->text().contains(u"%1 / 300"_s.arg(shown)));
    auto *kind = child<QComboBox>(*m_page, u"kindFilter"_s);
    kind->setCurrentIndex(kind->findData(u"system"_s));
    QVERIFY(m_page->table()->rowCount() < shown);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    for (int row = 0; row < m_page->table()->rowCount(); ++row)
        QCOMPARE(m_now->assets.asset(m_page->table()->idAt(row))->kind, u"system"_s);
}

void AssetsPageTest::saysWhatToDoWhenThereIsNothing()
{
    auto *search = child<QLineEdit>(*m_page, u"assetSearch"_s);
    QTest::keyClicks(search, u"nothing is called this"_s);
    auto *clear = child<QPushButton>(*m_page, u"clearFilterNow"_s);
    QVERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(m_page->table()->rowCount(), 300);
    QVERIFY(!clear->isVisible());

    m_page->display(showing(town::snapshot(std::vector<Asset>())));
    QSignalSpy jumps(m_page.get(), &Page::jumpWanted);
    QTest::mouseClick(child<QPushButton>(*m_page, u"firstImport"_s), Qt::LeftButton);
    QCOMPARE(jumps.size(), 1);
    QCOMPARE(jumps.first().first().value<Jump>().where, Jump::Where::Import);
}

void AssetsPageTest::keepsSelectionAcrossAnEdit()
{
    auto *view = child<AssetView>(*m_page, u"assetTable"_s);
    const Id kept{1000 + 10 * 40};
    view->setCurrentId(kept);
    child<QLineEdit>(*m_page, u"assetSearch"_s)->setText(QString::fromUtf8(m_now->assets.asset(kept)->number.toUtf8()));
    QCOMPARE(view->currentId(), kept);
    QCOMPARE(view->selectedIds(), std::vector<Id>{kept});
    child<QLineEdit>(*m_page, u"assetSearch"_s)->clear();
    Change change = editAll(*m_now, {kept}, [](Asset &asset) { asset.name = u"いちばん最後の名前"_s; });
    m_page->table()->sort(m_page->table()->columnOf(u"name"_s));
    m_page->display(showing(after(*m_now, change, 2)));
    QCOMPARE(view->currentId(), kept);
    QCOMPARE(view->selectedIds(), std::vector<Id>{kept});
}

void AssetsPageTest::worksOnNothingThatIsNotSelected()
{
    auto *view = child<AssetView>(*m_page, u"assetTable"_s);
    // A window that becomes active again, as after an import, chooses nothing.
    view->clearFocus();
    view->setFocus(Qt::ActiveWindowFocusReason);
    QVERIFY(view->hasFocus());
    QVERIFY(!view->currentIndex().isValid());
    QCOMPARE(view->selectedCount(), 0);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentId(), m_page->table()->idAt(0));
    QCOMPARE(view->selectedCount(), 1);
    QVERIFY(child<QAction>(*m_page, u"editAsset"_s)->isEnabled());
    view->clearSelection();
    QCOMPARE(view->currentId(), Id());
    QVERIFY(!child<QAction>(*m_page, u"editAsset"_s)->isEnabled());
    view->selectionModel()->clear();
    view->clearFocus();
    view->setFocus(Qt::TabFocusReason);
    QCOMPARE(view->currentId(), m_page->table()->idAt(0));
    QCOMPARE(view->selectedCount(), 1);
}

void AssetsPageTest::editsSeveralInOneChange()
{
    auto *view = child<AssetView>(*m_page, u"assetTable"_s);
    view->selectAll();
    QSignalSpy changes(m_page.get(), &Page::changeWanted);
    inNext<BulkDialog>([](BulkDialog &dialog) {
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

void AssetsPageTest::recordsADisposal()
{
    auto *view = child<AssetView>(*m_page, u"assetTable"_s);
    view->selectRow(3);
    const Id id = view->currentId();
    QSignalSpy changes(m_page.get(), &Page::changeWanted);
    const Asset chosen = *m_now->assets.asset(id);
    inNext<DisposalDialog>([chosen](DisposalDialog &dialog) {
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

void AssetsPageTest::asksBeforeRemoving()
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

void AssetsPageTest::validatesAsOneTypes()
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

void AssetsPageTest::keepsEveryFieldOfAnAsset()
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

void AssetsPageTest::namesNewDepartmentsAndPosts()
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

void AssetsPageTest::countsOnFromTheHighestNumber()
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

void AssetsPageTest::speaksTheNewLanguageAtOnce()
{
    Marking marking;
    QCoreApplication::installTranslator(&marking);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(child<QAction>(*m_page, u"addAsset"_s)->text(), u"¡&Add"_s);
    QCOMPARE(child<QCheckBox>(*m_page, u"overdueFilter"_s)->text(), u"¡Review &overdue"_s);
    QCOMPARE(child<QComboBox>(*m_page, u"kindFilter"_s)->itemText(0), u"¡All kinds"_s);
    QCoreApplication::removeTranslator(&marking);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(child<QAction>(*m_page, u"addAsset"_s)->text(), u"&Add"_s);
}

void AssetsPageTest::remembersFilterSortAndColumns()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    auto *view = child<AssetView>(*m_page, u"assetTable"_s);
    AssetTable *table = m_page->table();
    child<QLineEdit>(*m_page, u"assetSearch"_s)->setText(u"端末"_s);
    auto *zone = child<QComboBox>(*m_page, u"zoneFilter"_s);
    zone->setCurrentIndex(zone->findData(u"LG"_s));
    view->sortByColumn(table->columnOf(u"name"_s), Qt::DescendingOrder);
    view->setColumnHidden(table->columnOf(u"owner"_s), true);
    view->setColumnHidden(table->columnOf(u"remarks"_s), false);
    view->setColumnWidth(table->columnOf(u"name"_s), 333);
    m_page->saveState(settings);

    AssetsPage other;
    other.restoreState(settings);
    other.display(showing(m_now));
    auto *otherView = child<AssetView>(other, u"assetTable"_s);
    QCOMPARE(other.table()->filter(), table->filter());
    QCOMPARE(other.table()->rowCount(), table->rowCount());
    QCOMPARE(other.table()->sortColumn(), table->columnOf(u"name"_s));
    QCOMPARE(other.table()->sortDirection(), Qt::DescendingOrder);
    QVERIFY(otherView->isColumnHidden(table->columnOf(u"owner"_s)));
    QVERIFY(!otherView->isColumnHidden(table->columnOf(u"remarks"_s)));
    QCOMPARE(otherView->columnWidth(table->columnOf(u"name"_s)), 333);
}

void AssetsPageTest::paintsRowsAsTheyAre()
{
    auto *view = child<AssetView>(*m_page, u"assetTable"_s);
    AssetTable &table = *m_page->table();
    QPalette palette = view->palette();
    palette.setColor(QPalette::AlternateBase, Qt::yellow);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::blue);
    view->setPalette(palette);
    view->setCurrentId(table.idAt(2));
    const auto seen = [view] {
        return view->viewport()->grab().toImage();
    };
    const auto ground = [view, &table](const QImage &image, int row) {
        return image.pixelColor(view->visualRect(view->model()->index(row, table.columnOf(u"name"_s))).topLeft());
    };
    const QImage first = seen();
    QCOMPARE(ground(first, 0), QColor(Qt::white));
    QCOMPARE(ground(first, 1), QColor(Qt::yellow));
    QCOMPARE(ground(first, 2), QColor(Qt::blue));

    // A level's mark: its colour stands beside its text, and not where the row is selected.
    const int level = table.columnOf(u"levels.C"_s);
    int marked = 3;
    while (table.index(marked, level).data().toString() != u"3"_s)
        ++marked;
    view->scrollToTop();
    const QPoint middle = view->visualRect(table.index(marked, level)).center();
    QCOMPARE(seen().pixelColor(middle - QPoint(14, 0)), levelColour(1, view->palette()));
    view->setCurrentId(table.idAt(marked));
    QCOMPARE(seen().pixelColor(middle - QPoint(14, 0)), QColor(Qt::blue));

    const QImage before = seen();
    Change change;
    Asset asset = *m_now->assets.asset(table.idAt(0));
    asset.name = u"改めた名前"_s;
    change.assets = AssetRows::of({asset});
    m_page->display(showing(after(*m_now, change, m_now->revision + 1)));
    const QImage renamed = seen();
    QVERIFY(renamed != before);
    QFont font = view->font();
    font.setPointSizeF(font.pointSizeF() + 3);
    view->setFont(font);
    QVERIFY(seen() != renamed);
}

void AssetsPageTest::cutsTextsToTheirWidth()
{
    ShapedTexts texts;
    texts.use(QApplication::font());
    const qreal whole = texts.line(u"住民基本台帳システム"_s, 10'000).width;
    QVERIFY(whole > 60);
    const ShapedTexts::Line cut = texts.line(u"住民基本台帳システム"_s, 60);
    QVERIFY(cut.width <= 60);
    QVERIFY(cut.width > 20);
    QCOMPARE(texts.line(u"一行目\n二行目"_s, 10'000).height, texts.line(u"一行目"_s, 10'000).height);
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 2);
    texts.use(large);
    QVERIFY(texts.line(u"住民基本台帳システム"_s, 10'000).width > 1.5 * whole);
}

QTEST_MAIN(AssetsPageTest)
#include "assetspagetest.moc"
