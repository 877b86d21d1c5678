// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formsupport.h"

#include <QTest>

#include <unzip.h>

using namespace daicho;
using namespace daicho::sending;

namespace
{

/// All parts of a ZIP archive, one after the other.
QByteArray unzipped(const QString &path)
{
    QByteArray all;
    const unzFile file = unzOpen64(QFile::encodeName(path).constData());
    for (int at = unzGoToFirstFile(file); at == UNZ_OK; at = unzGoToNextFile(file)) {
        QByteArray part(1 << 20, Qt::Uninitialized);
        unzOpenCurrentFile(file);
        for (int got = 0; (got = unzReadCurrentFile(file, part.data(), unsigned(part.size()))) > 0;)
            all.append(part.constData(), got);
        unzCloseCurrentFile(file);
    }
    unzClose(file);
    return all;
}

} // namespace

/// A department's form holds its own part only, and comes back as what was filled in.
class TestDepartmentForm : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void holdsNothingOfOthers();
    void asksWhatIsOpen();
    void comesBackUnchanged();
    void readsWhatWasFilledIn();
    void namesAssetsWithoutARow();
    void numbersBlankRowsInSilence();
    void namesWhatCannotBeRead();
    void knowsForms();
    void replacesOnlyWhenTold();

private:
    SentForm m_form;
};

void TestDepartmentForm::init()
{
    const auto written = m_form.send();
    QVERIFY2(written, written ? "" : qPrintable(written.error().text));
}

void TestDepartmentForm::holdsNothingOfOthers()
{
    const QByteArray all = unzipped(m_form.path);
    QVERIFY(all.contains(QByteArray("文書管理簿")));
    QVERIFY(all.contains(QByteArray("令和8年6月30日")));
    QVERIFY(!all.contains(QByteArray("秘匿")));
    QVERIFY(!all.contains(QByteArray("税務課長")));
    QVERIFY(!all.contains(QByteArray("電子申告")));
    QVERIFY(!all.contains(QByteArray("0004")));
    // The same of the whole registry has it: the test looks rightly.
    const QString whole = m_form.files.path(u"全部.xlsx"_s);
    QVERIFY(exportAssets(m_form.now, m_form.profile, whole)->isWritten);
    QVERIFY(unzipped(whole).contains(QByteArray("秘匿")));
}

void TestDepartmentForm::asksWhatIsOpen()
{
    const auto book = readWorkbook(m_form.path);
    const std::vector<QStringList> rows = rowsOf(*book, u"対策"_s);
    QCOMPARE(rows.size(), 5u); // the header, the department, three assets
    QCOMPARE(rows[1].value(1), u"総務部総務課"_s);
    QCOMPARE(rows[1].value(3), u"責任者を置く"_s);
    QCOMPARE(rows[2].value(1), u"0001 文書管理簿"_s);
    QCOMPARE(book->sheets.front().name, u"記入のしかた"_s);
    QVERIFY(sheetOf(*book, u"_daicho"_s)->isHidden);
}

void TestDepartmentForm::comesBackUnchanged()
{
    const MergePlan plan = m_form.planned(m_form.path);
    QVERIFY2(plan.bringsNothing(), qPrintable(plan.taken.isEmpty() ? QString() : plan.taken.first().field));
    QVERIFY(plan.refused.isEmpty());
    QVERIFY2(plan.notes.isEmpty(), qPrintable(plan.notes.join(u'\n')));
}

void TestDepartmentForm::readsWhatWasFilledIn()
{
    const QString path = m_form.filled([](auto &sheets) {
        std::vector<QStringList> &ledger = sheets[u"情報資産台帳"_s];
        const qsizetype name = ledger[0].indexOf(u"情報資産の名称"_s);
        ledger[1][name] = u"文書管理簿（新）"_s;
        QStringList added(ledger[1].size());
        added[name] = u"新しい名簿"_s;
        added[ledger[0].indexOf(u"種別"_s)] = u"情報"_s;
        ledger.push_back(added);
        ledger.erase(ledger.begin() + 3); // a row that is missing stays
        std::vector<QStringList> &questions = sheets[u"対策"_s];
        std::swap(questions[1], questions[2]); // sorted by somebody
        questions[2].resize(7);
        questions[2][4] = u"実施済"_s;
        questions[2][6] = u"任命簿"_s;
    });
    const MergePlan plan = m_form.planned(path);
    QVERIFY2(plan.refused.isEmpty(), plan.refused.isEmpty() ? "" : qPrintable(plan.refused.first().reason));
    QCOMPARE(plan.conflicts.size(), 0);
    QCOMPARE(plan.taken.size(), 2);
    QCOMPARE(plan.added.size(), 1);
    QVERIFY(plan.added.first().endsWith(u"新しい名簿"_s));
    QVERIFY(plan.removals.isEmpty());
    const auto change = resolved(plan, {}, u"d"_s, QDate(2026, 7, 1));
    QVERIFY(change);
    const auto then = with(m_form.now, *change);
    QCOMPARE(then->assets.asset(Id{100})->name, u"文書管理簿（新）"_s);
    QCOMPARE(then->assets.size(), m_form.now->assets.size() + 1);
    const Answers *answers = then->answers.find({Unit::Department, general});
    QVERIFY(answers);
    QCOMPARE(answers->statuses.of(1), Status::Done);
    QCOMPARE(answers->note(1).evidence, u"任命簿"_s);
    // Read once more, it brings nothing: neither a value nor the new row.
    const auto form = readDepartmentForm(path, m_form.part, m_form.profile, m_form.dispatch);
    QVERIFY(form);
    const auto again = planMerge({m_form.dispatch, m_form.part, form->theirs, {}, {}}, then, m_form.profile);
    QVERIFY(again && again->bringsNothing());
}

void TestDepartmentForm::namesAssetsWithoutARow()
{
    const MergePlan plan = m_form.planned(m_form.filled([](auto &sheets) { sheets[u"情報資産台帳"_s].pop_back(); }));
    QCOMPARE(plan.notes.size(), 1);
    QVERIFY2(plan.notes.first().contains(u"0003"_s), qPrintable(plan.notes.first()));
    QVERIFY(plan.removals.isEmpty());
}

void TestDepartmentForm::numbersBlankRowsInSilence()
{
    const auto with = [this](const QList<QStringList> &rows) {
        return m_form.filled([&rows](auto &sheets) {
            std::vector<QStringList> &ledger = sheets[u"情報資産台帳"_s];
            for (const QStringList &added : rows) {
                QStringList row(ledger[0].size());
                row[ledger[0].indexOf(u"番号"_s)] = added[0];
                row[ledger[0].indexOf(u"情報資産の名称"_s)] = added[1];
                row[ledger[0].indexOf(u"種別"_s)] = u"情報"_s;
                ledger.push_back(row);
            }
        });
    };
    // The part ends with 0003; what follows is of others.
    const MergePlan blank = m_form.planned(with({{QString(), u"番号のない名簿"_s}}));
    QVERIFY2(blank.notes.isEmpty(), qPrintable(blank.notes.join(u'\n')));
    QCOMPARE(blank.added, QStringList{u"0006 番号のない名簿"_s});
    const QString path = with({{QString(), u"番号のない名簿"_s},
                               {u"0005"_s, u"税務課と同じ番号の名簿"_s},
                               {u"0006"_s, u"番号のある名簿"_s},
                               {QString(), u"番号のある名簿"_s}});
    const MergePlan mixed = m_form.planned(path);
    QCOMPARE(mixed.refused.size(), 0);
    QCOMPARE(mixed.notes.size(), 1);
    QVERIFY2(mixed.notes.first().contains(u"税務課と同じ番号の名簿"_s), qPrintable(mixed.notes.first()));
    QCOMPARE(mixed.added.size(), 4);
    QVERIFY(mixed.added.contains(u"0006 番号のある名簿"_s));
    const auto change = resolved(mixed, {}, u"d"_s, QDate(2026, 7, 1));
    QVERIFY(change);
    const auto then = after(*m_form.now, *change, m_form.now->revision + 1);
    QSet<QString> numbers;
    then->assets.forEach([&](AssetRef, const AssetRow &row) { numbers.insert(row.string(AssetText::Number)); });
    QCOMPARE(numbers.size(), then->assets.size());
    QVERIFY(!numbers.contains(QString()));
    // Read once more, it brings nothing.
    const auto form = readDepartmentForm(path, m_form.part, m_form.profile, m_form.dispatch);
    QVERIFY(form);
    const auto again = planMerge({m_form.dispatch, m_form.part, form->theirs, {}, {}}, then, m_form.profile);
    QVERIFY(again && again->bringsNothing());
}

void TestDepartmentForm::namesWhatCannotBeRead()
{
    const QString path = m_form.filled([](auto &sheets) {
        sheets[u"対策"_s][1].resize(7);
        sheets[u"対策"_s][1][4] = u"やりました"_s;
        sheets[u"対策"_s][3].resize(7);
        sheets[u"対策"_s][3][4] = u"非該当"_s; // and no reason
        sheets[u"対策"_s][2].resize(7);
        sheets[u"対策"_s][2][0] = u"3/200/M.1"_s; // an asset of others
        sheets[u"対策"_s][2][4] = u"実施済"_s;
    });
    const MergePlan plan = m_form.planned(path);
    QCOMPARE(plan.unread, 2);
    QCOMPARE(plan.refused.size(), 3);
    QVERIFY(plan.taken.isEmpty());
    const QString torn = m_form.filled([](auto &sheets) { sheets.erase(u"対策"_s); });
    const auto form = readDepartmentForm(torn, m_form.part, m_form.profile, m_form.dispatch);
    QVERIFY(!form);
    QVERIFY(form.error().text.contains(u"対策"_s));
}

void TestDepartmentForm::knowsForms()
{
    const auto known = dispatchOfForm(m_form.path);
    QVERIFY(known);
    QCOMPARE(known->id, m_form.dispatch.id);
    QCOMPARE(known->department, general);
    QCOMPARE(known->sentRevision, m_form.dispatch.sentRevision);
    QCOMPARE(known->form, Dispatch::Form::Workbook);
    const QString other = m_form.filled([](auto &sheets) { sheets.erase(u"_daicho"_s); });
    QCOMPARE(dispatchOfForm(other).error().kind, Error::Kind::Invalid);
    QCOMPARE(dispatchOfForm(m_form.files.write(u"x.xlsx"_s, "nothing")).error().kind, Error::Kind::Invalid);
}

void TestDepartmentForm::replacesOnlyWhenTold()
{
    const auto again = writeDepartmentForm(m_form.path, m_form.part, m_form.profile, m_form.dispatch, false);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Duplicate);
    QVERIFY(writeDepartmentForm(m_form.path, m_form.part, m_form.profile, m_form.dispatch, true));
    auto broken = edited(m_form.part, Id{100}, [](Asset &asset) { asset.remarks = u"a\u0001b"_s; });
    const auto refused = writeDepartmentForm(m_form.path, broken, m_form.profile, m_form.dispatch, true);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
}

QTEST_GUILESS_MAIN(TestDepartmentForm)
#include "tst_departmentform.moc"
