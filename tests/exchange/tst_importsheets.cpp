// SPDX-License-Identifier: GPL-3.0-or-later
// Several sheets in one plan, from files to the dialog.
#include "exchange/workbooksupport.h"
#include "support/windows.h"
#include "tables/importtable.h"
#include "views/importing/importdialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

/// A row of texts: "a,b" in row 3 is A3 and B3. What starts with < is a cell of its own.
QByteArray row(int number, const QString &texts)
{
    QByteArray cells;
    char column = 'A';
    for (const QString &text : texts.split(u',')) {
        const QByteArray name = column++ + QByteArray::number(number);
        if (text.startsWith(u'<'))
            cells += text.toUtf8().replace("<c", "<c r='" + name + "'");
        else if (!text.isEmpty())
            cells += cell(name, text.toUtf8());
    }
    return "<row r='" + QByteArray::number(number) + "'>" + cells + "</row>";
}

QByteArray sheetOfRows(const QStringList &rows)
{
    QByteArray all;
    for (int i = 0; i < rows.size(); ++i)
        all += rows[i].isEmpty() ? QByteArray() : row(i + 1, rows[i]);
    return "<sheetData>" + all + "</sheetData>";
}

QByteArray sheetList(const QList<QByteArray> &names)
{
    QByteArray list;
    for (int i = 0; i < names.size(); ++i)
        list += R"(<sheet name=")" + names[i] + R"(" r:id="rId)" + QByteArray::number(i + 1) + R"("/>)";
    return "<sheets>" + list + "</sheets>";
}

/// Two departments, the second with a problem and in another form, and a sheet that is no ledger.
QString threeSheets(const Files &files)
{
    return writeXlsx(files,
                     {.workbook = sheetList({"総務課", "財政課", "凡例"}),
                      .sheets = {sheetOfRows({u"台帳"_s, u"番号,名称,種別,備考"_s, u"1,a,情報,x"_s, u"2,b,〃,"_s}),
                                 sheetOfRows({u"種別,名称,番号"_s, u"情報,c,3"_s, u"謎,d,4"_s, u"情報,e,1"_s}),
                                 sheetOfRows({u"凡例"_s, u"情報：文書"_s})}});
}

} // namespace

class TestImportSheets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_settings.use(); }

    void onePlanForAllSheets()
    {
        Files files;
        const auto plan = planFile(threeSheets(files), emptyRegistry(), smallProfile());
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
        QStringList lines;
        for (const PlannedRow &one : plan->rows) {
            const Asset asset = plan->assetRow(one)->asset();
            lines.append(QStringList{plan->sheets[one.sheet], QString::number(one.row), asset.number, asset.name,
                                     plan->withNewNames()->departmentName(asset.department)}
                             .join(u' '));
        }
        QCOMPARE(lines, (QStringList{u"総務課 4 2 b 総務課"_s, u"財政課 2 3 c 財政課"_s}));
        QCOMPARE(problemLines(plan->problems), (QStringList{u"3 番号 1"_s, u"3 種別 謎"_s, u"4 番号 1"_s}));
        QCOMPARE(plan->problems[0].sheet, u"総務課"_s);
        QCOMPARE(plan->problems[1].sheet, u"財政課"_s);
        // The number stands in another sheet too.
        QVERIFY2(plan->problems[0].reason.contains(u"4 (財政課)"_s), qPrintable(plan->problems[0].reason));
        QVERIFY2(plan->problems[2].reason.contains(u"3 (総務課)"_s), qPrintable(plan->problems[2].reason));
        QCOMPARE(plan->notes.size(), 2);
        QVERIFY(plan->notes.first().contains(u"凡例"_s));
        // The problems of the plan carry their sheet in JSON, and so do the rows.
        const QJsonObject json = planJson(*plan, smallProfile());
        QCOMPARE(json[u"problems"].toArray()[1].toObject()[u"sheet"].toString(), u"財政課"_s);
        QCOMPARE(json[u"rows"].toArray()[1].toObject()[u"sheet"].toString(), u"財政課"_s);
        QCOMPARE(json[u"rows"].toArray()[1].toObject()[u"row"].toInt(), 2);
    }

    void repetitionsStayWithinTheirSheet()
    {
        Files files;
        const QString path = writeXlsx(files, {.workbook = sheetList({"総務課", "財政課"}),
                                               .sheets = {sheetOfRows({u"番号,名称,種別"_s, u"1,a,情報"_s}),
                                                          sheetOfRows({u"番号,名称,種別"_s, u"2,b,〃"_s})}});
        const auto plan = planFile(path, emptyRegistry(), smallProfile());
        QVERIFY(plan);
        QCOMPARE(problemLines(plan->problems), QStringList{u"2 種別 〃"_s});
    }

    void aSheetIsNoDepartmentByChance()
    {
        Files files;
        const QString path = writeXlsx(
            files, {.workbook = sheetList({"情報資産台帳"}), .sheets = {sheetOfRows({u"番号,名称"_s, u"1,a"_s})}});
        const auto reading = readLedger(path, {}, *smallProfile());
        QVERIFY(reading);
        QCOMPARE(reading->sheets.front().layout.department, QString());
    }

    void whatIsMergedDownIsRepeated()
    {
        Files files;
        const QByteArray rows = sheetOfRows({u"所管課,番号,名称,備考"_s, u"総務課,1,a,x"_s, u",2,b,y"_s, u",,,z"_s,
                                             u"財政課,3,c"_s, u",4,d"_s, QString(), u",5,e"_s});
        const QString path =
            writeXlsx(files, {.sheets = {rows + "<mergeCells><mergeCell ref='A2:A4'/><mergeCell ref='B3:B4'/>"
                                                "<mergeCell ref='C3:C4'/><mergeCell ref='A5:A7'/></mergeCells>"}});
        const auto plan = planFile(path, emptyRegistry(), smallProfile());
        QVERIFY(plan);
        QStringList departments;
        for (const Asset &asset : assetsOf(*plan))
            departments.append(asset.name + plan->withNewNames()->departmentName(asset.department));
        QCOMPARE(departments, (QStringList{u"a総務課"_s, u"b総務課"_s, u"c財政課"_s, u"d財政課"_s, u"e"_s}));
        // A row that goes on with the asset above is no asset of its own, and is not dropped in silence.
        QCOMPARE(plan->skipped.size(), 1);
        QCOMPARE(plan->skipped.first().row, 4);
        QVERIFY(plan->skipped.first().text.contains(u'z'));
    }

    void formulasWithoutAValueAreProblems()
    {
        Files files;
        const QString path = writeXlsx(
            files, {.sheets = {sheetOfRows({u"番号,名称,備考"_s, u"1,a,<c t='e'><f>B1</f><v>#REF!</v></c>"_s,
                                            u"2,<c><f>B1</f></c>"_s, u"3,c,<c t='str'><f>B1</f><v>値</v></c>"_s,
                                            u",合計,<c><f>COUNTA(B1)</f><v></v></c>"_s})}});
        const auto plan = planFile(path, emptyRegistry(), smallProfile());
        QVERIFY(plan);
        QCOMPARE(problemLines(plan->problems), (QStringList{u"2 備考 #REF!"_s, u"3 名称 "_s}));
        QCOMPARE(plan->rows.size(), size_t(1));
        QCOMPARE(plan->skipped.size(), 1);
    }

    void aSavedMappingSpeaksOfSheets()
    {
        Files files;
        const QString path = threeSheets(files);
        auto reading = readLedger(path, {}, *smallProfile());
        QVERIFY(reading);
        reading->sheets[0].isTaken = false;
        reading->sheets[1].mapping.columns[0].field = u"remarks"_s;
        const auto saved = readMapping(writeMapping(*reading), *smallProfile());
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().text));
        const auto again = readLedger(path, *saved, *smallProfile());
        QVERIFY(again);
        for (size_t i = 0; i < 3; ++i) {
            QCOMPARE(again->sheets[i].isTaken, reading->sheets[i].isTaken);
            QCOMPARE(again->sheets[i].layout, reading->sheets[i].layout);
        }
        QCOMPARE(again->sheets[1].mapping.columns[0].field, u"remarks"_s);
        const auto plan = planLedger(*again, {}, emptyRegistry(), smallProfile());
        QVERIFY(plan);
        QCOMPARE(plan->rows.size(), size_t(3));
    }

    void aColumnForAllSheetsHasToBeInOne()
    {
        Files files;
        const QString path = threeSheets(files);
        const auto some = readMapping(R"({"columns": [{"heading": "備考", "field": "custodian"}]})", *smallProfile());
        QVERIFY(some);
        const auto reading = readLedger(path, *some, *smallProfile());
        QVERIFY(reading);
        QVERIFY(reading->sheets[0].mapping.of(u"custodian"_s));
        const auto none = readMapping(R"({"columns": [{"heading": "頁", "field": "custodian"}]})", *smallProfile());
        QVERIFY(none);
        QVERIFY(!readLedger(path, *none, *smallProfile()));
    }

    void theDialogShowsOneSheetAtATime()
    {
        Files files;
        ImportDialog dialog(threeSheets(files), emptyRegistry(), smallProfile());
        dialog.show();
        QTRY_VERIFY(!dialog.isWorking());
        auto *sheet = child<QComboBox>(dialog, u"sheet"_s);
        QVERIFY(sheet->isVisible());
        QVERIFY(!child<QComboBox>(dialog, u"encoding"_s)->isVisible());
        QCOMPARE(sheet->count(), 3);
        QCOMPARE(child<QSpinBox>(dialog, u"headerFirst"_s)->value(), 2);
        QCOMPARE(child<QComboBox>(dialog, u"field1"_s)->currentData().toString(), u"number"_s);
        sheet->setCurrentIndex(1);
        QCOMPARE(child<QSpinBox>(dialog, u"headerFirst"_s)->value(), 1);
        QTRY_COMPARE(child<QComboBox>(dialog, u"field1"_s)->currentData().toString(), u"kind"_s);
        QVERIFY(child<QLabel>(dialog, u"note"_s)->text().contains(u"凡例"_s));
        auto *problems = child<QTreeWidget>(dialog, u"problems"_s);
        QCOMPARE(problems->topLevelItemCount(), 3);
        QCOMPARE(problems->topLevelItem(1)->text(0), u"財政課 3"_s);
        // From a problem to its row, in its sheet.
        emit problems->itemActivated(problems->topLevelItem(1), 0);
        auto *preview = child<QTableView>(dialog, u"preview"_s);
        QCOMPARE(preview->currentIndex().siblingAtColumn(ImportTable::Row).data().toString().contains(u"財政課"_s),
                 true);

        // Without the sheet that has them there are no problems.
        child<QCheckBox>(dialog, u"takeSheet"_s)->click();
        QVERIFY(dialog.isWorking());
        QTRY_VERIFY(!dialog.isWorking());
        QCOMPARE(problems->topLevelItemCount(), 0);
        QCOMPARE(dialog.change().assets.size(), 2);
        QVERIFY(child<QPushButton>(dialog, u"import"_s)->isEnabled());
    }

    /// A sheet for each department is one form: nobody corrects the same column twenty times.
    void aCorrectedColumnHoldsForAlikeSheets()
    {
        Files files;
        const QString form = u"番号,名称,種別,メモ"_s;
        ImportDialog dialog(
            writeXlsx(files, {.workbook = sheetList({"総務課", "財政課", "税務課"}),
                              .sheets = {sheetOfRows({form, u"1,a,情報,x"_s}), sheetOfRows({form, u"2,b,情報,y"_s}),
                                         sheetOfRows({u"番号,メモ,種別,名称"_s, u"3,z,情報,c"_s})}}),
            emptyRegistry(), smallProfile());
        dialog.show();
        QTRY_VERIFY(!dialog.isWorking());
        auto *field = child<QComboBox>(dialog, u"field4"_s);
        field->setCurrentIndex(field->findData(u"custodian"_s));
        emit field->activated(field->currentIndex());
        QTRY_VERIFY(!dialog.isWorking());
        QStringList custodians;
        dialog.change().assets.forEach(
            [&](AssetRef, const AssetRow &row) { custodians << row.asset().number + row.asset().custodian; });
        QCOMPARE(custodians, (QStringList{u"1x"_s, u"2y"_s, u"3"_s}));
    }

    void eachSheetKeepsWhatWasDecided()
    {
        Files files;
        ImportDialog dialog(threeSheets(files), emptyRegistry(), smallProfile());
        dialog.show();
        QTRY_VERIFY(!dialog.isWorking());
        auto *sheet = child<QComboBox>(dialog, u"sheet"_s);
        auto *field = child<QComboBox>(dialog, u"field4"_s);
        field->setCurrentIndex(field->findData(u"custodian"_s));
        emit field->activated(field->currentIndex());
        sheet->setCurrentIndex(1);
        child<QSpinBox>(dialog, u"headerLast"_s)->setValue(2);
        QTRY_VERIFY(!dialog.isWorking());
        QCOMPARE(child<QSpinBox>(dialog, u"headerLast"_s)->value(), 2);
        sheet->setCurrentIndex(0);
        QTRY_COMPARE(child<QComboBox>(dialog, u"field4"_s)->currentData().toString(), u"custodian"_s);
        QCOMPARE(child<QSpinBox>(dialog, u"headerFirst"_s)->value(), 2);
    }

    void theModelKeepsItsPromises()
    {
        Files files;
        const auto reading = readLedger(threeSheets(files), {}, *smallProfile());
        QVERIFY(reading);
        const auto plan = planLedger(*reading, {}, emptyRegistry(), smallProfile());
        QVERIFY(plan);
        ImportTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.show(*reading, std::make_shared<const ImportPlan>(*plan), smallProfile());
        QCOMPARE(table.rowCount(), 5);
        QStringList lines;
        for (int line = 0; line < table.rowCount(); ++line) {
            QStringList cells;
            for (int column = 0; column < table.columnCount(); ++column)
                cells.append(table.index(line, column).data().toString());
            lines.append(cells.mid(2).join(u'|'));
        }
        QCOMPARE(lines, (QStringList{u"|1|a|情報|x"_s, u"総務課|2|b|情報|"_s, u"財政課|3|c|情報|"_s, u"|4|d|謎|"_s,
                                     u"|1|e|情報|"_s}));
        QCOMPARE(table.lineOf(u"財政課"_s, 3), 3);
        QVERIFY(table.index(3, table.columnOf(u"種別"_s)).data(Qt::BackgroundRole).isValid());
    }

private:
    OwnSettings m_settings;
};

QTEST_MAIN(TestImportSheets)
#include "tst_importsheets.moc"
