// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cellforms.h"
#include "exchange/cp932.h"
#include "exchange/exportorder.h"
#include "exchange/exportsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

bool isLackedByCp932(const QString &text)
{
    std::string bytes;
    QString lacking;
    appendToCp932(text.toStdString(), bytes, &lacking);
    return !lacking.isEmpty();
}

} // namespace

class TestExportAssets : public QObject
{
    Q_OBJECT

private slots:
    void ourOwnFileChangesNothing_data()
    {
        QTest::addColumn<int>("encoding");
        QTest::newRow("utf-8") << int(Encoding::Utf8);
        QTest::newRow("cp932") << int(Encoding::Cp932);
    }

    void ourOwnFileChangesNothing()
    {
        QFETCH(int, encoding);
        // 〜 and − come back as their twins from CP932, and a text with spaces around it without them: no changes.
        QStringList texts = awkward + awkwardInFiles + QStringList{u"東京\u301c大阪\u22121"_s};
        if (encoding == int(Encoding::Cp932))
            texts.removeIf(isLackedByCp932);
        const SnapshotPtr now = registry(texts);
        Files files;
        const auto exported = exportAssets(now, smallProfile(), files.path(u"l.csv"_s), {Encoding(encoding), false});
        QVERIFY(exported);
        QVERIFY2(exported->isWritten, qPrintable(problemLines(exported->problems).join(u'\n')));
        const auto plan = planFile(files.path(u"l.csv"_s), now, smallProfile());
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
        QCOMPARE(problemLines(plan->problems), QStringList());
        QCOMPARE(changesOf(*plan), QStringList());
        QCOMPARE(plan->difference, (Difference{0, 0, now->assets.size(), 0}));
        QVERIFY(plan->change.isEmpty());
    }

    void anEmptyRegistryGetsTheSameAssets()
    {
        const SnapshotPtr now = registry(awkward);
        Files files;
        QVERIFY(exportAssets(now, smallProfile(), files.path(u"l.csv"_s)));
        const auto plan = planFile(files.path(u"l.csv"_s), emptyRegistry(), smallProfile());
        QVERIFY(plan);
        QCOMPARE(problemLines(plan->problems), QStringList());
        const SnapshotPtr then = plan->after();
        QCOMPARE(then->assets.size(), now->assets.size());
        QCOMPARE(notBroughtBack(now, then), QStringList());
    }

    void numbersCountUp()
    {
        std::vector<Asset> assets;
        for (const QString &number : {u"10"_s, u"9"_s, u"A-2"_s, u"A-10"_s, u"1"_s})
            assets.push_back(plainAsset(number, u"x"_s, {}));
        std::ranges::sort(assets, {}, &Asset::id);
        auto now = std::make_shared<Snapshot>(*emptyRegistry());
        now->assets = AssetRows::of(std::move(assets));
        QStringList numbers;
        QVERIFY(visitAssets(*now, {}, [&numbers](const AssetRow &row) -> Outcome {
            numbers.append(row.string(AssetText::Number));
            return Nothing();
        }));
        QCOMPARE(numbers.join(u' '), u"1 9 10 A-2 A-10"_s);
    }

    void theFormOfTheFile()
    {
        Files files;
        QVERIFY(exportAssets(registry({u"=1+1"_s}), smallProfile(), files.path(u"l.csv"_s)));
        const QByteArray text = files.read(u"l.csv"_s);
        QVERIFY(text.startsWith("\xef\xbb\xbf番号,情報資産の名称,所管課,種別,"));
        QVERIFY(text.contains(",'=1+1,"));
        QCOMPARE(text.count("\r\n"), 3);
        QVERIFY(text.endsWith("\r\n"));
        QVERIFY(exportAssets(registry(), smallProfile(), files.path(u"l932.csv"_s), {Encoding::Cp932, false}));
        QVERIFY(files.read(u"l932.csv"_s).startsWith("\x94\xd4\x8d\x86,"));
    }

    void noCellLooksLikeAFormula()
    {
        Files files;
        QVERIFY(exportAssets(registry(awkward), smallProfile(), files.path(u"l.csv"_s)));
        const auto ledger = readTextLedger(files.path(u"l.csv"_s));
        QVERIFY(ledger);
        SheetRow row;
        const auto cursor = ledger->sheet.source->cursor();
        while (cursor->next(row)) {
            for (const std::string_view cell : row.cells)
                QVERIFY2(cell.empty() || !strchr("=+-@\t\r", cell.front()), std::string(cell).c_str());
        }
    }

    /// An apostrophe in front of every number and year would be in the way of all other programs.
    void numbersAndYearsStandAsTheyAre()
    {
        Snapshot now = *registry({u"x"_s});
        Asset asset = *now.assets.asset(now.assets.row(AssetRef::at(0, 0)).id);
        asset.number = u"00123"_s;
        asset.retentionYears = 5;
        asset.business = u"00123"_s;
        now.assets = AssetRows::of({asset});
        Files files;
        QVERIFY(exportAssets(std::make_shared<Snapshot>(now), smallProfile(), files.path(u"l.csv"_s)));
        const QByteArray text = files.read(u"l.csv"_s);
        QVERIFY2(text.contains("\r\n00123,"), text);
        QVERIFY2(text.contains(",5年,"), text);
        QVERIFY2(text.contains(",'00123,"), text);
    }

    void guardsComeOffAgain()
    {
        std::string storage;
        for (const QString &text : awkward + QStringList{u"'''"_s, u"'a"_s, u"\t=x"_s, u"'-'"_s}) {
            const std::string plain = text.toStdString();
            const std::string guarded(guardedCell(plain, storage));
            QCOMPARE(std::string(unguardedCell(guarded)), plain);
        }
    }

    void whatCp932LacksStopsTheExport()
    {
        Files files;
        const SnapshotPtr now = registry({u"吉野𠮷家"_s, u"無事"_s});
        const auto refused = exportAssets(now, smallProfile(), files.path(u"l.csv"_s), {Encoding::Cp932, false});
        QVERIFY(refused);
        QVERIFY(!refused->isWritten);
        QVERIFY(!QFile::exists(files.path(u"l.csv"_s)));
        QVERIFY(!refused->problems.isEmpty());
        QVERIFY(refused->problems.first().reason.contains(u"𠮷"_s));
        const auto forced = exportAssets(now, smallProfile(), files.path(u"l.csv"_s), {Encoding::Cp932, true});
        QVERIFY(forced);
        QVERIFY(forced->isWritten);
        QVERIFY(files.read(u"l.csv"_s).contains("\x8b\x67\x96\xec?\x89\xc6"));
    }

    void jsonHasTheKeysThatScriptsRelyOn()
    {
        Files files;
        QVERIFY(exportAssets(registry(), smallProfile(), files.path(u"l.json"_s)));
        const QJsonArray assets = QJsonDocument::fromJson(files.read(u"l.json"_s)).object()[u"assets"].toArray();
        QCOMPARE(assets.size(), 1);
        const QJsonObject asset = assets[0].toObject();
        QCOMPARE(asset[u"number"].toString(), u"A-1"_s);
        QCOMPARE(asset[u"name"].toString(), u"住民基本台帳"_s);
        QCOMPARE(asset[u"department"].toString(), u"市民課"_s);
        QCOMPARE(asset[u"kind"].toString(), u"情報システム"_s);
        QCOMPARE(asset[u"subKind"].toString(), u"サーバ"_s);
        QCOMPARE(asset[u"business"].toString(), u"住民基本台帳事務"_s);
        QCOMPARE(asset[u"owner"].toString(), u"市民課長"_s);
        QCOMPARE(asset[u"users"].toString(), u"課内"_s);
        QCOMPARE(asset[u"places"].toArray(), (QJsonArray{u"サーバ室"_s, u"支所、倉庫"_s}));
        QCOMPARE(asset[u"zone"].toString(), u"マイナンバー利用事務系"_s);
        QCOMPARE(asset[u"levels"].toObject(), (QJsonObject{{u"C"_s, u"3B"_s}, {u"I"_s, u"2"_s}}));
        QCOMPARE(asset[u"personalInformation"].toString(), u"個人情報"_s);
        QCOMPARE(asset[u"registered"].toString(), u"2021-04-01"_s);
        QCOMPARE(asset[u"retentionYears"].toInt(), 5);
        QCOMPARE(asset[u"remarks"].toString(), u"注"_s);
        QCOMPARE(asset[u"state"].toString(), u"registered"_s);
        QCOMPARE(asset[u"inService"].toString(), u"2020-04"_s);
        QCOMPARE(asset[u"reasons"].toObject()[u"C"].toString(), u"個人番号を含む"_s);
    }

    void aCancelledExportLeavesTheOldFile()
    {
        Files files;
        const QString path = files.write(u"l.csv"_s, "old");
        const auto exported =
            exportAssets(registry(awkward), smallProfile(), path, {}, [](qint64, qint64) { return false; });
        QVERIFY(!exported);
        QCOMPARE(exported.error().kind, Error::Kind::Cancelled);
        QCOMPARE(files.read(u"l.csv"_s), QByteArray("old"));
    }

    void anUnwritablePlaceIsSaid()
    {
        const auto exported = exportAssets(registry(), smallProfile(), u"/nowhere/l.csv"_s);
        QVERIFY(!exported);
        QVERIFY(exported.error().text.contains(u"/nowhere/l.csv"_s));
    }
};

QTEST_GUILESS_MAIN(TestExportAssets)
#include "tst_exportassets.moc"
