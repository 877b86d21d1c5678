// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/session.h"
#include "app/texttable.h"
#include "app/verbs/importform.h"
#include "app/verbs/verbs.h"
#include "exchange/exportassets.h"
#include "exchange/fieldcolumns.h"
#include "exchange/importledger.h"
#include "exchange/problemworkbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::ImportVerb)
};

/// A ledger as it was read, and what would become of it.
struct Reading {
    LedgerReading ledger;
    ImportPlan plan;
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

/// The department for rows that name none: one of the registry where the name fits, else a new one.
Result<QString> departmentFor(const QString &name, const Snapshot &now)
{
    if (name.isEmpty())
        return QString();
    const auto known = findDepartment(now, name);
    if (!known && known.error().kind != Error::Kind::Missing)
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
    return readLedger(arguments.operand(1), *saved, *registry.profile(), progressOf(Texts::tr("Reading")));
}

Result<Reading> planned(LedgerReading ledger, const Arguments &arguments, const Registry &registry)
{
    const auto department = departmentFor(arguments.value(u"--department"_s), *registry.snapshot());
    if (!department)
        return department.error();
    auto plan =
        planLedger(ledger, *department, registry.snapshot(), registry.profile(), progressOf(Texts::tr("Comparing")));
    if (!plan)
        return plan.error();
    return Reading{std::move(ledger), *std::move(plan)};
}

QString separatorName(char separator)
{
    return separator == ',' ? Texts::tr("commas") : separator == '\t' ? Texts::tr("tabs") : Texts::tr("semicolons");
}

/// What becomes of a column that has no field of its own.
QString fateOf(const SheetReading &sheet, int column)
{
    const bool isUsed = sheet.preset.reader && sheet.preset.reader->isKnown(column);
    return isUsed ? Texts::tr("(put into another field)") : Texts::tr("(left out)");
}

QString columnsOf(const SheetReading &sheet, const Profile &profile)
{
    const std::vector<FieldColumn> columns = fieldColumns(profile);
    QList<QStringList> rows;
    for (const ColumnMapping &column : sheet.mapping.columns) {
        const FieldColumn *field = columnNamed(columns, column.field);
        rows << QStringList{QString::number(column.column + 1), column.heading,
                            field ? field->label : fateOf(sheet, column.column), column.samples.value(0)};
    }
    return textTable({Texts::tr("Column"), Texts::tr("Heading"), Texts::tr("Field"), Texts::tr("First value")}, rows,
                     {0}) +
           u'\n';
}

QString headingOf(const SheetReading &sheet)
{
    QString text =
        Texts::tr("Sheet \"%1\": header in rows %2 to %3")
            .arg(sheet.sheet.name, QString::number(sheet.layout.headerFirst), QString::number(sheet.layout.headerLast));
    if (!sheet.layout.department.isEmpty())
        text += u' ' + Texts::tr("(department: %1)").arg(sheet.layout.department);
    return text;
}

/// How the file was understood: what a user checks before anything is written. Sheets of one form show it once.
QString understood(const Reading &reading, const Profile &profile)
{
    const LedgerReading &ledger = reading.ledger;
    if (ledger.text) {
        const SheetLayout &layout = ledger.first().layout;
        return Texts::tr("%1: %2, separated by %3, header in rows %4 to %5")
                   .arg(ledger.file, encodingName(ledger.text->encoding.encoding),
                        separatorName(ledger.text->separator), QString::number(layout.headerFirst),
                        QString::number(layout.headerLast)) +
               u"\n\n"_s + columnsOf(ledger.first(), profile);
    }
    QString text;
    const SheetReading *shown = nullptr;
    for (const SheetReading &sheet : ledger.sheets) {
        if (!sheet.isTaken)
            continue;
        const bool isNewForm = !shown || shown->layout.headings != sheet.layout.headings;
        if (shown && isNewForm)
            text += columnsOf(*shown, profile) + u'\n';
        text += headingOf(sheet) + u'\n';
        if (isNewForm)
            shown = &sheet;
    }
    return text + (shown ? u'\n' + columnsOf(*shown, profile) : QString());
}

QString counted(const ImportPlan &plan)
{
    const Difference &difference = plan.difference;
    QString text = Texts::tr("New: %1, changed: %2, unchanged: %3, not in the ledger: %4")
                       .arg(difference.added)
                       .arg(difference.changed)
                       .arg(difference.unchanged)
                       .arg(difference.missing) +
                   u'\n';
    if (plan.skippedRows > 0)
        text += Texts::tr("Rows that are no assets: %1").arg(plan.skippedRows) + u'\n';
    if (plan.problemRows > 0)
        text += Texts::tr("Rows with problems: %1").arg(plan.problemRows) + u'\n';
    for (const QString &note : plan.notes)
        text += note + u'\n';
    return text;
}

Exit showPlan(const Reading &reading, const Registry &registry, bool json)
{
    if (json) {
        QJsonObject object = planJson(reading.plan, registry.profile());
        const QJsonObject understanding = readingJson(reading.ledger);
        for (auto key = understanding.begin(); key != understanding.end(); ++key)
            object.insert(key.key(), key.value());
        print(object);
        return hasError(reading.plan.problems) ? Exit::Problems : Exit::Done;
    }
    print(understood(reading, *registry.profile()) + counted(reading.plan));
    return list(reading.plan.problems);
}

QJsonObject resultJson(const ImportPlan &plan, const Applied &applied)
{
    const Difference &difference = plan.difference;
    return {{u"revision"_s, applied.revision},
            {u"problems"_s, problemsJson(plan.problems + applied.problems)},
            {u"difference"_s, QJsonObject{{u"new"_s, difference.added},
                                          {u"changed"_s, difference.changed},
                                          {u"unchanged"_s, difference.unchanged},
                                          {u"missing"_s, difference.missing}}}};
}

/// Writes what was planned. Rows that cannot be understood stop everything, unless the user said to take the rest.
Exit take(const Reading &reading, Registry &registry, const Arguments &arguments)
{
    const bool json = arguments.has(u"--json"_s);
    const bool isBad = hasError(reading.plan.problems);
    if (isBad && !arguments.has(u"--take-rest"_s)) {
        if (json)
            print(resultJson(reading.plan, {0, {}}));
        list(reading.plan.problems);
        refuse(Texts::tr("Nothing was imported. Mend these rows, or take the others with --take-rest."));
        return Exit::Problems;
    }
    const auto applied = registry.apply(reading.plan.change, progressOf(Texts::tr("Writing")));
    if (!applied)
        return refuse(applied.error());
    const Exit exit = list(reading.plan.problems + applied->problems);
    if (json)
        print(resultJson(reading.plan, *applied));
    else if (reading.plan.change.isEmpty())
        print(counted(reading.plan) + Texts::tr("Nothing was written: the registry holds all of this already.") +
              u'\n');
    else if (applied->isDone())
        print(counted(reading.plan) + Texts::tr("Imported (revision %1).").arg(applied->revision) + u'\n');
    return exit;
}

/// Writes the ledger again with its problems, where the user asked for that and there are any.
Outcome writeProblems(const Reading &reading, const Arguments &arguments)
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
             {u"--dry-run"_s, {}, Texts::tr("only show what would be imported")},
             {u"--problems"_s, Texts::tr("FILE"),
              Texts::tr("write the ledger there as a workbook with its problems marked")},
             {u"--take-rest"_s, {}, Texts::tr("leave out the rows with problems and take the others")},
             jsonOption()},
            import};
}

} // namespace daicho
