// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/founded.h"
#include "store/rawfile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace daicho;
using namespace daicho::fixtures;

/// What the history says, what can be taken back, and that nobody can touch it unseen.
class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void listsNewestFirst();
    void findsByText();
    void showsBeforeAndAfter();
    void showsLivesOfARowApart();
    void tellsWhatHappenedToOneRow();
    void takesBackEveryEntity();
    void takesBackAnEdit();
    void takesBackManyRows();
    void refusesToTakeBackWhatChangedSince();
    void refusesToTakeBackTheFounding();
    void takesBackAPolicy();
    void replaysUndoAndRedo();
    void reachesBackAThousandChanges();
    void noticesTampering_data();
    void noticesTampering();
};

static Result<qint64> rename(OpenRegistry &registry, Id id, const QString &name)
{
    Asset asset = *registry.now->assets.asset(id);
    asset.name = name;
    Change change;
    change.detail = name;
    change.assets = AssetRows::of({asset});
    return registry.write(change);
}

static QString nameIn(const QByteArray &image)
{
    return QJsonDocument::fromJson(image).object().value(u"name"_s).toString();
}

void TestHistory::listsNewestFirst()
{
    OpenRegistry registry;
    Body body;
    found(registry, body);
    QCOMPARE(registry.now->revision, 2);
    QVERIFY(rename(registry, body.asset.id, u"三"_s));
    const QList<HistoryEntry> all = registry.store->history().value();
    QCOMPARE(all.size(), 3);
    const HistoryEntry import{2, Change::Verb::Import, u"台帳.csv"_s, 0, by().author, by().at.toLocalTime(), 8};
    QCOMPARE(all[1], import);
    QCOMPARE(all[2].verb, Change::Verb::Found);
    QCOMPARE(registry.store->history(1, 1).value(), QList{import});
    QCOMPARE(registry.store->history(5, 3).value(), QList<HistoryEntry>());
}

void TestHistory::findsByText()
{
    OpenRegistry registry;
    Body body;
    found(registry, body);
    QVERIFY(rename(registry, body.asset.id, u"100%_'x"_s));
    QCOMPARE(registry.store->history(-1, 0, u"台帳"_s)->size(), 1);
    QCOMPARE(registry.store->history(-1, 0, u"%_'"_s)->size(), 1);
    QCOMPARE(registry.store->history(-1, 0, u"太郎"_s)->size(), 3);
    QCOMPARE(registry.store->history(-1, 0, u"無い"_s)->size(), 0);
}

void TestHistory::showsBeforeAndAfter()
{
    OpenRegistry registry;
    Body body;
    found(registry, body);
    const Id id = body.asset.id;
    QVERIFY(rename(registry, id, u"三"_s));
    QVERIFY(rename(registry, id, u"四"_s));
    const QList<HistoryRow> first = registry.store->historyRows(2).value();
    QCOMPARE(first.size(), 8);
    QStringList entities;
    for (const HistoryRow &row : first) {
        QVERIFY(row.before.isEmpty());
        QVERIFY(!row.after.isEmpty());
        entities << row.entity;
    }
    QCOMPARE(entities, (QStringList{u"department"_s, u"department"_s, u"post"_s, u"engagement"_s, u"asset"_s,
                                    u"answers_body"_s, u"answers_asset"_s, u"exception"_s}));
    const HistoryRow third = registry.store->historyRows(3)->first();
    QCOMPARE(third.entity, u"asset"_s);
    QCOMPARE(third.key, id.text());
    QCOMPARE(nameIn(third.before), body.asset.name);
    QCOMPARE(nameIn(third.after), u"三"_s);
    QCOMPARE(QJsonDocument::fromJson(third.before).object().value(u"retention_years"_s).toInt(-1), 0);
    QCOMPARE(QJsonDocument::fromJson(third.before).object().value(u"remarks"_s).toString(), body.asset.remarks);
    QCOMPARE(nameIn(registry.store->historyRows(4)->first().after), u"四"_s);
    QCOMPARE(registry.store->historyRows(2, 3)->size(), 3);
}

void TestHistory::showsLivesOfARowApart()
{
    OpenRegistry registry;
    Body body;
    found(registry, body);
    const Asset asset = *registry.now->assets.asset(body.asset.id);
    Change removal;
    removal.verb = Change::Verb::Remove;
    removal.removedAssets = {{asset.id, asset.revision}};
    QCOMPARE(registry.write(removal).value(), 3);
    QCOMPARE(registry.takeBack(3).value(), 4);
    QVERIFY(rename(registry, asset.id, u"五"_s));
    const HistoryRow gone = registry.store->historyRows(3)->first();
    QCOMPARE(nameIn(gone.before), asset.name);
    QVERIFY2(gone.after.isEmpty(), gone.after.constData());
    const HistoryRow back = registry.store->historyRows(4)->first();
    QVERIFY(back.before.isEmpty());
    QCOMPARE(nameIn(back.after), asset.name);
}

void TestHistory::tellsWhatHappenedToOneRow()
{
    OpenRegistry registry;
    Body body;
    found(registry, body);
    const QString key = body.asset.id.text();
    const auto revisions = [&] {
        QList<qint64> all;
        const QList<HistoryEntry> entries = registry.store->historyOf(u"asset"_s, key).value();
        for (const HistoryEntry &entry : entries)
            all << entry.revision;
        return all;
    };
    QCOMPARE(revisions(), QList<qint64>{2});
    Change other;
    other.assets = AssetRows::of({simpleAsset(u"other"_s)});
    QVERIFY(registry.write(other));
    QVERIFY(rename(registry, body.asset.id, u"四"_s));
    QCOMPARE(revisions(), (QList<qint64>{4, 2}));
    QVERIFY(registry.takeBack(2).has_value() == false); // it was changed since
    QVERIFY(registry.takeBack(4));
    Change removal;
    removal.removedAssets = {{body.asset.id, 5}};
    QVERIFY(registry.write(removal));
    QCOMPARE(revisions(), (QList<qint64>{6, 5, 4, 2}));
    QVERIFY(registry.takeBack(6));
    QCOMPARE(revisions(), (QList<qint64>{7, 6, 5, 4, 2}));
    QCOMPARE(registry.store->historyOf(u"asset"_s, key)->first().rows, 1);
}

void TestHistory::takesBackEveryEntity()
{
    OpenRegistry registry;
    Body body;
    found(registry, body);
    const SnapshotPtr full = registry.now;
    const auto undone = registry.takeBack(2);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().text));
    compareStored(registry);
    QVERIFY(registry.now->assets.isEmpty());
    QVERIFY(registry.now->departments.isEmpty());
    QVERIFY(registry.now->answers.isEmpty());
    QCOMPARE(registry.now->zones.size(), 1);

    const auto redone = registry.takeBack(3, Change::Verb::Redo);
    QVERIFY2(redone, redone ? "" : qPrintable(redone.error().text));
    compareStored(registry);
    Asset expected = *full->assets.asset(body.asset.id);
    expected.revision = 4;
    QCOMPARE(registry.now->assets.asset(body.asset.id), std::optional(expected));
    const Answers *answers = registry.now->answers.find(body.assetAnswers.subject);
    QVERIFY(answers);
    QCOMPARE(answers->statuses, body.assetAnswers.statuses);
    QCOMPARE(answers->notes, body.assetAnswers.notes);
    const auto ref = registry.now->assets.find(body.asset.id);
    QCOMPARE(statusesAt(registry.now->assets.row(*ref).code(AssetCode::Statuses)), body.assetAnswers.statuses);
    Engagement engagement = body.engagement;
    engagement.revision = 4;
    QCOMPARE(*registry.now->engagements.find(engagement.id), engagement);
    QCOMPARE(registry.store->brokenLink().value(), 0);
}

void TestHistory::takesBackAnEdit()
{
    OpenRegistry registry;
    Body body;
    found(registry, body);
    const Asset before = *registry.now->assets.asset(body.asset.id);
    Asset edited = before;
    edited.places = {};
    edited.marks = {};
    edited.retentionYears = 5;
    edited.engagement = {};
    edited.disposal = {};
    Change change;
    change.assets = AssetRows::of({edited});
    Post post = *registry.now->posts.find(body.post.id);
    post.holder.clear();
    change.posts.upserts = {post};
    Answers none = *registry.now->answers.find(body.assetAnswers.subject);
    none.statuses = {};
    none.notes = {};
    change.answers.upserts = {none};
    change.exceptions.removals = {*registry.now->exceptions.find(body.exception.id)};
    QVERIFY(registry.write(change));
    QVERIFY(registry.takeBack(3));
    compareStored(registry);
    Asset now = *registry.now->assets.asset(before.id);
    now.revision = before.revision;
    QCOMPARE(now, before);
    QCOMPARE(registry.now->posts.find(post.id)->holder, body.post.holder);
    QCOMPARE(registry.now->answers.find(none.subject)->notes, body.assetAnswers.notes);
    QCOMPARE(registry.now->exceptions.find(body.exception.id)->reason, body.exception.reason);
}

void TestHistory::takesBackManyRows()
{
    OpenRegistry registry;
    Change import;
    import.verb = Change::Verb::Import;
    import.assets = manyAssets(25000);
    QVERIFY(registry.write(import));
    const SnapshotPtr full = registry.now;
    QVERIFY(registry.takeBack(1));
    compareStored(registry);
    QCOMPARE(registry.now->assets.size(), 0);
    QVERIFY(registry.takeBack(2, Change::Verb::Redo));
    compareStored(registry);
    QCOMPARE(registry.now->assets.size(), 25000);
    Asset first = full->assets.row({}).asset();
    first.revision = 3;
    QCOMPARE(registry.now->assets.row({}).asset(), first);
    QCOMPARE(registry.store->brokenLink().value(), 0);
    QCOMPARE(registry.store->historyRows(3)->size(), 1000);
}

void TestHistory::refusesToTakeBackWhatChangedSince()
{
    OpenRegistry registry;
    Body body;
    found(registry, body);
    QVERIFY(rename(registry, body.asset.id, u"三"_s));
    QVERIFY(rename(registry, body.asset.id, u"四"_s));
    const auto inverse = registry.store->inverse(3, *registry.now);
    QVERIFY(!inverse);
    QCOMPARE(inverse.error().kind, Error::Kind::Conflict);
    QVERIFY2(inverse.error().text.contains(u"A-0001"_s), qPrintable(inverse.error().text));
    QCOMPARE(registry.store->inverse(99, *registry.now).error().kind, Error::Kind::Missing);
    compareStored(registry);
}

void TestHistory::refusesToTakeBackTheFounding()
{
    OpenRegistry registry;
    Body body;
    QVERIFY(registry.write(body.founding()));
    QCOMPARE(registry.store->inverse(1, *registry.now).error().kind, Error::Kind::Invalid);
    QCOMPARE(registry.store->undoStacks().value(), UndoStacks());
}

void TestHistory::takesBackAPolicy()
{
    OpenRegistry registry;
    Body body;
    QVERIFY(registry.write(body.founding()));
    Change adoption;
    adoption.verb = Change::Verb::Adopt;
    adoption.policy = AdoptedPolicy{u"uto"_s, u"2027"_s, "{\"version\":\"2027\"}", "def"};
    adoption.newMeasures = {u"M.4"_s};
    adoption.bodyName = u"新市"_s;
    QVERIFY(registry.write(adoption));
    QVERIFY(registry.takeBack(2));
    compareStored(registry);
    QCOMPARE(registry.now->policy, *body.founding().policy);
    QCOMPARE(registry.now->bodyName, u"宇土市"_s);
    QCOMPARE(registry.now->measures.size(), 4); // ordinals are given for good
    QVERIFY(registry.takeBack(3, Change::Verb::Redo));
    compareStored(registry);
    QCOMPARE(registry.now->policy, *adoption.policy);
}

void TestHistory::replaysUndoAndRedo()
{
    OpenRegistry registry;
    Body body;
    found(registry, body);
    QVERIFY(rename(registry, body.asset.id, u"三"_s)); // 3
    QVERIFY(rename(registry, body.asset.id, u"四"_s)); // 4
    QVERIFY(registry.takeBack(4));                     // 5: undo
    QVERIFY(registry.takeBack(3));                     // 6: undo
    registry.reopen();
    const auto words = [&] {
        const UndoStacks stacks = registry.store->undoStacks().value();
        QStringList all;
        for (const HistoryEntry &entry : stacks.undo)
            all << u"undo %1 %2"_s.arg(entry.revision).arg(entry.detail);
        for (const HistoryEntry &entry : stacks.redo)
            all << u"redo %1 %2"_s.arg(entry.revision).arg(entry.detail);
        return all;
    };
    QCOMPARE(words(), (QStringList{u"undo 2 台帳.csv"_s, u"redo 5 四"_s, u"redo 6 三"_s}));
    QVERIFY(registry.takeBack(6, Change::Verb::Redo)); // 7
    QCOMPARE(words(), (QStringList{u"undo 2 台帳.csv"_s, u"undo 7 三"_s, u"redo 5 四"_s}));
    QCOMPARE(registry.now->assets.asset(body.asset.id)->name, u"三"_s);
    QVERIFY(registry.takeBack(7)); // 8: undo of the redo
    QCOMPARE(words(), (QStringList{u"undo 2 台帳.csv"_s, u"redo 5 四"_s, u"redo 8 三"_s}));
    QVERIFY(registry.takeBack(8, Change::Verb::Redo)); // 9
    QVERIFY(registry.takeBack(5, Change::Verb::Redo)); // 10
    QCOMPARE(words(), (QStringList{u"undo 2 台帳.csv"_s, u"undo 9 三"_s, u"undo 10 四"_s}));
    QCOMPARE(registry.now->assets.asset(body.asset.id)->name, u"四"_s);
    QVERIFY(registry.takeBack(10));                    // 11
    QVERIFY(rename(registry, body.asset.id, u"新"_s)); // 12 clears redo
    QCOMPARE(words(), (QStringList{u"undo 2 台帳.csv"_s, u"undo 9 三"_s, u"undo 12 新"_s}));
    for (const qint64 revision : {12, 9, 2}) // all the way back
        QVERIFY(registry.takeBack(revision));
    QVERIFY(registry.now->assets.isEmpty());
    compareStored(registry);
}

void TestHistory::reachesBackAThousandChanges()
{
    OpenRegistry registry;
    Change change;
    for (int i = 0; i < 1100; ++i) {
        change.bodyName = u"市%1"_s.arg(i);
        QVERIFY(registry.write(change));
    }
    const UndoStacks stacks = registry.store->undoStacks().value();
    QCOMPARE(stacks.undo.size(), 1000);
    QCOMPARE(stacks.undo.last().revision, 1100);
    QCOMPARE(registry.store->history()->size(), 1100);
}

void TestHistory::noticesTampering_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<qint64>("revision");
    const auto row = [](const char *name, const char *sql, qint64 revision) {
        QTest::newRow(name) << QByteArray(sql) << revision;
    };
    row("nothing", "SELECT 1", 0);
    row("author", "UPDATE change SET author = 'x' WHERE revision = 3", 3);
    row("time", "UPDATE change SET at = '2020-01-01T00:00:00.000Z' WHERE revision = 2", 2);
    row("what it was before", "UPDATE change_row SET before = replace(before, 'A-0001', 'A-0002') WHERE revision = 3",
        3);
    row("new instead of changed", "UPDATE change_row SET before = NULL WHERE revision = 4", 4);
    row("which row", "UPDATE change_row SET key = key + 1 WHERE id = 5", 2);
    row("a row less", "DELETE FROM change_row WHERE id = 3", 1);
    row("a change less", "DELETE FROM change WHERE revision = 2", 2);
    row("the last change less", "DELETE FROM change WHERE revision = 4", 4);
    row("first and last changes less", "DELETE FROM change", 1);
    row("hash", "UPDATE change SET hash = 'x' || substr(hash, 2) WHERE revision = 1", 1);
}

void TestHistory::noticesTampering()
{
    QFETCH(QByteArray, sql);
    QFETCH(qint64, revision);
    OpenRegistry registry;
    Body body;
    found(registry, body);
    QVERIFY(rename(registry, body.asset.id, u"三"_s));
    QVERIFY(rename(registry, body.asset.id, u"四"_s));
    QCOMPARE(registry.store->brokenLink().value(), 0);
    registry.store.reset();
    QCOMPARE(run(registry.path, sql.constData()), SQLITE_OK);
    registry.reopen(Access::ReadOnly);
    QVERIFY(registry.store);
    QCOMPARE(registry.store->brokenLink().value(), revision);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
