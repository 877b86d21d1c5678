// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/standardledger.h"

#include <QSet>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

std::vector<Asset> assetsOf(const Snapshot &now, Id department)
{
    std::vector<Asset> assets;
    const quint32 code = codeOf(department);
    for (const AssetBlockPtr &block : now.assets.blocks()) {
        const quint32 *codes = block->codes(AssetCode::Department);
        for (int row = 0; codes && row < block->size(); ++row) {
            if (codes[row] == code)
                assets.push_back(block->row(row).asset());
        }
    }
    return assets;
}

/// The entries that count, in the order of their numbers as they were given.
std::vector<Asset> patternsOf(const Snapshot &now, Id standard)
{
    std::vector<Asset> patterns = assetsOf(now, standard);
    std::erase_if(patterns, [](const Asset &asset) { return asset.state == AssetState::Retired; });
    std::ranges::stable_sort(patterns, {}, &Asset::number);
    return patterns;
}

/// The pattern of every asset that was made from one.
QHash<Id, Id> patternsByCopy(const Snapshot &now)
{
    QHash<Id, Id> patterns;
    now.links.forEach([&patterns](const Link &link) {
        if (link.sort == Link::Sort::DerivedFrom)
            patterns.insert(link.from, link.to);
    });
    return patterns;
}

/// The post that answers for everything in a department, where there is no doubt which.
Id onlyPostOf(const Snapshot &now, Id department)
{
    QList<Id> posts;
    now.posts.forEach([&](const Post &post) {
        if (post.department == department)
            posts << post.id;
    });
    return posts.size() == 1 ? posts.first() : Id();
}

Asset copyFor(const Asset &pattern, Id target, Id owner, QDate day, const QString &number)
{
    Asset copy = pattern;
    copy.id = newId();
    copy.revision = 0;
    copy.number = number;
    copy.department = target;
    copy.owner = owner;
    copy.registered = PartialDate(day);
    copy.lastReview = {};
    copy.disposal = {};
    return copy;
}

/// The links among patterns, once more among their copies; only where one of the two copies is new.
void linkCopies(const Snapshot &now, const QHash<Id, Id> &copies, const QSet<Id> &fresh, Change &change)
{
    now.links.forEach([&](const Link &link) {
        const Id from = copies.value(link.from);
        const Id to = copies.value(link.to);
        if (link.sort == Link::Sort::DerivedFrom || from.isNull() || to.isNull())
            return;
        if (fresh.contains(from) || fresh.contains(to))
            change.links.upserts.append({newId(), 0, link.sort, from, to, link.remarks});
    });
}

template <typename T>
void note(QStringList &fields, const QString &field, const T &pattern, const T &copy)
{
    if (pattern != copy)
        fields << field;
}

} // namespace

QStringList fieldsThatDiffer(const Asset &pattern, const Asset &copy)
{
    QStringList fields;
    note(fields, u"state"_s, pattern.state, copy.state);
    note(fields, u"name"_s, pattern.name, copy.name);
    note(fields, u"kind"_s, pattern.kind, copy.kind);
    note(fields, u"subKind"_s, pattern.subKind, copy.subKind);
    note(fields, u"business"_s, pattern.business, copy.business);
    note(fields, u"custodian"_s, pattern.custodian, copy.custodian);
    note(fields, u"users"_s, pattern.users, copy.users);
    note(fields, u"zone"_s, pattern.zone, copy.zone);
    QStringList axes = pattern.marks.keys() + copy.marks.keys();
    axes.removeDuplicates();
    for (const QString &axis : std::as_const(axes))
        note(fields, u"levels."_s + axis, pattern.marks.value(axis).level, copy.marks.value(axis).level);
    note(fields, u"personalInformation"_s, pattern.personalInformation, copy.personalInformation);
    note(fields, u"places"_s, pattern.places, copy.places);
    note(fields, u"offSite"_s, pattern.offSite, copy.offSite);
    note(fields, u"handling"_s, pattern.handling, copy.handling);
    note(fields, u"labelling"_s, pattern.labelling, copy.labelling);
    note(fields, u"takeOut"_s, pattern.takeOut, copy.takeOut);
    note(fields, u"engagement"_s, pattern.engagement, copy.engagement);
    note(fields, u"retentionYears"_s, pattern.retentionYears, copy.retentionYears);
    note(fields, u"retention"_s, pattern.retention, copy.retention);
    note(fields, u"remarks"_s, pattern.remarks, copy.remarks);
    return fields;
}

std::optional<Asset> patternOf(const Snapshot &now, Id asset)
{
    Id pattern;
    now.links.forEach([&](const Link &link) {
        if (link.sort == Link::Sort::DerivedFrom && link.from == asset)
            pattern = link.to;
    });
    return pattern.isNull() ? std::nullopt : now.assets.asset(pattern);
}

StandardDifference standardDifference(const Snapshot &now, Id standard, Id target)
{
    StandardDifference difference;
    const std::vector<Asset> patterns = patternsOf(now, standard);
    QHash<Id, const Asset *> byId;
    for (const Asset &pattern : patterns)
        byId.insert(pattern.id, &pattern);
    const QHash<Id, Id> derived = patternsByCopy(now);
    QSet<Id> covered;
    for (const Asset &asset : assetsOf(now, target)) {
        const Asset *pattern = byId.value(derived.value(asset.id));
        if (!pattern) {
            if (asset.state != AssetState::Retired)
                difference.own << asset.id;
            continue;
        }
        covered.insert(pattern->id);
        const QStringList fields = fieldsThatDiffer(*pattern, asset);
        if (fields.isEmpty())
            ++difference.alike;
        else
            difference.deviations.append({asset.id, pattern->id, fields});
    }
    for (const Asset &pattern : patterns) {
        if (!covered.contains(pattern.id))
            difference.missing << pattern.id;
    }
    return difference;
}

QHash<Id, qint64> missingEntries(const Snapshot &now, Id standard)
{
    QSet<Id> patterns;
    for (const Asset &pattern : patternsOf(now, standard))
        patterns.insert(pattern.id);
    QSet<std::pair<Id, Id>> covered; // department and pattern
    QHash<Id, qint64> missing;
    now.departments.forEach([&](const Department &department) {
        if (!department.isStandard)
            missing.insert(department.id, patterns.size());
    });
    now.links.forEach([&](const Link &link) {
        if (link.sort != Link::Sort::DerivedFrom || !patterns.contains(link.to))
            return;
        const auto ref = now.assets.find(link.from);
        const std::pair<Id, Id> entry(ref ? now.assets.row(*ref).department() : Id(), link.to);
        if (!missing.contains(entry.first) || covered.contains(entry))
            return;
        covered.insert(entry);
        --missing[entry.first];
    });
    return missing;
}

Change derivedLedgers(const Snapshot &now, Id standard, const QList<Id> &targets, QDate day, const NumberMaker &number)
{
    const std::vector<Asset> patterns = patternsOf(now, standard);
    const QHash<Id, Id> derived = patternsByCopy(now);
    std::vector<Asset> made;
    Change change;
    for (const Id target : targets) {
        QHash<Id, Id> copies; // by pattern
        for (const Asset &asset : assetsOf(now, target)) {
            if (const Id pattern = derived.value(asset.id); !pattern.isNull())
                copies.insert(pattern, asset.id);
        }
        QSet<Id> fresh;
        const Id owner = onlyPostOf(now, target);
        for (const Asset &pattern : patterns) {
            if (target == standard || copies.contains(pattern.id))
                continue;
            made.push_back(copyFor(pattern, target, owner, day, number()));
            const Id copy = made.back().id;
            copies.insert(pattern.id, copy);
            fresh.insert(copy);
            change.links.upserts.append({newId(), 0, Link::Sort::DerivedFrom, copy, pattern.id, {}});
        }
        linkCopies(now, copies, fresh, change);
    }
    change.verb = Change::Verb::Add;
    change.detail = now.departmentName(standard);
    change.assets = AssetRows::of(std::move(made));
    return change;
}

} // namespace daicho
