// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangesupport.h"
#include "tables/differencetable.h"

#include <QAbstractItemModelTester>
#include <QColor>
#include <QSignalSpy>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

std::shared_ptr<const ImportPlan> planned(const QString &text, const SnapshotPtr &now)
{
    Files files;
    auto plan = planFile(files.write(u"l.csv"_s, text.toUtf8()), now, smallProfile());
    if (!plan)
        qFatal("the rows of the test cannot be planned");
    return std::make_shared<const ImportPlan>(*std::move(plan));
}

std::shared_ptr<const ImportPlan> sample()
{
    const QString header = u"番号,所管課,名称,種別,備考\n"_s;
    const auto before = planned(
        header + u"1,総務課,a,情報,x\n2,総務課,b,情報,y\n3,税務課,c,情報,z\n5,税務課,e,情報,\n"_s, emptyRegistry());
    return planned(header + u"1,福祉課,a,情報,x2\n2,総務課,b,情報,y2\n4,観光課,d,情報,new\n5,税務課,e,情報,\n"_s,
                   before->after());
}

/// The model as lines of text: check mark, cells, and the fields below.
QStringList linesOf(const DifferenceTable &table, const QModelIndex &parent = {})
{
    QStringList lines;
    for (int row = 0; row < table.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells.append(table.index(row, column, parent).data().toString());
        const QModelIndex first = table.index(row, 0, parent);
        const QVariant check = first.data(Qt::CheckStateRole);
        const QString mark = !check.isValid()                 ? u"-"_s
                             : check.toInt() == Qt::Checked   ? u"x"_s
                             : check.toInt() == Qt::Unchecked ? u"o"_s
                                                              : u"%"_s;
        lines.append((parent.isValid() ? u"  "_s : QString()) + mark + u' ' + cells.join(u'|'));
        lines += linesOf(table, first);
    }
    return lines;
}

} // namespace

class TestDifferenceTable : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_table = std::make_unique<DifferenceTable>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_table.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_table->show(std::make_shared<ImportDifferences>(sample(), smallProfile()), {});
    }
    void cleanup()
    {
        m_tester.reset();
        m_table.reset();
    }

    void showsBothSides()
    {
        QCOMPARE(linesOf(*m_table).join(u'\n'), u"x 1　a|Changed|2||Department、Remarks\n"
                                                "  x Department|||総務課|福祉課\n"
                                                "  x Remarks|||x|x2\n"
                                                "x 2　b|Changed|3||Remarks\n"
                                                "  x Remarks|||y|y2\n"
                                                "x 4　d|New|4||観光課 / 情報\n"
                                                "  - Number|Always taken|||4\n"
                                                "  - Name|Always taken|||d\n"
                                                "  x Department||||観光課\n"
                                                "  - Kind|Always taken|||情報\n"
                                                "  - State|Always taken|||登録済\n"
                                                "  x Remarks||||new\n"
                                                "o 3　c|Not in the file, stays||税務課 / 情報|"_s);
        QCOMPARE(m_table->taken(), (DifferenceTable::Counts{1, 2, 0}));
        QCOMPARE(m_table->count(DifferenceSort::Missing), 1);
    }

    void blanksAreSaid()
    {
        const auto before = planned(u"番号,名称,備考\n1,a,\n"_s, emptyRegistry());
        const auto plan = planned(u"番号,名称,備考\n1,a,x\n"_s, before->after());
        m_table->show(std::make_shared<ImportDifferences>(plan, smallProfile()), {});
        const QModelIndex asset = m_table->index(0, 0);
        QCOMPARE(m_table->index(0, DifferenceTable::FirstSide, asset).data().toString(), u"(blank)"_s);
        QCOMPARE(m_table->index(0, DifferenceTable::FirstSide + 1, asset).data().toString(), u"x"_s);
    }

    void filters()
    {
        m_table->setFilter({DifferenceSort::Missing, -1});
        QCOMPARE(m_table->rowCount(), 1);
        m_table->setFilter({{}, fieldAt(u"department"_s)});
        QCOMPARE(m_table->rowCount(), 2);
        QCOMPARE(m_table->index(0, 0).data().toString(), u"1　a"_s);
        QCOMPARE(m_table->index(1, 0).data().toString(), u"4　d"_s);
        QCOMPARE(m_table->index(0, DifferenceTable::FirstSide).data().toString(), u"総務課"_s);
        QCOMPARE(m_table->index(0, DifferenceTable::FirstSide + 1).data().toString(), u"福祉課"_s);
        m_table->setFilter({DifferenceSort::New, fieldAt(u"name"_s)});
        QCOMPARE(m_table->rowCount(), 0);
        QCOMPARE(m_table->countByField()[size_t(fieldAt(u"remarks"_s))], 3);
        QCOMPARE(m_table->countByField()[size_t(fieldAt(u"department"_s))], 2);
        QCOMPARE(m_table->countByField(DifferenceSort::New)[size_t(fieldAt(u"department"_s))], 1);
        m_table->setFilter({});
        QCOMPARE(m_table->rowCount(), 4);
    }

    void rowsAndFieldsAreDecided()
    {
        QSignalSpy decided(m_table.get(), &DifferenceTable::decided);
        const QModelIndex first = m_table->index(0, 0);
        QVERIFY(m_table->setData(m_table->index(1, 0, first), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QCOMPARE(m_table->taken().changed, 2);
        QVERIFY(m_table->setData(m_table->index(0, 0, first), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(m_table->taken().changed, 1);
        // Taking the asset again means all of it.
        QVERIFY(m_table->setData(first, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(m_table->setData(first, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(m_table->index(0, DifferenceTable::Outcome).data().toString(), u"Changed, not taken"_s);
        QCOMPARE(decided.size(), 4);
        // Nothing is decided by another column.
        QVERIFY(!m_table->setData(m_table->index(0, 1), Qt::Checked, Qt::CheckStateRole));
    }

    void fieldsOfNewAssetsAreDecided()
    {
        const auto plan = sample();
        m_table->show(std::make_shared<ImportDifferences>(plan, smallProfile()), {});
        const QModelIndex added = m_table->index(2, 0);
        QVERIFY(!m_table->setData(m_table->index(0, 0, added), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(m_table->setData(m_table->index(2, 0, added), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(linesOf(*m_table).mid(5, 7).join(u'\n'), u"% 4　d|New, taken in part|4||観光課 / 情報\n"
                                                          "  - Number|Always taken|||4\n"
                                                          "  - Name|Always taken|||d\n"
                                                          "  o Department|Not taken|||観光課\n"
                                                          "  - Kind|Always taken|||情報\n"
                                                          "  - State|Always taken|||登録済\n"
                                                          "  x Remarks||||new"_s);
        const DecidedImport decided = decide(*plan, m_table->decisions(), *smallProfile());
        QCOMPARE(decided.added, 1);
        QVERIFY(decided.change.assets.asset(plan->rows[2].id)->department.isNull());
        // The department is not needed any more: refusing it leaves the asset.
        std::unordered_set<Id> refused;
        for (const NewName &name : plan->newNames)
            refused.insert(name.id);
        m_table->refuseNames(refused);
        QCOMPARE(m_table->taken().added, 1);
    }

    void aRowTakenInPartIsTakenWhollyThenLeftOut()
    {
        const QModelIndex added = m_table->index(2, 0);
        QVERIFY(m_table->setData(m_table->index(2, 0, added), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(m_table->index(2, DifferenceTable::Outcome).data().toString(), u"New, taken in part"_s);
        QVERIFY(m_table->setData(added, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(m_table->decisions(), ImportDecisions());
        QVERIFY(m_table->setData(added, Qt::Unchecked, Qt::CheckStateRole));
        const QModelIndex department = m_table->index(2, 0, added);
        QCOMPARE(department.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        // One field of what was left out: that field and what an asset cannot do without.
        QVERIFY(m_table->setData(department, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(added.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QCOMPARE(department.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(m_table->index(5, 0, added).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    }

    void aReasonGoesWithItsLevel()
    {
        const QString header = u"番号,名称,種別,機密性,機密性の理由\n"_s;
        const auto before = planned(header + u"1,a,情報,2,x\n"_s, emptyRegistry());
        const auto plan = planned(header + u"1,a,情報,3B,y\n"_s, before->after());
        m_table->show(std::make_shared<ImportDifferences>(plan, smallProfile()), {});
        const QModelIndex asset = m_table->index(0, 0);
        const QModelIndex level = m_table->index(0, 0, asset);
        const QModelIndex reason = m_table->index(1, 0, asset);
        const auto states = [&] {
            return QString::number(level.data(Qt::CheckStateRole).toInt()) +
                   QString::number(reason.data(Qt::CheckStateRole).toInt());
        };
        const auto ground = [](const QModelIndex &field) {
            return field.siblingAtColumn(DifferenceTable::FirstSide + 1).data(Qt::BackgroundRole).value<QColor>();
        };
        QCOMPARE(m_table->rowCount(asset), 2);
        QCOMPARE(states(), u"22"_s);
        const QColor taken = ground(reason);

        // The reason is not written without its level: it is neither ticked nor counted nor coloured as if it were.
        QVERIFY(m_table->setData(level, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(states(), u"00"_s);
        QCOMPARE(reason.siblingAtColumn(DifferenceTable::Outcome).data().toString(), u"Not taken"_s);
        QCOMPARE(m_table->taken(), DifferenceTable::Counts());
        QVERIFY(decide(*plan, m_table->decisions(), *smallProfile()).change.assets.isEmpty());
        QVERIFY(ground(reason) != taken);
        QCOMPARE(ground(reason), ground(level));

        // Whoever wants the reason wants its level.
        QVERIFY(m_table->setData(reason, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(states(), u"22"_s);
        QCOMPARE(ground(reason), taken);
        QVERIFY(m_table->setData(asset, Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(m_table->setData(reason, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(states(), u"22"_s);
        QVERIFY(m_table->setData(level, Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(m_table->setData(level, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(m_table->decisions(), ImportDecisions());
    }

    void aFieldIsRefusedOfOneSort()
    {
        const int department = fieldAt(u"department"_s);
        m_table->setFilter({DifferenceSort::New, department});
        m_table->takeField(department, false);
        QVERIFY(!m_table->isFieldTaken(department));
        QCOMPARE(m_table->decisions().refusedFields, FieldSet());
        m_table->setFilter({DifferenceSort::Changed, department});
        QVERIFY(m_table->isFieldTaken(department));
        m_table->takeField(department, true);
        QVERIFY(m_table->decisions().refusedOfNew[size_t(department)]);
        m_table->setFilter({{}, department});
        QVERIFY(!m_table->isFieldTaken(department));
        m_table->takeField(department, true);
        QCOMPARE(m_table->decisions(), ImportDecisions());
    }

    void aFieldIsRefusedEverywhere()
    {
        const int remarks = fieldAt(u"remarks"_s);
        m_table->takeField(remarks, false);
        QVERIFY(!m_table->isFieldTaken(remarks));
        QCOMPARE(m_table->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QCOMPARE(m_table->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(m_table->index(2, 0).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QCOMPARE(m_table->taken(), (DifferenceTable::Counts{1, 1, 0}));
        // One asset may have it all the same.
        QVERIFY(m_table->setData(m_table->index(0, 0, m_table->index(1, 0)), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(m_table->taken().changed, 2);
        m_table->takeField(remarks, true);
        QCOMPARE(m_table->decisions(), ImportDecisions());
    }

    void everythingShownIsDecided()
    {
        m_table->takeShown(false);
        QCOMPARE(m_table->taken(), DifferenceTable::Counts());
        // Nothing that is missing is retired by taking everything else.
        m_table->takeShown(true);
        QCOMPARE(m_table->taken(), (DifferenceTable::Counts{1, 2, 0}));
        m_table->setFilter({DifferenceSort::Missing, -1});
        m_table->takeShown(true);
        QCOMPARE(m_table->taken(), (DifferenceTable::Counts{1, 2, 1}));
        QCOMPARE(m_table->index(0, DifferenceTable::Outcome).data().toString(), u"Not in the file, retired"_s);
    }

    void namesThatAreRefusedTakeTheirAssetsAlong()
    {
        const auto plan = sample();
        m_table->show(std::make_shared<ImportDifferences>(plan, smallProfile()), {});
        std::unordered_set<Id> refused;
        for (const NewName &name : plan->newNames)
            refused.insert(name.id);
        QCOMPARE(refused.size(), size_t(2));
        m_table->refuseNames(refused);
        QCOMPARE(m_table->taken(), (DifferenceTable::Counts{0, 1, 0}));
        const DecidedImport decided = decide(*plan, m_table->decisions(), *smallProfile());
        QCOMPARE(decided.added, 0);
        QCOMPARE(decided.changed, 1);
        m_table->refuseNames({});
        QCOMPARE(m_table->taken(), (DifferenceTable::Counts{1, 2, 0}));
    }

    void textsAreNoMarkup()
    {
        const auto before = planned(u"番号,名称\n1,a\n"_s, emptyRegistry());
        const auto plan = planned(u"番号,名称\n1,<b>x</b>\n"_s, before->after());
        m_table->show(std::make_shared<ImportDifferences>(plan, smallProfile()), {});
        const QModelIndex name = m_table->index(0, DifferenceTable::FirstSide + 1, m_table->index(0, 0));
        QCOMPARE(name.data().toString(), u"<b>x</b>"_s);
        QVERIFY(!name.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
        m_table->clear();
        QCOMPARE(m_table->rowCount(), 0);
    }

private:
    int fieldAt(const QString &id) const
    {
        const auto &columns = m_table->columns();
        return int(std::ranges::find(columns, id, &FieldColumn::id) - columns.begin());
    }

    std::unique_ptr<DifferenceTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestDifferenceTable)
#include "tst_differencetable.moc"
