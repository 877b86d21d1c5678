// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/requirements.h"
#include "support/policies.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

/// "zone=IN C=3B" as facts; a word without "=" would be a mistake in the test.
Facts factsIn(const QString &text)
{
    Facts facts;
    for (const QString &fact : text.split(u' ', Qt::SkipEmptyParts)) {
        Q_ASSERT(fact.contains(u'='));
        facts.insert(fact.section(u'=', 0, 0), fact.section(u'=', 1));
    }
    return facts;
}

bool allHold(const Profile &profile, const QList<Condition> &when, Facts facts)
{
    // A flow's conditions name the side before the axis; ranks are those of the axis.
    return std::ranges::all_of(when, [&](Condition condition) {
        const QString value = facts.value(condition.attribute);
        condition.attribute = condition.attribute.section(u'.', -1);
        return holds(profile, condition, {{condition.attribute, value}});
    });
}

} // namespace

/// What the policies do not allow, the least levels, and the ways of disposal: each with what it catches and what not.
class PolicyBoundsTest : public QObject
{
    Q_OBJECT

private slots:
    void prohibits_data();
    void prohibits();
    void floors_data();
    void floors();
    void disposal_data();
    void disposal();
    void mandatory_data();
    void mandatory();
    void importanceHasAFloor();
    void runOutLevelsAwaitTheirSuccessors();
};

void PolicyBoundsTest::prohibits_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QStringList>("found"); // check and clause
    const auto row = [](const char *name, const QString &profile, const QString &subject, const QString &facts,
                        const QStringList &found) {
        QTest::newRow(name) << profile << subject << facts << found;
    };
    row("3B in the internet zone", u"uto"_s, u"asset"_s, u"zone=IN C=3B personalInformation=none"_s,
        {u"error zone-level 6(2)"_s});
    row("former 3 in the internet zone", u"uto"_s, u"asset"_s, u"zone=IN C=old3 personalInformation=none"_s,
        {u"error zone-level 6(2)"_s});
    row("3C in the internet zone", u"uto"_s, u"asset"_s, u"zone=IN C=3C personalInformation=none"_s, {});
    row("3B in the LGWAN zone", u"uto"_s, u"asset"_s, u"zone=LG C=3B personalInformation=none"_s, {});
    row("3 in the internet zone", u"sunagawa"_s, u"asset"_s, u"zone=IN C=3 personalInformation=none"_s,
        {u"error zone-level 6(2)"_s});
    row("2 in the internet zone", u"sunagawa"_s, u"asset"_s, u"zone=IN C=2 personalInformation=none"_s, {});
    row("My Number in the internet zone", u"amagi-asakura"_s, u"asset"_s, u"zone=IN C=2 personalInformation=specific"_s,
        {u"error residents-internet 6(3)①"_s});
    row("personal in the internet zone", u"uto"_s, u"asset"_s, u"zone=IN C=2 personalInformation=personal"_s,
        {u"warning residents-internet 6(3)ア"_s});
    row("personal in the LGWAN zone", u"uto"_s, u"asset"_s, u"zone=LG C=2 personalInformation=personal"_s, {});
    row("marks in the learning zone", u"ichikawa"_s, u"asset"_s, u"zone=SL IMP=II personalInformation=none"_s,
        {u"warning zone-level 2(12)"_s});
    row("registers in the learning zone", u"ichikawa"_s, u"asset"_s, u"zone=SL IMP=III personalInformation=none"_s, {});
    row("marks in school administration", u"ichikawa"_s, u"asset"_s, u"zone=SK IMP=I personalInformation=none"_s, {});
    row("out of MN", u"uto"_s, u"flow"_s, u"from.zone=MN to.zone=LG limited=no sanitising="_s,
        {u"error flow-limited 6(3)ア"_s});
    row("out of MN, limited", u"uto"_s, u"flow"_s, u"from.zone=MN to.zone=LG limited=yes sanitising="_s, {});
    row("within MN", u"uto"_s, u"flow"_s, u"from.zone=MN to.zone=MN limited=no sanitising="_s, {});
    row("into MN", u"ichikawa"_s, u"flow"_s, u"from.zone=IN to.zone=MN limited=no sanitising=file"_s,
        {u"error flow-limited 6(3)①"_s});
    row("school to MN", u"ichikawa"_s, u"flow"_s, u"from.zone=SK to.zone=MN limited=no sanitising="_s,
        {u"error flow-limited 6(3)①"_s});
    row("LG to IN", u"uto"_s, u"flow"_s, u"from.zone=LG to.zone=IN limited=no sanitising="_s,
        {u"error flow-sanitised 6(3)イ"_s});
    row("IN to LG", u"sunagawa"_s, u"flow"_s, u"from.zone=IN to.zone=LG limited=no sanitising="_s,
        {u"error flow-sanitised 6(3)②"_s});
    row("IN to LG, sanitised", u"uto"_s, u"flow"_s, u"from.zone=IN to.zone=LG limited=no sanitising=mail"_s, {});
    row("within LG", u"uto"_s, u"flow"_s, u"from.zone=LG to.zone=LG limited=no sanitising="_s, {});
    row("cloud on standard terms", u"uto"_s, u"asset"_s, u"engagement=cloud engagementTerms=standard C=2"_s,
        {u"error cloud-terms 6(8)"_s});
    row("cloud on negotiated terms", u"uto"_s, u"asset"_s, u"engagement=cloud engagementTerms=negotiated C=2"_s, {});
    row("open cloud on standard terms", u"uto"_s, u"asset"_s, u"engagement=cloud engagementTerms=standard C=1"_s, {});
    row("importance B in such a cloud", u"sainokuni"_s, u"asset"_s,
        u"engagement=cloud engagementTerms=standard IMP=B"_s, {u"error cloud-terms 6(8)"_s});
    row("importance C in such a cloud", u"sainokuni"_s, u"asset"_s,
        u"engagement=cloud engagementTerms=standard IMP=C"_s, {});
    row("account of nobody", u"sainokuni"_s, u"engagement"_s, u"engagement=socialMedia responsible=no"_s,
        {u"error sns-responsible 6(8)"_s});
    row("account of somebody", u"uto"_s, u"engagement"_s, u"engagement=socialMedia responsible=yes"_s, {});
    row("contract of nobody", u"uto"_s, u"engagement"_s, u"engagement=outsourcing responsible=no"_s, {});
}

void PolicyBoundsTest::prohibits()
{
    QFETCH(const QString, subject);
    QFETCH(const QString, facts);
    QFETCH(const QString, profile);
    const ProfilePtr policy = shippedPolicy(profile);
    QVERIFY(policy);
    QStringList found;
    for (const Prohibition &prohibition : policy->prohibitions) {
        if (prohibition.subject == subject && allHold(*policy, prohibition.when, factsIn(facts)))
            found.append(u"%1 %2 %3"_s.arg(prohibition.isError ? u"error"_s : u"warning"_s, prohibition.check,
                                           prohibition.because));
    }
    QTEST(found, "found");
}

void PolicyBoundsTest::floors_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QStringList>("least");
    QTest::newRow("none") << u"uto"_s << u"personalInformation=none"_s << QStringList();
    QTest::newRow("unknown") << u"uto"_s << u"personalInformation="_s << QStringList();
    QTest::newRow("personal") << u"uto"_s << u"personalInformation=personal"_s << QStringList{u"C 3C"_s};
    QTest::newRow("sensitive") << u"uto"_s << u"personalInformation=sensitive"_s << QStringList{u"C 3B"_s};
    QTest::newRow("specific") << u"uto"_s << u"personalInformation=specific"_s << QStringList{u"C 3B"_s};
    QTest::newRow("older") << u"sunagawa"_s << u"personalInformation=personal"_s << QStringList{u"C 3"_s};
    QTest::newRow("importance") << u"sainokuni"_s << u"personalInformation=personal"_s << QStringList{u"IMP A"_s};
    QTest::newRow("at school") << u"ichikawa"_s << u"personalInformation=sensitive zone=SK"_s
                               << QStringList{u"IMP I"_s};
    QTest::newRow("in the town hall") << u"ichikawa"_s << u"personalInformation=sensitive zone=LG"_s
                                      << QStringList{u"C 3B"_s};
    QTest::newRow("schools") << u"levels-mext"_s << u"personalInformation=sensitive"_s << QStringList{u"IMP I"_s};
}

void PolicyBoundsTest::floors()
{
    QFETCH(const QString, profile);
    QFETCH(const QString, facts);
    const ProfilePtr policy = shippedPolicy(profile);
    QStringList least;
    for (const Floor &floor : policy->floors) {
        if (holds(*policy, floor.when, factsIn(facts)))
            least.append(floor.axis + u' ' + floor.level);
    }
    QTEST(least, "least");
}

void PolicyBoundsTest::disposal_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("methods"); // what every rule that holds allows; "any" without a rule
    QTest::newRow("disk") << u"uto"_s << u"kind=media subKind=disk C=2 zone=LG"_s
                          << u"destroy crypto-erase erase-command degauss"_s;
    QTest::newRow("ssd") << u"uto"_s << u"kind=media subKind=ssd C=3B zone=LG"_s
                         << u"destroy crypto-erase erase-command"_s;
    QTest::newRow("usb") << u"uto"_s << u"kind=media subKind=usb C=2 zone=LG"_s << u"destroy"_s;
    QTest::newRow("optical") << u"sunagawa"_s << u"kind=media subKind=optical C=2 zone=LG"_s << u"destroy"_s;
    QTest::newRow("open usb") << u"uto"_s << u"kind=media subKind=usb C=1 zone=LG"_s << u"any"_s;
    QTest::newRow("residents' usb") << u"uto"_s << u"kind=media subKind=usb C=1 zone=MN personalInformation=personal"_s
                                    << u"destroy"_s;
    QTest::newRow("empty usb of MN") << u"uto"_s << u"kind=media subKind=usb C=1 zone=MN personalInformation=none"_s
                                     << u"any"_s;
    QTest::newRow("server") << u"sainokuni"_s << u"kind=system subKind=server IMP=A"_s
                            << u"destroy crypto-erase erase-command degauss"_s;
    QTest::newRow("paper") << u"uto"_s << u"kind=information subKind=printed C=3B"_s << u"shred"_s;
    QTest::newRow("school Ⅱ") << u"ichikawa"_s << u"kind=media subKind=usb zone=SK IMP=II"_s
                              << u"destroy degauss overwrite-all erase-command crypto-erase"_s;
    QTest::newRow("school Ⅲ") << u"ichikawa"_s << u"kind=media subKind=usb zone=SK IMP=III"_s
                              << u"destroy degauss overwrite-all erase-command crypto-erase overwrite"_s;
    QTest::newRow("school Ⅳ") << u"ichikawa"_s << u"kind=media subKind=usb zone=SK IMP=IV"_s << u"any"_s;
}

void PolicyBoundsTest::disposal()
{
    QFETCH(const QString, profile);
    QFETCH(const QString, facts);
    const ProfilePtr policy = shippedPolicy(profile);
    std::optional<QStringList> allowed;
    for (const DisposalRule &rule : policy->disposalRules) {
        if (!holds(*policy, rule.when, factsIn(facts)))
            continue;
        if (!allowed)
            allowed = rule.methods;
        allowed->removeIf([&](const QString &method) { return !rule.methods.contains(method); });
    }
    QFETCH(const QString, methods);
    QCOMPARE(allowed ? allowed->join(u' ') : u"any"_s, methods);
}

void PolicyBoundsTest::mandatory_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("data") << u"uto"_s << u"kind=information zone=LG"_s
                          << QStringList{u"levels.A"_s, u"levels.C"_s, u"levels.I"_s};
    QTest::newRow("system") << u"uto"_s << u"kind=system zone="_s
                            << QStringList{u"levels.A"_s, u"levels.C"_s, u"levels.I"_s, u"zone"_s};
    QTest::newRow("no zones") << u"sainokuni"_s << u"kind=system"_s << QStringList{u"levels.IMP"_s};
    QTest::newRow("school") << u"ichikawa"_s << u"kind=network zone=SL"_s << QStringList{u"levels.IMP"_s, u"zone"_s};
    QTest::newRow("town hall") << u"ichikawa"_s << u"kind=network zone=LG"_s
                               << QStringList{u"levels.A"_s, u"levels.C"_s, u"levels.I"_s, u"zone"_s};
}

void PolicyBoundsTest::mandatory()
{
    QFETCH(const QString, profile);
    QFETCH(const QString, facts);
    QFETCH(QStringList, fields);
    const ProfilePtr policy = shippedPolicy(profile);
    QStringList found;
    for (const MandatoryField &field : policy->mandatory) {
        if (holds(*policy, field.when, factsIn(facts)))
            found.append(field.field);
    }
    found.sort();
    fields += {u"department"_s, u"kind"_s, u"name"_s, u"owner"_s};
    fields.sort();
    QCOMPARE(found, fields);
}

/// IPA's sheet: the highest of the three, and 3 whatever they say where there is personal information.
void PolicyBoundsTest::importanceHasAFloor()
{
    const ImportanceRule rule = shippedPolicy(u"levels-ipa"_s)->importance;
    QCOMPARE(rule.combine, ImportanceRule::Combine::Max);
    QCOMPARE(rule.axes, (QStringList{u"C"_s, u"I"_s, u"A"_s}));
    QCOMPARE(rule.steps.size(), 3);
    QCOMPARE(rule.steps.first().id, u"3"_s);
    QCOMPARE(rule.floors.size(), 1);
    QCOMPARE(rule.floors.first().step, u"3"_s);
    const Profile &policy = *shippedPolicy(u"levels-ipa"_s);
    QVERIFY(holds(policy, rule.floors.first().when, {{u"personalInformation"_s, u"personal"_s}}));
    QVERIFY(!holds(policy, rule.floors.first().when, {{u"personalInformation"_s, u"none"_s}}));
}

void PolicyBoundsTest::runOutLevelsAwaitTheirSuccessors()
{
    const ProfilePtr now = shippedPolicy(u"levels-mic-2026"_s);
    const ProfilePtr before = shippedPolicy(u"levels-mic-321"_s);
    const Axis &axis = *now->axis(u"C"_s);
    QStringList order;
    for (const Level &level : axis.levels) {
        order.append(level.id);
        QCOMPARE(level.isValidOn(QDate(2026, 4, 1)), level.becomes.isEmpty());
        QCOMPARE(level.isValidOn(QDate(2024, 9, 30)), !level.becomes.isEmpty());
        if (level.becomes.isEmpty())
            continue;
        QVERIFY(before->axis(u"C"_s)->level(level.was));
        for (const QString &next : level.becomes)
            QVERIFY(axis.level(next)->isValidOn(QDate(2026, 4, 1)));
    }
    QCOMPARE(order, (QStringList{u"3A"_s, u"old3"_s, u"3B"_s, u"3C"_s, u"old2"_s, u"2"_s, u"1"_s}));
    QVERIFY(axis.scheme != before->axis(u"C"_s)->scheme);
}

QTEST_GUILESS_MAIN(PolicyBoundsTest)
#include "tst_policybounds.moc"
