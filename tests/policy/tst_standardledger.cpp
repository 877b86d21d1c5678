// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/circumstances.h"
#include "policy/coverage.h"
#include "policy/standardledger.h"
#include "policy/validation.h"
#include "support/classes.h"

#include <QTest>

#include <algorithm>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

const Id standard{40};
const Id school{41};
const Id other{42};

/// Two patterns, one holding the other, and two schools; the first has one asset of its own.
SnapshotPtr registry()
{
    auto now = std::make_shared<Snapshot>(
        *town::snapshot({classes::asset(1, u"3B"_s, standard), classes::asset(2, u"2"_s, standard),
                         classes::asset(9, u"1"_s, school)}));
    Department pattern{standard, 0, u"標準台帳"_s, {}, 5, {}, {}};
    pattern.isStandard = true;
    now->departments =
        Rows<Department>(town::departments() + QList<Department>{pattern,
                                                                 {school, 0, u"東小学校"_s, {}, 6, {}, {}},
                                                                 {other, 0, u"西小学校"_s, {}, 7, {}, {}}});
    now->posts = Rows<Post>({{Id{51}, 0, u"東小学校長"_s, school, {}, {}}});
    now->links = Rows<Link>({{Id{60}, 1, Link::Sort::Holds, Id{1}, Id{2}, {}}});
    return now;
}

NumberMaker counting()
{
    return [count = 0]() mutable {
        return u"T-%1"_s.arg(++count);
    };
}

Change toBoth(const Snapshot &now)
{
    return derivedLedgers(now, standard, {school, other}, classes::today, counting());
}

Id copyOf(const Snapshot &now, Id pattern, Id department)
{
    Id found;
    now.links.forEach([&](const Link &link) {
        if (link.sort == Link::Sort::DerivedFrom && link.to == pattern &&
            now.assets.asset(link.from)->department == department)
            found = link.from;
    });
    return found;
}

/// A policy that asks something of every asset and every department.
ProfilePtr demanding()
{
    auto policy = std::make_shared<Profile>(*classes::profile());
    policy->categories = {{u"6.1"_s, {u"甲"_s, {}}}};
    Measure ofAssets;
    ofAssets.id = u"A.ALL"_s;
    ofAssets.category = u"6.1"_s;
    Measure ofDepartments = ofAssets;
    ofDepartments.id = u"D.ALL"_s;
    ofDepartments.unit = Unit::Department;
    policy->measures = {ofAssets, ofDepartments};
    policy->rules = {{u"R1"_s, u"6(1)"_s, {}, {u"A.ALL"_s, u"D.ALL"_s}}};
    return policy;
}

} // namespace

class StandardLedgerTest : public QObject
{
    Q_OBJECT

private slots:
    void copiesWhatATargetDoesNotHave()
    {
        const SnapshotPtr now = registry();
        const Change change = toBoth(*now);
        QVERIFY2(!hasError(validate(change, *classes::profile(), *now)), "the change would be refused");
        QCOMPARE(change.assets.size(), 4);
        const SnapshotPtr then = after(*now, change, 2);
        const Asset copy = *then->assets.asset(copyOf(*then, Id{1}, school));
        const Asset pattern = *then->assets.asset(Id{1});
        QCOMPARE(copy.name, pattern.name);
        QCOMPARE(copy.marks, pattern.marks);
        QCOMPARE(copy.owner, Id{51}); // the school's only post
        QCOMPARE(copy.number, u"T-1"_s);
        QCOMPARE(copy.registered, PartialDate(classes::today));
        QVERIFY(then->assets.asset(copyOf(*then, Id{1}, other))->owner.isNull());
        QCOMPARE(patternOf(*then, copy.id)->id, Id{1});
        QVERIFY(!patternOf(*then, Id{9}));

        qint64 held = 0;
        then->links.forEach([&](const Link &link) {
            if (link.sort == Link::Sort::Holds && link.from == copy.id)
                held += link.to == copyOf(*then, Id{2}, school);
        });
        QCOMPARE(held, 1);
        QVERIFY2(toBoth(*then).isEmpty(), "nobody misses anything any more");
    }

    void fillsUpOnlyWhatIsMissing()
    {
        SnapshotPtr now = registry();
        now = after(*now, toBoth(*now), 2);
        Change less;
        less.removedAssets.push_back({copyOf(*now, Id{2}, school), 2});
        now = after(*now, withLooseEnds(less, *now), 3);
        const Change again = derivedLedgers(*now, standard, {school, other, standard}, classes::today, counting());
        QCOMPARE(again.assets.size(), 1);
        QCOMPARE(again.links.upserts.size(), 2); // from its pattern, and held by the copy that was there already
        QCOMPARE(again.assets.row(AssetRef::at(0, 0)).department(), school);
    }

    void tellsWhatDiffers()
    {
        SnapshotPtr now = registry();
        StandardDifference before = standardDifference(*now, standard, school);
        QCOMPARE(before.missing, (QList<Id>{Id{1}, Id{2}}));
        QCOMPARE(before.own, QList<Id>{Id{9}});
        QCOMPARE(missingEntries(*now, standard).value(school), 2);
        now = after(*now, toBoth(*now), 2);
        QCOMPARE(standardDifference(*now, standard, school).alike, 2);
        QCOMPARE(missingEntries(*now, standard).value(school), 0);
        QCOMPARE(missingEntries(*now, standard).value(Id{2}), 2);
        QVERIFY(!missingEntries(*now, standard).contains(standard));

        Asset edited = *now->assets.asset(copyOf(*now, Id{1}, school));
        edited.number = u"別の番号"_s;
        edited.marks[u"C"_s].level = u"2"_s;
        edited.handling = {u"nocopy"_s};
        edited.nextReview = PartialDate(classes::today);
        Change change;
        change.assets = AssetRows::of({edited});
        now = after(*now, change, 3);
        const StandardDifference difference = standardDifference(*now, standard, school);
        QCOMPARE(difference.alike, 1);
        QCOMPARE(difference.deviations.size(), 1);
        QCOMPARE(difference.deviations.first().fields, (QStringList{u"levels.C"_s, u"handling"_s}));
        QCOMPARE(difference.own, QList<Id>{Id{9}});
        QVERIFY(difference.missing.isEmpty());
        QVERIFY(standardDifference(*now, standard, other).deviations.isEmpty());
    }

    void leavesRetiredPatternsOut()
    {
        SnapshotPtr now = registry();
        Asset retired = *now->assets.asset(Id{2});
        retired.state = AssetState::Retired;
        Change change;
        change.assets = AssetRows::of({retired});
        now = after(*now, change, 2);
        QCOMPARE(standardDifference(*now, standard, school).missing, QList<Id>{Id{1}});
        QCOMPARE(toBoth(*now).assets.size(), 2);
    }

    void asksNothingOfPatterns()
    {
        SnapshotPtr now = registry();
        Change measures;
        measures.newMeasures = {u"A.ALL"_s, u"D.ALL"_s};
        now = after(*now, measures, 2);
        const ProfilePtr profile = demanding();
        CoverageCounter counter(profile);
        const Coverage coverage = counter.count(*now, classes::today);
        QCOMPARE(coverage.of(standard)->all.required(), 0);
        QCOMPARE(coverage.of(school)->all.required(), 2); // its asset and itself
        QVERIFY(standings(*now, *profile, {Unit::Asset, Id{1}}, classes::today).isEmpty());
        QVERIFY(standings(*now, *profile, {Unit::Department, standard}, classes::today).isEmpty());
        QCOMPARE(standings(*now, *profile, {Unit::Asset, Id{9}}, classes::today).size(), 1);
        for (const SubjectStanding &open : openStandings(*now, *profile, {}, classes::today, 1000))
            QVERIFY((open.subject != SubjectId{Unit::Asset, Id{1}} &&
                     open.subject != SubjectId{Unit::Department, standard}));

        Department real = *now->departments.find(standard);
        real.isStandard = false;
        Change change;
        change.departments.upserts = {real};
        now = after(*now, change, 3);
        QCOMPARE(counter.count(*now, classes::today).of(standard)->all.required(), 3); // the counter forgets nothing
        QCOMPARE(counter.count(*now, classes::today), CoverageCounter(profile).count(*now, classes::today));
    }
};

QTEST_GUILESS_MAIN(StandardLedgerTest)
#include "tst_standardledger.moc"
