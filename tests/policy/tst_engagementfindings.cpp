// SPDX-License-Identifier: GPL-3.0-or-later
// What is found in engagements: terms, measures, responsible posts.
#include "policy/findingtown.h"

#include <QTest>

using namespace daicho;
using namespace daicho::findingtown;
using namespace Qt::StringLiterals;

class EngagementFindingsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(profile()); }

    void termsOfACloudService()
    {
        for (const auto terms :
             {Engagement::Terms::Unknown, Engagement::Terms::Negotiated, Engagement::Terms::Standard}) {
            Town town;
            Engagement cloud = Town::engagement(40, Engagement::Sort::Cloud);
            cloud.terms = terms;
            cloud.until = PartialDate(QDate(2026, 1, 1)); // its own measures do not count any more
            town.change.engagements.upserts = {cloud};
            const auto under = [](Asset &a) {
                a.engagement = Id{40};
            };
            town.assets = {Town::with(Town::asset(30), under), Town::with(Town::asset(31, u"OFFICE"_s, u"1"_s), under),
                           Town::asset(32)};
            QCOMPARE(town.lines(),
                     terms == Engagement::Terms::Standard ? QStringList{u"cloud-terms?:30"_s} : QStringList());
        }
    }

    void engagementsWithoutTheirMeasures()
    {
        Town town;
        town.change.engagements.upserts = {Town::engagement(40, Engagement::Sort::Outsourcing)};
        QCOMPARE(town.lines(), QStringList{u"engagement-measures:40"_s});
        QCOMPARE(town.found()[0].message, u"Required, but not done: 要件を明記した契約, 確認"_s);
        QCOMPARE(town.found()[0].source, u"6(8)ア"_s);
        QCOMPARE(town.found()[0].on, Finding::On::Engagement);
        town.answer({Unit::Department, taxes}, 2, Status::Done); // E.CONTRACT
        QCOMPARE(town.found()[0].message, u"Required, but not done: 確認"_s);
        town.answer({Unit::Engagement, Id{40}}, 1, Status::Partial);
        QCOMPARE(town.lines(), QStringList{u"engagement-measures:40"_s});
        town.answer({Unit::Engagement, Id{40}}, 1, Status::NotApplicable);
        QCOMPARE(town.lines(), QStringList()); // what is only recommended is no finding
    }

    void exceptionsAndTheEndCoverEngagements()
    {
        Town town;
        town.change.engagements.upserts = {Town::engagement(40, Engagement::Sort::Outsourcing)};
        for (const int ordinal : {1, 2}) {
            Exception exception;
            exception.id = Id{50 + ordinal};
            exception.subject = {Unit::Engagement, Id{40}};
            exception.measure = ordinal;
            exception.expires = PartialDate(today);
            town.change.exceptions.upserts.append(exception);
        }
        QCOMPARE(town.lines(), QStringList());
        QCOMPARE(town.found(*profile(), today.addDays(1)).size(), 1);
        town.change.engagements.upserts[0].until = PartialDate(today);
        QCOMPARE(town.found(*profile(), today.addDays(1)).size(), 0);
    }

    void accountsNeedSomebodyResponsible()
    {
        Town town;
        town.answer({Unit::Department, taxes}, 1, Status::Done);
        town.answer({Unit::Department, taxes}, 2, Status::Done);
        town.change.engagements.upserts = {Town::engagement(40, Engagement::Sort::SocialMedia),
                                           Town::engagement(41, Engagement::Sort::Cloud)};
        QCOMPARE(town.lines(), QStringList());
        for (Engagement &engagement : town.change.engagements.upserts)
            engagement.responsible = {};
        QCOMPARE(town.lines(), QStringList{u"sns-responsible:40"_s});
    }
};

QTEST_GUILESS_MAIN(EngagementFindingsTest)
#include "tst_engagementfindings.moc"
