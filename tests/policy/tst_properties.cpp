// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/findings.h"
#include "policy/onebyone.h"
#include "policy/profilereader.h"
#include "policy/randomregistry.h"
#include "policy/requirements.h"

#include <QTest>

#include <algorithm>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2026, 4, 10);

/// A small policy in which measures may spell out others, each required now here, now there.
Profile randomProfile(quint32 seed)
{
    static const Profile base = *readProfile(*profileText(u"uto"_s)).profile;
    QRandomGenerator random(seed);
    Profile profile = base;
    std::shuffle(profile.measures.begin(), profile.measures.end(), random);
    profile.measures.resize(8);
    for (Measure &measure : profile.measures)
        measure.refines.clear();
    for (qsizetype i = 0; i < 12; ++i) { // each spells out one before it: chains, never rings
        Measure inner = profile.measures[random.bounded(profile.measures.size())];
        inner.refines = inner.id;
        inner.id += u'.' + QString::number(i);
        profile.measures.append(inner);
    }
    profile.rules.clear();
    for (qsizetype i = 0; i < 20; ++i) {
        Rule rule{u"R%1"_s.arg(i), u"1"_s, {}, {}};
        if (random.bounded(2) == 0)
            rule.when.append(
                {u"kind"_s, {profile.kinds[random.bounded(profile.kinds.size())].id}, {}, random.bounded(3) == 0});
        if (random.bounded(3) == 0)
            rule.when.append(
                {u"zone"_s, {profile.zones[random.bounded(profile.zones.size())].id, QString()}, {}, false});
        if (random.bounded(4) == 0) {
            const Axis &axis = profile.axes[random.bounded(profile.axes.size())];
            rule.when.append({axis.id, {}, axis.levels[random.bounded(axis.levels.size())].id, false});
        }
        for (int count = 1 + random.bounded(3); count > 0; --count)
            rule.require.append(profile.measures[random.bounded(profile.measures.size())].id);
        profile.rules.append(rule);
    }
    return profile;
}

ProfilePtr shared(const Profile &profile)
{
    return std::make_shared<const Profile>(profile);
}

SnapshotPtr randomTown(const Profile &profile, quint32 seed, int changes)
{
    RandomRegistry random(profile, seed);
    SnapshotPtr now = random.founded();
    for (int step = 0; step < changes; ++step)
        now = after(*now, random.change(*now), now->revision + 1);
    return now;
}

QList<Facts> factsIn(const Snapshot &now)
{
    QList<Facts> all;
    now.assets.forEach([&](AssetRef, const AssetRow &row) { all.append(factsOf(row.signature())); });
    return all;
}

} // namespace

/// What has to hold whatever the policy and the registry look like.
class tst_Properties : public QObject
{
    Q_OBJECT

private slots:
    void registries_data()
    {
        QTest::addColumn<quint32>("from");
        for (quint32 from = 0; from < 1000; from += 100)
            QTest::addRow("registries from %u", from) << from;
    }

    /// Counting by groups is counting one by one, where measures are spelled out by others too.
    void registries()
    {
        QFETCH(const quint32, from);
        for (quint32 seed = from; seed < from + 100; ++seed) {
            const Profile profile = randomProfile(seed);
            const SnapshotPtr now = randomTown(profile, seed, 6);
            QVERIFY2(CoverageCounter(shared(profile)).count(*now, today) == oneByOne(*now, profile, today),
                     qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    /// Before they roll up, requirements only ever grow with the rules, and so do their reasons.
    void addingARuleNeverTakesAway()
    {
        qsizetype grown = 0;
        for (quint32 seed = 0; seed < 200; ++seed) {
            const Profile more = randomProfile(seed);
            Profile less = more;
            less.rules.removeAt(seed % less.rules.size());
            for (const Facts &facts : factsIn(*randomTown(more, seed, 3))) {
                const QList<Requirement> before = requirements(less, Unit::Asset, facts);
                const QList<Requirement> then = requirements(more, Unit::Asset, facts);
                grown += then.size() - before.size();
                for (const Requirement &requirement : before) {
                    const auto still = std::ranges::find(then, requirement.measure, &Requirement::measure);
                    QVERIFY2(still != then.end(), qPrintable(requirement.measure));
                    QVERIFY(std::ranges::all_of(requirement.rules,
                                                [&](const QString &rule) { return still->rules.contains(rule); }));
                    QVERIFY(std::ranges::all_of(
                        requirement.refinedBy, [&](const QString &inner) { return still->refinedBy.contains(inner); }));
                }
            }
        }
        QVERIFY(grown > 0);
    }

    void orderOfRulesDoesNotMatter()
    {
        QRandomGenerator random(3);
        qsizetype required = 0;
        for (quint32 seed = 0; seed < 100; ++seed) {
            const Profile profile = randomProfile(seed);
            Profile shuffled = profile;
            std::shuffle(shuffled.rules.begin(), shuffled.rules.end(), random);
            for (const Facts &facts : factsIn(*randomTown(profile, seed, 3))) {
                const QList<Requirement> here = requirements(profile, Unit::Asset, facts);
                QCOMPARE(requirements(shuffled, Unit::Asset, facts), here);
                required += here.size();
            }
        }
        QVERIFY(required > 0);
    }

    /// What is answered is what nothing else spells out, and of what is required nothing is lost by it.
    void whatRollsUpIsAnsweredBelow()
    {
        qsizetype rolled = 0;
        for (quint32 seed = 0; seed < 100; ++seed) {
            const Profile profile = randomProfile(seed);
            for (const Facts &facts : factsIn(*randomTown(profile, seed, 3))) {
                const QList<Requirement> all = requirements(profile, Unit::Asset, facts);
                for (const Requirement &requirement : all) {
                    rolled += requirement.refinedBy.isEmpty() ? 0 : 1;
                    for (const QString &inner : requirement.refinedBy)
                        QVERIFY(std::ranges::find(all, inner, &Requirement::measure) != all.end());
                }
            }
        }
        QVERIFY(rolled > 0);
    }

    /// Findings do not depend on what is remembered from one asset to the next: those of a registry are those of its
    /// assets one by one.
    void findingsOfAllAreThoseOfEach()
    {
        static const Profile profile = *readProfile(*profileText(u"uto"_s)).profile;
        qsizetype found = 0;
        for (quint32 seed = 0; seed < 60; ++seed) {
            const SnapshotPtr now = randomTown(profile, seed, 5);
            QHash<Id, QList<Finding>> together;
            for (const Finding &finding : findings(*now, profile, today, u"ja"_s)) {
                if (finding.on == Finding::On::Asset)
                    together[finding.id].append(finding);
            }
            int looked = 0;
            now->assets.forEach([&](AssetRef, const AssetRow &row) {
                if (++looked > 60)
                    return;
                Snapshot alone = *now;
                alone.assets = AssetRows::of({row.asset()});
                QList<Finding> single = findings(alone, profile, today, u"ja"_s);
                single.removeIf([](const Finding &finding) { return finding.on != Finding::On::Asset; });
                QCOMPARE(single, together.value(row.id));
                found += single.size();
            });
        }
        QVERIFY(found > 0);
    }
};

QTEST_GUILESS_MAIN(tst_Properties)
#include "tst_properties.moc"
