// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/language.h"
#include "app/session.h"
#include "app/texttable.h"
#include "app/verbs/verbs.h"

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

QJsonObject toJson(const Counts &counts)
{
    const auto ratio = counts.ratio();
    return {{u"required"_s, counts.required()},
            {u"done"_s, counts[Standing::Done]},
            {u"partial"_s, counts[Standing::Partial]},
            {u"notDone"_s, counts[Standing::NotDone]},
            {u"unanswered"_s, counts[Standing::Unanswered]},
            {u"excepted"_s, counts[Standing::Excepted]},
            {u"notApplicable"_s, counts[Standing::NotApplicable]},
            {u"ratio"_s, ratio ? QJsonValue(*ratio) : QJsonValue()}};
}

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
    const auto ratio = counts.ratio();
    // Never 100 % while anything is open: what is shown is rounded down.
    return row << (ratio ? u"%1 %"_s.arg(double(qint64(*ratio * 1000)) / 10, 0, 'f', 1) : u"-"_s);
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
    rows << cells({Texts::tr("Body and zones")}, coverage.body.all) << cells({Texts::tr("Total")}, coverage.total.all);
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

Exit showCoverage(const Arguments &arguments)
{
    return withRegistry(arguments.operand(0), Access::ReadOnly, [&](Registry &registry) {
        const auto coverage = registry.coverage();
        const Snapshot &now = *registry.snapshot();
        const Profile &profile = *registry.profile();
        const QString by = arguments.value(u"--by"_s, u"department"_s);
        if (arguments.has(u"--json"_s)) {
            print(toJson(*coverage, now, profile, by == u"measure"));
            return Exit::Done;
        }
        print(Texts::tr("%1, policy %2 version %3, revision %4, as of %5")
                  .arg(now.bodyName, coverage->policy, coverage->policyVersion, QString::number(coverage->revision),
                       coverage->day.toString(Qt::ISODate)) +
              u"\n\n"_s);
        print(by == u"category"  ? byCategory(*coverage, profile)
              : by == u"measure" ? byMeasure(*coverage, profile)
                                 : byDepartment(*coverage, now));
        return Exit::Done;
    });
}

} // namespace

Verb coverageVerb()
{
    return {u"coverage"_s,
            Texts::tr("show how many of the required measures are done"),
            {registryOperand()},
            {{u"--by"_s,
              u"department|category|measure"_s,
              Texts::tr("what the lines of the table are"),
              {u"department"_s, u"category"_s, u"measure"_s}},
             jsonOption()},
            showCoverage};
}

} // namespace daicho
