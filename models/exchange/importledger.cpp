// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importledger.h"

#include "exchange/exchangetext.h"
#include "exchange/presetlinks.h"
#include "exchange/problemsheet.h"
#include "exchange/sheetnames.h"
#include "exchange/workbook.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace daicho
{

namespace
{

/// Whether a sheet is called like a department: 総務課, 水道局, 第一小学校, 議会.
bool isDepartmentName(const QString &name)
{
    static const QRegularExpression department(QStringLiteral(
        "(課|室|局|部|係|班|所|署|館|園|校|院|場|会|センター|分署|分団|本部|支所|窓口)([(（].*[)）])?$"));
    return department.match(name.trimmed()).hasMatch();
}

/// Asks at its own pace whether to go on; how far this is cannot be said in bytes, and the file was read once before.
Progress within(const Sheet &sheet, const Progress &progress)
{
    if (!progress)
        return {};
    return [progress, size = sheet.source->size()](qint64, qint64) {
        return progress(size, size);
    };
}

/// The sheet as it stands in the file, or as the form of another program is read.
Result<SheetReading> recognised(const Sheet &sheet, const SavedMapping &saved, const Profile &profile,
                                const Progress &progress)
{
    auto sample = sampleOf(sheet);
    if (!sample)
        return sample.error();
    const SavedSheet *own = saved.of(sheet.name);
    const auto headerRows = own && own->headerRows ? own->headerRows : saved.headerRows;
    const auto layout = headerRows ? layoutAt(*sample, headerRows->first, headerRows->second, progress)
                                   : findLayout(*sample, fieldColumns(profile), progress);
    if (!layout)
        return layout.error();
    PresetUse use = presetOf(*sample, *layout, saved.preset, profile);
    if (!use.reader && use.preset)
        return SheetReading{sheet, *sample, use.layout, Mapping(), false, use};
    if (!use.reader) {
        auto mapping = proposeMapping(*sample, *layout, profile, progress);
        if (!mapping)
            return mapping.error();
        return SheetReading{sheet, *sample, *layout, *std::move(mapping), false, use};
    }
    const Sheet read = rewritten(sheet, use.reader, use.layout.headerLast);
    const auto rewrittenSample = sampleOf(read);
    if (!rewrittenSample)
        return rewrittenSample.error();
    use.layout = layoutAt(*rewrittenSample, use.layout.headerFirst, use.layout.headerLast);
    return SheetReading{read, *rewrittenSample, use.layout, presetMapping(use, *rewrittenSample, profile), false, use};
}

Result<SheetReading> readSheet(const Sheet &sheet, const SavedMapping &saved, const Profile &profile,
                               const Progress &progress)
{
    auto reading = recognised(sheet, saved, profile, within(sheet, progress));
    if (!reading)
        return reading;
    const SavedSheet *own = saved.of(sheet.name);
    auto mapping = applied(own && !own->columns.isEmpty() ? own->columns : saved.columns, std::move(reading->mapping));
    if (!mapping)
        return mapping.error();
    SheetLayout &layout = reading->layout;
    const bool isNamed = layout.department.isEmpty() && !mapping->of(QStringLiteral("department"));
    if (isNamed && isDepartmentName(sheet.name))
        layout.department = sheet.name.trimmed();
    const bool isLedger = !sheet.isHidden && mapping->of(QStringLiteral("name"));
    reading->isTaken = own ? own->take.value_or(isLedger) : isLedger;
    reading->mapping = *std::move(mapping);
    return reading;
}

/// The hidden sheet that our own exports keep the words of their drop-down lists in.
bool isOurLists(const SheetReading &sheet)
{
    return sheet.sheet.isHidden && !sheet.isTaken && sheet.sheet.name.startsWith(listsSheetName()) &&
           !sheet.mapping.of(QStringLiteral("name"));
}

/// What a user should know of a sheet.
void noteSheet(const SheetReading &sheet, QStringList &notes)
{
    if (isOurLists(sheet))
        return;
    if (sheet.sheet.isHidden)
        notes.append(sheet.isTaken
                         ? ExchangeText::tr("The sheet \"%1\" is hidden; it is read.").arg(sheet.sheet.name)
                         : ExchangeText::tr("The sheet \"%1\" is hidden: it is left out.").arg(sheet.sheet.name));
    else if (!sheet.isTaken && !sheet.preset.preset && !sheet.mapping.of(QStringLiteral("name")))
        notes.append(
            ExchangeText::tr("The sheet \"%1\" has no column of asset names: it is left out.").arg(sheet.sheet.name));
    else if (!sheet.isTaken)
        notes.append(ExchangeText::tr("The sheet \"%1\" is left out.").arg(sheet.sheet.name));
    for (const QString &note : sheet.preset.notes()) {
        if (sheet.isTaken && !notes.contains(note))
            notes.append(note);
    }
    if (sheet.isTaken && !sheet.sheet.hiddenColumns.isEmpty())
        notes.append(ExchangeText::tr("Sheet \"%1\": hidden columns are read like the others (%2).")
                         .arg(sheet.sheet.name, sheet.sheet.hiddenColumns.mid(0, 20).join(QStringLiteral(", "))));
}

QStringList notesOf(const LedgerReading &reading)
{
    QStringList notes = reading.notes;
    for (const SheetReading &sheet : reading.sheets)
        noteSheet(sheet, notes);
    return notes;
}

Result<LedgerReading> readText(const QString &path, const SavedMapping &saved, const Profile &profile,
                               const Progress &progress)
{
    const auto ledger = readTextLedger(path, saved.text, progress);
    if (!ledger)
        return ledger.error();
    auto sheet = readSheet(ledger->sheet, saved, profile, progress);
    if (!sheet)
        return sheet.error();
    // There is no other sheet that it could be: whatever is missing, the plan says.
    sheet->isTaken = !sheet->preset.preset || sheet->preset.reader;
    LedgerReading reading{ledger->file, TextForm{ledger->encoding, ledger->separator}, {}, {}};
    reading.sheets.push_back(*std::move(sheet));
    return reading;
}

/// Columns that are saved for all sheets may be missing in some.
SavedMapping without(const SavedMapping &saved)
{
    SavedMapping rest = saved;
    rest.columns.clear();
    return rest;
}

Result<LedgerReading> readBook(const QString &path, const SavedMapping &saved, const Profile &profile,
                               const Progress &progress)
{
    const auto workbook = readWorkbook(path, progress);
    if (!workbook)
        return workbook.error();
    LedgerReading reading{QFileInfo(path).fileName(), {}, {}, workbook->notes};
    std::optional<Error> missing;
    bool isAnyFitting = false;
    for (const Sheet &sheet : workbook->sheets) {
        const auto isList = isProblemSheet(sheet);
        if (!isList)
            return isList.error();
        if (*isList && workbook->sheets.size() > 1)
            continue;
        auto read = readSheet(sheet, saved, profile, progress);
        isAnyFitting = isAnyFitting || read;
        if (!read && (saved.columns.isEmpty() || read.error().kind == Error::Kind::Cancelled))
            return read.error();
        if (!read) {
            missing = read.error();
            read = readSheet(sheet, without(saved), profile, progress);
        }
        if (!read)
            return read.error();
        reading.sheets.push_back(*std::move(read));
    }
    if (missing && !isAnyFitting)
        return *missing;
    return reading;
}

QJsonArray columnsJson(const Mapping &mapping)
{
    QJsonArray columns;
    for (const ColumnMapping &column : mapping.columns) {
        columns.append(
            QJsonObject{{QStringLiteral("column"), column.column + 1},
                        {QStringLiteral("heading"), column.heading},
                        {QStringLiteral("field"), column.field.isEmpty() ? QJsonValue() : QJsonValue(column.field)},
                        {QStringLiteral("confidence"), qRound(column.confidence * 100) / 100.0},
                        {QStringLiteral("samples"), QJsonArray::fromStringList(column.samples)},
                        {QStringLiteral("fillDown"), column.fillDown}});
    }
    return columns;
}

QJsonObject sheetJson(const SheetReading &sheet)
{
    return {{QStringLiteral("name"), sheet.sheet.name},
            {QStringLiteral("taken"), sheet.isTaken},
            {QStringLiteral("hidden"), sheet.sheet.isHidden},
            {QStringLiteral("hiddenColumns"), QJsonArray::fromStringList(sheet.sheet.hiddenColumns)},
            {QStringLiteral("department"), sheet.layout.department},
            {QStringLiteral("headerRows"), QJsonArray{sheet.layout.headerFirst, sheet.layout.headerLast}},
            {QStringLiteral("mapping"), columnsJson(sheet.mapping)}};
}

} // namespace

const SheetReading &LedgerReading::first() const
{
    const auto taken = std::ranges::find(sheets, true, &SheetReading::isTaken);
    return taken == sheets.end() ? sheets.front() : *taken;
}

const SheetReading *LedgerReading::otherForm() const
{
    const auto found = std::ranges::find_if(
        sheets, [](const SheetReading &sheet) { return sheet.preset.preset && !sheet.preset.reader; });
    return found == sheets.end() ? nullptr : &*found;
}

bool LedgerReading::holdsOtherForm() const
{
    return otherForm() && std::ranges::none_of(sheets, &SheetReading::isTaken);
}

Result<LedgerReading> readLedger(const QString &path, const SavedMapping &saved, const Profile &profile,
                                 const Progress &progress)
{
    auto reading =
        looksLikeWorkbook(path) ? readBook(path, saved, profile, progress) : readText(path, saved, profile, progress);
    if (reading) {
        reading->rules = saved.rules;
        reading->preset = saved.preset;
    }
    const bool isWanted = reading && saved.preset && saved.preset != noPreset;
    if (isWanted && std::ranges::none_of(reading->sheets, [](const auto &sheet) { return sheet.preset.preset; }))
        return Error{Error::Kind::Invalid, ExchangeText::tr("This is no file with %1: it lacks their headings.")
                                               .arg(presetNamed(*saved.preset)->shownName())};
    return reading;
}

Result<ImportPlan> planLedger(const LedgerReading &reading, const QString &department, const SnapshotPtr &now,
                              const ProfilePtr &profile, const Progress &progress)
{
    if (reading.holdsOtherForm())
        return Error{Error::Kind::Invalid,
                     ExchangeText::tr("This file holds %1, which are no assets. “daicho import” takes it in.")
                         .arg(reading.otherForm()->preset.preset->shownName())};
    const bool isCp932 = reading.text && reading.text->encoding.encoding == Encoding::Cp932;
    std::vector<SheetImport> sheets;
    for (const SheetReading &sheet : reading.sheets) {
        if (sheet.isTaken)
            sheets.push_back({sheet.sheet, sheet.layout, sheet.mapping});
    }
    // Where no sheet looks like a ledger, the first one gives the reason.
    if (sheets.empty())
        sheets.push_back({reading.first().sheet, reading.first().layout, reading.first().mapping});
    auto plan = planImport(sheets, {reading.file, department, isCp932, reading.rules, reading.tellsBlanks}, now, profile,
                           progress);
    if (!plan)
        return plan;
    plan->notes = notesOf(reading) + plan->notes;
    addPresetLinks(reading, *plan);
    return plan;
}

QJsonObject readingJson(const LedgerReading &reading)
{
    QJsonArray sheets;
    for (const SheetReading &sheet : reading.sheets)
        sheets.append(sheetJson(sheet));
    QJsonObject object{{QStringLiteral("headerRows"),
                        QJsonArray{reading.first().layout.headerFirst, reading.first().layout.headerLast}},
                       {QStringLiteral("mapping"), columnsJson(reading.first().mapping)},
                       {QStringLiteral("sheets"), sheets},
                       {QStringLiteral("preset"),
                        reading.first().preset.preset ? QJsonValue(reading.first().preset.preset->id) : QJsonValue()}};
    if (reading.text) {
        const char separator = reading.text->separator;
        object[u"encoding"] = encodingName(reading.text->encoding.encoding);
        object[u"separator"] = separator == '\t' ? QStringLiteral("tab") : QString(QLatin1Char(separator));
    }
    return object;
}

} // namespace daicho
