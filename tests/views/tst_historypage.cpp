// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/registry.h"
#include "views/history/historypage.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace daicho;
using namespace Qt::StringLiterals;

/// The page 履歴 over a real registry.
class HistoryPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsAndExplains();
    void searches();
    void offersUndoAndRedo();
    void showsOneAssetOnly();
    void marksLoweredClasses();

private:
    void show()
    {
        m_page->display({m_registry->snapshot(), m_registry->profile(), {}, m_registry->today(), m_registry.get()});
    }
    void rename(const QString &name)
    {
        Asset asset = *m_registry->snapshot()->assets.asset(m_asset);
        asset.name = name;
        Change change;
        change.detail = name;
        change.assets = AssetRows::of({asset});
        const auto applied = m_registry->apply(change);
        QVERIFY(applied && applied->isDone());
    }
    template <typename T>
    T *child(const char *name)
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    QString cell(int row, int column)
    {
        const auto *model = child<QTableView>("historyList")->model();
        return model->index(row, column).data().toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Registry> m_registry;
    std::unique_ptr<HistoryPage> m_page;
    Id m_asset;
};

void HistoryPageTest::init()
{
    m_page.reset();
    m_registry.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const Registry::Doors doors{[] { return QDateTime(QDate(2026, 4, 1), QTime(9, 30)); }, u"総務 太郎"_s};
    auto made = Registry::create(m_folder->filePath(u"r.daicho"_s), u"uto"_s, doors);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    m_registry = *std::move(made);
    Asset asset;
    asset.id = m_asset = newId();
    asset.number = u"A-1"_s;
    asset.name = u"住民基本台帳"_s;
    asset.kind = m_registry->profile()->kinds.first().id;
    asset.state = AssetState::Draft;
    Change change;
    change.verb = Change::Verb::Add;
    change.detail = u"A-1 住民基本台帳"_s;
    change.assets = AssetRows::of({asset});
    const auto applied = m_registry->apply(change);
    QVERIFY(applied && applied->isDone());
    m_page = std::make_unique<HistoryPage>();
    m_page->resize(1100, 700);
}

void HistoryPageTest::listsAndExplains()
{
    rename(u"住民基本台帳システム"_s);
    show();
    QCOMPARE(child<QTableView>("historyList")->model()->rowCount(), 3);
    QCOMPARE(cell(0, HistoryTable::Subject), u"住民基本台帳システム"_s);
    QCOMPARE(cell(0, HistoryTable::Who), u"総務 太郎"_s);
    QCOMPARE(cell(0, HistoryTable::When), u"2026/04/01 09:30:00"_s);
    const auto *details = child<QTableView>("historyDetails")->model();
    QCOMPARE(details->rowCount(), 1);
    QCOMPARE(details->index(0, 2).data().toString(), u"住民基本台帳"_s);
    QCOMPARE(details->index(0, 3).data().toString(), u"住民基本台帳システム"_s);
    child<QTableView>("historyList")->selectRow(1);
    QVERIFY(details->rowCount() > 2); // a new row: all its fields
    rename(u"三"_s);
    show();
    QCOMPARE(cell(0, HistoryTable::Subject), u"三"_s);
    QCOMPARE(child<QTableView>("historyList")->currentIndex().row(), 2); // what was chosen stays chosen
    const QString picture = qEnvironmentVariable("DAICHO_PICTURES");
    if (!picture.isEmpty())
        QVERIFY(m_page->grab().save(picture + u"/history.png"_s));
}

void HistoryPageTest::searches()
{
    rename(u"健康管理"_s);
    show();
    child<QLineEdit>("historySearch")->setText(u"健康"_s);
    QTRY_COMPARE(child<QTableView>("historyList")->model()->rowCount(), 1);
    child<QLineEdit>("historySearch")->setText(u"どこにも無い"_s);
    QTRY_COMPARE(child<QTableView>("historyList")->model()->rowCount(), 0);
    QVERIFY(!child<QLabel>("historyEmpty")->isHidden());
    QVERIFY(!child<QLabel>("historyEmpty")->text().isEmpty());
    QCOMPARE(child<QTableView>("historyDetails")->model()->rowCount(), 0);
    child<QLineEdit>("historySearch")->clear();
    QTRY_COMPARE(child<QTableView>("historyList")->model()->rowCount(), 3);
}

void HistoryPageTest::offersUndoAndRedo()
{
    show();
    auto *undo = child<QPushButton>("historyUndo");
    auto *redo = child<QPushButton>("historyRedo");
    QVERIFY(undo->isEnabled());
    QVERIFY(!redo->isEnabled());
    QVERIFY2(undo->toolTip().contains(u"A-1 住民基本台帳"_s), qPrintable(undo->toolTip()));
    QSignalSpy wanted(m_page.get(), &HistoryPage::undoWanted);
    undo->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(m_registry->undo());
    show();
    QVERIFY(!undo->isEnabled());
    QVERIFY(redo->isEnabled());
    QSignalSpy again(m_page.get(), &HistoryPage::redoWanted);
    redo->click();
    QCOMPARE(again.size(), 1);
}

void HistoryPageTest::showsOneAssetOnly()
{
    rename(u"二"_s);
    show();
    Jump jump;
    jump.where = Jump::Where::History;
    jump.subject = SubjectId{Unit::Asset, m_asset};
    m_page->go(jump);
    QCOMPARE(child<QTableView>("historyList")->model()->rowCount(), 2);
    child<QPushButton>("historyAll")->click();
    QCOMPARE(child<QTableView>("historyList")->model()->rowCount(), 3);
}

void HistoryPageTest::marksLoweredClasses()
{
    const auto classify = [this](const QString &level, const QString &reason) {
        Asset asset = *m_registry->snapshot()->assets.asset(m_asset);
        asset.marks[u"C"_s] = {level, reason};
        Change change;
        change.detail = level;
        change.assets = AssetRows::of({asset});
        return m_registry->apply(change);
    };
    QVERIFY(classify(u"3B"_s, u"住民情報"_s)->isDone());
    QVERIFY2(!classify(u"2"_s, u"住民情報"_s)->isDone(), "the reason is the one of before");
    QVERIFY(classify(u"2"_s, u"公表したため"_s)->isDone());
    QVERIFY(classify(u"3B"_s, u"公表したため"_s)->isDone());
    rename(u"四"_s);
    show();
    const auto mark = [this](int row) {
        return cell(row, HistoryTable::Mark);
    };
    QTRY_VERIFY(!mark(2).isEmpty());
    for (const int row : {0, 1, 3, 4, 5})
        QCOMPARE(mark(row), QString());
    const QString picture = qEnvironmentVariable("DAICHO_PICTURES");
    if (!picture.isEmpty())
        QVERIFY(m_page->grab().save(picture + u"/history-lowered.png"_s));

    auto *list = child<QTableView>("historyList");
    child<QCheckBox>("historyLowerings")->setChecked(true);
    for (int row = 0; row < 6; ++row)
        QCOMPARE(list->isRowHidden(row), row != 2);
    QVERIFY(m_registry->undo()); // takes the new name back: lowers nothing
    QVERIFY(m_registry->undo()); // 3B → 2, without a reason of its own, and marked all the same
    show();
    QTRY_VERIFY(!mark(0).isEmpty());
    QVERIFY(!list->isRowHidden(0) && list->isRowHidden(1) && !list->isRowHidden(4));
    child<QCheckBox>("historyLowerings")->setChecked(false);
    QVERIFY(!list->isRowHidden(1));
    Jump jump;
    jump.subject = SubjectId{Unit::Asset, m_asset};
    m_page->go(jump);
    QTRY_VERIFY(!mark(0).isEmpty());
}

QTEST_MAIN(HistoryPageTest)
#include "tst_historypage.moc"
