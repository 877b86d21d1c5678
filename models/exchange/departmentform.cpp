// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/departmentform.h"

#include "exchange/exchangetext.h"
#include "exchange/exportworkbook.h"
#include "exchange/formledger.h"
#include "exchange/formsheets.h"
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

/// Of a department without assets, whose form has none either, as long as it enters none.
FormLedger nothingFilledIn(const SnapshotPtr &part)
{
    return {part, {}, {}};
}

} // namespace

Outcome writeDepartmentForm(const QString &path, const SnapshotPtr &part, const ProfilePtr &profile,
                            const Dispatch &dispatch, bool mayReplace, const Progress &progress)
{
    if (QFileInfo::exists(path) && !mayReplace)
        return Error{Error::Kind::Duplicate, ExchangeText::tr("%1 is there already. It was not touched.").arg(path)};
    ExportOptions options;
    options.today = dispatch.sent.first();
    options.keyHeading = formKeyHeading();
    const FurtherSheet questions = questionSheet(*part, *profile, options.today);
    options.further = {guideSheet(*part, dispatch, unansweredQuestions(questions)), questions, sealSheet(dispatch)};
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
    const Sheet *seal = sheetNamed(*workbook, sealSheetName());
    const FormReading reading{path, part->departmentName(dispatch.department), seal && clearsBlanks(*seal)};
    auto ledger = readFormLedger(reading, part, profile, progress);
    if (!ledger && part->assets.isEmpty() && ledger.error().kind == Error::Kind::Invalid)
        ledger = nothingFilledIn(part);
    if (!ledger)
        return ledger.error();
    ReturnedForm form{nullptr, ledger->problems, ledger->notes};
    const SentQuestions sent{*part, *profile, dispatch.sent.first(), reading.clearsBlanks, seal && showsOthers(*seal)};
    const Change answers = readQuestions(*questions, sent, form.problems);
    form.theirs = after(*ledger->theirs, answers, ledger->theirs->revision + 1);
    return form;
}

} // namespace daicho
