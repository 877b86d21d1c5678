// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QTemporaryDir>
#include <QTimeZone>

namespace daicho::fixtures
{

using namespace Qt::StringLiterals;

inline Authorship by(const QString &author = u"総務 太郎"_s)
{
    return {author, QDateTime(QDate(2026, 4, 1), QTime(9, 30, 15, 250), QTimeZone::utc())};
}

inline PartialDate date(int year, int month = 0, int day = 0)
{
    return PartialDate::from(year, month, day).value();
}

inline Asset simpleAsset(const QString &number, const QString &name = u"文書"_s)
{
    Asset asset;
    asset.id = newId();
    asset.number = number;
    asset.name = name;
    return asset;
}

/// A small body, with one row of every entity and every field of each filled.
struct Body {
    Department division;
    Department section;
    Post post;
    Zone zone;
    Engagement engagement;
    Asset asset;
    Answers bodyAnswers;
    Answers assetAnswers;
    Exception exception;
    Asset medium;
    Link link;
    Flow flow;
    Dispatch dispatch;

    Body()
    {
        division = {newId(), 0, u"総務部"_s, {}, 1, date(2005, 1, 15), {}};
        section = {newId(), 0, u"総務課"_s, division.id, 2, date(2006, 4), date(2030), true};
        post = {newId(), 0, u"総務部総務課長"_s, section.id, u"髙﨑 𠮷子"_s, date(2026, 4, 1)};
        zone = {newId(), 0, u"MN"_s, u"マイナンバー利用事務系"_s, 3};
        engagement = {newId(),
                      0,
                      Engagement::Sort::Cloud,
                      Engagement::Terms::Standard,
                      u"住民健診クラウド"_s,
                      u"株式会社\n例 \"A\\B\""_s,
                      section.id,
                      post.id,
                      date(2024, 4),
                      date(2029, 3, 31),
                      u"備考"_s};
        fillAsset();
        bodyAnswers.subject = {Unit::Body, {}};
        bodyAnswers.statuses.set(0, Status::Done);
        assetAnswers.subject = {Unit::Asset, asset.id};
        assetAnswers.statuses.set(1, Status::NotApplicable);
        assetAnswers.statuses.set(measureCapacity - 1, Status::Partial);
        assetAnswers.setNote({1, u"端末が無い"_s, u"台帳 p.3"_s, post.id, date(2026, 9)});
        assetAnswers.setNote({7, {}, u"写真"_s, {}, {}});
        exception = {newId(),      0, {Unit::Department, section.id}, 1, u"更改まで"_s, u"副市長"_s, date(2026, 4, 1),
                     date(2027, 3)};
        medium = simpleAsset(u"A-0002"_s, u"USBメモリ"_s);
        link = {newId(), 0, Link::Sort::DependsOn, medium.id, asset.id, u"月次の控え"_s};
        flow = {newId(), 0, asset.id, medium.id, u"HTTPS/443"_s, true, u"file"_s, u"夜間"_s};
        dispatch = {newId(),
                    0,
                    section.id,
                    Dispatch::Form::Workbook,
                    Dispatch::State::SentBack,
                    2,
                    date(2026, 6, 1),
                    date(2026, 6, 30),
                    date(2026, 6, 20),
                    date(2026, 6, 21),
                    date(2026, 6, 22),
                    u"総務課.xlsx"_s,
                    u"区分の記入もれ"_s,
                    u"abc"_s,
                    true};
    }

    void fillAsset()
    {
        asset = simpleAsset(u"A-0001"_s, u"住民基本台帳ファイル ①㈱"_s);
        asset.state = AssetState::Draft;
        asset.kind = u"data"_s;
        asset.subKind = u"file"_s;
        asset.business = u"住民基本台帳"_s;
        asset.department = section.id;
        asset.owner = post.id;
        asset.custodian = u"窓口係"_s;
        asset.users = u"課員"_s;
        asset.places = {u"サーバ室"_s, u"1階書庫"_s};
        asset.offSite = true;
        asset.offSiteApproval = u"課長 2026-04-01"_s;
        asset.zone = zone.code;
        asset.marks[u"C"_s] = {u"3B"_s, u"特定個人情報"_s};
        asset.marks[u"I"_s] = {u"2"_s, {}};
        asset.marks[u"A"_s] = {{}, u"まだ決めていない"_s};
        asset.personalInformation = u"specific"_s;
        asset.handling = {u"copy"_s, u"mail"_s};
        asset.labelling = u"表紙に表示"_s;
        asset.takeOut = u"不可"_s;
        asset.retentionYears = 0;
        asset.retention = u"常用"_s;
        asset.engagement = engagement.id;
        asset.inService = date(2019);
        asset.registered = date(2020, 4);
        asset.lastReview = date(2025, 4, 30);
        asset.nextReview = date(2026, 4, 30);
        asset.disposal = {u"部長"_s, date(2026, 3, 31), u"業者"_s, u"溶解"_s, u"物理破壊"_s};
        asset.remarks = u"改行\nと\tタブと \"引用\" と \\ 記号と𠮷"_s;
    }

    Change founding() const
    {
        Change change;
        change.verb = Change::Verb::Found;
        change.detail = u"情報セキュリティポリシー"_s;
        change.policy = AdoptedPolicy{u"uto"_s, u"2026-04-01"_s, "{\"profile\":\"uto\"}", "abc123", date(2026, 4, 1)};
        change.bodyName = u"宇土市"_s;
        change.newMeasures = {u"M.1"_s, u"M.2"_s, u"M.3"_s};
        change.zones.upserts = {zone};
        return change;
    }

    Change rest() const
    {
        Change change;
        change.verb = Change::Verb::Import;
        change.detail = u"台帳.csv"_s;
        change.departments.upserts = {section, division}; // the child first: references are checked at the end
        change.posts.upserts = {post};
        change.engagements.upserts = {engagement};
        change.assets = AssetRows::of({asset});
        change.answers.upserts = {bodyAnswers, assetAnswers};
        change.exceptions.upserts = {exception};
        return change;
    }

    /// A medium that is connected with the asset.
    Change connected() const
    {
        Change change;
        change.verb = Change::Verb::Add;
        change.assets = AssetRows::of({medium});
        change.links.upserts = {link};
        change.flows.upserts = {flow};
        return change;
    }

    /// The section was sent its part.
    Change sent() const
    {
        Change change;
        change.verb = Change::Verb::Distribute;
        change.dispatches.upserts = {dispatch};
        return change;
    }
};

/// A registry in a folder of its own, and what the user of it sees.
struct OpenRegistry {
    QTemporaryDir folder;
    QString path = folder.filePath(u"r.daicho"_s);
    std::unique_ptr<Store> store;
    SnapshotPtr now = std::make_shared<const Snapshot>();

    OpenRegistry()
    {
        auto made = Store::create(path);
        if (made)
            store = *std::move(made);
    }

    /// Writes and follows, as Registry does.
    Result<qint64> write(const Change &change, const Authorship &who = by())
    {
        const auto written = store->write(change, *now, who);
        if (written)
            now = after(*now, change, *written);
        return written;
    }

    /// Takes a revision back, as undo and redo do.
    Result<qint64> takeBack(qint64 revision, Change::Verb verb = Change::Verb::Undo)
    {
        auto change = store->inverse(revision, *now);
        if (!change)
            return change.error();
        change->verb = verb;
        change->target = revision;
        return write(*change);
    }

    void reopen(Access access = Access::ReadWrite)
    {
        store.reset();
        auto again = Store::open(path, access);
        if (again)
            store = *std::move(again);
    }
};

/// Everything that two snapshots differ in, as words; empty when they are the same.
inline QStringList differences(const Snapshot &a, const Snapshot &b)
{
    QStringList words;
    const auto compare = [&words](const QString &what, bool isSame) {
        if (!isSame)
            words << what;
    };
    compare(u"revision"_s, a.revision == b.revision);
    compare(u"body"_s, a.bodyName == b.bodyName);
    compare(u"policy"_s, a.policy == b.policy);
    compare(u"measures"_s, a.measures == b.measures);
    compare(u"departments"_s, a.departments.toList() == b.departments.toList());
    compare(u"posts"_s, a.posts.toList() == b.posts.toList());
    compare(u"zones"_s, a.zones.toList() == b.zones.toList());
    compare(u"engagements"_s, a.engagements.toList() == b.engagements.toList());
    compare(u"answers"_s, a.answers.toList() == b.answers.toList());
    compare(u"exceptions"_s, a.exceptions.toList() == b.exceptions.toList());
    compare(u"links"_s, a.links.toList() == b.links.toList());
    compare(u"flows"_s, a.flows.toList() == b.flows.toList());
    compare(u"dispatches"_s, a.dispatches.toList() == b.dispatches.toList());
    compare(u"number of assets"_s, a.assets.size() == b.assets.size());
    a.assets.forEach([&](AssetRef, const AssetRow &row) {
        const auto other = b.assets.find(row.id);
        if (!other || b.assets.row(*other).asset() != row.asset())
            words << u"asset "_s + row.string(AssetText::Number);
        else if (b.assets.row(*other).code(AssetCode::Statuses) != row.code(AssetCode::Statuses))
            words << u"statuses of "_s + row.string(AssetText::Number);
    });
    return words;
}

/// A number that tells the assets and answers of two snapshots apart.
inline size_t digestOf(const Snapshot &snapshot)
{
    size_t digest = 0;
    snapshot.assets.forEach([&digest](AssetRef, const AssetRow &row) {
        const Statuses &statuses = statusesAt(row.code(AssetCode::Statuses));
        digest =
            qHashMulti(digest, row.id.value, row.revision, row.string(AssetText::Name), statuses.answered().count());
    });
    return digest;
}

/// Assets with ascending numbers, new.
inline AssetRows manyAssets(int count, const QString &prefix = u"N-"_s)
{
    AssetBlockBuilder builder;
    for (int i = 0; i < count; ++i) {
        Asset asset = simpleAsset(prefix + QString::number(i).rightJustified(7, u'0'), u"文書%1"_s.arg(i));
        asset.kind = i % 2 ? u"data"_s : u"document"_s;
        asset.marks[u"C"_s] = {u"2"_s, {}};
        builder.add(asset);
    }
    return AssetRows(builder.take());
}

} // namespace daicho::fixtures
