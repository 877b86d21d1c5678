// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fixtures.h"

#include <QTest>

using namespace daicho;
using namespace daicho::fixtures;

/// What is written comes back, and what must not be written is not.
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
    void refusesStaleEdits_data();
    void refusesStaleEdits();
    void refusesWhatIsThereAlready();
    void refusesDuplicateNumbers_data();
    void refusesDuplicateNumbers();
    void letsNumbersChangeHands();
    void refusesDanglingReferences();
    void refusesToRemoveWhatIsUsed_data();
    void refusesToRemoveWhatIsUsed();
    void leavesNothingWhenStopped();
    void keepsLinksAndFlows();
    void keepsDispatches();
    void refusesPolicyOverNewerPolicy();
    void refusesTooManyMeasures();
};

static void found(OpenRegistry &registry, const Body &body)
{
    QVERIFY(registry.store);
    QVERIFY(registry.write(body.founding()));
    const auto written = registry.write(body.rest());
    QVERIFY2(written, written ? "" : qPrintable(written.error().text));
}

static void compareStored(OpenRegistry &registry)
{
    const auto stored = registry.store->load();
    QVERIFY(stored);
    QCOMPARE(differences(*registry.now, **stored), QStringList());
}

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

void TestStore::refusesStaleEdits_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"asset", "removed asset", "department", "post", "zone", "engagement", "answers",
                             "exception", "removed exception", "gone asset"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

/// The change of `what` as somebody would make it who saw `seen`.
static Change editOf(const QString &what, const Snapshot &seen, const Body &body)
{
    Change change;
    Asset asset = *seen.assets.asset(body.asset.id);
    asset.name += u"改"_s;
    const auto row = [](const auto &rows, const auto &key) {
        return *rows.find(key);
    };
    if (what == u"asset"_s || what == u"gone asset"_s)
        change.assets = AssetRows::of({asset});
    else if (what == u"removed asset"_s)
        change.removedAssets = {{asset.id, asset.revision}};
    else if (what == u"department"_s)
        change.departments.upserts = {row(seen.departments, body.section.id)};
    else if (what == u"post"_s)
        change.posts.upserts = {row(seen.posts, body.post.id)};
    else if (what == u"zone"_s)
        change.zones.upserts = {row(seen.zones, body.zone.id)};
    else if (what == u"engagement"_s)
        change.engagements.upserts = {row(seen.engagements, body.engagement.id)};
    else if (what == u"answers"_s)
        change.answers.upserts = {row(seen.answers, body.bodyAnswers.subject)};
    else if (what == u"exception"_s)
        change.exceptions.upserts = {row(seen.exceptions, body.exception.id)};
    else
        change.exceptions.removals = {row(seen.exceptions, body.exception.id)};
    return change;
}

void TestStore::refusesStaleEdits()
{
    QFETCH(QString, what);
    OpenRegistry registry;
    Body body;
    found(registry, body);
    const SnapshotPtr seen = registry.now;
    const QString first = what == u"gone asset"_s ? u"removed asset"_s : what;
    QVERIFY(registry.write(editOf(first, *seen, body)));

    Change stale = editOf(what, *seen, body);
    stale.departments.upserts += Department{newId(), 0, u"途中"_s, {}, 0, {}, {}}; // written before the conflict shows
    const auto refused = registry.store->write(stale, *seen, by());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    if (what.endsWith(u"asset"_s))
        QVERIFY2(refused.error().text.contains(u"A-0001"_s), qPrintable(refused.error().text));
    compareStored(registry);
    QCOMPARE(registry.store->history()->size(), 3);
    QCOMPARE(registry.store->brokenLink().value(), 0);
}

void TestStore::refusesWhatIsThereAlready()
{
    OpenRegistry registry;
    Body body;
    found(registry, body);
    Change again;
    again.assets = AssetRows::of({body.asset});
    QCOMPARE(registry.store->write(again, *registry.now, by()).error().kind, Error::Kind::Conflict);
    Change answers;
    answers.answers.upserts = {body.bodyAnswers};
    QCOMPARE(registry.store->write(answers, *registry.now, by()).error().kind, Error::Kind::Conflict);
    Change zone;
    zone.zones.upserts = {{newId(), 0, body.zone.code, u"別"_s, 0}};
    QCOMPARE(registry.store->write(zone, *registry.now, by()).error().kind, Error::Kind::Duplicate);
    compareStored(registry);
}

void TestStore::refusesDuplicateNumbers_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("one") << 1;
    QTest::newRow("so many that the index is made anew") << 30000;
}

void TestStore::refusesDuplicateNumbers()
{
    QFETCH(int, count);
    OpenRegistry registry;
    Change first;
    first.assets = AssetRows::of({simpleAsset(u"N-0000000"_s)});
    QVERIFY(registry.write(first));
    Change second;
    second.assets = manyAssets(count);
    const auto refused = registry.store->write(second, *registry.now, by());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Duplicate);
    QVERIFY2(refused.error().text.contains(u"N-0000000"_s), qPrintable(refused.error().text));
    compareStored(registry);
    // The wall still stands: the index came back with the rollback.
    Change third;
    third.assets = AssetRows::of({simpleAsset(u"N-0000000"_s)});
    QCOMPARE(registry.store->write(third, *registry.now, by()).error().kind, Error::Kind::Duplicate);
}

void TestStore::letsNumbersChangeHands()
{
    OpenRegistry registry;
    Change first;
    first.assets = AssetRows::of({simpleAsset(u"1"_s), simpleAsset(u"2"_s), simpleAsset(u"3"_s)});
    QVERIFY(registry.write(first));
    std::vector<Asset> assets;
    registry.now->assets.forEach([&](AssetRef, const AssetRow &row) { assets.push_back(row.asset()); });
    std::swap(assets[0].number, assets[1].number);
    std::swap(assets[1].number, assets[2].number);
    Change renumbering;
    renumbering.assets = AssetRows::of(assets);
    const SnapshotPtr before = registry.now;
    QCOMPARE(registry.write(renumbering).value(), 2);
    compareStored(registry);
    const QList<HistoryRow> rows = registry.store->historyRows(2).value();
    for (const HistoryRow &row : rows)
        QVERIFY2(!row.before.contains("\\u001f"), row.before.constData());
    QVERIFY(registry.takeBack(2));
    for (const Asset &asset : assets)
        QCOMPARE(registry.store->load().value()->assets.asset(asset.id)->number,
                 before->assets.asset(asset.id)->number);
}

void TestStore::refusesDanglingReferences()
{
    OpenRegistry registry;
    Asset asset = simpleAsset(u"1"_s);
    asset.department = newId();
    Change change;
    change.assets = AssetRows::of({asset});
    QCOMPARE(registry.store->write(change, *registry.now, by()).error().kind, Error::Kind::Invalid);
    compareStored(registry);
}

void TestStore::refusesToRemoveWhatIsUsed_data()
{
    QTest::addColumn<int>("others");
    QTest::newRow("one by one") << 0;
    QTest::newRow("all at once") << 5;
}

void TestStore::refusesToRemoveWhatIsUsed()
{
    QFETCH(int, others);
    OpenRegistry registry;
    Body body;
    found(registry, body);
    Change more;
    for (int i = 0; i < others; ++i)
        more.departments.upserts += Department{newId(), 0, u"課"_s, {}, i, {}, {}};
    QVERIFY(registry.write(more));
    Change change;
    change.departments.removals = {*registry.now->departments.find(body.section.id)};
    for (const Department &department : more.departments.upserts)
        change.departments.removals += *registry.now->departments.find(department.id);
    QCOMPARE(registry.store->write(change, *registry.now, by()).error().kind, Error::Kind::Invalid);
    compareStored(registry);
    change.departments.removals.removeFirst();
    if (others > 0)
        QVERIFY(registry.write(change));
    compareStored(registry);
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

void TestStore::refusesPolicyOverNewerPolicy()
{
    OpenRegistry registry;
    Body body;
    QVERIFY(registry.write(body.founding()));
    Change newer;
    newer.policy = AdoptedPolicy{u"uto"_s, u"2027"_s, "{}", "def"};
    newer.newMeasures = {u"M.4"_s};
    const SnapshotPtr seen = registry.now;
    QVERIFY(registry.write(newer));
    compareStored(registry);
    QCOMPARE(registry.store->write(newer, *seen, by()).error().kind, Error::Kind::Conflict);
    Change name;
    name.bodyName = u"別の市"_s;
    QVERIFY(registry.write(name));
    QCOMPARE(registry.store->write(name, *seen, by()).error().kind, Error::Kind::Conflict);
    compareStored(registry);
}

void TestStore::refusesTooManyMeasures()
{
    OpenRegistry registry;
    Change change;
    for (int i = 0; i <= measureCapacity; ++i)
        change.newMeasures += u"M.%1"_s.arg(i);
    QCOMPARE(registry.store->write(change, *registry.now, by()).error().kind, Error::Kind::Invalid);
    change.newMeasures.removeLast();
    QVERIFY(registry.write(change));
    compareStored(registry);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
