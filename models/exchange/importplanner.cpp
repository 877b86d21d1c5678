// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importplanner.h"

#include "exchange/cellforms.h"
#include "exchange/cp932.h"
#include "exchange/exchangetext.h"

#include <algorithm>

namespace daicho
{

namespace
{

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// A dash says that there is nothing, but an asset may be called so, and a policy may read it as "none".
bool mayBeDash(Field field)
{
    return field == Field::Name || field == Field::Number || field == Field::PersonalInformation;
}

} // namespace

ImportPlanner::ImportPlanner(const ImportOptions &options, SnapshotPtr now, ProfilePtr profile)
    : m_options(options), m_now(now), m_profile(profile), m_columns(fieldColumns(*profile)), m_cells(now, profile),
      m_links(*now, options.rules.makesDepartments), m_signatures(*profile), m_lowerings(*profile, options, *now),
      m_match(now), m_key(options.rules.key, m_columns, now, m_cells)
{
    m_plan.before = now;
}

void ImportPlanner::takeRow(const SheetRow &row)
{
    m_isBad = false;
    m_changes.clear();
    if (!resolveCells(row))
        blameCells(row);
    if (!findExisting(row))
        return;
    if (m_existing)
        m_draft.startFrom(m_existingRow, m_signatures.factCount());
    for (Bound &one : m_bound) {
        if (one.reader && one.isReadable() && (m_existing || one.field->field != Field::Department))
            readCell(one, row);
    }
    settle(row);
}

/// False when a cell has no meaning.
bool ImportPlanner::resolveCells(const SheetRow &row)
{
    bool isGood = true;
    for (Bound &one : m_bound) {
        one.cell = row.cell(one.mapping.column);
        one.isDittoWithoutAbove = false;
        one.mark = row.mark(one.mapping.column);
        if (one.readings.isEmpty() && isPlainCell(one.cell))
            one.above.assign(one.cell);
        else
            resolveCell(one);
        isGood = isGood && !one.isToBlame();
    }
    return isGood;
}

/// Takes what the cell means for what stands in it.
void ImportPlanner::resolveCell(Bound &one)
{
    std::string_view cell = trimmedCell(one.cell);
    const bool isBlank = cell.empty() || (isDash(cell) && !mayBeDash(one.field->field));
    if (isDitto(cell) || (isBlank && one.mapping.fillDown)) {
        one.isDittoWithoutAbove = !isBlank && one.above.empty() && rowsSoFar() == m_rowsBefore;
        one.cell = one.isDittoWithoutAbove ? cell : std::string_view(one.above);
        return;
    }
    cell = isBlank ? std::string_view() : one.readings.of(unguardedCell(cell));
    one.above.assign(cell);
    one.cell = cell;
}

/// Finds the asset that the row speaks of; false when its number stood in the ledger before.
bool ImportPlanner::findExisting(const SheetRow &row)
{
    m_existing.reset();
    m_draft.startNew(m_signatures.factCount());
    const Bound *number = bound(Field::Number);
    readDepartment();
    if (m_key.isChosen()) {
        if (!findByKey(row))
            return false;
    } else if (number && !number->cell.empty()) {
        const ImportMatch::Named named = m_match.byNumber(number->cell, m_nextOrdinal);
        if (named.before) {
            noteTwin(row, *named.before, number->cell);
            return false;
        }
        m_existing = named.asset;
    } else if (const Bound *name = bound(Field::Name); !name->cell.empty()) {
        reserveNumbers();
        m_existing = m_match.byName(name->cell, m_draft.row.code(AssetCode::Department), m_nextOrdinal);
    }
    if (m_existing) {
        m_existingRow = m_now->assets.row(*m_existing);
        m_match.mark(*m_existing);
        return true;
    }
    blameDepartment(row);
    readNumber(number ? number->cell : std::string_view());
    return true;
}

void ImportPlanner::readDepartment()
{
    Bound *department = bound(Field::Department);
    m_isDepartmentBad = false;
    if (!department || !department->isReadable())
        m_draft.row.codes[size_t(AssetCode::Department)] = m_usualDepartment;
    else
        m_isDepartmentBad = department->reader->read(department->cell, m_draft) == CellReader::Read::Bad;
}

/// A new asset goes to its department; one that is there stays where it is when its row names none.
void ImportPlanner::blameDepartment(const SheetRow &row)
{
    const Bound *department = bound(Field::Department);
    if (m_isDepartmentBad)
        return blame(row, department->mapping.heading, department->cell, department->reader->reason(department->cell));
    if (m_isUsualUnknown && m_draft.row.code(AssetCode::Department) == 0)
        blame(row, department ? department->mapping.heading : QString(), {},
              ExchangeText::tr("The registry has no such department, and none may be made."));
}

void ImportPlanner::readNumber(std::string_view cell)
{
    if (cell.empty()) {
        reserveNumbers();
        m_number = m_match.nextNumber();
    } else {
        // Numbers are typed by hand in either width; the registry keeps one.
        const bool isAscii = std::ranges::all_of(cell, [](char c) { return static_cast<signed char>(c) >= 0; });
        m_number = isAscii ? std::string(cell)
                           : textOf(cell).normalized(QString::NormalizationForm_KC).trimmed().toStdString();
        m_match.reserve(m_number);
    }
    m_draft.row.texts[size_t(AssetText::Number)] = m_number;
}

/// Numbers of rows further down must not be given to a row that has none, nor their assets, whatever its name.
void ImportPlanner::reserveNumbers()
{
    if (std::exchange(m_hasReserved, true))
        return;
    for (const SheetImport &sheet : *m_sheets) {
        const ColumnMapping *number = sheet.mapping.of(QStringLiteral("number"));
        if (!number)
            continue;
        SheetRow row;
        const auto cursor = sheet.sheet.source->cursor();
        while (cursor->next(row)) {
            if (row.number <= sheet.layout.headerLast)
                continue;
            const std::string_view cell = unguardedCell(trimmedCell(row.cell(number->column)));
            m_match.expect(cell);
            m_match.reserve(textOf(cell.substr(0, 100)).normalized(QString::NormalizationForm_KC).toStdString());
        }
    }
}

/// Whether the cell is what an export would write for the asset: then nothing changes, whatever reading it again gives.
bool ImportPlanner::isAsExported(const Bound &one)
{
    const std::string_view exported = m_cells.cell(*one.field, m_existingRow);
    if (exported == one.cell)
        return true;
    if (exported.empty())
        return false;
    QString text = textOf(trimmedCell(exported));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (m_options.isCp932)
        text = throughCp932(text);
    return text == textOf(one.cell);
}

void ImportPlanner::readCell(Bound &one, const SheetRow &row)
{
    if (m_existing && isAsExported(one))
        return;
    switch (readInto(one)) {
    case CellReader::Read::Same:
        return;
    case CellReader::Read::Bad:
        if (!isDash(one.cell) && one.hasVocabulary)
            ++one.unknown[std::string(one.cell.substr(0, 600))];
        if (!isDash(one.cell))
            blame(row, one.mapping.heading, one.cell, one.reader->reason(one.cell));
        return;
    case CellReader::Read::Changed:
        break;
    }
    if (!m_existing)
        return;
    warnOfLostYears(one, row);
    m_changes.push_back({(*m_sheets)[m_sheet].sheet.name,
                         row.number,
                         {},
                         one.field->id,
                         m_cells.text(*one.field, m_existingRow),
                         shownCell(one.cell)});
}

bool ImportPlanner::hasCell(Field field)
{
    const Bound *one = bound(field);
    return one && !one->cell.empty();
}

/// Without a kind nobody can say what an asset needs: it waits as a draft for somebody to fill that in.
void ImportPlanner::takeAsDraft(const SheetRow &row)
{
    m_draft.fact(Fact::State) = quint32(AssetState::Draft);
    const Bound *kind = bound(Field::Kind);
    const QString column = kind ? kind->mapping.heading : columnNamed(m_columns, QStringLiteral("kind"))->heading;
    if (m_plan.problems.size() < ImportPlan::mostListed)
        m_plan.problems.append({Problem::Severity::Warning,
                                (*m_sheets)[m_sheet].sheet.name,
                                row.number,
                                column,
                                {},
                                ExchangeText::tr("The kind is missing: the asset is taken in as a draft.")});
}

void ImportPlanner::explainLowering(const SheetRow &row)
{
    if (!m_existing)
        return;
    for (FieldChange &change : m_lowerings.explain(m_existingRow, m_draft)) {
        change.sheet = (*m_sheets)[m_sheet].sheet.name;
        change.row = row.number;
        m_changes.push_back(std::move(change));
    }
}

void ImportPlanner::settle(const SheetRow &row)
{
    if (m_draft.row.text(AssetText::Name).empty() && !bound(Field::Name)->isBad())
        blame(row, bound(Field::Name)->mapping.heading, {}, ExchangeText::tr("The name is missing."));
    if (m_isBad)
        return;
    if (!m_existing && m_signatures.current(m_draft, size_t(Fact::Kind)) == 0 && !hasCell(Field::State))
        takeAsDraft(row);
    m_existing ? countKept(row) : countLacks();
    if (m_existing && m_changes.empty())
        return add(row, Fate::Unchanged);
    m_draft.row.codes[size_t(AssetCode::Signature)] = m_signatures.codeFor(m_draft);
    explainLowering(row);
    m_draft.row.folded = {};
    constexpr AssetCode linked[] = {AssetCode::Department, AssetCode::Owner, AssetCode::Engagement};
    for (size_t i = 0; i < std::size(linked); ++i) {
        // Neighbours mostly have the same ones.
        const quint32 code = m_draft.row.code(linked[i]);
        if (code != std::exchange(m_lastUsed[i], code))
            m_links.use(idAt(code));
    }
    if (m_existing) {
        m_changed.add(m_draft.row);
        return add(row, Fate::Changed);
    }
    m_draft.row.id = newId();
    m_new.add(m_draft.row);
    add(row, Fate::New);
}

void ImportPlanner::add(const SheetRow &row, Fate fate)
{
    m_plan.rows.push_back({row.number, m_sheet, fate, m_draft.row.id});
    m_plan.difference.added += fate == Fate::New ? 1 : 0;
    m_plan.difference.changed += fate == Fate::Changed ? 1 : 0;
    m_plan.difference.unchanged += fate == Fate::Unchanged ? 1 : 0;
    for (FieldChange &change : m_changes) {
        ++m_plan.changedByField[change.field];
        change.number = m_draft.row.string(AssetText::Number);
        if (m_plan.fieldChanges.size() < ImportPlan::mostListed)
            m_plan.fieldChanges.append(change);
    }
}

} // namespace daicho
