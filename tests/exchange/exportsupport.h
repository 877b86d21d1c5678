// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exchangesupport.h"

#include <QJsonDocument>

namespace daicho
{

/// An asset with every field filled.
inline Asset fullAsset(Id department, Id owner, Id engagement)
{
    Asset asset;
    asset.id = newId();
    asset.revision = 1;
    asset.number = QStringLiteral("A-1");
    asset.name = QStringLiteral("住民基本台帳");
    asset.kind = QStringLiteral("system");
    asset.subKind = QStringLiteral("server");
    asset.business = QStringLiteral("住民基本台帳事務");
    asset.department = department;
    asset.owner = owner;
    asset.custodian = QStringLiteral("係員");
    asset.users = QStringLiteral("課内");
    asset.places = {QStringLiteral("サーバ室"), QStringLiteral("支所、倉庫")};
    asset.offSite = true;
    asset.offSiteApproval = QStringLiteral("CISO 令和7年");
    asset.zone = QStringLiteral("MN");
    asset.marks = {{QStringLiteral("C"), {QStringLiteral("3B"), QStringLiteral("個人番号を含む")}},
                   {QStringLiteral("I"), {QStringLiteral("2"), {}}}};
    asset.personalInformation = QStringLiteral("personal");
    asset.handling = {QStringLiteral("no-copy"), QStringLiteral("encrypt")};
    asset.labelling = QStringLiteral("表紙");
    asset.takeOut = QStringLiteral("禁止");
    asset.retentionYears = 5;
    asset.engagement = engagement;
    asset.inService = *PartialDate::from(2020, 4);
    asset.registered = *PartialDate::from(2021, 4, 1);
    asset.lastReview = *PartialDate::from(2025);
    asset.nextReview = *PartialDate::from(2026, 3, 31);
    asset.disposal = {QStringLiteral("課長"), *PartialDate::from(2026, 3, 1), QStringLiteral("業者"),
                      QStringLiteral("消去"), QStringLiteral("物理破壊")};
    asset.remarks = QStringLiteral("注");
    return asset;
}

/// An asset with no more than it needs.
inline Asset plainAsset(const QString &number, const QString &name, Id department)
{
    Asset asset;
    asset.id = newId();
    asset.revision = 1;
    asset.number = number;
    asset.name = name;
    asset.kind = QStringLiteral("information");
    asset.department = department;
    return asset;
}

/// Strings of DOMAIN.md §4 and those that a spreadsheet or an import would take for something else.
inline const QStringList awkward{QStringLiteral("KKCWEL+(うぇるたす)"),
                                 QStringLiteral("Apple's行政システム"),
                                 QStringLiteral("株式会社ＲＫＫＣＳ"),
                                 QStringLiteral("生活保護システム　GOVLIPLAS"),
                                 QStringLiteral("NTT西日本株式会社／日本電気株式会社\n(旧：…)"),
                                 QStringLiteral("2025/9/25\n(旧：2025/6/20)"),
                                 QStringLiteral("ー"),
                                 QStringLiteral("=1+1"),
                                 QStringLiteral("+81-3"),
                                 QStringLiteral("-"),
                                 QStringLiteral("@SUM(A1)"),
                                 QStringLiteral("'=1"),
                                 QStringLiteral("''-"),
                                 QStringLiteral("'"),
                                 QStringLiteral("＝SUM"),
                                 QStringLiteral("\"引用\",と,コンマ"),
                                 QStringLiteral("〃"),
                                 QStringLiteral("同上"),
                                 QStringLiteral("'〃"),
                                 QStringLiteral("合計"),
                                 QStringLiteral("a;b、c"),
                                 QStringLiteral("髙﨑①㈱"),
                                 QStringLiteral("00123"),
                                 QStringLiteral("1-2")};

/// Further strings that files and spreadsheets take for something else.
inline const QStringList awkwardInFiles{
    QStringLiteral("_x000D_"),
    QStringLiteral("_x005F_x000D_"),
    QStringLiteral("a_x0041_b"),
    QStringLiteral("a\tb"),
    QStringLiteral("\ttab first"),
    QStringLiteral(" 前後 "),
    QStringLiteral("a\r\nb\rc"),
    QStringLiteral("<b>&amp;</b>"),
    QStringLiteral("]]>"),
    QStringLiteral("1E5"),
    QStringLiteral("1e5"),
    QStringLiteral("1/2"),
    QStringLiteral("0"),
    QStringLiteral("-0"),
    QStringLiteral("1.50"),
    QStringLiteral("1,234"),
    QStringLiteral("5%"),
    QStringLiteral("￥100"),
    QStringLiteral("１２３"),
    QStringLiteral("12345678901234567890"),
    QStringLiteral("12:30"),
    QStringLiteral("TRUE"),
    QStringLiteral("#N/A"),
    QStringLiteral("2025-04-01"),
    QStringLiteral("2025/4/1"),
    QStringLiteral("4月1日"),
    QStringLiteral("R7.4.1"),
    QStringLiteral("\u301c東京\u301c大阪"),
    QStringLiteral("吉野𠮷家"),
    QStringLiteral("e\u0301"),
    QStringLiteral("か\u3099"),
    QStringLiteral("ｶﾞｷﾞ ﾊﾟｿｺﾝ"),
    QStringLiteral("葛\U000E0100飾"),
    QStringLiteral("\u00a0x"),
    QStringLiteral("\u200bx"),
    QStringLiteral("‘引用’“符”"),
    QStringLiteral("a''b'"),
    QStringLiteral("\"始め"),
    QStringLiteral("行\n\n\n行"),
    QString(900, u'長'),
};

/// What an import would change, as lines of text.
inline QStringList changesOf(const ImportPlan &plan)
{
    QStringList changes;
    for (const FieldChange &change : plan.fieldChanges)
        changes.append(change.number + u' ' + change.field + QStringLiteral(": ") + change.before +
                       QStringLiteral(" > ") + change.after);
    return changes;
}

/// The assets that a file did not bring back as they were written, as they are now and were before. Where a dash is
/// nothing it comes back as nothing; several places are cut at 、 and ;.
inline QStringList notBroughtBack(const SnapshotPtr &now, const SnapshotPtr &then)
{
    const auto textOf = [](const QJsonObject &asset) {
        return QString::fromUtf8(QJsonDocument(asset).toJson(QJsonDocument::Compact));
    };
    FieldCells before(now, smallProfile());
    FieldCells after(then, smallProfile());
    QHash<QString, QJsonObject> want;
    now->assets.forEach(
        [&](AssetRef, const AssetRow &row) { want[row.string(AssetText::Number)] = assetJson(before, row); });
    QStringList changed;
    then->assets.forEach([&](AssetRef, const AssetRow &row) {
        QJsonObject expected = want.take(row.string(AssetText::Number));
        QJsonObject got = assetJson(after, row);
        if (row.string(AssetText::Name) == u"ー" || row.string(AssetText::Name) == u"a;b、c") {
            expected.remove(u"places");
            got.remove(u"places");
        }
        if (got != expected)
            changed.append(textOf(got) + QStringLiteral(" < ") + textOf(expected));
    });
    return changed + want.keys();
}

inline SnapshotPtr registry(const QStringList &texts = {})
{
    auto now = std::make_shared<Snapshot>();
    now->revision = 1;
    const Id department = newId();
    const Id owner = newId();
    const Id engagement = newId();
    now->departments = Rows<Department>({{department, 1, QStringLiteral("市民課"), {}, 0, {}, {}}});
    now->posts = Rows<Post>({{owner, 1, QStringLiteral("市民課長"), department, {}, {}}});
    Engagement cloud;
    cloud.id = engagement;
    cloud.revision = 1;
    cloud.name = QStringLiteral("保守委託");
    cloud.department = department;
    cloud.sort = Engagement::Sort::Cloud;
    now->engagements = Rows<Engagement>({cloud});
    std::vector<Asset> assets{fullAsset(department, owner, engagement)};
    for (const QString &text : texts) {
        Asset asset;
        asset.id = newId();
        asset.revision = 1;
        asset.number = QStringLiteral("B-%1").arg(assets.size());
        asset.name = text;
        asset.kind = QStringLiteral("information");
        asset.business = text;
        asset.users = text;
        asset.places = {text};
        asset.retention = text;
        asset.remarks = text;
        assets.push_back(asset);
    }
    now->assets = AssetRows::of(assets);
    return now;
}

} // namespace daicho
