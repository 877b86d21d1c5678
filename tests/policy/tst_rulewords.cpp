// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/profilereader.h"
#include "policy/rulewords.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

ProfilePtr uto()
{
    static const ProfilePtr profile = readProfile(*profileText(u"uto"_s)).profile;
    return profile;
}

Signature terminalIn(const QString &zone)
{
    Asset asset;
    asset.state = AssetState::Registered;
    asset.kind = u"system"_s;
    asset.subKind = u"terminal"_s;
    asset.zone = zone;
    return signatureOf(asset);
}

} // namespace

class tst_RuleWords : public QObject
{
    Q_OBJECT

private slots:
    void saysConditions_data()
    {
        QTest::addColumn<QList<Condition>>("when");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << QList<Condition>{} << u"always"_s;
        QTest::newRow("one") << QList<Condition>{{u"zone"_s, {u"MN"_s}, {}, false}}
                             << u"Zone: マイナンバー利用事務系"_s;
        QTest::newRow("in the policy's order, nothing recorded last")
            << QList<Condition>{{u"zone"_s, {QString(), u"IN"_s, u"LG"_s}, {}, false}}
            << u"Zone: LGWAN接続系 or インターネット接続系 or not recorded"_s;
        QTest::newRow("all but") << QList<Condition>{{u"kind"_s, {u"system"_s}, {}, true}}
                                 << u"Kind: other than 情報システム"_s;
        QTest::newRow("rank") << QList<Condition>{{u"C"_s, {}, u"3B"_s, false}}
                              << u"機密性: 自治体機密性3B or higher"_s;
        QTest::newRow("two") << QList<Condition>{{u"zone"_s, {u"MN"_s}, {}, false},
                                                 {u"subKind"_s, {u"terminal"_s}, {}, false}}
                             << u"Zone: マイナンバー利用事務系 and Sub-kind: 端末"_s;
        QTest::newRow("both ends") << QList<Condition>{{u"from.zone"_s, {u"LG"_s}, {}, false},
                                                       {u"to.C"_s, {u"1"_s}, {}, false},
                                                       {u"limited"_s, {u"no"_s}, {}, false}}
                                   << u"Zone it comes from: LGWAN接続系 and 機密性 it goes to: 自治体機密性1 and "
                                      "Limited flow: no"_s;
        QTest::newRow("unknown") << QList<Condition>{{u"colour"_s, {u"red"_s}, {}, false}} << u"colour: red"_s;
    }

    void saysConditions()
    {
        QFETCH(const QList<Condition>, when);
        QTEST(wordsOf(when, *uto(), u"ja"_s), "words");
    }

    void levelsWithoutTheirExplanation()
    {
        QCOMPARE(levelWord(*uto()->axis(u"C"_s), u"3B"_s, u"en"_s), u"Confidentiality 3B"_s);
        QCOMPARE(levelWord(*uto()->axis(u"C"_s), u"9"_s, u"en"_s), u"9"_s);
    }

    /// Every rule of the policy can be told: no id of its vocabulary is left in place of a word.
    void everyRuleHasWords()
    {
        const QStringList ofVocabulary{u"kind"_s, u"subKind"_s, u"zone"_s, u"personalInformation"_s};
        for (const Rule &rule : uto()->rules) {
            for (const Condition &condition : rule.when) {
                QVERIFY(factLabel(condition.attribute, *uto(), u"ja"_s) != condition.attribute);
                for (const QString &value : condition.oneOf) {
                    const QString word = factValue(condition.attribute, value, *uto(), u"ja"_s);
                    QVERIFY2(!ofVocabulary.contains(condition.attribute) || word != value, qPrintable(rule.id));
                }
            }
        }
    }

    void explainsWhy()
    {
        const Facts facts = factsOf(terminalIn(u"MN"_s));
        const QList<Requirement> required = requirements(*uto(), Unit::Asset, facts);
        const auto mfa = std::ranges::find(required, u"RES.MN.MFA"_s, &Requirement::measure);
        QVERIFY(mfa != required.end());
        const QStringList texts = explanationOf(*mfa, facts, *uto(), u"ja"_s);
        QCOMPARE(texts.size(), mfa->rules.size() + 1);
        QVERIFY2(texts[0].startsWith(u"By 6(3)ア (rule "_s), qPrintable(texts[0]));
        QVERIFY2(texts[0].contains(u"Zone: マイナンバー利用事務系"_s), qPrintable(texts[0]));
        QVERIFY2(texts.last().startsWith(u"Here: "_s), qPrintable(texts.last()));
        QVERIFY2(texts.last().contains(u"Zone: マイナンバー利用事務系"_s), qPrintable(texts.last()));
    }

    void rulesWithoutConditionsNeedNoFacts()
    {
        Profile profile = *uto();
        profile.rules = {{u"R"_s, u"6(1)"_s, {}, {u"X"_s}}};
        QCOMPARE(explanationOf({u"X"_s, {u"R"_s}, {}}, {}, profile, u"en"_s),
                 QStringList{u"By 6(1) (rule R): always"_s});
    }
};

QTEST_GUILESS_MAIN(tst_RuleWords)
#include "tst_rulewords.moc"
