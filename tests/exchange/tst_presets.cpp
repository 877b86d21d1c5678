// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/otherformsupport.h"
#include "exchange/presetlinks.h"
#include "policy/validation.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

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
    const auto reading = readLedger(path, {}, *shippedPolicy(u"uto"_s));
    QStringList ids;
    if (reading) {
        for (const SheetReading &sheet : reading->sheets)
            ids << (sheet.preset.preset ? sheet.preset.preset->id : noPreset);
    }
    return ids;
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
        QTest::newRow("export") << sharedData(u"ciso-assistant/DERIVED_assets_export_layout.csv"_s)
                                << QStringList{u"ciso-assets-export"_s};
        QTest::newRow("sample") << sharedData(u"ciso-assistant/sample_assets.csv"_s) << QStringList{u"ciso-assets"_s};
        QTest::newRow("template") << sharedData(u"ciso-assistant/assets_template.xlsx"_s)
                                  << QStringList{u"ciso-assets"_s};
        QTest::newRow("domains") << sharedData(u"ciso-assistant/domains_template.xlsx"_s)
                                 << QStringList{u"ciso-domains"_s, noPreset};
        QTest::newRow("controls") << sharedData(u"ciso-assistant/applied_controls_template.xlsx"_s)
                                  << QStringList{u"ciso-controls"_s};
        QTest::newRow("snipe-it") << sharedData(u"snipe-it/assets-sample.csv"_s) << QStringList{u"snipe-it"_s};
        QTest::newRow("a ledger") << sharedData(u"ledgers/uto.cp932.csv"_s) << QStringList{noPreset};
        QTest::newRow("a school's") << sharedData(u"ledgers/ichikawa-schools.utf8bom.csv"_s) << QStringList{noPreset};
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
        const auto columns = fieldColumns(*shippedPolicy(u"uto"_s));
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
        const auto plan = planFile(fixture(u"ciso-assets.csv"_s), emptyRegistry(), shippedPolicy(u"uto"_s));
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
        const auto plan = planFile(path, emptyRegistry(), shippedPolicy(u"uto"_s));
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
        const auto plan = planFile(fixture(u"ciso-assets.csv"_s), emptyRegistry(), shippedPolicy(u"uto"_s));
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
        QVERIFY(!hasError(validate(plan->change, *shippedPolicy(u"uto"_s), *emptyRegistry())));
        // Again: the registry has all of it.
        const auto again = planFile(fixture(u"ciso-assets.csv"_s), after, shippedPolicy(u"uto"_s));
        QVERIFY(again);
        QVERIFY(again->change.isEmpty());
        QCOMPARE(again->difference.unchanged, 3);
    }

    void looseLinksGoWithTheirAssets()
    {
        const auto plan = planFile(fixture(u"ciso-assets.csv"_s), emptyRegistry(), shippedPolicy(u"uto"_s));
        QVERIFY(plan);
        Change change = plan->change;
        QCOMPARE(withoutLooseLinks(change, *emptyRegistry()).links.upserts.size(), 3);
        change.assets = AssetRows::of({assetsOf(*plan)[0], assetsOf(*plan)[1]});
        QCOMPARE(withoutLooseLinks(change, *emptyRegistry()).links.upserts.size(), 1);
    }

    void aPolicyWithOneAxisTakesTheHighest()
    {
        const auto plan = planFile(fixture(u"ciso-assets.csv"_s), emptyRegistry(), shippedPolicy(u"sainokuni"_s));
        QVERIFY(plan);
        const QString axis = shippedPolicy(u"sainokuni"_s)->axes.first().id;
        QCOMPARE(assetsOf(*plan)[0].marks[axis].level, shippedPolicy(u"sainokuni"_s)->axes.first().levels.first().id);
    }

    void anotherFormIsReadAsItIsWhenTheUserSaysSo()
    {
        const auto plan =
            planFile(fixture(u"ciso-assets.csv"_s), emptyRegistry(), shippedPolicy(u"uto"_s), {}, as(noPreset));
        QVERIFY(plan);
        QVERIFY(plan->unmapped.contains(u"security_objectives"_s));
        const auto refused = readLedger(fixture(u"ciso-assets.csv"_s), as(u"snipe-it"_s), *shippedPolicy(u"uto"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    }

    void theExportLayoutOfCiso()
    {
        const QString path = sharedData(u"ciso-assistant/DERIVED_assets_export_layout.csv"_s);
        if (!QFile::exists(path))
            QSKIP("the shared files are not here");
        const auto plan = planFile(path, emptyRegistry(), shippedPolicy(u"uto"_s));
        QVERIFY(plan);
        QCOMPARE(linesOf(*plan), (QStringList{u"A-001|住民情報システム|市民課|information|||specific|A2 C3A I2"_s,
                                              u"A-002|業務サーバ|情報政策課|system|server|||A2 C3A I2"_s}));
        QCOMPARE(assetsOf(*plan)[1].remarks, u"=cmd|' /C calc'!A0\n一行目\n二行目"_s);
        QCOMPARE(plan->change.links.upserts.size(), 1);
        QVERIFY(plan->problems.isEmpty());
    }

    void devicesOfSnipeIt()
    {
        const QString path = sharedData(u"snipe-it/assets-sample.csv"_s);
        if (!QFile::exists(path))
            QSKIP("the shared files are not here");
        const auto plan = planFile(path, emptyRegistry(), shippedPolicy(u"uto"_s));
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
        const auto plan = planFile(path, emptyRegistry(), shippedPolicy(u"uto"_s));
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
        const auto plan = planFile(files.write(u"c.csv"_s, text), emptyRegistry(), shippedPolicy(u"uto"_s));
        QVERIFY(plan);
        QCOMPARE(problemLines(plan->problems), QStringList());
        QStringList read;
        for (const Asset &asset : assetsOf(*plan))
            read << asset.marks.value(u"C"_s).level;
        QCOMPARE(read, levels);
    }

    void ledgersOfTheIpaAreReadByRank()
    {
        const auto plan = planFile(fixture(u"ipa.csv"_s), emptyRegistry(), shippedPolicy(u"uto"_s), u"総務課"_s);
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
        const auto plan = planFile(path, emptyRegistry(), shippedPolicy(u"uto"_s));
        QVERIFY(plan);
        QCOMPARE(plan->problems.size(), 0);
        QCOMPARE(assetsOf(*plan)[0].marks.value(u"C"_s).level, u"3A"_s);
        QCOMPARE(assetsOf(*plan)[0].marks.value(u"I"_s).level, u"2"_s);
        QCOMPARE(assetsOf(*plan)[1].marks.value(u"C"_s).level, u"3C"_s);
        QCOMPARE(assetsOf(*plan)[1].marks.value(u"A"_s).level, u"1"_s);
    }

    void aMappingRemembersThePreset()
    {
        const ProfilePtr profile = shippedPolicy(u"uto"_s);
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
