// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partialdate.h"
#include "core/problem.h"
#include "core/signature.h"
#include "policy/profile.h"

#include <string_view>

namespace daicho
{

/// A problem of one field, without the row it stands in.
using FieldProblem = Problem;

FieldProblem fieldProblem(const QString &field, const QString &value, const QString &reason,
                          Problem::Severity severity = Problem::Severity::Error);

/// What is wrong with kind, sub-kind, zone, levels and personal information: the same for all with this signature.
Problems signatureProblems(const Signature &signature, const Profile &profile);

FieldProblem numberMissing();
FieldProblem nameMissing();
FieldProblem numberTwice(const QString &number, int firstRow);
FieldProblem numberTaken(const QString &number);
FieldProblem tooLong(const QString &field, qsizetype most);
FieldProblem datesInWrongOrder(const QString &field, PartialDate first, PartialDate second);
FieldProblem missingReference(const QString &field);
FieldProblem offSiteWithoutApproval();
FieldProblem retentionOutOfRange(int years);

/// Empty, or nothing but spaces, those of Japanese text too.
bool isBlank(std::string_view utf8);
QString textOf(std::string_view utf8);
/// Whether the first date is certainly after the second, as precisely as they are known.
bool isAfter(PartialDate first, PartialDate second);

} // namespace daicho
