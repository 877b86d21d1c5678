// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/departmentform.h"
#include "exchange/dispatchsupport.h"
#include "exchange/exchangesupport.h"
#include "exchange/workbook.h"
#include "exchange/workbookwriter.h"

#include <QTest>

#include <unzip.h>
#include <xlsxwriter.h>

using namespace daicho;
using namespace daicho::sending;

namespace
{

/// The town's policy, with two measures that assets and departments are asked for.
ProfilePtr askingProfile()
{
    auto profile = std::make_shared<Profile>(*town::profile());
    Measure asset;
    asset.id = u"M.1"_s;
    asset.label.ja = u"複製を管理する"_s;
    Measure department;
    department.id = u"M.2"_s;
    department.unit = Unit::Department;
    department.label.ja = u"責任者を置く"_s;
    profile->measures = {asset, department};
    Rule always;
    always.id = u"R1"_s;
    always.require = {u"M.1"_s, u"M.2"_s};
    profile->rules = {always};
    return profile;
}

SnapshotPtr registered()
{
    auto now = std::make_shared<Snapshot>(*office());
    std::vector<Asset> all;
    now->assets.forEach([&all](AssetRef, const AssetRow &row) {
        all.push_back(row.asset());
        all.back().state = AssetState::Registered;
        if (all.back().department == tax) {
            all.back().remarks = u"秘匿の備考"_s;
            all.back().name.prepend(u"秘匿"_s);
        }
    });
    now->assets = AssetRows::of(all);
    now->departments = now->departments.with({tax, 0, u"秘匿課"_s, Id{1}, 1, {}, {}});
    return now;
}

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

const Sheet *sheetOf(const Workbook &book, const QString &name)
{
    const auto found = std::ranges::find(book.sheets, name, &Sheet::name);
    return found == book.sheets.end() ? nullptr : &*found;
}

std::vector<QStringList> rowsOf(const Workbook &book, const QString &name)
{
    return sampleOf(*sheetOf(book, name))->rows;
}

/// Writes a workbook with these sheets of texts, as an office would save it.
void save(const QString &path, const std::vector<std::pair<QString, std::vector<QStringList>>> &sheets)
{
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    for (const auto &[name, rows] : sheets) {
        lxw_worksheet *sheet = workbook_add_worksheet(book, name.toUtf8().constData());
        for (size_t row = 0; row < rows.size(); ++row) {
            for (qsizetype column = 0; column < rows[row].size(); ++column)
                worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), rows[row][column].toUtf8().constData(),
                                       nullptr);
        }
    }
    workbook_close(book);
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
    MergePlan planned(const QString &path);
    /// The form as it is filled in: `edit` is given its sheets by name.
    QString filled(const std::function<void(std::map<QString, std::vector<QStringList>> &)> &edit);

    Files m_files;
    ProfilePtr m_profile = askingProfile();
    SnapshotPtr m_now;
    SnapshotPtr m_part;
    Dispatch m_dispatch;
    QString m_path;
};

void TestDepartmentForm::init()
{
    m_now = registered();
    m_part = partOf(*m_now, general);
    m_dispatch = dispatch();
    m_dispatch.form = Dispatch::Form::Workbook;
    m_dispatch.sent = PartialDate(QDate(2026, 6, 1));
    m_dispatch.due = PartialDate(QDate(2026, 6, 30));
    m_path = m_files.path(u"総務課.xlsx"_s);
    QFile::remove(m_path);
    const auto written = writeDepartmentForm(m_path, m_part, m_profile, m_dispatch, false);
    QVERIFY2(written, written ? "" : qPrintable(written.error().text));
}

MergePlan TestDepartmentForm::planned(const QString &path)
{
    const auto form = readDepartmentForm(path, m_part, m_profile, m_dispatch);
    if (!form)
        qFatal("%s", qPrintable(form.error().text));
    const auto plan = planMerge({m_dispatch, m_part, form->theirs, form->problems, form->notes}, m_now, m_profile);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text));
    return *plan;
}

QString TestDepartmentForm::filled(const std::function<void(std::map<QString, std::vector<QStringList>> &)> &edit)
{
    const auto book = readWorkbook(m_path);
    std::map<QString, std::vector<QStringList>> sheets;
    for (const Sheet &sheet : book->sheets)
        sheets[sheet.name] = rowsOf(*book, sheet.name);
    edit(sheets);
    const QString path = m_files.path(u"記入済.xlsx"_s);
    save(path, {sheets.begin(), sheets.end()});
    return path;
}

void TestDepartmentForm::holdsNothingOfOthers()
{
    const QByteArray all = unzipped(m_path);
    QVERIFY(all.contains(QByteArray("文書管理簿")));
    QVERIFY(all.contains(QByteArray("令和8年6月30日")));
    QVERIFY(!all.contains(QByteArray("秘匿")));
    QVERIFY(!all.contains(QByteArray("税務課長")));
    QVERIFY(!all.contains(QByteArray("電子申告")));
    QVERIFY(!all.contains(QByteArray("0004")));
    // The same of the whole registry has it: the test looks rightly.
    const QString whole = m_files.path(u"全部.xlsx"_s);
    QVERIFY(exportAssets(m_now, m_profile, whole)->isWritten);
    QVERIFY(unzipped(whole).contains(QByteArray("秘匿")));
}

void TestDepartmentForm::asksWhatIsOpen()
{
    const auto book = readWorkbook(m_path);
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
    const MergePlan plan = planned(m_path);
    QVERIFY2(plan.bringsNothing(), qPrintable(plan.taken.isEmpty() ? QString() : plan.taken.first().field));
    QVERIFY(plan.refused.isEmpty());
    QVERIFY2(plan.notes.isEmpty(), qPrintable(plan.notes.join(u'\n')));
}

void TestDepartmentForm::readsWhatWasFilledIn()
{
    const QString path = filled([](auto &sheets) {
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
    const MergePlan plan = planned(path);
    QVERIFY2(plan.refused.isEmpty(), plan.refused.isEmpty() ? "" : qPrintable(plan.refused.first().reason));
    QCOMPARE(plan.conflicts.size(), 0);
    QCOMPARE(plan.taken.size(), 2);
    QCOMPARE(plan.added.size(), 1);
    QVERIFY(plan.added.first().endsWith(u"新しい名簿"_s));
    QVERIFY(plan.removals.isEmpty());
    const auto change = resolved(plan, {}, u"d"_s, QDate(2026, 7, 1));
    QVERIFY(change);
    const auto then = with(m_now, *change);
    QCOMPARE(then->assets.asset(Id{100})->name, u"文書管理簿（新）"_s);
    QCOMPARE(then->assets.size(), m_now->assets.size() + 1);
    const Answers *answers = then->answers.find({Unit::Department, general});
    QVERIFY(answers);
    QCOMPARE(answers->statuses.of(1), Status::Done);
    QCOMPARE(answers->note(1).evidence, u"任命簿"_s);
    // Read once more, it brings nothing: neither a value nor the new row.
    const auto form = readDepartmentForm(path, m_part, m_profile, m_dispatch);
    QVERIFY(form);
    const auto again = planMerge({m_dispatch, m_part, form->theirs, {}, {}}, then, m_profile);
    QVERIFY(again && again->bringsNothing());
}

void TestDepartmentForm::namesAssetsWithoutARow()
{
    const MergePlan plan = planned(filled([](auto &sheets) { sheets[u"情報資産台帳"_s].pop_back(); }));
    QCOMPARE(plan.notes.size(), 1);
    QVERIFY2(plan.notes.first().contains(u"0003"_s), qPrintable(plan.notes.first()));
    QVERIFY(plan.removals.isEmpty());
}

void TestDepartmentForm::numbersBlankRowsInSilence()
{
    const auto with = [this](const QList<QStringList> &rows) {
        return filled([&rows](auto &sheets) {
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
    const MergePlan blank = planned(with({{QString(), u"番号のない名簿"_s}}));
    QVERIFY2(blank.notes.isEmpty(), qPrintable(blank.notes.join(u'\n')));
    QCOMPARE(blank.added, QStringList{u"0006 番号のない名簿"_s});
    const QString path = with({{QString(), u"番号のない名簿"_s},
                               {u"0005"_s, u"税務課と同じ番号の名簿"_s},
                               {u"0006"_s, u"番号のある名簿"_s},
                               {QString(), u"番号のある名簿"_s}});
    const MergePlan mixed = planned(path);
    QCOMPARE(mixed.refused.size(), 0);
    QCOMPARE(mixed.notes.size(), 1);
    QVERIFY2(mixed.notes.first().contains(u"税務課と同じ番号の名簿"_s), qPrintable(mixed.notes.first()));
    QCOMPARE(mixed.added.size(), 4);
    QVERIFY(mixed.added.contains(u"0006 番号のある名簿"_s));
    const auto change = resolved(mixed, {}, u"d"_s, QDate(2026, 7, 1));
    QVERIFY(change);
    const auto then = after(*m_now, *change, m_now->revision + 1);
    QSet<QString> numbers;
    then->assets.forEach([&](AssetRef, const AssetRow &row) { numbers.insert(row.string(AssetText::Number)); });
    QCOMPARE(numbers.size(), then->assets.size());
    QVERIFY(!numbers.contains(QString()));
    // Read once more, it brings nothing.
    const auto form = readDepartmentForm(path, m_part, m_profile, m_dispatch);
    QVERIFY(form);
    const auto again = planMerge({m_dispatch, m_part, form->theirs, {}, {}}, then, m_profile);
    QVERIFY(again && again->bringsNothing());
}

void TestDepartmentForm::namesWhatCannotBeRead()
{
    const QString path = filled([](auto &sheets) {
        sheets[u"対策"_s][1].resize(7);
        sheets[u"対策"_s][1][4] = u"やりました"_s;
        sheets[u"対策"_s][3].resize(7);
        sheets[u"対策"_s][3][4] = u"非該当"_s; // and no reason
        sheets[u"対策"_s][2].resize(7);
        sheets[u"対策"_s][2][0] = u"3/200/M.1"_s; // an asset of others
        sheets[u"対策"_s][2][4] = u"実施済"_s;
    });
    const MergePlan plan = planned(path);
    QCOMPARE(plan.unread, 2);
    QCOMPARE(plan.refused.size(), 3);
    QVERIFY(plan.taken.isEmpty());
    const QString torn = filled([](auto &sheets) { sheets.erase(u"対策"_s); });
    const auto form = readDepartmentForm(torn, m_part, m_profile, m_dispatch);
    QVERIFY(!form);
    QVERIFY(form.error().text.contains(u"対策"_s));
}

void TestDepartmentForm::knowsForms()
{
    const auto known = dispatchOfForm(m_path);
    QVERIFY(known);
    QCOMPARE(known->id, m_dispatch.id);
    QCOMPARE(known->department, general);
    QCOMPARE(known->sentRevision, m_dispatch.sentRevision);
    QCOMPARE(known->form, Dispatch::Form::Workbook);
    const QString other = filled([](auto &sheets) { sheets.erase(u"_daicho"_s); });
    QCOMPARE(dispatchOfForm(other).error().kind, Error::Kind::Invalid);
    QCOMPARE(dispatchOfForm(m_files.write(u"x.xlsx"_s, "nothing")).error().kind, Error::Kind::Invalid);
}

void TestDepartmentForm::replacesOnlyWhenTold()
{
    const auto again = writeDepartmentForm(m_path, m_part, m_profile, m_dispatch, false);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Duplicate);
    QVERIFY(writeDepartmentForm(m_path, m_part, m_profile, m_dispatch, true));
    auto broken = edited(m_part, Id{100}, [](Asset &asset) { asset.remarks = u"a\u0001b"_s; });
    const auto refused = writeDepartmentForm(m_path, broken, m_profile, m_dispatch, true);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
}

QTEST_GUILESS_MAIN(TestDepartmentForm)
#include "tst_departmentform.moc"
