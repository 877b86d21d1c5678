// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/returnedstate.h"

#include "exchange/formsupport.h"
#include "policy/coverage.h"

#include <QTest>

using namespace daicho;
using namespace daicho::sending;

namespace
{

constexpr Ordinal ofAssets = 0;
constexpr Ordinal ofDepartments = 1;
constexpr int status = 4;
constexpr int reason = 5;
constexpr int evidence = 6;
constexpr int origin = 7;
constexpr SubjectId first{Unit::Asset, Id{100}};
constexpr SubjectId department{Unit::Department, general};
constexpr SubjectId zone{Unit::Zone, Id{41}};
const QDate day(2026, 6, 1);

std::vector<QStringList> &questions(SentForm::Sheets &sheets)
{
    return sheets[u"対策"_s];
}

/// The row of a question by what it is about, with all its cells.
QStringList &about(std::vector<QStringList> &rows, const QString &subject)
{
    const auto found = std::ranges::find_if(rows, [&](const QStringList &row) { return row.value(1) == subject; });
    if (found == rows.end())
        qFatal("no row of %s", qPrintable(subject));
    found->resize(origin + 1);
    return *found;
}

QStringList cells(std::vector<QStringList> rows, const QString &subject)
{
    return about(rows, subject).mid(status);
}

} // namespace

/// How far a department has come in what it sent back, and that the form shows the answers in force.
class TestReturnedState : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsAnswersInForce();
    void countsAsTheBoardDoes();
    void leavesAnswersOfOthersAlone();
    void anAnswerOfOnesOwnTakesOver();
    void readsFormerForms();
    void tellsUntouchedFiles();
    void countsWhatWasAnswered();
    void showsNewAssetsInFull();

private:
    ReturnedState stateOf(const QString &path)
    {
        const auto form = readDepartmentForm(path, m_form.part, m_form.profile, m_form.dispatch);
        if (!form)
            qFatal("%s", qPrintable(form.error().text));
        return returnedState({m_form.dispatch, m_form.part, form->theirs, form->problems, form->notes, {}},
                             m_form.profile, day);
    }
    ReturnedState stateOf(const SnapshotPtr &theirs)
    {
        return returnedState({m_form.dispatch, m_form.part, theirs, {}, {}, {}}, m_form.profile, day);
    }
    Status answerOf(const MergePlan &plan, const SubjectId &subject, Ordinal measure)
    {
        const auto found = plan.draft.answers.find(subject);
        return found == plan.draft.answers.end() ? Status::Unanswered : found->second.statuses.of(measure);
    }

    SentForm m_form;
};

/// The department answers for its three assets, and the first one is in a zone that is asked, too.
void TestReturnedState::init()
{
    auto now = std::make_shared<Snapshot>(*registered());
    now->zones = Rows<Zone>({{zone.id, 1, u"LG"_s, u"LGWAN接続系"_s, 0}});
    SnapshotPtr asked = edited(now, first.id, [](Asset &asset) { asset.zone = u"LG"_s; });
    asked = answered(asked, department, ofAssets, Status::Partial, u"全庁の手順書"_s);
    m_form.now = asked;
    m_form.part = partOf(*asked, general);
    const auto written = m_form.send();
    QVERIFY2(written, written ? "" : qPrintable(written.error().text));
}

void TestReturnedState::showsAnswersInForce()
{
    const auto book = readWorkbook(m_form.path);
    const std::vector<QStringList> rows = rowsOf(*book, u"対策"_s);
    QCOMPARE(rows[0].value(origin), u"回答元"_s);
    const QStringList inherited{u"一部実施"_s, QString(), u"全庁の手順書"_s, u"課室の回答"_s};
    QCOMPARE(cells(rows, u"0001 文書管理簿"_s), inherited);
    QCOMPARE(cells(rows, u"総務部総務課"_s), (QStringList{QString(), QString(), QString(), QString()}));
    m_form.now = answered(registered(), department, ofDepartments, Status::NotDone);
    auto zoned = std::make_shared<Snapshot>(*edited(m_form.now, first.id, [](Asset &asset) { asset.zone = u"LG"_s; }));
    zoned->zones = Rows<Zone>({{zone.id, 1, u"LG"_s, u"LGWAN接続系"_s, 0}});
    m_form.part = partOf(*answered(zoned, zone, ofAssets, Status::NotDone), general);
    QVERIFY(m_form.send());
    const auto other = readWorkbook(m_form.path);
    const std::vector<QStringList> now = rowsOf(*other, u"対策"_s);
    QCOMPARE(cells(now, u"0001 文書管理簿"_s), (QStringList{u"未実施"_s, {}, {}, u"区分の回答"_s}));
    QCOMPARE(cells(now, u"総務部総務課"_s), (QStringList{u"未実施"_s, {}, {}, u"この対象の回答"_s}));
    QCOMPARE(cells(now, u"0002 職員名簿"_s), (QStringList{{}, {}, {}, {}}));
}

void TestReturnedState::countsAsTheBoardDoes()
{
    // An accepted gap of a zone is none of the department's to answer.
    auto now = std::make_shared<Snapshot>(*m_form.now);
    now->answers = {};
    now->exceptions =
        Rows<Exception>({{Id{61}, 1, zone, ofAssets, u"更新まで"_s, u"CISO"_s, {}, *PartialDate::from(2027)}});
    m_form.part = partOf(*now, general);
    QVERIFY(m_form.send());
    const Coverage board = CoverageCounter(m_form.profile).count(*now, day);
    const auto book = readWorkbook(m_form.path);
    std::vector<QStringList> rows = rowsOf(*book, u"対策"_s);
    const auto blank = std::ranges::count_if(rows, [](const QStringList &row) { return row.value(status).isEmpty(); });
    QCOMPARE(blank, 3);
    QCOMPARE(board.of(general)->all[Standing::Unanswered], qint64(blank));
    const std::vector<QStringList> guide = rowsOf(*book, u"記入のしかた"_s);
    QVERIFY(std::ranges::any_of(guide, [](const QStringList &row) { return row.value(0).contains(u"対策は3件"_s); }));
    QCOMPARE(stateOf(m_form.path).unanswered, 3);
    // Why the gap was accepted, and by whom, is not told.
    m_form.part->exceptions.forEach([](const Exception &exception) {
        QVERIFY(!exception.reason.contains(u"更新"_s) && exception.approver != u"CISO"_s);
    });
}

void TestReturnedState::leavesAnswersOfOthersAlone()
{
    QVERIFY(m_form.planned(m_form.path).bringsNothing());
    const MergePlan emptied = m_form.planned(m_form.filled([](auto &sheets) {
        for (const int column : {status, reason, evidence})
            about(questions(sheets), u"0001 文書管理簿"_s)[column].clear();
        about(questions(sheets), u"0002 職員名簿"_s)[status].clear();
    }));
    QVERIFY(emptied.bringsNothing());
    // What the department says anew holds for the assets that were left to it.
    const MergePlan plan = m_form.planned(
        m_form.filled([](auto &sheets) { about(questions(sheets), u"総務部総務課"_s)[status] = u"実施済"_s; }));
    QCOMPARE(plan.taken.size(), 1);
    QCOMPARE(answerOf(plan, department, ofDepartments), Status::Done);
    QCOMPARE(plan.draft.answers.size(), 1u);
}

void TestReturnedState::anAnswerOfOnesOwnTakesOver()
{
    const MergePlan plan = m_form.planned(m_form.filled([](auto &sheets) {
        about(questions(sheets), u"0001 文書管理簿"_s)[status] = u"実施済"_s;
        about(questions(sheets), u"0002 職員名簿"_s)[evidence] = u"自分の手順書"_s;
    }));
    QVERIFY(plan.conflicts.isEmpty() && plan.refused.isEmpty());
    QCOMPARE(plan.taken.size(), 2);
    QCOMPARE(answerOf(plan, first, ofAssets), Status::Done);
    const SubjectId second{Unit::Asset, Id{101}};
    QCOMPARE(answerOf(plan, second, ofAssets), Status::Partial);
    QCOMPARE(plan.draft.answers.at(second).note(ofAssets).evidence, u"自分の手順書"_s);
    QCOMPARE(plan.draft.answers.at(first).note(ofAssets).evidence, u"全庁の手順書"_s);
}

/// Forms of before left the answers of others blank, which said nothing of them.
void TestReturnedState::readsFormerForms()
{
    const auto former = [this](const QString &answer) {
        return m_form.planned(m_form.filled([&](auto &sheets) {
            for (QStringList &row : sheets[u"_daicho"_s]) {
                if (row.value(0) == u"form")
                    row[1] = u"2"_s;
            }
            for (QStringList &row : questions(sheets))
                row.resize(origin);
            for (size_t i = 1; i < questions(sheets).size(); ++i)
                questions(sheets)[i][status] = questions(sheets)[i][evidence] = QString();
            about(questions(sheets), u"0001 文書管理簿"_s)[status] = answer;
        }));
    };
    QVERIFY(former({}).bringsNothing());
    const MergePlan plan = former(u"一部実施"_s);
    QCOMPARE(plan.taken.size(), 1);
    QCOMPARE(answerOf(plan, first, ofAssets), Status::Partial);
}

void TestReturnedState::tellsUntouchedFiles()
{
    QVERIFY(stateOf(m_form.path).isUntouched);
    QVERIFY(stateOf(partOf(*m_form.now, general)).isUntouched);
    QVERIFY(!stateOf(edited(m_form.part, Id{101}, [](Asset &asset) { asset.remarks = u"済"_s; })).isUntouched);
    QVERIFY(!stateOf(answered(m_form.part, department, ofDepartments, Status::Done)).isUntouched);
    Change removal;
    removal.removedAssets.push_back({Id{102}, 1});
    QVERIFY(!stateOf(with(m_form.part, removal)).isUntouched);
    Change contract;
    contract.engagements.upserts = {*m_form.part->engagements.find(Id{31})};
    contract.engagements.upserts.first().remarks = u"更新"_s;
    QVERIFY(!stateOf(with(m_form.part, contract)).isUntouched);
    // Somebody wrote what cannot be read: the file is not as it was sent.
    const QString path =
        m_form.filled([](auto &sheets) { about(questions(sheets), u"総務部総務課"_s)[status] = u"やりました"_s; });
    QVERIFY(!stateOf(path).isUntouched);
}

void TestReturnedState::countsWhatWasAnswered()
{
    const ReturnedState sent = stateOf(m_form.path);
    QCOMPARE(sent.required, 4);
    QCOMPARE(sent.unanswered, 1);
    QCOMPARE(sent.answered(), 3);
    QCOMPARE(sent.unansweredWhenSent, 1);
    const ReturnedState back = stateOf(answered(m_form.part, department, ofDepartments, Status::NotDone));
    QCOMPARE(back.unanswered, 0);
    QCOMPARE(back.unansweredWhenSent, 1);
    // A new asset is asked, too.
    Change added;
    added.assets = AssetRows::of({asset(300, u"0009"_s, u"新しい名簿"_s, general)});
    QCOMPARE(stateOf(with(m_form.part, added)).required, 5);
}

void TestReturnedState::showsNewAssetsInFull()
{
    const MergePlan plan = m_form.planned(m_form.filled([](auto &sheets) {
        std::vector<QStringList> &ledger = sheets[u"情報資産台帳"_s];
        QStringList added(ledger[0].size());
        const auto set = [&](const QString &heading, const QString &value) {
            added[ledger[0].indexOf(heading)] = value;
        };
        set(u"情報資産の名称"_s, u"公用車台帳"_s);
        set(u"種別"_s, u"情報"_s);
        set(u"備考"_s, u"車検証を含む"_s);
        ledger.push_back(added);
    }));
    QCOMPARE(plan.added.size(), 1);
    QCOMPARE(plan.addedFields.size(), 1);
    const QList<FilledField> &fields = plan.addedFields.first();
    QVERIFY(fields.contains({u"Number"_s, plan.added.first().section(u' ', 0, 0)}));
    QVERIFY(fields.contains({u"Name"_s, u"公用車台帳"_s}));
    QVERIFY(fields.contains({u"Kind"_s, u"情報"_s}));
    QVERIFY(fields.contains({u"Department"_s, u"総務部総務課"_s}));
    QVERIFY(fields.contains({u"Remarks"_s, u"車検証を含む"_s}));
    QVERIFY(std::ranges::none_of(fields, [](const FilledField &filled) { return filled.value.isEmpty(); }));
}

QTEST_GUILESS_MAIN(TestReturnedState)
#include "tst_returnedstate.moc"
