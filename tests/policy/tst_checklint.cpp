// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/brokenprofile.h"
#include "policy/profilereader.h"
#include "support/bytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace daicho;
using namespace daicho::brokenprofile;
using namespace Qt::StringLiterals;

namespace
{

/// The policy that tst_findings goes by, with questions and importance, to break in one place at a time.
QJsonObject sound()
{
    QJsonObject object =
        QJsonDocument::fromJson(bytesOf(QStringLiteral(DAICHO_TEST_DATA "/policy/checks.json"))).object();
    const QJsonObject more = QJsonDocument::fromJson(R"({
      "questions": [
        {"id": "Q1", "axis": "C", "ask": {"ja": "秘密ですか"}, "yes": {"level": "3"}, "no": {"question": "Q2"}},
        {"id": "Q2", "axis": "C", "ask": {"ja": "非公開ですか"}, "yes": {"level": "2"}, "no": {"level": "1"}},
        {"id": "QA", "axis": "A", "ask": {"ja": "困りますか"}, "yes": {"level": "2"}, "no": {"level": "1"}}],
      "importance": {"combine": "max", "axes": ["C", "A"],
        "steps": [{"id": "high", "label": {"ja": "高"}, "from": 3}, {"id": "low", "label": {"ja": "低"}, "from": 1}],
        "floors": [{"step": "high", "when": {"personalInformation": ["residents"]}, "because": {"ja": "住民"}}]}
    })")
                                 .object();
    for (auto entry = more.begin(); entry != more.end(); ++entry)
        object.insert(entry.key(), entry.value());
    return object;
}

QStringList linesOf(const QJsonObject &object)
{
    return lines(readProfile(QJsonDocument(object).toJson()).problems);
}

QJsonArray arr(const QStringList &values)
{
    return QJsonArray::fromStringList(values);
}

QJsonObject not_(const QStringList &values)
{
    return {{u"not"_s, arr(values)}};
}

} // namespace

class tst_CheckLint : public QObject
{
    Q_OBJECT

private slots:
    void theSoundOneIsSound() { QCOMPARE(linesOf(sound()), QStringList()); }

    void eachProblemIsNamed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &path, const QJsonValue &value, const QString &expected) {
            QTest::newRow(name) << path << value << expected;
        };
        row("zone", u"/prohibitions/0/when/zone"_s, arr({u"MN"_s}),
            u"error /prohibitions/0/when/zone [MN] is no zone of this policy"_s);
        row("zone of a flow", u"/prohibitions/2/when/to.zone"_s, not_({u"MN"_s}),
            u"error /prohibitions/2/when/to.zone [MN] is no to.zone of this policy"_s);
        row("attribute", u"/prohibitions/0/when/colour"_s, u"red"_s,
            u"error /prohibitions/0/when/colour [colour] there is no such attribute"_s);
        row("attribute of a flow", u"/prohibitions/0/when/limited"_s, u"yes"_s,
            u"error /prohibitions/0/when/limited [limited] is nothing that is known here"_s);
        row("end of a flow in an asset", u"/prohibitions/0/when/from.zone"_s, u"NET"_s,
            u"error /prohibitions/0/when/from.zone [from.zone] is nothing that is known here"_s);
        row("zone of a flow without an end", u"/prohibitions/2/when/zone"_s, u"NET"_s,
            u"error /prohibitions/2/when/zone [zone] is nothing that is known here"_s);
        row("level of an engagement", u"/prohibitions/5/when/C"_s, u"1"_s,
            u"error /prohibitions/5/when/C [C] is nothing that is known here"_s);
        row("level", u"/prohibitions/0/when/C"_s, QJsonObject{{u"atLeast"_s, u"9"_s}},
            u"error /prohibitions/0/when/C [9] is no level of C"_s);
        row("level at an end", u"/prohibitions/4/when/to.C"_s, arr({u"9"_s}),
            u"error /prohibitions/4/when/to.C [9] is no level of C"_s);
        row("rank of no axis", u"/prohibitions/0/when/zone"_s, QJsonObject{{u"atLeast"_s, u"NET"_s}},
            u"error /prohibitions/0/when/zone [NET] only the levels"_s);
        row("never: nothing named", u"/prohibitions/0/when/zone"_s, arr({}),
            u"error /prohibitions/0/when/zone [] can never hold"_s);
        row("never: all ruled out", u"/prohibitions/2/when/limited"_s, not_({u"yes"_s, u"no"_s, u""_s}),
            u"error /prohibitions/2/when/limited [] can never hold"_s);
        row("never: sub-kind of another kind", u"/disposalRules/0/when"_s,
            QJsonObject{{u"kind"_s, arr({u"media"_s})}, {u"subKind"_s, arr({u"server"_s})}},
            u"error /disposalRules/0/when/subKind [] can never hold"_s);
        row("sanitising", u"/prohibitions/3/when/sanitising"_s, arr({u"magic"_s}),
            u"error /prohibitions/3/when/sanitising [magic] is no sanitising"_s);
        row("prohibition twice", u"/prohibitions/1/id"_s, u"P1"_s, u"error /prohibitions/1/id [P1] is used twice"_s);
        row("axis of a floor", u"/floors/0/axis"_s, u"X"_s, u"error /floors/0/axis [X] is no axis"_s);
        row("level of a floor", u"/floors/0/level"_s, u"9"_s, u"error /floors/0/level [9] is no level of C"_s);
        row("engagement in a floor", u"/floors/0/when/engagementTerms"_s, u"standard"_s,
            u"error /floors/0/when/engagementTerms [engagementTerms] is nothing"_s);
        row("floor twice", u"/floors/1/id"_s, u"F1"_s, u"error /floors/1/id [F1] is used twice"_s);
        row("method", u"/disposalRules/0/methods"_s, arr({u"destroy"_s, u"bury"_s}),
            u"error /disposalRules/0/methods/1 [bury] is no method"_s);
        row("no method", u"/disposalRules/0/methods"_s, arr({}), u"error /disposalRules/0/methods [] allows no"_s);
        row("method twice", u"/disposalMethods/1/id"_s, u"destroy"_s,
            u"error /disposalMethods/1/id [destroy] is used twice"_s);
        row("field", u"/mandatory/0/field"_s, u"colour"_s, u"error /mandatory/0/field [colour] is no field"_s);
        row("field of no axis", u"/mandatory/1/field"_s, u"levels.X"_s,
            u"error /mandatory/1/field [levels.X] is no field"_s);
        row("field twice", u"/mandatory/1/id"_s, u"M1"_s, u"error /mandatory/1/id [M1] is used twice"_s);
        row("when of a field", u"/mandatory/2/when/kind"_s, arr({u"drone"_s}),
            u"error /mandatory/2/when/kind [drone] is no kind"_s);
        row("axis of the importance", u"/importance/axes"_s, arr({u"C"_s, u"X"_s}),
            u"error /importance/axes/1 [X] is no axis"_s);
        row("step of a floor", u"/importance/floors/0/step"_s, u"top"_s,
            u"error /importance/floors/0/step [top] is no step"_s);
        row("no steps", u"/importance/steps"_s, QJsonArray(), u"error /importance/steps [] there is nothing"_s);
        row("step twice", u"/importance/steps/1/id"_s, u"high"_s,
            u"error /importance/steps/1/id [high] is used twice"_s);
        row("when of the importance", u"/importance/floors/0/when/zone"_s, u"MN"_s,
            u"error /importance/floors/0/when/zone [MN] is no zone"_s);
        row("when of an axis", u"/axes/0/when/zone"_s, u"MN"_s, u"error /axes/0/when/zone [MN] is no zone"_s);
        row("level in when of an axis", u"/axes/0/when/A"_s, u"1"_s, u"error /axes/0/when/A [A] is nothing"_s);
        row("becomes", u"/axes/0/levels/1/becomes"_s, arr({u"3"_s, u"9"_s}),
            u"error /axes/0/levels/1/becomes/1 [9] is no level of C"_s);
        row("becomes itself", u"/axes/0/levels/1/becomes"_s, arr({u"old2"_s}),
            u"error /axes/0/levels/1/becomes/0 [old2] becomes itself"_s);
        row("was", u"/axes/0/levels/2/was"_s, u"2x"_s, u"error /axes/0/levels/2/was [2x] already became"_s);
        row("question to nowhere", u"/questions/0/no/question"_s, u"Q9"_s,
            u"error /questions/0/no/question [Q9] leads nowhere"_s);
        row("question of another axis", u"/questions/0/no/question"_s, u"QA"_s,
            u"error /questions/0/no/question [QA] asks about another axis"_s);
        row("question in a ring", u"/questions/1/no"_s, QJsonObject{{u"question"_s, u"Q1"_s}},
            u"error /questions/1/no/question [Q1] leads back"_s);
        row("question to itself", u"/questions/2/yes"_s, QJsonObject{{u"question"_s, u"QA"_s}},
            u"error /questions/2/yes/question [QA] leads back"_s);
        row("question to no level", u"/questions/1/no/level"_s, u"9"_s,
            u"error /questions/1/no/level [9] is no level of C"_s);
        row("question about no axis", u"/questions/2/axis"_s, u"X"_s, u"error /questions/2/axis [X] is no axis"_s);
        row("question twice", u"/questions/2/id"_s, u"Q1"_s, u"error /questions/2/id [Q1] is used twice"_s);
        row("question never asked", u"/questions/0/no"_s, QJsonObject{{u"level"_s, u"1"_s}},
            u"warning /questions/1 [Q2] no answer leads"_s);
        row("review twice", u"/reviews"_s, QJsonArray{sound()[u"reviews"_s][0], sound()[u"reviews"_s][0]},
            u"error /reviews/1/target [ledger] is used twice"_s);
    }

    void eachProblemIsNamed()
    {
        QFETCH(const QString, path);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, expected);
        const QStringList found = linesOf(with(sound(), path.mid(1).split(u'/'), value).toObject());
        QVERIFY2(!found.filter(QRegularExpression(u'^' + QRegularExpression::escape(expected))).isEmpty(),
                 qPrintable(found.join(u'\n')));
    }

    void allAreListedAtOnce()
    {
        QJsonValue broken = with(sound(), {u"floors"_s, u"0"_s, u"axis"_s}, u"X"_s);
        broken = with(broken, {u"mandatory"_s, u"0"_s, u"field"_s}, u"colour"_s);
        broken = with(broken, {u"prohibitions"_s, u"0"_s, u"when"_s, u"zone"_s}, arr({u"MN"_s, u"SG"_s}));
        QCOMPARE(linesOf(broken.toObject()).size(), 4);
    }

    /// The profiles that the program brings along are sound in this, too.
    void builtIn()
    {
        for (const ProfileName &name : availableProfiles())
            QVERIFY2(!hasError(readProfile(*profileText(name.id)).problems), qPrintable(name.id));
    }
};

QTEST_GUILESS_MAIN(tst_CheckLint)
#include "tst_checklint.moc"
