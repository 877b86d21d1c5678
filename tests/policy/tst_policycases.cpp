// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/profilereader.h"
#include "policy/requirements.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

const QString cases = u"" DAICHO_TEST_DATA "/policy/cases"_s;

QJsonObject objectIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// The profile that a folder's name stands for: uto, or uto+mic-standards for one that adopts the whole catalogue.
ProfilePtr profileFor(const QString &folder)
{
    static QHash<QString, ProfilePtr> known;
    if (known.contains(folder))
        return known[folder];
    QJsonObject profile = QJsonDocument::fromJson(profileText(folder.section(u'+', 0, 0)).value_or("{}")).object();
    if (folder.contains(u'+')) {
        QJsonArray adopts = profile[u"adopts"_s].toArray();
        const QJsonArray chapters{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s};
        adopts.append(QJsonObject{{u"from"_s, folder.section(u'+', 1)}, {u"chapters"_s, chapters}});
        profile[u"adopts"_s] = adopts;
    }
    const ReadProfile read = readProfile(QJsonDocument(profile).toJson());
    for (const Problem &problem : read.problems)
        qWarning().noquote() << folder << problem.column << problem.value << problem.reason;
    known[folder] = read.problems.isEmpty() ? read.profile : nullptr;
    return known[folder];
}

Unit unitNamed(const QString &name)
{
    for (const Unit unit : {Unit::Body, Unit::Zone, Unit::Department, Unit::Engagement}) {
        if (unitName(unit) == name)
            return unit;
    }
    return Unit::Asset;
}

Facts factsIn(const QJsonObject &subject, Unit unit)
{
    if (unit == Unit::Body)
        return factsOfBody();
    if (unit == Unit::Department)
        return factsOfDepartment();
    if (unit == Unit::Zone)
        return factsOfZone(subject[u"zone"_s].toString());
    if (unit == Unit::Engagement)
        return {{u"unit"_s, unitName(unit)}, {u"engagement"_s, subject[u"engagement"_s].toString()}};
    Asset asset;
    asset.kind = subject[u"kind"_s].toString();
    asset.subKind = subject[u"subKind"_s].toString();
    asset.zone = subject[u"zone"_s].toString();
    asset.personalInformation = subject[u"personalInformation"_s].toString();
    asset.offSite = subject[u"offSite"_s].toBool();
    const QJsonObject levels = subject[u"levels"_s].toObject();
    for (auto level = levels.begin(); level != levels.end(); ++level)
        asset.marks[level.key()].level = level->toString();
    return factsOf(signatureOf(asset));
}

/// "MEASURE: rules (clauses)", with an arrow for those that roll up because others spell them out.
QStringList requiredOf(const Profile &profile, const QJsonObject &subject)
{
    const Unit unit = unitNamed(subject[u"unit"_s].toString());
    QStringList lines;
    for (const Requirement &requirement : requirements(profile, unit, factsIn(subject, unit))) {
        QStringList clauses;
        for (const QString &id : requirement.rules) {
            const QString clause = std::ranges::find(profile.rules, id, &Rule::id)->because;
            if (!clauses.contains(clause))
                clauses.append(clause);
        }
        lines.append(u"%1: %2 (%3)%4"_s.arg(requirement.measure, requirement.rules.join(u' '), clauses.join(u'、'),
                                            requirement.refinedBy.isEmpty() ? QString() : u" ↓"_s));
    }
    return lines;
}

} // namespace

/// Golden pairs: what a subject is, and what it needs and why. A new file is a new case.
class PolicyCasesTest : public QObject
{
    Q_OBJECT

private slots:
    void eachBodyHasCases();
    void needs_data();
    void needs();
    void subjectsSpeakThePolicysWords_data() { needs_data(); }
    void subjectsSpeakThePolicysWords();
};

void PolicyCasesTest::eachBodyHasCases()
{
    for (const ProfileName &name : availableProfiles()) {
        const int least = name.isCatalogue ? 0 : 8;
        QVERIFY2(QDir(cases + u'/' + name.id).entryList({u"*.json"_s}).size() >= least, qPrintable(name.id));
    }
    QVERIFY(QDir(cases + u"/uto+mic-standards"_s).entryList({u"*.json"_s}).size() >= 12);
}

void PolicyCasesTest::needs_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("path");
    QDirIterator files(cases, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        const QString folder = file.dir().dirName();
        QTest::addRow("%s/%s", qPrintable(folder), qPrintable(file.baseName())) << folder << file.filePath();
    }
}

void PolicyCasesTest::needs()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, path);
    const ProfilePtr profile = profileFor(folder);
    QVERIFY(profile);
    const QJsonObject pair = objectIn(path);
    QStringList expected;
    for (const QJsonValue &line : pair[u"needs"_s].toArray())
        expected.append(line.toString());
    QVERIFY2(pair[u"subject"_s].isObject() && pair[u"needs"_s].isArray(), "is no pair");
    const QStringList found = requiredOf(*profile, pair[u"subject"_s].toObject());
    QCOMPARE(found.join(u'\n'), expected.join(u'\n'));
}

/// A case with a word that the policy does not have would be right by accident.
void PolicyCasesTest::subjectsSpeakThePolicysWords()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, path);
    const ProfilePtr profile = profileFor(folder);
    QVERIFY(profile);
    const QJsonObject subject = objectIn(path)[u"subject"_s].toObject();
    const QString zone = subject[u"zone"_s].toString();
    QVERIFY2(zone.isEmpty() || profile->zone(zone), qPrintable(zone));
    if (unitNamed(subject[u"unit"_s].toString()) != Unit::Asset)
        return;
    const Kind *kind = profile->kind(subject[u"kind"_s].toString());
    QVERIFY(kind);
    const QString subKind = subject[u"subKind"_s].toString();
    QVERIFY2(subKind.isEmpty() || kind->subKind(subKind), qPrintable(subKind));
    QVERIFY(profile->personal(subject[u"personalInformation"_s].toString()));
    const QJsonObject levels = subject[u"levels"_s].toObject();
    QVERIFY(!levels.isEmpty());
    for (auto level = levels.begin(); level != levels.end(); ++level) {
        const Axis *axis = profile->axis(level.key());
        QVERIFY2(axis && axis->level(level->toString()), qPrintable(level.key()));
        QVERIFY2(holds(*profile, axis->when, {{u"zone"_s, zone}}), qPrintable(level.key()));
    }
}

QTEST_GUILESS_MAIN(PolicyCasesTest)
#include "tst_policycases.moc"
