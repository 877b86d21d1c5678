// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer.h"
#include "policy/catalogue.h"
#include "policy/oscalcatalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

QJsonObject objectAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject town()
{
    return objectAt(QStringLiteral(DAICHO_TEST_DATA "/exchange/oscal-catalog.json"));
}

QStringList complaints(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(problem.column + u' ' + problem.value + u' ' + problem.reason);
    return lines;
}

} // namespace

class OscalCatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void controlsBecomeMeasures()
    {
        const OscalReading reading = readOscalCatalogue(town());
        QCOMPARE(complaints(reading.problems), QStringList());
        QCOMPARE(reading.controls, 4);
        QCOMPARE(reading.withdrawn, 1);
        QStringList lines;
        for (const QJsonValue &measure : reading.draft[u"measures"_s].toArray())
            lines << QStringList{measure[u"id"_s].toString(), measure[u"category"_s].toString(),
                                 measure[u"chapter"_s].toString(), measure[u"source"_s].toString(),
                                 measure[u"label"_s][u"ja"_s].toString()}
                         .join(u'|');
        QCOMPARE(lines, (QStringList{u"c1|g1.1|1|c1|役割を決める"_s, u"c1.1|g1.1|1|c1.1|副責任者"_s,
                                     u"c2|g2|g2|c2|記録を取る"_s, u"c3|catalogue||c3|どこにも属さない"_s}));
        QCOMPARE(reading.draft[u"categories"_s][0][u"label"_s][u"ja"_s], u"組織：役割"_s);
        QCOMPARE(reading.draft[u"body"_s][u"ja"_s], u"試験町"_s);
    }

    void textsHaveTheirParametersPutIn()
    {
        const QJsonObject draft = readOscalCatalogue(town()).draft;
        const QJsonValue clause = draft[u"clauses"_s][0];
        QCOMPARE(clause[u"number"_s], u"1.1.1"_s);
        QCOMPARE(clause[u"text"_s], u"役割を[[期間]ごと / 毎日]見直す。\n　a. 30日で改める。\n手引。"_s);
    }

    void theDraftIsAPolicyThatLintPasses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("our own") << QStringLiteral(DAICHO_TEST_DATA "/exchange/oscal-catalog.json");
        QTest::newRow("the example") << QStringLiteral(DAICHO_SHARED "/data/oscal/basic-catalog.json");
    }

    void theDraftIsAPolicyThatLintPasses()
    {
        QFETCH(QString, path);
        if (!QFile::exists(path))
            QSKIP("the shared files are not here");
        const OscalReading reading = readOscalCatalogue(objectAt(path));
        QCOMPARE(complaints(reading.problems), QStringList());
        const ReadProfile read = readProfile(QJsonDocument(reading.draft).toJson());
        QCOMPARE(complaints(read.problems), QStringList());
        QCOMPARE(read.profile->measures.size(), reading.controls);
        QVERIFY(!read.profile->clauses.isEmpty());
        QVERIFY(!QJsonDocument(reading.draft).toJson().contains("insert:"));
    }

    void aBodyCanAdoptIt()
    {
        const QTemporaryDir folder;
        const QJsonObject draft = readOscalCatalogue(town(), u"town-controls"_s).draft;
        QFile file(folder.filePath(u"town-controls.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(draft).toJson()) > 0);
        file.close();
        setSiteProfileFolder(folder.path());
        const QJsonObject uto = QJsonDocument::fromJson(readProfile(*profileText(u"uto"_s)).adopted.text).object();
        const ReadProfile read = withCatalogue(uto, {u"town-controls"_s, {u"1"_s}, false});
        setSiteProfileFolder({});
        QCOMPARE(complaints(read.problems), QStringList());
        QVERIFY(read.profile);
        QVERIFY(read.profile->measure(u"c1.1"_s));
        QVERIFY(!read.profile->measure(u"c2"_s));
        QVERIFY(read.profile->measure(u"ORG.STRUCTURE"_s));
        QVERIFY(
            std::ranges::any_of(read.profile->rules, [](const Rule &rule) { return rule.require.contains(u"c1"_s); }));
    }

    void whatIsNoCatalogueIsAProblem()
    {
        QVERIFY(hasError(readOscalCatalogue({{u"system-security-plan"_s, QJsonObject()}}).problems));
        QVERIFY(readOscalCatalogue({{u"catalog"_s, QJsonObject()}}).draft.isEmpty());
        QVERIFY(hasError(readOscalCatalogue({{u"catalog"_s, QJsonObject()}}).problems));
    }

    void badControlsAreProblems()
    {
        QJsonObject catalogue = town()[u"catalog"_s].toObject();
        catalogue[u"controls"_s] = QJsonArray{QJsonObject{{u"id"_s, u"c2"_s}, {u"title"_s, u"二度目"_s}},
                                              QJsonObject{{u"id"_s, QString(65, u'x')}, {u"title"_s, u"長い"_s}},
                                              QJsonObject{{u"title"_s, u"名無し"_s}}};
        const OscalReading reading = readOscalCatalogue({{u"catalog"_s, catalogue}});
        QCOMPARE(reading.problems.size(), 3);
        QCOMPARE(reading.controls, 3);
    }

    void titlesThatOnlyRepeatTheId()
    {
        const auto labelOf = [](const QString &title, const QString &prose) {
            const QJsonObject part{{u"name"_s, u"statement"_s}, {u"prose"_s, prose}};
            const QJsonObject control{{u"id"_s, u"ism-1836"_s}, {u"title"_s, title}, {u"parts"_s, QJsonArray{part}}};
            const OscalReading reading =
                readOscalCatalogue({{u"catalog"_s, QJsonObject{{u"controls"_s, QJsonArray{control}}}}});
            return reading.draft[u"measures"_s][0][u"label"_s][u"ja"_s].toString();
        };
        QCOMPARE(labelOf(u"Control: ism-1836"_s, u"Accounts\nneed a key."_s), u"Accounts need a key."_s);
        QCOMPARE(labelOf(u"ISM-1836"_s, QString(200, u'x')), QString(119, u'x') + u'…');
        QCOMPARE(labelOf(u"Control: ism-1836"_s, {}), u"Control: ism-1836"_s);
        QCOMPARE(labelOf(u"ism-1836 Keys"_s, u"Accounts need a key."_s), u"ism-1836 Keys"_s);
    }

    void aLongCatalogueIsUsable()
    {
        QJsonArray controls;
        for (int i = 0; i <= measureCapacity; ++i)
            controls.append(QJsonObject{{u"id"_s, u"c%1"_s.arg(i)}, {u"title"_s, u"対策%1"_s.arg(i)}});
        const OscalReading reading = readOscalCatalogue({{u"catalog"_s, QJsonObject{{u"controls"_s, controls}}}});
        QCOMPARE(reading.problems.size(), 1); // a warning
        QVERIFY(!hasError(reading.problems));
        QCOMPARE(complaints(readProfile(QJsonDocument(reading.draft).toJson()).problems), QStringList());
    }

    void endlessTextsEnd()
    {
        QJsonObject part{{u"name"_s, u"statement"_s}, {u"prose"_s, u"{{ insert: param, a }}"_s}};
        for (int i = 0; i < 200; ++i)
            part = QJsonObject{{u"name"_s, u"item"_s}, {u"prose"_s, u"x"_s}, {u"parts"_s, QJsonArray{part}}};
        const QJsonArray params{QJsonObject{{u"id"_s, u"a"_s}, {u"values"_s, QJsonArray{u"{{ insert: param, a }}"_s}}}};
        const QJsonObject control{{u"id"_s, u"c"_s},
                                  {u"title"_s, u"{{ insert: param, a }}"_s},
                                  {u"params"_s, params},
                                  {u"parts"_s, QJsonArray{part}}};
        const OscalReading reading =
            readOscalCatalogue({{u"catalog"_s, QJsonObject{{u"controls"_s, QJsonArray{control}}}}});
        QCOMPARE(reading.controls, 1);
        QCOMPARE(reading.draft[u"measures"_s][0][u"label"_s][u"ja"_s], u"[a]"_s);
    }
};

QTEST_GUILESS_MAIN(OscalCatalogueTest)
#include "tst_oscalcatalogue.moc"
