// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/nearnames.h"

#include "core/folding.h"
#include "exchange/vocabulary.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace daicho
{

namespace
{

constexpr QStringView endings = u"部局課係班室所署院館園校会長";
/// Letters by which offices tell names apart that are equal otherwise.
constexpr QStringView telling = u"0123456789〇一二三四五六七八九十東西南北上下中大小新旧内外前後左右国都道府県市区町村";
constexpr qsizetype longest = 60; // letters: what is longer is no name

enum : int { Weak = 90, Far = 100 };

bool isEnding(QStringView name)
{
    return !name.isEmpty() && endings.contains(name.back());
}

/// What two names must have alike: numerals, directions, single letters.
QString tellingLetters(QStringView name)
{
    const auto isLatin = [&](qsizetype i) {
        return i >= 0 && i < name.size() && name[i].unicode() < 128 && name[i].isLetter();
    };
    QString letters;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (telling.contains(name[i]) || (isLatin(i) && !isLatin(i - 1) && !isLatin(i + 1)))
            letters.append(name[i]);
    }
    return letters;
}

/// How far two stems are apart; Far where they are no slips of each other. A letter in three may be wrong.
int stemDistance(QStringView one, QStringView other)
{
    const qsizetype least = std::min(one.size(), other.size());
    const qsizetype between = std::max(one.size(), other.size()) - least;
    const bool isShort = least == 2 && between == 0;
    const qsizetype allowed = isShort ? 1 : least / 3;
    if (between > allowed || tellingLetters(one) != tellingLetters(other))
        return Far;
    const int distance = editDistance(one, other);
    if (distance > allowed)
        return Far;
    // Of two letters one is half of the name: 税務課 is rarely meant to be 総務課.
    return isShort && distance == 1 ? Weak : distance;
}

/// Ranks a name of a ledger against a known one: 0 is the nearest.
int distanceOf(QStringView one, QStringView other)
{
    while (isEnding(one) && isEnding(other) && one.back() == other.back()) {
        one.chop(1);
        other.chop(1);
    }
    if (isEnding(one) && isEnding(other))
        return Far;
    if (isEnding(one) == isEnding(other))
        return stemDistance(one, other);
    // 情報政策 and 情報政策科 for 情報政策課.
    const QStringView stem = isEnding(one) ? one.chopped(1) : other.chopped(1);
    const QStringView bare = isEnding(one) ? other : one;
    const bool isSlip =
        stem.size() > 1 && (bare == stem || bare.first(std::max<qsizetype>(bare.size() - 1, 0)) == stem);
    return isSlip ? 1 : stemDistance(one, other);
}

/// The name behind those of the units above it: 総務課 of 総務部総務課.
QStringView ownOf(QStringView name)
{
    static constexpr QStringView above = u"部局室会院所";
    for (qsizetype i = name.size() - 2; i > 0; --i) {
        if (above.contains(name[i]) && i + 2 < name.size())
            return name.sliced(i + 1);
    }
    return name;
}

} // namespace

int editDistance(QStringView one, QStringView other)
{
    std::vector<int> row(size_t(other.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar letter : one) {
        int corner = row[0]++;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const int above = row[size_t(j) + 1];
            const int replaced = corner + (letter == other[j] ? 0 : 1);
            row[size_t(j) + 1] = std::min({above + 1, row[size_t(j)] + 1, replaced});
            corner = above;
        }
    }
    return row.back();
}

QStringList NearNames::known(const QString &field) const
{
    const Snapshot &now = *m_plan.before;
    QStringList names;
    if (field == u"department") {
        for (const Department &department : now.departmentsInOrder())
            names.append(now.departmentName(department.id));
    } else if (field == u"owner") {
        now.posts.forEach([&](const Post &post) { names.append(post.title); });
    } else if (field == u"engagement") {
        now.engagements.forEach([&](const Engagement &engagement) { names.append(engagement.name); });
    } else {
        const std::vector<FieldColumn> columns = fieldColumns(m_profile);
        if (const FieldColumn *column = columnNamed(columns, field))
            names = Vocabulary::of(*column, m_profile).labels();
    }
    names.removeDuplicates();
    return names;
}

const std::vector<NearNames::Known> &NearNames::knownOf(const QString &field)
{
    static constexpr size_t mostNew = 1000; // a wrong column may name one in every row
    const auto [place, isNew] = m_known.try_emplace(field);
    std::vector<Known> &known = place->second;
    if (!isNew)
        return known;
    const Snapshot &now = *m_plan.before;
    QHash<QString, QString> above; // what stands before a department's own name
    now.departments.forEach([&](const Department &department) {
        above.insert(now.departmentName(department.id), foldTight(now.departmentName(department.parent)));
    });
    for (const QString &name : this->known(field)) {
        const QString folded = foldTight(name);
        const QString unit = field == u"department" ? above.value(name) : QString();
        known.push_back({name, folded, folded.startsWith(unit) ? folded.mid(unit.size()) : folded, false, 0});
    }
    const size_t there = known.size();
    for (const NewName &name : m_plan.newNames) {
        if (name.field != field || known.size() - there >= mostNew)
            continue;
        const QString folded = foldTight(name.name);
        known.push_back({name.name, folded, folded, true, name.rows});
    }
    return known;
}

QStringList NearNames::of(const NewName &name)
{
    return nearest(name.field, name.name, name.rows);
}

int NearNames::distanceFrom(const QString &folded, const Known &known, bool isUnit)
{
    const QStringView above = QStringView(known.folded).chopped(known.own.size());
    if (!above.isEmpty() && folded.startsWith(above))
        return distanceOf(QStringView(folded).sliced(above.size()), known.own);
    const int distance = std::min(distanceOf(folded, known.own), distanceOf(folded, known.folded));
    const QStringView own = ownOf(folded);
    const bool isBelow = isUnit && above.isEmpty() && own.size() < folded.size();
    const int below = isBelow ? distanceOf(own, known.own) : Far;
    return below < Weak ? std::min(distance, below) : distance;
}

QStringList NearNames::nearest(const QString &field, const QString &name, qint64 rows)
{
    static constexpr qsizetype mostNamed = 3;
    const QString folded = foldTight(name);
    if (folded.size() > longest)
        return {};
    std::pair least(int(Far), 0);
    QStringList names;
    for (const Known &known : knownOf(field)) {
        if (known.folded == folded || known.folded.size() > longest || (known.isNew && known.rows <= rows))
            continue;
        const int distance = distanceFrom(folded, known, field == u"department");
        // Half a name alike says something of units that are there, and of no others.
        if (distance == Far || (distance == Weak && (known.isNew || field == u"owner")))
            continue;
        const int letters = std::min(editDistance(folded, known.folded), editDistance(folded, known.own));
        const std::pair far(distance, letters);
        if (far < least)
            names.clear();
        if (far <= least)
            names.append(known.name);
        least = std::min(least, far);
    }
    // Where several are as near, a weak likeness says nothing.
    return names.size() > (least.first == Weak ? 1 : mostNamed) ? QStringList() : names;
}

} // namespace daicho
