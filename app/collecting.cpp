// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/collecting.h"

#include "app/console.h"
#include "core/departmentpart.h"
#include "exchange/dispatching.h"
#include "views/distribution/returnedfile.h"

#include <QCoreApplication>

namespace daicho
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::CollectVerb)
};

/// Takes one file in, step by step; the first that fails says why.
class Collecting
{
public:
    Collecting(PastStates &past, const QString &path, const CollectOrder &order)
        : m_past(past), m_registry(past.registry()), m_order(order)
    {
        m_result.path = path;
    }

    Collected run()
    {
        const auto part = read();
        if (!part)
            return refused(part.error());
        m_result.department = m_registry.snapshot()->departmentName(part->dispatch.department);
        if (!m_order.sendBack.isEmpty())
            return sentBack(part->dispatch);
        if (part->dispatch.state == Dispatch::State::Merged && part->dispatch.digest == m_digest)
            return ended(Collected::Fate::Known, Exit::Done);
        auto plan = planMerge(*part, m_registry.snapshot(), m_registry.profile());
        if (!plan)
            return refused(plan.error());
        m_result.plan = *std::move(plan);
        m_result.state = returnedState(*part, m_registry.profile(), m_registry.today());
        return decided();
    }

private:
    Result<ReturnedPart> read();
    Collected decided();
    Collected waiting(const QString &why);
    Collected sentBack(const Dispatch &dispatch);
    Collected applied(const Change &change, Collected::Fate fate, Exit exit);
    Collected ended(Collected::Fate fate, Exit exit)
    {
        m_result.fate = fate;
        m_result.exit = exit;
        return m_result;
    }
    Collected refused(const Error &error)
    {
        m_result.error = error.text;
        return ended(Collected::Fate::Refused, Exit::Failed);
    }

    PastStates &m_past;
    Registry &m_registry;
    const CollectOrder &m_order;
    QString m_digest;
    Collected m_result;
};

/// What was sent is read from this registry's own history, never from the file.
Result<ReturnedPart> Collecting::read()
{
    const Progress progress = progressOf(Texts::tr("Reading"));
    const ReturnedFile file = readReturned(m_result.path, progress);
    if (file.error)
        return *file.error;
    m_digest = file.digest;
    const auto own = ownDispatch(*m_registry.snapshot(), file.claimed);
    if (!own)
        return own.error();
    const auto then = m_past.at(own->sentRevision);
    if (!then)
        return then.error();
    ReturnedPart part;
    part.dispatch = *own;
    part.base = partOf(*then->snapshot, own->department);
    if (const auto known = addEarlierMerges(part, m_past); !known)
        return known.error();
    return withContent(part, file, m_result.path, then->profile, progress);
}

Collected Collecting::decided()
{
    const MergePlan &plan = *m_result.plan;
    const bool isOpen = !plan.conflicts.isEmpty() && m_order.decision == Decision::Open;
    const bool isUnread = plan.unread > 0 && !m_order.takesRest;
    const bool isAllTaken = plan.refused.size() == plan.unread; // those are left out because it was ordered
    if (m_order.isDryRun)
        return ended(Collected::Fate::Planned, isOpen || isUnread || !isAllTaken ? Exit::Problems : Exit::Done);
    if (isOpen)
        return waiting(Texts::tr("Some values have to be decided. Decide with --ours or --theirs, or in the window."));
    if (isUnread)
        return waiting(Texts::tr("Some rows cannot be read. Send it back with --send-back, or take the others with "
                                 "--take-rest."));
    MergeDecisions decisions = MergeDecisions::all(plan, m_order.decision);
    decisions.takesRemovals = m_order.takesRemovals;
    const auto change = resolved(plan, decisions, m_digest, m_registry.today());
    if (!change)
        return refused(change.error());
    return applied(*change, Collected::Fate::Merged, isAllTaken ? Exit::Done : Exit::Problems);
}

Collected Collecting::waiting(const QString &why)
{
    m_result.error = why;
    const Change change = submission(*m_registry.snapshot(), m_result.plan->dispatch, m_registry.today());
    return change.isEmpty() ? ended(Collected::Fate::Waiting, Exit::Problems)
                            : applied(change, Collected::Fate::Waiting, Exit::Problems);
}

Collected Collecting::sentBack(const Dispatch &dispatch)
{
    if (m_order.isDryRun)
        return ended(Collected::Fate::Planned, Exit::Done);
    return applied(sendingBack(*m_registry.snapshot(), dispatch, m_order.sendBack, m_registry.today()),
                   Collected::Fate::SentBack, Exit::Done);
}

Collected Collecting::applied(const Change &change, Collected::Fate fate, Exit exit)
{
    const auto applied = m_registry.apply(change, progressOf(Texts::tr("Writing")));
    if (!applied)
        return refused(applied.error());
    if (!applied->isDone()) {
        list(applied->problems);
        m_result.error = Texts::tr("With these values the registry would not be in order. Nothing was taken in.");
        return ended(Collected::Fate::Refused, Exit::Problems);
    }
    m_result.revision = applied->revision;
    return ended(fate, exit);
}

} // namespace

Collected collectFile(PastStates &past, const QString &path, const CollectOrder &order)
{
    return Collecting(past, path, order).run();
}

} // namespace daicho
