// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The whole job from the command line, as a script does it; each step builds on those before it.
class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void makesARegistry();
    void doesNotOverwrite();
    void showsWhatWouldBeImported();
    void readsWorkbooks();
    void importsOnce();
    void importsTwiceWithoutChange();
    void refusesBadRows();
    void takesTheRest();
    void writesProblemsBack();
    void answersMoveCoverage();
    void answersAssetsAndZones();
    void refusesWrongAnswers_data();
    void refusesWrongAnswers();
    void asksForReasons();
    void printsTables();
    void exportsBothWays();
    void exportsWorkbooks();
    void readingTouchesNothing_data();
    void readingTouchesNothing();
    void listsHistory();
    void undoesAndRedoes();

private:
    QString data(const QString &name) const { return QStringLiteral(DAICHO_TEST_DATA "/app/") + name; }
    QString out(const QString &name) const { return m_outFolder.filePath(name); }
    qint64 doneIn(const QString &department) const;

    QTemporaryDir m_folder;
    QTemporaryDir m_outFolder;
    QString m_registry;
};

void CommandLineTest::initTestCase()
{
    QVERIFY2(QFile::exists(QStringLiteral(DAICHO_PROGRAM)), "the program is not built");
    m_registry = m_folder.filePath(u"市.daicho"_s);
}

void CommandLineTest::makesARegistry()
{
    const Run run = daicho({u"new"_s, m_registry, u"--policy"_s, u"uto"_s});
    QCOMPARE(run.err, QString());
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains(u"宇土市"));
    QVERIFY(QFile::exists(m_registry));
    // Nobody has answered anything, and nothing is registered: only what the body and its zones need is open.
    const QJsonObject total = daicho({u"coverage"_s, m_registry, u"--json"_s}).json()[u"total"].toObject();
    QVERIFY(total[u"required"].toInt() > 10);
    QCOMPARE(total[u"unanswered"].toInt(), total[u"required"].toInt());
    QCOMPARE(total[u"ratio"].toDouble(), 0.0);
}

void CommandLineTest::doesNotOverwrite()
{
    const QByteArray before = bytesOf(m_registry);
    const Run run = daicho({u"new"_s, m_registry, u"--policy"_s, u"uto"_s});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!run.err.isEmpty());
    QCOMPARE(bytesOf(m_registry), before);
}

void CommandLineTest::showsWhatWouldBeImported()
{
    const Run run = daicho({u"import"_s, m_registry, data(u"small.cp932.csv"_s), u"--dry-run"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject plan = run.json();
    QCOMPARE(plan[u"rows"].toArray().size(), 5);
    QCOMPARE(plan[u"problems"].toArray().size(), 0);
    QCOMPARE(plan[u"difference"].toObject()[u"new"].toInt(), 5);
    const QJsonObject second = plan[u"rows"].toArray()[1].toObject();
    QCOMPARE(second[u"name"].toString(), u"窓口端末"_s);
    QCOMPARE(second[u"department"].toString(), u"総務部総務課"_s);
    QCOMPARE(second[u"kind"].toString(), u"情報システム"_s);
    QCOMPARE(second[u"zone"].toString(), u"マイナンバー利用事務系"_s);
    QCOMPARE(second[u"registered"].toString(), u"2023-04-01"_s);
    QCOMPARE(second[u"remarks"].toString(), u"鍵は\n庶務が保管"_s);
    QCOMPARE(second[u"levels"].toObject()[u"C"].toString(), u"3B"_s);
    // Without --dry-run nothing was promised; with it nothing may have happened.
    QCOMPARE(daicho({u"history"_s, m_registry, u"--json"_s}).json()[u"history"].toArray().size(), 1);
}

void CommandLineTest::readsWorkbooks()
{
    const QString path = QStringLiteral(DAICHO_TEST_DATA "/exchange/office.ods");
    const Run run = daicho({u"import"_s, m_registry, path, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 1); // one formula in it has no value
    const QJsonObject plan = run.json();
    QCOMPARE(plan[u"rows"].toArray().size(), 6);
    const QJsonObject last = plan[u"rows"].toArray().last().toObject();
    QCOMPARE(last[u"sheet"].toString(), u"財政課"_s);
    QCOMPARE(last[u"row"].toInt(), 6);
    QCOMPARE(last[u"department"].toString(), u"財政課"_s);
    const QJsonObject problem = plan[u"problems"].toArray().first().toObject();
    QCOMPARE(problem[u"sheet"].toString(), u"総務課"_s);
    QCOMPARE(problem[u"row"].toInt(), 10);
    QCOMPARE(plan[u"sheets"].toArray().size(), 4);
    QCOMPARE(plan[u"notes"].toArray().size(), 4);
}

void CommandLineTest::importsOnce()
{
    const Run run = daicho({u"import"_s, m_registry, data(u"small.cp932.csv"_s)});
    QCOMPARE(run.err, QString());
    QCOMPARE(run.exitCode, 0);
    const Run coverage = daicho({u"coverage"_s, m_registry, u"--json"_s});
    QStringList departments;
    for (const QJsonValue &line : coverage.json()[u"departments"].toArray())
        departments << line.toObject()[u"department"].toString();
    QVERIFY(departments.contains(u"総務部総務課"_s));
    QVERIFY(departments.contains(u"市民部税務課"_s));
}

void CommandLineTest::importsTwiceWithoutChange()
{
    const QByteArray before = bytesOf(m_registry);
    const Run run = daicho({u"import"_s, m_registry, data(u"small.cp932.csv"_s), u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject difference = run.json()[u"difference"].toObject();
    QCOMPARE(difference[u"unchanged"].toInt(), 5);
    QCOMPARE(difference[u"new"].toInt() + difference[u"changed"].toInt() + difference[u"missing"].toInt(), 0);
    QCOMPARE(daicho({u"history"_s, m_registry, u"--json"_s}).json()[u"history"].toArray().size(), 2);
    QCOMPARE(bytesOf(m_registry), before);
}

void CommandLineTest::refusesBadRows()
{
    const QByteArray before = bytesOf(m_registry);
    const Run run = daicho({u"import"_s, m_registry, data(u"bad.cp932.csv"_s), u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    const QJsonArray problems = run.json()[u"problems"].toArray();
    QCOMPARE(problems.size(), 2);
    QStringList values;
    for (const QJsonValue &problem : problems) {
        values << problem[u"value"].toString();
        QVERIFY(problem[u"row"].toInt() > 4);
        QVERIFY(!problem[u"column"].toString().isEmpty());
        QVERIFY(!problem[u"reason"].toString().isEmpty());
    }
    QCOMPARE(values, QStringList({u"鉛筆"_s, u"平成99年4月30日"_s}));
    QCOMPARE(bytesOf(m_registry), before);
}

void CommandLineTest::takesTheRest()
{
    const QString other = m_outFolder.filePath(u"rest.daicho"_s);
    QCOMPARE(daicho({u"new"_s, other, u"--policy"_s, u"uto"_s}).exitCode, 0);
    const Run run = daicho({u"import"_s, other, data(u"bad.cp932.csv"_s), u"--take-rest"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.json()[u"difference"].toObject()[u"new"].toInt(), 3);
}

void CommandLineTest::writesProblemsBack()
{
    const QString file = m_outFolder.filePath(u"problems.xlsx"_s);
    const QString ledger = data(u"bad.cp932.csv"_s);
    const Run run = daicho({u"import"_s, m_registry, ledger, u"--dry-run"_s, u"--json"_s, u"--problems"_s, file});
    QCOMPARE(run.exitCode, 1);
    const qsizetype count = run.json()[u"problems"].toArray().size();
    const Run again = daicho({u"import"_s, m_registry, file, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(again.json()[u"problems"].toArray().size(), count);
    const QString none = m_outFolder.filePath(u"none.xlsx"_s);
    QCOMPARE(daicho({u"import"_s, m_registry, data(u"small.cp932.csv"_s), u"--problems"_s, none}).exitCode, 0);
    QVERIFY(!QFile::exists(none));
}

qint64 CommandLineTest::doneIn(const QString &department) const
{
    const QJsonObject coverage = daicho({u"coverage"_s, m_registry, u"--json"_s}).json();
    for (const QJsonValue &line : coverage[u"departments"].toArray()) {
        if (line[u"department"].toString() == department)
            return line[u"done"].toInteger();
    }
    return -1;
}

void CommandLineTest::answersMoveCoverage()
{
    QCOMPARE(doneIn(u"市民部税務課"_s), 0);
    const Run run = daicho({u"answer"_s, m_registry, u"--measure"_s, u"AST.CLASSIFY"_s, u"--status"_s, u"done"_s,
                            u"--department"_s, u"税務課"_s, u"--evidence"_s, u"分類台帳"_s});
    QCOMPARE(run.err, QString());
    QCOMPARE(run.exitCode, 0);
    // Each of the department's three assets takes over its department's answer.
    QCOMPARE(doneIn(u"市民部税務課"_s), 3);
    QCOMPARE(doneIn(u"総務部総務課"_s), 0);
}

void CommandLineTest::answersAssetsAndZones()
{
    QCOMPARE(daicho({u"answer"_s, m_registry, u"--measure"_s, u"AST.CLASSIFY"_s, u"--status"_s, u"not-done"_s,
                     u"--asset"_s, u"３"_s})
                 .exitCode,
             0);
    QCOMPARE(doneIn(u"市民部税務課"_s), 2);
    QCOMPARE(daicho({u"answer"_s, m_registry, u"--measure"_s, u"AST.CLASSIFY"_s, u"--status"_s, u"done"_s, u"--zone"_s,
                     u"LGWAN接続系"_s})
                 .exitCode,
             0);
    QCOMPARE(doneIn(u"総務部総務課"_s), 1);
    QCOMPARE(daicho({u"answer"_s, m_registry, u"--measure"_s, u"ORG.STRUCTURE"_s, u"--status"_s, u"done"_s}).exitCode,
             0);
    QCOMPARE(daicho({u"coverage"_s, m_registry, u"--json"_s}).json()[u"body"].toObject()[u"done"].toInt(), 1);
}

void CommandLineTest::refusesWrongAnswers_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    const QStringList done{u"--status"_s, u"done"_s};
    QTest::newRow("wrong measure") << QStringList{u"--measure"_s, u"AST.CLASIFY"_s} + done << u"AST.CLASSIFY"_s;
    QTest::newRow("wrong status") << QStringList{u"--measure"_s, u"AST.CLASSIFY"_s, u"--status"_s, u"finished"_s}
                                  << u"not-applicable"_s;
    QTest::newRow("asset measure for the body")
        << QStringList{u"--measure"_s, u"AST.CLASSIFY"_s} + done << u"--department"_s;
    QTest::newRow("body measure for a department")
        << QStringList{u"--measure"_s, u"ORG.STRUCTURE"_s, u"--department"_s, u"税務課"_s} + done << u"ORG.STRUCTURE"_s;
    QTest::newRow("unknown department") << QStringList{u"--measure"_s, u"AST.CLASSIFY"_s, u"--department"_s,
                                                       u"市民部税務果"_s} +
                                               done
                                        << u"市民部税務課"_s;
    QTest::newRow("unknown zone") << QStringList{u"--measure"_s, u"AST.CLASSIFY"_s, u"--zone"_s, u"LGWAM接続系"_s} +
                                         done
                                  << u"LGWAN接続系"_s;
    QTest::newRow("unknown asset") << QStringList{u"--measure"_s, u"AST.CLASSIFY"_s, u"--asset"_s, u"99"_s} + done
                                   << u"99"_s;
    QTest::newRow("two subjects") << QStringList{u"--measure"_s, u"AST.CLASSIFY"_s, u"--asset"_s,
                                                 u"3"_s,         u"--zone"_s,       u"MN"_s} +
                                         done
                                  << u"--zone"_s;
    QTest::newRow("no measure") << done << u"--measure"_s;
    QTest::newRow("unknown option") << QStringList{u"--mesure"_s, u"AST.CLASSIFY"_s} + done << u"--measure"_s;
}

void CommandLineTest::refusesWrongAnswers()
{
    QFETCH(QStringList, words);
    QFETCH(QString, said);
    const QByteArray before = bytesOf(m_registry);
    const Run run = daicho(QStringList{u"answer"_s, m_registry} + words);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(said), qPrintable(run.err));
    QCOMPARE(run.out, QString());
    QCOMPARE(bytesOf(m_registry), before);
}

void CommandLineTest::asksForReasons()
{
    const QStringList answer{u"answer"_s,   m_registry,          u"--measure"_s,    u"AST.TREAT"_s,
                             u"--status"_s, u"not-applicable"_s, u"--department"_s, u"税務課"_s};
    const Run without = daicho(answer);
    QCOMPARE(without.exitCode, 1);
    QVERIFY(!without.err.isEmpty());
    QCOMPARE(daicho(answer + QStringList{u"--reason"_s, u"該当なし"_s}).exitCode, 0);
    // What does not apply leaves the denominator.
    for (const QJsonValue &line : daicho({u"coverage"_s, m_registry, u"--json"_s}).json()[u"departments"].toArray()) {
        if (line[u"department"].toString() != u"市民部税務課")
            continue;
        QCOMPARE(line[u"notApplicable"].toInt(), 3);
        QCOMPARE(line[u"ratio"].toDouble(), 2.0 / (line[u"required"].toInt() - 3));
    }
}

void CommandLineTest::printsTables()
{
    const QJsonObject coverage = daicho({u"coverage"_s, m_registry, u"--json"_s}).json();
    QCOMPARE(coverage[u"policy"].toString(), u"uto"_s);
    QVERIFY(coverage[u"revision"].toInt() > 4);
    for (const QString &part : {u"body"_s, u"total"_s}) {
        const QJsonObject line = coverage[part].toObject();
        int sum = 0;
        for (const QString &key :
             {u"done"_s, u"partial"_s, u"notDone"_s, u"unanswered"_s, u"excepted"_s, u"notApplicable"_s}) {
            QVERIFY2(line.contains(key), qPrintable(key));
            sum += line[key].toInt();
        }
        QCOMPARE(sum, line[u"required"].toInt());
        int required = 0;
        for (const QJsonValue &category : line[u"categories"].toArray()) {
            QVERIFY(!category[u"category"].toString().isEmpty());
            required += category[u"required"].toInt();
        }
        QCOMPARE(required, line[u"required"].toInt());
    }
    for (const QString &by : {u"department"_s, u"category"_s, u"measure"_s}) {
        const Run run = daicho({u"coverage"_s, m_registry, u"--by"_s, by});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.contains(u"実施済"));
    }
    QVERIFY(daicho({u"coverage"_s, m_registry, u"--lang"_s, u"en"_s}).out.contains(u"Unanswered"));
}

void CommandLineTest::exportsBothWays()
{
    const QString json = out(u"ledger.json"_s);
    QCOMPARE(daicho({u"export"_s, m_registry, u"--out"_s, json}).exitCode, 0);
    const QByteArray bytes = bytesOf(json);
    QVERIFY(bytes.contains("窓口端末"));
    QVERIFY(bytes.contains("\"assets\""));
    const QString csv = out(u"ledger.csv"_s);
    QCOMPARE(daicho({u"export"_s, m_registry, u"--out"_s, csv, u"--encoding"_s, u"cp932"_s}).exitCode, 0);
    // What was exported comes in again as it is.
    const QJsonObject plan = daicho({u"import"_s, m_registry, csv, u"--dry-run"_s, u"--json"_s}).json();
    QCOMPARE(plan[u"difference"].toObject()[u"unchanged"].toInt(), 5);
    QCOMPARE(daicho({u"export"_s, m_registry, u"--out"_s, out(u"ledger.doc"_s)}).exitCode, 2);
    QCOMPARE(daicho({u"export"_s, m_registry, u"--out"_s, u"/nowhere/ledger.csv"_s}).exitCode, 2);
}

void CommandLineTest::exportsWorkbooks()
{
    const QString book = out(u"ledger.xlsx"_s);
    for (const QStringList &how : {QStringList(), QStringList{u"--by-department"_s}}) {
        QCOMPARE(daicho(QStringList{u"export"_s, m_registry, u"--out"_s, book} + how).exitCode, 0);
        const QJsonObject plan = daicho({u"import"_s, m_registry, book, u"--dry-run"_s, u"--json"_s}).json();
        QCOMPARE(plan[u"difference"].toObject()[u"unchanged"].toInt(), 5);
    }
    QCOMPARE(daicho({u"export"_s, m_registry, u"--out"_s, book, u"--encoding"_s, u"cp932"_s}).exitCode, 2);
    QCOMPARE(daicho({u"export"_s, m_registry, u"--out"_s, out(u"l.csv"_s), u"--by-department"_s}).exitCode, 2);
    QCOMPARE(daicho({u"export"_s, m_registry, u"--out"_s, u"/nowhere/ledger.xlsx"_s}).exitCode, 2);
}

void CommandLineTest::readingTouchesNothing_data()
{
    QTest::addColumn<QStringList>("words");
    const QString registry = m_registry;
    QTest::newRow("coverage") << QStringList{u"coverage"_s, registry};
    QTest::newRow("history") << QStringList{u"history"_s, registry};
    QTest::newRow("dry run") << QStringList{u"import"_s, registry, data(u"small.cp932.csv"_s), u"--dry-run"_s};
    QTest::newRow("export") << QStringList{u"export"_s, registry, u"--out"_s, out(u"read.csv"_s)};
    QTest::newRow("ledger") << QStringList{u"ledger"_s, registry, u"--out"_s, out(u"read.pdf"_s)};
    QTest::newRow("chart") << QStringList{u"chart"_s, registry, u"--out"_s, out(u"read.png"_s)};
}

void CommandLineTest::readingTouchesNothing()
{
    QFETCH(QStringList, words);
    const auto before = contentsOf(m_folder.path());
    // A folder that cannot be written proves that nothing is made beside the file, not even for a moment.
    QVERIFY(QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const Run run = daicho(words);
    QVERIFY(QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    QCOMPARE(contentsOf(m_folder.path()), before);
    if (words.contains(u"--out"_s))
        QVERIFY(QFileInfo(words.last()).size() > 500);
}

void CommandLineTest::listsHistory()
{
    const QJsonArray history = daicho({u"history"_s, m_registry, u"--json"_s}).json()[u"history"].toArray();
    QCOMPARE(history.last()[u"verb"].toString(), u"found"_s);
    QCOMPARE(history[history.size() - 2][u"verb"].toString(), u"import"_s);
    QCOMPARE(history.first()[u"verb"].toString(), u"answer"_s);
    for (qsizetype i = 1; i < history.size(); ++i)
        QVERIFY(history[i][u"revision"].toInt() < history[i - 1][u"revision"].toInt());
    QCOMPARE(daicho({u"history"_s, m_registry, u"--verify"_s, u"--json"_s}).json()[u"brokenAt"].toInt(-1), 0);
    const Run limited = daicho({u"history"_s, m_registry, u"--limit"_s, u"2"_s, u"--json"_s});
    QCOMPARE(limited.json()[u"history"].toArray().size(), 2);
    QVERIFY(daicho({u"history"_s, m_registry}).out.contains(u"small.cp932.csv"));
}

void CommandLineTest::undoesAndRedoes()
{
    const QJsonObject before = daicho({u"coverage"_s, m_registry, u"--json"_s}).json();
    QCOMPARE(daicho({u"undo"_s, m_registry}).exitCode, 0);
    const QJsonObject undone = daicho({u"coverage"_s, m_registry, u"--json"_s}).json();
    QCOMPARE(before[u"total"].toObject()[u"notApplicable"].toInt(), 3);
    QCOMPARE(undone[u"total"].toObject()[u"notApplicable"].toInt(), 0);
    QCOMPARE(daicho({u"redo"_s, m_registry}).exitCode, 0);
    QCOMPARE(daicho({u"coverage"_s, m_registry, u"--json"_s}).json()[u"total"], before[u"total"]);
    // All the way back to the empty registry; then there is nothing more to take back but its founding.
    int steps = 0;
    while (daicho({u"undo"_s, m_registry}).exitCode == 0 && steps < 20)
        ++steps;
    QCOMPARE(steps, 6);
    QCOMPARE(doneIn(u"市民部税務課"_s), -1);
    const Run nothing = daicho({u"undo"_s, m_registry});
    QCOMPARE(nothing.exitCode, 2);
    QVERIFY(!nothing.err.isEmpty());
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
