// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importreport.h"

#include "app/texttable.h"
#include "exchange/exportassets.h"
#include "exchange/fieldcolumns.h"
#include "exchange/nearnames.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::ImportVerb)
};

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
QString understood(const PlannedLedger &reading, const Profile &profile)
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

/// What an import would make besides assets, by the field that names it.
QStringList newNames(const ImportPlan &plan, const QString &field)
{
    QStringList names;
    for (const NewName &name : plan.newNames) {
        if (name.field == field)
            names.append(name.name);
    }
    return names;
}

constexpr qsizetype mostSought = 1000; // a wrong column may name something new in every row

/// Known names that new ones may be slips of, for scripts.
QJsonArray nearNames(const ImportPlan &plan, const Profile &profile)
{
    NearNames near(plan, profile);
    QJsonArray all;
    const auto put = [&](const QString &field, const QString &name, const QStringList &names) {
        if (!names.isEmpty())
            all.append(
                QJsonObject{{u"field"_s, field}, {u"cell"_s, name}, {u"perhaps"_s, QJsonArray::fromStringList(names)}});
    };
    for (const NewName &name : plan.newNames.mid(0, mostSought))
        put(name.field, name.name, near.of(name));
    for (const UnknownValue &value : plan.unknownValues.mid(0, mostSought))
        put(value.field, value.cell, near.of(value));
    return all;
}

/// The new departments one by one, and for people what of all that is unknown may be a slip.
QString proposalsOf(const ImportPlan &plan, const Profile &profile)
{
    NearNames near(plan, profile);
    const std::vector<FieldColumn> columns = fieldColumns(profile);
    QString text;
    const auto perhaps = [&](const QStringList &names) {
        return names.isEmpty() ? QString() : u' ' + Texts::tr("(perhaps: %1)").arg(names.join(u"、"_s));
    };
    const auto say = [&](const QString &field, const QString &cell, const QStringList &names) {
        const FieldColumn *column = columnNamed(columns, field);
        if (!names.isEmpty())
            text += Texts::tr("%1 not known: %2").arg(column ? column->label : field, cell) + perhaps(names) + u'\n';
    };
    qsizetype sought = 0;
    for (const NewName &name : plan.newNames) {
        const QStringList names = ++sought <= mostSought ? near.of(name) : QStringList();
        if (name.field == u"department")
            text += Texts::tr("New department: %1").arg(name.name) + perhaps(names) + u'\n';
        else
            say(name.field, name.name, names);
    }
    for (const UnknownValue &value : plan.unknownValues.mid(0, mostSought))
        say(value.field, value.cell, near.of(value));
    return text;
}

/// What is proposed besides assets, for scripts.
void putNames(const ImportPlan &plan, const Profile &profile, QJsonObject &object)
{
    object.insert(u"nearNames"_s, nearNames(plan, profile));
    object.insert(u"newDepartments"_s, QJsonArray::fromStringList(newNames(plan, u"department"_s)));
    object.insert(u"newPosts"_s, QJsonArray::fromStringList(newNames(plan, u"owner"_s)));
    object.insert(u"newEngagements"_s, QJsonArray::fromStringList(newNames(plan, u"engagement"_s)));
    object.insert(u"unmapped"_s, QJsonArray::fromStringList(plan.unmapped));
    QJsonArray values;
    for (const UnknownValue &value : plan.unknownValues)
        values.append(QJsonObject{{u"field"_s, value.field}, {u"cell"_s, value.cell}, {u"rows"_s, value.rows}});
    object.insert(u"unknownValues"_s, values);
}

QString shortened(const QString &value)
{
    static constexpr qsizetype longest = 60;
    const QString line = value.simplified();
    return line.isEmpty() ? Texts::tr("(blank)") : line.size() > longest ? line.left(longest) + u'…' : line;
}

/// The first changes one by one, and how many more there are.
QString changesOf(const ImportPlan &plan, const Profile &profile)
{
    static constexpr qsizetype mostShown = 20;
    const std::vector<FieldColumn> columns = fieldColumns(profile);
    QString text;
    for (const FieldChange &change : plan.fieldChanges.mid(0, mostShown)) {
        const FieldColumn *field = columnNamed(columns, change.field);
        const QString line =
            Texts::tr("%1 row %2, %3, %4: %5 → %6")
                .arg(change.sheet, QString::number(change.row), change.number, field ? field->label : change.field,
                     shortened(change.before), shortened(change.after));
        text += u"  "_s + line.trimmed() + u'\n';
    }
    qint64 all = 0;
    for (const auto &[field, count] : plan.changedByField)
        all += count;
    if (all > mostShown)
        text += u"  "_s + Texts::tr("and %1 more changes").arg(all - mostShown) + u'\n';
    return text;
}

} // namespace

QString textOf(const ImportPlan &plan, const Profile &profile)
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
    text += proposalsOf(plan, profile);
    if (const qsizetype posts = newNames(plan, u"owner"_s).size(); posts > 0)
        text += Texts::tr("New posts: %1").arg(posts) + u'\n';
    if (const qsizetype engagements = newNames(plan, u"engagement"_s).size(); engagements > 0)
        text += Texts::tr("New contracts and services: %1").arg(engagements) + u'\n';
    if (!plan.unmapped.isEmpty())
        text += Texts::tr("Columns left out: %1").arg(plan.unmapped.join(Texts::tr(", "))) + u'\n';
    for (const QString &note : plan.notes)
        text += note + u'\n';
    return text;
}

QString textOf(const PlannedLedger &reading, const Profile &profile)
{
    return understood(reading, profile) + textOf(reading.plan, profile) + changesOf(reading.plan, profile);
}

QJsonObject toJson(const PlannedLedger &reading, const ProfilePtr &profile)
{
    QJsonObject object = planJson(reading.plan, profile);
    const QJsonObject understanding = readingJson(reading.ledger);
    for (auto key = understanding.begin(); key != understanding.end(); ++key)
        object.insert(key.key(), key.value());
    putNames(reading.plan, *profile, object);
    QJsonArray blanks;
    for (const KeptCell &kept : reading.plan.keptCells)
        blanks.append(QJsonObject{{u"sheet"_s, kept.sheet},
                                  {u"row"_s, kept.row},
                                  {u"number"_s, kept.number},
                                  {u"column"_s, kept.column},
                                  {u"value"_s, kept.value}});
    object.insert(u"blanks"_s, blanks);
    return object;
}

QJsonObject toJson(const ImportPlan &plan, const Profile &profile, const Applied &applied)
{
    const Difference &difference = plan.difference;
    QJsonObject object{{u"revision"_s, applied.revision},
                       {u"problems"_s, problemsJson(plan.problems + applied.problems)},
                       {u"difference"_s, QJsonObject{{u"new"_s, difference.added},
                                                     {u"changed"_s, difference.changed},
                                                     {u"unchanged"_s, difference.unchanged},
                                                     {u"missing"_s, difference.missing}}}};
    putNames(plan, profile, object);
    return object;
}

} // namespace daicho
