// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/conditionlint.h"

#include "policy/profilechecklint.h"
#include "policy/words.h"

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

class ConditionLinter
{
public:
    ConditionLinter(const Profile &profile, SpokenOf of, const QString &path)
        : m_profile(profile), m_of(of), m_path(path)
    {
    }

    Problems run(const QList<Condition> &when)
    {
        for (const Condition &condition : when)
            lint(condition);
        if (m_problems.isEmpty())
            lintSubKinds(when);
        return m_problems;
    }

private:
    void report(const Condition &condition, const QString &value, const QString &reason)
    {
        m_problems.append(profileProblem(m_path + u"/when/"_s + condition.attribute, value, reason));
    }

    bool isAllowed(const FactName &fact) const
    {
        switch (m_of) {
        case SpokenOf::Asset:
            return isSpokenOf(fact, Checked::Asset);
        case SpokenOf::Flow:
            return isSpokenOf(fact, Checked::Flow);
        case SpokenOf::Engagement:
            return isSpokenOf(fact, Checked::Engagement);
        case SpokenOf::Signature:
        case SpokenOf::Plain:
            break;
        }
        if (!fact.isKnown() || fact.end != FactName::End::None)
            return false;
        return fact.axis ? m_of == SpokenOf::Signature : fact.attribute->of != nullptr;
    }

    void lint(const Condition &condition)
    {
        const FactName fact = factNamed(m_profile, condition.attribute);
        if (!fact.isKnown())
            return report(condition, condition.attribute, ProfileReader::tr("there is no such attribute"));
        if (!isAllowed(fact))
            return report(condition, condition.attribute, ProfileReader::tr("is nothing that is known here"));
        if (!condition.atLeast.isEmpty())
            return lintLeast(condition, fact);
        lintValues(condition, fact);
    }

    void lintLeast(const Condition &condition, const FactName &fact)
    {
        if (!fact.axis)
            report(condition, condition.atLeast, ProfileReader::tr("only the levels of an axis have a rank"));
        else if (!fact.axis->level(condition.atLeast))
            report(condition, condition.atLeast, ProfileReader::tr("is no level of %1").arg(fact.axis->id));
    }

    void lintValues(const Condition &condition, const FactName &fact)
    {
        const QStringList known = fact.values(m_profile);
        QStringList given(condition.oneOf.begin(), condition.oneOf.end());
        given.sort();
        for (const QString &value : std::as_const(given)) {
            if (!value.isEmpty() && !known.contains(value))
                report(condition, value,
                       fact.axis ? ProfileReader::tr("is no level of %1").arg(fact.axis->id)
                                 : ProfileReader::tr("is no %1 of this policy").arg(condition.attribute));
        }
        const bool leavesNothing =
            condition.isNot && condition.oneOf.contains(QString()) &&
            std::ranges::all_of(known, [&](const QString &value) { return condition.oneOf.contains(value); });
        if (leavesNothing || (!condition.isNot && condition.oneOf.isEmpty()))
            report(condition, {}, ProfileReader::tr("can never hold: no value is left"));
    }

    /// A kind and a sub-kind that do not belong together can never be found, at either end of a flow.
    void lintSubKinds(const QList<Condition> &when)
    {
        for (const QString &end : {QString(), u"from."_s, u"to."_s}) {
            const Condition *kinds = named(when, end + u"kind"_s);
            const Condition *subKinds = named(when, end + u"subKind"_s);
            if (!kinds || !subKinds || kinds->isNot || subKinds->isNot || subKinds->oneOf.contains(QString()))
                continue;
            const bool canBe = std::ranges::any_of(kinds->oneOf, [&](const QString &id) {
                const Kind *kind = m_profile.kind(id);
                return kind && std::ranges::any_of(subKinds->oneOf, [kind](const QString &sub) {
                           return kind->subKind(sub) != nullptr;
                       });
            });
            if (!canBe)
                report(*subKinds, {}, ProfileReader::tr("can never hold: no kind that is named has such a sub-kind"));
        }
    }

    static const Condition *named(const QList<Condition> &when, const QString &attribute)
    {
        const auto found = std::ranges::find(when, attribute, &Condition::attribute);
        return found == when.end() ? nullptr : &*found;
    }

    const Profile &m_profile;
    SpokenOf m_of;
    QString m_path;
    Problems m_problems;
};

} // namespace

Problems conditionProblems(const Profile &profile, const QList<Condition> &when, SpokenOf of, const QString &path)
{
    return ConditionLinter(profile, of, path).run(when);
}

} // namespace daicho
