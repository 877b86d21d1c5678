// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/distribution/collectwork.h"

#include "core/departmentpart.h"
#include "exchange/dispatching.h"
#include "registry/departmentfile.h"
#include "registry/registry.h"
#include "views/distribution/returnedfile.h"

namespace daicho
{

using namespace Qt::StringLiterals;

/// What comes back from the thread of its own.
struct CollectWork::Compared {
    ReturnedPart part;
    std::optional<Result<MergePlan>> plan;
    ReturnedState state;
};

qsizetype CollectedFile::openConflicts() const
{
    const qsizetype all = plan ? plan->conflicts.size() : 0;
    const qsizetype decided =
        std::ranges::count_if(decisions.conflicts, [](Decision decision) { return decision != Decision::Open; });
    return std::max<qsizetype>(0, all - decided);
}

CollectWork::CollectWork(const QStringList &paths, Registry &registry, QObject *parent)
    : QObject(parent), m_registry(registry), m_past(registry)
{
    for (const QString &path : paths) {
        CollectedFile file;
        file.path = path;
        m_files.append(file);
    }
    connect(&m_work, &BackgroundWork::progressed, this, &CollectWork::progressed);
}

void CollectWork::start()
{
    m_next = 0;
    readNext();
}

void CollectWork::readNext()
{
    if (m_next >= m_files.size())
        return emit finished();
    const int file = m_next++;
    const auto read = std::make_shared<ReturnedFile>();
    m_work.start([read, path = m_files[file].path](const Progress &progress) { *read = readReturned(path, progress); },
                 [this, file, read] { took(file, *read); });
}

void CollectWork::fail(int file, const QString &problem)
{
    m_files[file].problem = problem;
    setStage(file, CollectedFile::Stage::Failed);
}

/// What it was handed out as is read from this registry's own history, never from the file; so is the policy of then.
Result<ProfilePtr> CollectWork::place(int file, const ReturnedFile &read)
{
    if (read.error)
        return *read.error;
    const auto own = ownDispatch(*m_registry.snapshot(), read.claimed);
    if (!own)
        return own.error();
    const auto then = m_past.at(own->sentRevision);
    if (!then)
        return then.error();
    ReturnedPart &part = m_files[file].part;
    part.dispatch = *own;
    part.base = partOf(*then->snapshot, own->department);
    if (const auto known = addEarlierMerges(part, m_past); !known)
        return known.error();
    return then->profile;
}

void CollectWork::took(int file, const ReturnedFile &read)
{
    m_files[file].authors = read.authors;
    m_files[file].digest = read.digest;
    const auto then = place(file, read);
    if (!then) {
        fail(file, then.error().text);
        return readNext();
    }
    const auto compared = std::make_shared<Compared>(Compared{m_files[file].part, {}, {}});
    m_work.start(
        [compared, read, then = *then, path = m_files[file].path, profile = m_registry.profile(),
         now = m_registry.snapshot(), today = m_registry.today()](const Progress &progress) {
            const auto part = withContent(compared->part, read, path, then, progress);
            if (part)
                compared->part = *part;
            compared->plan.emplace(part ? planMerge(*part, now, profile) : Result<MergePlan>(part.error()));
            if (*compared->plan)
                compared->state = returnedState(*part, profile, today);
        },
        [this, file, compared] {
            if (*compared->plan)
                planned(file, *compared);
            else
                fail(file, compared->plan->error().text);
            readNext();
        });
}

void CollectWork::planned(int file, const Compared &compared)
{
    CollectedFile &entry = m_files[file];
    entry.part = compared.part;
    entry.plan = std::make_shared<const MergePlan>(**compared.plan);
    entry.state = compared.state;
    entry.wasTaken = entry.part.dispatch.state == Dispatch::State::Merged && entry.part.dispatch.digest == entry.digest;
    setStage(file, entry.wasTaken ? CollectedFile::Stage::Taken : CollectedFile::Stage::Planned);
}

void CollectWork::refresh(int file)
{
    CollectedFile &entry = m_files[file];
    if (entry.stage != CollectedFile::Stage::Planned || entry.plan->now == m_registry.snapshot())
        return;
    const auto own = ownDispatch(*m_registry.snapshot(), entry.part.dispatch);
    if (!own)
        return fail(file, own.error().text);
    entry.part.dispatch = *own;
    if (const auto known = addEarlierMerges(entry.part, m_past); !known)
        return fail(file, known.error().text);
    auto again = planMerge(entry.part, m_registry.snapshot(), m_registry.profile());
    if (!again)
        return fail(file, again.error().text);
    QList<Decision> decisions;
    for (const MergeConflict &conflict : again->conflicts)
        decisions.append(entry.decisions.conflicts.value(entry.plan->conflicts.indexOf(conflict), Decision::Open));
    entry.decisions.conflicts = decisions;
    entry.plan = std::make_shared<const MergePlan>(*std::move(again));
    emit changed(file);
}

Result<Change> CollectWork::take(int file)
{
    refresh(file);
    const CollectedFile &entry = m_files[file];
    if (entry.stage != CollectedFile::Stage::Planned)
        return Error{Error::Kind::Invalid, entry.problem};
    return resolved(*entry.plan, entry.decisions, entry.digest, m_registry.today());
}

void CollectWork::setStage(int file, CollectedFile::Stage stage)
{
    m_files[file].stage = stage;
    emit changed(file);
}

} // namespace daicho
