// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fielddifference.h"
#include "exchangesupport.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

PartialDate day(int number)
{
    return PartialDate(QDate(2026, 4, number));
}

/// Every field has a value, and no two fields the same one.
Asset fullAsset()
{
    Asset asset;
    asset.state = AssetState::Retired;
    asset.number = u"A-1"_s;
    asset.name = u"住民基本台帳"_s;
    asset.kind = u"system"_s;
    asset.subKind = u"server"_s;
    asset.business = u"届出"_s;
    asset.department = Id{11};
    asset.owner = Id{12};
    asset.custodian = u"係長"_s;
    asset.users = u"課員"_s;
    asset.places = {u"書庫"_s, u"金庫"_s};
    asset.offSite = true;
    asset.offSiteApproval = u"部長"_s;
    asset.zone = u"MN"_s;
    asset.marks = {{u"C"_s, {u"3B"_s, u"番号"_s}}, {u"I"_s, {u"2"_s, u"証明"_s}}};
    asset.personalInformation = u"personal"_s;
    asset.handling = {u"no-copy"_s};
    asset.labelling = u"表紙"_s;
    asset.takeOut = u"禁止"_s;
    asset.retentionYears = 5;
    asset.retention = u"常用"_s;
    asset.engagement = Id{13};
    asset.inService = day(1);
    asset.registered = day(2);
    asset.lastReview = day(3);
    asset.nextReview = day(4);
    asset.disposal = {u"課長"_s, day(5), u"業者"_s, u"溶解"_s, u"裁断"_s};
    asset.remarks = u"備考"_s;
    return asset;
}

} // namespace

class TestFieldDifference : public QObject
{
    Q_OBJECT
private slots:
    /// A field that the list of columns has and the comparison has not would be lost in a merge without a word.
    void knowsEveryField()
    {
        const auto columns = fieldColumns(*smallProfile());
        const Asset full = fullAsset();
        Asset empty;
        QCOMPARE(differingFields(columns, full, empty).size(), columns.size());
        for (const FieldColumn &column : columns) {
            QVERIFY2(!isSameField(column, full, empty), qPrintable(column.id));
            Asset one;
            takeField(column, full, one);
            const auto differing = differingFields(columns, one, Asset());
            QCOMPARE(differing.size(), size_t(1));
            QCOMPARE(differing.front()->id, column.id);
            takeField(column, full, empty);
        }
        QCOMPARE(empty, full);
    }

    void takesAMarkAway()
    {
        const auto columns = fieldColumns(*smallProfile());
        Asset asset = fullAsset();
        takeField(*columnNamed(columns, u"levels.C"_s), Asset(), asset);
        QCOMPARE(asset.marks.value(u"C"_s), (Mark{{}, u"番号"_s}));
        takeField(*columnNamed(columns, u"reasons.C"_s), Asset(), asset);
        QVERIFY(!asset.marks.contains(u"C"_s));
    }
};

QTEST_GUILESS_MAIN(TestFieldDifference)
#include "tst_fielddifference.moc"
