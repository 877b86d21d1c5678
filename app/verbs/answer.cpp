// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/language.h"
#include "app/session.h"
#include "app/verbs/verbs.h"
#include "core/wareki.h"

#include <QCoreApplication>

#include <array>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::AnswerVerb)
};

/// How an answer can say what it is for.
struct SubjectOption {
    const char *option;
    Unit unit;
};

constexpr std::array<SubjectOption, 4> subjectOptions{{
    {"--department", Unit::Department},
    {"--asset", Unit::Asset},
    {"--zone", Unit::Zone},
    {"--engagement", Unit::Engagement},
}};

QString nameOf(Unit unit)
{
    switch (unit) {
    case Unit::Body:
        return Texts::tr("the body (no option)");
    case Unit::Zone:
        return Texts::tr("a zone (--zone)");
    case Unit::Department:
        return Texts::tr("a department (--department)");
    case Unit::Asset:
        return Texts::tr("an asset (--asset)");
    case Unit::Engagement:
        return Texts::tr("an engagement (--engagement)");
    }
    return {};
}

/// What a measure may be answered for: assets take over the answers of their department and of their zone.
QList<Unit> unitsFor(const Measure &measure)
{
    if (measure.unit == Unit::Asset)
        return {Unit::Department, Unit::Zone, Unit::Asset};
    return {measure.unit};
}

Status statusNamed(const QString &name)
{
    static const QHash<QString, Status> statuses{{u"done"_s, Status::Done},
                                                 {u"partial"_s, Status::Partial},
                                                 {u"not-done"_s, Status::NotDone},
                                                 {u"not-applicable"_s, Status::NotApplicable}};
    return statuses.value(name);
}

Result<Id> findSubject(Unit unit, const QString &name, const Registry &registry)
{
    const Snapshot &now = *registry.snapshot();
    switch (unit) {
    case Unit::Department:
        return findDepartment(now, name);
    case Unit::Asset:
        return findAsset(now, name);
    case Unit::Zone:
        return findZone(now, *registry.profile(), name);
    default:
        return findEngagement(now, name);
    }
}

Result<SubjectId> subjectOf(const Arguments &arguments, const Registry &registry)
{
    SubjectId subject;
    QString used;
    for (const auto &[name, unit] : subjectOptions) {
        const QString option = QString::fromLatin1(name);
        if (!arguments.has(option))
            continue;
        if (!used.isEmpty())
            return Error{Error::Kind::Invalid, Texts::tr("%1 and %2 cannot stand together.").arg(used, option)};
        used = option;
        const auto id = findSubject(unit, arguments.value(option), registry);
        if (!id)
            return id.error();
        subject = {unit, *id};
    }
    return subject;
}

Result<Ordinal> measureFor(const QString &id, SubjectId subject, const Registry &registry)
{
    const Profile &profile = *registry.profile();
    const Measure *measure = profile.measure(id);
    const Ordinal ordinal = registry.snapshot()->ordinal(id);
    if (!measure || ordinal < 0) {
        QStringList known;
        for (const Measure &each : profile.measures)
            known << each.id;
        return Error{Error::Kind::Missing,
                     Texts::tr("The policy %1 has no measure “%2”.").arg(profile.id, id) + didYouMean(id, known)};
    }
    const QList<Unit> units = unitsFor(*measure);
    if (units.contains(subject.unit))
        return ordinal;
    QStringList fitting;
    for (const Unit unit : units)
        fitting << nameOf(unit);
    return Error{Error::Kind::Invalid,
                 Texts::tr("%1 (%2) cannot be answered for %3; it is answered for: %4.")
                     .arg(id, measure->label.in(language()), nameOf(subject.unit), fitting.join(u", "_s))};
}

Result<AnswerNote> noteOf(const Arguments &arguments, Ordinal measure)
{
    AnswerNote note{measure, arguments.value(u"--reason"_s), arguments.value(u"--evidence"_s), Id(), PartialDate()};
    if (arguments.has(u"--due"_s)) {
        const auto due = readDate(arguments.value(u"--due"_s));
        if (!due)
            return Error{Error::Kind::Invalid, Texts::tr("“%1” is no date.").arg(arguments.value(u"--due"_s))};
        note.due = *due;
    }
    return note;
}

/// The answers of the subject with this one put in. What stood beside the old answer stays where nothing new is said.
Answers answered(const Snapshot &now, SubjectId subject, Status status, const AnswerNote &note)
{
    const Answers *before = now.answers.find(subject);
    Answers answers = before ? *before : Answers{subject, 0, {}, {}};
    AnswerNote merged = answers.note(note.measure);
    merged.measure = note.measure;
    merged.reason = note.reason;
    if (!note.evidence.isEmpty())
        merged.evidence = note.evidence;
    if (!note.due.isUnknown())
        merged.due = note.due;
    answers.statuses.set(note.measure, status);
    answers.setNote(merged);
    return answers;
}

QString textOf(SubjectId subject, const Registry &registry)
{
    const Snapshot &now = *registry.snapshot();
    switch (subject.unit) {
    case Unit::Body:
        return now.bodyName;
    case Unit::Department:
        return now.departmentName(subject.id);
    case Unit::Zone:
        return now.zones.find(subject.id)->name;
    case Unit::Engagement:
        return now.engagements.find(subject.id)->name;
    case Unit::Asset:
        break;
    }
    const auto asset = now.assets.asset(subject.id);
    return asset ? asset->number + u' ' + asset->name : QString();
}

Exit answer(Registry &registry, const Arguments &arguments)
{
    const auto subject = subjectOf(arguments, registry);
    if (!subject)
        return refuse(subject.error());
    const QString id = arguments.value(u"--measure"_s);
    const auto measure = measureFor(id, *subject, registry);
    if (!measure)
        return refuse(measure.error());
    const auto note = noteOf(arguments, *measure);
    if (!note)
        return refuse(note.error());
    const Status status = statusNamed(arguments.value(u"--status"_s));
    Change change;
    change.verb = Change::Verb::Answer;
    change.detail = textOf(*subject, registry) + u": "_s + id;
    change.answers.upserts << answered(*registry.snapshot(), *subject, status, *note);
    const auto applied = registry.apply(change);
    return report(
        applied,
        Texts::tr("%1 answered for %2 (revision %3).").arg(id, textOf(*subject, registry), revisionOf(applied)));
}

} // namespace

Verb answerVerb()
{
    return {u"answer"_s,
            Texts::tr("say how a measure stands for the body, a department, a zone, an asset or an engagement"),
            {registryOperand()},
            {{u"--measure"_s,
              Texts::tr("ID"),
              Texts::tr("the measure, such as those of “daicho coverage --by measure”"),
              {},
              true},
             {u"--status"_s,
              u"done|partial|not-done|not-applicable"_s,
              Texts::tr("how it stands"),
              {u"done"_s, u"partial"_s, u"not-done"_s, u"not-applicable"_s},
              true},
             {u"--department"_s, Texts::tr("NAME"), Texts::tr("answer for this department and all its assets"), {}},
             {u"--asset"_s, Texts::tr("NUMBER"), Texts::tr("answer for this asset alone"), {}},
             {u"--zone"_s, Texts::tr("ZONE"), Texts::tr("answer for this zone and all its assets"), {}},
             {u"--engagement"_s, Texts::tr("NAME"), Texts::tr("answer for this contract or service"), {}},
             {u"--reason"_s, Texts::tr("TEXT"), Texts::tr("why; needed for not-applicable"), {}},
             {u"--evidence"_s, Texts::tr("TEXT"), Texts::tr("where it can be seen"), {}},
             {u"--due"_s, Texts::tr("DATE"), Texts::tr("until when it will be done"), {}}},
            [](const Arguments &arguments) {
                return withRegistry(arguments.operand(0), Access::ReadWrite,
                                    [&](Registry &registry) { return answer(registry, arguments); });
            }};
}

} // namespace daicho
