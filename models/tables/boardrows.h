// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "policy/coverage.h"

#include <QDate>

#include <optional>

namespace daicho
{

/// How far a department's ledger has come in this round; NotSent is the absence of a dispatch.
enum class BoardState : quint8 { NotSent, Sent, Submitted, Merged, SentBack };
inline constexpr int boardStateCount = 5;
BoardState boardStateOf(Dispatch::State state);
/// What scripts call a state: notSent, sent, submitted, merged, sentBack. For users there is BoardTable::stateText().
QString boardStateId(BoardState state);

/// One department on the board of distribution and collection.
struct BoardRow {
    Id department;
    QString name;
    int place = 0; ///< in the order of the organisation chart, from 1
    BoardState state = BoardState::NotSent;
    Dispatch dispatch;           ///< the newest one; without an id where nothing was ever sent
    qint64 assets = 0;           ///< but retired ones
    Counts counts;               ///< of the measures that are required in it
    std::optional<int> daysLeft; ///< until it is due; negative: overdue. Only while it is awaited, and has a day

    qint64 unanswered() const { return counts[Standing::Unanswered]; }
    /// Why it was sent back, as long as that is so.
    QString reason() const { return state == BoardState::SentBack ? dispatch.remarks : QString(); }
    /// The department has it and has to give it back.
    bool isAwaited() const { return state == BoardState::Sent || state == BoardState::SentBack; }
    bool isOverdue() const { return daysLeft && *daysLeft < 0; }
};

/// How many departments are in each state.
struct BoardTotals {
    std::array<qsizetype, boardStateCount> by{};
    qsizetype all = 0;
    qsizetype overdue = 0;

    qsizetype operator[](BoardState state) const { return by[size_t(state)]; }
    bool operator==(const BoardTotals &) const = default;
};

/// Which rows are shown. What is not set does not restrict.
struct BoardFilter {
    std::optional<BoardState> state;
    bool overdueOnly = false;
    QString text; ///< words that all have to stand in the name or the remarks

    bool operator==(const BoardFilter &) const = default;
};

/// The departments that keep a ledger, in the order of the organisation chart: those that exist on this day and hold
/// anything or have none below them, and those to which anything was sent. Not those with a standard ledger.
QList<BoardRow> boardRows(const Snapshot &now, const Coverage &coverage, QDate today);
/// Those that exist on this day and are not among them, because they hold nothing themselves and have others below
/// them. What they are asked themselves has to be answered here.
QList<BoardRow> rowsLeftOut(const Snapshot &now, const Coverage &coverage, QDate today);
BoardTotals boardTotals(const QList<BoardRow> &rows);
QList<BoardRow> filtered(const QList<BoardRow> &rows, const BoardFilter &filter);

} // namespace daicho
