// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adoptionreport.h"
#include "app/console.h"
#include "app/language.h"
#include "app/session.h"
#include "app/verbs/verbs.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::PolicyVerb)
};

bool isRegistry(const QString &name)
{
    return !profileText(name) && QFileInfo(name).suffix().compare(u"daicho", Qt::CaseInsensitive) == 0;
}

/// Reads a policy; says why when it cannot be used.
std::optional<ReadProfile> usablePolicy(const QString &name, Exit &exit)
{
    const auto read = policyNamed(name);
    if (!read)
        exit = refuse(read.error());
    else if (!read->profile)
        exit = list(read->problems);
    return read && read->profile ? std::optional(*read) : std::nullopt;
}

Exit compareWith(const QString &path, const ReadProfile &next, bool json)
{
    return withRegistry(path, Access::ReadOnly, [&](Registry &registry) {
        const AdoptionReport report = reportOn(registry.snapshot(), registry.profile(), next, {}, registry.today());
        if (json)
            print(toJson(report));
        else
            print(textOf(report));
        list(report.plan.problems);
        return Exit::Done;
    });
}

} // namespace

Exit diffPolicies(const QString &before, const QString &after, bool json)
{
    if (before.isEmpty() || after.isEmpty())
        return refuse(Texts::tr("“daicho policy diff” needs two policies, or a registry and a policy."));
    Exit exit = Exit::Failed;
    const auto next = usablePolicy(after, exit);
    if (!next)
        return exit;
    if (isRegistry(before))
        return compareWith(before, *next, json);
    const auto was = usablePolicy(before, exit);
    if (!was)
        return exit;
    const ProfileDifference found = difference(*was->profile, *next->profile);
    if (json)
        print(toJson(found));
    else if (found.entries.isEmpty())
        print(Texts::tr("The two policies do not differ.") + u'\n');
    else
        print(textOf(found, language()));
    return Exit::Done;
}

} // namespace daicho
