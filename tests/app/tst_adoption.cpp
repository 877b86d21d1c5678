// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Another policy from the command line: compared, tried, put in force, taken back, looked at as of a day.
class AdoptionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void comparesTwoPolicies();
    void showsWhatWouldBe();
    void adoptsAndTakesBack();
    void showsADayAsItStood();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void aFileWithMistakesAdoptsNothing();

private:
    QString policy(const QString &name) const { return QStringLiteral(DAICHO_TEST_DATA "/policy/") + name; }
    QJsonObject total(const QStringList &more = {}) const
    {
        return daicho(QStringList{u"coverage"_s, m_registry, u"--json"_s} + more).json();
    }

    QTemporaryDir m_folder;
    QString m_registry;
};

void AdoptionTest::initTestCase()
{
    m_registry = m_folder.filePath(u"市.daicho"_s);
    QCOMPARE(daicho({u"new"_s, m_registry, u"--policy"_s, u"uto"_s}).exitCode, 0);
    QCOMPARE(daicho({u"import"_s, m_registry, QStringLiteral(DAICHO_TEST_DATA "/app/small.cp932.csv")}).exitCode, 0);
}

void AdoptionTest::comparesTwoPolicies()
{
    const QJsonObject same = daicho({u"policy"_s, u"diff"_s, u"uto"_s, u"uto"_s, u"--json"_s}).json();
    QCOMPARE(same[u"measures"][u"added"].toArray().size(), 0);
    const Run run = daicho({u"policy"_s, u"diff"_s, u"uto"_s, u"sunagawa"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject found = run.json();
    QCOMPARE(found[u"from"][u"profile"].toString(), u"uto"_s);
    QCOMPARE(found[u"to"][u"profile"].toString(), u"sunagawa"_s);
    QVERIFY(!found[u"measures"][u"removed"].toArray().isEmpty());
    const Run text = daicho({u"policy"_s, u"diff"_s, u"uto"_s, u"sunagawa"_s});
    QVERIFY(text.out.contains(u"measures\n"));
    const Run registry = daicho({u"policy"_s, u"diff"_s, m_registry, u"sunagawa"_s, u"--json"_s});
    QCOMPARE(registry.exitCode, 0);
    QVERIFY(!registry.json()[u"departments"].toArray().isEmpty());
}

void AdoptionTest::showsWhatWouldBe()
{
    const QByteArray before = bytesOf(m_registry);
    const Run run = daicho({u"adopt"_s, m_registry, u"sunagawa"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(bytesOf(m_registry), before);
    const QJsonObject found = run.json();
    QCOMPARE(found[u"total"][u"before"][u"required"].toInt(), total()[u"total"][u"required"].toInt());
    QVERIFY(found[u"total"][u"after"][u"required"].toInt() < found[u"total"][u"before"][u"required"].toInt());
}

void AdoptionTest::adoptsAndTakesBack()
{
    const QJsonObject before = total();
    const QJsonObject tried = daicho({u"adopt"_s, m_registry, u"sunagawa"_s, u"--dry-run"_s, u"--json"_s}).json();
    const Run run = daicho({u"adopt"_s, m_registry, u"sunagawa"_s, u"--from"_s, u"令和8年4月1日"_s});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject after = total();
    QCOMPARE(after[u"policy"].toString(), u"sunagawa"_s);
    QCOMPARE(after[u"total"][u"required"], tried[u"total"][u"after"][u"required"]);
    // The same again changes nothing.
    const QByteArray bytes = bytesOf(m_registry);
    QCOMPARE(daicho({u"adopt"_s, m_registry, u"sunagawa"_s}).exitCode, 0);
    QCOMPARE(bytesOf(m_registry), bytes);
    QCOMPARE(daicho({u"undo"_s, m_registry}).exitCode, 0);
    const QJsonObject again = total();
    QCOMPARE(again[u"policy"].toString(), u"uto"_s);
    QCOMPARE(again[u"departments"], before[u"departments"]);
    QCOMPARE(again[u"total"], before[u"total"]);
}

void AdoptionTest::showsADayAsItStood()
{
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    QCOMPARE(total({u"--on"_s, today})[u"total"], total()[u"total"]);
    const Run early = daicho({u"coverage"_s, m_registry, u"--on"_s, u"2020-01-01"_s});
    QCOMPARE(early.exitCode, 2);
    QVERIFY(!early.err.isEmpty());
}

void AdoptionTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no policy") << QStringList{} << 2;
    QTest::newRow("unknown") << QStringList{u"nowhere"_s} << 2;
    QTest::newRow("no such catalogue") << QStringList{u"--standard"_s, u"nowhere"_s} << 1;
    QTest::newRow("chapters of nothing") << QStringList{u"uto"_s, u"--chapters"_s, u"2"_s} << 2;
    QTest::newRow("no day") << QStringList{u"sunagawa"_s, u"--from"_s, u"平成99年4月30日"_s} << 2;
    QTest::newRow("no date") << QStringList{u"sunagawa"_s, u"--from"_s, u"2026"_s} << 2;
}

void AdoptionTest::refusesWhatCannotBe()
{
    QFETCH(QStringList, words);
    QFETCH(int, exitCode);
    const QByteArray before = bytesOf(m_registry);
    const Run run = daicho(QStringList{u"adopt"_s, m_registry} + words);
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY(!run.err.isEmpty());
    QCOMPARE(bytesOf(m_registry), before);
}

void AdoptionTest::aFileWithMistakesAdoptsNothing()
{
    QFile good(policy(u"village.json"_s));
    QVERIFY(good.open(QIODevice::ReadOnly));
    QByteArray text = good.readAll();
    text.replace("\"require\": [\"ROOM\"]", "\"require\": [\"CELLAR\"]");
    text.replace("\"kind\": [\"system\"]", "\"kind\": [\"spaceship\"]");
    QFile bad(m_folder.filePath(u"bad.json"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write(text);
    bad.close();
    const QByteArray before = bytesOf(m_registry);
    const Run run = daicho({u"adopt"_s, m_registry, bad.fileName()});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.err.contains(u"CELLAR") && run.err.contains(u"spaceship"));
    QCOMPARE(bytesOf(m_registry), before);
}

QTEST_GUILESS_MAIN(AdoptionTest)
#include "tst_adoption.moc"
