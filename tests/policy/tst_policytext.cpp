// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/folding.h"
#include "policy/policyreading.h"
#include "policy/profilereader.h"
#include "policy/readinglines.h"
#include "support/bytes.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

QString textOf(const QString &path)
{
    return QString::fromUtf8(bytesOf(path));
}

/// The five bodies: file, profile, and the number of measures (DOMAIN.md §6.2).
struct Seed {
    const char *file;
    const char *profile;
    int measures;
};
constexpr Seed seeds[] = {{"000_ada7bdccc2bce976.txt", "uto", 40},
                          {"001_7459d61f76ac7896.txt", "amagi-asakura", 38},
                          {"002_d9ac4128d0b4266e.txt", "ichikawa", 40},
                          {"003_07baf04edf4cf39e.txt", "sainokuni", 29},
                          {"004_9a0816a1b8140b62.txt", "sunagawa", 36}};

QString seedText(int i)
{
    return textOf(QStringLiteral(DAICHO_SHARED "/seeds/") + QString::fromLatin1(seeds[i].file));
}

/// What the domain's own table says of that body.
QJsonObject modelOf(int i)
{
    const QByteArray json = bytesOf(QStringLiteral(DAICHO_SHARED "/domain/data/seeds/policy_model.json"));
    return QJsonDocument::fromJson(json).object()[u"policies"_s][i].toObject();
}

void addSeeds()
{
    QTest::addColumn<int>("seed");
    for (int i = 0; i < int(std::size(seeds)); ++i)
        QTest::newRow(seeds[i].profile) << i;
}

QString textsFolder()
{
    return QStringLiteral(DAICHO_TEST_DATA "/policy/texts");
}

QStringList ownTexts()
{
    return QDir(textsFolder()).entryList({u"*.txt"_s, u"*.md"_s}, QDir::Files, QDir::Name);
}

} // namespace

class tst_PolicyText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(!ownTexts().isEmpty()); }

    void readsTheFiveTexts_data() { addSeeds(); }
    void readsTheFiveTexts()
    {
        QFETCH(int, seed);
        const QString text = seedText(seed);
        if (text.isEmpty())
            QSKIP("the shared seeds are not here");
        const PolicyReading reading = readPolicyText(text);
        QVERIFY(!hasError(reading.problems));
        const ProfilePtr shipped = readProfile(*profileText(QString::fromLatin1(seeds[seed].profile))).profile;
        QStringList wanted;
        for (const Measure &measure : shipped->measures) {
            if (measure.refines.isEmpty())
                wanted << measure.id;
        }
        const QStringList ours = idsOf(reading.draft[u"measures"_s]);
        QCOMPARE(ours.size(), seeds[seed].measures);
        QCOMPARE(QSet<QString>(ours.begin(), ours.end()), QSet<QString>(wanted.begin(), wanted.end()));
        QStringList zones;
        for (const PolicyZone &zone : shipped->zones)
            zones << zone.id + zone.name.ja + zone.network;
        QStringList read;
        const QJsonArray drafted = reading.draft[u"zones"_s].toArray();
        for (const QJsonValue &zone : drafted)
            read << zone[u"id"_s].toString() + zone[u"name"_s][u"ja"_s].toString() + zone[u"network"_s].toString();
        QCOMPARE(read, zones);
        QCOMPARE(reading.draft[u"body"_s][u"ja"_s].toString(), shipped->body.ja);
        QCOMPARE(reading.draft[u"bodyType"_s].toString(), shipped->bodyType);
        QCOMPARE(reading.draft[u"version"_s].toString(), shipped->version);
        QCOMPARE(reading.draft[u"scope"_s][u"everything"_s].toBool(), shipped->scope.everything);
        QCOMPARE(stringsOf(reading.draft[u"scope"_s][u"groups"_s]), shipped->scope.groups);
    }

    /// Clauses, aliases, dates, documents and terms as the domain's table has them.
    void agreesWithTheDomain_data() { addSeeds(); }
    void agreesWithTheDomain()
    {
        QFETCH(int, seed);
        const QJsonObject model = modelOf(seed);
        if (model.isEmpty())
            QSKIP("the shared domain tables are not here");
        const PolicyReading reading = readPolicyText(seedText(seed));
        QStringList clauses;
        for (const QString &line : measuresOf(reading.draft))
            clauses << line.section(u' ', 1) + u' ' + clauseOfTable(line.section(u' ', 0, 0));
        QStringList wanted;
        const QJsonArray measures = model[u"measures"_s].toArray();
        for (const QJsonValue &measure : measures)
            wanted << measure[u"code"_s].toString() + u' ' + measure[u"clause"_s].toString();
        QCOMPARE(clauses, wanted);

        QStringList zones;
        const QJsonArray modelZones = model[u"zones"_s].toArray();
        for (const QJsonValue &zone : modelZones)
            zones << u"%1 %2 [%3] (%4)"_s.arg(zone[u"code"_s].toString(), zone[u"name"_s].toString(),
                                              zone[u"network"_s].toString(),
                                              stringsOf(zone[u"aliases"_s]).join(u"、"_s));
        QCOMPARE(zonesOf(reading.draft), zones);
        QStringList days;
        const QJsonArray dates = model[u"dates"_s].toArray();
        for (const QJsonValue &date : dates)
            days << date[u"iso"_s].toString();
        QStringList ourDays;
        for (const QString &line : datesOf(reading.draft))
            ourDays << line.section(u' ', 1, 1);
        QCOMPARE(ourDays, days);
        QStringList kept;
        for (const QString &line : documentsOf(reading.draft)) {
            if (line.contains(u"not public"))
                kept << line.section(u' ', 0, 0);
        }
        kept.sort();
        QStringList keptThere = stringsOf(model[u"non_public"_s]);
        keptThere.sort();
        QCOMPARE(kept, keptThere);
        QCOMPARE(reading.draft[u"terms"_s][u"incidentPlan"_s], model[u"incident_document"_s]);
        QCOMPARE(reading.draft[u"terms"_s][u"self"_s], model[u"terms"_s][u"self"_s]);
        QCOMPARE(reading.draft[u"terms"_s][u"staff"_s], model[u"terms"_s][u"staff"_s]);
        QCOMPARE(reading.draft[u"terms"_s][u"audit"_s], model[u"review"_s][u"cl7_joint"_s]);
        QCOMPARE(reading.draft[u"terms"_s][u"auditFrequency"_s], model[u"review"_s][u"cl7"_s]);
    }

    /// Broken in the middle of words, in full-width letters, or with its clauses the other way round: the same policy.
    void readsTheFiveTextsInEveryShape_data() { addSeeds(); }
    void readsTheFiveTextsInEveryShape()
    {
        QFETCH(int, seed);
        const QString text = seedText(seed);
        if (text.isEmpty())
            QSKIP("the shared seeds are not here");
        const PolicyReading plain = readPolicyText(text);
        // The last of the five was broken by its publisher.
        for (const int width : text.contains(u"砂川") ? QList<int>() : QList<int>{32, 40, 47, 66, 80})
            QCOMPARE(measuresOf(readPolicyText(brokenAt(text, width)).draft), measuresOf(plain.draft));
        QCOMPARE(measuresOf(readPolicyText(widened(text)).draft), measuresOf(plain.draft));
        QCOMPARE(zonesOf(readPolicyText(widened(text)).draft), zonesOf(plain.draft));
        QCOMPARE(measuresOf(readPolicyText(QString(text).replace(u"\n"_s, u"\r\n"_s)).draft), measuresOf(plain.draft));
        const PolicyReading turned = readPolicyText(reversed(text, plain.clauses));
        QCOMPARE(measuresOf(turned.draft), measuresOf(plain.draft));
        QCOMPARE(turned.draft[u"terms"_s], plain.draft[u"terms"_s]);
    }

    void readsOurOwnTexts_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : ownTexts())
            QTest::newRow(qPrintable(name)) << name;
    }

    void readsOurOwnTexts()
    {
        QFETCH(QString, name);
        const PolicyReading reading = readPolicyText(textOf(textsFolder() + u'/' + name));
        const QStringList ours = described(reading).split(u'\n');
        const QStringList wanted = textOf(textsFolder() + u'/' + name + u".expected"_s).split(u'\n');
        QCOMPARE(ours, wanted);
    }

    /// What was written can be read as a profile, and says where each thing stands in the text.
    void linksEachItemToItsPassage_data() { readsOurOwnTexts_data(); }
    void linksEachItemToItsPassage()
    {
        QFETCH(QString, name);
        const QString text = textOf(textsFolder() + u'/' + name);
        const PolicyReading reading = readPolicyText(text);
        const ReadProfile again = readProfile(QJsonDocument(reading.draft).toJson());
        QVERIFY(again.profile);
        const QJsonObject notes = reading.draft[u"reading"_s].toObject();
        QCOMPARE(notes[u"clauses"_s].toArray().size(), reading.clauses.size());
        QCOMPARE(notes[u"passages"_s].toArray().size(), reading.passages.size());
        QCOMPARE(notes[u"unrecognised"_s].toArray().size(), reading.unrecognised.size());
        const QStringList lines = text.split(u'\n');
        QStringList linked;
        for (const Passage &passage : reading.passages + reading.unrecognised) {
            QVERIFY(passage.line >= 1 && passage.line <= lines.size());
            const QString line = foldTight(QString(lines[passage.line - 1]).remove(u"**"_s));
            QVERIFY2(line.contains(foldTight(passage.text).left(3)), qPrintable(line + u" | "_s + passage.text));
            linked << passage.item;
        }
        for (const QString &id : idsOf(reading.draft[u"measures"_s]))
            QVERIFY2(linked.contains(u"measure:"_s + id), qPrintable(id));
        for (const QString &id : idsOf(reading.draft[u"zones"_s]))
            QVERIFY2(linked.contains(u"zone:"_s + id), qPrintable(id));
    }

    void refusesWhatIsNoPolicy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << QString() << u"empty"_s;
        QTest::newRow("only spaces") << u" \n\u3000\n\t\n"_s << u"empty"_s;
        QTest::newRow("a letter") << u"拝啓 秋も深まってまいりました。先日はありがとうございました。敬具"_s
                                  << u"no basic policy"_s;
        QTest::newRow("a ledger")
            << u"番号,名称,機密性,完全性,可用性\n1,住民記録システム,3,2,2\n2,財務会計システム,2,2,2\n"_s
            << u"no basic policy"_s;
        QTest::newRow("another rule")
            << u"1 目的\nこの要綱は、図書室の利用について定めることを目的とする。\n2 開館時間\n午前9時から開館する。\n"_s
            << u"no basic policy"_s;
        QTest::newRow("only definitions")
            << u"情報セキュリティ用語集\n1 定義\n(1) 多要素認証 マイナンバー利用事務系の端末の認証をいう。\n"
               "(2) 無害化通信 LGWANとの安全な通信をいう。\n(3) アクセス制御 技術的な対策をいう。\n"_s
            << u"no basic policy"_s;
        QTest::newRow("far too long") << QString(longestPolicy + 1, u'あ') << u"longer than"_s;
    }

    void refusesWhatIsNoPolicy()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        const PolicyReading reading = readPolicyText(text);
        QVERIFY(reading.draft.isEmpty());
        QCOMPARE(reading.problems.size(), 1);
        QVERIFY(hasError(reading.problems));
        QVERIFY2(reading.problems[0].reason.contains(said), qPrintable(reading.problems[0].reason));
    }

    /// Torn, doubled and sprinkled with marks, a text gives a sound draft or an error, never both and never neither.
    void survivesDamage()
    {
        QRandomGenerator dice(20260401);
        const QString marks = u"（()）「」第1条章①②アイ-#*・。、\n\t９§Ⅲ附則目次：:は"_s;
        const QStringList names = ownTexts();
        for (int round = 0; round < 80; ++round) {
            QString text = textOf(textsFolder() + u'/' + names[round % names.size()]);
            for (int edit = 0; edit < 12; ++edit) {
                const qsizetype at = dice.bounded(text.size());
                const qsizetype length = qMin<qsizetype>(dice.bounded(80), text.size() - at);
                if (edit % 3 == 0)
                    text.remove(at, length);
                else if (edit % 3 == 1)
                    text.insert(dice.bounded(text.size()), text.mid(at, length));
                else
                    text.insert(at, marks[dice.bounded(marks.size())]);
            }
            const PolicyReading reading = readPolicyText(text);
            QCOMPARE(reading.draft.isEmpty(), hasError(reading.problems));
            for (const Passage &passage : reading.passages + reading.unrecognised)
                QVERIFY(passage.line >= 1 && passage.line <= text.count(u'\n') + 1);
        }
    }

private:
    /// 6(3)ア is 6.3 in the domain's table, 10(1) is 10.
    static QString clauseOfTable(const QString &number)
    {
        const QString clause = number.section(u'(', 0, 0);
        return clause == u"6" ? u"6."_s + number.section(u'(', 1).section(u')', 0, 0) : clause;
    }
};

QTEST_GUILESS_MAIN(tst_PolicyText)
#include "tst_policytext.moc"
