// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "exchange/ledgerpdf.h"
#include "policy/profile.h"

#include <QDate>

namespace daicho::ledgersample
{

using namespace Qt::StringLiterals;

inline LocalText both(const QString &ja, const QString &en)
{
    return {ja, en};
}

/// Levels from the highest to the lowest, each with its label.
inline Axis axis(const QString &id, const LocalText &label, const QList<std::pair<QString, QString>> &levels)
{
    Axis made;
    made.id = id;
    made.label = label;
    for (const auto &[level, text] : levels) {
        made.levels.emplaceBack();
        made.levels.last().id = level;
        made.levels.last().rank = int(levels.size() - made.levels.size()) + 1;
        made.levels.last().label.ja = text;
    }
    return made;
}

/// A policy of its own, so that nothing here depends on a profile that ships.
inline Profile profile()
{
    Profile policy;
    policy.id = u"test"_s;
    policy.version = u"2026-04-01"_s;
    policy.title = both(u"見本市情報セキュリティ基本方針"_s, u"Information Security Policy of Mihon City"_s);
    policy.body = both(u"見本市"_s, u"Mihon City"_s);
    policy.axes = {
        axis(u"C"_s, both(u"機密性"_s, u"Confidentiality"_s),
             {{u"3B"_s, u"自治体機密性3B"_s}, {u"2"_s, u"自治体機密性2"_s}, {u"1"_s, u"自治体機密性1"_s}}),
        axis(u"I"_s, both(u"完全性"_s, u"Integrity"_s), {{u"2"_s, u"完全性2"_s}, {u"1"_s, u"完全性1"_s}}),
        axis(u"A"_s, both(u"可用性"_s, u"Availability"_s), {{u"2"_s, u"可用性2"_s}, {u"1"_s, u"可用性1"_s}})};
    policy.zones = {{u"MN"_s, both(u"マイナンバー利用事務系"_s, u"My Number"_s), {}, {}},
                    {u"LG"_s, both(u"LGWAN接続系"_s, u"LGWAN"_s), {}, {}},
                    {u"IN"_s, both(u"インターネット接続系"_s, u"Internet"_s), {}, {}}};
    policy.kinds = {{u"sys"_s,
                     both(u"情報システム"_s, u"Information system"_s),
                     {},
                     {},
                     {{u"server"_s, both(u"サーバ"_s, u"Server"_s), {}}, {u"pc"_s, both(u"端末"_s, u"Terminal"_s), {}}},
                     {}},
                    {u"media"_s,
                     both(u"電磁的記録媒体"_s, u"Media"_s),
                     {},
                     {},
                     {{u"usb"_s, both(u"USBメモリ"_s, u"USB memory"_s), {}}},
                     {}},
                    {u"doc"_s, both(u"文書"_s, u"Document"_s), {}, {}, {}, {}}};
    policy.personalInformation = {{u"none"_s, both(u"なし"_s, u"None"_s), {}},
                                  {u"sensitive"_s, both(u"要配慮個人情報"_s, u"Sensitive"_s), {}},
                                  {u"mynumber"_s, both(u"特定個人情報"_s, u"My Number"_s), {}}};
    policy.handling = {{u"nocopy"_s, both(u"複製禁止"_s, u"No copies"_s), {}},
                       {u"encrypt"_s, both(u"暗号化必須"_s, u"Encrypt"_s), {}}};
    policy.ledgerClass = u"機密性2"_s;
    return policy;
}

inline PartialDate day(int year, int month, int date)
{
    return *PartialDate::from(year, month, date);
}

/// An asset as an office keeps them; `index` gives it its number and makes it differ from others.
inline Asset asset(int index, Id department, Id owner)
{
    static const QStringList names = {u"住民基本台帳ファイル"_s,
                                      u"固定資産税課税台帳（電子計算機処理分）"_s,
                                      u"職員用ノート型パソコン"_s,
                                      u"国民健康保険被保険者資格管理システムサーバ"_s,
                                      u"外部提供用USBメモリ"_s,
                                      u"公用車運転日誌"_s,
                                      u"ファイアウォール設定書・ネットワーク構成図一式"_s};
    static const QStringList places = {u"電算室ラックA-3"_s, u"執務室内施錠キャビネット"_s,
                                       u"庁内ファイルサーバ \\\\fs01\\kyoyu\\zeimu"_s, u"○○データセンター（西日本）"_s};
    Asset asset;
    asset.id = Id{1000 + index};
    asset.number = u"JM-%1"_s.arg(index, 5, 10, QChar(u'0'));
    asset.name = names[index % names.size()] + (index % 3 == 0 ? u"（%1号）"_s.arg(index) : QString());
    asset.kind = index % 7 == 4 ? u"media"_s : index % 7 == 5 ? u"doc"_s : u"sys"_s;
    asset.subKind = index % 7 == 4 ? u"usb"_s : index % 7 == 5 ? QString() : index % 2 ? u"pc"_s : u"server"_s;
    asset.business = QStringList{u"住民記録"_s, u"税務（賦課・収納）"_s, u"国民健康保険"_s, u"庶務"_s}[index % 4];
    asset.department = department;
    asset.owner = owner;
    asset.custodian = u"庶務係長"_s;
    asset.users = QStringList{u"課内職員"_s, u"全職員"_s, u"課内職員及び委託事業者"_s}[index % 3];
    asset.places = {places[index % places.size()]};
    if (index % 5 == 0)
        asset.places << places[(index + 1) % places.size()];
    asset.zone = QStringList{u"MN"_s, u"LG"_s, u"IN"_s}[index % 3];
    asset.marks = {{u"C"_s, {QStringList{u"3B"_s, u"2"_s, u"1"_s}[index % 3], {}}},
                   {u"I"_s, {u"2"_s, {}}},
                   {u"A"_s, {index % 2 ? u"1"_s : u"2"_s, {}}}};
    asset.personalInformation = QStringList{u"mynumber"_s, u"sensitive"_s, u"none"_s}[index % 3];
    if (index % 3 != 2)
        asset.handling = {u"nocopy"_s, u"encrypt"_s};
    asset.takeOut = index % 4 == 0 ? u"課長の許可を要する"_s : QString();
    if (index % 6 == 0)
        asset.retention = u"常用"_s;
    else
        asset.retentionYears = QList<int>{1, 3, 5, 10}[index % 4];
    asset.inService = day(2018, 10, 1);
    asset.registered = day(2019 + index % 7, 1 + index % 12, 1 + index % 28);
    asset.lastReview = day(2025, 6, 30);
    asset.nextReview = *PartialDate::from(2026, 6);
    asset.remarks = index % 4 == 1 ? u"更新時期は令和9年度。後継機種の選定に当たり、仕様書を見直すこと。"_s : QString();
    asset.labelling = u"表紙に表示"_s;
    return asset;
}

struct Body {
    QList<Department> departments;
    QList<Post> posts;
    QList<Asset> assets;

    Id add(const QString &name, Id parent = {})
    {
        Department department;
        department.id = Id{10 + departments.size()};
        department.name = name;
        department.parent = parent;
        department.position = int(departments.size());
        departments << department;
        Post post;
        post.id = Id{500 + departments.size()};
        post.title = name + u"長"_s;
        post.department = department.id;
        posts << post;
        return department.id;
    }
    Asset &addAsset(Id department)
    {
        const auto owner = std::ranges::find(posts, department, &Post::department);
        assets << asset(int(assets.size()) + 1, department, owner == posts.end() ? Id() : owner->id);
        return assets.last();
    }
    SnapshotPtr snapshot() const
    {
        auto made = std::make_shared<Snapshot>();
        made->revision = 37;
        made->bodyName = u"見本市"_s;
        made->departments = Rows<Department>(departments);
        made->posts = Rows<Post>(posts);
        made->assets = AssetRows::of({assets.begin(), assets.end()});
        return made;
    }
};

/// 総務部 over 総務課 and 税務課, and 市民課: as many assets as asked for, spread over the three.
inline Body body(int count)
{
    Body made;
    const Id general = made.add(u"総務部"_s);
    const QList<Id> places = {made.add(u"総務課"_s, general), made.add(u"税務課"_s, general), made.add(u"市民課"_s)};
    for (int i = 0; i < count; ++i)
        made.addAsset(places[qsizetype(i) * places.size() / count]);
    return made;
}

inline LedgerOptions options(Paper paper = Paper::A4)
{
    LedgerOptions chosen;
    chosen.paper = paper;
    chosen.printed = QDate(2026, 11, 20);
    return chosen;
}

} // namespace daicho::ledgersample
