// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangetext.h"
#include "exchange/mergeground.h"
#include "exchange/statuswords.h"

#include <functional>
#include <optional>
#include <set>

namespace daicho
{

namespace
{

/// All that is said of one measure of one subject; compared as a whole, because a reason is one of its own status only.
struct Saying {
    Status status = Status::Unanswered;
    AnswerNote note;
    bool operator==(const Saying &) const = default;
};

Saying sayingOf(const Answers *answers, Ordinal measure)
{
    if (!answers)
        return {Status::Unanswered, {measure, {}, {}, {}, {}}};
    AnswerNote note = answers->note(measure);
    note.measure = measure;
    return {answers->statuses.of(measure), note};
}

void say(Answers &answers, const Saying &saying)
{
    answers.statuses.set(saying.note.measure, saying.status);
    answers.setNote(saying.note);
}

std::set<Ordinal> measuresOf(const Answers *answers)
{
    std::set<Ordinal> measures;
    if (!answers)
        return measures;
    const MeasureSet answered = answers->statuses.answered();
    for (Ordinal measure = 0; measure < measureCapacity; ++measure) {
        if (answered.has(measure))
            measures.insert(measure);
    }
    for (const AnswerNote &note : answers->notes)
        measures.insert(note.measure);
    return measures;
}

QString notItsOwn()
{
    return ExchangeText::tr("The answers are not taken: it does not belong to the department, or is gone.");
}

/// Compares the answers of the department and of what belongs to it, measure by measure.
class AnswerMerge
{
public:
    explicit AnswerMerge(MergeGround &ground) : m_ground(ground) {}

    void run()
    {
        std::set<SubjectId> subjects;
        const auto collect = [&subjects](const Answers &row) {
            if (row.subject.unit != Unit::Body && row.subject.unit != Unit::Zone)
                subjects.insert(row.subject);
        };
        m_ground.base().answers.forEach(collect);
        m_ground.theirs().answers.forEach(collect);
        for (const EarlierMerge &merge : m_ground.part().earlier) {
            merge.after->answers.forEach([&](const Answers &row) {
                if (cameBack(row.subject))
                    collect(row);
            });
        }
        for (const SubjectId &subject : subjects)
            look(subject);
    }

private:
    bool cameBack(const SubjectId &subject) const
    {
        const Snapshot &theirs = m_ground.theirs();
        return subject.unit == Unit::Department || (subject.unit == Unit::Asset && theirs.assets.find(subject.id)) ||
               (subject.unit == Unit::Engagement && theirs.engagements.find(subject.id));
    }
    void look(const SubjectId &subject);
    void merge(const SubjectId &subject, const Saying &base, Saying theirs);
    QString text(const Saying &saying) const;

    MergeGround &m_ground;
};

void AnswerMerge::look(const SubjectId &subject)
{
    const Answers *base = m_ground.base().answers.find(subject);
    const Answers *theirs = m_ground.theirs().answers.find(subject);
    std::set<Ordinal> measures = measuresOf(base);
    measures.merge(measuresOf(theirs));
    for (const EarlierMerge &merge : m_ground.part().earlier)
        measures.merge(measuresOf(merge.after->answers.find(subject)));
    // They cannot answer more than there is to answer, and what they were not asked nobody else takes from them.
    const SubjectId ours{subject.unit, m_ground.ours(subject.id)};
    for (const Ordinal measure : measures) {
        const Saying sent = sayingOf(base, measure);
        const Saying back = sayingOf(theirs, measure);
        const bool isAsSent = back == sent;
        if ((isAsSent && m_ground.part().earlier.empty()) || measure >= m_ground.now().measures.size())
            continue;
        const bool isOwn = m_ground.isOwn(ours);
        if (!isOwn && !isAsSent)
            return m_ground.refuse(m_ground.subjectName(ours), notItsOwn());
        if (isOwn)
            merge(ours, sent, back);
    }
}

void AnswerMerge::merge(const SubjectId &subject, const Saying &base, Saying theirs)
{
    const bool isAsSent = theirs == base;
    theirs.note.responsible = m_ground.ours(theirs.note.responsible);
    if (!m_ground.hasPost(theirs.note.responsible))
        theirs.note.responsible = {};
    const Answers *now = m_ground.now().answers.find(subject);
    const Saying ours = sayingOf(now, base.note.measure);
    const auto find = [&](const Snapshot &in) {
        return std::optional(sayingOf(in.answers.find(subject), base.note.measure));
    };
    const bool isTheirWord = m_ground.isTheirWord(find, std::equal_to<>(), ours);
    const auto verdict = verdictOn(isAsSent || theirs == base, ours == base, theirs == ours, isTheirWord);
    if (verdict == Verdict::Settled)
        return;
    Answers start = now ? *now : Answers();
    start.subject = subject;
    const auto theirWay = [subject, start, theirs](MergeDraft &draft) {
        say(draft.answers.try_emplace(subject, start).first->second, theirs);
    };
    const QString name = m_ground.subjectName(subject);
    const QString measure = m_ground.measureName(base.note.measure);
    if (verdict == Verdict::Conflict)
        return m_ground.disagree({name, measure, text(base), text(ours), text(theirs)}, theirWay);
    theirWay(m_ground.plan().draft);
    m_ground.take(name, measure, text(ours), text(theirs));
}

QString AnswerMerge::text(const Saying &saying) const
{
    const AnswerNote note = shownNote(saying.status, saying.note);
    QString post = m_ground.now().postTitle(note.responsible);
    if (post.isEmpty())
        post = m_ground.theirs().postTitle(note.responsible);
    QStringList words{statusText(saying.status), note.reason, note.evidence, post, note.due.iso()};
    words.removeAll(QString());
    return words.join(QStringLiteral(" / "));
}

} // namespace

void mergeAnswers(MergeGround &ground)
{
    AnswerMerge(ground).run();
}

} // namespace daicho
