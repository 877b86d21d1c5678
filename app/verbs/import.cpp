// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/importreport.h"
#include "app/session.h"
#include "app/verbs/importform.h"
#include "app/verbs/verbs.h"
#include "core/folding.h"
#include "exchange/exportassets.h"
#include "exchange/fieldcolumns.h"
#include "exchange/importledger.h"
#include "exchange/problemworkbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::ImportVerb)
};

Result<SavedMapping> savedMapping(const QString &path, const Profile &profile)
{
    if (path.isEmpty())
        return SavedMapping();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Missing, Texts::tr("%1 cannot be read: %2").arg(path, file.errorString())};
    return readMapping(file.readAll(), profile);
}

/// The department for rows that name none: one of the registry where the name fits, else a new one if that may be.
Result<QString> departmentFor(const QString &name, const Snapshot &now, bool mayBeNew)
{
    if (name.isEmpty())
        return QString();
    const auto known = findDepartment(now, name);
    if (!known && (!mayBeNew || known.error().kind != Error::Kind::Missing))
        return known.error();
    return known ? now.departmentName(*known) : name;
}

/// Which program's form the user says that it is; nothing when nothing is said.
Result<std::optional<QString>> presetOf(const Arguments &arguments)
{
    if (!arguments.has(u"--preset"_s))
        return std::optional<QString>();
    const QString wanted = arguments.value(u"--preset"_s);
    QStringList known{noPreset};
    for (const Preset &preset : presets())
        known << preset.id;
    if (!known.contains(wanted))
        return Error{Error::Kind::Invalid,
                     Texts::tr("There is no preset “%1”; there are: %2.").arg(wanted, known.join(u", "_s)) +
                         didYouMean(wanted, known)};
    return std::optional(wanted);
}

/// What was given to an option, as often as it was: lists with commas are taken apart.
QStringList listed(const Arguments &arguments, const QString &option)
{
    QStringList all;
    for (const QString &value : arguments.values(option)) {
        for (const QString &one : value.split(u',', Qt::SkipEmptyParts))
            all.append(one.trimmed());
    }
    return all;
}

/// The fields to match by, named by id or as ledgers and screens call them.
Result<QStringList> keyOf(const Arguments &arguments, const Profile &profile)
{
    const std::vector<FieldColumn> columns = fieldColumns(profile);
    QStringList key;
    QStringList known;
    for (const FieldColumn &column : columns)
        known.append(column.id);
    for (const QString &name : listed(arguments, u"--key"_s)) {
        const auto found = std::ranges::find_if(columns, [&](const FieldColumn &column) {
            const QString folded = foldTight(name);
            return column.id == name || foldTight(column.heading) == folded || foldTight(column.label) == folded;
        });
        if (found == columns.end())
            return Error{Error::Kind::Invalid,
                         Texts::tr("There is no field “%1” to match by.").arg(name) + didYouMean(name, known)};
        key.append(found->id);
    }
    return key;
}

/// Takes only the sheets that the user named.
Outcome takeSheets(const QStringList &names, LedgerReading &ledger)
{
    if (names.isEmpty())
        return Nothing();
    QStringList known;
    for (SheetReading &sheet : ledger.sheets) {
        known.append(sheet.sheet.name);
        sheet.isTaken = false;
    }
    for (const QString &name : names) {
        const auto found = std::ranges::find_if(ledger.sheets, [&name](const SheetReading &sheet) {
            return !sheet.sheet.name.isEmpty() && foldTight(sheet.sheet.name) == foldTight(name);
        });
        if (ledger.text)
            return Error{Error::Kind::Invalid, Texts::tr("%1 is a text file and has no sheets.").arg(ledger.file)};
        if (found == ledger.sheets.end())
            return Error{Error::Kind::Missing,
                         Texts::tr("There is no sheet “%1”; there are: %2.").arg(name, known.join(Texts::tr(", ")))};
        found->isTaken = true;
    }
    return Nothing();
}

Result<LedgerReading> readFile(const Arguments &arguments, const Registry &registry)
{
    auto saved = savedMapping(arguments.value(u"--mapping"_s), *registry.profile());
    if (!saved)
        return saved.error();
    const auto preset = presetOf(arguments);
    if (!preset)
        return preset.error();
    if (*preset)
        saved->preset = *preset;
    const auto key = keyOf(arguments, *registry.profile());
    if (!key)
        return key.error();
    if (!key->isEmpty())
        saved->rules.key = *key;
    saved->rules.makesDepartments = !arguments.has(u"--no-new-departments"_s);
    auto ledger = readLedger(arguments.operand(1), *saved, *registry.profile(), progressOf(Texts::tr("Reading")));
    if (!ledger)
        return ledger;
    if (const Outcome taken = takeSheets(listed(arguments, u"--sheet"_s), *ledger); !taken)
        return taken.error();
    return ledger;
}

Result<PlannedLedger> planned(LedgerReading ledger, const Arguments &arguments, const Registry &registry)
{
    const auto department =
        departmentFor(arguments.value(u"--department"_s), *registry.snapshot(), ledger.rules.makesDepartments);
    if (!department)
        return department.error();
    auto plan =
        planLedger(ledger, *department, registry.snapshot(), registry.profile(), progressOf(Texts::tr("Comparing")));
    if (!plan)
        return plan.error();
    return PlannedLedger{std::move(ledger), *std::move(plan)};
}

Exit showPlan(const PlannedLedger &reading, const Registry &registry, bool json)
{
    if (json) {
        print(toJson(reading, registry.profile()));
        return hasError(reading.plan.problems) ? Exit::Problems : Exit::Done;
    }
    print(textOf(reading, *registry.profile()));
    return list(reading.plan.problems);
}

/// Writes what was planned. Rows that cannot be understood stop everything, unless the user said to take the rest.
Exit take(const PlannedLedger &reading, Registry &registry, const Arguments &arguments)
{
    const bool json = arguments.has(u"--json"_s);
    const Profile &profile = *registry.profile();
    const bool isBad = hasError(reading.plan.problems);
    if (isBad && !arguments.has(u"--take-rest"_s)) {
        if (json)
            print(toJson(reading.plan, profile, Applied()));
        list(reading.plan.problems);
        refuse(Texts::tr("Nothing was imported. Mend these rows, or take the others with --take-rest."));
        return Exit::Problems;
    }
    if (reading.plan.rows.empty()) {
        if (json)
            print(toJson(reading.plan, profile, Applied()));
        list(reading.plan.problems);
        refuse(Texts::tr("Nothing was imported: not a single row could be taken."));
        return Exit::Problems;
    }
    const auto applied = registry.apply(reading.plan.change, progressOf(Texts::tr("Writing")));
    if (!applied)
        return refuse(applied.error());
    const Exit exit = list(reading.plan.problems + applied->problems);
    if (json)
        print(toJson(reading.plan, profile, *applied));
    else if (reading.plan.change.isEmpty())
        print(textOf(reading.plan, profile) +
              Texts::tr("Nothing was written: the registry holds all of this already.") + u'\n');
    else if (applied->isDone())
        print(textOf(reading.plan, profile) + Texts::tr("Imported (revision %1).").arg(applied->revision) + u'\n');
    return exit;
}

/// Writes the ledger again with its problems, where the user asked for that and there are any.
Outcome writeProblems(const PlannedLedger &reading, const Arguments &arguments)
{
    const QString path = arguments.value(u"--problems"_s);
    if (path.isEmpty())
        return Nothing();
    const Problems &problems = reading.plan.problems;
    const auto say = [&](const QString &text) {
        if (!arguments.has(u"--json"_s))
            print(text + u'\n');
    };
    if (problems.isEmpty()) {
        say(Texts::tr("There is no problem: %1 was not written.").arg(path));
        return Nothing();
    }
    const auto written = writeProblemWorkbook(arguments.operand(1), reading.ledger, problems, path,
                                              progressOf(Texts::tr("Marking problems")));
    if (!written)
        return written.error();
    say(Texts::tr("%1 problems were written into %2.").arg(*written).arg(path));
    return Nothing();
}

Exit import(const Arguments &arguments)
{
    const bool isDryRun = arguments.has(u"--dry-run"_s);
    return withRegistry(arguments.operand(0), isDryRun ? Access::ReadOnly : Access::ReadWrite, [&](Registry &registry) {
        auto ledger = readFile(arguments, registry);
        if (!ledger)
            return refuse(ledger.error());
        if (ledger->holdsOtherForm())
            return importForm(*ledger, registry, arguments);
        const auto reading = planned(*std::move(ledger), arguments, registry);
        if (!reading)
            return refuse(reading.error());
        if (const auto written = writeProblems(*reading, arguments); !written)
            return refuse(written.error());
        return isDryRun ? showPlan(*reading, registry, arguments.has(u"--json"_s))
                        : take(*reading, registry, arguments);
    });
}

} // namespace

Verb importVerb()
{
    return {u"import"_s,
            Texts::tr("take a ledger in: XLSX, ODS, CSV or tab-separated, as offices save it"),
            {registryOperand(), {Texts::tr("LEDGER"), Texts::tr("the file with the ledger")}},
            {{u"--department"_s, Texts::tr("NAME"), Texts::tr("the department of rows that name none")},
             {u"--mapping"_s, Texts::tr("FILE"), Texts::tr("which column holds what, as JSON; found when not given")},
             {u"--preset"_s, u"ID|none"_s,
              Texts::tr("read it as this program's form, or as none; recognised when not given")},
             {u"--key"_s, Texts::tr("FIELDS"),
              Texts::tr("match rows with assets by these fields, as in name,department; otherwise by number, else by "
                        "name and department")},
             {u"--sheet"_s,
              Texts::tr("NAME"),
              Texts::tr("take only this sheet of a workbook; may be given again"),
              {},
              false,
              true},
             {u"--no-new-departments"_s, {}, Texts::tr("rows of departments that the registry lacks are problems")},
             {u"--dry-run"_s, {}, Texts::tr("only show what would be imported")},
             {u"--problems"_s, Texts::tr("FILE"),
              Texts::tr("write the ledger there as a workbook with its problems marked")},
             {u"--take-rest"_s, {}, Texts::tr("leave out the rows with problems and take the others")},
             jsonOption()},
            import};
}

} // namespace daicho
