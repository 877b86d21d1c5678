// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/coverage.h"
#include "policy/onebyone.h"
#include "policy/profilereader.h"
#include "policy/randomregistry.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2026, 4, 10);

ProfilePtr uto()
{
    static const ProfilePtr profile = readProfile(*profileText(u"uto"_s)).profile;
    return profile;
}

/// A registry with one department, one system in the zone MN, and whatever is added to it.
struct Small {
    Small()
    {
        Change change;
        for (const Measure &measure : uto()->measures)
            change.newMeasures.append(measure.id);
        change.departments.upserts.append({department, 0, u"税務課"_s, {}, 0, {}, {}});
        change.zones.upserts.append({zone, 0, u"MN"_s, u"マイナンバー利用事務系"_s, 0});
        system.id = asset;
        system.kind = u"system"_s;
        system.subKind = u"terminal"_s;
        system.zone = u"MN"_s;
        system.department = department;
        change.assets = AssetRows::of({system});
        now = after(Snapshot(), change, 1);
    }

    void answer(SubjectId subject, const QString &measure, Status status)
    {
        Change change;
        const Answers *known = now->answers.find(subject);
        Answers answers = known ? *known : Answers{subject, 0, {}, {}};
        answers.statuses.set(now->ordinal(measure), status);
        change.answers.upserts.append(answers);
        now = after(*now, change, now->revision + 1);
    }

    void except(SubjectId subject, const QString &measure, const QString &until)
    {
        Change change;
        Exception exception;
        exception.id = newId();
        exception.subject = subject;
        exception.measure = now->ordinal(measure);
        exception.expires = *PartialDate::fromIso(until);
        change.exceptions.upserts.append(exception);
        now = after(*now, change, now->revision + 1);
    }

    void put(const Asset &changed)
    {
        Change change;
        change.assets = AssetRows::of({changed});
        now = after(*now, change, now->revision + 1);
    }

    SubjectStanding standing(SubjectId subject, const QString &measure) const
    {
        for (const SubjectStanding &standing : standings(*now, *uto(), subject, today)) {
            if (standing.measure == now->ordinal(measure))
                return standing;
        }
        SubjectStanding none;
        none.measure = -1;
        return none;
    }

    Id department{10};
    Id zone{20};
    Id asset{30};
    Asset system;
    SnapshotPtr now;
};

const SubjectId theAsset{Unit::Asset, Id{30}};
const SubjectId theDepartment{Unit::Department, Id{10}};
const SubjectId theZone{Unit::Zone, Id{20}};

} // namespace

class tst_Coverage : public QObject
{
    Q_OBJECT

private slots:
    void ratioLeavesOutWhatDoesNotApply()
    {
        Counts counts;
        QVERIFY(!counts.ratio());
        counts.by = {3, 1, 1, 1, 0, 4};
        QCOMPARE(counts.required(), 10);
        QCOMPARE(*counts.ratio(), 0.5);
        counts.by = {0, 0, 0, 0, 0, 4};
        QVERIFY(!counts.ratio());
    }

    void unansweredAtFirst()
    {
        const Small small;
        const SubjectStanding mfa = small.standing(theAsset, u"RES.MN.MFA"_s);
        QCOMPARE(mfa.standing, Standing::Unanswered);
        QVERIFY(!mfa.answeredBy);
        QCOMPARE(small.standing(theAsset, u"PHY.SERVER"_s).measure, -1); // a terminal is no server
    }

    void everyStatusHasItsStanding()
    {
        const QList<std::pair<Status, Standing>> all{{Status::Done, Standing::Done},
                                                     {Status::Partial, Standing::Partial},
                                                     {Status::NotDone, Standing::NotDone},
                                                     {Status::NotApplicable, Standing::NotApplicable},
                                                     {Status::Unanswered, Standing::Unanswered}};
        for (const auto &[status, standing] : all) {
            Small small;
            small.answer(theAsset, u"TEC.ACCESS"_s, status);
            QCOMPARE(small.standing(theAsset, u"TEC.ACCESS"_s).standing, standing);
            const Coverage coverage = CoverageCounter(uto()).count(*small.now, today);
            QCOMPARE(coverage.of(small.department)->measures[17][standing], 1); // TEC.ACCESS is the 18th
        }
    }

    void theNearestAnswerWins()
    {
        Small small;
        small.answer(theZone, u"TEC.MALWARE"_s, Status::Done);
        QCOMPARE(small.standing(theAsset, u"TEC.MALWARE"_s), (SubjectStanding{theAsset, 18, Standing::Done, theZone}));
        small.answer(theDepartment, u"TEC.MALWARE"_s, Status::Partial);
        QCOMPARE(small.standing(theAsset, u"TEC.MALWARE"_s),
                 (SubjectStanding{theAsset, 18, Standing::Partial, theDepartment}));
        small.answer(theAsset, u"TEC.MALWARE"_s, Status::NotDone);
        QCOMPARE(small.standing(theAsset, u"TEC.MALWARE"_s),
                 (SubjectStanding{theAsset, 18, Standing::NotDone, theAsset}));
        small.answer(theAsset, u"TEC.MALWARE"_s, Status::Unanswered); // taken back
        QCOMPARE(small.standing(theAsset, u"TEC.MALWARE"_s).answeredBy, theDepartment);
    }

    void zonesAndBodyAnswerForThemselves()
    {
        Small small;
        QCOMPARE(small.standing(theZone, u"RES.MN.ISOLATE"_s).standing, Standing::Unanswered);
        small.answer(theZone, u"RES.MN.ISOLATE"_s, Status::Done);
        small.answer({}, u"ORG.STRUCTURE"_s, Status::Done);
        small.answer({}, u"TEC.MALWARE"_s, Status::Done); // the body says nothing of assets
        QCOMPARE(small.standing(theAsset, u"TEC.MALWARE"_s).standing, Standing::Unanswered);
        const Coverage coverage = CoverageCounter(uto()).count(*small.now, today);
        QCOMPARE(coverage.body.all[Standing::Done], 2);
        QCOMPARE(coverage.body.all.required(), 10 + 1);
    }

    void contractsLeanOnTheirDepartment()
    {
        Small small;
        Change change;
        change.engagements.upserts.append(
            {Id{40}, 0, Engagement::Sort::Outsourcing, {}, u"保守"_s, {}, small.department, {}, {}, {}, {}});
        small.now = after(*small.now, change, 5);
        const SubjectId contract{Unit::Engagement, Id{40}};
        QCOMPARE(standings(*small.now, *uto(), contract, today).size(), 5);
        small.answer(theDepartment, u"EXT.VERIFY"_s, Status::Done);
        QCOMPARE(small.standing(contract, u"EXT.VERIFY"_s).answeredBy, theDepartment);
        small.answer(contract, u"EXT.VERIFY"_s, Status::Partial);
        QCOMPARE(small.standing(contract, u"EXT.VERIFY"_s).answeredBy, contract);
        QCOMPARE(CoverageCounter(uto()).count(*small.now, today).of(small.department)->categories[7].required(), 4);
    }

    void exceptionsCoverGapsOnly_data()
    {
        QTest::addColumn<int>("unit");
        QTest::newRow("asset") << int(Unit::Asset);
        QTest::newRow("department") << int(Unit::Department);
        QTest::newRow("zone") << int(Unit::Zone);
    }

    void exceptionsCoverGapsOnly()
    {
        QFETCH(const int, unit);
        const SubjectId subject = Unit(unit) == Unit::Asset  ? theAsset
                                  : Unit(unit) == Unit::Zone ? theZone
                                                             : theDepartment;
        for (const Status status : {Status::Unanswered, Status::Partial, Status::NotDone}) {
            Small small;
            small.answer(theAsset, u"TEC.ACCESS"_s, status);
            small.except(subject, u"TEC.ACCESS"_s, u"2026-04-10"_s); // its last day is today
            QCOMPARE(small.standing(theAsset, u"TEC.ACCESS"_s).standing, Standing::Excepted);
            const Coverage coverage = CoverageCounter(uto()).count(*small.now, today);
            QCOMPARE(coverage.of(small.department)->measures[17][Standing::Excepted], 1);
            QCOMPARE(coverage.of(small.department)->all[Standing::Excepted], 1);
            const Coverage tomorrow = CoverageCounter(uto()).count(*small.now, today.addDays(1));
            QCOMPARE(tomorrow.total.all[Standing::Excepted], 0);
        }
        for (const Status status : {Status::Done, Status::NotApplicable}) {
            Small small;
            small.answer(theAsset, u"TEC.ACCESS"_s, status);
            small.except(subject, u"TEC.ACCESS"_s, u"2027"_s);
            QVERIFY(small.standing(theAsset, u"TEC.ACCESS"_s).standing != Standing::Excepted);
        }
    }

    void onlyRegisteredAssetsCount()
    {
        for (const AssetState state : {AssetState::Draft, AssetState::Retired}) {
            Small small;
            small.system.state = state;
            small.put(small.system);
            QVERIFY(standings(*small.now, *uto(), theAsset, today).isEmpty());
            QCOMPARE(CoverageCounter(uto()).count(*small.now, today).of(small.department)->all.required(), 3);
        }
    }

    void departmentsThatNeedNothingAreListed()
    {
        Profile none = *uto();
        none.rules.clear();
        const Small small;
        const Coverage coverage = CoverageCounter(std::make_shared<const Profile>(none)).count(*small.now, today);
        QCOMPARE(coverage.departments.size(), 1u);
        QCOMPARE(coverage.departments[0].all, Counts());
        QVERIFY(!coverage.departments[0].all.ratio());
        QCOMPARE(coverage.departments[0].categories.size(), size_t(uto()->categories.size()));
    }

    void nobodyThere()
    {
        const Small small;
        for (const Unit unit : {Unit::Body, Unit::Zone, Unit::Department, Unit::Asset, Unit::Engagement})
            QVERIFY(standings(*small.now, *uto(), {unit, Id{99}}, today).isEmpty());
    }

    /// Counting by groups is counting one by one, and counting again is counting anew, on registries of every shape.
    void countsAgree_data()
    {
        QTest::addColumn<quint32>("from");
        for (quint32 from = 0; from < 8; ++from)
            QTest::addRow("seeds %u", from) << from;
    }

    void countsAgree()
    {
        QFETCH(const quint32, from);
        for (quint32 seed = from * 5; seed < from * 5 + 5; ++seed) {
            RandomRegistry random(*uto(), seed);
            SnapshotPtr now = random.founded();
            CoverageCounter counter(uto());
            for (int step = 0; step < 30; ++step) {
                now = after(*now, random.change(*now), now->revision + 1);
                const QDate day = today.addDays(step % 7);
                const Coverage counted = counter.count(*now, day);
                QVERIFY2(counted == CoverageCounter(uto()).count(*now, day),
                         qPrintable(u"seed %1 step %2"_s.arg(seed).arg(step)));
                if (step % 15 == 14)
                    QVERIFY2(counted == oneByOne(*now, *uto(), day),
                             qPrintable(u"seed %1 step %2"_s.arg(seed).arg(step)));
            }
        }
    }

    /// What the list of open items shows is what the counts say, for every cell.
    void listsAgreeWithCounts()
    {
        for (quint32 seed = 100; seed < 104; ++seed) {
            RandomRegistry random(*uto(), seed);
            SnapshotPtr now = random.founded();
            for (int step = 0; step < 30; ++step)
                now = after(*now, random.change(*now), now->revision + 1);
            const Coverage coverage = CoverageCounter(uto()).count(*now, today);
            std::vector<const CoverageLine *> lines{&coverage.body};
            for (const CoverageLine &line : coverage.departments)
                lines.push_back(&line);
            for (const CoverageLine *line : lines) {
                for (qsizetype c = 0; c < uto()->categories.size(); ++c) {
                    StandingFilter filter{line->department, uto()->categories[c].id, {}, {}};
                    const Counts &counts = line->categories[size_t(c)];
                    const auto open = openStandings(*now, *uto(), filter, today, 1'000'000);
                    QCOMPARE(open.size(),
                             counts[Standing::Partial] + counts[Standing::NotDone] + counts[Standing::Unanswered]);
                    filter.standing = Standing::Excepted;
                    QCOMPARE(openStandings(*now, *uto(), filter, today, 1'000'000).size(), counts[Standing::Excepted]);
                    filter.standing = Standing::Done;
                    QCOMPARE(openStandings(*now, *uto(), filter, today, 1'000'000).size(), counts[Standing::Done]);
                }
            }
            QCOMPARE(openStandings(*now, *uto(), {}, today, 7).size(), 7);
        }
    }

    void listsOneMeasure()
    {
        Small small;
        const auto open = openStandings(*small.now, *uto(), {small.department, {}, u"RES.MN.MFA"_s, {}}, today, 10);
        QCOMPARE(open.size(), 1);
        QCOMPARE(open[0].subject, theAsset);
        QCOMPARE(openStandings(*small.now, *uto(), {Id(), {}, u"RES.MN.MFA"_s, {}}, today, 10).size(), 0);
    }

    void addingARuleNeverTakesAway()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            Profile less = *uto();
            std::shuffle(less.rules.begin(), less.rules.end(), random);
            const Rule added = less.rules.takeLast();
            less.rules.resize(random.bounded(less.rules.size()));
            Profile more = less;
            more.rules.append(added);
            RandomRegistry registry(less, quint32(round));
            SnapshotPtr now = registry.founded();
            for (int step = 0; step < 6; ++step)
                now = after(*now, registry.change(*now), step + 2);
            const Coverage before = CoverageCounter(std::make_shared<const Profile>(less)).count(*now, today);
            const Coverage then = CoverageCounter(std::make_shared<const Profile>(more)).count(*now, today);
            for (size_t i = 0; i < before.total.measures.size(); ++i)
                QVERIFY(then.total.measures[i].required() >= before.total.measures[i].required());
        }
    }

    void orderOfRulesDoesNotMatter()
    {
        QRandomGenerator random(11);
        RandomRegistry registry(*uto(), 5);
        SnapshotPtr now = registry.founded();
        for (int step = 0; step < 40; ++step)
            now = after(*now, registry.change(*now), step + 2);
        const Coverage coverage = CoverageCounter(uto()).count(*now, today);
        QVERIFY(coverage.total.all.required() > 0);
        for (int round = 0; round < 50; ++round) {
            Profile shuffled = *uto();
            std::shuffle(shuffled.rules.begin(), shuffled.rules.end(), random);
            QCOMPARE(CoverageCounter(std::make_shared<const Profile>(shuffled)).count(*now, today), coverage);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Coverage)
#include "tst_coverage.moc"
