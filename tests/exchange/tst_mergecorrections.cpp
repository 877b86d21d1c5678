// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mergesupport.h"

#include <QTest>

using namespace daicho;
using namespace daicho::sending;

/// A later file of a department, after an earlier one was taken in.
class TestMergeCorrections : public QObject
{
    Q_OBJECT

private slots:
    void takesCorrections();
    void asksForWhatWasPutBack();
};

/// What the last file brought may be corrected by the next one; what we changed ourselves is asked for still.
void TestMergeCorrections::takesCorrections()
{
    const auto reading = [](const QString &word, Status status) {
        Change change;
        Engagement store = *sent()->engagements.find(Id{31});
        store.provider = word;
        change.engagements.upserts = {store};
        Asset added = asset(300, u"0100"_s, u"新しい名簿"_s, general);
        added.remarks = word;
        change.assets = AssetRows::of({added});
        change.links.upserts = {{Id{70}, 0, Link::Sort::Holds, Id{100}, Id{101}, word}};
        const auto rename = [&word](Asset &asset) {
            asset.name = word;
        };
        const auto named = edited(edited(with(sent(), change), Id{100}, rename), Id{101}, rename);
        return answered(named, {Unit::Asset, Id{100}}, 1, status);
    };
    const auto before = edited(office(), Id{101}, [](Asset &asset) { asset.name = u"職員台帳"_s; });
    const auto merged = taken(plan(reading(u"甲"_s, Status::Partial), before), Decision::Ours);
    const auto corrected = [&](const SnapshotPtr &now) {
        ReturnedPart again = part(reading(u"乙"_s, Status::Done));
        again.earlier = {{partOf(*before, general), partOf(*merged, general)}};
        return *planMerge(again, now, town::profile());
    };
    const MergePlan second = corrected(merged);
    QCOMPARE(second.conflicts.size(), 1); // the name that was ours and stayed
    QCOMPARE(second.conflicts.first().ours, u"職員台帳"_s);
    QCOMPARE(second.taken.size(), 5);
    const auto then = taken(second);
    QCOMPARE(then->assets.asset(Id{100})->name, u"乙"_s);
    QCOMPARE(then->assets.asset(Id{300})->remarks, u"乙"_s);
    QCOMPARE(then->engagements.find(Id{31})->provider, u"乙"_s);
    QCOMPARE(then->links.find(Id{70})->remarks, u"乙"_s);
    QCOMPARE(then->answers.find({Unit::Asset, Id{100}})->statuses.of(1), Status::Done);
    const auto edit = [](Asset &asset) {
        asset.name = u"丙"_s;
    };
    QCOMPARE(corrected(edited(merged, Id{100}, edit)).conflicts.size(), 2); // changed here since
}

/// A later file says again what was sent, where an earlier one had brought another value.
void TestMergeCorrections::asksForWhatWasPutBack()
{
    const SubjectId subject{Unit::Asset, Id{100}};
    Change change;
    Engagement store = *sent()->engagements.find(Id{31});
    store.provider = u"新倉庫"_s;
    change.engagements.upserts = {store};
    const auto rename = [](Asset &asset) {
        asset.name = u"文書簿"_s;
    };
    const auto first = answered(edited(with(sent(), change), Id{100}, rename), subject, 1, Status::Done);
    const auto before = edited(office(), Id{101}, [](Asset &asset) { asset.name = u"職員台帳"_s; });
    const auto merged = taken(plan(first, before));
    const auto sentAgain = [&](const SnapshotPtr &now) {
        ReturnedPart again = part(sent());
        const SnapshotPtr then = partOf(*merged, general);
        again.earlier = {{then, then}, {partOf(*before, general), then}}; // the last one left it alone
        return *planMerge(again, now, town::profile());
    };
    const MergePlan second = sentAgain(merged);
    QVERIFY2(second.taken.isEmpty(), qPrintable(takenIn(second).join(u'\n')));
    QCOMPARE(second.conflicts.size(), 3); // not the name that only we changed
    const auto back = taken(second, Decision::Theirs);
    QCOMPARE(back->assets.asset(Id{100})->name, u"文書管理簿"_s);
    QCOMPARE(back->engagements.find(Id{31})->provider, u"倉庫会社"_s);
    const Answers *answers = back->answers.find(subject);
    QVERIFY(!answers || answers->statuses.of(1) == Status::Unanswered);
    QCOMPARE(back->assets.asset(Id{101})->name, u"職員台帳"_s);
    QCOMPARE(taken(second, Decision::Ours)->assets.asset(Id{100})->name, u"文書簿"_s);
    const auto edit = [](Asset &asset) {
        asset.name = u"丙"_s;
    };
    QCOMPARE(sentAgain(edited(merged, Id{100}, edit)).conflicts.size(), 2); // changed here since
    QVERIFY(sentAgain(office()).bringsNothing());
}

QTEST_GUILESS_MAIN(TestMergeCorrections)
#include "tst_mergecorrections.moc"
