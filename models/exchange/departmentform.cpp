// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/departmentform.h"

#include "exchange/exchangetext.h"
#include "exchange/exportworkbook.h"
#include "exchange/formsheets.h"
#include "exchange/importledger.h"
#include "exchange/sheetnames.h"
#include "exchange/workbook.h"

#include <QFileInfo>

#include <algorithm>

namespace daicho
{

namespace
{

const Sheet *sheetNamed(const Workbook &workbook, const QString &name)
{
    const auto found = std::ranges::find(workbook.sheets, name, &Sheet::name);
    return found == workbook.sheets.end() ? nullptr : &*found;
}

Error notAForm()
{
    return {Error::Kind::Invalid, ExchangeText::tr("It is not a form that Daicho has sent.")};
}

Error without(const QString &sheet)
{
    return {Error::Kind::Invalid, ExchangeText::tr("The sheet “%1” is missing.").arg(sheet)};
}

Result<ImportPlan> readLedgerSheet(const QString &path, const SnapshotPtr &part, const ProfilePtr &profile,
                                   const Dispatch &dispatch, const Progress &progress)
{
    auto ledger = readLedger(path, {}, *profile, progress);
    if (!ledger)
        return ledger.error();
    std::erase_if(ledger->sheets, [](const SheetReading &sheet) { return sheet.sheet.name != ledgerSheetName(); });
    if (ledger->sheets.empty())
        return without(ledgerSheetName());
    ledger->sheets.front().isTaken = true;
    return planLedger(*ledger, part->departmentName(dispatch.department), part, profile, progress);
}

/// Of a department without assets, whose form has none either, as long as it enters none.
ImportPlan nothingFilledIn(const SnapshotPtr &part)
{
    ImportPlan plan;
    plan.before = part;
    return plan;
}

} // namespace

Outcome writeDepartmentForm(const QString &path, const SnapshotPtr &part, const ProfilePtr &profile,
                            const Dispatch &dispatch, bool mayReplace, const Progress &progress)
{
    if (QFileInfo::exists(path) && !mayReplace)
        return Error{Error::Kind::Duplicate, ExchangeText::tr("%1 is there already. It was not touched.").arg(path)};
    ExportOptions options;
    options.today = dispatch.sent.first();
    options.further = {guideSheet(*part, dispatch), questionSheet(*part, *profile, options.today), sealSheet(dispatch)};
    const auto exported = exportWorkbook(part, profile, path, options, progress);
    if (!exported)
        return exported.error();
    if (exported->isWritten)
        return Nothing();
    const Problem &first = exported->problems.first();
    return Error{Error::Kind::Invalid, ExchangeText::tr("%1 cannot be a workbook: %2 Please send a registry file.")
                                           .arg(QFileInfo(path).fileName(), first.reason)};
}

Result<Dispatch> dispatchOfForm(const QString &path, const Progress &progress)
{
    const auto workbook = readWorkbook(path, progress);
    if (!workbook)
        return workbook.error();
    const Sheet *seal = sheetNamed(*workbook, sealSheetName());
    const auto dispatch = seal ? readSeal(*seal) : std::nullopt;
    return dispatch ? Result<Dispatch>(*dispatch) : notAForm();
}

Result<ReturnedForm> readDepartmentForm(const QString &path, const SnapshotPtr &part, const ProfilePtr &profile,
                                        const Dispatch &dispatch, const Progress &progress)
{
    const auto workbook = readWorkbook(path, progress);
    if (!workbook)
        return workbook.error();
    const Sheet *questions = sheetNamed(*workbook, questionSheetName());
    if (!questions)
        return without(questionSheetName());
    auto plan = readLedgerSheet(path, part, profile, dispatch, progress);
    if (!plan && part->assets.isEmpty() && plan.error().kind == Error::Kind::Invalid)
        plan = nothingFilledIn(part);
    if (!plan)
        return plan.error();
    ReturnedForm form{nullptr, plan->problems, plan->notes};
    const SnapshotPtr filled = plan->after();
    const Change answers = readQuestions(*questions, *part, form.problems);
    form.theirs = after(*filled, answers, filled->revision + 1);
    return form;
}

} // namespace daicho
