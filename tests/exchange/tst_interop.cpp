// SPDX-License-Identifier: GPL-3.0-or-later
// What the programs that Daicho writes for and reads from do with their files, as their own sources say it.
#include "exchange/cisoexport.h"
#include "exchange/cisotext.h"
#include "exchange/exportsupport.h"
#include "exchange/oscalexport.h"
#include "exchange/otherformsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

/// Four assets of one department, two of which have one name, one a very long one; the first needs what the third is.
SnapshotPtr townWithNamesakes()
{
    auto now = std::make_shared<Snapshot>();
    now->revision = 1;
    now->bodyName = u"試験市"_s;
    now->departments = Rows<Department>(QList<Department>{{Id{1}, 1, u"総務課"_s, {}, 0, {}, {}}});
    std::vector<Asset> assets{plainAsset(u"00001"_s, u"Copy"_s, Id{1}), plainAsset(u"00002"_s, u"copy"_s, Id{1}),
                              plainAsset(u"A-3"_s, u"master"_s, Id{1}),
                              plainAsset(u"00004"_s, QString(201, u'あ'), Id{1})};
    assets[0].kind = u"facility"_s;
    assets[0].marks.insert(u"C"_s, {u"3C"_s, {}});
    now->links = Rows<Link>(QList<Link>{{newId(), 1, Link::Sort::DependsOn, assets[2].id, assets[0].id, {}},
                                        {newId(), 1, Link::Sort::DependsOn, assets[0].id, assets[1].id, {}},
                                        {newId(), 1, Link::Sort::DependsOn, assets[2].id, assets[1].id, {}}});
    now->assets = AssetRows::of(assets);
    return now;
}

/// The rows of a file as they stand there, by the number of the asset; the header comes first.
std::vector<QStringList> rowsOf(const QString &path, const Profile &profile)
{
    SavedMapping plain;
    plain.preset = noPreset;
    const auto reading = readLedger(path, plain, profile);
    const auto sample = reading ? sampleOf(reading->sheets.front().sheet) : Result<SheetSample>(reading.error());
    std::vector<QStringList> rows = sample ? sample->rows : std::vector<QStringList>();
    std::ranges::sort(rows.begin() + std::min<std::ptrdiff_t>(1, std::ptrdiff_t(rows.size())), rows.end(), {},
                      [](const QStringList &row) { return row.value(1).toLower(); });
    return rows;
}

QStringList columnOf(const std::vector<QStringList> &rows, int column)
{
    QStringList cells;
    for (size_t i = 1; i < rows.size(); ++i)
        cells << rows[i].value(column);
    return cells;
}

} // namespace

class InteropTest : public QObject
{
    Q_OBJECT

private slots:
    void cisoTakesOneSheetOfAWorkbook()
    {
        const Files files;
        const ProfilePtr profile = shippedPolicy(u"uto"_s);
        QVERIFY(exported(townWithNamesakes(), profile, files.path(u"a.xlsx"_s), ExportForm::Ciso));
        for (const QString &name : {u"a.xlsx"_s, u"a-domains.xlsx"_s}) {
            const auto reading = readLedger(files.path(name), {}, *profile);
            QVERIFY2(reading, qPrintable(name));
            QCOMPARE(reading->sheets.size(), 1);
        }
    }

    /// What CISO Assistant refuses: labels with signs in them, two assets of one name in a domain, names that are too
    /// long. What it would change: a ref_id that reads as a number, of which parents would no longer be found.
    void cisoTakesEveryRow()
    {
        const ProfilePtr profile = shippedPolicy(u"uto"_s);
        const SnapshotPtr now = townWithNamesakes();
        for (const QString &name : {u"a.csv"_s, u"a.xlsx"_s}) {
            const Files files;
            QVERIFY(exported(now, profile, files.path(name), ExportForm::Ciso));
            const auto rows = rowsOf(files.path(name), *profile);
            QCOMPARE(rows.size(), 5);
            QCOMPARE(columnOf(rows, 0), (QStringList{u"'00001"_s, u"'00002"_s, u"A-3"_s, u"'00004"_s}));
            QCOMPARE(columnOf(rows, 8), (QStringList{u"A-3"_s, u"'00001|A-3"_s, {}, {}}));
            QCOMPARE(columnOf(rows, 1).mid(0, 3), (QStringList{u"Copy（00001）"_s, u"copy（00002）"_s, u"master"_s}));
            QCOMPARE(columnOf(rows, 1)[3].size(), 200);
            static const QRegularExpression label(u"^[\\w-]{1,36}$"_s, QRegularExpression::UseUnicodePropertiesOption);
            for (const QString &cell : columnOf(rows, 7)) {
                for (const QString &one : cell.split(u'|', Qt::SkipEmptyParts))
                    QVERIFY2(label.match(one).hasMatch(), qPrintable(one));
            }
            QVERIFY(columnOf(rows, 7)[0].contains(u"施設_設備"));
            QVERIFY(columnOf(rows, 7)[0].contains(u"機密性3C"));
            // Its own numbers are 1 to 4; a level that has none of its own comes back by its label.
            QVERIFY(columnOf(rows, 6)[0].startsWith(u"confidentiality: 3"));
            const auto plan = planFile(files.path(name), now, profile);
            QVERIFY(plan);
            QCOMPARE(plan->difference.unchanged, 3); // and one with a name that was cut
        }
    }

    void labelsOfCiso()
    {
        QCOMPARE(cisoLabel(u"特定個人情報（マイナンバー）"_s), u"特定個人情報_マイナンバー"_s);
        QCOMPARE(cisoLabel(u" 施設・設備 "_s), u"施設_設備"_s);
        QCOMPARE(cisoLabel(u"か\u3099|𠮷,a-b_c"_s), u"が_𠮷_a-b_c"_s);
        QCOMPARE(cisoLabel(QString(50, u'あ')), QString(36, u'あ'));
        QCOMPARE(cisoLabel(u"・・"_s), QString());
    }

    void connectionsToAnotherDomainAreCounted()
    {
        const Files files;
        const ProfilePtr profile = shippedPolicy(u"uto"_s);
        auto now = std::make_shared<Snapshot>(*townWithNamesakes());
        const auto move = [&now](const QString &number, Id department) {
            std::vector<Asset> assets;
            now->assets.forEach([&](AssetRef, const AssetRow &row) {
                assets.push_back(row.asset());
                if (assets.back().number == number)
                    assets.back().department = department;
            });
            now->assets = AssetRows::of(assets);
        };
        const auto strays = [&] {
            const auto done = exportForCiso(now, profile, files.path(u"a.csv"_s));
            return done ? problemReasons(done->problems).filter(u"another department"_s) : QStringList{u"failed"_s};
        };
        QCOMPARE(strays(), QStringList());
        move(u"A-3"_s, {});
        QCOMPARE(strays().size(), 1);
        QVERIFY(strays().first().startsWith(u"2 "));
    }

    /// OSCAL has no empty lists.
    void oscalOfAnEmptyRegistry()
    {
        const Files files;
        const ProfilePtr profile = shippedPolicy(u"uto"_s);
        auto now = std::make_shared<Snapshot>();
        now->bodyName = u"\uFEFF試験市 "_s;
        QVERIFY(exported(now, profile, files.path(u"o.json"_s), ExportForm::Oscal));
        const QJsonObject plan =
            QJsonDocument::fromJson(files.read(u"o.json"_s)).object()[u"system-security-plan"_s].toObject();
        QVERIFY(!plan[u"system-implementation"_s].toObject().contains(u"inventory-items"_s));
        const QJsonArray stand = plan[u"control-implementation"_s][u"implemented-requirements"_s].toArray();
        QVERIFY(!stand.isEmpty());
        QCOMPARE(plan[u"system-characteristics"_s][u"system-name"_s].toString(), u"試験市"_s);
        auto without = std::make_shared<Profile>(*profile);
        without->measures.clear();
        const auto refused = exportForOscal(now, without, files.path(u"n.json"_s), QDate(2026, 11, 21));
        QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
        QVERIFY(!QFile::exists(files.path(u"n.json"_s)));
    }

    /// Headings of forms that offices keep beside their ledgers, with the fields they have to go to.
    void formsOfOffices_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("devices") << QByteArray(
                                        "機器番号,機器名称,型番,設置場所,導入年月日,所管課名,使用者,接続ネットワーク\n"
                                        "K-1,窓口端末1号機,X-1,本庁1階,令和4年10月1日,市民課,佐藤,LGWAN接続系\n")
                                 << QStringList{u"number"_s,    u"name"_s,       {},         u"places"_s,
                                                u"inService"_s, u"department"_s, u"users"_s, u"zone"_s};
        QTest::newRow("yes or no") << QByteArray("特定個人情報ファイルの名称,所管課室,委託の有無,暗号化の有無\n"
                                                 "住民基本台帳ファイル,市民課,有,無\n")
                                   << QStringList{u"name"_s, u"department"_s, {}, {}};
        QTest::newRow("isms")
            << QByteArray("資産番号,資産分類,情報資産名,管理部門,個人情報の有無\n1,情報,職員名簿,総務課,有\n")
            << QStringList{u"number"_s, u"kind"_s, u"name"_s, u"department"_s, u"personalInformation"_s};
    }

    void formsOfOffices()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, fields);
        const Files files;
        const auto reading = readLedger(files.write(u"f.csv"_s, text), {}, *shippedPolicy(u"uto"_s));
        QVERIFY(reading);
        QStringList found;
        for (const ColumnMapping &column : reading->sheets.front().mapping.columns)
            found << column.field;
        QCOMPARE(found, fields);
    }

    void registersOfPersonalFiles()
    {
        const Files files;
        const QString path = files.write(
            u"f.csv"_s,
            "個人情報ファイル簿\n"
            "個人情報ファイルの名称,行政機関等の名称,個人情報ファイルが利用に供される事務をつかさどる組織の名称,"
            "個人情報ファイルの利用目的,記録項目,\"要配慮個人情報が含まれるときは、その旨\",備考\n"
            "住民基本台帳ファイル,試験市長,市民課,居住関係の公証,氏名,含まない,\n"
            "介護認定ファイル,試験市長,福祉課,介護認定,病歴,含む,電算\n");
        const auto plan = planFile(path, emptyRegistry(), shippedPolicy(u"uto"_s));
        QVERIFY(plan);
        QCOMPARE(plan->problems.size(), 0);
        QCOMPARE(plan->unmapped, QStringList{u"行政機関等の名称"_s});
        QStringList lines;
        for (const Asset &asset : assetsOf(*plan))
            lines << QStringList{asset.name, plan->after()->departmentName(asset.department), asset.kind,
                                 asset.personalInformation, asset.remarks}
                         .join(u'|');
        QCOMPARE(lines, (QStringList{u"住民基本台帳ファイル|市民課|information|personal|居住関係の公証\n氏名"_s,
                                     u"介護認定ファイル|福祉課|information|sensitive|介護認定\n病歴\n電算"_s}));
    }

    /// CISO Assistant has more classes than ours: one that is not known counts as the one around it.
    void classesOfCiso()
    {
        const Files files;
        const auto plan = planFile(files.write(u"c.csv"_s, "name,domain,type,asset_class\n"
                                                           "A,総務課,SP,assetClassSoftware/assetClassFirmware\n"
                                                           "B,総務課,SP,assetClassFacilities/assetClassArchivesRoom\n"),
                                   emptyRegistry(), shippedPolicy(u"uto"_s));
        QVERIFY(plan);
        QCOMPARE(assetsOf(*plan)[0].kind, u"system"_s);
        QCOMPARE(assetsOf(*plan)[1].kind, u"facility"_s);
    }
};

QTEST_GUILESS_MAIN(InteropTest)
#include "tst_interop.moc"
