// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/founded.h"

using namespace daicho;
using namespace daicho::fixtures;

/// What must not be written is not, and leaves nothing behind.
class TestRefusals : public QObject
{
    Q_OBJECT

private slots:
    void refusesStaleEdits_data();
    void refusesStaleEdits();
    void refusesWhatIsThereAlready();
    void refusesDuplicateNumbers_data();
    void refusesDuplicateNumbers();
    void letsNumbersChangeHands();
    void refusesDanglingReferences();
    void refusesToRemoveWhatIsUsed_data();
    void refusesToRemoveWhatIsUsed();
    void refusesPolicyOverNewerPolicy();
    void refusesTooManyMeasures();
};

void TestRefusals::refusesStaleEdits_data()
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

void TestRefusals::refusesStaleEdits()
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

void TestRefusals::refusesWhatIsThereAlready()
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

void TestRefusals::refusesDuplicateNumbers_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("one") << 1;
    QTest::newRow("so many that the index is made anew") << 30000;
}

void TestRefusals::refusesDuplicateNumbers()
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

void TestRefusals::letsNumbersChangeHands()
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

void TestRefusals::refusesDanglingReferences()
{
    OpenRegistry registry;
    Asset asset = simpleAsset(u"1"_s);
    asset.department = newId();
    Change change;
    change.assets = AssetRows::of({asset});
    QCOMPARE(registry.store->write(change, *registry.now, by()).error().kind, Error::Kind::Invalid);
    compareStored(registry);
}

void TestRefusals::refusesToRemoveWhatIsUsed_data()
{
    QTest::addColumn<int>("others");
    QTest::newRow("one by one") << 0;
    QTest::newRow("all at once") << 5;
}

void TestRefusals::refusesToRemoveWhatIsUsed()
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

void TestRefusals::refusesPolicyOverNewerPolicy()
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

void TestRefusals::refusesTooManyMeasures()
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

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
