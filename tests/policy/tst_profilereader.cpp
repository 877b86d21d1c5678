// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/brokenprofile.h"
#include "policy/profilereader.h"
#include "policy/requirements.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace daicho;
using namespace daicho::brokenprofile;
using namespace Qt::StringLiterals;

namespace
{

/// A small sound policy to break in one place at a time.
QJsonObject sound()
{
    static const QByteArray json = R"({
      "profile": "p", "version": "1", "title": {"ja": "方針"}, "body": {"ja": "町"},
      "axes": [{"id": "C", "label": {"ja": "機密性"}, "levels": [{"id": "2", "rank": 2, "label": {"ja": "２"}},
                                                                 {"id": "1", "rank": 1, "label": {"ja": "１"}}]}],
      "zones": [{"id": "Z", "name": {"ja": "系"}}],
      "kinds": [{"id": "k", "label": {"ja": "情報"}, "subKinds": [{"id": "s", "label": {"ja": "細"}}]},
                {"id": "l", "label": {"ja": "媒体"}, "subKinds": [{"id": "t", "label": {"ja": "粗"}}]}],
      "categories": [{"id": "1", "label": {"ja": "一"}}],
      "measures": [{"id": "A", "category": "1", "unit": "asset", "label": {"ja": "あ"}, "source": "1"},
                   {"id": "B", "category": "1", "unit": "body", "label": {"ja": "い"}, "source": "1"}],
      "rules": [{"id": "R1", "because": "1", "when": {"kind": ["k"], "subKind": ["s", ""], "C": {"atLeast": "2"}}, "require": ["A"]},
                {"id": "R2", "because": "1", "when": {}, "require": ["B"]}]
    })";
    return QJsonDocument::fromJson(json).object();
}

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

void writeTo(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class tst_ProfileReader : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { setSiteProfileFolder({}); }

    void utoIsSound()
    {
        const auto json = profileText(u"uto"_s);
        QVERIFY(json);
        const ReadProfile read = readProfile(*json);
        QCOMPARE(lines(read.problems), QStringList());
        QVERIFY(read.profile);
        QCOMPARE(read.profile->body.ja, u"宇土市"_s);
        QCOMPARE(read.profile->axis(u"C"_s)->levels.first().id, u"3A"_s);
        QCOMPARE(read.profile->kinds.size(), 6);
        QCOMPARE(read.profile->terms[u"incidentPlan"_s], u"緊急時対策計画"_s);
        QCOMPARE(read.profile->dates.last().date.iso(), u"2026-04-01"_s);
        QCOMPARE(read.adopted.hash, QCryptographicHash::hash(read.adopted.text, QCryptographicHash::Sha256).toHex());
    }

    void utoHasTheFortyCodes()
    {
        static const QStringList codes =
            u"ORG.STRUCTURE AST.CLASSIFY AST.TREAT RES.MN.ISOLATE RES.MN.NO_TAKEOUT RES.MN.MFA "
            "RES.LG.SPLIT RES.LG.SANITIZE RES.IN.MONITOR RES.IN.CLOUD PHY.SERVER PHY.ROOM PHY.LINE PHY.PC HUM.RULES "
            "HUM.TRAIN "
            "TEC.COMPUTER TEC.ACCESS TEC.MALWARE TEC.INTRUSION OPS.MONITOR OPS.COMPLIANCE OPS.OUTSOURCE "
            "OPS.INCIDENT_PLAN "
            "EXT.SELECT EXT.CONTRACT EXT.VERIFY EXT.ACT EXT.CLOUD_RULES EXT.SNS_PROC EXT.SNS_INFO EXT.SNS_OWNER "
            "EVA.AUDIT "
            "EVA.IMPROVE EVA.REVISE AUD.RUN REV.RISK REV.POLICY STD.STANDARD STD.PROCEDURE"_s.split(u' ');
        const ProfilePtr uto = readProfile(*profileText(u"uto"_s)).profile;
        QStringList ours;
        for (const Measure &measure : uto->measures)
            ours.append(measure.id);
        QCOMPARE(ours, codes);

        QFile model(u"" DAICHO_SHARED "/domain/data/seeds/policy_model.json"_s);
        if (!model.open(QIODevice::ReadOnly))
            QSKIP("the shared policy model is not here");
        const QJsonArray policies = QJsonDocument::fromJson(model.readAll())[u"policies"_s].toArray();
        QStringList theirs;
        for (const QJsonValue &policy : policies) {
            for (const QJsonValue &measure :
                 policy[u"id"_s] == u"uto"_s ? policy[u"measures"_s].toArray() : QJsonArray()) {
                theirs.append(measure[u"code"_s].toString());
                QCOMPARE(uto->measure(theirs.last())->category, measure[u"clause"_s].toString());
            }
        }
        QCOMPARE(ours, theirs);
    }

    /// What is adopted is whole: it reads again to the same profile.
    void adoptedTextReadsAgain()
    {
        const ReadProfile once = readProfile(*profileText(u"uto"_s));
        const ReadProfile twice = readProfile(once.adopted.text);
        QVERIFY(twice.profile);
        QCOMPARE(*twice.profile, *once.profile);
        QCOMPARE(twice.adopted, once.adopted);
    }

    void eachProblemIsNamed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &path, const QJsonValue &value, const QString &expected) {
            QTest::newRow(name) << path << value << expected;
        };
        const auto arr = [](std::initializer_list<QJsonValue> values) {
            return QJsonValue(QJsonArray(values));
        };
        row("schema: unit", u"/measures/0/unit"_s, u"planet"_s, u"error /measures/0/unit "_s);
        row("schema: missing", u"/rules/0/because"_s, QJsonValue(), u"error /rules/0 "_s);
        row("schema: unknown key", u"/rules/0/subtract"_s, arr({}), u"error /rules/0 "_s);
        row("zone", u"/rules/0/when/zone"_s, arr({u"X"_s}), u"error /rules/0/when/zone [X] Rule R1: is no zone"_s);
        row("kind", u"/rules/0/when/kind"_s, arr({u"x"_s}), u"error /rules/0/when/kind [x] Rule R1: is no kind"_s);
        row("sub-kind", u"/rules/0/when/subKind"_s, arr({u"x"_s}),
            u"error /rules/0/when/subKind [x] Rule R1: is no subKind"_s);
        row("sub-kind of another kind", u"/rules/0/when/subKind"_s, arr({u"t"_s}),
            u"error /rules/0/when/subKind [t] Rule R1: is no sub-kind of the kinds"_s);
        row("level", u"/rules/0/when/C"_s, arr({u"9"_s}), u"error /rules/0/when/C [9] Rule R1: is no level of C"_s);
        row("rank", u"/rules/0/when/C"_s, QJsonObject{{u"atLeast"_s, u"9"_s}},
            u"error /rules/0/when/C [9] Rule R1: is no level of C"_s);
        row("rank of no axis", u"/rules/0/when/zone"_s, QJsonObject{{u"atLeast"_s, u"Z"_s}},
            u"error /rules/0/when/zone [Z] Rule R1: only the levels"_s);
        row("attribute", u"/rules/0/when/colour"_s, arr({u"red"_s}),
            u"error /rules/0/when/colour [colour] Rule R1: there is no such attribute"_s);
        row("measure", u"/rules/0/require"_s, arr({u"A"_s, u"Q"_s}),
            u"error /rules/0/require/1 [Q] Rule R1: is no measure"_s);
        row("category", u"/measures/0/category"_s, u"7"_s, u"error /measures/0/category [7] is no category"_s);
        row("duplicate rule", u"/rules/1/id"_s, u"R1"_s, u"error /rules/1/id [R1] is used twice"_s);
        row("duplicate measure", u"/measures/1/id"_s, u"A"_s, u"error /measures/1/id [A] is used twice"_s);
        row("duplicate level", u"/axes/0/levels/1/id"_s, u"2"_s, u"error /axes/0/levels/1/id [2] is used twice"_s);
        row("never: empty list", u"/rules/0/when/zone"_s, arr({}),
            u"error /rules/0/when/zone [] Rule R1: can never fire"_s);
        row("never: unit", u"/rules/0/when/unit"_s, u"zone"_s,
            u"error /rules/0/require/0 [A] Rule R1: can never fire"_s);
        row("never: attribute", u"/rules/1/when/kind"_s, arr({u"k"_s}),
            u"error /rules/1/require/0 [B] Rule R2: can never fire"_s);
        row("nobody asks", u"/rules/1/require"_s, arr({u"A"_s}), u"warning /measures/1 [B] no rule requires"_s);
        row("refines nothing", u"/measures/0/refines"_s, u"Q"_s, u"error /measures/0/refines [Q] is no measure"_s);
        row("ring", u"/measures/0/refines"_s, u"A"_s, u"error /measures/0/refines [A] refines itself"_s);
        row("axis named as an attribute", u"/axes/0/id"_s, u"zone"_s,
            u"error /axes/0/id [zone] is the name of an attribute"_s);
        row("date", u"/dates"_s, arr({QJsonObject{{u"event"_s, u"effective"_s}, {u"date"_s, u"2026-02-30"_s}}}),
            u"error /dates/0/date [] is no day"_s);
        row("alike", u"/kinds/1/aliases"_s, arr({u"情　報"_s}), u"warning /kinds/1 [情　報] is also a name of k"_s);
        row("no base", u"/extends"_s, u"nobody"_s, u"error /extends [nobody] there is no such profile"_s);
    }

    void eachProblemIsNamed()
    {
        QFETCH(const QString, path);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, expected);
        const QJsonObject broken = with(sound(), path.mid(1).split(u'/'), value).toObject();
        const ReadProfile read = readProfile(text(broken));
        const QStringList found = lines(read.problems);
        QVERIFY2(!found.filter(QRegularExpression(u'^' + QRegularExpression::escape(expected))).isEmpty(),
                 qPrintable(found.join(u'\n')));
        QCOMPARE(bool(read.profile), !hasError(read.problems));
    }

    void theSoundOneIsSound() { QCOMPARE(lines(readProfile(text(sound())).problems), QStringList()); }

    /// Both may be required of one subject; then the inner one rolls up and is not answered itself.
    void aRefinedMeasureMayBeRequired()
    {
        QJsonValue refined = with(sound(), {u"measures"_s, u"0"_s, u"refines"_s}, u"B"_s);
        refined = with(refined, {u"measures"_s, u"1"_s, u"unit"_s}, u"asset"_s);
        const ReadProfile read = readProfile(text(refined.toObject()));
        QCOMPARE(lines(read.problems), QStringList());
        const auto required = [&](const QString &subKind) {
            QStringList found;
            const Facts facts{{u"unit"_s, u"asset"_s}, {u"kind"_s, u"k"_s}, {u"subKind"_s, subKind}, {u"C"_s, u"2"_s}};
            for (const Requirement &requirement : requirements(*read.profile, Unit::Asset, facts))
                found.append(requirement.measure + u'<' + requirement.refinedBy.join(u','));
            return found;
        };
        QCOMPARE(required(u"s"_s), (QStringList{u"A<"_s, u"B<A"_s}));
        QCOMPARE(required(u"other"_s), QStringList{u"B<"_s}); // nothing spells it out here, so it is answered

        Signature signature;
        signature.state = AssetState::Registered;
        signature.kind = Atom::of(u"k"_s);
        signature.subKind = Atom::of(u"s"_s);
        signature.levels = {{Atom::of(u"C"_s), Atom::of(u"2"_s)}};
        RequirementTable table(read.profile, {u"A"_s, u"B"_s});
        const MeasureSet &asked = table.ofSignature(codeOf(signature));
        QVERIFY(asked.has(0) && !asked.has(1));
    }

    void everyProblemIsListed()
    {
        QJsonValue broken = sound();
        broken = with(broken, {u"rules"_s, u"0"_s, u"when"_s, u"zone"_s}, QJsonArray{u"X"_s});
        broken = with(broken, {u"rules"_s, u"1"_s, u"require"_s}, QJsonArray{u"Q"_s, u"P"_s});
        broken = with(broken, {u"measures"_s, u"0"_s, u"category"_s}, u"8"_s);
        QCOMPARE(readProfile(text(broken.toObject())).problems.size(), 5); // and B, which nobody requires any more
    }

    void tooManyMeasures()
    {
        QJsonArray measures;
        QJsonArray required;
        for (int i = 0; i <= measureCapacity; ++i) {
            QJsonObject measure = sound()[u"measures"_s][0].toObject();
            measure[u"id"_s] = u"M%1"_s.arg(i);
            measures.append(measure);
            required.append(measure[u"id"_s]);
        }
        QJsonValue many = with(sound(), {u"measures"_s}, measures);
        many =
            with(many, {u"rules"_s},
                 QJsonArray{QJsonObject{
                     {u"id"_s, u"R"_s}, {u"because"_s, u"1"_s}, {u"when"_s, QJsonObject()}, {u"require"_s, required}}});
        QCOMPARE(lines(readProfile(text(many.toObject())).problems),
                 QStringList{u"error /measures [513] there are more than 512 measures"_s});
        // Bodies adopt single chapters of a catalogue.
        QVERIFY(!hasError(readProfile(text(with(many, {u"catalogue"_s}, true).toObject())).problems));
    }

    void notJson()
    {
        QVERIFY(lines(readProfile("{").problems).value(0).startsWith(u"error / [] is no JSON"_s));
        QVERIFY(lines(readProfile("[1]").problems).value(0).startsWith(u"error / [] is no JSON object"_s));
    }

    void extends()
    {
        const QTemporaryDir folder;
        setSiteProfileFolder(folder.path());
        QJsonObject base = sound();
        base[u"catalogue"_s] = true;
        base[u"terms"_s] = QJsonObject{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}};
        writeTo(folder.filePath(u"p.json"_s), text(base));
        const QByteArray own =
            R"({"profile": "q", "version": "2", "extends": "p", "title": {"ja": "別"}, "body": {"ja": "村"},
          "terms": {"b": "3"},
          "zones": [{"id": "Z", "aliases": ["域"]}, {"id": "Y", "name": {"ja": "外"}}],
          "rules": [{"id": "R3", "because": "2", "when": {"zone": ["Y"]}, "require": ["A"]}]})";
        const ReadProfile read = readProfile(own);
        QCOMPARE(lines(read.problems), QStringList());
        QCOMPARE(read.profile->id, u"q"_s);
        QCOMPARE(read.profile->zones.size(), 2);
        QCOMPARE(read.profile->zone(u"Z"_s)->name.ja, u"系"_s);
        QCOMPARE(read.profile->zone(u"Z"_s)->aliases, QStringList{u"域"_s});
        QCOMPARE(read.profile->rules.size(), 3);
        QCOMPARE(read.profile->terms, (QMap<QString, QString>{{u"a"_s, u"1"_s}, {u"b"_s, u"3"_s}}));
        setSiteProfileFolder({});
        const ReadProfile alone = readProfile(read.adopted.text); // needs its base no more
        QVERIFY(alone.profile);
        QCOMPARE(*alone.profile, *read.profile);
    }

    void extendsAndAdoptsMore()
    {
        const ReadProfile read = readProfile(R"({"profile": "q", "version": "2", "extends": "uto", "title": {"ja": "別"},
            "body": {"ja": "村"}, "adopts": [{"from": "mic-standards", "chapters": ["9.2"]}]})");
        QVERIFY2(read.profile, qPrintable(lines(read.problems).join(u'\n')));
        const auto ofPolicy = std::ranges::count_if(read.profile->measures,
                                                    [](const Measure &measure) { return measure.refines.isEmpty(); });
        QCOMPARE(ofPolicy, 40);
        QVERIFY(read.profile->measure(u"STD9.2-416"_s));
    }

    void extendsInARing()
    {
        const QTemporaryDir folder;
        setSiteProfileFolder(folder.path());
        QJsonObject one = sound();
        one[u"extends"_s] = u"other"_s;
        QJsonObject other = sound();
        other[u"profile"_s] = u"other"_s;
        other[u"extends"_s] = u"p"_s;
        writeTo(folder.filePath(u"p.json"_s), text(one));
        writeTo(folder.filePath(u"other.json"_s), text(other));
        const QStringList found = lines(readProfile(text(one)).problems);
        QCOMPARE(found, QStringList{u"error /extends [p] the profiles extend each other in a ring"_s});
    }

    void theSiteComesFirst()
    {
        const QTemporaryDir folder;
        QJsonObject own = sound();
        own[u"profile"_s] = u"uto"_s;
        writeTo(folder.filePath(u"our-uto.json"_s), text(own));
        const qsizetype builtIn = availableProfiles().size();
        setSiteProfileFolder(folder.path());
        QCOMPARE(profileText(u"uto"_s), text(own));
        QCOMPARE(availableProfiles().first().title.ja, u"方針"_s);
        QCOMPARE(availableProfiles().size(), builtIn);
        QVERIFY(!profileText(u"../uto"_s));
    }
};

QTEST_GUILESS_MAIN(tst_ProfileReader)
#include "tst_profilereader.moc"
