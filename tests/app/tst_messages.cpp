// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the program says when it is asked, and when something is wrong: always a message, never a trace.
class MessagesTest : public QObject
{
    Q_OBJECT

private slots:
    void versionAndHelp();
    void helpOfEachCommand_data();
    void helpOfEachCommand();
    void refuses_data();
    void refuses();
    void speaksTheUsersLanguage_data();
    void speaksTheUsersLanguage();
    void listsPolicies();
    void showsAPolicy();
    void checksPolicies();
    void alignsWideCharacters();

private:
    QTemporaryDir m_folder;
};

void MessagesTest::versionAndHelp()
{
    const Run version = daicho({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.out.startsWith(u"daicho 0."));
    const Run help = daicho({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QCOMPARE(help.err, QString());
    for (const QString &verb :
         {u"import"_s, u"coverage"_s, u"answer"_s, u"ledger"_s, u"chart"_s, u"export"_s, u"undo"_s})
        QVERIFY2(help.out.contains(u"daicho "_s + verb), qPrintable(verb));
}

void MessagesTest::helpOfEachCommand_data()
{
    QTest::addColumn<QString>("verb");
    for (const QString &verb : {u"new"_s, u"import"_s, u"coverage"_s, u"answer"_s, u"ledger"_s, u"chart"_s, u"export"_s,
                                u"history"_s, u"undo"_s, u"redo"_s, u"policy"_s, u"sample"_s})
        QTest::newRow(qPrintable(verb)) << verb;
}

void MessagesTest::helpOfEachCommand()
{
    QFETCH(QString, verb);
    const Run run = daicho({verb, u"--help"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains(u"daicho "_s + verb));
    // Asked for nothing, it says what is missing and does nothing.
    const Run bare = daicho({verb});
    QCOMPARE(bare.exitCode, 2);
    QVERIFY(bare.err.startsWith(u"daicho: "));
}

void MessagesTest::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    QFile text(m_folder.filePath(u"text.daicho"_s));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no registry at all, only some words in a file\n") > 0);
    const QString nowhere = m_folder.filePath(u"nowhere.daicho"_s);
    QTest::newRow("unknown command") << QStringList{u"covrage"_s, nowhere} << u"coverage"_s;
    QTest::newRow("unknown command alone") << QStringList{u"histroy"_s} << u"history"_s;
    QTest::newRow("unknown option") << QStringList{u"--verion"_s} << u"--version"_s;
    QTest::newRow("unknown option of a command") << QStringList{u"coverage"_s, nowhere, u"--jsn"_s} << u"--json"_s;
    QTest::newRow("option without value") << QStringList{u"coverage"_s, nowhere, u"--by"_s} << u"department"_s;
    QTest::newRow("one word too many") << QStringList{u"undo"_s, nowhere, u"twice"_s} << u"twice"_s;
    QTest::newRow("no such file") << QStringList{u"coverage"_s, nowhere} << u"nowhere.daicho"_s;
    QTest::newRow("no such file to undo in") << QStringList{u"undo"_s, nowhere} << u"nowhere.daicho"_s;
    QTest::newRow("no registry") << QStringList{u"coverage"_s, text.fileName()} << u"text.daicho"_s;
    QTest::newRow("no such policy") << QStringList{u"new"_s, nowhere, u"--policy"_s, u"utoo"_s} << u"uto"_s;
    QTest::newRow("no such policy to show") << QStringList{u"policy"_s, u"show"_s, u"utoo"_s} << u"uto"_s;
    QTest::newRow("no such action") << QStringList{u"policy"_s, u"shwo"_s} << u"show"_s;
    QTest::newRow("no number of assets") << QStringList{u"sample"_s, nowhere, u"--assets"_s, u"many"_s}
                                         << u"--assets"_s;
    QTest::newRow("no assets") << QStringList{u"sample"_s, nowhere, u"--assets"_s, u"0"_s} << u"--assets"_s;
    QTest::newRow("wrong language") << QStringList{u"--lang"_s, u"fr"_s, u"--version"_s} << u"ja, en"_s;
    QTest::newRow("no display") << QStringList{text.fileName()} << u"--help"_s;
}

void MessagesTest::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(QString, said);
    const auto before = contentsOf(m_folder.path());
    const Run run = daicho(words);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(said), qPrintable(run.err));
    QVERIFY2(run.err.startsWith(u"daicho: ") && run.err.count(u'\n') <= 3, qPrintable(run.err));
    QCOMPARE(run.out, QString());
    QCOMPARE(contentsOf(m_folder.path()), before);
}

void MessagesTest::speaksTheUsersLanguage_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("japanese");
    QTest::newRow("nothing said") << QStringList{} << QStringList{} << true;
    QTest::newRow("C") << QStringList{u"LANG=C"_s} << QStringList{} << true;
    QTest::newRow("LC_ALL C") << QStringList{u"LC_ALL=C"_s} << QStringList{} << true;
    QTest::newRow("ja") << QStringList{u"LANG=ja_JP.UTF-8"_s} << QStringList{} << true;
    QTest::newRow("en") << QStringList{u"LANG=en_US.UTF-8"_s} << QStringList{} << false;
    QTest::newRow("LC_ALL outranks LANG")
        << QStringList{u"LANG=en_US.UTF-8"_s, u"LC_ALL=ja_JP.UTF-8"_s} << QStringList{} << true;
    QTest::newRow("--lang en") << QStringList{u"LANG=ja_JP.UTF-8"_s} << QStringList{u"--lang"_s, u"en"_s} << false;
    QTest::newRow("--lang=ja") << QStringList{u"LANG=en_US.UTF-8"_s} << QStringList{u"--lang=ja"_s} << true;
}

void MessagesTest::speaksTheUsersLanguage()
{
    QFETCH(QStringList, environment);
    QFETCH(QStringList, words);
    QFETCH(bool, japanese);
    const Run run = daicho(QStringList{u"coverage"_s, u"--help"_s} + words, environment);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QString());
    QCOMPARE(run.out.contains(u"終了コード"), japanese);
    QCOMPARE(run.out.contains(u"Exit code"), !japanese);
}

void MessagesTest::listsPolicies()
{
    const Run run = daicho({u"policy"_s, u"list"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    bool found = false;
    for (const QJsonValue &policy : run.json()[u"policies"].toArray())
        found = found || policy[u"policy"].toString() == u"uto";
    QVERIFY(found);
    QVERIFY(daicho({u"policy"_s, u"list"_s}).out.contains(u"宇土市情報セキュリティ基本方針"));
}

void MessagesTest::showsAPolicy()
{
    const Run run = daicho({u"policy"_s, u"show"_s, u"uto"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains(u"RES.MN.MFA"));
    QVERIFY(run.out.contains(u"3A > old3 > 3B > 3C"));
    const QJsonObject json = daicho({u"policy"_s, u"show"_s, u"uto"_s, u"--json"_s}).json();
    QCOMPARE(json[u"measures"].toArray().size(), 40);
}

void MessagesTest::checksPolicies()
{
    const QString good = m_folder.filePath(u"good.json"_s);
    QFile file(good);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(daicho({u"policy"_s, u"show"_s, u"uto"_s, u"--json"_s}).out.toUtf8());
    file.close();
    QCOMPARE(daicho({u"policy"_s, u"check"_s, good}).exitCode, 0);

    QByteArray text = bytesOf(good);
    text.replace("\"unit\": \"zone\"", "\"unit\": \"galaxy\"");
    const QString bad = m_folder.filePath(u"bad.json"_s);
    QFile other(bad);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(text);
    other.close();
    const Run run = daicho({u"policy"_s, u"check"_s, bad});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(u"/measures/3/unit"), qPrintable(run.err));
    QCOMPARE(daicho({u"policy"_s, u"check"_s, m_folder.filePath(u"none.json"_s)}).exitCode, 2);
}

/// The columns of a table start under each other although 漢字 take two places and letters one.
void MessagesTest::alignsWideCharacters()
{
    const QString registry = m_folder.filePath(u"table.daicho"_s);
    QCOMPARE(daicho({u"new"_s, registry, u"--policy"_s, u"uto"_s}).exitCode, 0);
    const QStringList lines = daicho({u"coverage"_s, registry}).out.split(u'\n', Qt::SkipEmptyParts);
    const auto width = [](const QString &text) {
        int columns = 0;
        for (const QChar character : text)
            columns += character.unicode() >= 0x1100 ? 2 : 1;
        return columns;
    };
    // The last column is right-aligned: header, rule, body and total all end at the same place.
    QVERIFY(lines.size() >= 5);
    for (qsizetype i = 2; i < lines.size(); ++i)
        QCOMPARE(width(lines[i]), width(lines[1]));
}

QTEST_GUILESS_MAIN(MessagesTest)
#include "tst_messages.moc"
