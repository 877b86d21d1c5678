// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/assetchecks.h"

#include "policy/classifying.h"
#include "policy/words.h"

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

Problems kindProblems(const Signature &signature, const Profile &profile)
{
    const QString &kind = signature.kind.text();
    if (kind.isEmpty() && signature.state == AssetState::Draft)
        return {}; // still being filled in
    if (kind.isEmpty())
        return {fieldProblem(u"kind"_s, {}, Validation::tr("The kind is missing."))};
    const Kind *known = profile.kind(kind);
    if (!known)
        return {fieldProblem(u"kind"_s, kind, Validation::tr("The policy has no such kind."))};
    const QString &subKind = signature.subKind.text();
    if (!subKind.isEmpty() && !known->subKind(subKind))
        return {fieldProblem(u"subKind"_s, subKind,
                             Validation::tr("The kind %1 has no such sub-kind.").arg(known->label.ja))};
    return {};
}

Problems levelProblems(const Signature &signature, const Profile &profile)
{
    Problems problems;
    for (const Signature::Level &level : signature.levels) {
        const QString field = u"levels."_s + level.axis.text();
        const Axis *axis = profile.axis(level.axis.text());
        if (!axis)
            problems.append(fieldProblem(field, level.level.text(), Validation::tr("The policy has no such axis.")));
        else if (!axis->level(level.level.text()))
            problems.append(
                fieldProblem(field, level.level.text(), Validation::tr("%1 has no such level.").arg(axis->label.ja)));
        else if (!isMeantFor(profile, *axis, factsOf(signature)))
            problems.append(
                fieldProblem(field, level.level.text(),
                             Validation::tr("The axis %1 is not meant for such assets.").arg(axis->label.ja),
                             Problem::Severity::Warning));
    }
    return problems;
}

} // namespace

FieldProblem fieldProblem(const QString &field, const QString &value, const QString &reason, Problem::Severity severity)
{
    FieldProblem problem;
    problem.severity = severity;
    problem.column = field;
    problem.value = value;
    problem.reason = reason;
    return problem;
}

Problems signatureProblems(const Signature &signature, const Profile &profile)
{
    Problems problems = kindProblems(signature, profile);
    const QString &zone = signature.zone.text();
    if (!zone.isEmpty() && !profile.zone(zone))
        problems.append(fieldProblem(u"zone"_s, zone, Validation::tr("The policy has no such zone.")));
    problems += levelProblems(signature, profile);
    const QString &personal = signature.personalInformation.text();
    if (!personal.isEmpty() && !profile.personal(personal))
        problems.append(fieldProblem(u"personalInformation"_s, personal,
                                     Validation::tr("The policy has no such kind of personal information.")));
    return problems;
}

FieldProblem numberMissing()
{
    return fieldProblem(u"number"_s, {}, Validation::tr("The number is missing."));
}

FieldProblem nameMissing()
{
    return fieldProblem(u"name"_s, {}, Validation::tr("The name is missing."));
}

FieldProblem numberTwice(const QString &number, int firstRow)
{
    return fieldProblem(u"number"_s, number, Validation::tr("The number already stands in row %1.").arg(firstRow));
}

FieldProblem numberTaken(const QString &number)
{
    return fieldProblem(u"number"_s, number, Validation::tr("Another asset of the registry has this number."));
}

FieldProblem tooLong(const QString &field, qsizetype most)
{
    return fieldProblem(field, {}, Validation::tr("The text is longer than %1 characters.").arg(most));
}

FieldProblem datesInWrongOrder(const QString &field, PartialDate first, PartialDate second)
{
    const QString reason = field == u"nextReview"_s
                               ? Validation::tr("The next review is before the last one (%1).")
                               : Validation::tr("The disposal is before the asset was put into service (%1).");
    return fieldProblem(field, second.iso(), reason.arg(first.iso()));
}

FieldProblem missingReference(const QString &field)
{
    if (field == u"department"_s)
        return fieldProblem(field, {}, Validation::tr("The department is not in the registry."));
    if (field == u"owner"_s)
        return fieldProblem(field, {}, Validation::tr("The owner's post is not in the registry."));
    return fieldProblem(field, {}, Validation::tr("The engagement is not in the registry."));
}

FieldProblem offSiteWithoutApproval()
{
    return fieldProblem(u"offSiteApproval"_s, {},
                        Validation::tr("It is kept off the premises, but nobody is recorded as having approved it."),
                        Problem::Severity::Warning);
}

FieldProblem retentionOutOfRange(int years)
{
    return fieldProblem(u"retentionYears"_s, QString::number(years),
                        Validation::tr("The retention is longer than a thousand years."));
}

bool isBlank(std::string_view utf8)
{
    while (!utf8.empty()) {
        if (utf8.front() == ' ' || utf8.front() == '\t' || utf8.front() == '\n' || utf8.front() == '\r')
            utf8.remove_prefix(1);
        else if (utf8.starts_with("\xE3\x80\x80")) // U+3000, the wide space
            utf8.remove_prefix(3);
        else
            return false;
    }
    return true;
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

bool isAfter(PartialDate first, PartialDate second)
{
    return !first.isUnknown() && !second.isUnknown() && first.first() > second.last();
}

} // namespace daicho
