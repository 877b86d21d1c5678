// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/campaign.h"
#include "policy/classifying.h"
#include "policy/lowering.h"
#include "policy/validation.h"
#include "support/classes.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

const Axis &axisC()
{
    return *classes::profile()->axis(u"C"_s);
}

Facts factsWith(const QString &personal)
{
    Asset asset = classes::asset(1, {});
    asset.personalInformation = personal;
    return factsOf(signatureOf(asset));
}

QString asText(const AnswerPath &path)
{
    QStringList all;
    for (const WizardAnswer &answer : path)
        all << answer.question + (answer.isYes ? u"+"_s : u"-"_s);
    return all.join(u' ');
}

QStringList fieldsOf(const Problems &problems)
{
    QStringList fields;
    for (const Problem &problem : problems)
        fields << problem.column;
    return fields;
}

} // namespace

class ClassifyingTest : public QObject
{
    Q_OBJECT

private slots:
    void asksOneAfterTheOther()
    {
        const Profile &profile = *classes::profile();
        QVERIFY(hasQuestions(profile, u"C"_s));
        QVERIFY(!hasQuestions(profile, u"EDU"_s));
        QCOMPARE(questionAfter(profile, u"C"_s, {})->id, u"personal"_s); // the one that no other leads to
        QCOMPARE(questionAfter(profile, u"C"_s, {{u"personal"_s, false}})->id, u"published"_s);
        const AnswerPath all{{u"personal"_s, false}, {u"published"_s, false}, {u"staff"_s, true}};
        QCOMPARE(questionAfter(profile, u"C"_s, all), nullptr);
        QCOMPARE(classified(profile, axisC(), all, factsWith(u"none"_s)).level, u"2C"_s);
        QCOMPARE(classified(profile, axisC(), all.first(2), factsWith(u"none"_s)).level, QString());
        // An answer to something that is not asked there counts for nothing.
        QCOMPARE(questionAfter(profile, u"C"_s, {{u"staff"_s, true}})->id, u"personal"_s);
    }

    void raisesToTheHighestFloor()
    {
        const Profile &profile = *classes::profile();
        const AnswerPath open{{u"personal"_s, false}, {u"published"_s, true}};
        const Classified raised = classified(profile, axisC(), open, factsWith(u"personal"_s));
        QCOMPARE(raised.answered, u"1"_s);
        QCOMPARE(raised.level, u"3B"_s);
        QCOMPARE(raised.floor->id, u"F2"_s);
        const AnswerPath high{{u"personal"_s, true}};
        QCOMPARE(classified(profile, axisC(), high, factsWith(u"personal"_s)).floor, nullptr);
        QCOMPARE(classified(profile, axisC(), open, factsWith(u"none"_s)).level, u"1"_s);
    }

    void keepsTheAnswersAsTheReason()
    {
        const Profile &profile = *classes::profile();
        const AnswerPath path{{u"personal"_s, false}, {u"published"_s, false}, {u"staff"_s, false}};
        const QString ja = reasonOf(profile, axisC(), path, factsWith(u"none"_s), u"ja"_s);
        QCOMPARE(
            ja,
            u"住民の個人情報を含むか：いいえ／公表を前提としているか：いいえ／職員のみが扱うか：いいえ → 機密性2"_s);
        QCOMPARE(reasonOf(profile, axisC(), {{u"personal"_s, true}}, factsWith(u"none"_s), u"en"_s),
                 u"personal: yes → 機密性3B"_s);
        QCOMPARE(
            reasonOf(profile, axisC(), {{u"personal"_s, false}, {u"published"_s, true}}, factsWith(u"personal"_s),
                     u"ja"_s),
            u"住民の個人情報を含むか：いいえ／公表を前提としているか：はい → 機密性1 → 機密性3B（個人情報を含むこと）"_s);
    }

    void readsTheAnswersOutOfAReason()
    {
        const Profile &profile = *classes::profile();
        for (const QString &language : {u"ja"_s, u"en"_s}) {
            for (const AnswerPath &path :
                 {AnswerPath{{u"personal"_s, true}}, AnswerPath{{u"personal"_s, false}, {u"published"_s, true}},
                  AnswerPath{{u"personal"_s, false}, {u"published"_s, false}, {u"staff"_s, true}}}) {
                const QString reason = reasonOf(profile, axisC(), path, factsWith(u"personal"_s), language);
                QCOMPARE(asText(answersIn(profile, u"C"_s, u"令和8年度。"_s + reason + u"。課長確認済"_s)),
                         asText(path));
            }
        }
        QCOMPARE(asText(answersIn(profile, u"C"_s, u"住民情報を含むため"_s)), QString());
        // What the policy asks no longer is left out, what it still asks stays.
        QCOMPARE(asText(answersIn(profile, u"C"_s, u"住民の個人情報を含むか：いいえ／議会のものか：はい → 2"_s)),
                 u"personal-"_s);
        QCOMPARE(asText(answersIn(profile, u"EDU"_s, u"住民の個人情報を含むか：いいえ"_s)), QString());
    }

    void endsWhereQuestionsGoRound()
    {
        Profile ring = *classes::profile();
        ring.questions = {classes::question(u"a"_s, u"甲"_s, {u"b"_s, {}}, {u"b"_s, {}}),
                          classes::question(u"b"_s, u"乙"_s, {u"c"_s, {}}, {u"c"_s, {}}),
                          classes::question(u"c"_s, u"丙"_s, {u"b"_s, {}}, {u"b"_s, {}})};
        const QString endless = u"甲：はい／"_s + u"乙：はい／丙：はい／"_s.repeated(50);
        QCOMPARE(answersIn(ring, u"C"_s, endless).size(), 3);
    }

    void offersOnlyLevelsInForce()
    {
        QStringList ids;
        for (const Level &level : levelsOn(axisC(), classes::today))
            ids << level.id;
        QCOMPARE(ids.join(u' '), u"3B 2C 2 1"_s);
        QCOMPARE(levelsOn(axisC(), QDate(2026, 3, 31)).size(), 5);
    }

    void knowsWhomAnAxisIsMeantFor()
    {
        const Profile &profile = *classes::profile();
        Asset asset = classes::asset(1, u"2"_s);
        const Axis &edu = *profile.axis(u"EDU"_s);
        QVERIFY(!isMeantFor(profile, edu, factsOf(signatureOf(asset))));
        QVERIFY(isMeantFor(profile, axisC(), factsOf(signatureOf(asset))));
        asset.marks[u"EDU"_s].level = u"I"_s;
        const Problems problems = validate(asset, profile, *town::snapshot(0));
        QCOMPARE(fieldsOf(problems), QStringList{u"levels.EDU"_s});
        QCOMPARE(problems.first().severity, Problem::Severity::Warning);
        asset.zone = u"SCHOOL"_s;
        QCOMPARE(fieldsOf(validate(asset, profile, *town::snapshot(0))), QStringList());
    }

    void asksWhyAClassIsLowered_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("isProblem");
        const QString old = u"前からの理由"_s;
        QTest::newRow("lower, old reason") << u"3B"_s << u"2"_s << old << true;
        QTest::newRow("lower, old reason with spaces") << u"3B"_s << u"2"_s << old + u" "_s << true;
        QTest::newRow("lower, no reason") << u"3B"_s << u"2"_s << QString() << true;
        QTest::newRow("lower, new reason") << u"3B"_s << u"2"_s << u"公開したため"_s << false;
        QTest::newRow("taken away") << u"3B"_s << QString() << old << true;
        QTest::newRow("higher") << u"2"_s << u"3B"_s << old << false;
        QTest::newRow("as before") << u"2"_s << u"2"_s << old << false;
        QTest::newRow("first one") << QString() << u"1"_s << QString() << false;
        QTest::newRow("anew, as it may become") << u"old2"_s << u"2"_s << old << false;
        QTest::newRow("anew, lower than it may become") << u"old2"_s << u"1"_s << old << true;
        QTest::newRow("of a policy before") << u"X"_s << u"1"_s << old << false;
    }

    void asksWhyAClassIsLowered()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const QString, reason);
        QFETCH(const bool, isProblem);
        Asset asset = classes::asset(7, before);
        const SnapshotPtr now = town::snapshot({classes::asset(3, u"3B"_s), asset});
        asset.marks[u"C"_s] = {after, reason};
        const QStringList expected = isProblem ? QStringList{u"reasons.C"_s} : QStringList();
        QCOMPARE(fieldsOf(loweringProblems(asset, *classes::profile(), *now)), expected);

        Change change;
        change.assets = AssetRows::of({asset});
        QCOMPARE(fieldsOf(validate(change, *classes::profile(), *now)), expected);
        change.verb = Change::Verb::Undo; // what was so before needs no reason
        QCOMPARE(fieldsOf(validate(change, *classes::profile(), *now)), QStringList());
    }

    void movingOutOfAnAxisIsNoLowering()
    {
        Asset asset = classes::asset(7, u"2"_s);
        asset.zone = u"SCHOOL"_s;
        asset.marks[u"EDU"_s].level = u"I"_s;
        const SnapshotPtr now = town::snapshot({asset});
        asset.marks.remove(u"EDU"_s);
        QCOMPARE(fieldsOf(loweringProblems(asset, *classes::profile(), *now)), QStringList{u"reasons.EDU"_s});
        asset.zone = u"LG"_s;
        QCOMPARE(fieldsOf(loweringProblems(asset, *classes::profile(), *now)), QStringList());
    }

    void countsACampaignAsOneByOne()
    {
        QRandomGenerator random(11);
        std::vector<Asset> assets;
        for (int i = 0; i < 3000; ++i) {
            Asset asset =
                classes::asset(100 + i, town::pick(random, {u"3B"_s, u"2C"_s, u"old2"_s, u"2"_s, u"1"_s, QString()}),
                               Id{random.bounded(6)}); // 5 is no department of the registry
            asset.state = AssetState(random.bounded(3));
            asset.personalInformation = town::pick(random, {u"none"_s, u"personal"_s});
            assets.push_back(asset);
        }
        const SnapshotPtr now = town::snapshot(assets);
        QMap<Id, std::pair<qint64, qint64>> expected;
        for (const Asset &asset : assets) {
            const QString level = asset.marks.value(u"C"_s).level;
            if (asset.state == AssetState::Retired)
                continue;
            auto &sum = expected[now->departments.find(asset.department) ? asset.department : Id()];
            sum.first += level == u"old2";
            sum.second += level == u"2C" || level == u"2";
        }
        const Campaign campaign = campaignOf(*now, *classes::profile(), classes::today);
        QCOMPARE(campaign.lines.size(), 5);
        QCOMPARE(campaign.lines.first().department, Id{1}); // as the organisation chart lists them
        QVERIFY(campaign.lines.last().department.isNull());
        qint64 toDo = 0;
        for (const CampaignLine &line : campaign.lines) {
            QCOMPARE(line.axis, u"C"_s);
            QCOMPARE(line.toDo, expected[line.department].first);
            QCOMPARE(line.done, expected[line.department].second);
            QCOMPARE(qint64(waiting(*now, *classes::profile(), classes::today, u"C"_s, line.department).size()),
                     line.toDo);
            toDo += line.toDo;
        }
        QCOMPARE(campaign.toDo, toDo);
        const std::vector<Id> all = waiting(*now, *classes::profile(), classes::today);
        QCOMPARE(qint64(all.size()), toDo);
        for (const Id id : all)
            QCOMPARE(now->assets.asset(id)->marks[u"C"_s].level, u"old2"_s);
    }

    void aCampaignBeginsWhenALevelRunsOut()
    {
        const SnapshotPtr now = town::snapshot({classes::asset(1, u"old2"_s)});
        QVERIFY(campaignOf(*now, *classes::profile(), QDate(2026, 3, 31)).lines.isEmpty());
        QCOMPARE(campaignOf(*now, *classes::profile(), QDate(2026, 4, 1)).toDo, 1);
        const Signature signature = signatureOf(classes::asset(1, u"old2"_s));
        QCOMPARE(waitsOn(*classes::profile(), signature, QDate(2026, 4, 1)), QStringList{u"C"_s});
        QCOMPARE(waitsOn(*classes::profile(), signature, QDate(2026, 3, 31)), QStringList());
    }

    void saysWhatALevelMayBecome()
    {
        const auto ids = [](const QString &from, const Axis &axis) {
            QStringList all;
            for (const Level &level : successors(axis, from, classes::today))
                all << level.id;
            return all.join(u' ');
        };
        QCOMPARE(ids(u"old2"_s, axisC()), u"2C 2"_s);
        Axis vague = axisC();
        vague.levels[2].becomes.clear();
        QCOMPARE(ids(u"old2"_s, vague), u"3B 2C 2 1"_s);
    }
};

QTEST_GUILESS_MAIN(ClassifyingTest)
#include "tst_classifying.moc"
