// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportsupport.h"
#include "exchange/officesupport.h"
#include "exchange/workbooksupport.h"

#include <QRegularExpression>
#include <QTest>

#include <unzip.h>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

/// A part of a workbook; empty when there is none.
QString partOf(const QString &path, const QByteArray &name)
{
    const unzFile archive = unzOpen64(QFile::encodeName(path).constData());
    QByteArray bytes;
    if (archive && unzLocateFile(archive, name.constData(), 1) == UNZ_OK && unzOpenCurrentFile(archive) == UNZ_OK) {
        QByteArray chunk(1 << 16, '\0');
        for (int size; (size = unzReadCurrentFile(archive, chunk.data(), unsigned(chunk.size()))) > 0;)
            bytes.append(chunk.constData(), size);
    }
    unzClose(archive);
    return QString::fromUtf8(bytes);
}

QStringList sheetNamesOf(const QString &path)
{
    QStringList names;
    const auto workbook = readWorkbook(path);
    for (const Sheet &sheet : workbook->sheets)
        names.append(sheet.name + (sheet.isHidden ? u" (hidden)"_s : QString()));
    return names;
}

Department department(const QString &name, int position)
{
    Department one;
    one.id = newId();
    one.revision = 1;
    one.name = name;
    one.position = position;
    return one;
}

/// Departments with one asset each, in this order, and an asset that has none.
SnapshotPtr registryOf(const QStringList &departments)
{
    auto now = std::make_shared<Snapshot>();
    now->revision = 7;
    QList<Department> rows;
    std::vector<Asset> assets;
    for (const QString &name : departments + QStringList{QString()}) {
        Asset asset;
        asset.id = newId();
        asset.revision = 1;
        asset.number = u"A-%1"_s.arg(assets.size() + 1);
        asset.name = u"資産%1"_s.arg(assets.size() + 1);
        asset.kind = u"information"_s;
        if (!name.isEmpty()) {
            rows.append(department(name, int(rows.size())));
            asset.department = rows.back().id;
        }
        assets.push_back(asset);
    }
    now->departments = Rows<Department>(rows);
    now->assets = AssetRows::of(assets);
    return now;
}

} // namespace

class TestExportWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void ourOwnWorkbookChangesNothing_data()
    {
        QTest::addColumn<bool>("isByDepartment");
        QTest::newRow("one sheet") << false;
        QTest::newRow("by department") << true;
    }

    void ourOwnWorkbookChangesNothing()
    {
        QFETCH(bool, isByDepartment);
        const SnapshotPtr now = registry(awkward + awkwardInFiles);
        Files files;
        const auto exported =
            exportAssets(now, smallProfile(), files.path(u"l.xlsx"_s), {.isByDepartment = isByDepartment});
        QVERIFY2(exported, qPrintable(exported ? QString() : exported.error().text));
        QVERIFY2(exported->isWritten, qPrintable(problemLines(exported->problems).join(u'\n')));
        QCOMPARE(exported->rows, now->assets.size());
        const auto plan = planFile(files.path(u"l.xlsx"_s), now, smallProfile());
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
        QCOMPARE(problemLines(plan->problems), QStringList());
        QVERIFY2(changesOf(*plan).isEmpty(), qPrintable(changesOf(*plan).join(u'\n')));
        QCOMPARE(plan->unmapped, QStringList());
        QCOMPARE(plan->difference, (Difference{0, 0, now->assets.size(), 0}));
        QVERIFY(plan->change.isEmpty());
    }

    void savedByLibreOfficeItChangesNothing_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("xlsx") << u"xlsx"_s;
        QTest::newRow("ods") << u"ods"_s;
    }

    void savedByLibreOfficeItChangesNothing()
    {
        QFETCH(QString, suffix);
        const QString office = officeProgram();
        if (office.isEmpty())
            QSKIP("there is no LibreOffice here");
        QStringList texts = awkward + awkwardInFiles;
        texts.removeOne(u"_x005F_x000D_"_s); // which LibreOffice 7.4 itself saves as _x000D_
        const SnapshotPtr now = registry(texts);
        Files files;
        QVERIFY(exportAssets(now, smallProfile(), files.path(u"l.xlsx"_s)));
        QVERIFY(savedByOffice(office, files, u"l.xlsx"_s, {suffix}));
        const auto plan = planFile(files.path(u"saved/l."_s + suffix), now, smallProfile());
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
        QCOMPARE(problemLines(plan->problems), QStringList());
        QVERIFY2(changesOf(*plan).isEmpty(), qPrintable(changesOf(*plan).join(u'\n')));
        QCOMPARE(plan->difference, (Difference{0, 0, now->assets.size(), 0}));
    }

    void anEmptyRegistryGetsTheSameAssets()
    {
        const SnapshotPtr now = registry(awkward);
        Files files;
        QVERIFY(exportAssets(now, smallProfile(), files.path(u"l.xlsx"_s)));
        const auto plan = planFile(files.path(u"l.xlsx"_s), emptyRegistry(), smallProfile());
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
        QCOMPARE(problemLines(plan->problems), QStringList());
        const SnapshotPtr then = plan->after();
        QCOMPARE(then->assets.size(), now->assets.size());
        QCOMPARE(notBroughtBack(now, then), QStringList());
    }

    void theSameHeadingsAsCsv()
    {
        Files files;
        QVERIFY(exportAssets(registry(), smallProfile(), files.path(u"l.xlsx"_s)));
        QVERIFY(exportAssets(registry(), smallProfile(), files.path(u"l.csv"_s)));
        const QString csv = QString::fromUtf8(files.read(u"l.csv"_s).mid(3)).section(u"\r\n"_s, 0, 0);
        const QString row = linesOfFile(files.path(u"l.xlsx"_s)).first();
        QCOMPARE(row.section(u": "_s, 1).split(u" | "_s), csv.split(u','));
    }

    void cellsAreWhatTheyMean()
    {
        Files files;
        QVERIFY(exportAssets(registry({u"=1+1"_s, u"〃"_s}), smallProfile(), files.path(u"l.xlsx"_s)));
        const QString sheet = partOf(files.path(u"l.xlsx"_s), "xl/worksheets/sheet1.xml");
        const auto has = [&sheet](const QString &pattern) {
            return QRegularExpression(pattern).match(sheet).hasMatch();
        };
        QVERIFY(has(u"<c r=\"[A-Z]+2\" s=\"\\d+\"><v>44287</v></c>"_s)); // 2021-04-01
        QVERIFY(has(u"<c r=\"[A-Z]+2\" s=\"\\d+\"><v>5</v></c>"_s));     // years
        QVERIFY(has(u"<is><t>2020-04</t></is>"_s));
        QVERIFY(has(u"<is><t>=1\\+1</t></is>"_s));
        QVERIFY(has(u"<is><t>'〃</t></is>"_s));
        QVERIFY(!sheet.contains(u"<f>"));
        const QString styles = partOf(files.path(u"l.xlsx"_s), "xl/styles.xml");
        QVERIFY(styles.contains(u"formatCode=\"yyyy/m/d\""));
        QVERIFY(styles.contains(u"formatCode=\"0&quot;年&quot;\""));
        QVERIFY(styles.contains(u"numFmtId=\"49\""));
    }

    void daysThatSpreadsheetsMiscountAreText()
    {
        auto now = std::make_shared<Snapshot>(*registry());
        std::vector<Asset> assets;
        for (const auto &[month, day] : {std::pair(2, 28), std::pair(3, 1)}) {
            Asset asset;
            asset.id = newId();
            asset.number = QString::number(month);
            asset.name = u"古文書"_s;
            asset.registered = *PartialDate::from(1900, month, day);
            assets.push_back(asset);
        }
        now->assets = AssetRows::of(assets);
        Files files;
        QVERIFY(exportAssets(now, smallProfile(), files.path(u"l.xlsx"_s)));
        const QString sheet = partOf(files.path(u"l.xlsx"_s), "xl/worksheets/sheet1.xml");
        QVERIFY(sheet.contains(u"<is><t>1900-02-28</t></is>"));
        QVERIFY(sheet.contains(u"<v>61</v>"));
        const auto plan = planFile(files.path(u"l.xlsx"_s), now, smallProfile());
        QVERIFY(plan);
        QVERIFY2(changesOf(*plan).isEmpty(), qPrintable(changesOf(*plan).join(u'\n')));
    }

    void theSheetIsReadyForWork()
    {
        Files files;
        QVERIFY(exportAssets(registry({u"a"_s}), smallProfile(), files.path(u"l.xlsx"_s)));
        const QString sheet = partOf(files.path(u"l.xlsx"_s), "xl/worksheets/sheet1.xml");
        QVERIFY(sheet.contains(u"<pane xSplit=\"2\" ySplit=\"1\" topLeftCell=\"C2\""));
        QVERIFY(sheet.contains(u"state=\"frozen\""));
        const auto last = QRegularExpression(u"<dimension ref=\"A1:([A-Z]+3)\"/>"_s).match(sheet);
        QVERIFY(last.hasMatch());
        QVERIFY(sheet.contains(u"<autoFilter ref=\"A1:%1\"/>"_s.arg(last.captured(1))));
        QVERIFY(sheet.contains(u"paperSize=\"9\""));
        QVERIFY(sheet.contains(u"orientation=\"landscape\""));
        QVERIFY(sheet.contains(u"<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>"));
        const QString book = partOf(files.path(u"l.xlsx"_s), "xl/workbook.xml");
        QVERIFY(book.contains(u"_xlnm.Print_Titles"));
        QVERIFY(book.contains(u"$A:$B,"));
        QVERIFY(partOf(files.path(u"l.xlsx"_s), "docProps/core.xml").contains(u"revision 1, policy small"));
    }

    void columnsAreAsWideAsJapanese()
    {
        Files files;
        QVERIFY(exportAssets(registry({u"漢字かな交じりの十三文字"_s, QString(500, u'長')}), smallProfile(),
                             files.path(u"l.xlsx"_s)));
        const QString sheet = partOf(files.path(u"l.xlsx"_s), "xl/worksheets/sheet1.xml");
        const auto widthOf = [&sheet](int column) {
            const QRegularExpression pattern(u"<col min=\"%1\" max=\"%1\" width=\"([0-9.]+)\""_s.arg(column));
            return pattern.match(sheet).captured(1).toDouble();
        };
        QVERIFY(widthOf(1) > 5 && widthOf(1) < 14);
        QVERIFY(widthOf(2) > 40 && widthOf(2) < 60); // of 500 characters
    }

    void listsOfferWhatThePolicyHas()
    {
        Files files;
        QVERIFY(exportAssets(registry(), smallProfile(), files.path(u"l.xlsx"_s)));
        QCOMPARE(sheetNamesOf(files.path(u"l.xlsx"_s)), (QStringList{u"情報資産台帳"_s, u"選択肢 (hidden)"_s}));
        const auto workbook = readWorkbook(files.path(u"l.xlsx"_s));
        QCOMPARE(linesOf(workbook->sheets[1]),
                 (QStringList{
                     u"1: 市民課 | 情報 | 3B | 2 | マイナンバー利用事務系 | なし | 有 | 作成中"_s,
                     u"2:  | 情報システム | 2 | 1 | LGWAN接続系 | 個人情報 | 無 | 登録済"_s,
                     u"3:  |  | 1 |  |  |  |  | 廃棄済"_s,
                 }));
        const QString sheet = partOf(files.path(u"l.xlsx"_s), "xl/worksheets/sheet1.xml");
        const QString list = u"sqref=\"%1\"><formula1>'選択肢'!%2</formula1>"_s;
        QVERIFY(sheet.contains(list.arg(u"C2:C1048576"_s, u"$A$1"_s)));      // departments
        QVERIFY(sheet.contains(list.arg(u"D2:D1048576"_s, u"$B$1:$B$2"_s))); // kinds
        QVERIFY(sheet.contains(list.arg(u"G2:G1048576"_s, u"$C$1:$C$3"_s))); // levels of the first axis
        QCOMPARE(sheet.count(u"<dataValidation "), 8);
        QCOMPARE(sheet.count(u"errorStyle=\"warning\""), 1); // a department may be new
    }

    void listsLeaveOutLevelsThatRanOut()
    {
        auto profile = std::make_shared<Profile>(*smallProfile());
        profile->axes[0].levels[1].until = *PartialDate::from(2026, 3, 31);
        Files files;
        for (const auto &[day, count] : {std::pair(31, 3), std::pair(32, 2)}) {
            const QDate today = QDate(2026, 3, 1).addDays(day - 1);
            QVERIFY(exportAssets(registry(), profile, files.path(u"l.xlsx"_s), {.today = today}));
            QVERIFY(partOf(files.path(u"l.xlsx"_s), "xl/worksheets/sheet1.xml").contains(u"$C$1:$C$%1<"_s.arg(count)));
        }
    }

    void aSheetForEachDepartment()
    {
        const SnapshotPtr now = registryOf({u"総務課"_s, u"税務/納税課"_s, u"選択肢"_s, u"総務課"_s});
        Files files;
        const QString path = files.path(u"l.xlsx"_s);
        QVERIFY(exportAssets(now, smallProfile(), path, {.isByDepartment = true}));
        QCOMPARE(sheetNamesOf(path), (QStringList{u"総務課"_s, u"税務／納税課"_s, u"選択肢"_s, u"総務課 (2)"_s,
                                                  u"所管課なし"_s, u"選択肢 (2) (hidden)"_s}));
        const auto workbook = readWorkbook(path);
        for (size_t i = 0; i < 5; ++i) {
            const QStringList lines = linesOf(workbook->sheets[i]);
            QCOMPARE(lines.size(), 2);
            QVERIFY2(lines[1].startsWith(u"2: A-%1 | 資産%1"_s.arg(i + 1)), qPrintable(lines[1]));
            const QString part = partOf(path, "xl/worksheets/sheet" + QByteArray::number(i + 1) + ".xml");
            QVERIFY(part.contains(u"<formula1>'選択肢 (2)'!$A$1:$A$3</formula1>"));
        }
    }

    void manyDepartments()
    {
        QStringList names;
        for (int i = 0; i < 401; ++i)
            names.append(u"第%1課"_s.arg(i));
        const SnapshotPtr now = registryOf(names);
        Files files;
        QVERIFY(exportAssets(now, smallProfile(), files.path(u"l.xlsx"_s), {.isByDepartment = true}));
        const auto plan = planFile(files.path(u"l.xlsx"_s), now, smallProfile());
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
        QCOMPARE(plan->difference, (Difference{0, 0, 402, 0}));
    }

    void nothingToWriteIsAHeader()
    {
        Files files;
        for (const bool isByDepartment : {false, true}) {
            QVERIFY(exportAssets(emptyRegistry(), smallProfile(), files.path(u"l.xlsx"_s),
                                 {.isByDepartment = isByDepartment}));
            QCOMPARE(linesOfFile(files.path(u"l.xlsx"_s)).size(), 1);
        }
    }

    void whatCellsCannotHoldStopsTheExport_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason"); // empty: it fits
        QTest::addColumn<QString>("forced");
        const QString longest(32'767, u'長');
        const QString pairs = u"𠮷"_s.repeated(16'383);
        QTest::newRow("control") << u"a\u0001b\u001f"_s << u"control"_s << u"ab"_s;
        QTest::newRow("no character") << u"a\uffffb\ufffe"_s << u"control"_s << u"ab"_s;
        QTest::newRow("a cell full") << longest << QString() << longest;
        QTest::newRow("one too many") << longest + u'x' << u"32767"_s << longest;
        QTest::newRow("pairs") << pairs << QString() << pairs;
        QTest::newRow("one pair too many") << pairs + u"𠮷"_s << u"32767"_s << pairs;
    }

    void whatCellsCannotHoldStopsTheExport()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        QFETCH(QString, forced);
        Files files;
        const QString path = files.path(u"l.xlsx"_s);
        auto now = std::make_shared<Snapshot>(*registry());
        Asset asset;
        asset.id = newId();
        asset.number = u"B-1"_s;
        asset.name = u"長文"_s;
        asset.kind = u"information"_s;
        asset.remarks = text;
        now->assets = AssetRows::of({asset});
        const auto exported = exportAssets(now, smallProfile(), path);
        QVERIFY(exported);
        QCOMPARE(exported->isWritten, reason.isEmpty());
        QCOMPARE(QFile::exists(path), reason.isEmpty());
        if (!reason.isEmpty()) {
            QCOMPARE(exported->problems.size(), 1);
            const Problem &problem = exported->problems.first();
            QVERIFY2(problem.reason.contains(reason), qPrintable(problem.reason));
            QCOMPARE(problem.column, u"備考"_s);
            QCOMPARE(problem.row, 2);
        }
        const auto anyway = exportAssets(now, smallProfile(), path, {.isForced = true});
        QVERIFY(anyway && anyway->isWritten);
        const auto plan = planFile(path, emptyRegistry(), smallProfile());
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
        QCOMPARE(problemLines(plan->problems), QStringList());
        QCOMPARE(plan->rows.size(), size_t(1));
        QCOMPARE(assetsOf(*plan).front().remarks, forced);
    }

    void aCancelledExportLeavesTheOldFile()
    {
        Files files;
        const QString path = files.write(u"l.xlsx"_s, "old");
        int asked = 0;
        const auto count = [&](qint64 done, qint64 total) {
            ++asked;
            return done <= total;
        };
        QVERIFY(exportAssets(registry(awkward), smallProfile(), files.path(u"other.xlsx"_s), {}, count));
        QVERIFY(asked >= 3); // looking, writing, packing
        for (int at = 1; at <= 3; ++at) {
            const auto exported = exportAssets(registry(awkward), smallProfile(), path, {},
                                               [left = at](qint64, qint64) mutable { return --left > 0; });
            QVERIFY(!exported);
            QCOMPARE(exported.error().kind, Error::Kind::Cancelled);
            QCOMPARE(files.read(u"l.xlsx"_s), QByteArray("old"));
        }
    }

    void anUnwritablePlaceIsSaid()
    {
        const auto exported = exportAssets(registry(), smallProfile(), u"/nowhere/l.xlsx"_s);
        QVERIFY(!exported);
        QCOMPARE(exported.error().kind, Error::Kind::Storage);
        QVERIFY(exported.error().text.contains(u"/nowhere/l.xlsx"_s));
    }
};

QTEST_GUILESS_MAIN(TestExportWorkbook)
#include "tst_exportworkbook.moc"
