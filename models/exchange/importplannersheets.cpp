// SPDX-License-Identifier: GPL-3.0-or-later
// How a plan goes over the sheets of a ledger, and what it notes of their rows; what becomes of a row is in
// importplanner.cpp.
#include "exchange/exchangetext.h"
#include "exchange/importplanner.h"
#include "exchange/importrows.h"

#include <algorithm>

namespace daicho
{

Outcome ImportPlanner::bind(const SheetImport &sheet)
{
    m_bound.clear();
    const ReaderContext context{*m_profile, m_links, m_signatures};
    for (const ColumnMapping &mapping : sheet.mapping.columns) {
        const FieldColumn *field = columnNamed(m_columns, mapping.field);
        if (!field)
            continue;
        Bound one;
        one.mapping = mapping;
        one.field = field;
        one.reader = field->field == Field::Number ? nullptr : readerFor(*field, context);
        one.readings = CellReadings(m_options.rules.values, field->id);
        one.hasVocabulary = !Vocabulary::of(*field, *m_profile).isEmpty();
        m_bound.push_back(std::move(one));
    }
    // Fields that others depend on come first: the department before its posts, the kind before its sub-kinds.
    std::ranges::stable_sort(m_bound, {}, [](const Bound &one) { return one.field; });
    m_boundTo.fill(nullptr);
    for (auto one = m_bound.rbegin(); one != m_bound.rend(); ++one)
        m_boundTo[size_t(one->field->field)] = &*one;
    for (const QString &heading : sheet.mapping.unmapped()) {
        if (!m_plan.unmapped.contains(heading))
            m_plan.unmapped.append(heading);
    }
    bindDepartment(sheet);
    if (bound(Field::Name))
        return bindKey(sheet);
    const FieldColumn *name = columnNamed(m_columns, QStringLiteral("name"));
    const QString wanted = (QStringList{name->heading} + name->headings.mid(1, 5)).join(QStringLiteral("、"));
    return Error{
        Error::Kind::Invalid,
        ExchangeText::tr("No column holds the names of the assets. Looked for a header with one of: %1. Say in which "
                         "rows the header stands, or which column holds the names.")
            .arg(wanted)};
}

Outcome ImportPlanner::read(const std::vector<SheetImport> &sheets, const Progress &progress)
{
    m_sheets = &sheets;
    for (const SheetImport &sheet : sheets) {
        m_total += sheet.sheet.source->size();
        m_plan.sheets.append(sheet.sheet.name);
    }
    for (m_sheet = 0; m_sheet < sheets.size(); ++m_sheet) {
        const SheetImport &sheet = sheets[m_sheet];
        if (auto ready = bind(sheet); !ready)
            return ready;
        if (auto done = readSheet(sheet, progress); !done)
            return done;
        m_done += sheet.sheet.source->size();
    }
    if (auto settled = settleTwins(progress); !settled)
        return settled;
    noteKey();
    noteKept();
    noteLacks();
    if (!m_plan.rows.empty() || m_plan.problemRows > 0)
        return Nothing();
    const SheetLayout &layout = sheets.empty() ? SheetLayout() : sheets.front().layout;
    return Error{
        Error::Kind::Invalid,
        ExchangeText::tr("There is not a single asset in the ledger. Looked below row %1 for rows that have a name.")
            .arg(layout.headerLast)};
}

Outcome ImportPlanner::readSheet(const SheetImport &sheet, const Progress &progress)
{
    static constexpr int often = 1024;
    const RowJudge judge(sheet.layout, sheet.mapping);
    const auto cursor = sheet.sheet.source->cursor();
    m_firstOrdinals.push_back(m_nextOrdinal);
    m_rowsBefore = rowsSoFar();
    std::vector<int> hidden; // the first of them
    qint64 hiddenCount = 0;
    SheetRow row;
    for (int count = 0; cursor->next(row); ++count) {
        if (count % often == 0 && !goOn(progress, m_done + cursor->position(), m_total))
            return Error{Error::Kind::Cancelled, ExchangeText::tr("Cancelled.")};
        m_nextOrdinal = m_firstOrdinals.back() + quint32(row.number);
        const auto why = judge.whySkipped(row);
        if (row.isHidden && !why && ++hiddenCount <= 20)
            hidden.push_back(row.number);
        if (why)
            skip(row, *why);
        else if (!row.fault.isEmpty())
            blame(row, {}, rowText(row).toUtf8().toStdString(), row.fault);
        else
            takeRow(row);
        if (!why)
            noteUnknownColumns(row);
    }
    noteUnknownValues();
    if (const auto error = cursor->error())
        return *error;
    noteHiddenRows(hidden, hiddenCount);
    if (!goOn(progress, m_done + sheet.sheet.source->size(), m_total))
        return Error{Error::Kind::Cancelled, ExchangeText::tr("Cancelled.")};
    return Nothing();
}

/// Rows that a filter or a person hid are rows of the ledger like the others; whoever imports them should know.
void ImportPlanner::noteHiddenRows(const std::vector<int> &rows, qint64 count)
{
    if (count == 0)
        return;
    QStringList numbers;
    for (const int row : rows)
        numbers.append(QString::number(row));
    if (count > qint64(rows.size()))
        numbers.append(QStringLiteral("…"));
    m_plan.notes.append(
        ExchangeText::tr("Sheet \"%1\": %2 hidden rows are read like the others (%3).")
            .arg((*m_sheets)[m_sheet].sheet.name, QString::number(count), numbers.join(QStringLiteral(", "))));
}

void ImportPlanner::skip(const SheetRow &row, const QString &reason)
{
    if (reason.isEmpty())
        return;
    ++m_plan.skippedRows;
    if (m_plan.skipped.size() < ImportPlan::mostListed)
        m_plan.skipped.append({(*m_sheets)[m_sheet].sheet.name, row.number, rowText(row), reason});
}

void ImportPlanner::blame(const SheetRow &row, const QString &column, std::string_view value, const QString &reason)
{
    // A row counts once, however many of its cells cannot be understood.
    if (!m_isBad || !row.fault.isEmpty())
        ++m_plan.problemRows;
    m_isBad = true;
    if (m_plan.problems.size() < ImportPlan::mostListed)
        m_plan.problems.append(
            {Problem::Severity::Error, (*m_sheets)[m_sheet].sheet.name, row.number, column, shownCell(value), reason});
}

/// The sheet that a count of rows through the whole file ends in.
size_t ImportPlanner::sheetOf(quint32 ordinal) const
{
    size_t sheet = m_firstOrdinals.size() - 1;
    while (sheet > 0 && m_firstOrdinals[sheet] >= ordinal)
        --sheet;
    return sheet;
}

/// The row that a count through the whole file stands for, with its sheet where that is not the one it is seen from.
QString ImportPlanner::placeOf(quint32 ordinal, size_t from) const
{
    const size_t sheet = sheetOf(ordinal);
    const QString row = QString::number(ordinal - m_firstOrdinals[sheet]);
    return sheet == from ? row : row + QStringLiteral(" (%1)").arg((*m_sheets)[sheet].sheet.name);
}

void ImportPlanner::blameCells(const SheetRow &row)
{
    for (const Bound &one : m_bound) {
        if (one.isDittoWithoutAbove)
            blame(row, one.mapping.heading, one.cell,
                  ExchangeText::tr("There is no row above whose value could be repeated."));
        if (one.mark == CellMark::Failed)
            blame(row, one.mapping.heading, one.cell, ExchangeText::tr("The formula of this cell has no value."));
        if (one.mark == CellMark::Unworked)
            blame(row, one.mapping.heading, one.cell,
                  ExchangeText::tr("The formula of this cell was never worked out: open the file in a spreadsheet "
                                   "program and save it."));
    }
}

} // namespace daicho
