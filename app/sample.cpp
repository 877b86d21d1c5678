// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"

#include "app/sample/answermaker.h"
#include "app/sample/assetmaker.h"
#include "app/sample/connectionmaker.h"
#include "app/sample/organisation.h"
#include "registry/registry.h"

#include <QCoreApplication>

namespace daicho
{

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::Sample)
};

/// 1 April of the fiscal year that the day belongs to.
QDate yearStartOf(QDate day)
{
    return QDate(day.month() < 4 ? day.year() - 1 : day.year(), 4, 1);
}

/// Applies a change that has to fit: problems in what the sample made up are faults of its own.
Outcome put(Registry &registry, Change change, const Progress &progress)
{
    change.detail = Texts::tr("Sample");
    const auto applied = registry.apply(change, progress);
    if (!applied)
        return applied.error();
    for (const Problem &problem : applied->problems) {
        if (problem.severity == Problem::Severity::Error)
            return Error{Error::Kind::Invalid, Texts::tr("The sample does not fit this policy: %1 “%2”: %3")
                                                   .arg(problem.column, problem.value, problem.reason)};
    }
    return Nothing();
}

} // namespace

Result<SampleSummary> makeSample(const QString &path, const SampleRequest &request, const Progress &progress)
{
    const auto created = Registry::create(path, request.policy);
    if (!created)
        return created.error();
    Registry &registry = **created;
    const SampleCity &city = sampleCity();
    const QDate yearStart = yearStartOf(registry.today());
    SampleIds ids(yearStart);
    Dice dice(request.seed);

    SampleOrganisation organisation = organise(city, request.assets, yearStart, ids, dice);
    Dice connectionDice(request.seed + 1); // apart, so that what is connected changes nothing else
    recordTerms(organisation.change.engagements.upserts, connectionDice);
    if (const Outcome done = put(registry, organisation.change, {}); !done)
        return done.error();
    {
        const ProfilePtr profile = registry.profile();
        auto assets = SampleAssets(*profile, city, organisation, yearStart).make(request.assets, ids, dice, progress);
        if (!assets)
            return assets.error();
        Change change;
        change.verb = Change::Verb::Import;
        change.assets = *std::move(assets);
        if (const Outcome done = put(registry, std::move(change), progress); !done)
            return done.error();
    }
    Change connections = SampleConnections(*registry.profile(), city, *registry.snapshot()).make(ids, connectionDice);
    if (const Outcome done = put(registry, std::move(connections), progress); !done)
        return done.error();
    SampleAnswers answers(registry.profile(), city, organisation, registry.snapshot(), yearStart);
    if (const Outcome done = put(registry, answers.make(ids, dice), progress); !done)
        return done.error();
    const Snapshot &now = *registry.snapshot();
    return SampleSummary{now.revision,          now.assets.size(), now.departments.size(), now.answers.size(),
                         now.exceptions.size(), now.links.size(),  now.flows.size()};
}

} // namespace daicho
