// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/lowering.h"

#include "policy/assetchecks.h"
#include "policy/classifying.h"
#include "policy/words.h"

namespace daicho
{

using namespace Qt::StringLiterals;

bool isLowering(const Axis &axis, const QString &before, const QString &after)
{
    const Level *from = axis.level(before);
    if (!from || before == after || from->becomes.contains(after))
        return false;
    const Level *to = axis.level(after);
    return to ? to->rank < from->rank : after.isEmpty();
}

const QStringList &Lowerings::between(quint32 before, quint32 after)
{
    const quint64 pair = quint64(before) << 32 | after;
    if (const auto known = m_known.constFind(pair); known != m_known.constEnd())
        return *known;
    const Signature &from = signatureAt(before);
    const Signature &to = signatureAt(after);
    QStringList lowered;
    for (const Axis &axis : m_profile.axes) {
        const Atom id = Atom::of(axis.id);
        const QString level = to.levelOn(id).text();
        // What moved to where the axis means nothing has no class there to lose.
        const bool isOutOfIt = level.isEmpty() && !isMeantFor(m_profile, axis, factsOf(to));
        if (!isOutOfIt && isLowering(axis, from.levelOn(id).text(), level))
            lowered << axis.id;
    }
    return *m_known.insert(pair, lowered);
}

static void checkReasons(const Asset &before, const Asset &after, const QStringList &axes, const Profile &profile,
                         int row, Problems &problems)
{
    for (const QString &axis : axes) {
        const Mark was = before.marks.value(axis);
        const Mark is = after.marks.value(axis);
        const QString reason = is.reason.trimmed();
        if (!reason.isEmpty() && reason != was.reason.trimmed())
            continue;
        const auto label = [&](const QString &id) {
            const Level *level = profile.axis(axis)->level(id);
            return level ? level->label.ja : Validation::tr("(none)");
        };
        Problem problem =
            fieldProblem(u"reasons."_s + axis, after.number,
                         Validation::tr("The class on the axis %1 is lowered from %2 to %3: say why, in new words.")
                             .arg(profile.axis(axis)->label.ja, label(was.level), label(is.level)));
        problem.row = row;
        problems.append(problem);
    }
}

Problems loweringProblems(const AssetRows &rows, const Profile &profile, const Snapshot &now, int most)
{
    Problems problems;
    if (now.assets.isEmpty())
        return problems;
    Lowerings lowerings(profile);
    int place = 0;
    rows.forEach([&](AssetRef, const AssetRow &row) {
        ++place;
        const auto ref = problems.size() < most ? now.assets.find(row.id) : std::nullopt;
        if (!ref)
            return;
        const quint32 before = now.assets.blocks()[ref->block()]->code(AssetCode::Signature, ref->row());
        const quint32 after = row.code(AssetCode::Signature);
        if (before == after)
            return;
        const QStringList &axes = lowerings.between(before, after);
        if (!axes.isEmpty())
            checkReasons(now.assets.row(*ref).asset(), row.asset(), axes, profile, place, problems);
    });
    return problems;
}

Problems loweringProblems(const Asset &asset, const Profile &profile, const Snapshot &now)
{
    Problems problems = loweringProblems(AssetRows::of({asset}), profile, now);
    for (Problem &problem : problems)
        problem.row = 0;
    return problems;
}

} // namespace daicho
