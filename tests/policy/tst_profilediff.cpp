// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/catalogue.h"
#include "policy/profilediff.h"
#include "policy/profileedit.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

using How = ProfileDifference::How;

ReadProfile read(const QString &id)
{
    return readProfile(profileText(id).value_or(QByteArray()));
}

QStringList ids(const QList<ProfileDifference::Entry> &entries)
{
    QStringList all;
    for (const ProfileDifference::Entry &entry : entries)
        all << entry.id;
    return all;
}

QStringList measureIds(const Profile &profile)
{
    QStringList all;
    for (const Measure &measure : profile.measures)
        all << measure.id;
    all.sort();
    return all;
}

QString reasons(const Problems &problems)
{
    QStringList all;
    for (const Problem &problem : problems)
        all << problem.column + u' ' + problem.value + u": "_s + problem.reason;
    return all.join(u'\n');
}

} // namespace

/// Two policies side by side, edits of one, and what a body takes of a catalogue.
class ProfileDiffTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setSiteProfileFolder(QStringLiteral(DAICHO_TEST_DATA "/policy")); }
    void samePolicyDiffersInNothing();
    void listsWhatCameWentAndChanged();
    void isItsOwnMirror();
    void writesJsonAndText();
    void orderDoesNotCount();
    void editsAreNewVersions();
    void anEditWithAMistakeListsIt();
    void termsReachTheWordings();
    void ownMeasureWithItsRule();
    void removesAMeasureWithItsRules();
    void takesACatalogueByChapter();
    void takesOnlyWhatIsRequired();
    void upgradeKeepsOwnWording();
    void refusesWhatIsNotThere();
};

void ProfileDiffTest::samePolicyDiffersInNothing()
{
    const ReadProfile village = read(u"village"_s);
    QVERIFY2(village.profile, qPrintable(reasons(village.problems)));
    QVERIFY(difference(*village.profile, *village.profile).entries.isEmpty());
}

void ProfileDiffTest::listsWhatCameWentAndChanged()
{
    const ReadProfile town = read(u"town"_s);
    QVERIFY2(town.profile, qPrintable(reasons(town.problems)));
    const ProfileDifference found = difference(*read(u"village"_s).profile, *town.profile);
    QCOMPARE(ids(found.of(u"measures"_s, How::Added)), QStringList{u"LOG"_s});
    QCOMPARE(ids(found.of(u"measures"_s, How::Removed)), QStringList());
    QCOMPARE(ids(found.of(u"measures"_s, How::Changed)), QStringList{u"ROOM"_s});
    const auto fields = found.of(u"measures"_s, How::Changed).first().fields;
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields[0],
             (ProfileDifference::Field{u"label"_s, u"電算室に置いている"_s, u"電算室か鍵のかかる棚に置いている"_s}));
    QCOMPARE(fields[1], (ProfileDifference::Field{u"source"_s, u"6(4)"_s, u"6(5)"_s}));
    QCOMPARE(ids(found.of(u"rules"_s, How::Added)), QStringList{u"R5"_s});
    QCOMPARE(ids(found.of(u"zones"_s, How::Added)), QStringList{u"SCHOOL"_s});
    QCOMPARE(ids(found.of(u"zones"_s, How::Changed)), QStringList{u"LG"_s});
    QCOMPARE(ids(found.of(u"axes"_s, How::Changed)), QStringList{u"C"_s});
    QCOMPARE(ids(found.of(u"levels"_s, How::Added)), QStringList({u"C.3A"_s, u"C.old2"_s}));
    QCOMPARE(ids(found.of(u"terms"_s, How::Changed)), QStringList{u"plan"_s});
}

void ProfileDiffTest::isItsOwnMirror()
{
    const auto there = difference(*read(u"village"_s).profile, *read(u"uto"_s).profile);
    const auto back = difference(*read(u"uto"_s).profile, *read(u"village"_s).profile);
    QCOMPARE(ids(there.of(u"measures"_s, How::Added)), ids(back.of(u"measures"_s, How::Removed)));
    QCOMPARE(there.of(u"measures"_s, How::Added).size(), 40);
    QCOMPARE(ids(there.of(u"kinds"_s, How::Removed)), ids(back.of(u"kinds"_s, How::Added)));
    QCOMPARE(there.entries.size(), back.entries.size());
}

void ProfileDiffTest::writesJsonAndText()
{
    const auto found = difference(*read(u"village"_s).profile, *read(u"town"_s).profile);
    const QJsonObject json = toJson(found);
    QCOMPARE(json[u"from"][u"profile"].toString(), u"village"_s);
    QCOMPARE(json[u"to"][u"version"].toString(), u"2026-04-01"_s);
    QCOMPARE(json[u"measures"][u"added"][0][u"id"].toString(), u"LOG"_s);
    QCOMPARE(json[u"measures"][u"changed"][0][u"fields"][u"source"][u"after"].toString(), u"6(5)"_s);
    QCOMPARE(json[u"documents"][u"removed"].toArray().size(), 0);
    const QString text = textOf(found, u"ja"_s);
    QVERIFY(text.startsWith(u"measures\n"_s));
    QVERIFY(text.contains(u"+ LOG  記録を取っている\n"_s));
    QVERIFY(text.contains(u"source: 6(4) → 6(5)\n"_s));
}

void ProfileDiffTest::orderDoesNotCount()
{
    Profile shuffled = *read(u"town"_s).profile;
    std::ranges::reverse(shuffled.measures);
    std::ranges::reverse(shuffled.rules);
    std::ranges::reverse(shuffled.zones);
    QVERIFY(difference(*read(u"town"_s).profile, shuffled).entries.isEmpty());
}

void ProfileDiffTest::editsAreNewVersions()
{
    QCOMPARE(nextVersion(u"2025-04-01"_s), u"2025-04-01+1"_s);
    QCOMPARE(nextVersion(u"2025-04-01+9"_s), u"2025-04-01+10"_s);
    const ReadProfile village = read(u"village"_s);
    QJsonObject policy = withLabel(objectOf(village.adopted), u"ORG"_s, {u"推進体制がある"_s, u"Organised"_s});
    policy = withLevelLabel(policy, u"C"_s, u"3"_s, {u"極秘"_s, {}});
    policy = withDocument(policy, u"実施手順"_s, {{u"実施手順書"_s, {}}, true, {}});
    policy = withDocument(policy, u"要綱"_s, {{u"要綱"_s, {}}, false, u"9"_s});
    const ReadProfile edited = readEdited(policy);
    QVERIFY2(edited.profile, qPrintable(reasons(edited.problems)));
    QCOMPARE(edited.adopted.version, u"2025-04-01+1"_s);
    const ProfileDifference found = difference(*village.profile, *edited.profile);
    QCOMPARE(ids(found.entries), QStringList({u"ORG"_s, u"C.3"_s, u"実施手順書"_s, u"要綱"_s, u"実施手順"_s}));
    QCOMPARE(readEdited(withoutDocument(policy, u"要綱"_s)).profile->documents.size(), 1);
}

void ProfileDiffTest::anEditWithAMistakeListsIt()
{
    const ReadProfile village = read(u"village"_s);
    Condition nowhere;
    nowhere.attribute = u"zone"_s;
    nowhere.oneOf = {u"MOON"_s};
    const Rule wrong{u"R9"_s, u"6"_s, {nowhere}, {u"NOT.THERE"_s}};
    const ReadProfile edited = readEdited(withRule(objectOf(village.adopted), wrong));
    QVERIFY(!edited.profile);
    QCOMPARE(edited.problems.size(), 2);
    QVERIFY(reasons(edited.problems).contains(u"MOON"));
    QVERIFY(reasons(edited.problems).contains(u"NOT.THERE"));
}

void ProfileDiffTest::termsReachTheWordings()
{
    const ReadProfile edited = readEdited(withTerm(objectOf(read(u"village"_s).adopted), u"room"_s, u"サーバ室"_s));
    QCOMPARE(edited.profile->measure(u"ROOM"_s)->label.ja, u"サーバ室に置いている"_s);
    QCOMPARE(edited.profile->terms[u"room"_s], u"サーバ室"_s);
}

void ProfileDiffTest::ownMeasureWithItsRule()
{
    Measure own;
    own.id = u"OWN.1"_s;
    own.category = u"6.3"_s;
    own.unit = Unit::Asset;
    own.label = {u"施錠している"_s, {}};
    own.source = u"要綱3"_s;
    Condition kind;
    kind.attribute = u"kind"_s;
    kind.oneOf = {u"system"_s};
    Condition level;
    level.attribute = u"C"_s;
    level.atLeast = u"2"_s;
    QJsonObject policy = withMeasure(objectOf(read(u"village"_s).adopted), own);
    policy = withRule(policy, {u"OWN.R1"_s, u"要綱3"_s, {kind, level}, {u"OWN.1"_s}});
    const ReadProfile edited = readEdited(policy);
    QVERIFY2(edited.profile, qPrintable(reasons(edited.problems)));
    QCOMPARE(*edited.profile->measure(u"OWN.1"_s), own);
    QCOMPARE(shortForm(edited.profile->rules.last().when), u"C>=2 kind=system"_s);
}

void ProfileDiffTest::removesAMeasureWithItsRules()
{
    const ReadProfile edited = readEdited(withoutMeasure(objectOf(read(u"village"_s).adopted), u"ROOM"_s));
    QVERIFY2(edited.profile, qPrintable(reasons(edited.problems)));
    QVERIFY(!edited.profile->measure(u"ROOM"_s));
    QCOMPARE(edited.profile->rules.size(), 3);
}

void ProfileDiffTest::takesACatalogueByChapter()
{
    const ReadProfile village = read(u"village"_s);
    const ReadProfile second = withCatalogue(objectOf(village.adopted), {u"standard"_s, {u"2"_s}, false});
    QVERIFY2(second.profile, qPrintable(reasons(second.problems)));
    QCOMPARE(measureIds(*second.profile), QStringList({u"CLASSIFY"_s, u"ORG"_s, u"ROOM"_s, u"S.LABEL"_s, u"SPLIT"_s}));
    QCOMPARE(second.adopted.version, u"2025-04-01+1"_s);
    // Another chapter comes on top of it; a chapter of chapters brings what is below it.
    const ReadProfile fourth = withCatalogue(objectOf(second.adopted), {u"standard"_s, {u"4"_s}, false});
    QVERIFY(fourth.profile->measure(u"S.LABEL"_s) && fourth.profile->measure(u"S.SHELF"_s) &&
            fourth.profile->measure(u"S.CAMERA"_s));
    QCOMPARE(fourth.profile->rules.size(), 6);
    // The same again changes nothing, not even the version.
    const ReadProfile again = withCatalogue(objectOf(fourth.adopted), {u"standard"_s, {u"4"_s}, false});
    QCOMPARE(again.adopted, fourth.adopted);
    QCOMPARE(chaptersOf(u"standard"_s), (QList<std::pair<QString, int>>{{u"2"_s, 2}, {u"4.1"_s, 1}, {u"4.2"_s, 1}}));
}

void ProfileDiffTest::takesOnlyWhatIsRequired()
{
    const ReadProfile read1 = withCatalogue(objectOf(read(u"village"_s).adopted), {u"standard"_s, {}, true});
    QVERIFY(read1.profile->measure(u"S.SHELF"_s));
    QVERIFY(!read1.profile->measure(u"S.CAMERA"_s));
    // What was taken before stays when only the rest is asked for.
    const ReadProfile all = withCatalogue(objectOf(read(u"village"_s).adopted), {u"standard"_s, {}, false});
    const ReadProfile less = withCatalogue(objectOf(all.adopted), {u"standard"_s, {}, true});
    QVERIFY(less.profile->measure(u"S.CAMERA"_s));
}

void ProfileDiffTest::upgradeKeepsOwnWording()
{
    const ReadProfile first = withCatalogue(objectOf(read(u"village"_s).adopted), {u"standard"_s, {}, false});
    const ReadProfile worded =
        readEdited(withLabel(objectOf(first.adopted), u"S.LABEL"_s, {u"表紙に区分を書いている"_s, {}}));
    // The catalogue's next version words two measures anew, moves one and brings another.
    QTemporaryDir site;
    QFile::copy(QStringLiteral(DAICHO_TEST_DATA "/policy/village.json"), site.filePath(u"village.json"_s));
    QByteArray next = *profileText(u"standard"_s);
    next.replace("区分を表示している", "区分を記している").replace("監査項目20\"}", "監査項目21\"}");
    next.replace("棚に鍵をかけている", "書棚を施錠している");
    next.replace("\"measures\": [",
                 "\"measures\": [{\"id\": \"S.NEW\", \"category\": \"6.2\", \"unit\": \"asset\", "
                 "\"refines\": [\"CLASSIFY\"], \"chapter\": \"2\", \"label\": {\"ja\": \"新しい対策\"}, "
                 "\"source\": \"監査項目22\"},");
    next.replace("[\"S.LABEL\", ", "[\"S.NEW\", \"S.LABEL\", ");
    QFile file(site.filePath(u"standard.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(next);
    file.close();
    setSiteProfileFolder(site.path());
    const ReadProfile upgraded = withCatalogue(objectOf(worded.adopted), {u"standard"_s, {}, false});
    setSiteProfileFolder(QStringLiteral(DAICHO_TEST_DATA "/policy"));
    QVERIFY2(upgraded.profile, qPrintable(reasons(upgraded.problems)));
    QCOMPARE(upgraded.profile->measure(u"S.LABEL"_s)->label.ja, u"表紙に区分を書いている"_s);
    QCOMPARE(upgraded.profile->measure(u"S.LABEL"_s)->source, u"監査項目21"_s);
    QCOMPARE(upgraded.profile->measure(u"S.SHELF"_s)->label.ja, u"書棚を施錠している"_s);
    const ProfileDifference found = difference(*worded.profile, *upgraded.profile);
    QCOMPARE(ids(found.of(u"measures"_s, How::Added)), QStringList{u"S.NEW"_s});
    QCOMPARE(ids(found.of(u"measures"_s, How::Changed)), QStringList({u"S.LABEL"_s, u"S.SHELF"_s}));
    QCOMPARE(ids(found.of(u"rules"_s, How::Changed)), QStringList{u"SR1"_s});
}

void ProfileDiffTest::refusesWhatIsNotThere()
{
    const QJsonObject village = objectOf(read(u"village"_s).adopted);
    for (const CatalogueChoice &choice :
         {CatalogueChoice{u"nowhere"_s, {}, false}, CatalogueChoice{u"standard"_s, {u"9"_s}, false}}) {
        const ReadProfile refused = withCatalogue(village, choice);
        QVERIFY(!refused.profile);
        QCOMPARE(refused.problems.size(), 1);
    }
}

QTEST_GUILESS_MAIN(ProfileDiffTest)
#include "tst_profilediff.moc"
