// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot.h"
#include "registry/registry.h"
#include "support/windows.h"
#include "views/common/prompt.h"
#include "views/ledger/ledgerpage.h"
#include "views/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <functional>

using namespace daicho;
using namespace Qt::StringLiterals;

/// What a department does in a year, through the real window: import, edit, answer, look, print, undo, come back.
class TestJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aYear();
    void nothingIsLostWhenTheWindowIsClosed();
    void hiddenPagesForgetWhatWas();
    void theFileIsWholeForWhoeverCopiesIt();
    void nothingIsSaidOfARegistryThatIsNoLongerOpen();

private:
    QString said() const { return m_window->statusBar()->currentMessage(); }
    void whenDialogOpens(const std::function<bool(QDialog *)> &act);
    qint64 done() const { return m_window->registry()->coverage()->total.all[Standing::Done]; }
    Id firstDepartment() const { return m_window->registry()->snapshot()->departmentsInOrder().first().id; }
    void importTheLedger();
    void editTheFirstAsset();
    void answerAMeasure();
    void lookAtEveryPage();
    void fitNarrowScreens();
    void saveThePdf();
    void exportToExcel();

    OwnSettings m_settings;
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestJourney::initTestCase()
{
    m_settings.use();
    const auto made = Registry::create(m_folder.filePath(u"宇土市.daicho"_s), u"uto"_s);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text));
}

/// Acts on the next dialog again and again until it says that it has done what it wants to.
void TestJourney::whenDialogOpens(const std::function<bool(QDialog *)> &act)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [timer, act] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || !act(dialog))
            return;
        timer->stop();
        timer->deleteLater();
    });
    timer->start(20);
}

void TestJourney::importTheLedger()
{
    whenDialogOpens([](QDialog *dialog) {
        auto *button = dialog->findChild<QPushButton *>(u"import"_s);
        if (!button || !button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    });
    m_window->importLedger(QStringLiteral(DAICHO_TEST_DATA "/app/small.cp932.csv"));
}

void TestJourney::editTheFirstAsset()
{
    m_window->turnTo(u"assets"_s);
    auto *table = m_window->findChild<QTableView *>(u"assetTable"_s);
    QVERIFY(table && table->model()->rowCount() > 0);
    table->setCurrentIndex(table->model()->index(0, 1));
    whenDialogOpens([](QDialog *dialog) {
        auto *name = dialog->findChild<QLineEdit *>(u"name"_s);
        if (!name)
            return false;
        name->setText(u"名前を改めた資産"_s);
        dialog->accept();
        return true;
    });
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(m_window->registry()->undoable()->verb, Change::Verb::Edit);
}

void TestJourney::answerAMeasure()
{
    Jump jump;
    jump.where = Jump::Where::Answers;
    jump.subject = SubjectId{Unit::Department, firstDepartment()};
    m_window->go(jump);
    auto *measures = m_window->page(u"answers"_s)->findChild<QTreeView *>(u"measures"_s);
    QVERIFY(measures);
    QModelIndex category = measures->model()->index(0, 0);
    QVERIFY(category.isValid());
    measures->setCurrentIndex(measures->model()->hasChildren(category) ? measures->model()->index(0, 0, category)
                                                                       : category);
    const qint64 before = done();
    QTest::keyClick(measures, Qt::Key_1);
    QTRY_VERIFY(done() > before);
}

void TestJourney::lookAtEveryPage()
{
    for (const QString &name : {u"assets"_s, u"answers"_s, u"coverage"_s, u"findings"_s, u"map"_s, u"ledger"_s,
                                u"distribution"_s, u"policy"_s, u"history"_s}) {
        m_window->turnTo(name);
        QCOMPARE(m_window->currentPage()->name(), name);
        QVERIFY(!m_window->grab().isNull());
    }
    fitNarrowScreens();
}

/// Old terminals show 1,024 columns; half a screen is less.
void TestJourney::fitNarrowScreens()
{
    for (const Page *page : m_window->findChildren<Page *>()) {
        const int width = page->minimumSizeHint().width();
        QVERIFY2(width <= 760, qPrintable(u"%1 needs %2"_s.arg(page->name()).arg(width)));
    }
    QVERIFY2(m_window->minimumSizeHint().width() <= 900,
             qPrintable(QString::number(m_window->minimumSizeHint().width())));
}

void TestJourney::saveThePdf()
{
    auto *ledger = qobject_cast<LedgerPage *>(m_window->page(u"ledger"_s));
    QVERIFY(ledger);
    m_window->turnTo(u"ledger"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!ledger->isBusy(), 30000);
    const QString path = m_folder.filePath(u"台帳.pdf"_s);
    ledger->savePdf(path);
    QTRY_VERIFY_WITH_TIMEOUT(!ledger->isBusy(), 30000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

void TestJourney::exportToExcel()
{
    for (const QString &name : {u"exportXlsx"_s, u"exportSheets"_s}) {
        Prompt::instance().answerNext(m_folder.filePath(name));
        m_window->findChild<QAction *>(name)->trigger();
        QFile file(m_folder.filePath(name + u".xlsx"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(2) == "PK");
    }
    const qint64 one = QFile(m_folder.filePath(u"exportXlsx.xlsx"_s)).size();
    QVERIFY(QFile(m_folder.filePath(u"exportSheets.xlsx"_s)).size() > one);
}

void TestJourney::aYear()
{
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(m_window->open(m_folder.filePath(u"宇土市.daicho"_s)));
    importTheLedger();
    const qint64 assets = m_window->registry()->snapshot()->assets.size();
    QVERIFY(assets > 0);
    QCOMPARE(said(), u"Imported small.cp932.csv: %1 new assets, 0 changed   (Ctrl+Z takes it back)"_s.arg(assets));
    editTheFirstAsset();
    answerAMeasure();
    lookAtEveryPage();
    saveThePdf();
    exportToExcel();
    const qint64 answered = done();
    m_window->undo();
    QVERIFY(done() < answered);
    m_window->undo();
    m_window->undo();
    QCOMPARE(m_window->registry()->snapshot()->assets.size(), 0);
    // Whoever follows what is said must not take back one more.
    QCOMPARE(said(), u"Taken back: Import: small.cp932.csv   (Ctrl+Y does it again)"_s);
    m_window->redo();
    QCOMPARE(m_window->registry()->snapshot()->assets.size(), assets);
    QCOMPARE(said(), u"Done again: Import: small.cp932.csv   (Ctrl+Z takes it back)"_s);
}

void TestJourney::nothingIsLostWhenTheWindowIsClosed()
{
    QVERIFY(m_window);
    m_window->turnTo(u"history"_s);
    m_window->close();
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(m_window->open(m_folder.filePath(u"宇土市.daicho"_s)));
    QCOMPARE(m_window->currentPage()->name(), u"history"_s);
    m_window->redo();
    m_window->redo();
    QVERIFY(done() > 0);
    QVERIFY(!m_window->registry()->redoable());
    QCOMPARE(m_window->registry()->undoable()->verb, Change::Verb::Answer);
}

/// Or an edit of every asset would be in memory once more for each page that was looked at before.
void TestJourney::hiddenPagesForgetWhatWas()
{
    QVERIFY(m_window);
    lookAtEveryPage();
    m_window->turnTo(u"history"_s);
    SnapshotPtr now = m_window->registry()->snapshot();
    Asset asset = now->assets.row(AssetRef::at(0, 0)).asset();
    const std::weak_ptr<const AssetBlock> before = now->assets.blocks().front();
    now.reset();
    asset.remarks += u"改"_s;
    Change change;
    change.detail = asset.name;
    change.assets = AssetRows::of({asset});
    QVERIFY(m_window->apply(change));
    QTRY_VERIFY(before.expired());
    lookAtEveryPage();
}

/// People copy a registry that is open; they turn to another program for that.
void TestJourney::theFileIsWholeForWhoeverCopiesIt()
{
    QVERIFY(m_window);
    const QString remark = u"控えにもあること"_s;
    Asset asset = m_window->registry()->snapshot()->assets.row(AssetRef::at(0, 0)).asset();
    asset.remarks = remark;
    Change change;
    change.detail = asset.name;
    change.assets = AssetRows::of({asset});
    QVERIFY(m_window->apply(change));
    emit qApp->applicationStateChanged(Qt::ApplicationInactive);
    QFile file(m_folder.filePath(u"宇土市.daicho"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(remark.toUtf8()));
}

void TestJourney::nothingIsSaidOfARegistryThatIsNoLongerOpen()
{
    QVERIFY(m_window);
    QVERIFY(!said().isEmpty());
    QVERIFY(m_window->open(m_folder.filePath(u"宇土市.daicho"_s)));
    QCOMPARE(said(), QString());
    m_window->undo();
    QVERIFY(!said().isEmpty());
    m_window->newRegistry({});
    QCOMPARE(said(), QString());
    // Registries of one name are told apart by where they are.
    const auto *recent = child<QListWidget>(*m_window, u"recentList"_s);
    QVERIFY(recent->item(0)->text().contains(QDir::toNativeSeparators(m_folder.path())));
}

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
