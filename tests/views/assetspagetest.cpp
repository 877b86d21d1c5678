// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/assettable.h"
#include "views/assets/assetedits.h"
#include "views/assets/assetview.h"
#include "views/assetspagesupport.h"
#include "views/common/look.h"
#include "views/common/shapedtexts.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

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
    m_page = shownPage(m_now);
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
