// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/profilereader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

const QJsonArray everyChapter{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s};

ProfilePtr catalogue()
{
    static const ProfilePtr profile = readProfile(*profileText(u"mic-standards"_s)).profile;
    return profile;
}

/// The body's profile with one more entry of `adopts`, and another network model where one is given.
ReadProfile adopting(const QString &body, QJsonObject entry, const QString &model = {})
{
    QJsonObject profile = QJsonDocument::fromJson(*profileText(body)).object();
    QJsonArray adopts = profile[u"adopts"_s].toArray();
    entry[u"from"_s] = u"mic-standards"_s;
    adopts.append(entry);
    profile[u"adopts"_s] = adopts;
    if (!model.isEmpty())
        profile[u"networkModel"_s] = model;
    return readProfile(QJsonDocument(profile).toJson());
}

QStringList refiningIn(const Profile &profile, const QString &chapter = {})
{
    QStringList ids;
    for (const Measure &measure : profile.measures) {
        if (!measure.refines.isEmpty() && (chapter.isEmpty() || measure.chapter == chapter))
            ids.append(measure.id);
    }
    return ids;
}

QStringList complaints(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(problem.column + u' ' + problem.value + u' ' + problem.reason);
    return lines;
}

/// The rows of a table whose fields may be quoted.
QList<QStringList> rowsIn(const QString &path)
{
    QFile file(path);
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    static const QRegularExpression field(u"\"([^\"]*)\"|([^,]*)(?:,|$)"_s);
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        QStringList row;
        QString rest = line.trimmed() + u',';
        while (!rest.isEmpty()) {
            const bool isQuoted = rest.startsWith(u'"');
            const qsizetype end = isQuoted ? rest.indexOf(u'"', 1) : rest.indexOf(u',');
            row.append(rest.mid(isQuoted ? 1 : 0, end - (isQuoted ? 1 : 0)));
            rest = rest.mid(isQuoted ? end + 2 : end + 1);
        }
        rows.append(row);
    }
    return rows;
}

} // namespace

class StandardsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyMeasureIsWhole();
    void itemsAreThoseOfTheGuideline();
    void wordingsAreOurOwn();
    void eachBodyAdoptsIt_data();
    void eachBodyAdoptsIt();
    void nothingThatABodyLacks();
    void oneChapter();
    void onlyWhatIsRequired();
    void networkModels_data();
    void networkModels();
    void schoolsAnswerByImportance();
    void theBasicPolicyStandsFirst();
};

void StandardsTest::everyMeasureIsWhole()
{
    QVERIFY(catalogue());
    QVERIFY(catalogue()->measures.size() <= 400);
    QVERIFY(refiningIn(*catalogue()).size() >= 150 + 17 + 9 + 13);
    static const QRegularExpression id(u"^STD([1-9](\\.[0-9]+)?)-[0-9]+$"_s);
    for (const QString &name : refiningIn(*catalogue())) {
        const Measure *measure = catalogue()->measure(name);
        const auto match = id.match(name);
        QVERIFY2(match.hasMatch() && match.captured(1) == measure->chapter, qPrintable(name));
        QVERIFY2(!measure->label.en.isEmpty() && measure->source.startsWith(u"監査項目"), qPrintable(name));
        QVERIFY2(measure->label.ja.size() <= 45, qPrintable(name));
        QVERIFY2(!measure->evidence.isEmpty() && measure->evidence.size() <= 3, qPrintable(name));
        QCOMPARE(measure->ordinance.isEmpty(), measure->chapter.startsWith(u'3'));
        const Measure *above = catalogue()->measure(measure->refines);
        QVERIFY2(above && above->refines.isEmpty() && above->category == measure->category, qPrintable(name));
    }
}

/// Chapter, number of the ordinance and mark of each of the 150 items.
void StandardsTest::itemsAreThoseOfTheGuideline()
{
    QList<QStringList> rows = rowsIn(u"" DAICHO_SHARED "/domain/data/mic/measures_curated.csv"_s);
    if (rows.isEmpty())
        QSKIP("the shared list of measures is not here");
    rows.removeFirst();
    QCOMPARE(rows.size(), 150);
    for (const QStringList &row : std::as_const(rows)) {
        const Measure *ours = catalogue()->measure(u"STD%1-%2"_s.arg(row[1], row[0]));
        QVERIFY2(ours, qPrintable(row[0]));
        QCOMPARE(ours->source, u"監査項目"_s + row[0]);
        QCOMPARE(ours->isRecommended, row[3].isEmpty());
        QCOMPARE(ours->ordinance, row[1].startsWith(u'3') ? QString() : row[2].chopped(1));
    }
}

/// Facts and numbers are the guideline's; sentences are not.
void StandardsTest::wordingsAreOurOwn()
{
    const QList<QStringList> rows = rowsIn(u"" DAICHO_SHARED "/domain/data/mic/measures_curated.csv"_s);
    if (rows.isEmpty())
        QSKIP("the shared list of measures is not here");
    for (const QStringList &row : rows) {
        const Measure *ours = catalogue()->measure(u"STD%1-%2"_s.arg(row[1], row[0]));
        if (!ours)
            continue;
        const QString theirs = row[9];
        QVERIFY2(theirs.size() > ours->label.ja.size() / 2, qPrintable(row[0]));
        QVERIFY2(!theirs.contains(ours->label.ja) && ours->label.ja != row[8], qPrintable(row[0]));
    }
}

void StandardsTest::eachBodyAdoptsIt_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("absent"); // what its basic policy gives no ground for
    QTest::newRow("uto") << u"uto"_s << QStringList();
    QTest::newRow("ichikawa") << u"ichikawa"_s << QStringList();
    QTest::newRow("amagi-asakura") << u"amagi-asakura"_s << QStringList();
    QTest::newRow("sunagawa") << u"sunagawa"_s << QStringList();
    // No zones, no server room, no procedures for social media.
    const QStringList absent =
        u"STD3-18 STD3-19 STD3-20 STD3-21 STD3-22 STD3-23 STD3-24 STD3-25 STD3-26 STD3-27 STD3-28 "
        "STD2-16 STD4.2-53 STD4.2-54 STD4.2-58 STD4.2-61 STD4.2-64 STD4.3-69 STD6.1-175 STD6.1-191 STD6.1-216 "
        "STD6.4-298 STD6.5-318 STD7.1-332"_s.split(u' ');
    QTest::newRow("sainokuni") << u"sainokuni"_s << absent;
}

void StandardsTest::eachBodyAdoptsIt()
{
    QFETCH(const QString, body);
    QFETCH(QStringList, absent);
    const ReadProfile read = adopting(body, {{u"chapters"_s, everyChapter}});
    QCOMPARE(complaints(read.problems), QStringList());
    QStringList expected;
    for (const QString &id : refiningIn(*catalogue())) {
        static const QRegularExpression tables(u"^STD3\\.1[1-4]-"_s);
        const bool isOfAWirelessLan = id.startsWith(u"STD3.14-"_s) && body != u"sainokuni";
        if ((!id.contains(tables) || isOfAWirelessLan) && !absent.contains(id))
            expected.append(id);
    }
    QCOMPARE(refiningIn(*read.profile), expected);
    for (const QString &id : expected) {
        const Measure *measure = read.profile->measure(id);
        const Measure *above = read.profile->measure(measure->refines);
        QVERIFY2(above && above->refines.isEmpty(), qPrintable(id));
        QCOMPARE(measure->category, above->category);
    }
}

void StandardsTest::nothingThatABodyLacks()
{
    const QString sainokuni = QString::fromUtf8(adopting(u"sainokuni"_s, {{u"chapters"_s, everyChapter}}).adopted.text);
    for (const QString &word : {u"LGWAN"_s, u"インターネット接続系"_s, u"マイナンバー利用事務系"_s, u"無害化"_s,
                                u"運用手順"_s, u"緊急時対応計画"_s, u"機密性"_s, u"完全性"_s, u"可用性"_s})
        QVERIFY2(!sainokuni.contains(word), qPrintable(word));
    QVERIFY(sainokuni.contains(u"緊急連絡網に手順を定めている"_s));
}

void StandardsTest::oneChapter()
{
    const ReadProfile read = adopting(u"uto"_s, {{u"chapters"_s, QJsonArray{u"4.2"_s}}});
    QCOMPARE(complaints(read.problems), QStringList());
    QCOMPARE(refiningIn(*read.profile),
             (QStringList{u"STD4.2-53"_s, u"STD4.2-54"_s, u"STD4.2-58"_s, u"STD4.2-61"_s, u"STD4.2-64"_s}));
    const ReadProfile named =
        adopting(u"uto"_s, {{u"measures"_s, QJsonObject{{u"STD6.1-216"_s, u"対策基準第31条"_s}}}});
    QCOMPARE(refiningIn(*named.profile), QStringList{u"STD6.1-216"_s});
    QCOMPARE(named.profile->measures.last().source, u"対策基準第31条"_s);
    QCOMPARE(named.profile->rules.last().because, u"対策基準第31条"_s);
}

void StandardsTest::onlyWhatIsRequired()
{
    const ReadProfile read = adopting(u"uto"_s, {{u"chapters"_s, QJsonArray{u"9"_s}}, {u"only"_s, u"required"_s}});
    QCOMPARE(complaints(read.problems), QStringList());
    QCOMPARE(refiningIn(*read.profile),
             (QStringList{u"STD9.2-415"_s, u"STD9.2-416"_s, u"STD9.2-417"_s, u"STD9.3-421"_s}));
}

void StandardsTest::networkModels_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QList<int>>("own"); // of the tables 3.11, 3.12 and 3.13
    QTest::newRow("alpha") << u"alpha"_s << QList<int>{0, 0, 0};
    QTest::newRow("alpha2") << u"alpha2"_s << QList<int>{17, 0, 0};
    QTest::newRow("beta") << u"beta"_s << QList<int>{0, 9, 0};
    QTest::newRow("beta2") << u"beta2"_s << QList<int>{0, 8, 5};
}

void StandardsTest::networkModels()
{
    QFETCH(const QString, model);
    const ReadProfile read = adopting(u"uto"_s, {{u"chapters"_s, QJsonArray{u"3"_s}}}, model);
    QCOMPARE(complaints(read.problems), QStringList());
    QList<int> found;
    for (const QString &chapter : {u"3.11"_s, u"3.12"_s, u"3.13"_s})
        found.append(int(refiningIn(*read.profile, chapter).size()));
    QTEST(found, "own");
    QCOMPARE(refiningIn(*read.profile, u"3"_s).size(), 11);
    QCOMPARE(refiningIn(*read.profile, u"3.14"_s).size(), 13);
}

/// 市川 has the three axes for the town hall and one for schools: a rule on confidentiality comes for both.
void StandardsTest::schoolsAnswerByImportance()
{
    const ReadProfile read = adopting(u"ichikawa"_s, {{u"chapters"_s, QJsonArray{u"2"_s}}});
    const auto conditionOn = [&](const QString &rule, const QString &axis) {
        const auto found = std::ranges::find(read.profile->rules, rule, &Rule::id);
        if (found == read.profile->rules.end())
            return u"no rule"_s;
        const auto condition = std::ranges::find(found->when, axis, &Condition::attribute);
        return condition == found->when.end() ? u"none"_s : condition->atLeast;
    };
    QCOMPARE(conditionOn(u"S13"_s, u"C"_s), u"2"_s);
    QCOMPARE(conditionOn(u"S13"_s, u"IMP"_s), u"none"_s);
    QCOMPARE(conditionOn(u"S13-IMP"_s, u"IMP"_s), u"III"_s);
    QCOMPARE(conditionOn(u"S12-IMP"_s, u"IMP"_s), u"no rule"_s); // it names no class
    const ReadProfile older = adopting(u"sunagawa"_s, {{u"chapters"_s, QJsonArray{u"4.2"_s}}});
    QCOMPARE(std::ranges::find(older.profile->rules, u"S61"_s, &Rule::id)->when.first().atLeast, u"2"_s);
}

void StandardsTest::theBasicPolicyStandsFirst()
{
    const ReadProfile read = adopting(u"uto"_s, {{u"chapters"_s, everyChapter}});
    for (qsizetype i = 0; i < read.profile->measures.size(); ++i)
        QCOMPARE(read.profile->measures[i].refines.isEmpty(), i < 40);
    const ReadProfile again = readProfile(read.adopted.text);
    QVERIFY(again.profile);
    QCOMPARE(*again.profile, *read.profile);
}

QTEST_GUILESS_MAIN(StandardsTest)
#include "tst_standards.moc"
