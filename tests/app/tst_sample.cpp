// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The made-up city: the same for the same seed, and like a real one.
class SampleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sameSeedSameCity();
    void otherSeedOtherCity();
    void looksLikeAnOffice();
    void standsInEveryState();
    void namesNothingThePolicyLacks();
    void leavesNothingHalfDone();

private:
    QString made(const QString &name, const QStringList &options);
    QByteArray exported(const QString &registry);

    QTemporaryDir m_folder;
    QString m_first;
};

QString SampleTest::made(const QString &name, const QStringList &options)
{
    const QString path = m_folder.filePath(name);
    const Run run = daicho(QStringList{u"sample"_s, path} + options);
    if (run.exitCode != 0)
        qWarning("%s", qPrintable(run.err));
    return run.exitCode == 0 ? path : QString();
}

QByteArray SampleTest::exported(const QString &registry)
{
    const QString path = registry + u".json"_s;
    return daicho({u"export"_s, registry, u"--out"_s, path}).exitCode == 0 ? bytesOf(path) : QByteArray();
}

void SampleTest::initTestCase()
{
    m_first = made(u"first.daicho"_s, {u"--assets"_s, u"1500"_s, u"--seed"_s, u"7"_s});
    QVERIFY(!m_first.isEmpty());
}

void SampleTest::sameSeedSameCity()
{
    const QString again = made(u"again.daicho"_s, {u"--assets"_s, u"1500"_s, u"--seed"_s, u"7"_s});
    const QByteArray bytes = exported(m_first);
    QVERIFY(bytes.size() > 100'000);
    QVERIFY(exported(again) == bytes);
    QCOMPARE(daicho({u"coverage"_s, again, u"--json"_s}).out, daicho({u"coverage"_s, m_first, u"--json"_s}).out);
}

void SampleTest::otherSeedOtherCity()
{
    const QString other = made(u"other.daicho"_s, {u"--assets"_s, u"1500"_s, u"--seed"_s, u"8"_s});
    QVERIFY(exported(other) != exported(m_first));
}

void SampleTest::looksLikeAnOffice()
{
    const QJsonArray assets = QJsonDocument::fromJson(exported(m_first)).object()[u"assets"].toArray();
    QCOMPARE(assets.size(), 1500);
    QSet<QString> numbers;
    QSet<QString> departments;
    QSet<QString> kinds;
    QSet<QString> zones;
    QHash<QString, int> states;
    for (const QJsonValue &asset : assets) {
        numbers << asset[u"number"].toString();
        departments << asset[u"department"].toString();
        kinds << asset[u"kind"].toString();
        zones << asset[u"zone"].toString();
        ++states[asset[u"state"].toString()];
        QVERIFY(!asset[u"name"].toString().isEmpty());
        QVERIFY2(!asset[u"name"].toString().contains(u'{'), qPrintable(asset[u"name"].toString()));
        QVERIFY(asset[u"owner"].toString().endsWith(u'長'));
    }
    QCOMPARE(numbers.size(), 1500);
    QVERIFY(departments.size() >= 12);
    QCOMPARE(kinds.size(), 6);
    QCOMPARE(zones.size(), 3);
    QVERIFY(states[u"registered"_s] > 1350);
    QVERIFY(states[u"draft"_s] > 0);
    QVERIFY(states[u"retired"_s] > 0);
}

void SampleTest::standsInEveryState()
{
    const QJsonObject total = daicho({u"coverage"_s, m_first, u"--json"_s}).json()[u"total"].toObject();
    for (const QString &key :
         {u"done"_s, u"partial"_s, u"notDone"_s, u"unanswered"_s, u"excepted"_s, u"notApplicable"_s})
        QVERIFY2(total[key].toInt() > 0, qPrintable(key));
    QVERIFY(total[u"ratio"].toDouble() > 0.3);
    QVERIFY(total[u"ratio"].toDouble() < 0.95);
}

/// What was made up stands every check that a user's own entries have to.
void SampleTest::namesNothingThePolicyLacks()
{
    const QString csv = m_folder.filePath(u"sample.csv"_s);
    QCOMPARE(daicho({u"export"_s, m_first, u"--out"_s, csv}).exitCode, 0);
    const Run run = daicho({u"import"_s, m_first, csv, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()[u"problems"].toArray().size(), 0);
    QCOMPARE(run.json()[u"difference"].toObject()[u"unchanged"].toInt(), 1500);
}

void SampleTest::leavesNothingHalfDone()
{
    const QString path = m_folder.filePath(u"none.daicho"_s);
    QCOMPARE(daicho({u"sample"_s, path, u"--assets"_s, u"10"_s, u"--policy"_s, u"nobody"_s}).exitCode, 2);
    QVERIFY(!QFile::exists(path));
    const QByteArray before = bytesOf(m_first);
    QCOMPARE(daicho({u"sample"_s, m_first, u"--assets"_s, u"10"_s}).exitCode, 2);
    QVERIFY(bytesOf(m_first) == before);
}

QTEST_GUILESS_MAIN(SampleTest)
#include "tst_sample.moc"
