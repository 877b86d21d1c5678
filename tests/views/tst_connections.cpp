// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/town.h"
#include "support/windows.h"
#include "views/answers/departmentdialog.h"
#include "views/answers/engagementdialog.h"
#include "views/connections/assetchooser.h"
#include "views/connections/connectionsdialog.h"
#include "views/connections/connectionwords.h"
#include "views/connections/flowdialog.h"
#include "views/connections/linkdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

Asset named(qint64 id, const QString &number, const QString &name)
{
    Asset asset;
    asset.id = Id{id};
    asset.number = number;
    asset.name = name;
    asset.department = Id{2};
    asset.zone = u"MN"_s;
    return asset;
}

ProfilePtr profile()
{
    auto made = std::make_shared<Profile>(*town::makeProfile());
    made->sanitising = {{u"mail"_s, town::both(u"メール無害化"_s, u"Mail"_s), {}},
                        {u"file"_s, town::both(u"ファイル無害化"_s, u"Files"_s), {}}};
    return made;
}

SnapshotPtr office()
{
    auto now = std::make_shared<Snapshot>(
        *town::snapshot({named(100, u"0001"_s, u"住民記録システム"_s), named(101, u"0002"_s, u"住民記録サーバ"_s),
                         named(102, u"0003"_s, u"住民基本台帳データ"_s), named(103, u"0004"_s, u"連携サーバ"_s)}));
    now->links = Rows<Link>({{Id{301}, 1, Link::Sort::DependsOn, Id{100}, Id{101}, {}},
                             {Id{302}, 1, Link::Sort::Holds, Id{101}, Id{102}, u"正本"_s}});
    now->flows = Rows<Flow>({{Id{501}, 1, Id{100}, Id{103}, u"HTTPS/443"_s, true, u"file"_s, {}},
                             {Id{502}, 1, Id{103}, Id{101}, u"SFTP/22"_s, false, {}, {}}});
    return now;
}

/// Fills in and takes over the dialog that opens next.
template <typename Dialog>
void takeNext(const std::function<void(Dialog &)> &fill)
{
    inNext<Dialog>([fill](Dialog &dialog) {
        fill(dialog);
        QTest::mouseClick(child<QPushButton>(dialog, u"take"_s), Qt::LeftButton);
    });
}

QStringList linesOf(const QTreeWidget *rows)
{
    QStringList lines;
    for (int row = 0; row < rows->topLevelItemCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < rows->columnCount(); ++column)
            cells << rows->topLevelItem(row)->text(column);
        lines << cells.join(u" | "_s);
    }
    return lines;
}

} // namespace

class ConnectionsTest : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatAnAssetHoldsNeedsAndExchanges();
    void choosesAnAssetByNumberOrName();
    void recordsAFlow();
    void recordsARelationFromTheOtherSide();
    void editsAndRemovesInOneChange();
    void refusesARing();
    void asksOnlyWhatThePolicyKnows();
    void keepsWhatWasThere();
    void recordsTermsAndTheStandardLedger();
};

void ConnectionsTest::showsWhatAnAssetHoldsNeedsAndExchanges()
{
    ConnectionsDialog dialog(Id{101}, office(), profile());
    const QStringList links = linesOf(child<QTreeWidget>(dialog, u"links"_s));
    QCOMPARE(links.size(), 2);
    QVERIFY(links[0].startsWith(u"is needed by | 0001  住民記録システム | 総務部総務課"_s));
    QVERIFY(links[1].startsWith(u"holds | 0003  住民基本台帳データ | "_s) && links[1].endsWith(u"正本"_s));
    const QStringList flows = linesOf(child<QTreeWidget>(dialog, u"flows"_s));
    QCOMPARE(flows.size(), 1);
    QVERIFY(flows[0].startsWith(u"← receives | 0004  連携サーバ | SFTP/22 | No |  | "_s));
    QVERIFY(dialog.change().isEmpty());
    QVERIFY(!child<QPushButton>(dialog, u"save"_s)->isEnabled());
}

void ConnectionsTest::choosesAnAssetByNumberOrName()
{
    AssetChooser chooser(town::snapshot(3000), profile(), Id{1000});
    chooser.show();
    auto *text = child<QLineEdit>(chooser, u"assetText"_s);
    auto *hits = child<QListWidget>(chooser, u"assetHits"_s);
    QVERIFY(chooser.id().isNull()); // nothing typed, nothing meant
    QCOMPARE(hits->count(), 50);
    for (int row = 0; row < hits->count(); ++row)
        QVERIFY(hits->item(row)->data(Qt::UserRole).toLongLong() != 1000); // never itself
    QTest::keyClicks(text, u"A-77"_s);
    QVERIFY(!chooser.id().isNull());
    QVERIFY(hits->currentItem()->text().startsWith(u"A-77"_s));
    const Id first = chooser.id();
    QTest::keyClick(text, Qt::Key_Down); // the list is reached from the line
    QVERIFY(chooser.id() != first);
    text->setText(u"どこにもない"_s);
    QVERIFY(chooser.id().isNull());
    QVERIFY(!child<QLabel>(chooser, u"assetNote"_s)->text().isEmpty());
    chooser.setId(Id{1990});
    QCOMPARE(chooser.id(), Id{1990});
}

void ConnectionsTest::recordsAFlow()
{
    ConnectionsDialog dialog(Id{102}, office(), profile());
    dialog.show();
    takeNext<FlowDialog>([](FlowDialog &flow) {
        QVERIFY(!child<QPushButton>(flow, u"take"_s)->isEnabled());
        child<QLineEdit>(flow, u"assetText"_s)->setText(u"連携"_s);
        child<QComboBox>(flow, u"protocol"_s)->setCurrentText(u"HTTPS/8443"_s);
        child<QCheckBox>(flow, u"isLimited"_s)->setChecked(true);
        child<QComboBox>(flow, u"sanitising"_s)->setCurrentIndex(2);
    });
    QTest::mouseClick(child<QPushButton>(dialog, u"flows.add"_s), Qt::LeftButton);
    const Change change = dialog.change();
    QCOMPARE(change.flows.upserts.size(), 1);
    const Flow made = change.flows.upserts.first();
    QVERIFY(!made.id.isNull());
    QCOMPARE(made, (Flow{made.id, 0, Id{102}, Id{103}, u"HTTPS/8443"_s, true, u"file"_s, {}}));
    QCOMPARE(change.verb, Change::Verb::Edit);
    QVERIFY(change.detail.contains(u"住民基本台帳データ"_s));
    QVERIFY(change.links.isEmpty() && change.flows.removals.isEmpty());
    QVERIFY(child<QPushButton>(dialog, u"save"_s)->isEnabled());
}

void ConnectionsTest::recordsARelationFromTheOtherSide()
{
    ConnectionsDialog dialog(Id{102}, office(), profile());
    dialog.show();
    takeNext<LinkDialog>([](LinkDialog &link) {
        child<QComboBox>(link, u"relation"_s)->setCurrentIndex(int(allRelations().indexOf({Link::Sort::Holds, false})));
        child<QLineEdit>(link, u"assetText"_s)->setText(u"0004"_s);
    });
    QTest::mouseClick(child<QPushButton>(dialog, u"links.add"_s), Qt::LeftButton);
    const Change change = dialog.change();
    QCOMPARE(change.links.upserts.size(), 1);
    QCOMPARE(change.links.upserts.first().from, Id{103}); // it is held: the other one is where the link starts
    QCOMPARE(change.links.upserts.first().to, Id{102});
}

void ConnectionsTest::editsAndRemovesInOneChange()
{
    ConnectionsDialog dialog(Id{101}, office(), profile());
    dialog.show();
    dialog.choose(Id{502});
    takeNext<FlowDialog>([](FlowDialog &flow) {
        QCOMPARE(child<QComboBox>(flow, u"direction"_s)->currentIndex(), 1);
        child<QCheckBox>(flow, u"isLimited"_s)->setChecked(true);
    });
    QTest::mouseClick(child<QPushButton>(dialog, u"flows.edit"_s), Qt::LeftButton);
    auto *links = child<QTreeWidget>(dialog, u"links"_s);
    links->setCurrentItem(links->topLevelItem(1));
    QTest::mouseClick(child<QPushButton>(dialog, u"links.remove"_s), Qt::LeftButton);
    const Change change = dialog.change();
    QCOMPARE(change.flows.upserts.size(), 1);
    QCOMPARE(change.flows.upserts.first(), (Flow{Id{502}, 1, Id{103}, Id{101}, u"SFTP/22"_s, true, {}, {}}));
    QCOMPARE(change.links.removals.size(), 1);
    QCOMPARE(change.links.removals.first().id, Id{302}); // as it was read, with its revision
    QCOMPARE(change.links.removals.first().revision, 1);
    QVERIFY(change.links.upserts.isEmpty());
}

void ConnectionsTest::refusesARing()
{
    ConnectionsDialog dialog(Id{102}, office(), profile());
    dialog.show();
    takeNext<LinkDialog>([](LinkDialog &link) { // 0002 holds 0003 already
        child<QComboBox>(link, u"relation"_s)->setCurrentIndex(int(allRelations().indexOf({Link::Sort::Holds, true})));
        child<QLineEdit>(link, u"assetText"_s)->setText(u"0002"_s);
    });
    QTest::mouseClick(child<QPushButton>(dialog, u"links.add"_s), Qt::LeftButton);
    QVERIFY(!child<QPushButton>(dialog, u"save"_s)->isEnabled());
    QVERIFY(!child<QLabel>(dialog, u"problem"_s)->text().isEmpty());
    auto *links = child<QTreeWidget>(dialog, u"links"_s);
    links->setCurrentItem(links->topLevelItem(1));
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    links->setFocus();
    QTest::keyClick(links, Qt::Key_Delete);
    QVERIFY(dialog.change().isEmpty());
    QVERIFY(child<QLabel>(dialog, u"problem"_s)->text().isEmpty());
}

void ConnectionsTest::asksOnlyWhatThePolicyKnows()
{
    auto plain = std::make_shared<Profile>(*town::makeProfile());
    plain->zones.clear();
    FlowDialog dialog(Flow(), Id{100}, office(), plain);
    dialog.show();
    QVERIFY(!child<QCheckBox>(dialog, u"isLimited"_s)->isVisible());
    QVERIFY(!child<QComboBox>(dialog, u"sanitising"_s)->isVisible());
    FlowDialog asks(Flow(), Id{100}, office(), profile());
    asks.show();
    QVERIFY(child<QCheckBox>(asks, u"isLimited"_s)->isVisible());
    QVERIFY(child<QComboBox>(asks, u"sanitising"_s)->isVisible());
}

void ConnectionsTest::keepsWhatWasThere()
{
    const SnapshotPtr now = office();
    now->flows.forEach([&](const Flow &flow) {
        for (const Id asset : {flow.from, flow.to})
            QCOMPARE(FlowDialog(flow, asset, now, profile()).flow(), flow);
    });
    now->links.forEach([&](const Link &link) {
        for (const Id asset : {link.from, link.to})
            QCOMPARE(LinkDialog(link, asset, now, profile()).link(), link);
    });
    const Flow old{Id{9}, 3, Id{100}, Id{101}, u"X"_s, true, u"no longer known"_s, u"備考"_s};
    QCOMPARE(FlowDialog(old, Id{100}, now, profile()).flow(), old);
}

void ConnectionsTest::recordsTermsAndTheStandardLedger()
{
    Engagement engagement;
    engagement.id = Id{700};
    engagement.name = u"予約サービス"_s;
    engagement.terms = Engagement::Terms::Negotiated;
    EngagementDialog contract(engagement, office());
    QCOMPARE(contract.engagement(), engagement);
    auto *terms = child<QComboBox>(contract, u"terms"_s);
    terms->setCurrentIndex(terms->findData(int(Engagement::Terms::Standard)));
    QCOMPARE(contract.engagement().terms, Engagement::Terms::Standard);
    Department department = town::departments()[1];
    DepartmentDialog dialog(department, office());
    QVERIFY(!dialog.department().isStandard);
    child<QCheckBox>(dialog, u"isStandard"_s)->setChecked(true);
    department.isStandard = true;
    QCOMPARE(dialog.department(), department);
}

QTEST_MAIN(ConnectionsTest)
#include "tst_connections.moc"
