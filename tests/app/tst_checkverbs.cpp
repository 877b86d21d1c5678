// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `daicho check` and `daicho requirements`, as a script sees them.
class CheckVerbsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void checks();
    void narrowsDown();
    void looksAtADay();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void explainsRequirements();
    void printsTexts();

private:
    QStringList found(const QStringList &options, int exitCode) const;

    QTemporaryDir m_folder;
    QString m_registry;
};

void CheckVerbsTest::initTestCase()
{
    m_registry = m_folder.filePath(u"市.daicho"_s);
    QCOMPARE(daicho({u"new"_s, m_registry, u"--policy"_s, u"uto"_s}).exitCode, 0);
    QCOMPARE(daicho({u"import"_s, m_registry, QStringLiteral(DAICHO_TEST_DATA "/app/small.cp932.csv")}).exitCode, 0);
}

/// "check subject" of all that is found.
QStringList CheckVerbsTest::found(const QStringList &options, int exitCode) const
{
    const Run run = daicho(QStringList{u"check"_s, m_registry, u"--json"_s} + options);
    if (run.exitCode != exitCode)
        return {u"exit %1: %2"_s.arg(run.exitCode).arg(run.err)};
    QStringList lines;
    for (const QJsonValue &finding : run.json()[u"findings"].toArray())
        lines << finding[u"check"_s].toString() + u' ' + finding[u"subject"_s].toString();
    return lines;
}

void CheckVerbsTest::checks()
{
    const Run run = daicho({u"check"_s, m_registry, u"--json"_s});
    QCOMPARE(run.err, QString());
    QCOMPARE(run.exitCode, 1); // the imported ledger names no owners, and the policy wants them
    const QJsonObject first = run.json()[u"findings"].toArray()[0].toObject();
    QCOMPARE(first[u"severity"].toString(), u"error"_s);
    for (const QString &key : {u"check"_s, u"severity"_s, u"subject"_s, u"message"_s, u"source"_s})
        QVERIFY2(!first[key].toString().isEmpty(), qPrintable(key));
    QCOMPARE(found({}, 1).filter(u"mandatory-field "_s).size(), 5);
}

void CheckVerbsTest::narrowsDown()
{
    const QStringList all = found({u"--check"_s, u"mandatory-field"_s}, 1);
    const QStringList here = found({u"--check"_s, u"mandatory-field"_s, u"--department"_s, u"総務部総務課"_s}, 1);
    QVERIFY(!here.isEmpty());
    QVERIFY(here.size() < all.size());
    QCOMPARE(found({u"--check"_s, u"link-ring"_s}, 0), QStringList());
}

void CheckVerbsTest::looksAtADay()
{
    // What was registered in that very year need not have been reviewed yet.
    const QStringList then = found({u"--check"_s, u"review-missing"_s, u"--on"_s, u"2023-04-01"_s}, 0);
    const QStringList later = found({u"--check"_s, u"review-missing"_s, u"--on"_s, u"2030-04-01"_s}, 0);
    QCOMPARE(later.size(), 5);
    QVERIFY(then.size() < later.size());
}

void CheckVerbsTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("check") << QStringList{u"check"_s, m_registry, u"--check"_s, u"link-rings"_s};
    QTest::newRow("day") << QStringList{u"check"_s, m_registry, u"--on"_s, u"2026-04"_s};
    QTest::newRow("department") << QStringList{u"check"_s, m_registry, u"--department"_s, u"月面課"_s};
    QTest::newRow("asset") << QStringList{u"requirements"_s, m_registry, u"--asset"_s, u"XYZ"_s};
    QTest::newRow("no asset") << QStringList{u"requirements"_s, m_registry};
}

void CheckVerbsTest::refusesWhatItDoesNotKnow()
{
    QFETCH(const QStringList, words);
    const Run run = daicho(words);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!run.err.isEmpty());
    QCOMPARE(run.out, QString());
}

void CheckVerbsTest::explainsRequirements()
{
    const Run run = daicho({u"requirements"_s, m_registry, u"--asset"_s, u"2"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()[u"asset"].toObject()[u"name"].toString(), u"窓口端末"_s);
    QStringList measures;
    for (const QJsonValue &line : run.json()[u"requirements"].toArray()) {
        measures << line[u"measure"_s].toString();
        QCOMPARE(line[u"standing"_s].toString(), u"unanswered"_s);
        QVERIFY(!line[u"rules"_s].toArray().isEmpty());
        QVERIFY(line[u"why"_s].toArray().size() > line[u"rules"_s].toArray().size());
    }
    QVERIFY(measures.contains(u"RES.MN.MFA"_s));      // a terminal among the My Number systems
    QVERIFY(!measures.contains(u"RES.IN.MONITOR"_s)); // nothing that other zones need
}

void CheckVerbsTest::printsTexts()
{
    QVERIFY(daicho({u"check"_s, m_registry}).out.contains(u"mandatory-field"));
    const QString text = daicho({u"requirements"_s, m_registry, u"--asset"_s, u"2"_s}).out;
    QVERIFY(text.contains(u"RES.MN.MFA"));
    QVERIFY(text.contains(u"マイナンバー利用事務系"));
}

QTEST_GUILESS_MAIN(CheckVerbsTest)
#include "tst_checkverbs.moc"
