// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/profilechecklint.h"
#include "policy/words.h"

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

class QuestionLinter
{
public:
    explicit QuestionLinter(const Profile &profile) : m_profile(profile), m_questions(profile.questions) {}

    Problems run()
    {
        lintDuplicates(m_questions, u"/questions"_s, ProfileReader::tr("is used twice"), m_problems);
        for (qsizetype i = 0; i < m_questions.size(); ++i)
            lint(m_questions[i], u"/questions/%1"_s.arg(i));
        if (m_problems.isEmpty())
            lintWays();
        return m_problems;
    }

private:
    void report(const QString &path, const QString &value, const QString &reason,
                Problem::Severity severity = Problem::Severity::Error)
    {
        m_problems.append(profileProblem(path, value, reason, severity));
    }

    qsizetype indexOf(const QString &id) const
    {
        const auto found = std::ranges::find(m_questions, id, &Question::id);
        return found == m_questions.end() ? -1 : found - m_questions.begin();
    }

    void lint(const Question &question, const QString &path)
    {
        const Axis *axis = m_profile.axis(question.axis);
        if (!axis)
            return report(path + u"/axis"_s, question.axis, ProfileReader::tr("is no axis of this policy"));
        lintNext(question, question.yes, *axis, path + u"/yes"_s);
        lintNext(question, question.no, *axis, path + u"/no"_s);
    }

    void lintNext(const Question &question, const Question::Next &next, const Axis &axis, const QString &path)
    {
        if (next.question.isEmpty()) {
            if (!axis.level(next.level))
                report(path + u"/level"_s, next.level, ProfileReader::tr("is no level of %1").arg(axis.id));
            return;
        }
        const qsizetype to = indexOf(next.question);
        if (to < 0)
            report(path + u"/question"_s, next.question, ProfileReader::tr("leads nowhere: there is no such question"));
        else if (m_questions[to].axis != question.axis)
            report(path + u"/question"_s, next.question, ProfileReader::tr("asks about another axis"));
    }

    /// From the first question of every axis all others are reached, and none twice on one way.
    void lintWays()
    {
        m_states.assign(size_t(m_questions.size()), State::Unseen);
        QSet<QString> begun;
        for (qsizetype i = 0; i < m_questions.size(); ++i) {
            if (!begun.contains(m_questions[i].axis))
                follow(i);
            begun.insert(m_questions[i].axis);
        }
        for (qsizetype i = 0; i < m_questions.size(); ++i) {
            if (m_states[size_t(i)] == State::Unseen)
                report(u"/questions/%1"_s.arg(i), m_questions[i].id,
                       ProfileReader::tr("no answer leads to this question"), Problem::Severity::Warning);
        }
    }

    void follow(qsizetype at)
    {
        m_states[size_t(at)] = State::OnTheWay;
        for (const auto &[answer, next] :
             {std::pair(u"yes"_s, &m_questions[at].yes), std::pair(u"no"_s, &m_questions[at].no)}) {
            const qsizetype to = next->question.isEmpty() ? -1 : indexOf(next->question);
            if (to < 0)
                continue;
            if (m_states[size_t(to)] == State::OnTheWay)
                report(u"/questions/%1/%2/question"_s.arg(at).arg(answer), next->question,
                       ProfileReader::tr("leads back in a ring, never to a level"));
            else if (m_states[size_t(to)] == State::Unseen)
                follow(to);
        }
        m_states[size_t(at)] = State::Done;
    }

    enum class State : quint8 { Unseen, OnTheWay, Done };

    const Profile &m_profile;
    const QList<Question> &m_questions;
    std::vector<State> m_states;
    Problems m_problems;
};

} // namespace

Problems lintQuestions(const Profile &profile)
{
    return QuestionLinter(profile).run();
}

} // namespace daicho
