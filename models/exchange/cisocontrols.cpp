// SPDX-License-Identifier: GPL-3.0-or-later
// Applied controls of CISO Assistant as answers of the departments that their domains are.
#include "core/folding.h"
#include "core/wareki.h"
#include "exchange/exchangetext.h"
#include "exchange/presetplan.h"

#include <QMap>

namespace daicho
{

using namespace Qt::StringLiterals;

Status statusNamed(const QString &name)
{
    static const QHash<QString, Status> statuses{{u"done"_s, Status::Done},
                                                 {u"partial"_s, Status::Partial},
                                                 {u"not-done"_s, Status::NotDone},
                                                 {u"not-applicable"_s, Status::NotApplicable}};
    return statuses.value(name, Status::Unanswered);
}

namespace
{

QString nameOf(Status status)
{
    static const QStringList names{QString(), u"done"_s, u"partial"_s, u"not-done"_s, u"not-applicable"_s};
    return names.value(int(status));
}

class ControlPlanner
{
public:
    ControlPlanner(const SnapshotPtr &now, const ProfilePtr &profile, FormPlan &plan)
        : m_now(*now), m_profile(*profile), m_plan(plan)
    {
        for (const Measure &measure : m_profile.measures)
            m_measures.insert(foldTight(measure.id), &measure);
        m_now.departments.forEach([this](const Department &department) {
            const QString full = foldTight(m_now.departmentName(department.id));
            m_departments.insert(full, department.id);
            if (const QString bare = foldTight(department.name); bare != full)
                m_departments.insert(bare, department.id);
        });
    }

    void take(const FormRow &row)
    {
        const Measure *measure = measureOf(row);
        const Ordinal ordinal = measure ? m_now.ordinal(measure->id) : -1;
        if (ordinal < 0)
            return skip(row, ExchangeText::tr("The policy has no measure of this id."));
        const Status status = statusNamed(row.value(u"status"_s));
        if (row.value(u"status"_s).isEmpty())
            return skip(row, ExchangeText::tr("It has no status."));
        if (status == Status::Unanswered)
            return blameForm(m_plan, row, u"status"_s, ExchangeText::tr("There is no such status."));
        const auto subject = subjectOf(row, *measure);
        if (!subject)
            return;
        if (status == Status::NotApplicable && row.value(u"reason"_s).isEmpty())
            return blameForm(m_plan, row, u"reason"_s,
                             ExchangeText::tr("What does not apply needs a reason, and the observation is empty."));
        answer(row, *measure, ordinal, *subject, status);
    }

    void finish()
    {
        for (const Answers &answers : std::as_const(m_answers)) {
            const Answers *before = m_now.answers.find(answers.subject);
            if (!before || *before != answers)
                m_plan.change.answers.upserts.append(answers);
        }
        if (!m_plan.skipped.isEmpty())
            m_plan.notes.append(ExchangeText::tr("Controls that no measure answers to: %1").arg(m_plan.skipped.size()));
    }

private:
    const Measure *measureOf(const FormRow &row) const
    {
        const Measure *measure = m_measures.value(foldTight(row.value(u"ref"_s)));
        return measure ? measure : m_measures.value(foldTight(row.value(u"reference"_s)));
    }

    void skip(const FormRow &row, const QString &reason)
    {
        const QString text = row.value(u"ref"_s) + u' ' + row.value(u"name"_s);
        m_plan.skipped.append({row.sheet, row.row, text.trimmed(), reason});
    }

    /// Whom the control is answered for; nothing when the row is left out.
    std::optional<SubjectId> subjectOf(const FormRow &row, const Measure &measure)
    {
        const QString domain = row.value(u"department"_s);
        if (measure.unit == Unit::Body && domain.isEmpty())
            return SubjectId();
        if (measure.unit == Unit::Body || measure.unit == Unit::Zone) {
            skip(row, ExchangeText::tr("The measure is not asked of departments."));
            return std::nullopt;
        }
        const QList<Id> found = m_departments.values(foldTight(domain));
        if (found.size() == 1)
            return SubjectId{Unit::Department, found.first()};
        blameForm(m_plan, row, u"department"_s,
                  domain.isEmpty()  ? ExchangeText::tr("The measure is asked of departments, and no domain is named.")
                  : found.isEmpty() ? ExchangeText::tr("The registry has no such department.")
                                    : ExchangeText::tr("Several departments are called so."));
        return std::nullopt;
    }

    Answers &answersOf(const SubjectId &subject)
    {
        const auto known = m_answers.find(subject);
        if (known != m_answers.end())
            return *known;
        const Answers *before = m_now.answers.find(subject);
        return *m_answers.insert(subject, before ? *before : Answers{subject, 0, {}, {}});
    }

    void answer(const FormRow &row, const Measure &measure, Ordinal ordinal, const SubjectId &subject, Status status)
    {
        const auto due = readDate(row.value(u"due"_s));
        if (!due && !row.value(u"due"_s).isEmpty())
            return blameForm(m_plan, row, u"due"_s, ExchangeText::tr("This is not a date that exists."));
        Answers &answers = answersOf(subject);
        const qsizetype first = m_lines.value({subject, ordinal}, -1);
        if (first >= 0 && answers.statuses.of(ordinal) != status)
            return blameForm(m_plan, row, u"status"_s,
                             ExchangeText::tr("Row %1 says something else.").arg(m_plan.lines[first].row));
        const Answers before = answers;
        answers.statuses.set(ordinal, status);
        answers.setNote(noteOf(row, answers.note(ordinal), ordinal, status, due.value_or(PartialDate())));
        if (first >= 0) {
            m_plan.lines[first].note = answers.note(ordinal);
            return;
        }
        m_lines.insert({subject, ordinal}, m_plan.lines.size());
        const Status was = before.statuses.of(ordinal);
        const Fate fate = was == Status::Unanswered ? Fate::New : before == answers ? Fate::Unchanged : Fate::Changed;
        ++(fate == Fate::New       ? m_plan.difference.added
           : fate == Fate::Changed ? m_plan.difference.changed
                                   : m_plan.difference.unchanged);
        const QString place = subject.unit == Unit::Body ? m_now.bodyName : m_now.departmentName(subject.id);
        m_plan.lines.append(
            {row.sheet, row.row, measure.id, place, nameOf(was), nameOf(status), fate, answers.note(ordinal)});
    }

    /// What stood beside the answer stays where the row says nothing.
    static AnswerNote noteOf(const FormRow &row, AnswerNote note, Ordinal ordinal, Status status, PartialDate due)
    {
        note.measure = ordinal;
        const QString observation = row.value(u"reason"_s);
        const bool isEvidence = status == Status::Done;
        if (!observation.isEmpty())
            (isEvidence ? note.evidence : note.reason) = observation;
        if (const QString link = row.value(u"evidence"_s); !link.isEmpty())
            note.evidence = isEvidence && !observation.isEmpty() ? observation + u'\n' + link : link;
        if (!due.isUnknown())
            note.due = due;
        return note;
    }

    const Snapshot &m_now;
    const Profile &m_profile;
    FormPlan &m_plan;
    QHash<QString, const Measure *> m_measures;
    QMultiHash<QString, Id> m_departments;
    QMap<SubjectId, Answers> m_answers;
    QMap<std::pair<SubjectId, Ordinal>, qsizetype> m_lines; // of the plan
};

} // namespace

void planControls(const QList<FormRow> &rows, const SnapshotPtr &now, const ProfilePtr &profile, FormPlan &plan)
{
    plan.change.verb = Change::Verb::Answer;
    ControlPlanner planner(now, profile, plan);
    for (const FormRow &row : rows)
        planner.take(row);
    planner.finish();
}

} // namespace daicho
