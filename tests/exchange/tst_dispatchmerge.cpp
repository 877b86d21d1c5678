// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mergesupport.h"

#include <QTest>

using namespace daicho;
using namespace daicho::sending;

/// What a department sends back is merged field by field with what was sent and with what the registry has now.
class TestDispatchMerge : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatOnlyTheyChanged();
    void keepsWhatOnlyWeChanged();
    void asksWhereBothChanged();
    void settlesWhatBothChangedAlike();
    void followsDecisions();
    void takesNewAssetsOnce();
    void findsNewRowsAgainByName();
    void givesTakenNumbersAnew();
    void proposesRemovals();
    void namesWhatStays();
    void asksForWhatMovedOrWent();
    void mergesAnswersByMeasure();
    void mergesPostsAndContracts();
    void leavesOthersAlone();
    void refusesOtherPolicies();
};

static QString textOf(const MergeConflict &conflict)
{
    return u"%1 %2: %3 | %4 | %5"_s.arg(conflict.subject, conflict.field, conflict.base, conflict.ours,
                                        conflict.theirs);
}

void TestDispatchMerge::takesWhatOnlyTheyChanged()
{
    const auto theirs = edited(sent(), Id{100}, [](Asset &asset) {
        asset.remarks = u"点検済"_s;
        asset.marks[u"C"_s] = {u"3"_s, u"個人名あり"_s};
    });
    const auto now = edited(office(), Id{100}, [](Asset &asset) { asset.users = u"全職員"_s; });
    const MergePlan merged = plan(theirs, now);
    QCOMPARE(merged.conflicts.size(), 0);
    QCOMPARE(merged.taken.size(), 3);
    const auto then = taken(merged);
    const Asset asset = *then->assets.asset(Id{100});
    QCOMPARE(asset.remarks, u"点検済"_s);
    QCOMPARE(asset.marks.value(u"C"_s), (Mark{u"3"_s, u"個人名あり"_s}));
    QCOMPARE(asset.users, u"全職員"_s); // ours
    QCOMPARE(then->assets.asset(Id{101})->revision, office()->assets.asset(Id{101})->revision);
    const Dispatch dispatch = then->dispatches.toList().first();
    QCOMPARE(dispatch.state, Dispatch::State::Merged);
    QCOMPARE(dispatch.merged.iso(), u"2026-07-01"_s);
    QCOMPARE(dispatch.submitted.iso(), u"2026-07-01"_s);
    QCOMPARE(dispatch.digest, u"d1"_s);
}

void TestDispatchMerge::keepsWhatOnlyWeChanged()
{
    const auto now = edited(office(), Id{100}, [](Asset &asset) { asset.name = u"文書台帳"_s; });
    const MergePlan merged = plan(sent(), now);
    QVERIFY(merged.bringsNothing());
    QVERIFY(merged.refused.isEmpty());
    QCOMPARE(taken(merged)->assets.asset(Id{100})->name, u"文書台帳"_s);
}

void TestDispatchMerge::asksWhereBothChanged()
{
    const auto theirs = edited(sent(), Id{100}, [](Asset &asset) { asset.name = u"文書簿"_s; });
    const auto now = edited(office(), Id{100}, [](Asset &asset) { asset.name = u"文書台帳"_s; });
    const MergePlan merged = plan(theirs, now);
    QCOMPARE(merged.conflicts.size(), 1);
    QVERIFY(textOf(merged.conflicts.first()).endsWith(u"文書管理簿 | 文書台帳 | 文書簿"_s));
    QCOMPARE(merged.conflicts.first().subject, u"0001 文書台帳"_s);
    const auto undecided = resolved(merged, {}, {}, QDate(2026, 7, 1));
    QVERIFY(!undecided);
    QCOMPARE(undecided.error().kind, Error::Kind::Conflict);
}

void TestDispatchMerge::settlesWhatBothChangedAlike()
{
    const auto rename = [](Asset &asset) {
        asset.name = u"文書台帳"_s;
    };
    const MergePlan merged = plan(edited(sent(), Id{100}, rename), edited(office(), Id{100}, rename));
    QVERIFY(merged.bringsNothing());
}

void TestDispatchMerge::followsDecisions()
{
    const auto theirs = edited(edited(sent(), Id{100}, [](Asset &asset) { asset.name = u"甲"_s; }), Id{101},
                               [](Asset &asset) { asset.name = u"乙"_s; });
    const auto now = edited(edited(office(), Id{100}, [](Asset &asset) { asset.name = u"子"_s; }), Id{101},
                            [](Asset &asset) { asset.name = u"丑"_s; });
    const MergePlan merged = plan(theirs, now);
    QCOMPARE(merged.conflicts.size(), 2);
    const auto change = resolved(merged, {{Decision::Ours, Decision::Theirs}, false}, {}, QDate(2026, 7, 1));
    QVERIFY(change);
    const auto then = with(now, *change);
    QCOMPARE(then->assets.asset(Id{100})->name, u"子"_s);
    QCOMPARE(then->assets.asset(Id{101})->name, u"乙"_s);
}

void TestDispatchMerge::takesNewAssetsOnce()
{
    Change change;
    change.assets = AssetRows::of({asset(300, u"0100"_s, u"新しい名簿"_s, general)});
    const auto theirs = answered(with(sent(), change), {Unit::Asset, Id{300}}, 1, Status::Done);
    const MergePlan merged = plan(theirs);
    QCOMPARE(merged.added, QStringList{u"0100 新しい名簿"_s});
    const auto then = taken(merged);
    QCOMPARE(then->assets.size(), office()->assets.size() + 1);
    QCOMPARE(then->answers.find({Unit::Asset, Id{300}})->statuses.of(1), Status::Done);
    const MergePlan again = plan(theirs, then);
    QVERIFY(again.bringsNothing());
}

void TestDispatchMerge::findsNewRowsAgainByName()
{
    // Each reading of a form gives its new rows new ids.
    const auto reading = [](qint64 id) {
        Change change;
        change.assets = AssetRows::of({asset(id, u"0004"_s, u"新しい名簿"_s, general)});
        return answered(with(sent(), change), {Unit::Asset, Id{id}}, 1, Status::Done);
    };
    const auto then = taken(plan(reading(300)));
    QCOMPARE(then->assets.asset(Id{300})->number, u"0006"_s);
    const MergePlan again = plan(reading(301), then);
    QVERIFY2(again.bringsNothing(), qPrintable(takenIn(again).join(u'\n') + again.added.join(u'\n')));
}

void TestDispatchMerge::givesTakenNumbersAnew()
{
    Change change;
    change.assets = AssetRows::of({asset(300, u"0004"_s, u"新しい名簿"_s, general)}); // 税務課 has it
    const auto renumbered = edited(with(sent(), change), Id{100}, [](Asset &asset) { asset.number = u"0005"_s; });
    const MergePlan merged = plan(renumbered);
    QCOMPARE(merged.notes.size(), 1);
    QVERIFY(merged.notes.first().contains(u"0006"_s));
    QCOMPARE(merged.refused.size(), 1);
    const auto then = taken(merged);
    QCOMPARE(then->assets.asset(Id{300})->number, u"0006"_s);
    QCOMPARE(then->assets.asset(Id{100})->number, u"0001"_s);
}

void TestDispatchMerge::proposesRemovals()
{
    Change change;
    change.removedAssets = {{Id{100}, 1}, {Id{101}, 1}};
    const auto theirs = with(sent(), change);
    const auto now = edited(office(), Id{101}, [](Asset &asset) { asset.users = u"課員"_s; });
    const MergePlan merged = plan(theirs, now);
    QCOMPARE(merged.removals, QStringList{u"0001 文書管理簿"_s});
    QCOMPARE(merged.conflicts.size(), 1); // the one that was changed here
    QVERIFY(taken(merged, Decision::Ours)->assets.find(Id{100}));
    const auto then = taken(merged, Decision::Theirs, true);
    QVERIFY(!then->assets.find(Id{100}));
    QVERIFY(!then->assets.find(Id{101}));
}

/// Only assets can be taken away; nothing else that they removed is passed over in silence.
void TestDispatchMerge::namesWhatStays()
{
    Change more;
    more.posts.upserts = {{Id{13}, 0, u"文書係長"_s, general, {}, {}}};
    more.exceptions.upserts = {{Id{60}, 0, {Unit::Department, general}, 0, u"理由"_s, u"承認"_s, {}, {}},
                               {Id{61}, 0, {Unit::Asset, Id{102}}, 0, u"理由"_s, u"承認"_s, {}, {}}};
    more.links.upserts = {{Id{70}, 0, Link::Sort::Holds, Id{100}, Id{101}, {}},
                          {Id{71}, 0, Link::Sort::Holds, Id{100}, Id{102}, {}},
                          {Id{72}, 0, Link::Sort::Holds, Id{101}, Id{100}, {}}};
    const auto now = with(office(), more);
    const auto base = partOf(*now, general);
    Change removal;
    removal.removedAssets = {{Id{102}, 1}}; // with what speaks of it
    removal.posts.removals = {*base->posts.find(Id{11}), *base->posts.find(Id{13})};
    removal.posts.upserts = {{Id{310}, 0, base->posts.find(Id{11})->title, general, {}, {}}};
    removal.engagements.removals = {*base->engagements.find(Id{31})};
    removal.exceptions.removals = base->exceptions.toList();
    removal.links.removals = base->links.toList();
    removal.links.upserts = {{Id{370}, 0, Link::Sort::Holds, Id{101}, Id{100}, {}}}; // entered again
    const auto merged = planMerge({dispatch(), base, with(base, removal)}, now, town::profile());
    QVERIFY(merged);
    QStringList subjects;
    for (const MergeRefusal &refusal : merged->refused)
        subjects << refusal.subject;
    QCOMPARE(subjects, (QStringList{u"文書係長"_s, u"文書保管"_s, now->departmentName(general),
                                    u"0001 文書管理簿 → 0002 職員名簿"_s}));
    QCOMPARE(merged->removals, QStringList{u"0003 契約台帳"_s});
    const auto gone = planMerge({dispatch(), base, with(base, removal)}, with(now, removal), town::profile());
    QVERIFY(gone && gone->refused.isEmpty());
}

void TestDispatchMerge::asksForWhatMovedOrWent()
{
    const auto theirs = edited(edited(sent(), Id{100}, [](Asset &asset) { asset.remarks = u"甲"_s; }), Id{101},
                               [](Asset &asset) { asset.remarks = u"乙"_s; });
    Change removal;
    removal.removedAssets = {{Id{101}, 1}};
    const auto now = with(edited(office(), Id{100}, [](Asset &asset) { asset.department = tax; }), removal);
    const MergePlan merged = plan(theirs, now);
    QCOMPARE(merged.conflicts.size(), 2);
    const auto kept = taken(merged, Decision::Ours);
    QCOMPARE(kept->assets.asset(Id{100})->remarks, QString());
    QVERIFY(!kept->assets.find(Id{101}));
    const auto then = taken(merged, Decision::Theirs);
    QCOMPARE(then->assets.asset(Id{100})->remarks, u"甲"_s);
    QCOMPARE(then->assets.asset(Id{100})->department, tax);
    QCOMPARE(then->assets.asset(Id{101})->remarks, u"乙"_s);
    const MergePlan answers = plan(answered(sent(), {Unit::Asset, Id{101}}, 1, Status::Done), now);
    QVERIFY(answers.bringsNothing());
    QCOMPARE(answers.refused.first().subject, u"0002 職員名簿"_s);
    QVERIFY(plan(sent(), now).bringsNothing()); // what they left alone is nobody's business
}

void TestDispatchMerge::mergesAnswersByMeasure()
{
    const SubjectId own{Unit::Department, general};
    const SubjectId asset{Unit::Asset, Id{100}};
    auto theirs = answered(sent(), own, 0, Status::Done, u"規程"_s);
    theirs = answered(theirs, asset, 1, Status::Partial);
    theirs = answered(theirs, asset, 2, Status::Done);
    auto now = answered(office(), own, 1, Status::NotDone);
    now = answered(now, asset, 2, Status::NotDone);
    const MergePlan merged = plan(theirs, now);
    QCOMPARE(merged.taken.size(), 2);
    QCOMPARE(merged.conflicts.size(), 1);
    const auto then = taken(merged, Decision::Theirs);
    QCOMPARE(then->answers.find(own)->statuses.of(0), Status::Done);
    QCOMPARE(then->answers.find(own)->statuses.of(1), Status::NotDone); // ours
    QCOMPARE(then->answers.find(own)->note(0).evidence, u"規程"_s);
    QCOMPARE(then->answers.find(asset)->statuses.of(1), Status::Partial);
    QCOMPARE(then->answers.find(asset)->statuses.of(2), Status::Done);
    QCOMPARE(taken(merged, Decision::Ours)->answers.find(asset)->statuses.of(2), Status::NotDone);
    QVERIFY(plan(theirs, then).bringsNothing());
}

void TestDispatchMerge::mergesPostsAndContracts()
{
    Change change;
    Post chief = *sent()->posts.find(Id{11});
    chief.holder = u"髙橋"_s;
    change.posts.upserts = {chief, {Id{310}, 0, u"文書係長"_s, general, {}, {}}};
    Engagement store = *sent()->engagements.find(Id{31});
    store.provider = u"新倉庫"_s;
    store.responsible = Id{310};
    change.engagements.upserts = {store};
    const auto theirs = edited(with(sent(), change), Id{100}, [](Asset &asset) {
        asset.owner = Id{310};
        asset.engagement = Id{31};
    });
    const auto then = taken(plan(theirs));
    QCOMPARE(then->posts.find(Id{11})->holder, u"髙橋"_s);
    QCOMPARE(then->posts.find(Id{310})->department, general);
    QCOMPARE(then->engagements.find(Id{31})->provider, u"新倉庫"_s);
    QCOMPARE(then->engagements.find(Id{31})->responsible, Id{310});
    QCOMPARE(then->assets.asset(Id{100})->owner, Id{310});
    // The same post came about here: theirs is that one.
    Change same;
    same.posts.upserts = {{Id{320}, 0, u"文書係長"_s, general, {}, {}}};
    const auto mapped = taken(plan(theirs, with(office(), same)));
    QCOMPARE(mapped->assets.asset(Id{100})->owner, Id{320});
    QVERIFY(!mapped->posts.find(Id{310}));
}

/// A file that was made to say more than it was sent for.
void TestDispatchMerge::leavesOthersAlone()
{
    Change change;
    Asset stolen = asset(200, u"0004"_s, u"書換え"_s, general);
    Asset foreign = asset(300, u"0300"_s, u"他課の資産"_s, tax);
    change.assets = AssetRows::of({stolen, foreign});
    change.departments.upserts = {{tax, 0, u"税務課改"_s, {}, 0, {}, {}}, {general, 0, u"総務課改"_s, {}, 0, {}, {}}};
    change.posts.upserts = {{Id{12}, 0, u"書換え"_s, general, {}, {}}};
    change.engagements.upserts = {{Id{32}, 0, {}, {}, u"書換え"_s, {}, general, {}, {}, {}, {}}};
    change.zones.upserts = {{Id{50}, 0, u"XX"_s, u"新しい系"_s, 0}};
    change.exceptions.upserts = {{Id{60}, 0, {Unit::Department, tax}, 0, u"理由"_s, u"承認"_s, {}, {}}};
    change.links.upserts = {{Id{70}, 0, Link::Sort::Holds, Id{100}, Id{200}, {}}};
    auto theirs = with(sent(), change);
    for (const SubjectId subject : {SubjectId{Unit::Department, tax}, SubjectId{Unit::Asset, Id{201}},
                                    SubjectId{Unit::Engagement, Id{32}}, SubjectId{Unit::Body, {}}})
        theirs = answered(theirs, subject, 0, Status::Done);
    const MergePlan merged = plan(theirs);
    QVERIFY2(merged.taken.isEmpty() && merged.added.isEmpty() && merged.conflicts.isEmpty(),
             qPrintable(takenIn(merged).join(u'\n')));
    QStringList refused;
    for (const MergeRefusal &refusal : merged.refused)
        refused << refusal.subject;
    QVERIFY2(refused.size() == 13, qPrintable(refused.join(u'\n'))); // each of them
    QVERIFY(plan(sent()).refused.isEmpty());
    const auto change2 = resolved(merged, MergeDecisions::all(merged, Decision::Theirs), {}, QDate(2026, 7, 1));
    QVERIFY(change2);
    Change onlyState = *change2;
    onlyState.dispatches = {};
    QVERIFY(onlyState.isEmpty());
}

void TestDispatchMerge::refusesOtherPolicies()
{
    auto theirs = std::make_shared<Snapshot>(*sent());
    theirs->policy.hash = "other";
    QCOMPARE(planMerge(part(theirs), office(), town::profile()).error().kind, Error::Kind::Invalid);
    auto now = std::make_shared<Snapshot>(*office());
    now->policy.hash = "newer";
    now->policy.version = u"2027-04-01"_s;
    QCOMPARE(planMerge(part(sent()), now, town::profile()).error().kind, Error::Kind::Invalid);
    auto shuffled = std::make_shared<Snapshot>(*sent());
    shuffled->measures = {u"M.2"_s, u"M.1"_s, u"M.3"_s};
    QCOMPARE(planMerge(part(shuffled), office(), town::profile()).error().kind, Error::Kind::Invalid);
}

QTEST_GUILESS_MAIN(TestDispatchMerge)
#include "tst_dispatchmerge.moc"
