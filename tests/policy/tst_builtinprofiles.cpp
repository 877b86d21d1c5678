// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/folding.h"
#include "policy/profilereader.h"
#include "policy/requirements.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

ProfilePtr profileOf(const QString &id)
{
    const auto json = profileText(id);
    return json ? readProfile(*json).profile : nullptr;
}

template <typename T>
QStringList idsOf(const QList<T> &list)
{
    QStringList ids;
    for (const T &entry : list)
        ids.append(entry.id);
    return ids;
}

/// Every level that the questions on an axis may end in, by answering each of them both ways.
void followTo(const Profile &profile, const QString &question, QStringList seen, QSet<QString> &levels)
{
    const auto at = std::ranges::find(profile.questions, question, &Question::id);
    QVERIFY2(at != profile.questions.end(), qPrintable(question));
    QVERIFY2(!seen.contains(question), qPrintable(question));
    seen.append(question);
    for (const Question::Next &next : {at->yes, at->no}) {
        if (next.level.isEmpty())
            followTo(profile, next.question, seen, levels);
        else
            levels.insert(next.level);
    }
}

} // namespace

class BuiltInProfilesTest : public QObject
{
    Q_OBJECT

private slots:
    void eachIsSound_data();
    void eachIsSound();
    void measuresAreThoseOfTheText_data();
    void measuresAreThoseOfTheText();
    void clausesAreThoseOfTheModel();
    void vocabularies_data();
    void vocabularies();
    void ledgersUseTheirWords_data();
    void ledgersUseTheirWords();
    void questionsReachEveryCurrentLevel_data();
    void questionsReachEveryCurrentLevel();
    void whatABodyLacksIsNotThere();
    void whatEntriesNameIsThere_data();
    void whatEntriesNameIsThere();
};

void BuiltInProfilesTest::eachIsSound_data()
{
    QTest::addColumn<QString>("id");
    for (const ProfileName &name : availableProfiles())
        QTest::newRow(qPrintable(name.id)) << name.id;
}

void BuiltInProfilesTest::eachIsSound()
{
    QFETCH(const QString, id);
    const ReadProfile read = readProfile(*profileText(id));
    QStringList found;
    for (const Problem &problem : read.problems)
        found.append(problem.column + u' ' + problem.value + u' ' + problem.reason);
    QCOMPARE(found, QStringList());
    QVERIFY(read.profile);
    QVERIFY2(!read.adopted.text.contains("{room}") && !read.adopted.text.contains("{axes}"), "an own word is missing");
    // Scripts rely on the lists, be they empty.
    const QJsonObject kept = QJsonDocument::fromJson(read.adopted.text).object();
    for (const QString &key :
         {u"axes"_s, u"zones"_s, u"kinds"_s, u"measures"_s, u"rules"_s, u"documents"_s, u"dates"_s})
        QVERIFY2(kept[key].isArray(), qPrintable(key));
    QVERIFY(kept[u"terms"_s].isObject());
}

void BuiltInProfilesTest::measuresAreThoseOfTheText_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("codes");
    const QString common = u"ORG.STRUCTURE AST.CLASSIFY AST.TREAT %1 PHY.SERVER %2 PHY.LINE PHY.PC HUM.RULES HUM.TRAIN "
                           "TEC.COMPUTER TEC.ACCESS TEC.MALWARE TEC.INTRUSION OPS.MONITOR OPS.COMPLIANCE OPS.OUTSOURCE "
                           "OPS.INCIDENT_PLAN EXT.SELECT EXT.CONTRACT EXT.VERIFY EXT.ACT EXT.CLOUD_RULES %3 "
                           "EXT.SNS_INFO EXT.SNS_OWNER %4 AUD.RUN REV.RISK REV.POLICY STD.STANDARD %5"_s;
    const QString tiers = u"RES.MN.ISOLATE RES.MN.NO_TAKEOUT RES.MN.MFA RES.LG.SPLIT RES.LG.SANITIZE RES.IN.MONITOR "
                          "RES.IN.CLOUD"_s;
    const QString room = u"PHY.ROOM"_s;
    const QString sns = u"EXT.SNS_PROC"_s;
    const QString procedure = u"STD.PROCEDURE"_s;
    const QString audits = u"EVA.AUDIT EVA.IMPROVE"_s;
    QTest::newRow("uto") << u"uto"_s << 40 << common.arg(tiers, room, sns, audits + u" EVA.REVISE"_s, procedure);
    QTest::newRow("amagi-asakura") << u"amagi-asakura"_s << 38 << common.arg(tiers, room, sns, audits, QString());
    QTest::newRow("ichikawa") << u"ichikawa"_s << 40
                              << common.arg(tiers, room, sns, audits + u" EVA.REVISE"_s, procedure);
    QTest::newRow("sainokuni") << u"sainokuni"_s << 29
                               << common.arg(u"RES.ALL.MONITOR"_s, QString(), QString(), QString(), procedure);
    QTest::newRow("sunagawa") << u"sunagawa"_s << 36 << common.arg(tiers, room, sns, QString(), QString());
}

void BuiltInProfilesTest::measuresAreThoseOfTheText()
{
    QFETCH(const QString, id);
    QFETCH(const int, count);
    QFETCH(const QString, codes);
    const ProfilePtr profile = profileOf(id);
    QVERIFY(profile);
    QCOMPARE(idsOf(profile->measures), codes.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(profile->measures.size(), count);
    for (const Measure &measure : profile->measures)
        QVERIFY2(measure.refines.isEmpty() && measure.chapter.isEmpty(), qPrintable(measure.id));
}

/// The clause of each measure, and how each body writes its tiers.
void BuiltInProfilesTest::clausesAreThoseOfTheModel()
{
    QCOMPARE(profileOf(u"uto"_s)->measure(u"RES.MN.MFA"_s)->source, u"6(3)ア"_s);
    QCOMPARE(profileOf(u"ichikawa"_s)->measure(u"RES.LG.SPLIT"_s)->source, u"6(3)②"_s);
    QCOMPARE(profileOf(u"sainokuni"_s)->measure(u"RES.ALL.MONITOR"_s)->source, u"6(3)"_s);
    QFile model(u"" DAICHO_SHARED "/domain/data/seeds/policy_model.json"_s);
    if (!model.open(QIODevice::ReadOnly))
        QSKIP("the shared policy model is not here");
    const QJsonArray policies = QJsonDocument::fromJson(model.readAll())[u"policies"_s].toArray();
    QCOMPARE(policies.size(), 5);
    for (const QJsonValue &policy : policies) {
        const QString id = policy[u"id"_s].toString();
        const ProfilePtr profile = profileOf(id == u"amagi" ? u"amagi-asakura"_s : id);
        QVERIFY2(profile, qPrintable(id));
        QStringList codes;
        const QJsonArray measures = policy[u"measures"_s].toArray();
        for (const QJsonValue &measure : measures) {
            const Measure *ours = profile->measure(measure[u"code"_s].toString());
            QVERIFY(ours);
            codes.append(ours->id);
            QCOMPARE(ours->category, measure[u"clause"_s].toString());
            const QString clause = ours->source.section(u')', 0, 0).replace(u'(', u'.'); // 6(3)ア → 6.3
            QCOMPARE(clause, ours->category);
        }
        QCOMPARE(idsOf(profile->measures), codes);
    }
}

void BuiltInProfilesTest::vocabularies_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("zones");
    QTest::addColumn<QStringList>("axes");
    QTest::addColumn<QString>("terms");
    QTest::addColumn<QString>("documents");
    QTest::addColumn<QStringList>("dates");
    const QStringList three{u"庁内/マイナンバー利用事務系"_s, u"庁内/LGWAN接続系"_s, u"庁内/インターネット接続系"_s};
    const QStringList cia{u"機密性 mic-2026"_s, u"完全性 mic-2026"_s, u"可用性 mic-2026"_s};
    const QStringList older{u"機密性 mic-321"_s, u"完全性 mic-321"_s, u"可用性 mic-321"_s};
    QTest::newRow("uto") << u"uto"_s << three << cia << u"市 本市 情報システム室 緊急時対策計画 監査及び自己点検"_s
                         << u"++-"_s
                         << QStringList{u"established 2015-12-28 平成27年告示第105号"_s,
                                        u"effective 2016-01-01 平成27年告示第105号"_s,
                                        u"effective 2023-01-05 令和5年告示第2号"_s,
                                        u"effective 2026-04-01 令和8年告示第31号"_s};
    QTest::newRow("amagi-asakura") << u"amagi-asakura"_s << three << older
                                   << u"一部事務組合 組合 情報システム室 緊急時対応計画 監査及び自己点検"_s << u"++"_s
                                   << QStringList{u"established 2026-04 "_s};
    QTest::newRow("ichikawa") << u"ichikawa"_s
                              << three + QStringList{u"校内/校務系"_s, u"校内/校務外部接続系"_s, u"校内/学習系"_s}
                              << cia + QStringList{u"重要性分類 mext"_s}
                              << u"市 本市 情報システム室 緊急時対応計画 監査及び自己点検"_s << u"+++--"_s
                              << QStringList{u"amended 2026-04-01 "_s};
    QTest::newRow("sainokuni") << u"sainokuni"_s << QStringList() << QStringList{u"重要度 abc"_s}
                               << u"広域連合 当広域連合 コンピュータ室 緊急連絡網 監査又は自己点検"_s << u"+--"_s
                               << QStringList{u"effective 2026-02-01 "_s};
    QTest::newRow("sunagawa") << u"sunagawa"_s << three << older
                              << u"一部事務組合 砂川地区保健衛生組合 サーバ室 緊急時対応計画 監査及び自己点検"_s
                              << u"++"_s << QStringList();
}

void BuiltInProfilesTest::vocabularies()
{
    QFETCH(const QString, id);
    const ProfilePtr profile = profileOf(id);
    QVERIFY(profile);
    QStringList zones;
    for (const PolicyZone &zone : profile->zones)
        zones.append(zone.network + u'/' + zone.name.ja);
    QTEST(zones, "zones");
    QStringList axes;
    for (const Axis &axis : profile->axes)
        axes.append(axis.label.ja + u' ' + axis.scheme);
    QTEST(axes, "axes");
    const QMap<QString, QString> &terms = profile->terms;
    const QString words =
        QStringList{profile->bodyType, terms[u"self"_s], terms[u"room"_s], terms[u"incidentPlan"_s], terms[u"audit"_s]}
            .join(u' ');
    QTEST(words, "terms");
    QString documents;
    for (const Document &document : profile->documents) {
        documents += document.isPublic ? u'+' : u'-';
        QCOMPARE(document.reason.isEmpty(), document.isPublic);
    }
    QTEST(documents, "documents");
    QStringList dates;
    for (const PolicyDate &date : profile->dates)
        dates.append(date.event + u' ' + date.date.iso() + u' ' + date.instrument);
    QTEST(dates, "dates");
}

void BuiltInProfilesTest::ledgersUseTheirWords_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("ledger");
    QTest::newRow("uto") << u"uto"_s << u"uto.cp932.csv"_s;
    QTest::newRow("amagi-asakura") << u"amagi-asakura"_s << u"amagi-asakura.xlsx"_s;
    QTest::newRow("ichikawa") << u"ichikawa"_s << u"ichikawa.xlsx"_s;
    QTest::newRow("ichikawa schools") << u"ichikawa"_s << u"ichikawa-schools.utf8bom.csv"_s;
    QTest::newRow("sainokuni") << u"sainokuni"_s << u"sainokuni.utf8.csv"_s;
    QTest::newRow("sunagawa") << u"sunagawa"_s << u"sunagawa.cp932.tsv"_s;
}

/// Every value that a body's ledger must yield is one of its profile, and meant for the axis that it stands on.
void BuiltInProfilesTest::ledgersUseTheirWords()
{
    QFETCH(const QString, id);
    QFETCH(const QString, ledger);
    QFile expected(u"" DAICHO_SHARED "/data/ledgers/expected.json"_s);
    if (!expected.open(QIODevice::ReadOnly))
        QSKIP("the shared ledgers are not here");
    const QJsonArray rows = QJsonDocument::fromJson(expected.readAll())[ledger].toArray();
    QVERIFY(!rows.isEmpty());
    const ProfilePtr profile = profileOf(id);
    for (const QJsonValue &row : rows) {
        const auto zone =
            std::ranges::find(profile->zones, row[u"zone"_s].toString(), [](const PolicyZone &z) { return z.name.ja; });
        QCOMPARE(zone == profile->zones.end(), row[u"zone"_s].isNull());
        const auto personal = std::ranges::find(profile->personalInformation, row[u"personal"_s].toString(),
                                                [](const Choice &c) { return c.label.ja; });
        QVERIFY(personal != profile->personalInformation.end());
        const auto kind =
            std::ranges::find(profile->kinds, row[u"kind"_s].toString(), [](const Kind &k) { return k.label.ja; });
        QVERIFY(kind != profile->kinds.end());
        const Facts facts{{u"zone"_s, zone == profile->zones.end() ? QString() : zone->id}};
        for (const Axis &axis : profile->axes) {
            const QString level = row[axis.id.toLower()].toString();
            QCOMPARE(!level.isEmpty(), holds(*profile, axis.when, facts));
            QVERIFY2(level.isEmpty() || (axis.level(level) && axis.level(level)->isValidOn(QDate(2026, 11, 1))),
                     qPrintable(axis.id + u' ' + level));
        }
    }
}

void BuiltInProfilesTest::questionsReachEveryCurrentLevel_data()
{
    QTest::addColumn<QString>("id");
    for (const ProfileName &name : availableProfiles()) {
        if (name.id.startsWith(u"levels-") || !name.isCatalogue)
            QTest::newRow(qPrintable(name.id)) << name.id;
    }
}

void BuiltInProfilesTest::questionsReachEveryCurrentLevel()
{
    QFETCH(const QString, id);
    const ProfilePtr profile = profileOf(id);
    QVERIFY(!profile->axes.isEmpty());
    for (const Axis &axis : profile->axes) {
        QVERIFY(!axis.scheme.isEmpty());
        QSet<QString> current;
        for (const Level &level : axis.levels) {
            if (level.isValidOn(QDate(2026, 11, 1)))
                current.insert(level.id);
        }
        const auto first = std::ranges::find(profile->questions, axis.id, &Question::axis);
        QVERIFY2(first != profile->questions.end(), qPrintable(axis.id));
        QSet<QString> reached;
        followTo(*profile, first->id, {}, reached);
        QCOMPARE(reached, current);
    }
}

/// 彩の国 has no zones, one axis and no plan for emergencies by that name: nothing may speak of them.
void BuiltInProfilesTest::whatABodyLacksIsNotThere()
{
    const ReadProfile read = readProfile(*profileText(u"sainokuni"_s));
    const QString text = QString::fromUtf8(read.adopted.text);
    for (const QString &word : {u"LGWAN"_s, u"インターネット接続系"_s, u"マイナンバー利用事務系"_s, u"無害化"_s,
                                u"運用手順"_s, u"緊急時"_s, u"機密性"_s, u"完全性"_s, u"可用性"_s})
        QVERIFY2(!text.contains(word), qPrintable(word));
    for (const Prohibition &prohibition : read.profile->prohibitions)
        QVERIFY(prohibition.subject != u"flow");
    for (const MandatoryField &field : read.profile->mandatory)
        QVERIFY(field.field != u"zone");
}

void BuiltInProfilesTest::whatEntriesNameIsThere_data()
{
    eachIsSound_data();
}

/// What levels, floors, rules of disposal, prohibitions and mandatory fields speak of.
void BuiltInProfilesTest::whatEntriesNameIsThere()
{
    QFETCH(const QString, id);
    const ProfilePtr profile = profileOf(id);
    for (const Axis &axis : profile->axes) {
        for (const Level &level : axis.levels) {
            for (const QString &restriction : level.handling)
                QVERIFY2(profile->handlingRestriction(restriction) || id == u"mic-policy", qPrintable(restriction));
            for (const QString &next : level.becomes)
                QVERIFY(axis.level(next));
        }
    }
    for (const Floor &floor : profile->floors)
        QVERIFY2(profile->axis(floor.axis) && profile->axis(floor.axis)->level(floor.level), qPrintable(floor.id));
    for (const DisposalRule &rule : profile->disposalRules) {
        for (const QString &method : rule.methods)
            QVERIFY2(profile->disposalMethod(method), qPrintable(method));
    }
    for (const MandatoryField &field : profile->mandatory) {
        if (field.field.startsWith(u"levels."))
            QVERIFY2(profile->axis(field.field.mid(7)), qPrintable(field.field));
        QVERIFY(!field.because.isEmpty());
    }
    for (const Prohibition &prohibition : profile->prohibitions)
        QVERIFY2(!prohibition.because.isEmpty() && !prohibition.when.isEmpty(), qPrintable(prohibition.id));
    for (const QString &axis : profile->importance.axes)
        QVERIFY(profile->axis(axis));
}

QTEST_GUILESS_MAIN(BuiltInProfilesTest)
#include "tst_builtinprofiles.moc"
