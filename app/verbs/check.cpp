// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/language.h"
#include "app/session.h"
#include "app/texttable.h"
#include "app/verbs/verbs.h"
#include "core/wareki.h"
#include "policy/findings.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::CheckVerb)
};

/// What is to be shown of all that was found.
struct Wanted {
    std::optional<Id> department; ///< with those below it
    QString check;
    QDate day;
};

QString nameOfAsset(const Snapshot &now, Id id)
{
    const std::optional<AssetRef> ref = now.assets.find(id);
    if (!ref)
        return {};
    const AssetRow row = now.assets.row(*ref);
    return row.string(AssetText::Number) + u' ' + row.string(AssetText::Name);
}

QString subjectOf(const Finding &finding, const Snapshot &now)
{
    switch (finding.on) {
    case Finding::On::Body:
        return now.bodyName;
    case Finding::On::Department:
        return now.departmentName(finding.id);
    case Finding::On::Zone: {
        const Zone *zone = now.zones.find(finding.id);
        return zone ? zone->name : QString();
    }
    case Finding::On::Engagement: {
        const Engagement *engagement = now.engagements.find(finding.id);
        return engagement ? engagement->name : QString();
    }
    case Finding::On::Flow: {
        const Flow *flow = now.flows.find(finding.id);
        return flow ? nameOfAsset(now, flow->from) + u" → "_s + nameOfAsset(now, flow->to) : QString();
    }
    case Finding::On::Asset:
        break;
    }
    return nameOfAsset(now, finding.id);
}

bool isUnder(Id department, Id above, const Snapshot &now)
{
    constexpr int deepest = 32; // a ring in the data ends here
    for (int depth = 0; depth < deepest && !department.isNull(); ++depth) {
        if (department == above)
            return true;
        const Department *found = now.departments.find(department);
        department = found ? found->parent : Id();
    }
    return false;
}

QList<Finding> found(const Registry &registry, const Wanted &wanted)
{
    const Snapshot &now = *registry.snapshot();
    QList<Finding> all = findings(now, *registry.profile(), wanted.day, language());
    all.removeIf([&](const Finding &finding) {
        return (!wanted.check.isEmpty() && finding.check != wanted.check) ||
               (wanted.department && !isUnder(finding.department, *wanted.department, now));
    });
    return all;
}

QString severityId(const Finding &finding)
{
    return finding.severity == Problem::Severity::Error ? u"error"_s : u"warning"_s;
}

QJsonObject toJson(const QList<Finding> &all, const Registry &registry, QDate day)
{
    const Snapshot &now = *registry.snapshot();
    QJsonArray list;
    for (const Finding &finding : all)
        list.append(QJsonObject{{u"check"_s, finding.check},
                                {u"severity"_s, severityId(finding)},
                                {u"subject"_s, subjectOf(finding, now)},
                                {u"department"_s, now.departmentName(finding.department)},
                                {u"message"_s, finding.message},
                                {u"source"_s, finding.source}});
    return {{u"policy"_s, registry.profile()->id},
            {u"policyVersion"_s, registry.profile()->version},
            {u"revision"_s, now.revision},
            {u"day"_s, day.toString(Qt::ISODate)},
            {u"findings"_s, list}};
}

QString asTable(const QList<Finding> &all, const Snapshot &now)
{
    if (all.isEmpty())
        return Texts::tr("Nothing was found.") + u'\n';
    QList<QStringList> rows;
    for (const Finding &finding : all)
        rows << QStringList{finding.severity == Problem::Severity::Error ? Texts::tr("Error") : Texts::tr("Warning"),
                            finding.check,
                            now.departmentName(finding.department),
                            subjectOf(finding, now),
                            finding.message,
                            finding.source};
    return textTable({Texts::tr("Severity"), Texts::tr("Check"), Texts::tr("Department"), Texts::tr("Found in"),
                      Texts::tr("What is wrong"), Texts::tr("Clause")},
                     rows);
}

Result<Wanted> wantedBy(const Arguments &arguments, const Registry &registry)
{
    Wanted wanted{std::nullopt, arguments.value(u"--check"_s), registry.today()};
    if (arguments.has(u"--department"_s)) {
        const auto department = findDepartment(*registry.snapshot(), arguments.value(u"--department"_s));
        if (!department)
            return department.error();
        wanted.department = *department;
    }
    const QStringList checks = checksOf(*registry.profile());
    if (!wanted.check.isEmpty() && !checks.contains(wanted.check))
        return Error{
            Error::Kind::Missing,
            Texts::tr("There is no check “%1” under the policy %2.").arg(wanted.check, registry.profile()->id) +
                didYouMean(wanted.check, checks)};
    if (arguments.has(u"--on"_s)) {
        const auto day = readDate(arguments.value(u"--on"_s));
        if (!day || day->precision() != PartialDate::Precision::Day)
            return Error{Error::Kind::Invalid, Texts::tr("“%1” is no day.").arg(arguments.value(u"--on"_s))};
        wanted.day = day->first();
    }
    return wanted;
}

Exit check(const Registry &registry, const Arguments &arguments)
{
    const auto wanted = wantedBy(arguments, registry);
    if (!wanted)
        return refuse(wanted.error());
    const QList<Finding> all = found(registry, *wanted);
    if (arguments.has(u"--json"_s))
        print(toJson(all, registry, wanted->day));
    else
        print(asTable(all, *registry.snapshot()));
    const bool hasErrors =
        std::ranges::any_of(all, [](const Finding &finding) { return finding.severity == Problem::Severity::Error; });
    return hasErrors ? Exit::Problems : Exit::Done;
}

} // namespace

Verb checkVerb()
{
    return {u"check"_s,
            Texts::tr("list what is inconsistent or against the policy; exits with 1 when there are errors"),
            {registryOperand()},
            {{u"--department"_s, Texts::tr("NAME"), Texts::tr("only this department and those below it")},
             {u"--check"_s, Texts::tr("ID"), Texts::tr("only this check, such as mandatory-field")},
             {u"--on"_s, Texts::tr("DATE"), Texts::tr("as of this day in place of today")},
             jsonOption()},
            [](const Arguments &arguments) {
                return withRegistry(arguments.operand(0), Access::ReadOnly,
                                    [&](Registry &registry) { return check(registry, arguments); });
            }};
}

} // namespace daicho
