// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formledger.h"

#include "exchange/cellforms.h"
#include "exchange/exchangetext.h"
#include "exchange/formblanks.h"
#include "exchange/formrenumbering.h"
#include "exchange/formrows.h"
#include "exchange/importledger.h"
#include "exchange/sheetnames.h"

#include <algorithm>
#include <unordered_map>

namespace daicho
{

namespace
{

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

class FormLedgerReader
{
public:
    FormLedgerReader(const FormReading &reading, const SnapshotPtr &part, const ProfilePtr &profile,
                     const Progress &progress)
        : m_form(reading), m_part(part), m_profile(profile), m_progress(progress)
    {
    }

    Result<FormLedger> run();

private:
    std::optional<Error> open();
    std::optional<Error> plan();
    std::optional<Error> planAgain();
    std::optional<Error> clearBlanks();
    void renumber();
    SheetReading &ledger() { return m_reading.sheets.front(); }

    const FormReading &m_form;
    SnapshotPtr m_part;
    ProfilePtr m_profile;
    const Progress &m_progress;
    LedgerReading m_reading;
    std::shared_ptr<const SheetSource> m_source; ///< as it stands in the file
    int m_keys = -1;
    std::shared_ptr<FormRows> m_rows;
    ImportPlan m_plan;
    std::vector<RenumberedRow> m_renumbered;
    std::map<Id, Asset> m_assets; ///< that are not as the plan has them
    Problems m_problems;
    QStringList m_notes;
};

std::optional<Error> FormLedgerReader::open()
{
    auto reading = readLedger(m_form.path, {}, *m_profile, m_progress);
    if (!reading)
        return reading.error();
    m_reading = *std::move(reading);
    std::erase_if(m_reading.sheets, [](const SheetReading &sheet) { return sheet.sheet.name != ledgerSheetName(); });
    if (m_reading.sheets.empty())
        return Error{Error::Kind::Invalid, ExchangeText::tr("The sheet “%1” is missing.").arg(ledgerSheetName())};
    ledger().isTaken = true;
    QList<ColumnMapping> &columns = ledger().mapping.columns;
    const auto keys = std::ranges::find(columns, formKeyHeading(), &ColumnMapping::heading);
    if (keys != columns.end()) {
        m_keys = keys->column;
        ledger().sheet.hiddenColumns.removeAll(columnLetters(m_keys));
        columns.erase(keys);
    }
    m_source = ledger().sheet.source;
    m_rows = std::make_shared<FormRows>(m_source, m_keys);
    ledger().sheet.source = m_rows;
    m_reading.tellsBlanks = !m_form.clearsBlanks;
    return std::nullopt;
}

std::optional<Error> FormLedgerReader::plan()
{
    auto plan = planLedger(m_reading, m_form.department, m_part, m_profile, m_progress);
    if (!plan)
        return plan.error();
    m_plan = *std::move(plan);
    return std::nullopt;
}

/// With the numbers that were sent, for rows that have others now.
std::optional<Error> FormLedgerReader::planAgain()
{
    m_renumbered = renumberedRows(ledger(), *m_source, m_keys, m_plan, *m_profile);
    if (m_renumbered.empty())
        return std::nullopt;
    std::map<int, std::string> numbers;
    for (const RenumberedRow &row : m_renumbered)
        numbers.emplace(row.row, row.sent.toStdString());
    m_rows->setNumbers(ledger().mapping.of(QStringLiteral("number"))->column, std::move(numbers));
    return plan();
}

std::optional<Error> FormLedgerReader::clearBlanks()
{
    if (!m_form.clearsBlanks)
        return std::nullopt;
    auto cleared = clearedCells(ledger(), m_plan, m_profile);
    if (!cleared)
        return cleared.error();
    m_assets = std::move(cleared->assets);
    m_problems = cleared->problems;
    return std::nullopt;
}

void FormLedgerReader::renumber()
{
    const SnapshotPtr filled = m_plan.after();
    for (const RenumberedRow &row : m_renumbered) {
        if (row.asset.isNull())
            m_notes << ExchangeText::tr("Row %1: %2")
                           .arg(row.row)
                           .arg(ExchangeText::tr("The number “%1” is used by another asset.").arg(row.back));
        if (row.asset.isNull() || row.back.isEmpty())
            continue;
        Asset &asset = m_assets.try_emplace(row.asset, *filled->assets.asset(row.asset)).first->second;
        asset.number = row.back;
        m_notes << ExchangeText::tr(
                       "Row %1: the number %2 came back as %3. It is taken for the same asset; which number "
                       "it has is to be decided.")
                       .arg(QString::number(row.row), row.sent, row.back);
    }
}

Result<FormLedger> FormLedgerReader::run()
{
    if (auto error = open())
        return *error;
    if (auto error = plan())
        return *error;
    if (auto error = planAgain())
        return *error;
    if (auto error = clearBlanks())
        return *error;
    renumber();
    FormLedger form{nullptr, m_plan.problems + m_problems, m_plan.notes + m_notes};
    tellMissing(m_plan, form.notes);
    std::vector<Asset> assets = withoutNumber(ledger(), m_plan);
    for (const auto &[id, asset] : m_assets)
        assets.push_back(asset);
    Change rest;
    rest.assets = AssetRows::of(std::move(assets));
    const SnapshotPtr filled = m_plan.after();
    form.theirs = after(*filled, rest, filled->revision + 1);
    return form;
}

} // namespace

QString formKeyHeading()
{
    return QStringLiteral("_daicho");
}

Result<FormLedger> readFormLedger(const FormReading &reading, const SnapshotPtr &part, const ProfilePtr &profile,
                                  const Progress &progress)
{
    return FormLedgerReader(reading, part, profile, progress).run();
}

} // namespace daicho
