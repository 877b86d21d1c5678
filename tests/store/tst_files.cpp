// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/founded.h"
#include "store/rawfile.h"

#include "store/migrations.h"
#include "store/registryfile.h"

#include <QProcess>
#include <QTest>

using namespace daicho;
using namespace daicho::fixtures;

/// What may befall a file, and that each is told clearly and changes nothing.
class TestFiles : public QObject
{
    Q_OBJECT

private slots:
    void leavesNothingBesideTheFile();
    void createsOnlyWhatIsNotThere();
    void tellsWhatItCannotOpen_data();
    void tellsWhatItCannotOpen();
    void noticesDamagedPages();
    void readsWithoutATrace();
    void readsBesideAWriter();
    void readsWhatACrashLeft();
    void refusesToWriteWhenReading();
    void refusesAReadOnlyFile();
    void changesNothingOnAFullDisk();
    void tellsThatAnotherProgramWrites();
    void seesWhatAnotherProgramWrote();
    void choosesTheJournal_data();
    void choosesTheJournal();
    void writesThroughARollbackJournal();
    void copies();
    void isWholeInOneFile();
};

static void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// A registry with a little of everything, closed.
static void fill(OpenRegistry &registry)
{
    found(registry, Body());
    registry.store.reset();
}

void TestFiles::leavesNothingBesideTheFile()
{
    OpenRegistry registry;
    fill(registry);
    QCOMPARE(filesIn(registry.folder), QStringList{u"r.daicho"_s});
    registry.reopen();
    QVERIFY(registry.store->load());
    registry.store.reset();
    QCOMPARE(filesIn(registry.folder), QStringList{u"r.daicho"_s});
    QCOMPARE(readHeader(registry.path).value(), (FileHeader{true, applicationId, newestVersion()}));
}

void TestFiles::createsOnlyWhatIsNotThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"there"_s);
    put(path, "mine");
    QCOMPARE(Store::create(path).error().kind, Error::Kind::Duplicate);
    QCOMPARE(bytesOf(path), QByteArray("mine"));
    QCOMPARE(Store::create(folder.filePath(u"no/such/folder.daicho"_s)).error().kind, Error::Kind::Missing);
    const QString odd = folder.filePath(u"宇土市 100%?#&.daicho"_s);
    QVERIFY(Store::create(odd));
    QVERIFY(QFile::exists(odd));
    QVERIFY(Store::open(odd, Access::ReadOnly));
}

void TestFiles::tellsWhatItCannotOpen_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Error::Kind>("kind");
    const auto row = [](const char *what, Error::Kind kind) {
        QTest::newRow(what) << QString::fromLatin1(what) << kind;
    };
    row("missing", Error::Kind::Missing);
    row("folder", Error::Kind::NotARegistry);
    row("empty", Error::Kind::NotARegistry);
    row("text", Error::Kind::NotARegistry);
    row("other database", Error::Kind::NotARegistry);
    row("newer", Error::Kind::Newer);
    row("cut in the header", Error::Kind::Damaged);
    row("cut in the middle", Error::Kind::Damaged);
    row("without tables", Error::Kind::Damaged);
}

void TestFiles::tellsWhatItCannotOpen()
{
    QFETCH(QString, what);
    QFETCH(Error::Kind, kind);
    OpenRegistry registry;
    fill(registry);
    const QString path = registry.folder.filePath(u"x.daicho"_s);
    const QByteArray good = bytesOf(registry.path);
    QVERIFY(good.size() > 20000);
    if (what == u"folder"_s) {
        QVERIFY(QDir().mkdir(path));
    } else if (what == u"empty"_s) {
        put(path, {});
    } else if (what == u"text"_s) {
        put(path, QByteArray("number,name\r\n").repeated(1000));
    } else if (what == u"other database"_s) {
        QCOMPARE(run(path, "CREATE TABLE meta(revision); INSERT INTO meta VALUES(1)"), SQLITE_OK);
    } else if (what == u"newer"_s) {
        put(path, good);
        QCOMPARE(run(path, "PRAGMA user_version = 999"), SQLITE_OK);
    } else if (what == u"cut in the header"_s) {
        put(path, good.left(60));
    } else if (what == u"cut in the middle"_s) {
        put(path, good.left(good.size() / 2));
    } else if (what == u"without tables"_s) {
        QCOMPARE(run(path, "CREATE TABLE a(b); PRAGMA application_id = 1145127752; PRAGMA user_version = 2"),
                 SQLITE_OK);
    }
    const QByteArray before = bytesOf(path);
    const QStringList files = filesIn(registry.folder);
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto opened = Store::open(path, access);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, kind);
        QVERIFY2(opened.error().text.contains(u"x.daicho"_s), qPrintable(opened.error().text));
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(filesIn(registry.folder), files);
    }
}

void TestFiles::noticesDamagedPages()
{
    OpenRegistry registry;
    Change change;
    change.assets = manyAssets(2000);
    QVERIFY(registry.write(change));
    registry.store.reset();
    QByteArray bytes = bytesOf(registry.path);
    for (qsizetype page = bytes.size() / 4096 / 4; page < bytes.size() / 4096; page += 3)
        bytes.replace(page * 4096, 64, QByteArray(64, '\xee'));
    put(registry.path, bytes);
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto store = Store::open(registry.path, access);
        const auto loaded = store ? (*store)->load() : Result<SnapshotPtr>(store.error());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, Error::Kind::Damaged);
    }
}

void TestFiles::readsWithoutATrace()
{
    OpenRegistry registry;
    fill(registry);
    const QByteArray before = bytesOf(registry.path);
    registry.reopen(Access::ReadOnly);
    QVERIFY(registry.store);
    QVERIFY(registry.store->isReadOnly());
    const auto stored = registry.store->load();
    QVERIFY(stored);
    QCOMPARE(differences(*registry.now, **stored), QStringList());
    QCOMPARE(registry.store->history()->size(), 2);
    QCOMPARE(filesIn(registry.folder), QStringList{u"r.daicho"_s}); // while it is open, too
    registry.store.reset();
    QCOMPARE(filesIn(registry.folder), QStringList{u"r.daicho"_s});
    QCOMPARE(bytesOf(registry.path), before);
}

void TestFiles::readsBesideAWriter()
{
    OpenRegistry registry;
    Body body;
    QVERIFY(registry.write(body.founding()));
    QVERIFY(registry.write(body.rest())); // stands in the -wal, not in the file
    const auto reader = Store::open(registry.path, Access::ReadOnly);
    QVERIFY(reader);
    QCOMPARE(differences(*registry.now, *(*reader)->load().value()), QStringList());
    Change change;
    change.bodyName = u"別の市"_s;
    QVERIFY(registry.write(change));
    QCOMPARE((*reader)->revision().value(), 3);
    QCOMPARE((*reader)->load().value()->bodyName, u"別の市"_s);
}

void TestFiles::readsWhatACrashLeft()
{
    OpenRegistry registry;
    Body body;
    QVERIFY(registry.write(body.founding()));
    QVERIFY(registry.write(body.rest()));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"c.daicho"_s);
    QVERIFY(QFile::copy(registry.path, path));
    QVERIFY(QFile::copy(registry.path + u"-wal"_s, path + u"-wal"_s));
    const QByteArray before = bytesOf(path) + bytesOf(path + u"-wal"_s);
    {
        const auto reader = Store::open(path, Access::ReadOnly);
        QVERIFY(reader);
        QCOMPARE(differences(*registry.now, *(*reader)->load().value()), QStringList());
    }
    QCOMPARE(filesIn(folder), (QStringList{u"c.daicho"_s, u"c.daicho-wal"_s}));
    QCOMPARE(bytesOf(path) + bytesOf(path + u"-wal"_s), before);
}

void TestFiles::refusesToWriteWhenReading()
{
    OpenRegistry registry;
    fill(registry);
    registry.reopen(Access::ReadOnly);
    Change change;
    change.bodyName = u"別の市"_s;
    QCOMPARE(registry.store->write(change, *registry.now, by()).error().kind, Error::Kind::ReadOnly);
}

void TestFiles::refusesAReadOnlyFile()
{
    OpenRegistry registry;
    fill(registry);
    QVERIFY(QFile::setPermissions(registry.path, QFile::ReadOwner));
    if (QFile(registry.path).open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        // root writes whatever it likes, unless the file itself says no
        if (QProcess::execute(u"chattr"_s, {u"+i"_s, registry.path}) != 0)
            QSKIP("runs as root on a file system without immutable files");
    }
    const auto refused = Store::open(registry.path, Access::ReadWrite);
    const auto reader = Store::open(registry.path, Access::ReadOnly);
    const bool isReadable = reader && (*reader)->load();
    QProcess::execute(u"chattr"_s, {u"-i"_s, registry.path});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::ReadOnly);
    QVERIFY(isReadable);
    QCOMPARE(filesIn(registry.folder), QStringList{u"r.daicho"_s});
}

void TestFiles::changesNothingOnAFullDisk()
{
    OpenRegistry registry; // only lends its folder
    const QString disk = registry.folder.filePath(u"disk"_s);
    QVERIFY(QDir().mkdir(disk));
    if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=2m"_s, u"tmpfs"_s, disk}) != 0)
        QSKIP("needs the right to mount a small disk");
    const auto written = [&]() -> QStringList {
        auto store = Store::create(disk + u"/f.daicho"_s);
        if (!store)
            return {store.error().text};
        Change small;
        small.assets = manyAssets(100);
        const Snapshot empty;
        const auto first = (*store)->write(small, empty, by());
        const SnapshotPtr now = after(empty, small, 1);
        Change large;
        large.assets = manyAssets(30000, u"L-"_s);
        const auto second = (*store)->write(large, *now, by());
        if (!first || second || second.error().kind != Error::Kind::Full)
            return {u"not full: "_s + (second ? QString() : second.error().text)};
        const auto stored = (*store)->load();
        return stored ? differences(*now, **stored) : QStringList{stored.error().text};
    }();
    QProcess::execute(u"umount"_s, {disk});
    QCOMPARE(written, QStringList());
}

void TestFiles::tellsThatAnotherProgramWrites()
{
    OpenRegistry registry;
    Body body;
    QVERIFY(registry.write(body.founding()));
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(registry.path.toUtf8().constData(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    Change change;
    change.bodyName = u"別の市"_s;
    const auto refused = registry.store->write(change, *registry.now, by());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Busy);
    QVERIFY(registry.store->load()); // reading goes on
    sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(other);
    QVERIFY(registry.write(change));
}

void TestFiles::seesWhatAnotherProgramWrote()
{
    OpenRegistry registry;
    Body body;
    QVERIFY(registry.write(body.founding()));
    registry.store.reset();
    registry.reopen(Access::ReadOnly); // nobody has it open: read without locks
    QVERIFY(registry.store->load());
    {
        auto writer = Store::open(registry.path, Access::ReadWrite);
        Change change;
        change.bodyName = u"別の市"_s;
        QVERIFY((*writer)->write(change, *registry.now, by()));
        QCOMPARE(registry.store->revision().value(), 2);
    }
    QCOMPARE(registry.store->revision().value(), 2);
    QCOMPARE(registry.store->load().value()->bodyName, u"別の市"_s);
}

void TestFiles::choosesTheJournal_data()
{
    QTest::addColumn<QByteArray>("fileSystem");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isWal");
    QTest::newRow("ext4") << QByteArray("ext4") << u"/home/a.daicho"_s << true;
    QTest::newRow("NTFS") << QByteArray("NTFS") << u"C:/a.daicho"_s << true;
    QTest::newRow("tmpfs") << QByteArray("tmpfs") << u"/tmp/a.daicho"_s << true;
    for (const char *name : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p"})
        QTest::newRow(name) << QByteArray(name) << u"/mnt/a.daicho"_s << false;
    QTest::newRow("UNC") << QByteArray("NTFS") << u"//server/share/a.daicho"_s << false;
}

void TestFiles::choosesTheJournal()
{
    QFETCH(QByteArray, fileSystem);
    QFETCH(QString, path);
    QFETCH(bool, isWal);
    QCOMPARE(journalFor(fileSystem, path) == Journal::Wal, isWal);
}

void TestFiles::writesThroughARollbackJournal()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"share.daicho"_s);
    OpenRegistry registry;
    registry.store = Store::create(path, Journal::Rollback).value();
    Body body;
    QVERIFY(registry.write(body.founding()));
    QVERIFY(registry.write(body.rest()));
    QVERIFY(!QFile::exists(path + u"-wal"_s));
    QVERIFY(!QFile::exists(path + u"-shm"_s));
    const auto reader = Store::open(path, Access::ReadOnly);
    QVERIFY(reader);
    QCOMPARE(differences(*registry.now, *(*reader)->load().value()), QStringList());
    registry.store.reset();
    QCOMPARE(readHeader(path)->isWal, false);
    QCOMPARE(filesIn(folder), QStringList{u"share.daicho"_s});
}

void TestFiles::copies()
{
    OpenRegistry registry;
    Body body;
    QVERIFY(registry.write(body.founding()));
    const QString copy = registry.folder.filePath(u"copy.daicho"_s);
    put(copy, "was here before");
    QVERIFY(registry.store->copyTo(copy));
    QCOMPARE(differences(*registry.now, *(*Store::open(copy, Access::ReadOnly))->load().value()), QStringList());
    QCOMPARE(registry.store->copyTo(registry.path).error().kind, Error::Kind::Duplicate);
    QVERIFY(!registry.store->copyTo(registry.folder.filePath(u"no/folder.daicho"_s)));
    QVERIFY(registry.store->load());
}

/// Who copies the file with other means, while it is open, gets what is in the file itself.
void TestFiles::isWholeInOneFile()
{
    OpenRegistry registry;
    Body body;
    QVERIFY(registry.write(body.founding()));
    QVERIFY(registry.write(body.rest()));
    const auto copied = [&](const QString &name) {
        const QString copy = registry.folder.filePath(name);
        return QFile::copy(registry.path, copy) ? Store::open(copy, Access::ReadOnly) : Error{};
    };
    const auto before = copied(u"before.daicho"_s);
    QVERIFY(!before || !differences(*registry.now, *(*before)->load().value()).isEmpty());
    QVERIFY(registry.store->gather());
    const auto after = copied(u"after.daicho"_s);
    QVERIFY(after);
    QCOMPARE(differences(*registry.now, *(*after)->load().value()), QStringList());
    QVERIFY(registry.store->gather());
    QVERIFY((*after)->gather());
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
