// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dispatching.h"
#include "exchange/dispatchsupport.h"

#include <QTest>

using namespace daicho;
using namespace daicho::sending;

/// Rounds of distribution: who gets which file, and what becomes of it.
class TestDispatching : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsDispatches();
    void namesFilesForWindows();
};

void TestDispatching::knowsItsDispatches()
{
    const auto now = office();
    QCOMPARE(departmentsToSend(*now, QDate(2026, 6, 1)), (QList<Id>{general, tax}));
    const QList<Dispatch> round = newDispatches(*now, {general, tax}, Dispatch::Form::Registry,
                                                PartialDate(QDate(2026, 6, 30)), QDate(2026, 6, 1));
    QCOMPARE(round[0].file, u"総務部総務課.daicho"_s);
    const auto first = with(now, distribution(*now, round));
    QCOMPARE(ownDispatch(*first, round[0])->id, round[0].id);
    Dispatch claimed = round[0];
    claimed.department = tax;
    QCOMPARE(ownDispatch(*first, claimed).error().kind, Error::Kind::Invalid);
    claimed = round[0];
    claimed.id = Id{1};
    QCOMPARE(ownDispatch(*first, claimed).error().kind, Error::Kind::Missing);
    const QList<Dispatch> again = newDispatches(*first, {general}, Dispatch::Form::Registry, {}, QDate(2026, 6, 2));
    const auto second = with(first, distribution(*first, again));
    QCOMPARE(ownDispatch(*second, round[0]).error().kind, Error::Kind::Conflict);
    QCOMPARE(ownDispatch(*second, round[1])->id, round[1].id);

    const auto submitted = with(second, submission(*second, again[0], QDate(2026, 6, 20)));
    QCOMPARE(newestDispatch(*submitted, general)->state, Dispatch::State::Submitted);
    QVERIFY(submission(*submitted, *newestDispatch(*submitted, general), QDate(2026, 6, 21)).isEmpty());
    const auto back = with(
        submitted, sendingBack(*submitted, *newestDispatch(*submitted, general), u"記入もれ"_s, QDate(2026, 6, 22)));
    QCOMPARE(newestDispatch(*back, general)->state, Dispatch::State::SentBack);
    QCOMPARE(newestDispatch(*back, general)->remarks, u"記入もれ"_s);
    QCOMPARE(newestDispatch(*back, general)->submitted.iso(), u"2026-06-20"_s);
    const QString name = now->departmentName(general);
    QCOMPARE(submission(*second, again[0], QDate(2026, 6, 20)).detail, name + u" (submitted)"_s);
    QCOMPARE(sendingBack(*second, again[0], u"記入もれ"_s, QDate(2026, 6, 22)).detail, name + u" (sent back)"_s);
}

void TestDispatching::namesFilesForWindows()
{
    FileNames names;
    QCOMPARE(names.add(u"総務部/総務課:係*?"_s, u"xlsx"_s), u"総務部_総務課_係__.xlsx"_s);
    QCOMPARE(names.add(u"CON"_s, u"xlsx"_s), u"_CON.xlsx"_s);
    QCOMPARE(names.add(u"com1.x"_s, u"xlsx"_s), u"_com1.x.xlsx"_s);
    QCOMPARE(names.add(u"con"_s, u"xlsx"_s), u"_con (2).xlsx"_s); // no two differ by case only
    QCOMPARE(names.add(u"課. . "_s, u"xlsx"_s), u"課.xlsx"_s);
    QCOMPARE(names.add(u"..."_s, u"xlsx"_s), u"_.xlsx"_s);
    QCOMPARE(names.add(QString(300, u'長'), u"xlsx"_s).size(), 85);
}

QTEST_GUILESS_MAIN(TestDispatching)
#include "tst_dispatching.moc"
