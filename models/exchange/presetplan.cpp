// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/presetplan.h"

#include "core/folding.h"
#include "exchange/exchangetext.h"
#include "exchange/exportassets.h"
#include "exchange/importrows.h"
#include "exchange/presetvalues.h"

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

QString meant(const PresetColumn &meaning, const QString &cell)
{
    if (meaning.reading != PresetColumn::Reading::Words)
        return cell;
    const auto words = meaning.words.constFind(foldTight(cell));
    return words == meaning.words.constEnd() ? cell : words->value(0);
}

FormRow formRow(const SheetReading &sheet, const SheetRow &row)
{
    FormRow form{sheet.sheet.name, row.number, {}, {}};
    const QStringList &headings = sheet.layout.headings;
    for (int column = 0; column < headings.size(); ++column) {
        const QString cell = cellOf(row, column);
        const PresetColumn *meaning = sheet.preset.preset->column(headings[column]);
        form.cells.append(cell);
        if (meaning && !meaning->field.isEmpty() && form.value(meaning->field).isEmpty())
            form.values.insert(meaning->field, meant(*meaning, cell));
    }
    return form;
}

bool isBlankRow(const SheetRow &row)
{
    return std::ranges::all_of(row.cells, isBlankCell);
}

Outcome readRows(const SheetReading &sheet, const Progress &progress, QList<FormRow> &rows, FormPlan &plan)
{
    SheetRow row;
    const auto cursor = sheet.sheet.source->cursor();
    while (cursor->next(row)) {
        if (!goOn(progress, cursor->position(), sheet.sheet.source->size()))
            return Error{Error::Kind::Cancelled, ExchangeText::tr("Cancelled.")};
        if (row.number <= sheet.layout.headerLast || (isBlankRow(row) && row.fault.isEmpty()))
            continue;
        const FormRow form = formRow(sheet, row);
        if (row.fault.isEmpty())
            rows.append(form);
        else
            blameForm(plan, form, {}, row.fault);
    }
    return cursor->error() ? Outcome(*cursor->error()) : Nothing();
}

QStringList unusedHeadings(const SheetReading &sheet)
{
    QStringList unused;
    for (const QString &heading : sheet.layout.headings) {
        const PresetColumn *meaning = sheet.preset.preset->column(heading);
        if (!heading.isEmpty() && (!meaning || meaning->field.isEmpty()))
            unused.append(heading);
    }
    return unused;
}

QString nameOf(Fate fate)
{
    return fate == Fate::New ? u"new"_s : fate == Fate::Changed ? u"changed"_s : u"unchanged"_s;
}

QJsonArray linesJson(const QList<FormLine> &lines)
{
    QJsonArray array;
    for (const FormLine &line : lines)
        array.append(QJsonObject{{u"sheet"_s, line.sheet},
                                 {u"row"_s, line.row},
                                 {u"name"_s, line.name},
                                 {u"place"_s, line.place},
                                 {u"before"_s, line.before},
                                 {u"after"_s, line.after},
                                 {u"fate"_s, nameOf(line.fate)}});
    return array;
}

QJsonArray skippedJson(const QList<SkippedRow> &skipped)
{
    QJsonArray array;
    for (const SkippedRow &row : skipped)
        array.append(QJsonObject{
            {u"sheet"_s, row.sheet}, {u"row"_s, row.row}, {u"value"_s, row.text}, {u"reason"_s, row.reason}});
    return array;
}

} // namespace

void blameForm(FormPlan &plan, const FormRow &row, const QString &field, const QString &reason)
{
    ++plan.problemRows;
    QString heading;
    for (const PresetColumn &column : plan.preset->columns) {
        if (!field.isEmpty() && column.field == field && heading.isEmpty())
            heading = column.heading;
    }
    const QString value = field.isEmpty() ? row.cells.join(u" | "_s).left(120) : row.value(field);
    plan.problems.append({Problem::Severity::Error, row.sheet, row.row, heading, value, reason});
}

Result<FormPlan> planForm(const LedgerReading &reading, const SnapshotPtr &now, const ProfilePtr &profile,
                          const Progress &progress)
{
    const SheetReading *sheet = reading.otherForm();
    if (!sheet)
        return Error{Error::Kind::Invalid, ExchangeText::tr("This file is no form of another program.")};
    FormPlan plan;
    plan.preset = sheet->preset.preset;
    plan.notes = sheet->preset.notes();
    for (const SheetReading &other : reading.sheets) {
        if (&other != sheet)
            plan.notes.append(ExchangeText::tr("The sheet \"%1\" is left out.").arg(other.sheet.name));
    }
    QList<FormRow> rows;
    if (auto read = readRows(*sheet, progress, rows, plan); !read)
        return read.error();
    if (rows.isEmpty() && plan.problems.isEmpty())
        return Error{Error::Kind::Invalid, ExchangeText::tr("There is not a single row below the header.")};
    if (const QStringList unused = unusedHeadings(*sheet); !unused.isEmpty())
        plan.notes.append(ExchangeText::tr("These columns are left out: %1").arg(unused.join(u"、"_s)));
    plan.change.detail = reading.file;
    plan.change.verb = Change::Verb::Import;
    if (plan.preset->holds == Preset::Holds::Domains)
        planDomains(rows, now, plan);
    else
        planControls(rows, now, profile, plan);
    return plan;
}

QJsonObject formPlanJson(const FormPlan &plan)
{
    return {{u"preset"_s, plan.preset->id},
            {u"rows"_s, linesJson(plan.lines)},
            {u"problems"_s, problemsJson(plan.problems)},
            {u"problemRows"_s, plan.problemRows},
            {u"skipped"_s, skippedJson(plan.skipped)},
            {u"difference"_s, QJsonObject{{u"new"_s, plan.difference.added},
                                          {u"changed"_s, plan.difference.changed},
                                          {u"unchanged"_s, plan.difference.unchanged}}},
            {u"notes"_s, QJsonArray::fromStringList(plan.notes)}};
}

} // namespace daicho
