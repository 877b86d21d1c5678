// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/findingtown.h"
#include "support/policies.h"

#include <QTest>

using namespace daicho;
using namespace daicho::findingtown;
using namespace Qt::StringLiterals;

using Edit = std::function<void(Asset &)>;

class tst_Findings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(profile()); }

    void nothingIsWrong()
    {
        Town town;
        town.assets = {Town::asset(30), Town::asset(31, u"CORE"_s, u"3"_s)};
        QCOMPARE(town.lines(), QStringList());
    }

    /// One asset each, with what is found in it.
    void assets_data()
    {
        QTest::addColumn<Asset>("asset");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QString &found, const Edit &edit) {
            QTest::newRow(name) << Town::with(Town::asset(30), edit) << found;
        };
        row("zone unknown", u"unknown-zone"_s, [](Asset &a) { a.zone = u"MN"_s; });
        row("kind unknown", u"unknown-kind"_s, [](Asset &a) { a.kind = u"drone"_s; });
        row("sub-kind unknown", u"unknown-kind"_s, [](Asset &a) { a.subKind = u"usb"_s; });
        row("level unknown", u"unknown-level"_s, [](Asset &a) { a.marks[u"C"_s].level = u"3B"_s; });
        row("axis unknown", u"unknown-level"_s, [](Asset &a) { a.marks[u"IMP"_s].level = u"A"_s; });
        row("personal unknown", u"unknown-personal"_s, [](Asset &a) { a.personalInformation = u"pets"_s; });
        row("level ran out", u"level-expired?"_s, [](Asset &a) { a.marks[u"C"_s].level = u"old2"_s; });
        row("level may not be in zone", u"zone-level"_s, [](Asset &a) {
            a.zone = u"NET"_s;
            a.marks[u"C"_s].level = u"3"_s;
        });
        row("lower level may", {}, [](Asset &a) { a.zone = u"NET"_s; });
        row("below a floor", u"floor"_s, [](Asset &a) {
            a.personalInformation = u"residents"_s;
            a.marks[u"C"_s].level = u"1"_s;
        });
        row("below the higher floor alone", u"floor"_s, [](Asset &a) {
            a.personalInformation = u"residents"_s;
            a.zone = u"CORE"_s;
            a.marks[u"C"_s].level = u"1"_s;
        });
        row("on the floor", {}, [](Asset &a) { a.personalInformation = u"residents"_s; });
        row("no owner", u"mandatory-field"_s, [](Asset &a) { a.owner = {}; });
        row("no level", u"mandatory-field"_s, [](Asset &a) { a.marks.clear(); });
        row("no level, but the axis is not for it", {}, [](Asset &a) {
            a.marks.clear();
            a.zone = u"SCHOOL"_s;
        });
        row("no zone", u"mandatory-field"_s, [](Asset &a) { a.zone.clear(); });
        row("no zone, but information needs none", {}, [](Asset &a) {
            a.zone.clear();
            a.kind = u"information"_s;
        });
        row("never reviewed", u"review-missing?"_s, [](Asset &a) { a.lastReview = {}; });
        row("registered lately", {}, [](Asset &a) {
            a.lastReview = {};
            a.registered = PartialDate(QDate(2025, 10, 1));
        });
        row("registered long ago", u"review-missing?"_s, [](Asset &a) {
            a.lastReview = {};
            a.registered = PartialDate(QDate(2025, 4, 9));
        });
        row("reviewed long ago", u"review-overdue?"_s, [](Asset &a) { a.lastReview = PartialDate(QDate(2025, 4, 9)); });
        row("reviewed a year ago", {}, [](Asset &a) { a.lastReview = PartialDate(QDate(2025, 4, 10)); });
        row("its own date passed", u"review-overdue?"_s,
            [](Asset &a) { a.nextReview = PartialDate(QDate(2026, 4, 9)); });
        row("its own date goes first", {}, [](Asset &a) {
            a.lastReview = PartialDate(QDate(2020, 1, 1));
            a.nextReview = *PartialDate::fromIso(u"2026-04"_s);
        });
        row("draft", {}, [](Asset &a) {
            a.state = AssetState::Draft;
            a.zone = u"MN"_s;
            a.owner = {};
        });
        row("pattern of a standard ledger", {}, [](Asset &a) {
            a.department = standards;
            a.owner = {};
            a.zone = u"MN"_s;
        });
    }

    void assets()
    {
        QFETCH(const Asset, asset);
        QFETCH(const QString, found);
        Town town;
        town.assets = {asset};
        QCOMPARE(town.lines(), found.isEmpty() ? QStringList() : QStringList{found + u":30"_s});
    }

    void saysWhatAndWhy()
    {
        Town town;
        town.assets = {Town::with(Town::asset(30, u"CORE"_s, u"1"_s), [](Asset &a) {
            a.personalInformation = u"residents"_s;
            a.department = welfare;
        })};
        const QList<Finding> found = town.found();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0],
                 (Finding{u"floor"_s, Problem::Severity::Error, Finding::On::Asset, Id{30}, welfare,
                          u"機密性 is 機密性1, but has to be at least 機密性3: 基幹系の住民の情報は3"_s, u"6(2)イ"_s}));
        town.assets = {Town::asset(30, u"NET"_s, u"3"_s), Town::asset(31, u"OFFICE"_s, u"old2"_s)};
        QCOMPARE(town.found()[0].message, u"外部系に機密性3"_s);
        QCOMPARE(town.found()[0].source, u"6(3)"_s);
        QVERIFY(town.found()[1].message.endsWith(u"機密性3, 機密性2"));
        town.change.assets = AssetRows::of(town.assets);
        const auto inEnglish = findings(*after(Snapshot(), town.change, 1), *profile(), today, u"en"_s);
        QCOMPARE(inEnglish[0].message, u"Level 3 outside"_s);
    }

    void disposal_data()
    {
        QTest::addColumn<Asset>("asset");
        QTest::addColumn<QString>("found");
        QTest::newRow("as it should be") << Town::retired(30, u"destroy"_s) << QString();
        QTest::newRow("by its label") << Town::retired(30, u"物理的破壊"_s) << QString();
        QTest::newRow("by another spelling") << Town::retired(30, u"破壊"_s) << QString();
        QTest::newRow("forbidden") << Town::retired(30, u"format"_s) << u"disposal-method"_s;
        QTest::newRow("forbidden, by its label") << Town::retired(30, u"初期化"_s) << u"disposal-method"_s;
        QTest::newRow("unknown") << Town::retired(30, u"埋めた"_s) << u"disposal-method?"_s;
        QTest::newRow("no method") << Town::retired(30, {}) << u"disposal-record"_s;
        const Asset fine = Town::retired(30, u"destroy"_s);
        QTest::newRow("nobody permitted")
            << Town::with(fine, [](Asset &a) { a.disposal.permittedBy.clear(); }) << u"disposal-record"_s;
        QTest::newRow("no date") << Town::with(fine, [](Asset &a) { a.disposal.on = {}; }) << u"disposal-record"_s;
        QTest::newRow("nobody did it") << Town::with(fine, [](Asset &a) { a.disposal.by = u"　"_s; })
                                       << u"disposal-record"_s;
        QTest::newRow("nothing done") << Town::with(fine, [](Asset &a) { a.disposal.action.clear(); })
                                      << u"disposal-record"_s;
        const auto open = [](Asset &a) {
            a.marks[u"C"_s].level = u"1"_s;
        };
        QTest::newRow("any method for what is open") << Town::with(Town::retired(30, u"format"_s), open) << QString();
        QTest::newRow("no method for what is open") << Town::with(Town::retired(30, {}), open) << QString();
        QTest::newRow("nothing else is looked at") << Town::with(fine, [](Asset &a) {
            a.owner = {};
            a.lastReview = {};
        }) << QString();
    }

    void disposal()
    {
        QFETCH(const Asset, asset);
        QFETCH(const QString, found);
        Town town;
        town.assets = {asset};
        QCOMPARE(town.lines(), found.isEmpty() ? QStringList() : QStringList{found + u":30"_s});
    }

    void disposalSaysWhatIsMissing()
    {
        Town town;
        town.assets = {Town::with(Town::retired(30, u"destroy"_s), [](Asset &a) {
            a.disposal.on = {};
            a.disposal.by.clear();
        })};
        QVERIFY(town.found()[0].message.endsWith(u": when, by whom"));
        town.assets = {Town::retired(30, u"format"_s)};
        QVERIFY(town.found()[0].message.contains(u"初期化"));
        QVERIFY(town.found()[0].message.contains(u"物理的破壊"));
        QCOMPARE(town.found()[0].source, u"6(2)"_s);
    }

    void zonesOfTheRegistry()
    {
        Town town;
        town.change.zones.upserts.append({Id{2}, 0, u"LG"_s, u"LGWAN接続系"_s, 1});
        QCOMPARE(town.lines(), QStringList{u"unknown-zone?:2"_s});
        QCOMPARE(town.found()[0].on, Finding::On::Zone);
    }

    void errorsFirstThenByDepartment()
    {
        Town town;
        const auto of = [](qint64 id, Id department, const Edit &edit) {
            return Town::with(Town::asset(id), [&](Asset &a) {
                a.department = department;
                edit(a);
            });
        };
        const Edit late = [](Asset &a) {
            a.lastReview = {};
        };
        const Edit ownerless = [](Asset &a) {
            a.owner = {};
        };
        town.assets = {of(30, welfare, late),    of(31, taxes, late),   of(32, welfare, ownerless),
                       of(33, taxes, ownerless), of(34, {}, ownerless), of(35, Id{99}, ownerless),
                       of(36, taxes, ownerless)};
        QCOMPARE(town.lines(), (QStringList{u"mandatory-field:34"_s, u"mandatory-field:33"_s, u"mandatory-field:36"_s,
                                            u"mandatory-field:32"_s, u"mandatory-field:35"_s, u"review-missing?:31"_s,
                                            u"review-missing?:30"_s}));
    }

    /// 三層分離 under a policy that is shipped, with its own zones.
    void theThreeLayers()
    {
        const ProfilePtr uto = shippedPolicy(u"uto"_s);
        Town town;
        const auto at = [](qint64 id, const QString &zone, const QString &level) {
            return Town::with(Town::asset(id, zone, level), [](Asset &a) {
                a.marks[u"I"_s].level = u"1"_s;
                a.marks[u"A"_s].level = u"1"_s;
            });
        };
        town.change.zones = {};
        town.assets = {at(30, u"MN"_s, u"3B"_s), at(31, u"LG"_s, u"2"_s), at(32, u"IN"_s, u"1"_s)};
        town.flow(30, 31, true, {});         // limited: as it should be
        town.flow(31, 32, false, u"file"_s); // sanitised: as it should be
        QCOMPARE(town.found(*uto).size(), 0);
        town.flow(30, 31, false, {});
        town.flow(32, 31, false, {});
        town.flow(31, 32, false, {});
        town.assets[2].marks[u"C"_s].level = u"3B"_s;
        town.assets[2].personalInformation = u"specific"_s;
        QStringList lines;
        for (const Finding &finding : town.found(*uto)) {
            lines.append(finding.check + u':' + finding.id.text());
            QVERIFY(!finding.message.isEmpty() && !finding.source.isEmpty());
        }
        QCOMPARE(lines, (QStringList{u"zone-level:32"_s, u"residents-internet:32"_s, u"flow-limited:1003"_s,
                                     u"flow-sanitised:1004"_s, u"flow-sanitised:1005"_s}));
    }

    void nothingIsCheckedThatThePolicyDoesNotSay()
    {
        Profile bare = *profile();
        bare.prohibitions.clear();
        bare.floors.clear();
        bare.mandatory.clear();
        bare.reviews.clear();
        bare.rules.clear();
        bare.disposalRules.clear();
        Town town;
        town.assets = {Town::with(Town::asset(30, u"NET"_s, u"3"_s),
                                  [](Asset &a) {
                                      a.owner = {};
                                      a.lastReview = {};
                                      a.personalInformation = u"residents"_s;
                                  }),
                       Town::retired(31, u"format"_s)};
        town.change.engagements.upserts = {Town::engagement(40, Engagement::Sort::SocialMedia)};
        QCOMPARE(town.found(bare), QList<Finding>());
        QVERIFY(!town.found().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Findings)
#include "tst_findings.moc"
