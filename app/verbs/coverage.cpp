// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/countstext.h"
#include "app/language.h"
#include "app/session.h"
#include "app/texttable.h"
#include "app/verbs/verbs.h"
#include "core/wareki.h"
#include "policy/percent.h"
#include "tables/coveragetable.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::CoverageVerb)
};

QJsonObject toJson(const CoverageLine &line, const Profile &profile)
{
    QJsonObject object = toJson(line.all);
    QJsonArray categories;
    for (qsizetype i = 0; i < profile.categories.size(); ++i) {
        QJsonObject counts = toJson(line.categories[size_t(i)]);
        counts.insert(u"category"_s, profile.categories[i].id);
        counts.insert(u"label"_s, profile.categories[i].label.in(language()));
        categories.append(counts);
    }
    object.insert(u"categories"_s, categories);
    return object;
}

QJsonArray measuresJson(const Coverage &coverage, const Profile &profile)
{
    QJsonArray measures;
    for (qsizetype i = 0; i < profile.measures.size(); ++i) {
        QJsonObject counts = toJson(coverage.total.measures[size_t(i)]);
        counts.insert(u"measure"_s, profile.measures[i].id);
        counts.insert(u"category"_s, profile.measures[i].category);
        counts.insert(u"label"_s, profile.measures[i].label.in(language()));
        measures.append(counts);
    }
    return measures;
}

QJsonObject toJson(const Coverage &coverage, const Snapshot &now, const Profile &profile, bool withMeasures)
{
    QJsonArray departments;
    for (const CoverageLine &line : coverage.departments) {
        QJsonObject object = toJson(line, profile);
        object.insert(u"department"_s, now.departmentName(line.department));
        departments.append(object);
    }
    QJsonObject object{{u"policy"_s, coverage.policy},
                       {u"policyVersion"_s, coverage.policyVersion},
                       {u"revision"_s, coverage.revision},
                       {u"day"_s, coverage.day.toString(Qt::ISODate)},
                       {u"departments"_s, departments},
                       {u"body"_s, toJson(coverage.body, profile)},
                       {u"total"_s, toJson(coverage.total, profile)}};
    if (withMeasures)
        object.insert(u"measures"_s, measuresJson(coverage, profile));
    return object;
}

QStringList cells(const QStringList &first, const Counts &counts)
{
    QStringList row = first;
    row << QString::number(counts.required());
    for (int standing = 0; standing < standingCount; ++standing)
        row << QString::number(counts.by[size_t(standing)]);
    return row << ratioText(counts);
}

QStringList headers(const QStringList &first)
{
    return first + QStringList{Texts::tr("Required"),       Texts::tr("Done"),       Texts::tr("Partial"),
                               Texts::tr("Not done"),       Texts::tr("Unanswered"), Texts::tr("Excepted"),
                               Texts::tr("Not applicable"), Texts::tr("Coverage")};
}

QString byDepartment(const Coverage &coverage, const Snapshot &now)
{
    QList<QStringList> rows;
    for (const CoverageLine &line : coverage.departments)
        rows << cells({now.departmentName(line.department)}, line.all);
    rows << cells({CoverageTable::bodyText(now.bodyName)}, coverage.body.all)
         << cells({Texts::tr("Total")}, coverage.total.all);
    return textTable(headers({Texts::tr("Department")}), rows, {1, 2, 3, 4, 5, 6, 7, 8});
}

QString byCategory(const Coverage &coverage, const Profile &profile)
{
    QList<QStringList> rows;
    for (qsizetype i = 0; i < profile.categories.size(); ++i)
        rows << cells({profile.categories[i].id, profile.categories[i].label.in(language())},
                      coverage.total.categories[size_t(i)]);
    rows << cells({Texts::tr("Total"), {}}, coverage.total.all);
    return textTable(headers({Texts::tr("Clause"), Texts::tr("Category")}), rows, {2, 3, 4, 5, 6, 7, 8, 9});
}

QString byMeasure(const Coverage &coverage, const Profile &profile)
{
    QList<QStringList> rows;
    for (qsizetype i = 0; i < profile.measures.size(); ++i)
        rows << cells({profile.measures[i].id, profile.measures[i].label.in(language())},
                      coverage.total.measures[size_t(i)]);
    rows << cells({Texts::tr("Total"), {}}, coverage.total.all);
    return textTable(headers({Texts::tr("Measure"), Texts::tr("What must be done")}), rows, {2, 3, 4, 5, 6, 7, 8, 9});
}

/// Prints the coverage of a registry as it stands, or as it stood.
void show(const Coverage &coverage, const Snapshot &now, const Profile &profile, const Arguments &arguments)
{
    const QString by = arguments.value(u"--by"_s, u"department"_s);
    if (arguments.has(u"--json"_s)) {
        print(toJson(coverage, now, profile, by == u"measure"));
        return;
    }
    print(Texts::tr("%1, policy %2 version %3, revision %4, as of %5")
              .arg(now.bodyName, coverage.policy, coverage.policyVersion, QString::number(coverage.revision),
                   coverage.day.toString(Qt::ISODate)) +
          u"\n\n"_s);
    print(by == u"category"  ? byCategory(coverage, profile)
          : by == u"measure" ? byMeasure(coverage, profile)
                             : byDepartment(coverage, now));
}

Exit showCoverage(const Arguments &arguments)
{
    const QString on = arguments.value(u"--on"_s);
    const std::optional<PartialDate> day = readDate(on);
    if (arguments.has(u"--on"_s) && (!day || day->precision() != PartialDate::Precision::Day))
        return refuse(Texts::tr("“%1” is no day of the calendar.").arg(on));
    return withRegistry(arguments.operand(0), Access::ReadOnly, [&](Registry &registry) {
        if (!arguments.has(u"--on"_s)) {
            show(*registry.coverage(), *registry.snapshot(), *registry.profile(), arguments);
            return Exit::Done;
        }
        const auto then = registry.asOf(day->first());
        if (!then)
            return refuse(then.error());
        const Coverage coverage = CoverageCounter(then->profile).count(*then->snapshot, day->first());
        show(coverage, *then->snapshot, *then->profile, arguments);
        return Exit::Done;
    });
}

} // namespace

Verb coverageVerb()
{
    return {
        u"coverage"_s,
        Texts::tr("show how many of the required measures are done"),
        {registryOperand()},
        {{u"--by"_s,
          u"department|category|measure"_s,
          Texts::tr("what the lines of the table are"),
          {u"department"_s, u"category"_s, u"measure"_s}},
         {u"--on"_s, Texts::tr("DATE"), Texts::tr("as it stood at the end of that day, by the policy in force then")},
         jsonOption()},
        showCoverage};
}

} // namespace daicho
