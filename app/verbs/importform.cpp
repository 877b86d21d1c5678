// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/importform.h"

#include "app/console.h"
#include "app/texttable.h"
#include "exchange/exportassets.h"

#include <QCoreApplication>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::ImportVerb)
};

/// What the registry's words for statuses are; other texts are names and stay as they are.
QString shown(const QString &value)
{
    static const QHash<QString, const char *> statuses{
        {u"done"_s, QT_TRANSLATE_NOOP("daicho::ImportVerb", "done")},
        {u"partial"_s, QT_TRANSLATE_NOOP("daicho::ImportVerb", "partly done")},
        {u"not-done"_s, QT_TRANSLATE_NOOP("daicho::ImportVerb", "not done")},
        {u"not-applicable"_s, QT_TRANSLATE_NOOP("daicho::ImportVerb", "not applicable")}};
    const char *text = statuses.value(value);
    return text ? Texts::tr(text) : value;
}

QString tableOf(const FormPlan &plan)
{
    const bool isDomains = plan.preset->holds == Preset::Holds::Domains;
    QList<QStringList> rows;
    for (const FormLine &line : plan.lines)
        rows << QStringList{QString::number(line.row), line.name, isDomains ? QString() : line.place,
                            isDomains ? line.before : shown(line.before), isDomains ? line.after : shown(line.after)};
    if (isDomains) {
        for (QStringList &row : rows)
            row.removeAt(2);
        return textTable({Texts::tr("Row"), Texts::tr("Department"), Texts::tr("Below, before"), Texts::tr("Below")},
                         rows, {0});
    }
    return textTable(
        {Texts::tr("Row"), Texts::tr("Measure"), Texts::tr("For"), Texts::tr("Before"), Texts::tr("After")}, rows, {0});
}

QString counted(const FormPlan &plan)
{
    QString text = Texts::tr("New: %1, changed: %2, unchanged: %3")
                       .arg(plan.difference.added)
                       .arg(plan.difference.changed)
                       .arg(plan.difference.unchanged) +
                   u'\n';
    if (plan.problemRows > 0)
        text += Texts::tr("Rows with problems: %1").arg(plan.problemRows) + u'\n';
    for (const QString &note : plan.notes)
        text += note + u'\n';
    for (const SkippedRow &row : plan.skipped)
        text += u"  "_s + Texts::tr("row %1: %2 (%3)").arg(QString::number(row.row), row.text, row.reason) + u'\n';
    return text;
}

QJsonObject resultJson(const FormPlan &plan, const Applied &applied)
{
    QJsonObject object = formPlanJson(plan);
    object[u"revision"_s] = applied.revision;
    object[u"problems"_s] = problemsJson(plan.problems + applied.problems);
    return object;
}

/// Writes what was planned. Rows that cannot be understood stop everything, unless the user said to take the rest.
Exit take(const FormPlan &plan, Registry &registry, const Arguments &arguments)
{
    const bool json = arguments.has(u"--json"_s);
    if (hasError(plan.problems) && !arguments.has(u"--take-rest"_s)) {
        if (json)
            print(resultJson(plan, {0, {}}));
        list(plan.problems);
        refuse(Texts::tr("Nothing was imported. Mend these rows, or take the others with --take-rest."));
        return Exit::Problems;
    }
    const auto applied = registry.apply(plan.change, progressOf(Texts::tr("Writing")));
    if (!applied)
        return refuse(applied.error());
    const Exit exit = list(plan.problems + applied->problems);
    if (json)
        print(resultJson(plan, *applied));
    else if (plan.change.isEmpty())
        print(counted(plan) + Texts::tr("Nothing was written: the registry holds all of this already.") + u'\n');
    else if (applied->isDone())
        print(counted(plan) + Texts::tr("Imported (revision %1).").arg(applied->revision) + u'\n');
    return exit;
}

} // namespace

Exit importForm(const LedgerReading &reading, Registry &registry, const Arguments &arguments)
{
    const auto plan = planForm(reading, registry.snapshot(), registry.profile(), progressOf(Texts::tr("Comparing")));
    if (!plan)
        return refuse(plan.error());
    if (!arguments.has(u"--dry-run"_s))
        return take(*plan, registry, arguments);
    if (arguments.has(u"--json"_s)) {
        print(formPlanJson(*plan));
        return hasError(plan->problems) ? Exit::Problems : Exit::Done;
    }
    print(tableOf(*plan) + u'\n' + counted(*plan));
    return list(plan->problems);
}

} // namespace daicho
