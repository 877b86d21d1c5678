// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fielddifference.h"
#include "exchange/rowfields.h"
#include "support/town.h"

#include <QRandomGenerator>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

/// The fields that assets of the town never have.
void vary(Asset &asset, QRandomGenerator &dice)
{
    const auto maybe = [&dice](const QString &text) {
        return dice.bounded(2) == 0 ? QString() : text + QString::number(dice.bounded(2));
    };
    asset.marks[u"C"_s].reason = maybe(u"理由"_s);
    if (asset.marks.contains(u"I"_s))
        asset.marks[u"I"_s].reason = maybe(u"why"_s);
    asset.retention = maybe(u"常用"_s);
    asset.custodian = maybe(u"係"_s);
    asset.users = maybe(u"課内"_s);
    asset.offSite = dice.bounded(2) == 0;
    asset.engagement = Id{dice.bounded(3)};
    asset.disposal.method = maybe(u"裁断"_s);
    asset.disposal.on = dice.bounded(2) == 0 ? PartialDate() : PartialDate(QDate(2026, 1, 1));
    if (dice.bounded(2) == 0)
        asset.handling = {u"nocopy"_s};
}

} // namespace

class TestRowFields : public QObject
{
    Q_OBJECT

private slots:
    /// The compact comparison and the one of assets as values have to say the same.
    void fieldsAreThoseOfTheAssets()
    {
        const std::vector<FieldColumn> columns = fieldColumns(*town::profile());
        RowFields fields(columns);
        std::vector<Asset> assets = town::assets(300);
        QRandomGenerator dice(3);
        for (Asset &asset : assets)
            vary(asset, dice);
        AssetBlockBuilder builder;
        for (const Asset &asset : assets)
            builder.add(asset);
        const std::vector<AssetBlockPtr> blocks = builder.take();
        QRandomGenerator random(7);
        int differences = 0;
        for (int i = 0; i + 1 < int(assets.size()); ++i) {
            const AssetRow a = blocks[0]->row(i);
            AssetRow b = blocks[0]->row(i + 1);
            const FieldSet set = fields.differing(a, b);
            FieldSet expected;
            for (size_t field = 0; field < columns.size(); ++field)
                expected[field] = !isSameField(columns[field], assets[size_t(i)], assets[size_t(i) + 1]);
            QCOMPARE(set, expected);
            differences += int(set.count());
            const FieldSet some(random.generate64());
            Asset merged = assets[size_t(i) + 1];
            for (size_t field = 0; field < columns.size(); ++field) {
                if (some[field])
                    takeField(columns[field], assets[size_t(i)], merged);
            }
            fields.take(some, a, b);
            QCOMPARE(b.asset(), merged);
            QCOMPARE(b.code(AssetCode::Signature), codeOf(signatureOf(merged)));
        }
        QVERIFY(differences > 1000);
    }
};

QTEST_MAIN(TestRowFields)
#include "tst_rowfields.moc"
