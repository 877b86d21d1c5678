// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "policy/profile.h"

#include <QRandomGenerator>

namespace daicho
{

/// A made-up town for tests of tables and pages: a small policy written by hand and assets made by a seed.
namespace town
{

inline LocalText both(const QString &ja, const QString &en)
{
    return {ja, en};
}

inline ProfilePtr makeProfile()
{
    using namespace Qt::StringLiterals;
    auto policy = std::make_shared<Profile>();
    policy->id = u"town"_s;
    policy->version = u"1"_s;
    policy->title = both(u"町情報セキュリティポリシー"_s, u"Town policy"_s);
    policy->body = both(u"試験町"_s, u"Test Town"_s);
    const auto axis = [](const QString &id, const LocalText &label, const QStringList &levels) {
        Axis made;
        made.id = id;
        made.label = label;
        for (const QString &level : levels) {
            made.levels.emplaceBack();
            made.levels.last().id = level;
            made.levels.last().rank = level.toInt();
            made.levels.last().label = both(level, level);
        }
        return made;
    };
    policy->axes = {axis(u"C"_s, both(u"機密性"_s, u"Confidentiality"_s), {u"3"_s, u"2"_s, u"1"_s}),
                    axis(u"I"_s, both(u"完全性"_s, u"Integrity"_s), {u"2"_s, u"1"_s})};
    policy->zones.resize(2);
    policy->zones[0].id = u"MN"_s;
    policy->zones[0].name = both(u"マイナンバー利用事務系"_s, u"My Number zone"_s);
    policy->zones[1].id = u"LG"_s;
    policy->zones[1].name = both(u"LGWAN接続系"_s, u"LGWAN zone"_s);
    policy->kinds.resize(2);
    policy->kinds[0].id = u"system"_s;
    policy->kinds[0].label = both(u"情報システム"_s, u"Information system"_s);
    policy->kinds[0].subKinds = {{u"server"_s, both(u"サーバ"_s, u"Server"_s), {}}};
    policy->kinds[1].id = u"information"_s;
    policy->kinds[1].label = both(u"情報"_s, u"Information"_s);
    policy->personalInformation = {{u"none"_s, both(u"なし"_s, u"None"_s), {}},
                                   {u"personal"_s, both(u"個人情報"_s, u"Personal"_s), {}}};
    policy->handling = {{u"nocopy"_s, both(u"複製禁止"_s, u"No copies"_s), {}}};
    return policy;
}

/// One and the same each time, as a registry gives it.
inline ProfilePtr profile()
{
    static const ProfilePtr one = makeProfile();
    return one;
}

inline QList<Department> departments()
{
    using namespace Qt::StringLiterals;
    return {{Id{1}, 0, u"総務部"_s, {}, 0, {}, {}},
            {Id{2}, 0, u"総務課"_s, Id{1}, 0, {}, {}},
            {Id{3}, 0, u"税務課"_s, Id{1}, 1, {}, {}},
            {Id{4}, 0, u"福祉部"_s, {}, 1, {}, {}}};
}

inline QList<Post> posts()
{
    using namespace Qt::StringLiterals;
    return {{Id{11}, 0, u"総務課長"_s, Id{2}, {}, {}}, {Id{12}, 0, u"税務課長"_s, Id{3}, {}, {}}};
}

template <typename T>
T pick(QRandomGenerator &random, std::initializer_list<T> from)
{
    return from.begin()[random.bounded(quint32(from.size()))];
}

/// One asset by chance; the same state of the generator gives the same one.
inline Asset asset(Id id, QRandomGenerator &random)
{
    using namespace Qt::StringLiterals;
    Asset made;
    made.id = id;
    made.number = u"A-"_s + QString::number(random.bounded(2000));
    made.name = pick(random, {u"住民税台帳"_s, u"健康診断記録"_s, u"ｻｰﾊﾞ室入退室簿"_s, u"業務端末"_s,
                              u"LGWAN接続端末"_s, u"設計書"_s}) +
                (random.bounded(3) ? u"（%1）"_s.arg(random.bounded(30)) : QString());
    made.kind = pick(random, {u"system"_s, u"information"_s});
    made.subKind = made.kind == u"system" && random.bounded(2) ? u"server"_s : QString();
    made.business = pick(random, {QString(), u"税務"_s, u"福祉"_s, u"選挙"_s});
    made.department = Id{random.bounded(5)};
    made.owner = pick(random, {Id{}, Id{11}, Id{12}});
    made.places = QStringList{pick(random, {u"サーバ室"_s, u"本庁舎1階"_s})};
    made.zone = pick(random, {QString(), u"MN"_s, u"LG"_s});
    made.marks[u"C"_s].level = pick(random, {u"3"_s, u"2"_s, u"1"_s});
    if (random.bounded(2))
        made.marks[u"I"_s].level = pick(random, {u"2"_s, u"1"_s});
    made.personalInformation = pick(random, {QString(), u"none"_s, u"personal"_s});
    made.state = AssetState(random.bounded(3));
    if (random.bounded(2))
        made.nextReview = *PartialDate::from(2024 + random.bounded(5), random.bounded(13));
    if (random.bounded(3))
        made.retentionYears = random.bounded(30);
    if (random.bounded(4) == 0)
        made.remarks = u"備考 "_s + QString::number(random.bounded(50)) + u"\n二行目"_s;
    return made;
}

inline std::vector<Asset> assets(int count, quint32 seed = 1)
{
    QRandomGenerator random(seed);
    std::vector<Asset> all;
    all.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        all.push_back(asset(Id{1000 + qint64(i) * 10}, random));
    return all;
}

inline SnapshotPtr snapshot(const std::vector<Asset> &assets)
{
    auto now = std::make_shared<Snapshot>();
    now->revision = 1;
    now->bodyName = QStringLiteral("試験町");
    now->departments = Rows<Department>(departments());
    now->posts = Rows<Post>(posts());
    now->assets = AssetRows::of(assets);
    return now;
}

inline SnapshotPtr snapshot(int count, quint32 seed = 1)
{
    return snapshot(assets(count, seed));
}

} // namespace town

} // namespace daicho
