// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dispatching.h"
#include "registry/departmentfile.h"
#include "registry/registry.h"
#include "views/common/prompt.h"
#include "views/distribution/collectdialog.h"
#include "views/distribution/distributionpage.h"
#include "views/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>
#include <QTreeWidget>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

template <typename T>
T *child(const QObject &parent, const QString &name)
{
    T *found = parent.findChild<T *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

void click(QWidget &in, const QString &button)
{
    QTest::mouseClick(child<QPushButton>(in, button), Qt::LeftButton);
}

} // namespace

/// Distribution and collection through the real window: hand out, fill in, hand in, merge, send back, remind.
class DistributionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void saysWhatToDoFirst();
    void handsOutAsOneChange();
    void replacesNothingUnasked();
    void theDepartmentSeesItsOwnFile();
    void collectsDecidesAndTakesBack();
    void recordsWhatWaits();
    void refusesWhatIsNoneOfItsOwn();
    void takesInAllThatIsReady();
    void sendsBackAndFilters();
    void remindsThoseWhoAreLate();
    void takesDroppedFiles();
    void workbooksComeBackToo();

private:
    using Step = std::function<void(QDialog &)>;
    void inDialog(const QString &name, const Step &step);
    void handOut(const QString &due = {});
    QString file(const QString &department) const { return m_files.filePath(department + u".daicho"_s); }
    void editIn(const QString &path, const QString &number, const std::function<void(Asset &)> &edit);
    void edit(Registry &registry, const QString &number, const std::function<void(Asset &)> &edit);
    Asset asset(const Registry &registry, const QString &number) const;
    BoardRow row(const QString &name);
    QAbstractItemModel &board() { return *child<QTableView>(*m_window, u"boardTable"_s)->model(); }
    Registry &registry() { return *m_window->registry(); }
    DistributionPage &page() { return *qobject_cast<DistributionPage *>(m_window->page(u"distribution"_s)); }

    QTemporaryDir m_folder;
    QDir m_files;
    QDate m_today{2026, 11, 21};
    std::unique_ptr<MainWindow> m_window;
    int m_round = 0;
};

void DistributionTest::initTestCase()
{
    QApplication::setOrganizationName(u"daicho-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    Prompt::instance().setSilent(true);
}

void DistributionTest::init()
{
    m_today = QDate(2026, 11, 21);
    const QString name = QString::number(++m_round);
    QVERIFY(QDir(m_folder.path()).mkpath(name));
    m_files = QDir(m_folder.filePath(name));
    Registry::Doors doors;
    doors.author = u"情報政策課"_s;
    doors.now = [this] {
        return QDateTime(m_today, QTime(9, 0));
    };
    auto made = Registry::create(m_folder.filePath(name + u".daicho"_s), u"uto"_s, doors);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text));
    Change change;
    std::vector<Asset> assets;
    int position = 0;
    for (const QString &department : {u"総務課"_s, u"税務課"_s, u"福祉課"_s}) {
        change.departments.upserts << Department{newId(), 0, department, {}, position++, {}, {}};
        for (const QString &number : {u"1"_s, u"2"_s}) {
            Asset asset;
            asset.id = newId();
            asset.number = department.left(1) + number;
            asset.name = department + u"の資産"_s + number;
            asset.kind = (*made)->profile()->kinds[1].id;
            asset.zone = (*made)->profile()->zones[1].id;
            asset.department = change.departments.upserts.last().id;
            assets.push_back(asset);
        }
    }
    change.assets = AssetRows::of(assets);
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    if (m_round > 1)
        QVERIFY((*made)->apply(change)->isDone());
    m_window->use(*std::move(made));
    m_window->turnTo(u"distribution"_s);
}

void DistributionTest::cleanup()
{
    m_window.reset();
}

/// Does something in the next dialog of this name.
void DistributionTest::inDialog(const QString &name, const Step &step)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [timer, name, step] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || dialog->objectName() != name)
            return;
        timer->deleteLater();
        timer->stop();
        QTimer::singleShot(0, dialog, [dialog, step] { step(*dialog); });
    });
    timer->start(20);
}

/// Hands out to all that have nothing yet.
void DistributionTest::handOut(const QString &due)
{
    inDialog(u"distributeDialog"_s, [this, due](QDialog &dialog) {
        child<QLineEdit>(dialog, u"folder"_s)->setText(m_files.path());
        auto *line = child<QLineEdit>(dialog, u"due"_s);
        line->clear();
        QTest::keyClicks(line, due);
        click(dialog, u"write"_s);
    });
    page().distribute();
    QTRY_VERIFY(!page().isBusy());
}

Asset DistributionTest::asset(const Registry &registry, const QString &number) const
{
    Asset found;
    registry.snapshot()->assets.forEach([&](AssetRef, const AssetRow &row) {
        if (row.string(AssetText::Number) == number)
            found = row.asset();
    });
    return found;
}

void DistributionTest::edit(Registry &registry, const QString &number, const std::function<void(Asset &)> &edit)
{
    Asset changed = asset(registry, number);
    QVERIFY(!changed.id.isNull());
    edit(changed);
    Change change;
    change.assets = AssetRows::of({changed});
    const auto applied = registry.apply(change);
    QVERIFY2(applied && applied->isDone(), applied ? "" : qPrintable(applied.error().text));
}

void DistributionTest::editIn(const QString &path, const QString &number, const std::function<void(Asset &)> &change)
{
    Registry::Doors doors = Registry::usualDoors();
    doors.author = u"課の担当"_s;
    const auto opened = Registry::open(path, Access::ReadWrite, doors);
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().text));
    edit(**opened, number, change);
}

BoardRow DistributionTest::row(const QString &name)
{
    const auto &table = static_cast<const BoardTable &>(board());
    for (int i = 0; i < table.rowCount(); ++i) {
        if (table.at(i).name == name)
            return table.at(i);
    }
    return {};
}

void DistributionTest::saysWhatToDoFirst()
{
    QCOMPARE(board().rowCount(), 0);
    QVERIFY(child<QLabel>(*m_window, u"boardEmpty"_s)->text().contains(u"no departments"_s));
    QVERIFY(!child<QPushButton>(*m_window, u"distribute"_s)->isEnabled());
}

void DistributionTest::handsOutAsOneChange()
{
    QVERIFY(child<QLabel>(*m_window, u"boardHint"_s)->isVisible());
    handOut(u"R8.12.25"_s);
    QCOMPARE(m_files.entryList(QDir::Files | QDir::Hidden, QDir::Name).size(), 3); // nothing is left beside them
    for (const QString &department : {u"総務課"_s, u"税務課"_s, u"福祉課"_s}) {
        const auto content = readRegistryFile(file(department));
        QVERIFY2(content.has_value(), content ? "" : qPrintable(content.error().text));
        QCOMPARE((*content)->assets.size(), 2);
        QVERIFY(dispatchHere(**content));
        QCOMPARE(row(department).state, BoardState::Sent);
        QCOMPARE(row(department).dispatch.due, *PartialDate::from(2026, 12, 25));
        QCOMPARE(row(department).daysLeft, std::optional(34));
    }
    QVERIFY(!child<QLabel>(*m_window, u"boardHint"_s)->isVisible());
    QVERIFY(child<QLabel>(*m_window, u"boardTotals"_s)->text().contains(u"Handed out 3"_s));
    m_window->undo();
    QCOMPARE(row(u"総務課"_s).state, BoardState::NotSent);
    QCOMPARE(row(u"福祉課"_s).state, BoardState::NotSent);
}

void DistributionTest::replacesNothingUnasked()
{
    QFile other(file(u"税務課"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
    other.close();
    QStringList notes;
    inDialog(u"distributeDialog"_s, [&](QDialog &dialog) {
        auto *write = child<QPushButton>(dialog, u"write"_s);
        auto *note = child<QLabel>(dialog, u"note"_s);
        auto *list = child<QTreeWidget>(dialog, u"departments"_s);
        child<QLineEdit>(dialog, u"folder"_s)->setText(m_files.filePath(u"nowhere"_s));
        notes << note->text();
        QVERIFY(!write->isEnabled());
        child<QLineEdit>(dialog, u"folder"_s)->setText(m_files.path());
        notes << note->text();
        QVERIFY(!write->isEnabled() && list->topLevelItem(1)->text(4).contains(u"is there"_s));
        QTest::keyClicks(child<QLineEdit>(dialog, u"due"_s), u"R8.11.1"_s);
        QVERIFY(!write->isEnabled());
        child<QLineEdit>(dialog, u"due"_s)->clear();
        click(dialog, u"checkNone"_s);
        notes << note->text();
        QVERIFY(!write->isEnabled());
        list->topLevelItem(0)->setCheckState(0, Qt::Checked);
        list->topLevelItem(2)->setCheckState(0, Qt::Checked);
        QTest::keyClicks(child<QLineEdit>(dialog, u"due"_s), u"R8.12.1"_s);
        QVERIFY(write->isEnabled());
        write->click();
    });
    page().distribute();
    QTRY_VERIFY(!page().isBusy());
    QVERIFY(notes[0].contains(u"does not exist"_s));
    QVERIFY(notes[1].contains(u"1 files of these names"_s));
    QVERIFY(notes[2].contains(u"Check the departments"_s));
    QCOMPARE(row(u"税務課"_s).state, BoardState::NotSent);
    QCOMPARE(row(u"福祉課"_s).state, BoardState::Sent);
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), QByteArray("mine"));
}

void DistributionTest::theDepartmentSeesItsOwnFile()
{
    QVERIFY(!child<QWidget>(*m_window, u"hereBand"_s)->isVisible());
    handOut(u"R8.12.25"_s);
    MainWindow own;
    own.show();
    QVERIFY(own.open(file(u"総務課"_s)));
    QVERIFY(child<QWidget>(own, u"hereBand"_s)->isVisible());
    const QString text = child<QLabel>(own, u"hereText"_s)->text();
    QVERIFY(text.contains(u"総務課"_s) && text.contains(u"令和8年12月25日"_s));
    QCOMPARE(own.currentPage()->name(), u"answers"_s);
    auto *list = child<QListWidget>(own, u"pageList"_s);
    QStringList hidden;
    for (int i = 0; i < list->count(); ++i) {
        if (list->item(i)->isHidden())
            hidden << list->item(i)->data(Qt::UserRole).toString();
    }
    QCOMPARE(hidden, QStringList{u"distribution"_s});
    QVERIFY(!child<QAction>(own, u"page.distribution"_s)->isVisible());
    own.turnTo(u"policy"_s);
    QVERIFY(!child<QPushButton>(own, u"policyAdopt"_s)->isEnabled());
    click(own, u"hereOpen"_s);
    QCOMPARE(own.currentPage()->name(), u"answers"_s);
    // The button says what is listed then; nobody can answer for the body or its zones here.
    const QAbstractItemModel *measures = child<QTreeView>(own, u"measures"_s)->model();
    int listed = 0;
    for (int category = 0; category < measures->rowCount(); ++category)
        listed += measures->rowCount(measures->index(category, 0));
    const QString open = child<QPushButton>(own, u"hereOpen"_s)->text();
    QVERIFY2(listed > 0 && open.contains(u"(%1)"_s.arg(listed)), qPrintable(open));
    auto *subjects = child<QTreeWidget>(own, u"subjects"_s);
    QCOMPARE(subjects->topLevelItemCount(), 1);
    QCOMPARE(subjects->topLevelItem(0)->child(0)->text(0), u"総務課"_s);
    const QString copy = m_files.filePath(u"提出.daicho"_s);
    Prompt::instance().answerNext(copy);
    click(own, u"hereSave"_s);
    const auto content = readRegistryFile(copy);
    QVERIFY(content && dispatchHere(**content));
    QVERIFY2(Prompt::instance().lastText().contains(copy) && Prompt::instance().lastText().contains(u"unanswered"_s),
             qPrintable(Prompt::instance().lastText()));
    // Back in a registry that was not handed out, everything is there again.
    own.use(nullptr);
    QVERIFY(!child<QWidget>(own, u"hereBand"_s)->isVisible());
}

void DistributionTest::collectsDecidesAndTakesBack()
{
    handOut();
    editIn(file(u"総務課"_s), u"総1"_s, [](Asset &asset) {
        asset.remarks = u"課の備考"_s;
        asset.users = u"課の職員"_s;
    });
    edit(registry(), u"総1"_s, [](Asset &asset) { asset.remarks = u"情報政策課の備考"_s; });
    edit(registry(), u"総2"_s, [](Asset &asset) { asset.remarks = u"ここだけ"_s; });
    QStringList seen;
    inDialog(u"collectDialog"_s, [&](QDialog &dialog) {
        auto *conflicts = child<QTableView>(dialog, u"conflictTable"_s)->model();
        QTRY_COMPARE(conflicts->rowCount(), 1);
        QVERIFY(child<QLabel>(dialog, u"about"_s)->text().contains(u"課の担当"_s));
        for (int column = 0; column < conflicts->columnCount(); ++column)
            seen << conflicts->index(0, column).data().toString();
        QCOMPARE(child<QTableView>(dialog, u"takenTable"_s)->model()->rowCount(), 1);
        auto *take = child<QPushButton>(dialog, u"take"_s);
        QVERIFY(!take->isEnabled());
        QCOMPARE(child<QTabWidget>(dialog, u"tabs"_s)->currentIndex(), 0);
        QCOMPARE(child<QTreeWidget>(dialog, u"files"_s)->topLevelItem(0)->text(0), u"総務課\n総務課.daicho"_s);
        child<QTableView>(dialog, u"conflictTable"_s)->setCurrentIndex(conflicts->index(0, 0));
        const QString whole = child<QPlainTextEdit>(dialog, u"wholeRow"_s)->toPlainText();
        QVERIFY2(whole.contains(u"情報政策課の備考"_s) && whole.contains(u"課の備考"_s), qPrintable(whole));
        click(dialog, u"allOurs"_s);
        QVERIFY(take->isEnabled());
        auto *view = child<QTableView>(dialog, u"conflictTable"_s);
        view->setCurrentIndex(conflicts->index(0, ConflictTable::Theirs));
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(static_cast<ConflictTable *>(conflicts)->decisions(), QList<Decision>{Decision::Theirs});
        take->click();
        QVERIFY(!take->isEnabled());
        click(dialog, u"close"_s);
    });
    page().collect({file(u"総務課"_s)});
    QCOMPARE(seen.mid(2), (QStringList{u"(empty)"_s, u"情報政策課の備考"_s, u"課の備考"_s}));
    QCOMPARE(asset(registry(), u"総1"_s).remarks, u"課の備考"_s);
    QCOMPARE(asset(registry(), u"総1"_s).users, u"課の職員"_s);
    QCOMPARE(asset(registry(), u"総2"_s).remarks, u"ここだけ"_s);
    QCOMPARE(row(u"総務課"_s).state, BoardState::Merged);
    m_window->undo();
    QCOMPARE(asset(registry(), u"総1"_s).remarks, u"情報政策課の備考"_s);
    QCOMPARE(asset(registry(), u"総1"_s).users, QString());
    QCOMPARE(row(u"総務課"_s).state, BoardState::Sent);
}

void DistributionTest::recordsWhatWaits()
{
    handOut();
    editIn(file(u"総務課"_s), u"総1"_s, [](Asset &asset) { asset.remarks = u"課"_s; });
    edit(registry(), u"総1"_s, [](Asset &asset) { asset.remarks = u"政策"_s; });
    inDialog(u"collectDialog"_s, [](QDialog &dialog) {
        QTRY_COMPARE(child<QTableView>(dialog, u"conflictTable"_s)->model()->rowCount(), 1);
        click(dialog, u"close"_s);
    });
    page().collect({file(u"総務課"_s)});
    QCOMPARE(asset(registry(), u"総1"_s).remarks, u"政策"_s); // nothing was taken
    QCOMPARE(row(u"総務課"_s).state, BoardState::Submitted);
    QCOMPARE(row(u"総務課"_s).dispatch.submitted, PartialDate(m_today));
}

void DistributionTest::refusesWhatIsNoneOfItsOwn()
{
    handOut();
    const QString stranger = m_files.filePath(u"壊れた.daicho"_s);
    QFile broken(stranger);
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no registry") > 0);
    broken.close();
    QVERIFY(registry().copyTo(m_files.filePath(u"全部.daicho"_s)));
    const qint64 before = registry().snapshot()->revision;
    QStringList about;
    inDialog(u"collectDialog"_s, [&](QDialog &dialog) {
        auto *collect = qobject_cast<CollectDialog *>(&dialog);
        QTRY_VERIFY(!collect->isWorking());
        auto *list = child<QTreeWidget>(dialog, u"files"_s);
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            list->setCurrentItem(list->topLevelItem(i));
            about << child<QLabel>(dialog, u"about"_s)->text();
            QVERIFY(!child<QPushButton>(dialog, u"take"_s)->isEnabled());
        }
        click(dialog, u"close"_s);
    });
    page().collect({stranger, m_files.filePath(u"全部.daicho"_s), m_files.filePath(u"ない.daicho"_s)});
    QCOMPARE(about.size(), 3);
    QVERIFY2(about[1].contains(u"registry of its own"_s), qPrintable(about[1]));
    for (const QString &text : about)
        QVERIFY(!text.isEmpty());
    QCOMPARE(registry().snapshot()->revision, before);
}

void DistributionTest::takesInAllThatIsReady()
{
    handOut();
    for (const QString &department : {u"総務課"_s, u"税務課"_s, u"福祉課"_s})
        editIn(file(department), department.left(1) + u"1"_s, [](Asset &asset) { asset.remarks = u"記入済"_s; });
    edit(registry(), u"税1"_s, [](Asset &asset) { asset.remarks = u"政策"_s; });
    inDialog(u"collectDialog"_s, [](QDialog &dialog) {
        auto *collect = qobject_cast<CollectDialog *>(&dialog);
        QTRY_VERIFY(!collect->isWorking());
        click(dialog, u"takeAll"_s);
        click(dialog, u"close"_s);
    });
    page().collect({file(u"総務課"_s), file(u"税務課"_s), file(u"福祉課"_s)});
    QCOMPARE(asset(registry(), u"総1"_s).remarks, u"記入済"_s);
    QCOMPARE(asset(registry(), u"税1"_s).remarks, u"政策"_s); // its conflict waits
    QCOMPARE(asset(registry(), u"福1"_s).remarks, u"記入済"_s);
    QCOMPARE(row(u"税務課"_s).state, BoardState::Submitted);
    QCOMPARE(row(u"福祉課"_s).state, BoardState::Merged);
}

void DistributionTest::sendsBackAndFilters()
{
    handOut(u"R8.11.30"_s);
    auto *view = child<QTableView>(*m_window, u"boardTable"_s);
    auto *back = child<QPushButton>(*m_window, u"sendBack"_s);
    QVERIFY(!back->isEnabled());
    view->selectRow(1);
    QVERIFY(!back->isEnabled()); // nothing came back yet
    const Change came = submission(*registry().snapshot(), row(u"税務課"_s).dispatch, m_today);
    QVERIFY(registry().apply(came)->isDone());
    m_window->turnTo(u"assets"_s);
    m_window->turnTo(u"distribution"_s);
    view->selectRow(1);
    QVERIFY(back->isEnabled());
    Prompt::instance().answerNext(u"番号が空です。"_s);
    back->click();
    QCOMPARE(row(u"税務課"_s).state, BoardState::SentBack);
    QCOMPARE(row(u"税務課"_s).dispatch.remarks, u"番号が空です。"_s);
    QVERIFY(!back->isEnabled()); // the same row is still chosen, and is sent back
    auto *state = child<QComboBox>(*m_window, u"boardState"_s);
    state->setCurrentIndex(state->findData(int(BoardState::SentBack)));
    QCOMPARE(board().rowCount(), 1);
    child<QLineEdit>(*m_window, u"boardSearch"_s)->setText(u"福祉"_s);
    QCOMPARE(board().rowCount(), 0);
    click(*m_window, u"clearBoardFilter"_s);
    QCOMPARE(board().rowCount(), 3);
}

void DistributionTest::remindsThoseWhoAreLate()
{
    handOut(u"R8.11.30"_s);
    m_today = QDate(2026, 12, 4);
    m_window->turnTo(u"assets"_s);
    m_window->turnTo(u"distribution"_s);
    QCOMPARE(row(u"総務課"_s).daysLeft, std::optional(-4));
    const QString path = m_files.filePath(u"督促.pdf"_s);
    QStringList places;
    inDialog(u"reminderDialog"_s, [&](QDialog &dialog) {
        auto *place = child<QLabel>(dialog, u"place"_s);
        places << place->text();
        click(dialog, u"next"_s);
        places << place->text();
        child<QCheckBox>(dialog, u"withBoard"_s)->setChecked(true);
        places << place->text();
        child<QLineEdit>(dialog, u"sender"_s)->setText(u"情報政策課長"_s);
        QVERIFY(!child<QWidget>(dialog, u"paper"_s)->grab().isNull());
        Prompt::instance().answerNext(path);
        click(dialog, u"savePdf"_s);
    });
    page().remind();
    if (!places.value(0).startsWith(u"Page"_s))
        QSKIP(qPrintable(places.value(0)));
    QCOMPARE(places,
             (QStringList{u"Page 1 of 3"_s, u"Page 2 of 3"_s, u"Page 2 of 4"_s})); // letters, and the list on demand
    QFile pdf(path);
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
}

void DistributionTest::takesDroppedFiles()
{
    handOut();
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(file(u"総務課"_s)), QUrl::fromLocalFile(u"/tmp/写真.png"_s)});
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page(), &enter);
    QVERIFY(enter.isAccepted());
    int shown = 0;
    inDialog(u"collectDialog"_s, [&shown](QDialog &dialog) {
        shown = child<QTreeWidget>(dialog, u"files"_s)->topLevelItemCount();
        dialog.reject();
    });
    QDropEvent drop({20, 20}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page(), &drop);
    QTRY_COMPARE(shown, 1); // the picture is none
    files.setUrls({QUrl::fromLocalFile(u"/tmp/写真.png"_s)});
    QDragEnterEvent other({20, 20}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    static_cast<QObject &>(page()).event(&other);
    QVERIFY(!other.isAccepted());
}

void DistributionTest::workbooksComeBackToo()
{
    inDialog(u"distributeDialog"_s, [this](QDialog &dialog) {
        child<QLineEdit>(dialog, u"folder"_s)->setText(m_files.path());
        child<QComboBox>(dialog, u"form"_s)->setCurrentIndex(1);
        click(dialog, u"write"_s);
    });
    page().distribute();
    QTRY_VERIFY(!page().isBusy());
    const QString workbook = m_files.filePath(u"税務課.xlsx"_s);
    QVERIFY(QFile::exists(workbook));
    QStringList states;
    const auto collect = [&](QDialog &dialog) {
        auto *work = qobject_cast<CollectDialog *>(&dialog);
        QTRY_VERIFY(!work->isWorking());
        states << child<QTreeWidget>(dialog, u"files"_s)->topLevelItem(0)->text(1);
        if (auto *take = child<QPushButton>(dialog, u"take"_s); take->isEnabled())
            take->click();
        click(dialog, u"close"_s);
    };
    inDialog(u"collectDialog"_s, collect);
    page().collect({workbook});
    QCOMPARE(row(u"税務課"_s).state, BoardState::Merged);
    const qint64 revision = registry().snapshot()->revision;
    inDialog(u"collectDialog"_s, collect);
    page().collect({workbook}); // the same once more changes nothing
    QCOMPARE(states, (QStringList{u"Nothing was changed"_s, u"Taken in before"_s}));
    QCOMPARE(registry().snapshot()->revision, revision);
}

QTEST_MAIN(DistributionTest)
#include "tst_distribution.moc"
