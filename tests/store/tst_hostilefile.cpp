// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fixtures.h"

#include <QFile>
#include <QTest>
#include <QtEndian>

#include <sqlite3.h>

using namespace daicho;
using namespace daicho::fixtures;

namespace
{

/// Runs SQL on a file as another program would, without regard to what its columns may hold.
void run(const QString &path, const QByteArray &sql)
{
    sqlite3 *file = nullptr;
    sqlite3_open(path.toUtf8().constData(), &file);
    const int code =
        sqlite3_exec(file, ("PRAGMA ignore_check_constraints = ON;" + sql).constData(), nullptr, nullptr, nullptr);
    const QByteArray said = sqlite3_errmsg(file);
    sqlite3_close(file);
    QVERIFY2(code == SQLITE_OK, said.constData());
}

quint32 rootPage(const QString &path, const QByteArray &table)
{
    sqlite3 *file = nullptr;
    sqlite3_stmt *statement = nullptr;
    sqlite3_open(path.toUtf8().constData(), &file);
    sqlite3_exec(file, "PRAGMA wal_checkpoint(TRUNCATE)", nullptr, nullptr, nullptr);
    sqlite3_prepare_v2(file, ("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + '\'').constData(), -1,
                       &statement, nullptr);
    const quint32 page = sqlite3_step(statement) == SQLITE_ROW ? quint32(sqlite3_column_int(statement, 0)) : 0;
    sqlite3_finalize(statement);
    sqlite3_close(file);
    return page;
}

/// The pages of a file, by their numbers.
class Pages
{
public:
    explicit Pages(const QString &path) : m_file(path)
    {
        if (m_file.open(QIODevice::ReadWrite))
            m_bytes = m_file.readAll();
        const quint16 size = qFromBigEndian<quint16>(m_bytes.constData() + 16);
        m_size = size == 1 ? 65536 : size;
    }
    ~Pages()
    {
        m_file.seek(0);
        m_file.write(m_bytes);
    }
    Q_DISABLE_COPY_MOVE(Pages)

    /// The pages that the cells of an inner page lead to.
    QList<quint32> below(quint32 page)
    {
        QList<quint32> all;
        for (int i = 0; at(page)[0] == 5 && i < qFromBigEndian<quint16>(at(page) + 3); ++i)
            all << qFromBigEndian<quint32>(at(page) + qFromBigEndian<quint16>(at(page) + 12 + 2 * i));
        return all;
    }
    /// Makes it an inner page all of whose cells lead to one page.
    void leadTo(quint32 page, quint32 next)
    {
        constexpr int cells = 100;
        constexpr int cellSize = 5;
        char *to = at(page);
        const int first = m_size - cells * cellSize;
        memset(to, 0, size_t(m_size));
        to[0] = 5;
        qToBigEndian(quint16(cells), to + 3);
        qToBigEndian(quint16(first), to + 5);
        qToBigEndian(next, to + 8);
        for (int i = 0; i < cells; ++i) {
            qToBigEndian(quint16(first + i * cellSize), to + 12 + 2 * i);
            qToBigEndian(next, to + first + i * cellSize);
            to[first + i * cellSize + 4] = char(i);
        }
    }

private:
    char *at(quint32 page) { return m_bytes.data() + qsizetype(page - 1) * m_size; }

    QFile m_file;
    QByteArray m_bytes;
    int m_size = 0;
};

} // namespace

/// Files that somebody else made on purpose: each is refused, in bounded time and memory.
class TestHostileFile : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_registry = std::make_unique<OpenRegistry>();
        const Body body;
        QVERIFY(m_registry->write(body.founding()));
        QVERIFY(m_registry->write(body.rest()));
    }

    void refusesWhatRuns_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a view without an end")
            << QByteArray("DROP TABLE flow; CREATE VIEW flow AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL "
                          "SELECT x + 1 FROM n) SELECT x AS id, 1 AS revision, 1 AS origin, 2 AS target, "
                          "'' AS protocol, 0 AS limited, '' AS sanitising, '' AS remarks FROM n");
        QTest::newRow("any other view") << QByteArray("CREATE VIEW v AS SELECT 1");
        QTest::newRow("a column that is worked out")
            << QByteArray("ALTER TABLE post ADD COLUMN x TEXT AS (hex(zeroblob(100000000)))");
        QTest::newRow("a virtual table") << QByteArray("CREATE VIRTUAL TABLE f USING fts5(x)");
    }

    void refusesWhatRuns()
    {
        QFETCH(QByteArray, sql);
        m_registry->store.reset();
        run(m_registry->path, sql);
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto opened = Store::open(m_registry->path, access);
            QVERIFY(!opened);
            QVERIFY2(opened.error().kind == Error::Kind::NotARegistry || opened.error().kind == Error::Kind::Damaged,
                     qPrintable(opened.error().text));
        }
    }

    void runsNoTriggers()
    {
        m_registry->store.reset();
        run(m_registry->path, "CREATE TRIGGER t AFTER INSERT ON asset BEGIN UPDATE body SET name = 'x'; END");
        auto opened = Store::open(m_registry->path, Access::ReadWrite);
        QVERIFY(opened);
        const SnapshotPtr now = (*opened)->load().value();
        Change change;
        change.assets = AssetRows::of({simpleAsset(u"A-9"_s)});
        QVERIFY((*opened)->write(change, *now, by()));
        QCOMPARE((*opened)->load().value()->bodyName, u"宇土市"_s);
    }

    void refusesValuesThatStandForNothing_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("measure of an exception") << QByteArray("UPDATE exception SET measure = 512");
        QTest::newRow("subject of an exception") << QByteArray("UPDATE exception SET unit = 5");
        QTest::newRow("sort of a contract") << QByteArray("UPDATE engagement SET sort = -1");
        QTest::newRow("state of an asset") << QByteArray("UPDATE asset SET state = 3");
        QTest::newRow("gaps between measures") << QByteArray("UPDATE measure SET ordinal = 500 WHERE ordinal = 1");
    }

    void refusesValuesThatStandForNothing()
    {
        QFETCH(QByteArray, sql);
        m_registry->store.reset();
        run(m_registry->path, sql);
        const auto opened = Store::open(m_registry->path, Access::ReadOnly);
        QVERIFY(opened);
        const auto loaded = (*opened)->load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, Error::Kind::Damaged);
    }

    void leavesOutNotesAboutNoMeasure()
    {
        m_registry->store.reset();
        run(m_registry->path,
            R"(UPDATE answers SET notes = '[{"measure":700,"reason":"x"},{"measure":-1,"reason":"y"},)"
            R"({"measure":2,"reason":"z"}]' WHERE unit = 3)");
        const auto opened = Store::open(m_registry->path, Access::ReadOnly);
        const SnapshotPtr now = (*opened)->load().value();
        now->answers.forEach([](const Answers &answers) {
            if (answers.subject.unit == Unit::Asset) {
                QCOMPARE(answers.notes.size(), 1);
                QCOMPARE(answers.notes.first().reason, u"z"_s);
            }
        });
    }

    void endsWherePagesDoNot_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("departments") << QByteArray("department");
        QTest::newRow("assets") << QByteArray("asset");
    }

    /// Pages that all lead to the same pages: a million rows and more out of a small file.
    void endsWherePagesDoNot()
    {
        QFETCH(QByteArray, table);
        Change change;
        std::vector<Asset> assets;
        for (int i = 0; i < 200; ++i) {
            change.departments.upserts.append({newId(), 0, QString(300, u'課'), {}, i, {}, {}});
            assets.push_back(simpleAsset(u"B-%1"_s.arg(i), QString(300, u'産')));
        }
        change.assets = AssetRows::of(assets);
        QVERIFY(m_registry->write(change));
        m_registry->store.reset();
        const quint32 root = rootPage(m_registry->path, table);
        {
            Pages pages(m_registry->path);
            const QList<quint32> below = pages.below(root);
            QVERIFY(below.size() > 2);
            pages.leadTo(root, below[0]);
            pages.leadTo(below[0], below[1]);
            pages.leadTo(below[1], below[2]);
        }
        const auto opened = Store::open(m_registry->path, Access::ReadOnly);
        QVERIFY(opened);
        const auto loaded = (*opened)->load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, Error::Kind::Damaged);
    }

private:
    std::unique_ptr<OpenRegistry> m_registry;
};

QTEST_GUILESS_MAIN(TestHostileFile)
#include "tst_hostilefile.moc"
