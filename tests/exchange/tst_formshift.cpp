// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formsupport.h"

#include <QTest>

using namespace daicho;
using namespace daicho::sending;

namespace
{

constexpr Id first{100};
constexpr Id second{101};
constexpr Id third{102};
constexpr int number = 0;
const QDate today(2026, 7, 1);

std::vector<QStringList> &ledger(SentForm::Sheets &sheets)
{
    return sheets[u"情報資産台帳"_s];
}

/// Another asset in the place of a row, made of a copy of it, as offices do; a copy has no key.
void putIn(std::vector<QStringList> &rows, size_t place)
{
    QStringList fresh = rows[place];
    fresh.last().clear();
    fresh[rows[0].indexOf(u"情報資産の名称"_s)] = u"公用車台帳"_s;
    rows.insert(rows.begin() + qsizetype(place), fresh);
}

void numberAnew(std::vector<QStringList> &rows)
{
    for (size_t row = 1; row < rows.size(); ++row)
        rows[row][number] = u"000"_s + QString::number(row);
}

} // namespace

/// A form whose rows were numbered anew: what each asset is stays what was sent in its row.
class TestFormShift : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aRowPutInAndTheOthersNumberedAnew();
    void onlyTheLastRowNumberedAnew();
    void rowsOfOneNameNumberedAnew();
    void rowsOfOneNameWithoutTheirNumbers();
    void numbersThatChangedPlaces();
    void rowsSortedWithoutTheirKeys();
    void aCopyAboveItsOwnRow();
    void whatIsDisposedOfNumberedAnew();

private:
    MergePlan back(const std::function<void(std::vector<QStringList> &)> &edit)
    {
        return m_form.planned(m_form.filled([&](SentForm::Sheets &sheets) { edit(ledger(sheets)); }));
    }
    Asset after(const MergePlan &plan, Id id, Decision decision = Decision::Ours)
    {
        const auto change = resolved(plan, MergeDecisions::all(plan, decision), u"d"_s, today);
        return *with(m_form.now, *change)->assets.asset(id);
    }
    bool isUntouched(const MergePlan &plan)
    {
        return std::ranges::all_of(std::array{first, second, third},
                                   [&](Id id) { return after(plan, id) == *m_form.now->assets.asset(id); });
    }

    void sendOneName(const QList<Id> &assets);

    SentForm m_form;
};

void TestFormShift::init()
{
    m_form.now = registered();
    m_form.part = partOf(*m_form.now, general);
    QVERIFY(m_form.send());
}

void TestFormShift::aRowPutInAndTheOthersNumberedAnew()
{
    const MergePlan plan = back([](auto &rows) {
        putIn(rows, 1);
        numberAnew(rows);
    });
    QVERIFY2(plan.taken.isEmpty(), qPrintable(plan.taken.value(0).field));
    QCOMPARE(plan.added.size(), 1);
    QVERIFY2(plan.added.first().endsWith(u"公用車台帳"_s), qPrintable(plan.added.first()));
    QCOMPARE(plan.refused.size() + plan.conflicts.size(), 3);
    QVERIFY(plan.notes.filter(u"0001"_s).size() >= 1);
    QVERIFY(isUntouched(plan));
}

void TestFormShift::onlyTheLastRowNumberedAnew()
{
    const MergePlan plan = back([](auto &rows) {
        putIn(rows, 3);
        rows[4][number] = u"0009"_s;
    });
    QVERIFY2(plan.taken.isEmpty(), qPrintable(plan.taken.value(0).field));
    QCOMPARE(plan.added.size(), 1);
    QVERIFY2(plan.added.first().endsWith(u"公用車台帳"_s), qPrintable(plan.added.first()));
    QCOMPARE(plan.conflicts.size(), 1); // the number
    QVERIFY(isUntouched(plan));
}

void TestFormShift::sendOneName(const QList<Id> &assets)
{
    for (const Id id : assets) {
        m_form.now = edited(m_form.now, id, [id](Asset &asset) {
            asset.name = u"その他"_s;
            asset.remarks = id.text();
        });
    }
    m_form.part = partOf(*m_form.now, general);
    QVERIFY(m_form.send());
}

void TestFormShift::rowsOfOneNameNumberedAnew()
{
    sendOneName({first, second, third});
    const MergePlan plan = back([](auto &rows) {
        putIn(rows, 1);
        numberAnew(rows);
    });
    QVERIFY2(plan.taken.isEmpty(), qPrintable(plan.taken.value(0).field));
    QCOMPARE(plan.added.size(), 1);
    QVERIFY(isUntouched(plan));
}

void TestFormShift::rowsOfOneNameWithoutTheirNumbers()
{
    sendOneName({first, second});
    const MergePlan plan = back([](auto &rows) {
        std::swap(rows[1], rows[2]);
        rows[1][number].clear();
        rows[2][number].clear();
    });
    QVERIFY(plan.bringsNothing());
    QVERIFY(isUntouched(plan));
}

void TestFormShift::numbersThatChangedPlaces()
{
    const MergePlan plan = back([](auto &rows) { std::swap(rows[1][number], rows[2][number]); });
    QVERIFY(plan.taken.isEmpty() && plan.added.isEmpty());
    QCOMPARE(plan.refused.size() + plan.conflicts.size(), 2);
    QVERIFY(isUntouched(plan));
}

void TestFormShift::rowsSortedWithoutTheirKeys()
{
    const MergePlan plan = back([](auto &rows) {
        std::swap(rows[1], rows[3]);
        std::swap(rows[1].last(), rows[3].last());
    });
    QVERIFY(plan.bringsNothing());
    QVERIFY(plan.conflicts.isEmpty() && plan.refused.isEmpty() && plan.notes.isEmpty());
}

void TestFormShift::aCopyAboveItsOwnRow()
{
    const MergePlan plan = back([](auto &rows) {
        QStringList copy = rows[1];
        copy[number].clear();
        copy[rows[0].indexOf(u"備考"_s)] = u"写し"_s;
        rows.insert(rows.begin() + 1, copy); // with its key
    });
    QCOMPARE(plan.added.size(), 1);
    QVERIFY(plan.taken.isEmpty() && plan.conflicts.isEmpty() && plan.refused.isEmpty());
    QVERIFY(isUntouched(plan));
}

/// It is not missed when it has no row, but a row with its key is it.
void TestFormShift::whatIsDisposedOfNumberedAnew()
{
    m_form.now = edited(m_form.now, second, [](Asset &asset) { asset.state = AssetState::Retired; });
    m_form.part = partOf(*m_form.now, general);
    QVERIFY(m_form.send());
    const auto renumber = [](std::vector<QStringList> &rows) {
        const auto row = std::ranges::find_if(rows, [](const QStringList &r) { return r[number] == u"0002"; });
        QVERIFY(row != rows.end());
        (*row)[number] = u"0042"_s;
    };
    const MergePlan plan = back(renumber);
    QVERIFY2(plan.added.isEmpty(), qPrintable(plan.added.value(0)));
    QCOMPARE(plan.conflicts.size(), 1); // the number
    QVERIFY(isUntouched(plan));
    QCOMPARE(after(plan, second, Decision::Theirs).number, u"0042"_s);
    // A new asset may well be called as one that is gone.
    const MergePlan again = back([&](auto &rows) {
        std::erase_if(rows, [](const QStringList &row) { return row[number] == u"0002"; });
        putIn(rows, 1);
        rows[1][number] = u"0042"_s;
        rows[1][rows[0].indexOf(u"情報資産の名称"_s)] = u"職員名簿"_s;
    });
    QCOMPARE(again.added, QStringList{u"0042 職員名簿"_s});
    QVERIFY(isUntouched(again));
}

QTEST_GUILESS_MAIN(TestFormShift)
#include "tst_formshift.moc"
