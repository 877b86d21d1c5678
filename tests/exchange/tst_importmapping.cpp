// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangesupport.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

std::vector<QStringList> rowsOf(const QString &text)
{
    std::vector<QStringList> rows;
    for (const QString &line : text.split(u'\n'))
        rows.push_back(line.split(u','));
    return rows;
}

SheetSample sampleOfText(const QString &text)
{
    return {rowsOf(text), {}, true};
}

SheetLayout layoutIn(const SheetSample &sample, const std::vector<FieldColumn> &columns)
{
    return *findLayout(sample, columns, {});
}

QString mapped(const QString &text, const ProfilePtr &profile = smallProfile())
{
    const SheetSample sample = sampleOfText(text);
    const SheetLayout layout = layoutIn(sample, fieldColumns(*profile));
    QStringList fields{u"%1-%2"_s.arg(layout.headerFirst).arg(layout.headerLast)};
    for (const ColumnMapping &column : proposeMapping(sample, layout, *profile).columns)
        fields.append(column.field.isEmpty() ? u"("_s + column.heading + u")"_s : column.field);
    return fields.join(u' ');
}

} // namespace

class TestImportMapping : public QObject
{
    Q_OBJECT

private slots:
    void headers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        QTest::newRow("plain") << u"番号,名称,種別\n1,a,情報"_s << u"1-1 number name kind"_s;
        QTest::newRow("title and blank") << u"情報資産台帳,,\n,,\n№,資産名,所管課\n1,a,総務課"_s
                                         << u"3-3 number name department"_s;
        QTest::newRow("group over two rows") << u"No.,名称,評価値,,備考\n,,機密性,完全性,\n1,a,3B,2,x"_s
                                             << u"1-2 number name levels.C levels.I remarks"_s;
        QTest::newRow("groups above every heading")
            << u"基本事項,,,分類,\n番号,名称,所管課,機密性,完全性\n1,a,総務課,2,1"_s
            << u"2-2 number name department levels.C levels.I"_s;
        QTest::newRow("merged down") << u"番号,名称,評価,\n,,機密性,完全性\n1,a,2,1\n2,b,2,1"_s
                                     << u"1-2 number name levels.C levels.I"_s;
        QTest::newRow("leaf row knows more")
            << u"番号,資産,,\n,名称,種別,備考\n1,a,情報,x"_s << u"1-2 number name kind remarks"_s;
        QTest::newRow("trailing empty columns") << u"番号,名称,,\n1,a,,\n2,b,,"_s << u"1-1 number name"_s;
        QTest::newRow("unknown stays visible")
            << u"番号,名称,旧管理簿頁\n1,a,12"_s << u"1-1 number name (旧管理簿頁)"_s;
        QTest::newRow("no heading but values") << u"番号,名称,\n1,a,z\n2,b,z"_s << u"1-1 number name ()"_s;
        QTest::newRow("hints in headings")
            << u"番号,情報資産の名称（必須）,保存年限（年）\n1,a,5"_s << u"1-1 number name retentionYears"_s;
        QTest::newRow("english") << u"Number,Asset name,Department,Kind\n1,a,b,Information"_s
                                 << u"1-1 number name department kind"_s;
        QTest::newRow("full-width and spaces") << u"Ｎｏ．,名　称,備　考\n1,a,x"_s << u"1-1 number name remarks"_s;
        QTest::newRow("values decide")
            << u"番号,名称,区分,区分２\n1,a,情報,LGWAN\n2,b,情報システム,番号系\n3,c,情報,LGWAN接続系"_s
            << u"1-1 number name kind zone"_s;
        QTest::newRow("one column each") << u"番号,名称,備考,備考\n1,a,x,y"_s << u"1-1 number name remarks (備考)"_s;
        QTest::newRow("no header") << u"1,a\n2,b"_s << u"0-0 () ()"_s;
    }

    void headers()
    {
        QFETCH(QString, text);
        QFETCH(QString, result);
        QCOMPARE(mapped(text), result);
    }

    void importanceIsTheOnlyAxis()
    {
        auto profile = std::make_shared<Profile>(*smallProfile());
        profile->axes = {axisOf(u"importance"_s, {u"重要度"_s, {}},
                                {levelOf(u"A"_s, 2, u"重要度A"_s), levelOf(u"B"_s, 1, u"重要度B"_s)})};
        QCOMPARE(mapped(u"番号,名称,重要性分類\n1,a,A"_s, profile), u"1-1 number name levels.importance"_s);
    }

    void departmentAboveTheTable()
    {
        const SheetSample sample = sampleOfText(u"情報資産台帳,\n部署名：総務部総務課,\n番号,名称\n1,a"_s);
        QCOMPARE(layoutIn(sample, fieldColumns(*smallProfile())).department, u"総務部総務課"_s);
    }

    void departmentLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("department");
        QTest::newRow("所属") << u"所属：総務課,"_s << u"総務課"_s;
        QTest::newRow("another entry behind it") << u"課名: 総務課　作成日：令和8年4月1日,"_s << u"総務課"_s;
        QTest::newRow("in the next cell") << u"課名,総務課"_s << u"総務課"_s;
        QTest::newRow("colon, and the next cell") << u"部署名：,,財政課"_s << u"財政課"_s;
        QTest::newRow("brackets") << u"【所管課】,会計課"_s << u"会計課"_s;
        QTest::newRow("nothing behind it") << u"部署名：,作成日：4月1日"_s << QString();
        QTest::newRow("a title") << u"所属別情報資産台帳,"_s << QString();
    }

    void departmentLines()
    {
        QFETCH(QString, line);
        QFETCH(QString, department);
        const SheetSample sample = sampleOfText(u"様式第１号,\n"_s + line + u"\n番号,名称\n1,a"_s);
        QCOMPARE(layoutIn(sample, fieldColumns(*smallProfile())).department, department);
    }

    void mergedHeadersSayHowFarTheyGo()
    {
        // Nothing but the merged cells tells that the third row belongs to the header, and that 区画 is no part of
        // 分類.
        SheetSample sample =
            sampleOfText(u"番号,名称,分類,,備考,\n,,機密性,完全性,,\n,,（区分）,（区分）,,区画\n1,a,2,1,x,y"_s);
        sample.merges = {{1, 3, 0, 0}, {1, 3, 1, 1}, {1, 1, 2, 3}, {1, 3, 4, 4}};
        const SheetLayout layout = layoutIn(sample, fieldColumns(*smallProfile()));
        QCOMPARE(layout.headerFirst, 1);
        QCOMPARE(layout.headerLast, 3);
        QCOMPARE(layout.headings, (QStringList{u"番号"_s, u"名称"_s, u"分類／機密性／（区分）"_s,
                                               u"分類／完全性／（区分）"_s, u"備考"_s, u"区画"_s}));
    }

    void aHeadingMayMeanTwoFields()
    {
        QCOMPARE(mapped(u"番号,名称,取得日\n1,a,2025/4/1"_s), u"1-1 number name registered"_s);
        QCOMPARE(mapped(u"番号,名称,取得日,登録日\n1,a,2025/4/1,2025/4/2"_s),
                 u"1-1 number name inService registered"_s);
    }

    void confidenceAndSamples()
    {
        const SheetSample sample = sampleOfText(u"番号,名称,種別\n1,a,情報\n2,b,〃\n3,b,情報システム"_s);
        const Mapping mapping =
            proposeMapping(sample, layoutIn(sample, fieldColumns(*smallProfile())), *smallProfile());
        QCOMPARE(mapping.columns[2].samples, (QStringList{u"情報"_s, u"情報システム"_s}));
        QCOMPARE(mapping.columns[2].confidence, 1.0);
        const SheetSample odd = sampleOfText(u"番号,名称,種別\n1,a,まったく別\n2,b,のもの"_s);
        const Mapping less = proposeMapping(odd, layoutIn(odd, fieldColumns(*smallProfile())), *smallProfile());
        QCOMPARE(less.columns[2].field, u"kind"_s);
        QVERIFY(less.columns[2].confidence < mapping.columns[2].confidence);
    }

    void fillingDownIsForTheUserToSay()
    {
        Files files;
        const QString path =
            files.write(u"l.csv"_s, u"番号,所管課,名称,種別\n1,総務課,a,情報\n2,,b,情報\n3,,c,情報\n"_s.toUtf8());
        const auto plan = planFile(path, emptyRegistry(), smallProfile());
        QVERIFY(plan);
        QVERIFY(assetsOf(*plan)[2].department.isNull());
        const auto saved =
            readMapping(R"({"columns": [{"column": 2, "field": "department", "fillDown": true}]})", *smallProfile());
        QVERIFY(saved);
        const auto filled = planFile(path, emptyRegistry(), smallProfile(), {}, *saved);
        QVERIFY(filled);
        QVERIFY(!assetsOf(*filled)[2].department.isNull());
        QCOMPARE(assetsOf(*filled)[2].department, assetsOf(*filled)[0].department);
    }

    void aMappingSurvivesItsFile()
    {
        Files files;
        const QString path = files.write(u"l.csv"_s, u"題,,\r\n番号,名前,メモ帳\r\n1,a,x\r\n"_s.toUtf8());
        auto reading = readLedger(path, {}, *smallProfile());
        QVERIFY(reading);
        reading->sheets.front().mapping.columns[1].field = u"name"_s;
        reading->sheets.front().mapping.columns[2].field = u"custodian"_s;
        reading->sheets.front().mapping.columns[2].fillDown = true;
        const QByteArray json = writeMapping(*reading);
        const auto saved = readMapping(json, *smallProfile());
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().text));
        const auto again = readLedger(path, *saved, *smallProfile());
        QVERIFY(again);
        QCOMPARE(again->sheets.front().layout, reading->sheets.front().layout);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(again->sheets.front().mapping.columns[i].field, reading->sheets.front().mapping.columns[i].field);
            QCOMPARE(again->sheets.front().mapping.columns[i].fillDown,
                     reading->sheets.front().mapping.columns[i].fillDown);
        }
    }

    void aMappingMayNameOnlyWhatDiffers()
    {
        Files files;
        const QString path = files.write(u"l.csv"_s, u"番号,名称,種別\n1,a,b\n"_s.toUtf8());
        const auto saved =
            readMapping(R"({"columns": [{"heading": "種　別", "field": "remarks"}, {"column": 1, "field": null}]})",
                        *smallProfile());
        QVERIFY(saved);
        const auto reading = readLedger(path, *saved, *smallProfile());
        QVERIFY(reading);
        QCOMPARE(reading->sheets.front().mapping.columns[0].field, QString());
        QCOMPARE(reading->sheets.front().mapping.columns[1].field, u"name"_s);
        QCOMPARE(reading->sheets.front().mapping.columns[2].field, u"remarks"_s);
        QCOMPARE(reading->sheets.front().mapping.unmapped(), QStringList{u"番号"_s});
    }

    void wrongMappings_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("word");
        QTest::newRow("no json") << QByteArray("{") << u"cannot be used"_s;
        QTest::newRow("list") << QByteArray("[]") << u"object"_s;
        QTest::newRow("encoding") << QByteArray(R"({"encoding": "latin1"})") << u"latin1"_s;
        QTest::newRow("separator") << QByteArray(R"({"separator": "x"})") << u"separator"_s;
        QTest::newRow("field") << QByteArray(R"({"columns": [{"heading": "a", "field": "nonsense"}]})")
                               << u"nonsense"_s;
        QTest::newRow("axis") << QByteArray(R"({"columns": [{"heading": "a", "field": "levels.Z"}]})") << u"levels.Z"_s;
        QTest::newRow("column") << QByteArray(R"({"columns": [{"field": "name"}]})") << u"heading"_s;
        QTest::newRow("header") << QByteArray(R"({"headerRows": [4, 3]})") << u"headerRows"_s;
    }

    void wrongMappings()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, word);
        const auto saved = readMapping(json, *smallProfile());
        QVERIFY(!saved);
        QVERIFY2(saved.error().text.contains(word), qPrintable(saved.error().text));
    }

    void aSavedColumnHasToBeThere()
    {
        Files files;
        const auto saved = readMapping(R"({"columns": [{"heading": "旧番号", "field": "number"}]})", *smallProfile());
        const auto reading = readLedger(files.write(u"l.csv"_s, "番号,名称\n1,a\n"), *saved, *smallProfile());
        QVERIFY(!reading);
        QVERIFY(reading.error().text.contains(u"旧番号"_s));
    }

    /// Thousands of columns take a while: whoever waits is asked all the time, and stopping stops at once.
    void asksWhileColumnsAreProposed()
    {
        constexpr int width = 4096;
        constexpr int often = width / 16;
        QByteArray text = "番号,名称";
        for (int column = 2; column < width; ++column)
            text += ",見出し" + QByteArray::number(column);
        for (int row = 1; row <= 20; ++row)
            text += "\n" + QByteArray::number(row) + ",端末" + QByteArray(",情報").repeated(width - 2);
        Files files;
        const QString path = files.write(u"wide.csv"_s, text);
        int asked = 0;
        int last = 0;
        const auto read = [&] {
            asked = 0;
            return readLedger(path, {}, *smallProfile(), [&](qint64, qint64) { return ++asked != last; });
        };
        QVERIFY(read());
        const int whole = asked;
        // For the layout, and again for the proposals.
        QVERIFY2(whole >= 2 * often, qPrintable(QString::number(whole)));
        for (last = 1; last <= whole; last += often / 2) {
            const auto stopped = read();
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
            QCOMPARE(asked, last);
        }
    }
};

QTEST_GUILESS_MAIN(TestImportMapping)
#include "tst_importmapping.moc"
