// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/departmentform.h"

#include "exchange/cellforms.h"
#include "exchange/exchangetext.h"
#include "exchange/exportworkbook.h"
#include "exchange/formsheets.h"
#include "exchange/importledger.h"
#include "exchange/sheetnames.h"
#include "exchange/workbook.h"

#include <QFileInfo>

#include <algorithm>
#include <unordered_map>

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

/// The new assets of rows whose number is blank, without the one that was planned: which are free is known to the whole
/// registry only.
std::vector<Asset> withoutNumber(const SheetReading &ledger, const ImportPlan &plan)
{
    std::unordered_map<int, Id> added;
    for (const PlannedRow &row : plan.rows) {
        if (row.fate == Fate::New)
            added.emplace(row.row, row.id);
    }
    const ColumnMapping *number = ledger.mapping.of(QStringLiteral("number"));
    std::vector<Asset> assets;
    SheetRow row;
    const auto cursor = ledger.sheet.source->cursor();
    while (assets.size() < added.size() && cursor->next(row)) {
        const auto found = added.find(row.number);
        if (found == added.end() || (number && !unguardedCell(trimmedCell(row.cell(number->column))).empty()))
            continue;
        if (auto asset = plan.change.assets.asset(found->second)) {
            asset->number.clear();
            assets.push_back(*std::move(asset));
        }
    }
    return assets;
}

/// The sheet of assets as it came back.
struct LedgerSheet {
    ImportPlan plan;
    std::vector<Asset> unnumbered; ///< new ones whose row has no number
};

Result<LedgerSheet> readLedgerSheet(const QString &path, const SnapshotPtr &part, const ProfilePtr &profile,
                                    const Dispatch &dispatch, const Progress &progress)
{
    auto ledger = readLedger(path, {}, *profile, progress);
    if (!ledger)
        return ledger.error();
    std::erase_if(ledger->sheets, [](const SheetReading &sheet) { return sheet.sheet.name != ledgerSheetName(); });
    if (ledger->sheets.empty())
        return without(ledgerSheetName());
    ledger->sheets.front().isTaken = true;
    auto plan = planLedger(*ledger, part->departmentName(dispatch.department), part, profile, progress);
    if (!plan)
        return plan.error();
    std::vector<Asset> unnumbered = withoutNumber(ledger->sheets.front(), *plan);
    return LedgerSheet{*std::move(plan), std::move(unnumbered)};
}

/// Of a department without assets, whose form has none either, as long as it enters none.
LedgerSheet nothingFilledIn(const SnapshotPtr &part)
{
    LedgerSheet sheet;
    sheet.plan.before = part;
    return sheet;
}

/// Names assets that were sent and have no row any more; nothing is said while rows cannot be read, which may be
/// theirs.
void tellMissing(const ImportPlan &plan, QStringList &notes)
{
    if (plan.missing.empty() || plan.problemRows > 0)
        return;
    constexpr qsizetype mostNamed = 5;
    notes << ExchangeText::tr("%1 assets that were sent have no row: %2. They stay in the registry.")
                 .arg(plan.missing.size())
                 .arg(plan.missingNumbers.mid(0, mostNamed).join(QStringLiteral(", ")));
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
    auto ledger = readLedgerSheet(path, part, profile, dispatch, progress);
    if (!ledger && part->assets.isEmpty() && ledger.error().kind == Error::Kind::Invalid)
        ledger = nothingFilledIn(part);
    if (!ledger)
        return ledger.error();
    ReturnedForm form{nullptr, ledger->plan.problems, ledger->plan.notes};
    tellMissing(ledger->plan, form.notes);
    const SnapshotPtr filled = ledger->plan.after();
    Change rest = readQuestions(*questions, *part, form.problems);
    rest.assets = AssetRows::of(std::move(ledger->unnumbered));
    form.theirs = after(*filled, rest, filled->revision + 1);
    return form;
}

} // namespace daicho
