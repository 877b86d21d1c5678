// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/historytable.h"
#include "tables/assetnames.h"
#include "tables/historyfields.h"

#include "support/town.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

/// The list of changes, and one change in words.
class HistoryTableTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsAPageAtATime();
    void endsWhereTheHistoryEnds();
    void putsNewOnesOnTop();
    void startsAnewWhenTooMuchIsNew();
    void doesNotListTwice();
    void showsFieldsThatChanged();
    void namesNewAndRemovedRows();
    void showsAnswersByMeasure();

private:
    HistoryTable::Fetch fetch()
    {
        return [this](qint64 limit, qint64 offset) {
            ++m_asked;
            QList<HistoryEntry> page;
            for (qint64 i = 0; i < limit && offset + i < m_size; ++i) {
                HistoryEntry entry;
                entry.revision = m_size - offset - i;
                entry.detail = u"%1番目"_s.arg(entry.revision);
                page << entry;
            }
            return page;
        };
    }
    static QString word(Change::Verb verb) { return verb == Change::Verb::Edit ? u"編集"_s : u"?"_s; }
    static QString cell(const HistoryTable &table, int row, int column)
    {
        return table.index(row, column).data().toString();
    }
    static QStringList lines(const QList<FieldEdit> &changes)
    {
        QStringList all;
        for (const FieldEdit &change : changes)
            all << u"%1|%2|%3|%4"_s.arg(change.row, change.field, change.before, change.after);
        return all;
    }

    qint64 m_size = 0;
    int m_asked = 0;
};

void HistoryTableTest::init()
{
    QLocale::setDefault(QLocale(QLocale::Japanese));
    m_asked = 0;
}

void HistoryTableTest::readsAPageAtATime()
{
    m_size = 1'000'000;
    HistoryTable table(word);
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // it would fetch in the middle of a reset
    table.show(fetch());
    QCOMPARE(m_asked, 1);
    QCOMPARE(table.rowCount(), int(HistoryTable::pageSize));
    QCOMPARE(cell(table, 0, HistoryTable::Subject), u"1000000番目"_s);
    QCOMPARE(cell(table, 0, HistoryTable::What), u"編集"_s);
    QVERIFY(table.canFetchMore({}));
    table.fetchMore({});
    QCOMPARE(table.rowCount(), 2 * int(HistoryTable::pageSize));
    QCOMPARE(table.at(399).revision, 1'000'000 - 399);
}

void HistoryTableTest::endsWhereTheHistoryEnds()
{
    m_size = HistoryTable::pageSize + 1;
    HistoryTable table(word);
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // it would fetch in the middle of a reset
    table.show(fetch());
    table.fetchMore({});
    QCOMPARE(table.rowCount(), int(m_size));
    QVERIFY(!table.canFetchMore({}));
    table.show({});
    QCOMPARE(table.rowCount(), 0);
    QVERIFY(!table.canFetchMore({}));
}

void HistoryTableTest::putsNewOnesOnTop()
{
    m_size = 5;
    HistoryTable table(word);
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // it would fetch in the middle of a reset
    table.show(fetch());
    const QPersistentModelIndex chosen = table.index(1, 0);
    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    m_size = 7;
    table.refresh();
    QCOMPARE(table.rowCount(), 7);
    QCOMPARE(chosen.row(), 3);
    QCOMPARE(table.at(0).revision, 7);
    table.refresh();
    QCOMPARE(table.rowCount(), 7);
    QCOMPARE(reset.size(), 0);
}

void HistoryTableTest::startsAnewWhenTooMuchIsNew()
{
    m_size = 5;
    HistoryTable table(word);
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // it would fetch in the middle of a reset
    table.show(fetch());
    m_size = 1000;
    table.refresh();
    QCOMPARE(table.rowCount(), int(HistoryTable::pageSize));
    QCOMPARE(table.at(0).revision, 1000);
}

void HistoryTableTest::doesNotListTwice()
{
    m_size = 500;
    HistoryTable table(word);
    table.show(fetch());
    m_size = 503; // written by another program while this one reads on
    table.fetchMore({});
    for (int row = 1; row < table.rowCount(); ++row)
        QCOMPARE(table.at(row).revision, table.at(row - 1).revision - 1);
}

void HistoryTableTest::showsFieldsThatChanged()
{
    auto now = std::make_shared<Snapshot>();
    now->departments = QList<Department>{{Id{7}, 1, u"総務課"_s, {}, 0, {}, {}}};
    HistoryRow row{u"asset"_s, u"5"_s, {}, {}};
    row.before = R"({"id":5,"revision":1,"state":0,"number":"A-1","name":"台帳","kind":"system","sub_kind":"server",)"
                 R"("retention_years":0,"classification":"{\"C\":\"3\"}","department":9,"in_service":20260400})";
    row.after =
        R"({"id":5,"revision":2,"state":1,"number":"A-1","name":"<b>台帳</b>","kind":"system","sub_kind":"server",)"
        R"("classification":"{\"C\":\"2\"}","reasons":"{\"C\":\"見直し\"}","department":7,"off_site":1,)"
        R"("places":"書庫\n倉庫","in_service":20260401})";
    const QStringList expected = {
        u"Asset “A-1 <b>台帳</b>”|Name|台帳|<b>台帳</b>"_s,
        u"Asset “A-1 <b>台帳</b>”|State|%1|%2"_s.arg(AssetNames::state(AssetState::Draft),
                                                     AssetNames::state(AssetState::Registered)),
        u"Asset “A-1 <b>台帳</b>”|Department|(removed since)|総務課"_s,
        u"Asset “A-1 <b>台帳</b>”|Places||書庫、倉庫"_s,
        u"Asset “A-1 <b>台帳</b>”|Kept outside||Yes"_s,
        u"Asset “A-1 <b>台帳</b>”|Retention (years)|0|"_s,
        u"Asset “A-1 <b>台帳</b>”|In service since|令和8年4月|令和8年4月1日"_s,
        u"Asset “A-1 <b>台帳</b>”|機密性|3|2"_s,
        u"Asset “A-1 <b>台帳</b>”|Reason for 機密性||見直し"_s,
    };
    QCOMPARE(lines(fieldChanges({row}, now, town::profile())), expected);
}

void HistoryTableTest::namesNewAndRemovedRows()
{
    const auto now = std::make_shared<Snapshot>();
    const QByteArray image = R"({"id":5,"revision":1,"code":"MN","name":"系"})";
    const QList<HistoryRow> rows = {{u"zone"_s, u"5"_s, {}, image}, {u"zone"_s, u"5"_s, image, {}}};
    const QStringList expected = {u"Zone “系” (new)|Code||MN"_s, u"Zone “系” (new)|Name||系"_s,
                                  u"Zone “系” (removed)|Code|MN|"_s, u"Zone “系” (removed)|Name|系|"_s};
    QCOMPARE(lines(fieldChanges(rows, now, town::profile())), expected);
}

void HistoryTableTest::showsAnswersByMeasure()
{
    auto now = std::make_shared<Snapshot>();
    now->measures = {u"M.1"_s, u"M.2"_s, u"M.3"_s};
    now->departments = QList<Department>{{Id{7}, 1, u"総務課"_s, {}, 0, {}, {}}};
    HistoryRow row{u"answers_department"_s, u"7"_s, {}, {}};
    row.before = R"({"unit":2,"subject":7,"revision":1,"statuses":"103"})";
    row.after =
        R"({"unit":2,"subject":7,"revision":2,"statuses":"113","notes":"[{\"measure\":1,\"evidence\":\"写真\"}]"})";
    const QList<FieldEdit> changes = fieldChanges({row}, now, town::profile());
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0].row, u"Answers “総務課”"_s);
    QCOMPARE(changes[0].field, u"M.2"_s);
    QCOMPARE(changes[0].before, QString());
    QVERIFY(!changes[0].after.isEmpty());
    QCOMPARE(changes[1].field, u"Note on M.2"_s);
    QCOMPARE(changes[1].after, u"写真"_s);
}

QTEST_MAIN(HistoryTableTest)
#include "tst_historytable.moc"
