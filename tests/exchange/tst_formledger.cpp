// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formsupport.h"

#include <QTest>

using namespace daicho;
using namespace daicho::sending;

namespace
{

constexpr Id first{100};
constexpr Id second{101};
const QDate today(2026, 7, 1);

/// The sheet of assets by row and heading: the header is row 0.
QString &cell(SentForm::Sheets &sheets, size_t row, const QString &heading)
{
    std::vector<QStringList> &ledger = sheets[u"情報資産台帳"_s];
    QStringList &cells = ledger[row];
    cells.resize(std::max(cells.size(), ledger[0].size()));
    return cells[ledger[0].indexOf(heading)];
}

} // namespace

/// What a form says whose cells were emptied, whose numbers were changed, whose rows were copied.
class TestFormLedger : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void hidesTheKeys();
    void clearsWhatCameBackBlank();
    void asksWhatBothSidesChanged();
    void keepsBlanksOfFormerForms();
    void keepsMergedAndRepeatedCells();
    void namesWhatMayNotBeBlank();
    void leavesEmptiedRowsAlone();
    void clearsReasonsOfAnswers();
    void asksAboutAnotherNumber();
    void asksInFormerFormsToo();
    void tellsNewRowsFromRenumberedOnes();
    void takesCopiedRowsForNew();
    void refusesNumbersOfOthers();

private:
    Asset after(const MergePlan &plan, Id id, Decision decision = Decision::Ours)
    {
        const auto change = resolved(plan, MergeDecisions::all(plan, decision), u"d"_s, today);
        return *with(m_form.now, *change)->assets.asset(id);
    }
    MergePlan back(const std::function<void(SentForm::Sheets &)> &edit, const std::vector<CellRange> &merges = {})
    {
        return m_form.planned(m_form.filled(edit, merges));
    }

    SentForm m_form;
};

void TestFormLedger::init()
{
    SnapshotPtr now = registered();
    for (const Id id : {first, second}) {
        now = edited(now, id, [](Asset &asset) {
            asset.remarks = u"古い備考"_s;
            asset.business = u"文書事務"_s;
            asset.custodian = u"文書係"_s;
            asset.users = u"課員"_s;
            asset.places = {u"第一書庫"_s};
        });
    }
    m_form.now = now;
    m_form.part = partOf(*now, general);
    const auto written = m_form.send();
    QVERIFY2(written, written ? "" : qPrintable(written.error().text));
}

void TestFormLedger::hidesTheKeys()
{
    const auto book = readWorkbook(m_form.path);
    const Sheet *ledger = sheetOf(*book, u"情報資産台帳"_s);
    const QStringList header = rowsOf(*book, ledger->name).front();
    QCOMPARE(header.last(), u"_daicho"_s);
    QCOMPARE(ledger->hiddenColumns, QStringList{columnLetters(int(header.size()) - 1)});
    QCOMPARE(rowsOf(*book, ledger->name)[1].last(), first.text());
    const MergePlan plan = m_form.planned(m_form.path);
    QVERIFY(plan.bringsNothing());
    QVERIFY2(plan.notes.isEmpty(), qPrintable(plan.notes.join(u'\n')));
}

void TestFormLedger::clearsWhatCameBackBlank()
{
    const MergePlan plan = back([](auto &sheets) {
        cell(sheets, 1, u"備考"_s).clear();
        cell(sheets, 1, u"管理担当者"_s) = u"－"_s;
        cell(sheets, 2, u"業務分類"_s).clear();
        cell(sheets, 2, u"備考"_s) = u"新しい備考"_s;
    });
    QCOMPARE(plan.taken.size(), 4);
    const QString named = u"0001 文書管理簿"_s;
    QVERIFY(plan.taken.contains({named, u"Remarks"_s, u"古い備考"_s, u"(cleared)"_s}));
    QVERIFY(plan.taken.contains({named, u"Custodian"_s, u"文書係"_s, u"(cleared)"_s}));
    QVERIFY(plan.conflicts.isEmpty() && plan.refused.isEmpty());
    QVERIFY2(plan.notes.isEmpty(), qPrintable(plan.notes.join(u'\n')));
    const Asset asset = after(plan, first);
    QCOMPARE(asset.remarks, QString());
    QCOMPARE(asset.custodian, QString());
    QCOMPARE(asset.business, u"文書事務"_s);
    QCOMPARE(after(plan, second).business, QString());
    QCOMPARE(after(plan, second).remarks, u"新しい備考"_s);
}

void TestFormLedger::asksWhatBothSidesChanged()
{
    m_form.now = edited(m_form.now, first, [](Asset &asset) { asset.remarks = u"ここで直した備考"_s; });
    const MergePlan plan = back([](auto &sheets) { cell(sheets, 1, u"備考"_s).clear(); });
    QCOMPARE(plan.conflicts.size(), 1);
    const MergeConflict expected{u"0001 文書管理簿"_s, u"Remarks"_s, u"古い備考"_s, u"ここで直した備考"_s,
                                 u"(cleared)"_s};
    QCOMPARE(plan.conflicts.first(), expected);
    QCOMPARE(after(plan, first, Decision::Ours).remarks, u"ここで直した備考"_s);
    QCOMPARE(after(plan, first, Decision::Theirs).remarks, QString());
}

void TestFormLedger::keepsBlanksOfFormerForms()
{
    const MergePlan plan = back([](auto &sheets) {
        sheets[u"_daicho"_s][0][1] = u"1"_s;
        cell(sheets, 1, u"備考"_s).clear();
    });
    QVERIFY(plan.bringsNothing());
    QCOMPARE(plan.notes.size(), 1); // who emptied it hears that it stays
}

void TestFormLedger::keepsMergedAndRepeatedCells()
{
    const auto column = [this](const QString &heading) {
        return int(rowsOf(*readWorkbook(m_form.path), u"情報資産台帳"_s)[0].indexOf(heading));
    };
    const int remarks = column(u"備考"_s);
    const int custodian = column(u"管理担当者"_s);
    const MergePlan plan = back(
        [](auto &sheets) {
            cell(sheets, 1, u"備考"_s) = u"共通の備考"_s;
            cell(sheets, 2, u"備考"_s).clear(); // merged with the one above
            cell(sheets, 2, u"業務分類"_s) = u"〃"_s;
            cell(sheets, 1, u"管理担当者"_s) = u"庶務係"_s;
            cell(sheets, 1, u"利用者範囲"_s).clear(); // merged with the one before
        },
        {{2, 3, remarks, remarks}, {2, 2, custodian, custodian + 1}});
    QVERIFY(plan.refused.isEmpty());
    for (const MergedField &field : plan.taken)
        QVERIFY2(field.after != u"(cleared)"_s, qPrintable(field.field));
    QCOMPARE(after(plan, second).remarks, u"共通の備考"_s);
    QCOMPARE(after(plan, second).business, u"文書事務"_s);
    QCOMPARE(after(plan, first).users, u"課員"_s);
}

void TestFormLedger::namesWhatMayNotBeBlank()
{
    const MergePlan plan = back([](auto &sheets) {
        cell(sheets, 1, u"種別"_s).clear();
        cell(sheets, 1, u"備考"_s) = u"この行の変更"_s;
        cell(sheets, 2, u"備考"_s) = u"別の行の変更"_s;
    });
    QCOMPARE(plan.unread, 1);
    QCOMPARE(plan.refused.size(), 1);
    QVERIFY2(plan.refused.first().subject.contains(u"2"_s), qPrintable(plan.refused.first().subject));
    QVERIFY2(plan.refused.first().reason.startsWith(u"種別: “情報”"_s), qPrintable(plan.refused.first().reason));
    QCOMPARE(plan.taken.size(), 1); // the other row's
    QCOMPARE(after(plan, first), *m_form.now->assets.asset(first));
}

void TestFormLedger::leavesEmptiedRowsAlone()
{
    const MergePlan plan = back([](auto &sheets) {
        QStringList &row = sheets[u"情報資産台帳"_s][2];
        std::fill(row.begin() + 1, row.end() - 1, QString()); // the key is hidden, so nobody emptied it
    });
    QVERIFY(plan.bringsNothing());
    QCOMPARE(plan.unread, 0);
    QCOMPARE(plan.notes.size(), 1);
    QVERIFY2(plan.notes.first().contains(u"0002"_s), qPrintable(plan.notes.first()));
}

void TestFormLedger::clearsReasonsOfAnswers()
{
    m_form.now = answered(m_form.now, {Unit::Department, general}, 1, Status::Partial, u"任命簿"_s);
    m_form.part = partOf(*m_form.now, general);
    QVERIFY(m_form.send());
    const auto clear = [](auto &sheets) {
        for (QStringList &row : sheets[u"対策"_s])
            row.replaceInStrings(u"任命簿"_s, QString());
    };
    const MergePlan plan = back(clear);
    QCOMPARE(plan.taken.size(), 1);
    const auto change = resolved(plan, {}, u"d"_s, today);
    const auto then = with(m_form.now, *change);
    const Answers *answers = then->answers.find({Unit::Department, general});
    QCOMPARE(answers->statuses.of(1), Status::Partial);
    QCOMPARE(answers->note(1).evidence, QString());
    const MergePlan former = back([&clear](auto &sheets) {
        sheets[u"_daicho"_s][0][1] = u"1"_s;
        clear(sheets);
    });
    QVERIFY(former.bringsNothing());
}

void TestFormLedger::asksAboutAnotherNumber()
{
    const MergePlan plan = back([](auto &sheets) {
        cell(sheets, 2, u"番号"_s) = u"A-17"_s;
        cell(sheets, 2, u"情報資産の名称"_s) = u"職員の名簿"_s;
        cell(sheets, 2, u"備考"_s).clear();
    });
    QVERIFY(plan.added.isEmpty());
    QCOMPARE(plan.conflicts.size(), 1);
    const MergeConflict expected{u"0002 職員名簿"_s, u"Number"_s, u"0002"_s, u"0002"_s, u"A-17"_s};
    QCOMPARE(plan.conflicts.first(), expected);
    QCOMPARE(plan.notes.size(), 1);
    QVERIFY(plan.notes.first().contains(u"0002"_s) && plan.notes.first().contains(u"A-17"_s));
    QCOMPARE(plan.taken.size(), 2); // name and remarks
    QVERIFY(!resolved(plan, {}, u"d"_s, today));
    QCOMPARE(after(plan, second, Decision::Ours).number, u"0002"_s);
    QCOMPARE(after(plan, second, Decision::Ours).name, u"職員の名簿"_s);
    QCOMPARE(after(plan, second, Decision::Theirs).number, u"A-17"_s);
    QCOMPARE(after(plan, second, Decision::Theirs).remarks, QString());
}

void TestFormLedger::asksInFormerFormsToo()
{
    const auto former = [](auto &sheets) {
        sheets[u"_daicho"_s][0][1] = u"1"_s;
        for (QStringList &row : sheets[u"情報資産台帳"_s])
            row.removeLast();
    };
    const MergePlan named = back([&](auto &sheets) {
        former(sheets);
        cell(sheets, 3, u"番号"_s) = u"77"_s; // little more than its name is filled in
    });
    QVERIFY(named.added.isEmpty());
    QCOMPARE(named.conflicts.size(), 1);
    QCOMPARE(named.conflicts.first().theirs, u"77"_s);
    const MergePlan alike = back([&](auto &sheets) {
        former(sheets);
        cell(sheets, 1, u"番号"_s) = u"78"_s;
        cell(sheets, 1, u"情報資産の名称"_s) = u"公文書管理簿"_s;
    });
    QVERIFY(alike.added.isEmpty());
    QCOMPARE(alike.conflicts.size(), 1);
    QCOMPARE(alike.conflicts.first().base, u"0001"_s);
}

void TestFormLedger::tellsNewRowsFromRenumberedOnes()
{
    const MergePlan plan = back([](auto &sheets) {
        std::vector<QStringList> &ledger = sheets[u"情報資産台帳"_s];
        cell(sheets, 1, u"番号"_s) = u"79"_s;
        cell(sheets, 1, u"情報資産の名称"_s) = u"公用車台帳"_s;
        ledger[1].last().clear(); // typed by hand in a row of its own
    });
    QCOMPARE(plan.added, QStringList{u"79 公用車台帳"_s});
    QVERIFY(plan.conflicts.isEmpty());
    QVERIFY(plan.notes.size() == 1 && plan.notes.first().contains(u"0001"_s));
}

void TestFormLedger::takesCopiedRowsForNew()
{
    const MergePlan plan = back([](auto &sheets) {
        std::vector<QStringList> &ledger = sheets[u"情報資産台帳"_s];
        ledger.push_back(ledger[1]); // with its key
        cell(sheets, ledger.size() - 1, u"番号"_s) = u"80"_s;
    });
    QCOMPARE(plan.added, QStringList{u"80 文書管理簿"_s});
    QVERIFY(plan.conflicts.isEmpty());
}

void TestFormLedger::refusesNumbersOfOthers()
{
    const MergePlan plan = back([](auto &sheets) { cell(sheets, 2, u"番号"_s) = u"0005"_s; });
    QVERIFY(plan.added.isEmpty() && plan.conflicts.isEmpty());
    QCOMPARE(plan.refused.size(), 1);
    QVERIFY(plan.refused.first().reason.contains(u"0005"_s));
}

QTEST_GUILESS_MAIN(TestFormLedger)
#include "tst_formledger.moc"
