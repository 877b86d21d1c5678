// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangesupport.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

Result<ImportPlan> planned(const QString &text, const SnapshotPtr &now, const QByteArray &mapping = "{}",
                           const QString &department = {})
{
    Files files;
    const auto saved = readMapping(mapping, *smallProfile());
    if (!saved)
        return saved.error();
    return planFile(files.write(u"l.csv"_s, text.toUtf8()), now, smallProfile(), department, *saved);
}

SnapshotPtr registryWith(const QString &text)
{
    const auto plan = planned(text, emptyRegistry());
    if (!plan || plan->problemRows > 0)
        qFatal("the rows of the test cannot be imported");
    return plan->after();
}

QStringList nameLines(const ImportPlan &plan)
{
    QStringList lines;
    for (const NewName &name : plan.newNames)
        lines.append(u"%1 %2 %3"_s.arg(name.field, name.name).arg(name.rows));
    return lines;
}

} // namespace

class TestImportRules : public QObject
{
    Q_OBJECT

private slots:
    void aKeyOfOneField()
    {
        const SnapshotPtr now = registryWith(u"番号,名称,業務,備考\n1,a,税,旧1\n2,b,税,旧2\n3,c,福,旧3\n"_s);
        // The numbers of this office run from 1 and mean nothing; the old ones stand in the remarks.
        const auto plan = planned(u"番号,名称,備考\n1,b2,旧2\n2,c2,旧３\n3,d,\n"_s, now, R"({"key":["remarks"]})");
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
        QCOMPARE(plan->difference, (Difference{0, 2, 0, 1}));
        QCOMPARE(assetsOf(*plan).front().number, u"2"_s);
        QCOMPARE(assetsOf(*plan).front().name, u"b2"_s);
        // The third one is new, and its number is taken.
        QCOMPARE(problemLines(plan->problems), QStringList{u"4 番号 3"_s});
        QVERIFY(plan->notes.join(u' ').contains(u"備考"_s) || !plan->notes.isEmpty());
    }

    void aKeyOfSeveralFields()
    {
        const SnapshotPtr now = registryWith(u"番号,所管課,名称,業務\n1,総務課,a,税\n2,総務課,a,福\n3,税務課,a,税\n"_s);
        const auto plan = planned(u"所管課,名称,業務,備考\n総務課,ａ,福,x\n税務課,a,税,y\n新課,a,税,z\n"_s, now,
                                  R"({"key":["name","business","department"]})");
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
        QCOMPARE(plan->difference, (Difference{1, 2, 0, 1}));
        QCOMPARE(assetsOf(*plan)[0].number, u"2"_s);
        QCOMPARE(assetsOf(*plan)[1].number, u"3"_s);
    }

    void kindsAndLevelsAreKeysToo()
    {
        const SnapshotPtr now = registryWith(u"番号,名称,種別,機密性\n1,a,情報,3B\n2,a,情報,2\n3,a,情報システム,2\n"_s);
        const auto plan =
            planned(u"名称,種別,機密性,備考\na,情報,機密性２,x\n"_s, now, R"({"key":["name","kind","levels.C"]})");
        QVERIFY(plan);
        QCOMPARE(assetsOf(*plan).front().number, u"2"_s);
    }

    void neverGuesses()
    {
        const SnapshotPtr now = registryWith(u"番号,名称,業務\n1,a,税\n2,a,福\n3,b,税\n"_s);
        const auto plan = planned(u"名称,備考\na,x\nb,y\nb,z\n"_s, now, R"({"key":["name"]})");
        QVERIFY(plan);
        QCOMPARE(problemLines(plan->problems), QStringList({u"2 名称 a"_s, u"3 名称 b"_s, u"4 名称 b"_s}));
        QVERIFY2(plan->problems[0].reason.contains(u"1、2"_s), qPrintable(plan->problems[0].reason));
        QVERIFY(plan->problems[1].reason.contains(u'4'));
        QVERIFY(plan->problems[2].reason.contains(u'3'));
        QCOMPARE(plan->difference.changed, 0);
        QVERIFY(plan->change.isEmpty());
    }

    void rowsWithoutANumberTakeNoAssetThatAnotherRowNames()
    {
        const SnapshotPtr now = registryWith(u"番号,名称,備考\n0001,その他,旧1\n0002,名簿,旧2\n0003,その他,旧3\n"_s);
        // A copy stands above the row that it was made of; whoever copied it took the number away.
        const auto plan = planned(u"番号,名称,備考\n,その他,写し\n0001,その他,旧1\n3,その他,旧3\n"_s, now);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
        QCOMPARE(problemLines(plan->problems), QStringList());
        QCOMPARE(plan->difference, (Difference{1, 0, 2, 1}));
        QCOMPARE(assetsOf(*plan).front().number, u"0004"_s);
    }

    void yearsTakeNoTextThatHasACell()
    {
        const SnapshotPtr now = registryWith(u"番号,名称,保存年限,保存年限の記載\n1,a,10年,常用\n2,b,10年,常用\n"_s);
        const auto both = planned(u"番号,名称,保存年限,保存年限の記載\n1,a,5年,常用\n2,b,10,常用\n"_s, now);
        QCOMPARE(both->difference, (Difference{0, 1, 1, 0}));
        QCOMPARE(assetsOf(*both).front().retention, u"常用"_s);
        QCOMPARE(assetsOf(*both).front().retentionYears, 5);
        QCOMPARE(both->fieldChanges.size(), 1);
        const auto alone = planned(u"番号,名称,保存年限\n1,a,5年\n2,b,１０\n"_s, now);
        QCOMPARE(alone->difference, (Difference{0, 1, 1, 0}));
        QCOMPARE(assetsOf(*alone).front().retention, QString());
    }

    void noTwoRowsAreOneAsset()
    {
        const SnapshotPtr now = registryWith(u"番号,名称,備考\n0012,a,旧\n"_s);
        const auto plan = planned(u"番号,名称,備考\n12,b,新\n0012,a,旧\n"_s, now);
        QCOMPARE(problemLines(plan->problems), (QStringList{u"2 番号 0012"_s, u"3 番号 0012"_s}));
        QVERIFY(plan->rows.empty() && plan->change.isEmpty());
    }

    void retiredOnesAreMeantOnlyWhereNothingElseIs()
    {
        const SnapshotPtr now =
            registryWith(u"番号,名称,種別,状態\n1,a,情報,廃棄済\n2,a,情報,登録済\n3,b,情報,廃棄済\n"_s);
        const auto plan = planned(u"名称,備考\na,x\nb,y\n"_s, now, R"({"key":["name"]})");
        QVERIFY(plan);
        QCOMPARE(plan->problemRows, 0);
        QCOMPARE(assetsOf(*plan)[0].number, u"2"_s);
        QCOMPARE(assetsOf(*plan)[1].number, u"3"_s);
    }

    void aKeyNeedsItsColumns()
    {
        const SnapshotPtr now = registryWith(u"番号,名称,業務\n1,a,税\n"_s);
        const auto plan = planned(u"名称,備考\na,x\n"_s, now, R"({"key":["name","business"]})");
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, Error::Kind::Invalid);
        QVERIFY(planned(u"名称,備考\na,x\n"_s, now, R"({"key":["name","department"]})", u"総務課"_s));
        QVERIFY(!planned(u"名称\na\n"_s, now, R"({"key":["nome"]})"));
    }

    void valuesAreReadAsTheUserSaid()
    {
        const QString text =
            u"番号,所管課,名称,機密性,種別\n1,税務,a,極秘,情報\n2,税務,b,極 秘,情報\n3,税務,c,不明,紙\n"_s;
        const auto before = planned(text, emptyRegistry());
        QVERIFY(before);
        QCOMPARE(before->problemRows, 3);
        QCOMPARE(before->unknownValues.size(), 4);
        const auto plan = planned(text, emptyRegistry(), R"({"values":[
            {"field":"levels.C","cell":"極秘","means":"3B"}, {"field":"levels.C","cell":"不明","means":""},
            {"field":"kind","cell":"紙","means":"情報"}, {"field":"department","cell":"税務","means":"市民部税務課"}]})");
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
        QCOMPARE(problemLines(plan->problems), QStringList());
        const std::vector<Asset> assets = assetsOf(*plan);
        QCOMPARE(assets[0].marks[u"C"_s].level, u"3B"_s);
        QCOMPARE(assets[1].marks[u"C"_s].level, u"3B"_s);
        QVERIFY(!assets[2].marks.contains(u"C"_s));
        QCOMPARE(assets[2].kind, u"information"_s);
        QCOMPARE(plan->after()->departmentName(assets[0].department), u"市民部税務課"_s);
        QVERIFY(plan->unknownValues.isEmpty());
        QVERIFY(planned(text, plan->after(), R"({"values":[{"field":"levels.C","cell":"極秘","means":"3Z"}]})")
                    .error()
                    .text.contains(u"3Z"_s));
    }

    void unknownValuesAreCounted()
    {
        const auto plan = planned(u"名称,機密性\na,極秘\nb,秘\nc,秘\nd,2\n"_s, emptyRegistry());
        QVERIFY(plan);
        QCOMPARE(plan->unknownValues,
                 QList<UnknownValue>({{u"levels.C"_s, u"秘"_s, 2}, {u"levels.C"_s, u"極秘"_s, 1}}));
    }

    void newNamesAreProposed()
    {
        const QString text =
            u"所管課,名称,管理責任者,委託・外部サービス\n総務課,a,総務課長,甲社\n総務課,b,課長,\n税務課,c,,\n"_s;
        const auto plan = planned(text, emptyRegistry());
        QVERIFY(plan);
        const QStringList names = nameLines(*plan);
        QVERIFY2(names.contains(u"department 総務課 2"_s), qPrintable(names.join(u'|')));
        QVERIFY(names.contains(u"department 税務課 1"_s));
        QVERIFY(names.contains(u"owner 総務課長 1"_s));
        QVERIFY(names.contains(u"owner 課長 1"_s));
        QVERIFY(planned(text, plan->after())->newNames.isEmpty());
    }

    void departmentsThatMustNotBeMade()
    {
        Files files;
        const QString path = files.write(u"l.csv"_s, u"番号,所管課,名称\n1,総務課,a\n2,税務課,b\n3,,c\n"_s.toUtf8());
        const SnapshotPtr now = registryWith(u"番号,所管課,名称\n1,総務課,a\n"_s);
        SavedMapping saved;
        saved.rules.makesDepartments = false;
        const auto plan = planFile(path, now, smallProfile(), {}, saved);
        QVERIFY(plan);
        QCOMPARE(problemLines(plan->problems), QStringList{u"3 所管課 税務課"_s});
        QVERIFY(plan->change.departments.isEmpty());
        QCOMPARE(plan->difference, (Difference{1, 0, 1, 0}));
        const auto named = planFile(path, now, smallProfile(), u"新課"_s, saved);
        QCOMPARE(problemLines(named->problems), QStringList({u"3 所管課 税務課"_s, u"4 所管課 "_s}));
        const QString moved = files.write(u"m.csv"_s, u"番号,所管課,名称\n1,税務課,a\n"_s.toUtf8());
        QCOMPARE(problemLines(planFile(moved, now, smallProfile(), {}, saved)->problems),
                 QStringList{u"2 所管課 税務課"_s});
    }

    void noColumnIsDroppedSilently()
    {
        QString text = u"番号,名称,\n"_s;
        for (int i = 1; i < 1500; ++i)
            text += u"%1,a,\n"_s.arg(i);
        text += u"1500,a,x\n"_s;
        const auto plan = planned(text, emptyRegistry());
        QVERIFY(plan);
        QCOMPARE(plan->unmapped.size(), 1);
        QVERIFY(plan->unmapped.front().contains(u'C'));
    }

    void rulesAreSavedWithTheColumns()
    {
        const QByteArray json =
            R"({"key":["name","department"],"values":[{"field":"levels.C","cell":"極秘","means":"3B"}]})";
        const auto saved = readMapping(json, *smallProfile());
        QVERIFY(saved);
        Files files;
        const auto reading = readLedger(files.write(u"l.csv"_s, u"所管課,名称,機密性\n総務課,a,極秘\n"_s.toUtf8()),
                                        *saved, *smallProfile());
        QVERIFY(reading);
        const auto again = readMapping(writeMapping(*reading), *smallProfile());
        QVERIFY(again);
        QCOMPARE(again->rules, saved->rules);
        QCOMPARE(again->rules.key.size(), 2);
    }
};

QTEST_MAIN(TestImportRules)
#include "tst_importrules.moc"
