// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/statuswords.h"

#include "core/folding.h"
#include "exchange/exchangetext.h"

#include <array>

namespace daicho
{

namespace
{

constexpr std::array statuses = {Status::Done, Status::Partial, Status::NotDone, Status::NotApplicable};

} // namespace

QString statusText(Status status)
{
    switch (status) {
    case Status::Unanswered:
        return ExchangeText::tr("Unanswered");
    case Status::Done:
        return ExchangeText::tr("Done");
    case Status::Partial:
        return ExchangeText::tr("Partly done");
    case Status::NotDone:
        return ExchangeText::tr("Not done");
    case Status::NotApplicable:
        return ExchangeText::tr("Not applicable");
    }
    return {};
}

bool hasDeadline(Status status)
{
    return status != Status::Done && status != Status::NotApplicable;
}

AnswerNote shownNote(Status status, AnswerNote note)
{
    if (!hasDeadline(status))
        note.due = {};
    return note;
}

QString statusLabel(Status status)
{
    switch (status) {
    case Status::Unanswered:
        return {};
    case Status::Done:
        return QStringLiteral("実施済");
    case Status::Partial:
        return QStringLiteral("一部実施");
    case Status::NotDone:
        return QStringLiteral("未実施");
    case Status::NotApplicable:
        return QStringLiteral("非該当");
    }
    return {};
}

QStringList statusLabels()
{
    QStringList labels;
    for (const Status status : statuses)
        labels.append(statusLabel(status));
    return labels;
}

std::optional<Status> statusLabelled(const QString &cell)
{
    const QString wanted = foldTight(cell);
    if (wanted.isEmpty() || wanted == foldTight(QStringLiteral("未回答")))
        return Status::Unanswered;
    for (const Status status : statuses) {
        const QString label = foldTight(statusLabel(status));
        if (wanted == label || wanted == label + foldTight(QStringLiteral("み")))
            return status;
    }
    return std::nullopt;
}

} // namespace daicho
