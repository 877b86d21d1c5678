// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangesupport.h"
#include "exchange/presetlinks.h"
#include "exchange/presetplan.h"
#include "policy/profilereader.h"
#include "policy/validation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

ProfilePtr policy(const QString &id)
{
    return readProfile(*profileText(id)).profile;
}

QString fixture(const QString &name)
{
    return QStringLiteral(DAICHO_TEST_DATA "/exchange/") + name;
}

QString shared(const QString &name)
{
    return QStringLiteral(DAICHO_SHARED "/data/") + name;
}

SavedMapping as(const QString &preset)
{
    SavedMapping saved;
    saved.preset = preset;
    return saved;
}

/// number name department kind subKind levels, as lines.
QStringList linesOf(const ImportPlan &plan)
{
    const SnapshotPtr after = plan.after();
    QStringList lines;
    for (const Asset &asset : assetsOf(plan)) {
        QStringList levels;
        for (auto mark = asset.marks.begin(); mark != asset.marks.end(); ++mark)
            levels << mark.key() + mark->level;
        lines << QStringList{asset.number,
                             asset.name,
                             after->departmentName(asset.department),
                             asset.kind,
                             asset.subKind,
                             asset.zone,
                             asset.personalInformation,
                             levels.join(u' ')}
                     .join(u'|');
    }
    return lines;
}

QStringList readAs(const QString &path)
{
    const auto reading = readLedger(path, {}, *policy(u"uto"_s));
    QStringList ids;
    if (reading) {
        for (const SheetReading &sheet : reading->sheets)
            ids << (sheet.preset.preset ? sheet.preset.preset->id : noPreset);
    }
    return ids;
}

SnapshotPtr townWith(const ProfilePtr &profile)
{
    auto now = std::make_shared<Snapshot>();
    now->revision = 1;
    now->bodyName = u"試験市"_s;
    now->departments = Rows<Department>(QList<Department>{{Id{1}, 1, u"総務部"_s, {}, 0, {}, {}},
                                                          {Id{2}, 1, u"税務課"_s, {}, 1, {}, {}},
                                                          {Id{3}, 1, u"福祉課"_s, {}, 2, {}, {}}});
    for (const Measure &measure : profile->measures)
        now->measures << measure.id;
    return now;
}

ProfilePtr withMeasures()
{
    auto profile = std::make_shared<Profile>(*smallProfile());
    const auto add = [&profile](const QString &id, Unit unit) {
        Measure measure;
        measure.id = id;
        measure.unit = unit;
        measure.label.ja = id;
        profile->measures << measure;
    };
    add(u"M.DEPT"_s, Unit::Department);
    add(u"M.ASSET"_s, Unit::Asset);
    add(u"M.BODY"_s, Unit::Body);
    add(u"M.ZONE"_s, Unit::Zone);
    return profile;
}

Result<FormPlan> formOf(const QString &path, const SnapshotPtr &now, const ProfilePtr &profile)
{
    const auto reading = readLedger(path, {}, *profile);
    if (!reading)
        return reading.error();
    return planForm(*reading, now, profile);
}

QStringList linesOf(const FormPlan &plan)
{
    QStringList lines;
    for (const FormLine &line : plan.lines)
        lines << QStringList{QString::number(line.row), line.name, line.place, line.before, line.after}.join(u'|');
    return lines;
}

} // namespace

class PresetsTest : public QObject
{
    Q_OBJECT

private slots:
    void filesOfOthersAreRecognised_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("export") << shared(u"ciso-assistant/DERIVED_assets_export_layout.csv"_s)
                                << QStringList{u"ciso-assets-export"_s};
        QTest::newRow("sample") << shared(u"ciso-assistant/sample_assets.csv"_s) << QStringList{u"ciso-assets"_s};
        QTest::newRow("template") << shared(u"ciso-assistant/assets_template.xlsx"_s) << QStringList{u"ciso-assets"_s};
        QTest::newRow("domains") << shared(u"ciso-assistant/domains_template.xlsx"_s)
                                 << QStringList{u"ciso-domains"_s, noPreset};
        QTest::newRow("controls") << shared(u"ciso-assistant/applied_controls_template.xlsx"_s)
                                  << QStringList{u"ciso-controls"_s};
        QTest::newRow("snipe-it") << shared(u"snipe-it/assets-sample.csv"_s) << QStringList{u"snipe-it"_s};
        QTest::newRow("a ledger") << shared(u"ledgers/uto.cp932.csv"_s) << QStringList{noPreset};
        QTest::newRow("a school's") << shared(u"ledgers/ichikawa-schools.utf8bom.csv"_s) << QStringList{noPreset};
        QTest::newRow("ipa") << fixture(u"ipa.csv"_s) << QStringList{u"ipa"_s};
    }

    void filesOfOthersAreRecognised()
    {
        QFETCH(QString, path);
        QFETCH(QStringList, ids);
        if (!QFile::exists(path))
            QSKIP("the shared files are not here");
        QCOMPARE(readAs(path).mid(0, ids.size()), ids);
    }

    void everyPresetSpeaksOfFieldsThatExist()
    {
        const auto columns = fieldColumns(*policy(u"uto"_s));
        QCOMPARE(presets().size(), 9);
        for (const Preset &preset : presets()) {
            QVERIFY2(!preset.name.ja.isEmpty() && !preset.name.en.isEmpty(), qPrintable(preset.id));
            for (const PresetColumn &column : preset.columns) {
                const bool isField = column.field == u"levels" || columnNamed(columns, column.field) ||
                                     column.reading == PresetColumn::Reading::Parents;
                if (preset.holds == Preset::Holds::Assets)
                    QVERIFY2(isField, qPrintable(preset.id + u' ' + column.heading));
                const bool hasNumbers = column.field == u"levels" && column.reading != PresetColumn::Reading::Labels;
                QVERIFY2(column.scales.isEmpty() != hasNumbers, qPrintable(preset.id + u' ' + column.heading));
                for (const ValueScale &scale : column.scales)
                    QVERIFY2(scale.highest > scale.lowest, qPrintable(preset.id + u' ' + column.heading));
            }
        }
    }

    void assetsOfCisoBecomeAssetsOfThePolicy()
    {
        const auto plan = planFile(fixture(u"ciso-assets.csv"_s), emptyRegistry(), policy(u"uto"_s));
        QVERIFY(plan);
        QCOMPARE(linesOf(*plan),
                 (QStringList{u"T-1|税務データ|税務課|information||LG|specific|C3A I2"_s,
                              u"T-2|税務サーバ, 本番|税務課|system|server|LG||C3B"_s, u"T-3|庁内網||network||||"_s}));
        QCOMPARE(assetsOf(*plan)[0].remarks, u"課税の情報\n年度末に更新"_s);
        QCOMPARE(assetsOf(*plan)[2].remarks, u"=1+1"_s);
        // A number beyond the scale is no level, and its row is left out.
        QCOMPARE(problemLines(plan->problems), QStringList{u"5 security_objectives confidentiality: 9"_s});
        QCOMPARE(plan->unmapped, QStringList());
        QVERIFY(plan->notes.join(u'\n').contains(u"4→3A"_s));
    }

    /// Said once, however many rows there are; what is left out and blank cells do not count.
    void theWholeBodyIsNoDepartment()
    {
        const Files files;
        const QByteArray header("ref_id,name,description,domain,type\n");
        const QString path = files.write(u"a.csv"_s, header + "1,a,,税務課,PR\n2,b,,Global,PR\n3,,,Global,PR\n"
                                                              "4,d,, global ,PR\n5,e,,,PR\n");
        const auto plan = planFile(path, emptyRegistry(), policy(u"uto"_s));
        QVERIFY(plan);
        Problems warnings = plan->problems;
        warnings.removeIf([](const Problem &one) { return one.column != u"domain"; });
        QCOMPARE(warnings.size(), 1);
        QCOMPARE(warnings[0].severity, Problem::Severity::Warning);
        QCOMPARE(warnings[0].row, 3);
        QCOMPARE(warnings[0].value, u"Global"_s);
        QVERIFY(warnings[0].reason.contains(u"2 assets"_s));
        QVERIFY(assetsOf(*plan)[1].department.isNull());
    }

    void parentsBecomeConnections()
    {
        const auto plan = planFile(fixture(u"ciso-assets.csv"_s), emptyRegistry(), policy(u"uto"_s));
        QVERIFY(plan);
        const std::vector<Asset> assets = assetsOf(*plan);
        QStringList links;
        for (const Link &link : plan->change.links.upserts) {
            const auto name = [&](Id id) {
                return std::ranges::find(assets, id, &Asset::id)->number;
            };
            QCOMPARE(link.sort, Link::Sort::DependsOn);
            links << name(link.from) + u'>' + name(link.to);
        }
        QCOMPARE(links, (QStringList{u"T-1>T-2"_s, u"T-1>T-3"_s, u"T-2>T-3"_s}));
        const SnapshotPtr after = plan->after();
        QVERIFY(!hasError(validate(plan->change, *policy(u"uto"_s), *emptyRegistry())));
        // Again: the registry has all of it.
        const auto again = planFile(fixture(u"ciso-assets.csv"_s), after, policy(u"uto"_s));
        QVERIFY(again);
        QVERIFY(again->change.isEmpty());
        QCOMPARE(again->difference.unchanged, 3);
    }

    void looseLinksGoWithTheirAssets()
    {
        const auto plan = planFile(fixture(u"ciso-assets.csv"_s), emptyRegistry(), policy(u"uto"_s));
        QVERIFY(plan);
        Change change = plan->change;
        QCOMPARE(withoutLooseLinks(change, *emptyRegistry()).links.upserts.size(), 3);
        change.assets = AssetRows::of({assetsOf(*plan)[0], assetsOf(*plan)[1]});
        QCOMPARE(withoutLooseLinks(change, *emptyRegistry()).links.upserts.size(), 1);
    }

    void aPolicyWithOneAxisTakesTheHighest()
    {
        const auto plan = planFile(fixture(u"ciso-assets.csv"_s), emptyRegistry(), policy(u"sainokuni"_s));
        QVERIFY(plan);
        const QString axis = policy(u"sainokuni"_s)->axes.first().id;
        QCOMPARE(assetsOf(*plan)[0].marks[axis].level, policy(u"sainokuni"_s)->axes.first().levels.first().id);
    }

    void anotherFormIsReadAsItIsWhenTheUserSaysSo()
    {
        const auto plan = planFile(fixture(u"ciso-assets.csv"_s), emptyRegistry(), policy(u"uto"_s), {}, as(noPreset));
        QVERIFY(plan);
        QVERIFY(plan->unmapped.contains(u"security_objectives"_s));
        const auto refused = readLedger(fixture(u"ciso-assets.csv"_s), as(u"snipe-it"_s), *policy(u"uto"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    }

    void theExportLayoutOfCiso()
    {
        const QString path = shared(u"ciso-assistant/DERIVED_assets_export_layout.csv"_s);
        if (!QFile::exists(path))
            QSKIP("the shared files are not here");
        const auto plan = planFile(path, emptyRegistry(), policy(u"uto"_s));
        QVERIFY(plan);
        QCOMPARE(linesOf(*plan), (QStringList{u"A-001|住民情報システム|市民課|information|||specific|A2 C3A I2"_s,
                                              u"A-002|業務サーバ|情報政策課|system|server|||A2 C3A I2"_s}));
        QCOMPARE(assetsOf(*plan)[1].remarks, u"=cmd|' /C calc'!A0\n一行目\n二行目"_s);
        QCOMPARE(plan->change.links.upserts.size(), 1);
        QVERIFY(plan->problems.isEmpty());
    }

    void devicesOfSnipeIt()
    {
        const QString path = shared(u"snipe-it/assets-sample.csv"_s);
        if (!QFile::exists(path))
            QSKIP("the shared files are not here");
        const auto plan = planFile(path, emptyRegistry(), policy(u"uto"_s));
        QVERIFY(plan);
        QCOMPARE(plan->difference.added, 22);
        QVERIFY(plan->problems.isEmpty());
        const Asset second = assetsOf(*plan)[1];
        QCOMPARE(second.number, u"WBH-2841795"_s);
        QCOMPARE(second.inService.iso(), u"2022-11-14"_s);
        QCOMPARE(second.custodian, u"Gage McCrackem"_s);
        QCOMPARE(second.kind, u"system"_s);
        QVERIFY(second.remarks.startsWith(u"Krajcik LLC"_s) || second.remarks.startsWith(u"Structural"_s) ||
                second.remarks.contains(u"Macbook Pro 13\""_s));
    }

    void reportsOfSnipeIt_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("preset");
        QTest::newRow("report") << QByteArray("ID,Company,Asset Name,Asset Tag,Model,Model No.,Category,Manufacturer,"
                                              "Serial,Purchased,Location,Checked Out,Type,Department")
                                << u"snipe-it-report"_s;
        QTest::newRow("report ja") << QByteArray(
                                          "ID,所属,資産名,資産タグ,モデル,モデル No.,カテゴリー,製造元,シリアル,購入済,"
                                          "場所,検査済,タイプ,部署")
                                   << u"snipe-it-report-ja"_s;
        QTest::newRow("list ja") << QByteArray(
                                        "ID,所属,資産名,資産タグ,モデル,型番 No.,カテゴリー,製造元,シリアル,購入日,"
                                        "場所,チェックアウト先,タイプ,部署")
                                 << u"snipe-it-report-ja"_s;
    }

    /// A device without a name goes by its model, one without a department by its company.
    void reportsOfSnipeIt()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, preset);
        const Files files;
        const QString path = files.write(
            u"r.csv"_s, header +
                            "\n"
                            "1,市長部局,窓口端末,T-1,Model A,X1,ノートPC,Maker,S-1,2024-05-01,1階,佐藤,User,市民課\n"
                            "2,市長部局,,T-2,Model B,X2,プリンター,Maker,S-2,,2階,,,\n");
        QCOMPARE(readAs(path), QStringList{preset});
        const auto plan = planFile(path, emptyRegistry(), policy(u"uto"_s));
        QVERIFY(plan);
        QCOMPARE(linesOf(*plan),
                 (QStringList{u"T-1|窓口端末|市民課|system||||"_s, u"T-2|Model B|市長部局|system||||"_s}));
        QCOMPARE(plan->problems.size(), 0);
        const Asset first = assetsOf(*plan)[0];
        QCOMPARE(first.inService.iso(), u"2024-05-01"_s);
        QCOMPARE(first.custodian, u"佐藤"_s);
        QCOMPARE(first.remarks, u"Maker\nModel A\nX1\nS-1"_s);
        QCOMPARE(plan->unmapped.size(), 2); // ID and type
    }

    void numbersOfCisoAreOfTheScaleThatHasThemAll_data()
    {
        QTest::addColumn<QByteArray>("numbers");
        QTest::addColumn<QStringList>("levels");
        QTest::newRow("1-4") << QByteArray("1 2 4") << QStringList{u"1"_s, u"2"_s, u"3A"_s};
        QTest::newRow("0-3") << QByteArray("0 1 3") << QStringList{u"1"_s, u"2"_s, u"3A"_s};
        QTest::newRow("0-4") << QByteArray("0 1 4") << QStringList{u"1"_s, u"2"_s, u"3A"_s};
        QTest::newRow("1-5") << QByteArray("1 2 5") << QStringList{u"1"_s, u"2"_s, u"3A"_s};
        QTest::newRow("FIPS-199") << QByteArray("low moderate high") << QStringList{u"1"_s, u"3C"_s, u"3A"_s};
    }

    void numbersOfCisoAreOfTheScaleThatHasThemAll()
    {
        QFETCH(QByteArray, numbers);
        QFETCH(QStringList, levels);
        QByteArray text = "name,domain,type,security_objectives\n";
        for (const QByteArray &number : numbers.split(' '))
            text += "資産" + number + ",総務課,PR,confidentiality: " + number + "\n";
        const Files files;
        const auto plan = planFile(files.write(u"c.csv"_s, text), emptyRegistry(), policy(u"uto"_s));
        QVERIFY(plan);
        QCOMPARE(problemLines(plan->problems), QStringList());
        QStringList read;
        for (const Asset &asset : assetsOf(*plan))
            read << asset.marks.value(u"C"_s).level;
        QCOMPARE(read, levels);
    }

    void ledgersOfTheIpaAreReadByRank()
    {
        const auto plan = planFile(fixture(u"ipa.csv"_s), emptyRegistry(), policy(u"uto"_s), u"総務課"_s);
        QVERIFY(plan);
        QCOMPARE(linesOf(*plan), (QStringList{u"00001|職員台帳|総務課|information|||specific|A1 C3A I2"_s,
                                              u"00002|請求書控え|総務課|information||||A1 C3C I1"_s}));
        QCOMPARE(plan->unmapped, QStringList{u"重要度"_s});
        QCOMPARE(assetsOf(*plan)[0].business, u"人事"_s);
    }

    /// Earlier editions of the IPA's form count from 0 to 2: seen in one column, it holds for all.
    void olderLedgersOfTheIpaCountFromNought()
    {
        const Files files;
        const QString path =
            files.write(u"i.csv"_s, "業務分類,情報資産名称,利用者範囲,管理部署,機密性,完全性,可用性\n"
                                    "人事,職員台帳,人事係,総務課,2,2,1\n経理,控え,経理係,総務課,1,1,0\n");
        const auto plan = planFile(path, emptyRegistry(), policy(u"uto"_s));
        QVERIFY(plan);
        QCOMPARE(plan->problems.size(), 0);
        QCOMPARE(assetsOf(*plan)[0].marks.value(u"C"_s).level, u"3A"_s);
        QCOMPARE(assetsOf(*plan)[0].marks.value(u"I"_s).level, u"2"_s);
        QCOMPARE(assetsOf(*plan)[1].marks.value(u"C"_s).level, u"3C"_s);
        QCOMPARE(assetsOf(*plan)[1].marks.value(u"A"_s).level, u"1"_s);
    }

    void domainsBecomeDepartments()
    {
        const ProfilePtr profile = smallProfile();
        const SnapshotPtr now = townWith(profile);
        const auto plan = formOf(fixture(u"ciso-domains.csv"_s), now, profile);
        QVERIFY(plan);
        QCOMPARE(linesOf(*plan), (QStringList{u"2|市税係|税務課||税務課"_s, u"3|税務課|総務部||総務部"_s,
                                              u"4|総務部|||"_s, u"5|出納室|||"_s}));
        QCOMPARE(problemLines(plan->problems), QStringList{u"6 domain どこか"_s});
        QCOMPARE(plan->difference, (Difference{2, 1, 1, 0}));
        QVERIFY(validate(plan->change, *profile, *now).isEmpty());
        const SnapshotPtr then = after(*now, plan->change, 2);
        QStringList names;
        for (const Department &department : then->departmentsInOrder())
            names << then->departmentName(department.id);
        QCOMPARE(names,
                 (QStringList{u"総務部"_s, u"総務部税務課"_s, u"総務部税務課市税係"_s, u"福祉課"_s, u"出納室"_s}));
        const auto again = formOf(fixture(u"ciso-domains.csv"_s), then, profile);
        QVERIFY(again && again->change.isEmpty());
    }

    void domainsInARingAreProblems()
    {
        const Files files;
        const QString path = files.write(u"d.csv"_s, "name,description,domain\na,,b\nb,,c\nc,,a\nd,,a\ne,,\n");
        const auto plan = formOf(path, emptyRegistry(), smallProfile());
        QVERIFY(plan);
        QCOMPARE(problemLines(plan->problems),
                 (QStringList{u"2 domain b"_s, u"3 domain c"_s, u"4 domain a"_s, u"5 domain a"_s}));
        QCOMPARE(plan->change.departments.upserts.size(), 1);
    }

    void controlsBecomeAnswers()
    {
        const ProfilePtr profile = withMeasures();
        const SnapshotPtr now = townWith(profile);
        const auto plan = formOf(fixture(u"ciso-controls.csv"_s), now, profile);
        QVERIFY(plan);
        QVERIFY(plan->problems.isEmpty());
        QCOMPARE(linesOf(*plan), (QStringList{u"2|M.DEPT|税務課||done"_s, u"3|M.ASSET|税務課||partial"_s,
                                              u"4|M.BODY|試験市||not-done"_s, u"7|M.ASSET|福祉課||not-applicable"_s}));
        QCOMPARE(plan->skipped.size(), 2);
        QCOMPARE(plan->skipped[1].text, u"X-1 知らない"_s);
        QVERIFY(validate(plan->change, *profile, *now).isEmpty());
        const SnapshotPtr then = after(*now, plan->change, 2);
        const Answers *tax = then->answers.find({Unit::Department, Id{2}});
        QVERIFY(tax);
        QCOMPARE(tax->note(now->ordinal(u"M.DEPT"_s)).evidence, u"ledger is kept\nhttps://example.invalid/l"_s);
        QCOMPARE(tax->note(now->ordinal(u"M.ASSET"_s)).due.iso(), u"2026-12-31"_s);
        QCOMPARE(then->answers.find({Unit::Department, Id{3}})->note(1).reason, u"鍵を使わない"_s);
        const auto again = formOf(fixture(u"ciso-controls.csv"_s), then, profile);
        QVERIFY(again && again->change.isEmpty());
        QCOMPARE(again->difference.unchanged, 4);
    }

    void badControlsAreProblemsWithTheirRows()
    {
        const Files files;
        const QString path = files.write(
            u"c.csv"_s, "ref_id,name,csf_function,domain,status,observation\n"
                        "M.DEPT,a,govern,無い課,active,\nM.DEPT,b,govern,税務課,deprecated,\n"
                        "M.DEPT,c,govern,税務課,active,\nM.DEPT,d,govern,税務課,to_do,\nM.DEPT,e,govern,,active,\n"
                        "M.DEPT,f,govern,福祉課,perhaps,\n");
        const ProfilePtr profile = withMeasures();
        const auto plan = formOf(path, townWith(profile), profile);
        QVERIFY(plan);
        QCOMPARE(problemLines(plan->problems),
                 (QStringList{u"2 domain 無い課"_s, u"3 observation "_s, u"5 status not-done"_s, u"6 domain "_s,
                              u"7 status perhaps"_s}));
        QCOMPARE(plan->lines.size(), 1);
    }

    void aFormWithoutAssetsIsNoLedger()
    {
        const auto plan = planFile(fixture(u"ciso-domains.csv"_s), emptyRegistry(), smallProfile());
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, Error::Kind::Invalid);
    }

    void aMappingRemembersThePreset()
    {
        const ProfilePtr profile = policy(u"uto"_s);
        const auto reading = readLedger(fixture(u"ciso-assets.csv"_s), {}, *profile);
        QVERIFY(reading);
        const auto saved = readMapping(writeMapping(*reading), *profile);
        QVERIFY(saved);
        QCOMPARE(saved->preset, u"ciso-assets"_s);
        const auto again = readLedger(fixture(u"ciso-assets.csv"_s), *saved, *profile);
        QVERIFY(again);
        QCOMPARE(again->first().mapping.columns.size(), reading->first().mapping.columns.size());
        QCOMPARE(again->first().mapping.of(u"levels.I"_s)->column, reading->first().mapping.of(u"levels.I"_s)->column);
    }
};

QTEST_GUILESS_MAIN(PresetsTest)
#include "tst_presets.moc"
