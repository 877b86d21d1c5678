// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adoptionreport.h"
#include "app/console.h"
#include "app/session.h"
#include "app/verbs/verbs.h"
#include "core/wareki.h"
#include "policy/catalogue.h"
#include "policy/profileedit.h"

#include <QCoreApplication>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::AdoptVerb)
};

/// What the command line asks for, before a registry is opened.
struct Wish {
    QString policy; ///< empty: the one in force
    CatalogueChoice catalogue;
    PartialDate from;
};

Result<Wish> wishOf(const Arguments &arguments)
{
    Wish wish;
    wish.policy = arguments.operand(1);
    wish.catalogue.catalogue = arguments.value(u"--standard"_s);
    wish.catalogue.chapters = arguments.value(u"--chapters"_s).split(u',', Qt::SkipEmptyParts);
    for (QString &chapter : wish.catalogue.chapters)
        chapter = chapter.trimmed();
    wish.catalogue.onlyRequired = arguments.has(u"--only-required"_s);
    const bool choosesParts = wish.catalogue.onlyRequired || arguments.has(u"--chapters"_s);
    if (wish.catalogue.catalogue.isEmpty() && choosesParts)
        return Error{Error::Kind::Invalid, Texts::tr("--chapters and --only-required go with --standard.")};
    if (wish.catalogue.catalogue.isEmpty() && wish.policy.isEmpty())
        return Error{Error::Kind::Invalid, Texts::tr("Name a policy, or a catalogue with --standard.")};
    const QString date = arguments.value(u"--from"_s);
    const std::optional<PartialDate> from = readDate(date);
    if (!date.isEmpty() && (!from || from->precision() != PartialDate::Precision::Day))
        return Error{Error::Kind::Invalid, Texts::tr("“%1” is no day of the calendar.").arg(date)};
    wish.from = from.value_or(PartialDate());
    return wish;
}

/// The policy to adopt: the named one or the one in force, with what was chosen of the catalogue.
Result<ReadProfile> wanted(const Wish &wish, const Snapshot &now)
{
    Result<ReadProfile> read = wish.policy.isEmpty() ? readProfile(now.policy.text) : policyNamed(wish.policy);
    if (!read || !read->profile || wish.catalogue.catalogue.isEmpty())
        return read;
    return withCatalogue(objectOf(read->adopted), wish.catalogue);
}

Exit carryOut(Registry &registry, const AdoptionReport &report, bool json)
{
    if (report.plan.change.isEmpty()) {
        if (!json)
            print(Texts::tr("This policy is in force already; nothing was changed.") + u'\n');
        return Exit::Done;
    }
    const auto applied = registry.apply(report.plan.change, progressOf(Texts::tr("Writing")));
    if (!applied)
        return refuse(applied.error());
    const Exit exit = list(applied->problems);
    if (applied->isDone() && !json)
        print(Texts::tr("Adopted (revision %1). “daicho undo” takes it back.").arg(applied->revision) + u'\n');
    return exit;
}

Exit adopt(const Arguments &arguments)
{
    const auto wish = wishOf(arguments);
    if (!wish)
        return refuse(wish.error());
    const bool isDryRun = arguments.has(u"--dry-run"_s);
    const bool json = arguments.has(u"--json"_s);
    return withRegistry(arguments.operand(0), isDryRun ? Access::ReadOnly : Access::ReadWrite, [&](Registry &registry) {
        const auto next = wanted(*wish, *registry.snapshot());
        if (!next)
            return refuse(next.error());
        if (!next->profile) {
            list(next->problems);
            refuse(Texts::tr("Nothing was adopted."));
            return Exit::Problems;
        }
        const AdoptionReport report =
            reportOn(registry.snapshot(), registry.profile(), *next, wish->from, registry.today());
        if (!json)
            print(textOf(report) + u'\n');
        list(report.plan.problems);
        const Exit exit = isDryRun ? Exit::Done : carryOut(registry, report, json);
        if (json) {
            QJsonObject object = toJson(report);
            object.insert(u"revision"_s, registry.snapshot()->revision);
            print(object);
        } else if (isDryRun) {
            print(Texts::tr("Nothing was changed: this only shows what would be.") + u'\n');
        }
        return exit;
    });
}

} // namespace

Verb adoptVerb()
{
    return {u"adopt"_s,
            Texts::tr("put another policy in force, or take measures from a catalogue"),
            {registryOperand(),
             {Texts::tr("POLICY"), Texts::tr("id of the policy, or a file with one; else the one in force"), true}},
            {{u"--standard"_s, Texts::tr("ID"), Texts::tr("take measures from this catalogue, too")},
             {u"--chapters"_s, Texts::tr("LIST"), Texts::tr("only these chapters of it, such as 2,4.1")},
             {u"--only-required"_s, {}, Texts::tr("leave out what it only recommends")},
             {u"--from"_s, Texts::tr("DATE"), Texts::tr("in force from this day; else from today")},
             {u"--dry-run"_s, {}, Texts::tr("only show what would change")},
             jsonOption()},
            adopt};
}

} // namespace daicho
