// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/registry.h"
#include "support/windows.h"
#include "views/answers/engagementdialog.h"
#include "views/assets/assetdialog.h"
#include "views/common/prompt.h"
#include "views/connections/connectionsdialog.h"
#include "views/findings/findingspage.h"
#include "views/mainwindow.h"
#include "views/map/zonemappage.h"
#include "views/map/zonemapview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

/// Clicks on the button of this name.
std::function<void(QDialog &)> click(const QString &button)
{
    return [button](QDialog &dialog) {
        child<QPushButton>(dialog, button)->click();
    };
}

} // namespace

/// Findings and map in the real window, over a registry of a shipped policy: record, find, jump, mend, take back.
class FindingsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void saysWhenThereIsNothing();
    void recordsFindsMendsAndTakesBack();
    void leadsToEveryPlace();
    void filtersAndRemembersThePlace();
    void drawsTheMapAndJumps();
    void exportsTheMap();

private:
    using Step = std::pair<QString, std::function<void(QDialog &)>>;
    void inDialogs(const QList<Step> &steps);
    void put(const Change &change) { QVERIFY(m_window->apply(change)); }
    Asset machine(const QString &number, const QString &name, int zone) const;
    void addFlow(Id from, Id to, bool isLimited);
    QStringList checksShown();
    void look() { QTRY_VERIFY(!child<QLabel>(*m_window, u"findingCount"_s)->text().isEmpty()); }
    Registry &registry() { return *m_window->registry(); }
    FindingsPage &page() { return *qobject_cast<FindingsPage *>(m_window->page(u"findings"_s)); }

    OwnSettings m_settings;
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    Id m_inner;
    Id m_outer;
};

void FindingsPageTest::initTestCase()
{
    m_settings.use();
}

void FindingsPageTest::init()
{
    auto made = Registry::create(m_folder.filePath(u"%1.daicho"_s.arg(newId().text())), u"uto"_s);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text));
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->use(*std::move(made));
}

void FindingsPageTest::cleanup()
{
    m_window.reset();
}

/// Does one step after the other, each once the dialog of its name is the one in front.
void FindingsPageTest::inDialogs(const QList<Step> &steps)
{
    auto *timer = new QTimer(this);
    const auto left = std::make_shared<QList<Step>>(steps);
    connect(timer, &QTimer::timeout, this, [timer, left] {
        if (left->isEmpty())
            return timer->deleteLater();
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || dialog->objectName() != left->first().first)
            return;
        // Not from here: a step may open the next dialog, and no timer runs inside itself.
        QTimer::singleShot(0, dialog, [dialog, act = left->takeFirst().second] { act(*dialog); });
    });
    timer->start(20);
}

/// A machine that nothing is wrong with but what a test makes wrong.
Asset FindingsPageTest::machine(const QString &number, const QString &name, int zone) const
{
    const Profile &profile = *m_window->registry()->profile();
    Asset asset;
    asset.id = newId();
    asset.number = number;
    asset.name = name;
    asset.kind = profile.kinds[1].id;
    asset.zone = profile.zones[zone].id;
    asset.nextReview = PartialDate(m_window->registry()->today().addYears(1));
    asset.lastReview = PartialDate(m_window->registry()->today());
    asset.registered = asset.lastReview;
    for (const Axis &axis : profile.axes)
        asset.marks[axis.id].level = axis.levels.last().id;
    return asset;
}

void FindingsPageTest::addFlow(Id from, Id to, bool isLimited)
{
    Change change;
    change.flows.upserts << Flow{newId(), 0, from, to, u"HTTPS/443"_s, isLimited, {}, {}};
    put(change);
}

QStringList FindingsPageTest::checksShown()
{
    QStringList checks;
    const auto *model = static_cast<const FindingTable *>(child<QTableView>(*m_window, u"findingTable"_s)->model());
    for (int row = 0; row < model->rowCount(); ++row)
        checks << model->at(row).finding.check;
    return checks;
}

void FindingsPageTest::saysWhenThereIsNothing()
{
    auto *empty = child<QLabel>(*m_window, u"findingsEmpty"_s);
    QVERIFY(!empty->text().contains(u"No problems were found."_s)); // nobody has looked yet
    m_window->turnTo(u"findings"_s);
    look();
    QVERIFY(empty->text().contains(u"there is nothing in the registry yet"_s));
    Change change;
    Department department;
    department.id = newId();
    department.name = u"情報課"_s;
    change.departments.upserts << department;
    Post post{newId(), 0, u"情報課長"_s, department.id, {}, {}};
    change.posts.upserts << post;
    Asset asset = machine(u"1"_s, u"庁内サーバ"_s, 1);
    asset.department = department.id;
    asset.owner = post.id;
    change.assets = AssetRows::of({asset});
    put(change);
    QTRY_COMPARE(empty->text(), u"No problems were found."_s);
    m_window->turnTo(u"map"_s);
    QVERIFY(child<QLabel>(*m_window, u"mapEmpty"_s)->text().contains(u"Connections"_s));
}

void FindingsPageTest::recordsFindsMendsAndTakesBack()
{
    const Asset inner = machine(u"10"_s, u"住民記録サーバ"_s, 0);
    const Asset outer = machine(u"20"_s, u"文書管理サーバ"_s, 1);
    Change change;
    change.assets = AssetRows::of({inner, outer});
    put(change);
    m_window->turnTo(u"findings"_s);
    look();
    QTRY_VERIFY(!checksShown().contains(u"flow-limited"_s));

    // Recorded through the window: asset, connections, add, find the other one, save.
    Jump jump;
    jump.subject = SubjectId{Unit::Asset, inner.id};
    m_window->go(jump);
    inDialogs({{u"connectionsDialog"_s, click(u"flows.add"_s)},
               {u"flowDialog"_s,
                [](QDialog &dialog) {
                    child<QLineEdit>(dialog, u"assetText"_s)->setText(u"文書管理"_s);
                    child<QPushButton>(dialog, u"take"_s)->click();
                }},
               {u"connectionsDialog"_s, click(u"save"_s)}});
    child<QAction>(*m_window, u"editConnections"_s)->trigger();
    QCOMPARE(registry().snapshot()->flows.size(), 1);

    m_window->turnTo(u"findings"_s);
    QTRY_VERIFY(checksShown().contains(u"flow-limited"_s));
    // Mended where it leads to: the flow is chosen there already.
    auto *table = child<QTableView>(*m_window, u"findingTable"_s);
    const int row = int(checksShown().indexOf(u"flow-limited"_s));
    table->setCurrentIndex(table->model()->index(row, 0));
    const auto *words = child<QLabel>(*m_window, u"findingWords"_s);
    QVERIFY(words->isVisible());
    for (const int column : {FindingTable::Subject, FindingTable::Message})
        QVERIFY(words->text().contains(table->model()->index(row, column).data().toString()));
    inDialogs({{u"connectionsDialog"_s,
                [](QDialog &dialog) {
                    QVERIFY(child<QTreeWidget>(dialog, u"flows"_s)->currentItem());
                    child<QPushButton>(dialog, u"flows.edit"_s)->click();
                }},
               {u"flowDialog"_s,
                [](QDialog &dialog) {
                    child<QCheckBox>(dialog, u"isLimited"_s)->setChecked(true);
                    child<QPushButton>(dialog, u"take"_s)->click();
                }},
               {u"connectionsDialog"_s, click(u"save"_s)}});
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(registry().snapshot()->flows.toList().first().isLimited);
    m_window->turnTo(u"findings"_s);
    QTRY_VERIFY(!checksShown().contains(u"flow-limited"_s));
    m_window->undo();
    QTRY_VERIFY(checksShown().contains(u"flow-limited"_s));
    m_window->undo();
    QCOMPARE(registry().snapshot()->flows.size(), 0);
    QTRY_VERIFY(!checksShown().contains(u"flow-limited"_s));
}

void FindingsPageTest::leadsToEveryPlace()
{
    Snapshot now;
    now.flows = Rows<Flow>({{Id{5}, 1, Id{7}, Id{8}, {}, false, {}, {}}});
    const auto jumpFor = [&now](Finding::On on, Id id) {
        return jumpTo({{}, Problem::Severity::Error, on, id, {}, {}, {}}, now);
    };
    const Jump flow = jumpFor(Finding::On::Flow, Id{5});
    QCOMPARE(flow.where, Jump::Where::Assets);
    QCOMPARE(flow.subject, (SubjectId{Unit::Asset, Id{7}}));
    QCOMPARE(flow.flow, Id{5});
    QCOMPARE(flow.opens, Jump::Opens::Connections);
    const Jump asset = jumpFor(Finding::On::Asset, Id{7});
    QVERIFY(asset.opens == Jump::Opens::Editor && asset.where == Jump::Where::Assets);
    const Jump contract = jumpFor(Finding::On::Engagement, Id{9});
    QVERIFY(contract.opens == Jump::Opens::Editor && contract.where == Jump::Where::Answers);
    QCOMPARE(contract.subject, (SubjectId{Unit::Engagement, Id{9}}));
    QCOMPARE(jumpFor(Finding::On::Zone, Id{3}).subject, (SubjectId{Unit::Zone, Id{3}}));
    QCOMPARE(jumpFor(Finding::On::Department, Id{4}).subject, (SubjectId{Unit::Department, Id{4}}));
    QCOMPARE(jumpFor(Finding::On::Body, {}).subject, (SubjectId{Unit::Body, {}}));

    // The dialogs really open.
    const Asset inner = machine(u"10"_s, u"住民記録サーバ"_s, 0);
    Engagement account;
    account.id = newId();
    account.sort = Engagement::Sort::SocialMedia;
    account.name = u"公式アカウント"_s;
    Change change;
    change.assets = AssetRows::of({inner});
    change.engagements.upserts << account;
    put(change);
    QStringList opened;
    const auto note = [&opened](QDialog &dialog) {
        opened << dialog.objectName();
        dialog.reject();
    };
    inDialogs({{u"assetDialog"_s, note}});
    m_window->go(jumpFor(Finding::On::Asset, inner.id));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(m_window->currentPage()->name(), u"assets"_s);
    inDialogs({{u"engagementDialog"_s, note}});
    m_window->go(jumpFor(Finding::On::Engagement, account.id));
    QTRY_COMPARE(opened.size(), 2);
    QCOMPARE(m_window->currentPage()->name(), u"answers"_s);
}

void FindingsPageTest::filtersAndRemembersThePlace()
{
    const Asset inner = machine(u"10"_s, u"住民記録サーバ"_s, 0);
    const Asset second = machine(u"11"_s, u"税務サーバ"_s, 0);
    const Asset outer = machine(u"20"_s, u"文書管理サーバ"_s, 1);
    Change change;
    change.assets = AssetRows::of({inner, second, outer});
    put(change);
    addFlow(inner.id, outer.id, false);
    addFlow(second.id, outer.id, false);
    m_window->turnTo(u"findings"_s);
    QTRY_COMPARE(checksShown().count(u"flow-limited"_s), 2);
    const qsizetype all = checksShown().size();
    auto *search = child<QLineEdit>(*m_window, u"findingSearch"_s);
    search->setText(u"税務"_s);
    QTRY_VERIFY(checksShown().size() < all);
    QCOMPARE(checksShown().count(u"flow-limited"_s), 1);
    auto *checks = child<QTreeWidget>(*m_window, u"findingChecks"_s);
    QCOMPARE(checks->topLevelItem(0)->text(1), QString::number(all)); // counts are of everything
    search->setText(u"そのような語はない"_s);
    QTRY_COMPARE(checksShown().size(), 0);
    QVERIFY(child<QLabel>(*m_window, u"findingsEmpty"_s)->text().contains(u"filter"_s));
    QTest::mouseClick(child<QPushButton>(*m_window, u"clearFindingFilter"_s), Qt::LeftButton);
    QTRY_COMPARE(checksShown().size(), all);

    for (int i = 0; i < checks->topLevelItemCount(); ++i) {
        if (checks->topLevelItem(i)->data(0, Qt::UserRole).toString() == u"flow-limited"_s)
            checks->setCurrentItem(checks->topLevelItem(i));
    }
    QCOMPARE(checksShown(), (QStringList{u"flow-limited"_s, u"flow-limited"_s}));
    auto *severity = child<QComboBox>(*m_window, u"findingSeverity"_s);
    severity->setCurrentIndex(severity->findData(int(Problem::Severity::Warning)));
    QCOMPARE(checksShown().size(), 0);
    severity->setCurrentIndex(0);
    // Who mends the first stands at the next.
    auto *table = child<QTableView>(*m_window, u"findingTable"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    Change mended;
    Flow flow = registry().snapshot()->flows.toList().first();
    flow.isLimited = true;
    mended.flows.upserts << flow;
    put(mended);
    QTRY_COMPARE(checksShown(), QStringList{u"flow-limited"_s});
    QCOMPARE(table->currentIndex().row(), 0);
}

void FindingsPageTest::drawsTheMapAndJumps()
{
    const Asset inner = machine(u"10"_s, u"住民記録サーバ"_s, 0);
    const Asset outer = machine(u"20"_s, u"文書管理サーバ"_s, 1);
    Change change;
    change.assets = AssetRows::of({inner, outer});
    put(change);
    addFlow(inner.id, outer.id, false);
    addFlow(outer.id, inner.id, true);
    m_window->turnTo(u"map"_s);
    auto *map = child<ZoneMapView>(*m_window, u"zoneMap"_s);
    QTRY_COMPARE(map->drawing().map().arrows.size(), 2);
    QCOMPARE(map->drawing().map().areas.size(), 3);
    QCOMPARE(map->drawing().map().arrows[1].legality, Legality::Illegal);
    auto *list = child<QTableView>(*m_window, u"mapFlows"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    // A click on a line lists its flows; the list leads to where they are mended.
    QTest::mouseClick(map->viewport(), Qt::LeftButton, {},
                      map->mapFromScene(map->drawing().layout().lines[1].marks.center()));
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(map->choice(), (MapChoice{MapChoice::What::Arrow, 1}));
    bool isChosen = false;
    inDialogs({{u"connectionsDialog"_s, [&isChosen](QDialog &dialog) {
                    isChosen = child<QTreeWidget>(dialog, u"flows"_s)->currentItem();
                    dialog.reject();
                }}});
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(isChosen);
    m_window->turnTo(u"map"_s);
    child<QCheckBox>(*m_window, u"mapWrongOnly"_s)->setChecked(true);
    QTRY_COMPARE(map->drawing().map().arrows.size(), 1);
    child<QCheckBox>(*m_window, u"mapWrongOnly"_s)->setChecked(false);
    QVERIFY(map->accessibleDescription().contains(u"住民記録サーバ -x> 文書管理サーバ"_s));
}

void FindingsPageTest::exportsTheMap()
{
    const Asset inner = machine(u"10"_s, u"住民記録サーバ"_s, 0);
    const Asset outer = machine(u"20"_s, u"文書管理サーバ"_s, 1);
    Change change;
    change.assets = AssetRows::of({inner, outer});
    put(change);
    addFlow(inner.id, outer.id, false);
    m_window->turnTo(u"map"_s);
    QTRY_COMPARE(child<ZoneMapView>(*m_window, u"zoneMap"_s)->drawing().map().arrows.size(), 1);
    const QString path = m_folder.filePath(u"map.svg"_s);
    Prompt::instance().answerNext(path);
    child<QAction>(*m_window, u"mapExport"_s)->trigger();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(u"住民記録"_s));
    Prompt::instance().answerNext(m_folder.filePath(u"missing/map.pdf"_s));
    child<QAction>(*m_window, u"mapExport"_s)->trigger();
    QVERIFY(Prompt::instance().lastText().contains(u"map.pdf"_s));
}

QTEST_MAIN(FindingsPageTest)
#include "tst_findingspage.moc"
