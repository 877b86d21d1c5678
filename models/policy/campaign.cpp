// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/campaign.h"

#include "policy/classifying.h"

#include <algorithm>
#include <map>

namespace daicho
{

namespace
{

/// The levels of one axis that ran out, and those that take their place.
struct Changing {
    QString axis;
    Atom atom;
    QSet<QString> over;
    QSet<QString> next;
};

QList<Changing> changingAxes(const Profile &profile, QDate day)
{
    QList<Changing> all;
    for (const Axis &axis : profile.axes) {
        Changing changing{axis.id, Atom::of(axis.id), {}, {}};
        for (const Level &level : axis.levels) {
            if (level.until.isUnknown() || day <= level.until.last())
                continue;
            changing.over.insert(level.id);
            for (const Level &next : successors(axis, level.id, day))
                changing.next.insert(next.id);
        }
        if (!changing.over.isEmpty())
            all.append(changing);
    }
    return all;
}

/// Where the levels of one signature stand: a bit for each changing axis.
struct Verdict {
    bool isKnown = false;
    quint32 toDo = 0;
    quint32 done = 0;
};

/// Judges signatures, each once.
class Judge
{
public:
    Judge(const Profile &profile, QDate day) : m_axes(changingAxes(profile, day)) {}

    const QList<Changing> &axes() const { return m_axes; }
    const Verdict &of(quint32 signature)
    {
        if (signature >= m_known.size())
            m_known.resize(std::max<size_t>(signature + 1, signatureCount()));
        Verdict &verdict = m_known[signature];
        if (!verdict.isKnown)
            verdict = judge(signatureAt(signature));
        return verdict;
    }
    Verdict judge(const Signature &signature) const
    {
        Verdict verdict{true, 0, 0};
        if (signature.state == AssetState::Retired)
            return verdict;
        for (qsizetype i = 0; i < m_axes.size(); ++i) {
            const QString level = signature.levelOn(m_axes[i].atom).text();
            verdict.toDo |= quint32(m_axes[i].over.contains(level)) << i;
            verdict.done |= quint32(m_axes[i].next.contains(level)) << i;
        }
        return verdict;
    }

private:
    QList<Changing> m_axes;
    std::vector<Verdict> m_known; // by signature code
};

struct Sums {
    qint64 toDo = 0;
    qint64 done = 0;
};

using SumsByPlace = std::map<std::pair<qsizetype, Id>, Sums>; // axis and department

/// How many assets are in each group, by its code: a million assets share some thousand groups.
std::vector<qint64> groupSizes(const AssetRows &assets)
{
    std::vector<qint64> sizes(groupCount());
    for (const AssetBlockPtr &block : assets.blocks()) {
        for (const GroupCount &members : block->groups())
            sizes[members.group] += members.count;
    }
    return sizes;
}

SumsByPlace sumsOf(const Snapshot &now, Judge &judge)
{
    SumsByPlace sums;
    const std::vector<qint64> sizes = groupSizes(now.assets);
    for (quint32 code = 0; code < sizes.size(); ++code) {
        if (sizes[code] == 0)
            continue;
        const Group &group = groupAt(code);
        const Verdict verdict = judge.of(group.signature);
        if ((verdict.toDo | verdict.done) == 0)
            continue;
        const Id department = idAt(group.department);
        const Id place = now.departments.find(department) ? department : Id();
        for (qsizetype axis = 0; axis < judge.axes().size(); ++axis) {
            Sums &sum = sums[{axis, place}];
            sum.toDo += verdict.toDo >> axis & 1 ? sizes[code] : 0;
            sum.done += verdict.done >> axis & 1 ? sizes[code] : 0;
        }
    }
    return sums;
}

} // namespace

Campaign campaignOf(const Snapshot &now, const Profile &profile, QDate day)
{
    Campaign campaign;
    Judge judge(profile, day);
    if (judge.axes().isEmpty())
        return campaign;
    const SumsByPlace sums = sumsOf(now, judge);
    QList<Id> places;
    for (const Department &department : now.departmentsInOrder())
        places << department.id;
    places << Id();
    for (qsizetype axis = 0; axis < judge.axes().size(); ++axis) {
        for (const Id place : std::as_const(places)) {
            const auto found = sums.find({axis, place});
            if (found == sums.end() || found->second.toDo + found->second.done == 0)
                continue;
            campaign.lines.append({judge.axes()[axis].axis, place, found->second.toDo, found->second.done});
            campaign.toDo += found->second.toDo;
            campaign.done += found->second.done;
        }
    }
    return campaign;
}

bool mayWait(const Profile &profile, QDate day)
{
    Judge judge(profile, day);
    if (judge.axes().isEmpty())
        return false;
    for (quint32 signature = 0; signature < signatureCount(); ++signature) {
        if (judge.of(signature).toDo != 0)
            return true;
    }
    return false;
}

QStringList waitsOn(const Profile &profile, const Signature &signature, QDate day)
{
    const Judge judge(profile, day);
    const Verdict verdict = judge.judge(signature);
    QStringList axes;
    for (qsizetype axis = 0; axis < judge.axes().size(); ++axis) {
        if (verdict.toDo >> axis & 1)
            axes << judge.axes()[axis].axis;
    }
    return axes;
}

std::vector<Id> waiting(const Snapshot &now, const Profile &profile, QDate day, const QString &axis,
                        std::optional<Id> department)
{
    Judge judge(profile, day);
    quint32 wanted = 0;
    for (qsizetype i = 0; i < judge.axes().size(); ++i)
        wanted |= quint32(axis.isEmpty() || judge.axes()[i].axis == axis) << i;
    std::vector<Id> ids;
    const auto isHere = [&](quint32 code) {
        const Id id = idAt(code);
        return !department || *department == (now.departments.find(id) ? id : Id());
    };
    const auto waits = [&](const GroupCount &members) {
        const Group &group = groupAt(members.group);
        return (judge.of(group.signature).toDo & wanted) != 0 && isHere(group.department);
    };
    for (const AssetBlockPtr &block : now.assets.blocks()) {
        if (wanted == 0 || std::ranges::none_of(block->groups(), waits))
            continue;
        for (int row = 0; row < block->size(); ++row) {
            if ((judge.of(block->code(AssetCode::Signature, row)).toDo & wanted) != 0 &&
                isHere(block->code(AssetCode::Department, row)))
                ids.push_back(block->id(row));
        }
    }
    return ids;
}

QList<Level> successors(const Axis &axis, const QString &level, QDate day)
{
    const QList<Level> valid = levelsOn(axis, day);
    const Level *over = axis.level(level);
    if (!over || over->becomes.isEmpty())
        return valid;
    QList<Level> next;
    std::ranges::copy_if(valid, std::back_inserter(next),
                         [over](const Level &candidate) { return over->becomes.contains(candidate.id); });
    return next.isEmpty() ? valid : next;
}

} // namespace daicho
