// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/findings.h"
#include "policy/profilereader.h"

#include <QFile>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2026, 4, 10);
const Id taxes{10};
const Id welfare{11};
const Id standards{12};
const Id chief{20};

ProfilePtr profile()
{
    static const ProfilePtr read = [] {
        QFile file(QStringLiteral(DAICHO_TEST_DATA) + u"/policy/checks.json"_s);
        const ReadProfile result = readProfile(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        for (const Problem &problem : result.problems)
            qWarning("%s %s: %s", qPrintable(problem.column), qPrintable(problem.value), qPrintable(problem.reason));
        return result.profile;
    }();
    return read;
}

/// A registry in which nothing is wrong, until something is put into it.
struct Town {
    Town()
    {
        change.newMeasures = {u"GONE"_s, u"E.VERIFY"_s, u"E.CONTRACT"_s, u"E.EXTRA"_s, u"D.TRAIN"_s};
        change.departments.upserts = {{welfare, 0, u"福祉課"_s, {}, 2, {}, {}},
                                      {taxes, 0, u"税務課"_s, {}, 1, {}, {}},
                                      {standards, 0, u"標準台帳"_s, {}, 3, {}, {}, true}};
        change.posts.upserts = {{chief, 0, u"税務課長"_s, taxes, {}, {}}};
        change.zones.upserts = {{Id{1}, 0, u"CORE"_s, u"基幹系"_s, 0}};
    }

    /// An asset with nothing wrong.
    static Asset asset(qint64 id, const QString &zone = u"OFFICE"_s, const QString &level = u"2"_s)
    {
        Asset asset;
        asset.id = Id{id};
        asset.number = u"N-%1"_s.arg(id);
        asset.name = u"資産%1"_s.arg(id);
        asset.kind = u"system"_s;
        asset.department = taxes;
        asset.owner = chief;
        asset.zone = zone;
        asset.marks[u"C"_s].level = level;
        asset.lastReview = PartialDate(QDate(2026, 1, 1));
        return asset;
    }
    static Asset with(Asset asset, const std::function<void(Asset &)> &edit)
    {
        edit(asset);
        return asset;
    }
    static Asset retired(qint64 id, const QString &method)
    {
        return with(asset(id), [&](Asset &a) {
            a.state = AssetState::Retired;
            a.kind = u"media"_s;
            a.disposal = {u"課長"_s, PartialDate(QDate(2026, 2, 1)), u"山田"_s, u"破砕した"_s, method};
        });
    }
    static Engagement engagement(qint64 id, Engagement::Sort sort)
    {
        Engagement engagement;
        engagement.id = Id{id};
        engagement.sort = sort;
        engagement.name = u"契約"_s;
        engagement.department = taxes;
        engagement.responsible = chief;
        return engagement;
    }

    void answer(SubjectId subject, int ordinal, Status status)
    {
        Answers answers;
        answers.subject = subject;
        for (const Answers &known : std::as_const(change.answers.upserts)) {
            if (known.subject == subject)
                answers = known;
        }
        change.answers.upserts.removeIf([&](const Answers &known) { return known.subject == subject; });
        answers.statuses.set(ordinal, status);
        change.answers.upserts.append(answers);
    }
    void link(qint64 from, qint64 to, Link::Sort sort = Link::Sort::Holds)
    {
        change.links.upserts.append({Id{++next}, 0, sort, Id{from}, Id{to}, {}});
    }
    void flow(qint64 from, qint64 to, bool limited, const QString &sanitising)
    {
        change.flows.upserts.append({Id{++next}, 0, Id{from}, Id{to}, {}, limited, sanitising, {}});
    }

    QList<Finding> found(const Profile &under = *profile(), QDate day = today)
    {
        change.assets = AssetRows::of(assets);
        return findings(*after(Snapshot(), change, 1), under, day, u"ja"_s);
    }
    /// "check:id" of each, in order; a warning has a question mark.
    QStringList lines()
    {
        QStringList lines;
        for (const Finding &finding : found())
            lines.append(finding.check + (finding.severity == Problem::Severity::Warning ? u"?"_s : QString()) + u':' +
                         finding.id.text());
        return lines;
    }

    Change change;
    std::vector<Asset> assets;
    qint64 next = 1000;
};

using Edit = std::function<void(Asset &)>;

} // namespace

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

    void flows_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("limited");
        QTest::addColumn<QString>("sanitising");
        QTest::addColumn<QString>("found");
        QTest::newRow("out of the core") << u"CORE"_s << u"OFFICE"_s << false << QString() << u"flow-limited"_s;
        QTest::newRow("limited") << u"CORE"_s << u"OFFICE"_s << true << QString() << QString();
        QTest::newRow("inside the core") << u"CORE"_s << u"CORE"_s << false << QString() << QString();
        QTest::newRow("from outside") << u"NET"_s << u"OFFICE"_s << false << QString() << u"flow-sanitised"_s;
        QTest::newRow("sanitised") << u"NET"_s << u"OFFICE"_s << false << u"screen"_s << QString();
        QTest::newRow("in no known way") << u"NET"_s << u"OFFICE"_s << false << u"magic"_s << u"unknown-sanitising?"_s;
        QTest::newRow("to the outside") << u"OFFICE"_s << u"NET"_s << false << QString() << QString();
    }

    void flows()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const bool, limited);
        QFETCH(const QString, sanitising);
        QFETCH(const QString, found);
        Town town;
        town.assets = {Town::asset(30, from), Town::asset(31, to)};
        town.flow(30, 31, limited, sanitising);
        QCOMPARE(town.lines(), found.isEmpty() ? QStringList() : QStringList{found + u":1001"_s});
        town.assets[1].state = AssetState::Draft; // not in the ledger yet
        QCOMPARE(town.lines(), QStringList());
    }

    void levelsOfBothEnds()
    {
        Town town;
        town.assets = {Town::asset(30, u"OFFICE"_s, u"3"_s), Town::asset(31, u"OFFICE"_s, u"1"_s)};
        town.flow(31, 30, false, {});
        QCOMPARE(town.lines(), QStringList());
        town.flow(30, 31, false, {});
        QCOMPARE(town.lines(), QStringList{u"flow-level:1002"_s});
        QCOMPARE(town.found()[0].on, Finding::On::Flow);
        QCOMPARE(town.found()[0].department, taxes);
    }

    void highestHeldWins()
    {
        Town town; // 30 holds 31 holds 32 and 33
        town.assets = {Town::asset(30), Town::asset(31), Town::asset(32, u"OFFICE"_s, u"1"_s), Town::asset(33)};
        town.link(30, 31);
        town.link(31, 32);
        town.link(31, 33);
        QCOMPARE(town.lines(), QStringList());
        town.assets[3].marks[u"C"_s].level = u"3"_s;
        QCOMPARE(town.lines(), (QStringList{u"holds-level:30"_s, u"holds-level:31"_s}));
        QCOMPARE(town.found()[0].message,
                 u"機密性 is 機密性2, lower than that of what it holds: N-33 資産33 (機密性3)"_s);
        town.assets[0].marks[u"C"_s].level = u"3"_s;
        QCOMPARE(town.lines(), QStringList{u"holds-level:31"_s});
        town.assets[3].state = AssetState::Retired; // gone: its own record is looked at, not its level
        QCOMPARE(town.lines(), QStringList{u"disposal-record:33"_s});
    }

    void everyAxisIsHeld()
    {
        Town town;
        town.assets = {Town::asset(30), Town::asset(31, u"OFFICE"_s, u"3"_s)};
        town.assets[0].marks[u"A"_s].level = u"1"_s;
        town.assets[1].marks[u"A"_s].level = u"2"_s;
        town.link(30, 31);
        QCOMPARE(town.lines(), (QStringList{u"holds-level:30"_s, u"holds-level:30"_s}));
        town.assets[0].zone = u"SCHOOL"_s; // 機密性 is not for schools
        QCOMPARE(town.lines(), QStringList{u"holds-level:30"_s});
        town.assets[0].marks.remove(u"A"_s);
        QVERIFY(town.found()[0].message.startsWith(u"可用性 is not recorded"));
    }

    void onlyHoldingPassesLevelsOn()
    {
        for (const auto sort : {Link::Sort::DependsOn, Link::Sort::DerivedFrom}) {
            Town town;
            town.assets = {Town::asset(30), Town::asset(31, u"OFFICE"_s, u"3"_s)};
            town.link(30, 31, sort);
            QCOMPARE(town.lines(), QStringList());
        }
    }

    void rings()
    {
        Town town;
        town.assets = {Town::asset(30), Town::asset(31, u"OFFICE"_s, u"3"_s), Town::asset(32)};
        town.link(30, 31, Link::Sort::DependsOn);
        town.link(31, 32, Link::Sort::DependsOn);
        QCOMPARE(town.lines(), QStringList());
        town.link(32, 30, Link::Sort::DependsOn);
        QCOMPARE(town.lines(), QStringList{u"link-ring:30"_s});
        QVERIFY(town.found()[0].message.endsWith(u"N-30 資産30 → N-31 資産31 → N-32 資産32 → N-30 資産30"));
    }

    /// All that stand in a ring hold each other, whatever it is entered by.
    void ringsPassLevelsOn()
    {
        Town town;
        town.assets = {Town::asset(29), Town::asset(30), Town::asset(31), Town::asset(32, u"OFFICE"_s, u"3"_s)};
        town.link(29, 31);
        town.link(30, 31);
        town.link(31, 32);
        town.link(32, 30);
        QCOMPARE(town.lines(),
                 (QStringList{u"holds-level:29"_s, u"holds-level:30"_s, u"link-ring:30"_s, u"holds-level:31"_s}));
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
        const ProfilePtr uto = readProfile(*profileText(u"uto"_s)).profile;
        QVERIFY(uto);
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
