// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/founded.h"

using namespace daicho;
using namespace daicho::fixtures;

/// What is written comes back.
class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryField();
    void keepsEveryFieldOfAnEdit();
    void raisesTheRevisionOfTouchedRowsOnly();
    void loadsManyOnSeveralConnections();
    void stopsLoadingWhenAsked();
    void removesEmptyAnswers();
    void leavesNothingWhenStopped();
    void keepsLinksAndFlows();
    void keepsDispatches();
};

void TestStore::keepsEveryField()
{
    OpenRegistry registry;
    Body body;
    found(registry, body);
    registry.reopen();
    QVERIFY(registry.store);
    compareStored(registry);

    const auto stored = registry.store->load();
    Asset expected = body.asset;
    expected.revision = 2;
    QCOMPARE((*stored)->assets.asset(body.asset.id), std::optional(expected));
    QCOMPARE((*stored)->policy.text, QByteArray("{\"profile\":\"uto\"}"));
    QCOMPARE((*stored)->answers.find({Unit::Asset, body.asset.id})->notes, body.assetAnswers.notes);
    const auto ref = (*stored)->assets.find(body.asset.id);
    QCOMPARE(statusesAt((*stored)->assets.row(*ref).code(AssetCode::Statuses)), body.assetAnswers.statuses);
}

void TestStore::keepsEveryFieldOfAnEdit()
{
    OpenRegistry registry;
    Body body;
    found(registry, body);
    Change change;
    Asset asset; // every field but these emptied
    asset.id = body.asset.id;
    asset.revision = registry.now->assets.asset(body.asset.id)->revision;
    asset.state = AssetState::Retired;
    asset.number = u"B-2"_s;
    change.assets = AssetRows::of({asset});
    Department section = *registry.now->departments.find(body.section.id);
    section.name = u"総務企画課"_s;
    section.parent = {};
    change.departments.upserts = {section};
    Answers answers = *registry.now->answers.find({Unit::Body, {}});
    answers.statuses.set(2, Status::NotDone);
    change.answers.upserts = {answers};
    change.bodyName = u"宇土市役所"_s;
    QVERIFY(registry.write(change));
    registry.reopen();
    compareStored(registry);
    QCOMPARE(registry.store->load().value()->assets.asset(asset.id)->number, u"B-2"_s);
}

void TestStore::raisesTheRevisionOfTouchedRowsOnly()
{
    OpenRegistry registry;
    Body body;
    found(registry, body);
    Change change;
    Department division = *registry.now->departments.find(body.division.id);
    division.name = u"企画部"_s;
    change.departments.upserts = {division};
    QCOMPARE(registry.write(change).value(), 3);
    const auto stored = registry.store->load().value();
    QCOMPARE(stored->departments.find(body.division.id)->revision, 3);
    QCOMPARE(stored->departments.find(body.section.id)->revision, 2);
    QCOMPARE(stored->assets.asset(body.asset.id)->revision, 2);
    QCOMPARE(registry.store->revision().value(), 3);
}

void TestStore::loadsManyOnSeveralConnections()
{
    OpenRegistry registry;
    Change change;
    change.assets = manyAssets(45000);
    QVERIFY(registry.write(change));
    Change answers;
    Answers answer;
    answer.subject = {Unit::Asset, registry.now->assets.blocks()[20]->id(7)};
    answer.statuses.set(3, Status::Done);
    answers.answers.upserts = {answer};
    QVERIFY(registry.write(answers));
    registry.reopen(Access::ReadOnly);
    QVERIFY(registry.store);
    qint64 reported = 0;
    const auto stored = registry.store->load([&](qint64 done, qint64 total) {
        reported = done;
        return done <= total;
    });
    QVERIFY(stored);
    QVERIFY(reported > 0);
    QCOMPARE(differences(*registry.now, **stored), QStringList());
    Id last;
    (*stored)->assets.forEach([&last](AssetRef, const AssetRow &row) {
        QVERIFY(last < row.id);
        last = row.id;
    });
}

void TestStore::stopsLoadingWhenAsked()
{
    OpenRegistry registry;
    Change change;
    change.assets = manyAssets(45000);
    QVERIFY(registry.write(change));
    const auto stored = registry.store->load([](qint64, qint64) { return false; });
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, Error::Kind::Cancelled);
    QVERIFY(registry.store->load());
}

void TestStore::removesEmptyAnswers()
{
    OpenRegistry registry;
    Body body;
    found(registry, body);
    Answers none = *registry.now->answers.find(body.assetAnswers.subject);
    none.statuses = {};
    none.notes = {};
    Change change;
    change.answers.upserts = {none};
    QVERIFY(registry.write(change));
    compareStored(registry);
    QVERIFY(!registry.store->load().value()->answers.find(none.subject));
    none.revision = 0; // nothing for what was not there
    change.answers.upserts = {none};
    QVERIFY(registry.write(change));
}

void TestStore::leavesNothingWhenStopped()
{
    OpenRegistry registry;
    Change change;
    change.assets = manyAssets(30000);
    int asked = 0;
    const auto stopped =
        registry.store->write(change, *registry.now, by(), [&](qint64, qint64) { return ++asked < 4; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QCOMPARE(asked, 4);
    compareStored(registry);
    QCOMPARE(registry.store->history()->size(), 0);
    QVERIFY(registry.write(change));
    compareStored(registry);
}

void TestStore::keepsLinksAndFlows()
{
    OpenRegistry registry;
    const Body body;
    found(registry, body);
    const SnapshotPtr unconnected = registry.now;
    const auto connected = registry.write(body.connected());
    QVERIFY(connected);
    registry.reopen();
    compareStored(registry);
    QCOMPARE(registry.now->links.toList().value(0).remarks, body.link.remarks);
    QCOMPARE(registry.now->flows.toList().value(0).sanitising, body.flow.sanitising);

    Change twice;
    twice.links.upserts = {{newId(), 0, body.link.sort, body.link.from, body.link.to, {}}};
    QVERIFY(!registry.write(twice)); // the same two assets are connected like this already

    Change removal;
    removal.removedAssets = {{body.medium.id, *connected}};
    QVERIFY(!registry.write(removal)); // the link and the flow would point at nothing
    const auto removed = registry.write(withLooseEnds(removal, *registry.now));
    QVERIFY(removed);
    QVERIFY(registry.now->links.isEmpty() && registry.now->flows.isEmpty());
    compareStored(registry);

    QVERIFY(registry.takeBack(*removed));
    QCOMPARE(registry.now->links.toList().value(0).to, body.link.to);
    QCOMPARE(registry.now->flows.toList().value(0).protocol, body.flow.protocol);
    compareStored(registry);
    QVERIFY(registry.takeBack(*connected));
    QVERIFY(registry.now->links.isEmpty());
    QCOMPARE(registry.now->assets.size(), unconnected->assets.size());
}

void TestStore::keepsDispatches()
{
    OpenRegistry registry;
    Body body;
    found(registry, body);
    const auto sent = registry.write(body.sent());
    QVERIFY(sent);
    registry.reopen();
    compareStored(registry);
    Dispatch expected = body.dispatch;
    expected.revision = *sent;
    QCOMPARE(registry.now->dispatches.toList(), QList{expected});
    QCOMPARE(*newestDispatch(*registry.now, body.section.id), expected);
    QVERIFY(!newestDispatch(*registry.now, body.division.id));

    Change merged;
    expected.state = Dispatch::State::Merged;
    merged.dispatches.upserts = {expected};
    const auto collected = registry.write(merged);
    QVERIFY(collected);
    QCOMPARE(registry.store->historyRows(*collected)->first().entity, u"dispatch"_s);
    QCOMPARE(registry.store->past(*sent, *registry.now).value()->dispatches.toList().first().state,
             Dispatch::State::SentBack);
    QVERIFY(registry.store->past(*sent - 1, *registry.now).value()->dispatches.isEmpty());
    QVERIFY(registry.takeBack(*collected));
    QCOMPARE(registry.now->dispatches.toList().first().state, Dispatch::State::SentBack);
    QVERIFY(registry.takeBack(*sent));
    QVERIFY(registry.now->dispatches.isEmpty());
    compareStored(registry);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
