// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/profilechecklint.h"

#include "policy/assetfields.h"
#include "policy/conditionlint.h"
#include "policy/words.h"

#include <algorithm>
#include <array>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

class CheckLinter
{
public:
    explicit CheckLinter(const Profile &profile) : m_profile(profile) {}

    Problems run()
    {
        lintIds();
        each(m_profile.axes, u"/axes"_s, [this](const Axis &axis, const QString &path) { lintAxis(axis, path); });
        each(m_profile.prohibitions, u"/prohibitions"_s,
             [this](const Prohibition &prohibition, const QString &path) { lintProhibition(prohibition, path); });
        each(m_profile.floors, u"/floors"_s, [this](const Floor &floor, const QString &path) {
            lintLevel(floor.axis, floor.level, path);
            lintWhen(floor.when, SpokenOf::Signature, path);
        });
        each(m_profile.disposalRules, u"/disposalRules"_s,
             [this](const DisposalRule &rule, const QString &path) { lintDisposal(rule, path); });
        each(m_profile.mandatory, u"/mandatory"_s, [this](const MandatoryField &rule, const QString &path) {
            if (!assetFieldNamed(rule.field, m_profile, {}))
                report(path + u"/field"_s, rule.field, ProfileReader::tr("is no field of an asset"));
            lintWhen(rule.when, SpokenOf::Asset, path);
        });
        lintImportance();
        lintReviews();
        return m_problems;
    }

private:
    void report(const QString &path, const QString &value, const QString &reason)
    {
        m_problems.append(profileProblem(path, value, reason));
    }

    void lintWhen(const QList<Condition> &when, SpokenOf of, const QString &path)
    {
        m_problems += conditionProblems(m_profile, when, of, path);
    }

    template <typename T, typename Visit>
    static void each(const QList<T> &list, const QString &path, Visit visit)
    {
        for (qsizetype i = 0; i < list.size(); ++i)
            visit(list[i], u"%1/%2"_s.arg(path).arg(i));
    }

    template <typename T>
    void lintUnique(const QList<T> &list, const QString &path)
    {
        lintDuplicates(list, path, ProfileReader::tr("is used twice"), m_problems);
    }

    void lintIds()
    {
        lintUnique(m_profile.prohibitions, u"/prohibitions"_s);
        lintUnique(m_profile.floors, u"/floors"_s);
        lintUnique(m_profile.disposalMethods, u"/disposalMethods"_s);
        lintUnique(m_profile.disposalRules, u"/disposalRules"_s);
        lintUnique(m_profile.sanitising, u"/sanitising"_s);
        lintUnique(m_profile.mandatory, u"/mandatory"_s);
        lintUnique(m_profile.importance.steps, u"/importance/steps"_s);
    }

    void lintAxis(const Axis &axis, const QString &path)
    {
        lintWhen(axis.when, SpokenOf::Plain, path);
        QSet<QString> before;
        each(axis.levels, path + u"/levels"_s, [&](const Level &level, const QString &at) {
            if (!level.was.isEmpty() && before.contains(level.was))
                report(at + u"/was"_s, level.was, ProfileReader::tr("already became another level"));
            before.insert(level.was);
            for (qsizetype i = 0; i < level.becomes.size(); ++i) {
                const QString &next = level.becomes[i];
                if (!axis.level(next))
                    report(u"%1/becomes/%2"_s.arg(at).arg(i), next,
                           ProfileReader::tr("is no level of %1").arg(axis.id));
                else if (next == level.id)
                    report(u"%1/becomes/%2"_s.arg(at).arg(i), next, ProfileReader::tr("becomes itself"));
            }
        });
    }

    void lintProhibition(const Prohibition &prohibition, const QString &path)
    {
        const std::optional<Checked> subject = checkedNamed(prohibition.subject);
        if (!subject)
            return report(path + u"/subject"_s, prohibition.subject, ProfileReader::tr("is nothing that is checked"));
        static constexpr std::array of{SpokenOf::Asset, SpokenOf::Flow, SpokenOf::Engagement}; // as Checked
        lintWhen(prohibition.when, of[size_t(*subject)], path);
    }

    void lintLevel(const QString &axisId, const QString &level, const QString &path)
    {
        const Axis *axis = m_profile.axis(axisId);
        if (!axis)
            report(path + u"/axis"_s, axisId, ProfileReader::tr("is no axis of this policy"));
        else if (!axis->level(level))
            report(path + u"/level"_s, level, ProfileReader::tr("is no level of %1").arg(axis->id));
    }

    void lintDisposal(const DisposalRule &rule, const QString &path)
    {
        for (qsizetype i = 0; i < rule.methods.size(); ++i) {
            if (!m_profile.disposalMethod(rule.methods[i]))
                report(u"%1/methods/%2"_s.arg(path).arg(i), rule.methods[i],
                       ProfileReader::tr("is no method of disposal of this policy"));
        }
        if (rule.methods.isEmpty())
            report(path + u"/methods"_s, {}, ProfileReader::tr("allows no method at all"));
        lintWhen(rule.when, SpokenOf::Signature, path);
    }

    void lintImportance()
    {
        const ImportanceRule &rule = m_profile.importance;
        for (qsizetype i = 0; i < rule.axes.size(); ++i) {
            if (!m_profile.axis(rule.axes[i]))
                report(u"/importance/axes/%1"_s.arg(i), rule.axes[i], ProfileReader::tr("is no axis of this policy"));
            if (rule.axes.indexOf(rule.axes[i]) < i)
                report(u"/importance/axes/%1"_s.arg(i), rule.axes[i], ProfileReader::tr("is used twice"));
        }
        if (rule.combine != ImportanceRule::Combine::None && rule.steps.isEmpty())
            report(u"/importance/steps"_s, {}, ProfileReader::tr("there is nothing to combine the levels into"));
        each(rule.floors, u"/importance/floors"_s, [&](const ImportanceRule::AtLeast &floor, const QString &path) {
            if (std::ranges::find(rule.steps, floor.step, &ImportanceRule::Step::id) == rule.steps.end())
                report(path + u"/step"_s, floor.step, ProfileReader::tr("is no step of the importance"));
            lintWhen(floor.when, SpokenOf::Signature, path);
        });
    }

    void lintReviews()
    {
        QSet<QString> seen;
        each(m_profile.reviews, u"/reviews"_s, [&](const ReviewRule &rule, const QString &path) {
            if (seen.contains(rule.target))
                report(path + u"/target"_s, rule.target, ProfileReader::tr("is used twice"));
            seen.insert(rule.target);
        });
    }

    const Profile &m_profile;
    Problems m_problems;
};

} // namespace

Problem profileProblem(const QString &path, const QString &value, const QString &reason, Problem::Severity severity)
{
    Problem problem;
    problem.severity = severity;
    problem.column = path;
    problem.value = value;
    problem.reason = reason;
    return problem;
}

Problems lintChecks(const Profile &profile)
{
    return CheckLinter(profile).run();
}

} // namespace daicho
