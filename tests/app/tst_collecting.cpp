// SPDX-License-Identifier: GPL-3.0-or-later
#include "distributionround.h"

#include "core/wareki.h"
#include "support/newassets.h"

using namespace daicho;
using namespace daicho::sending;

/// What the command line says of files that came back, and of departments that did not hand in.
class TestCollecting : public DistributionRound
{
    Q_OBJECT

private slots:
    void init() { found(); }
    void namesWhatIsNotTaken();
    void takesWorkbooks();
    void rehearses();
    void saysWhatIsUnanswered();
    void remindsWhoIsNamed();
};

void TestCollecting::namesWhatIsNotTaken()
{
    distribute({u"--department"_s, departmentName(1), u"--department"_s, departmentName(2)});
    const Run unchanged = runDaicho({u"collect"_s, m_path, file(2), u"--lang"_s, u"en"_s});
    QCOMPARE(unchanged.exitCode, 0);
    QVERIFY2(unchanged.out.contains(u"No changes"_s), qPrintable(unchanged.out));
    rename(file(1), assetId(1, 0), u"新しい名"_s);
    {
        const auto registry = Registry::open(file(1), Access::ReadWrite);
        QVERIFY(registry);
        Change change;
        change.answers.upserts.append(Answers());
        change.answers.upserts.last().subject = {Unit::Body, {}};
        for (const Measure &measure : (*registry)->profile()->measures) {
            if (measure.unit == Unit::Body)
                change.answers.upserts.last().statuses.set((*registry)->snapshot()->ordinal(measure.id), Status::Done);
        }
        const auto applied = (*registry)->apply(change);
        QVERIFY(applied && applied->isDone());
    }
    const Run run = runDaicho({u"collect"_s, m_path, file(1), u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.files()[0][u"result"].toString(), u"merged"_s);
    QCOMPARE(run.files()[0][u"refused"].toArray().size(), 1);
    QCOMPARE(nameOf(assetId(1, 0)), u"新しい名"_s);
}

void TestCollecting::takesWorkbooks()
{
    distribute({u"--form"_s, u"xlsx"_s, u"--department"_s, departmentName(1), u"--due"_s, wareki(PartialDate(dueDay))});
    const QString form = file(1, u"xlsx"_s);
    QVERIFY(QFile::exists(form));
    rename(m_path, assetId(1, 0), u"台帳で直した"_s);
    const Run run = runDaicho({u"collect"_s, m_path, form, u"--json"_s});
    QVERIFY2(run.exitCode == 0, qPrintable(run.out + run.err));
    QCOMPARE(run.files()[0][u"result"].toString(), u"merged"_s);
    QCOMPARE(run.files()[0][u"taken"].toArray().size(), 0);
    QCOMPARE(nameOf(assetId(1, 0)), u"台帳で直した"_s);
}

void TestCollecting::rehearses()
{
    distribute({u"--department"_s, departmentName(1)});
    rename(file(1), assetId(1, 0), u"新しい名"_s);
    const Run run = runDaicho({u"collect"_s, m_path, file(1), u"--dry-run"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains(u"新しい名"_s), qPrintable(run.out));
    QCOMPARE(states(), (QHash<QString, int>{{u"notSent"_s, 19}, {u"sent"_s, 1}}));
    QCOMPARE(nameOf(assetId(1, 0)), u"文書00100"_s);
}

void TestCollecting::saysWhatIsUnanswered()
{
    distribute({u"--department"_s, departmentName(1), u"--department"_s, departmentName(2)});
    const QJsonArray board = runDaicho({u"board"_s, m_path, u"--json"_s}).json()[u"departments"].toArray();
    {
        const auto registry = Registry::open(file(2), Access::ReadWrite);
        QVERIFY(registry);
        const Asset like = *(*registry)->snapshot()->assets.asset(assetId(2, 0));
        QVERIFY(registerLike(**registry, like, u"99999"_s, u"公用車台帳"_s, u"車検証を含む"_s));
    }
    const QStringList look{u"collect"_s, m_path, file(1), file(2), u"--dry-run"_s};
    const QJsonArray files = runDaicho(look + QStringList{u"--json"_s}).files();
    const QJsonValue measures = files[0][u"measures"];
    QVERIFY(measures[u"unanswered"].toInt() > 0);
    QCOMPARE(measures[u"unanswered"], board[0][u"unanswered"]);
    QCOMPARE(measures[u"unansweredWhenSent"], measures[u"unanswered"]);
    QCOMPARE(measures[u"asked"].toInt(), measures[u"answered"].toInt() + measures[u"unanswered"].toInt());
    QCOMPARE(files[0][u"untouched"], QJsonValue(true));
    QCOMPARE(files[1][u"untouched"], QJsonValue(false));
    const QJsonValue added = files[1][u"addedAssets"][0];
    QCOMPARE(added[u"asset"].toString(), u"99999 公用車台帳"_s);
    const QJsonArray fields = added[u"fields"].toArray();
    QVERIFY(std::ranges::any_of(fields, [](const QJsonValue &f) { return f[u"value"] == u"車検証を含む"_s; }));
    const QString text = runDaicho(look + QStringList{u"--lang"_s, u"en"_s}).out;
    QVERIFY2(text.contains(u"unanswered: %1"_s.arg(measures[u"unanswered"].toInt())), qPrintable(text));
    const qsizetype said = text.indexOf(u"exactly as it was handed out"_s);
    QVERIFY2(said >= 0 && said < text.indexOf(file(2)), qPrintable(text));
    QVERIFY2(text.contains(u"Remarks: 車検証を含む"_s), qPrintable(text));
}

void TestCollecting::remindsWhoIsNamed()
{
    distribute({u"--due"_s, dueDay.toString(Qt::ISODate)});
    const QString pdf = m_folder->filePath(u"督促.pdf"_s);
    const QStringList remind{u"remind"_s, m_path, u"--out"_s, pdf, u"--json"_s};
    const auto departments = [&](const QStringList &options) {
        const Run run = runDaicho(remind + options);
        if (run.exitCode != 0)
            qWarning("%s", qPrintable(run.err));
        return run.json()[u"departments"].toArray().size();
    };
    if (runDaicho(remind).err.contains(u"fonts-"_s))
        QSKIP("no font");
    QCOMPARE(departments({}), 20);
    QCOMPARE(departments({u"--department"_s, departmentName(3), u"--department"_s, departmentName(5)}), 2);
    QVERIFY(QFile::remove(pdf));
    QCOMPARE(departments({u"--overdue"_s}), 0);
    QVERIFY(!QFile::exists(pdf));
    QCOMPARE(runDaicho({u"collect"_s, m_path, file(3)}).exitCode, 0);
    QCOMPARE(departments({}), 19);
    const Run done = runDaicho(remind + QStringList{u"--department"_s, departmentName(3)});
    QCOMPARE(done.exitCode, 2);
    QVERIFY2(done.err.contains(departmentName(3)), qPrintable(done.err));
    QCOMPARE(runDaicho({u"remind"_s, m_path, u"--out"_s, m_folder->filePath(u"督促.txt"_s)}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestCollecting)
#include "tst_collecting.moc"
