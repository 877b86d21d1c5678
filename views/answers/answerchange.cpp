// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/answers/answerchange.h"

#include "core/folding.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace daicho
{

namespace
{

Answers answersOf(const Snapshot &now, SubjectId subject)
{
    if (const Answers *held = now.answers.find(subject))
        return *held;
    Answers none;
    none.subject = subject;
    return none;
}

/// The exception that runs longest, as the table shows it.
std::optional<Exception> exceptionOf(const Snapshot &now, const AnswerTarget &target)
{
    std::optional<Exception> found;
    now.exceptions.forEach([&](const Exception &exception) {
        if (exception.subject != target.subject || exception.measure != target.measure)
            return;
        if (!found || found->expires < exception.expires)
            found = exception;
    });
    return found;
}

AnswerEdit answerNow(const Snapshot &now, const AnswerTarget &target)
{
    const Answers answers = answersOf(now, target.subject);
    const AnswerNote note = answers.note(target.measure);
    const std::optional<Exception> held = exceptionOf(now, target);
    ExceptionEdit exception;
    if (held)
        exception = {true, held->reason, held->approver, held->approved, held->expires};
    return {answers.statuses.of(target.measure), note.reason, note.evidence,
            now.postTitle(note.responsible),     note.due,    exception};
}

template <typename T>
void keepCommon(std::optional<T> &common, const std::optional<T> &other)
{
    if (common != other)
        common.reset();
}

/// The post with this title, made when there is none: an office names the post, it does not file it first.
Id postWithTitle(const Snapshot &now, const QString &title, SubjectId subject, Change &change)
{
    const QString wanted = foldTight(title);
    if (wanted.isEmpty())
        return {};
    Id found;
    now.posts.forEach([&](const Post &post) {
        if (found.isNull() && foldTight(post.title) == wanted)
            found = post.id;
    });
    if (!found.isNull())
        return found;
    if (!change.posts.upserts.isEmpty())
        return change.posts.upserts.first().id;
    Post post;
    post.id = newId();
    post.title = title.simplified();
    post.department = subject.unit == Unit::Department ? subject.id : Id();
    change.posts.upserts.append(post);
    return post.id;
}

void setAnswer(Answers &answers, Ordinal measure, const AnswerEdit &edit, Id responsible)
{
    AnswerNote note = answers.note(measure);
    if (edit.status)
        answers.statuses.set(measure, *edit.status);
    if (edit.status == Status::Unanswered) {
        note = AnswerNote();
        note.measure = measure;
        return answers.setNote(note);
    }
    if (edit.status == Status::Done && !edit.reason)
        note.reason.clear(); // it said why the measure was not done
    if (edit.reason)
        note.reason = edit.reason->trimmed();
    if (edit.evidence)
        note.evidence = edit.evidence->trimmed();
    if (edit.responsible)
        note.responsible = responsible;
    if (edit.due)
        note.due = *edit.due;
    answers.setNote(note);
}

void setException(const Snapshot &read, const AnswerTarget &target, const ExceptionEdit &edit, Change &change)
{
    const std::optional<Exception> held = exceptionOf(read, target);
    if (!edit.isWanted) {
        if (held)
            change.exceptions.removals.append(*held);
        return;
    }
    Exception next = held.value_or(Exception());
    if (next.id.isNull())
        next.id = newId();
    next.subject = target.subject;
    next.measure = target.measure;
    next.reason = edit.reason.trimmed();
    next.approver = edit.approver.trimmed();
    next.approved = edit.approved;
    next.expires = edit.expires;
    if (!held || next != *held)
        change.exceptions.upserts.append(next);
}

QString detailOf(const Snapshot &read, const Profile &profile, const QString &language,
                 const QList<AnswerTarget> &targets)
{
    const AnswerTarget &first = targets.first();
    const Measure *measure = profile.measure(read.measures.value(first.measure));
    const QString subject = subjectName(read, profile, language, first.subject);
    const QString label = measure ? measure->label.in(language) : QString();
    if (targets.size() == 1)
        return QCoreApplication::translate("daicho::AnswersPage", "%1: %2").arg(subject, label);
    return QCoreApplication::translate("daicho::AnswersPage", "%1: %2 and %3 more")
        .arg(subject, label)
        .arg(targets.size() - 1);
}

} // namespace

AnswerEdit commonAnswer(const Snapshot &now, const QList<AnswerTarget> &targets)
{
    AnswerEdit common = targets.isEmpty() ? AnswerEdit() : answerNow(now, targets.first());
    for (const AnswerTarget &target : targets.mid(1)) {
        const AnswerEdit other = answerNow(now, target);
        keepCommon(common.status, other.status);
        keepCommon(common.reason, other.reason);
        keepCommon(common.evidence, other.evidence);
        keepCommon(common.responsible, other.responsible);
        keepCommon(common.due, other.due);
        keepCommon(common.exception, other.exception);
    }
    return common;
}

Change answerChange(const Snapshot &read, const Profile &profile, const QString &language,
                    const QList<AnswerTarget> &targets, const AnswerEdit &edit)
{
    Change change;
    if (targets.isEmpty())
        return change;
    QMap<SubjectId, Answers> next;
    for (const AnswerTarget &target : targets) {
        if (!next.contains(target.subject))
            next.insert(target.subject, answersOf(read, target.subject));
        const Id post = edit.responsible ? postWithTitle(read, *edit.responsible, target.subject, change) : Id();
        setAnswer(next[target.subject], target.measure, edit, post);
        if (edit.exception)
            setException(read, target, *edit.exception, change);
    }
    for (const Answers &answers : std::as_const(next)) {
        if (answers != answersOf(read, answers.subject))
            change.answers.upserts.append(answers);
    }
    change.verb = change.answers.isEmpty() ? Change::Verb::Except : Change::Verb::Answer;
    change.detail = detailOf(read, profile, language, targets);
    return change;
}

bool asksForReason(const Snapshot &now, const QList<AnswerTarget> &targets, const AnswerEdit &edit)
{
    if (edit.status != Status::NotApplicable)
        return false;
    return std::ranges::any_of(targets, [&](const AnswerTarget &target) {
        const QString reason = edit.reason.value_or(answersOf(now, target.subject).note(target.measure).reason);
        return reason.trimmed().isEmpty();
    });
}

} // namespace daicho
