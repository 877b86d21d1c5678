// SPDX-License-Identifier: GPL-3.0-or-later
#include "distributionsupport.h"

#include "exchange/dispatching.h"
#include "registry/departmentfile.h"
#include "views/distribution/reminderdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QTreeView>
#include <QTreeWidget>

using namespace daicho;
using namespace daicho::sending;

/// Distribution through the real window: hand out, the board, send back, remind.
class DistributionTest : public DistributionWindow
{
    Q_OBJECT

private slots:
    void init() { open(qstrcmp(QTest::currentTestFunction(), "saysWhatToDoFirst") != 0); }
    void cleanup() { close(); }
    void saysWhatToDoFirst();
    void handsOutAsOneChange();
    void replacesNothingUnasked();
    void theDepartmentSeesItsOwnFile();
    void sendsBackAndFilters();
    void remindsThoseWhoAreLate();
    void takesDroppedFiles();
    void remindsTheOneThatIsChosen();
    void keepsTheDayAndTheFolder();
    void namesWhomItLeavesOut();
};

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
        const auto content = contentOf(file(department));
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
    // What the two still have cannot be collected after another round.
    inDialog(u"distributeDialog"_s, [&](QDialog &dialog) {
        click(dialog, u"checkAll"_s);
        notes << child<QLabel>(dialog, u"note"_s)->text();
        dialog.reject();
    });
    page().distribute();
    QVERIFY2(notes[3].contains(u"2 of them have not handed in"_s), qPrintable(notes[3]));
    QVERIFY(!notes[1].contains(u"of them"_s));
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
    const auto content = contentOf(copy);
    QVERIFY(content && dispatchHere(**content));
    QVERIFY2(Prompt::instance().lastText().contains(copy) && Prompt::instance().lastText().contains(u"unanswered"_s),
             qPrintable(Prompt::instance().lastText()));
    // Back in a registry that was not handed out, everything is there again.
    own.use(nullptr);
    QVERIFY(!child<QWidget>(own, u"hereBand"_s)->isVisible());
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

void DistributionTest::remindsTheOneThatIsChosen()
{
    handOut(u"R8.11.30"_s);
    m_today = QDate(2026, 12, 4);
    child<QTableView>(*m_window, u"boardTable"_s)->selectRow(1);
    QStringList seen;
    inDialog(u"reminderDialog"_s, [&](QDialog &dialog) {
        auto *who = child<QComboBox>(dialog, u"who"_s);
        const auto letters = [&dialog] {
            QStringList names;
            for (const Reminder &letter : static_cast<ReminderDialog &>(dialog).reminders().letters)
                names << letter.department;
            return names.join(u'、');
        };
        seen << who->currentText() << letters();
        who->setCurrentIndex(who->count() - 1);
        seen << letters();
        click(dialog, u"close"_s);
    });
    page().remind();
    QCOMPARE(seen, (QStringList{u"Only 税務課"_s, u"税務課"_s, u"総務課、税務課、福祉課"_s}));
}

void DistributionTest::keepsTheDayAndTheFolder()
{
    handOut(u"R8.12.25"_s);
    QStringList seen;
    const auto look = [&] {
        inDialog(u"distributeDialog"_s, [&](QDialog &dialog) {
            seen << child<QLineEdit>(dialog, u"due"_s)->text() << child<QLineEdit>(dialog, u"folder"_s)->text();
            dialog.reject();
        });
        page().distribute();
    };
    const QString folder = m_files.path();
    look();
    m_today = QDate(2026, 12, 26);
    look();
    open(); // another registry
    look();
    QVERIFY2(seen.value(0).contains(u"25"_s), qPrintable(seen.value(0)));
    QCOMPARE(seen.value(1), folder);
    QCOMPARE(seen.mid(2), (QStringList{QString(), folder, QString(), QString()}));
}

void DistributionTest::namesWhomItLeavesOut()
{
    const auto *totals = child<QLabel>(*m_window, u"boardTotals"_s);
    QVERIFY(!totals->text().contains(u"Not listed"_s));
    Change change;
    Department above;
    above.id = newId();
    above.name = u"総務部"_s;
    Department below = *registry().snapshot()->departments.find(row(u"総務課"_s).department);
    below.parent = above.id;
    change.departments.upserts = {above, below};
    QVERIFY(registry().apply(change)->isDone());
    m_window->turnTo(u"assets"_s);
    m_window->turnTo(u"distribution"_s);
    const QString text = totals->text();
    for (const QString &said : {u"hold nothing themselves: 1 (総務部)"_s, u"answered on the page of the answers"_s})
        QVERIFY2(text.contains(said), qPrintable(text));
    QCOMPARE(board().rowCount(), 3);
}

QTEST_MAIN(DistributionTest)
#include "tst_distribution.moc"
