// SPDX-License-Identifier: GPL-3.0-or-later
// What is found in flows between assets, and in what assets hold and depend on.
#include "policy/findingtown.h"

#include <QTest>

using namespace daicho;
using namespace daicho::findingtown;
using namespace Qt::StringLiterals;

class ConnectionFindingsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(profile()); }

    void flows_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("limited");
        QTest::addColumn<QString>("sanitising");
        QTest::addColumn<QString>("found");
        QTest::newRow("out of the core") << u"CORE"_s << u"OFFICE"_s << false << QString() << u"flow-limited"_s;
        QTest::newRow("limited") << u"CORE"_s << u"OFFICE"_s << true << QString() << QString();
        QTest::newRow("inside the core") << u"CORE"_s << u"CORE"_s << false << QString() << QString();
        QTest::newRow("from outside") << u"NET"_s << u"OFFICE"_s << false << QString() << u"flow-sanitised"_s;
        QTest::newRow("sanitised") << u"NET"_s << u"OFFICE"_s << false << u"screen"_s << QString();
        QTest::newRow("in no known way") << u"NET"_s << u"OFFICE"_s << false << u"magic"_s << u"unknown-sanitising?"_s;
        QTest::newRow("to the outside") << u"OFFICE"_s << u"NET"_s << false << QString() << QString();
    }

    void flows()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const bool, limited);
        QFETCH(const QString, sanitising);
        QFETCH(const QString, found);
        Town town;
        town.assets = {Town::asset(30, from), Town::asset(31, to)};
        town.flow(30, 31, limited, sanitising);
        QCOMPARE(town.lines(), found.isEmpty() ? QStringList() : QStringList{found + u":1001"_s});
        town.assets[1].state = AssetState::Draft; // not in the ledger yet
        QCOMPARE(town.lines(), QStringList());
    }

    void levelsOfBothEnds()
    {
        Town town;
        town.assets = {Town::asset(30, u"OFFICE"_s, u"3"_s), Town::asset(31, u"OFFICE"_s, u"1"_s)};
        town.flow(31, 30, false, {});
        QCOMPARE(town.lines(), QStringList());
        town.flow(30, 31, false, {});
        QCOMPARE(town.lines(), QStringList{u"flow-level:1002"_s});
        QCOMPARE(town.found()[0].on, Finding::On::Flow);
        QCOMPARE(town.found()[0].department, taxes);
    }

    void highestHeldWins()
    {
        Town town; // 30 holds 31 holds 32 and 33
        town.assets = {Town::asset(30), Town::asset(31), Town::asset(32, u"OFFICE"_s, u"1"_s), Town::asset(33)};
        town.link(30, 31);
        town.link(31, 32);
        town.link(31, 33);
        QCOMPARE(town.lines(), QStringList());
        town.assets[3].marks[u"C"_s].level = u"3"_s;
        QCOMPARE(town.lines(), (QStringList{u"holds-level:30"_s, u"holds-level:31"_s}));
        QCOMPARE(town.found()[0].message,
                 u"機密性 is 機密性2, lower than that of what it holds: N-33 資産33 (機密性3)"_s);
        town.assets[0].marks[u"C"_s].level = u"3"_s;
        QCOMPARE(town.lines(), QStringList{u"holds-level:31"_s});
        town.assets[3].state = AssetState::Retired; // gone: its own record is looked at, not its level
        QCOMPARE(town.lines(), QStringList{u"disposal-record:33"_s});
    }

    void everyAxisIsHeld()
    {
        Town town;
        town.assets = {Town::asset(30), Town::asset(31, u"OFFICE"_s, u"3"_s)};
        town.assets[0].marks[u"A"_s].level = u"1"_s;
        town.assets[1].marks[u"A"_s].level = u"2"_s;
        town.link(30, 31);
        QCOMPARE(town.lines(), (QStringList{u"holds-level:30"_s, u"holds-level:30"_s}));
        town.assets[0].zone = u"SCHOOL"_s; // 機密性 is not for schools
        QCOMPARE(town.lines(), QStringList{u"holds-level:30"_s});
        town.assets[0].marks.remove(u"A"_s);
        QVERIFY(town.found()[0].message.startsWith(u"可用性 is not recorded"));
    }

    void onlyHoldingPassesLevelsOn()
    {
        for (const auto sort : {Link::Sort::DependsOn, Link::Sort::DerivedFrom}) {
            Town town;
            town.assets = {Town::asset(30), Town::asset(31, u"OFFICE"_s, u"3"_s)};
            town.link(30, 31, sort);
            QCOMPARE(town.lines(), QStringList());
        }
    }

    void rings()
    {
        Town town;
        town.assets = {Town::asset(30), Town::asset(31, u"OFFICE"_s, u"3"_s), Town::asset(32)};
        town.link(30, 31, Link::Sort::DependsOn);
        town.link(31, 32, Link::Sort::DependsOn);
        QCOMPARE(town.lines(), QStringList());
        town.link(32, 30, Link::Sort::DependsOn);
        QCOMPARE(town.lines(), QStringList{u"link-ring:30"_s});
        QVERIFY(town.found()[0].message.endsWith(u"N-30 資産30 → N-31 資産31 → N-32 資産32 → N-30 資産30"));
    }

    /// All that stand in a ring hold each other, whatever it is entered by.
    void ringsPassLevelsOn()
    {
        Town town;
        town.assets = {Town::asset(29), Town::asset(30), Town::asset(31), Town::asset(32, u"OFFICE"_s, u"3"_s)};
        town.link(29, 31);
        town.link(30, 31);
        town.link(31, 32);
        town.link(32, 30);
        QCOMPARE(town.lines(),
                 (QStringList{u"holds-level:29"_s, u"holds-level:30"_s, u"link-ring:30"_s, u"holds-level:31"_s}));
    }
};

QTEST_GUILESS_MAIN(ConnectionFindingsTest)
#include "tst_connectionfindings.moc"
