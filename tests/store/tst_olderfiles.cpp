// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fixtures.h"
#include "store/rawfile.h"

#include "store/migrations.h"
#include "store/registryfile.h"

#include <QTest>

using namespace daicho;
using namespace daicho::fixtures;

/// What becomes of files that earlier versions of Daicho made.
class TestOlderFiles : public QObject
{
    Q_OBJECT

private slots:
    void migratesAnOlderFile();
    void widensTheMeasuresOfAnOlderFile();
    void readsAnOlderFileWithoutChangingIt();
};

/// A file as the first version of the schema left it, with a change in it.
static void makeOld(const QString &path)
{
    QVERIFY(makeFile(path, 1));
    QCOMPARE(run(path,
                 "INSERT INTO asset VALUES (5, 1, 1, 'A-1', 'n', 'data', '', '', NULL, NULL, '', '', '', 0, '', '',"
                 " '{}', '', '', '', '', '', NULL, '', NULL, 0, 0, 0, 0, '', 0, '', '', '', '');"
                 "UPDATE meta SET revision = 1;"
                 "INSERT INTO change VALUES (1, 2, '', 0, '', '2026-04-01T00:00:00.000Z', 1, 1, '');"
                 "INSERT INTO change_row VALUES (1, 1, 'asset', 5, NULL);"),
             SQLITE_OK);
}

void TestOlderFiles::migratesAnOlderFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.daicho"_s);
    makeOld(path);
    {
        const auto store = Store::open(path, Access::ReadWrite);
        QVERIFY(store);
        const SnapshotPtr now = (*store)->load().value();
        QCOMPARE(now->assets.asset(Id{5})->number, u"A-1"_s);
        QCOMPARE((*store)->historyOf(u"asset"_s, u"5"_s)->size(), 1);
    }
    QCOMPARE(readHeader(path)->version, newestVersion());
    const QStringList files = filesIn(folder);
    QCOMPARE(files.size(), 2);
    QVERIFY2(files[1].startsWith(u"old.daicho.bak-v1-"_s), qPrintable(files[1]));
    QCOMPARE(readHeader(folder.filePath(files[1]))->version, 1);
    QVERIFY(Store::open(path, Access::ReadWrite)); // once is enough
    QCOMPARE(filesIn(folder).size(), 2);
    QVERIFY(Store::open(folder.filePath(files[1]), Access::ReadOnly));
}

/// The third version made three tables anew: what stood in them, and what points at them, is still there.
void TestOlderFiles::widensTheMeasuresOfAnOlderFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.daicho"_s);
    QVERIFY(makeFile(path, 2));
    QCOMPARE(run(path, "INSERT INTO measure VALUES (0, 'M.1'), (1, 'M.2');"
                       "INSERT INTO answers VALUES (0, 0, 1, '31', '[]');"
                       "INSERT INTO exception VALUES (9, 1, 0, 0, 1, 'r', 'a', 20260401, 20270331);"
                       "UPDATE meta SET revision = 1;"),
             SQLITE_OK);
    OpenRegistry registry;
    registry.path = path;
    registry.reopen();
    QVERIFY(registry.store);
    registry.now = registry.store->load().value();
    QCOMPARE(registry.now->measures, (QList<QString>{u"M.1"_s, u"M.2"_s}));
    QCOMPARE(registry.now->answers.find({Unit::Body, {}})->statuses.of(0), Status::NotDone);
    QCOMPARE(registry.now->exceptions.find(Id{9})->reason, u"r"_s);

    Change more;
    for (int i = 2; i < measureCapacity; ++i)
        more.newMeasures << u"N.%1"_s.arg(i);
    Answers answers = *registry.now->answers.find({Unit::Body, {}});
    answers.statuses.set(measureCapacity - 1, Status::Done);
    more.answers.upserts = {answers};
    QVERIFY(registry.write(more));
    QCOMPARE(differences(*registry.store->load().value(), *registry.now), QStringList());
    Change dangling;
    dangling.exceptions.upserts = {*registry.now->exceptions.find(Id{9})};
    dangling.exceptions.upserts[0].measure = measureCapacity; // no such measure: the reference is still watched
    QVERIFY(!registry.write(dangling));
}

void TestOlderFiles::readsAnOlderFileWithoutChangingIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.daicho"_s);
    makeOld(path);
    const QByteArray before = bytesOf(path);
    {
        const auto store = Store::open(path, Access::ReadOnly);
        QVERIFY(store);
        QCOMPARE((*store)->load().value()->assets.size(), 1);
        Change change;
        change.bodyName = u"別の市"_s;
        QCOMPARE((*store)->write(change, Snapshot(), by()).error().kind, Error::Kind::ReadOnly);
    }
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(filesIn(folder), QStringList{u"old.daicho"_s});
}

QTEST_GUILESS_MAIN(TestOlderFiles)
#include "tst_olderfiles.moc"
