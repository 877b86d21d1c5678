// SPDX-License-Identifier: GPL-3.0-or-later
// What was done last, and taking it back.
#include "registry/registry.h"

#include "store/store.h"

#include <QCoreApplication>

namespace daicho
{

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::Registry)
};

} // namespace

void Registry::remember(const Change &change, qint64 revision, const Authorship &by)
{
    const bool isUndo = change.verb == Change::Verb::Undo;
    if (isUndo || change.verb == Change::Verb::Redo) {
        HistoryEntry moved = (isUndo ? m_undo.undo : m_undo.redo).takeLast();
        moved.revision = revision;
        (isUndo ? m_undo.redo : m_undo.undo).append(moved);
        return;
    }
    m_undo.redo.clear();
    m_undo.undo.append({revision, change.verb, change.detail, 0, by.author, by.at, 0});
}

Result<Applied> Registry::revert(const QList<HistoryEntry> &stack, Change::Verb verb, const Progress &progress)
{
    if (stack.isEmpty())
        return Error{Error::Kind::Missing, verb == Change::Verb::Undo ? Texts::tr("There is nothing to undo.")
                                                                      : Texts::tr("There is nothing to redo.")};
    auto change = m_store->inverse(stack.last().revision, *m_snapshot);
    if (!change)
        return refused(change.error());
    change->verb = verb;
    change->detail = stack.last().detail;
    change->target = stack.last().revision;
    return apply(*change, progress);
}

Result<Applied> Registry::undo(const Progress &progress)
{
    return revert(m_undo.undo, Change::Verb::Undo, progress);
}

Result<Applied> Registry::redo(const Progress &progress)
{
    return revert(m_undo.redo, Change::Verb::Redo, progress);
}

std::optional<HistoryEntry> Registry::undoable() const
{
    return m_undo.undo.isEmpty() ? std::nullopt : std::optional(m_undo.undo.last());
}

std::optional<HistoryEntry> Registry::redoable() const
{
    return m_undo.redo.isEmpty() ? std::nullopt : std::optional(m_undo.redo.last());
}

Outcome Registry::readUndoStacks()
{
    auto stacks = m_store->undoStacks();
    if (!stacks)
        return stacks.error();
    m_undo = *std::move(stacks);
    return Nothing();
}

} // namespace daicho
