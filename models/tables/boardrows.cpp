// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/boardrows.h"

#include "core/folding.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace daicho
{

namespace
{

/// What is known of all departments, from one look at the groups of assets and at each dispatch.
class BoardFacts
{
public:
    BoardFacts(const Snapshot &now, QDate today) : m_now(now), m_today(today)
    {
        countAssets();
        now.departments.forEach([this](const Department &department) { m_parents.insert(department.parent); });
        now.engagements.forEach([this](const Engagement &engagement) { m_holders.insert(engagement.department); });
        now.dispatches.forEach([this](const Dispatch &dispatch) {
            // In the order of their ids, which is that of time.
            if (!dispatch.isHere)
                m_newest.insert(dispatch.department, dispatch);
        });
    }

    qint64 assets(Id department) const { return m_assets.value(codeOf(department)); }
    std::optional<Dispatch> newest(Id department) const
    {
        const auto found = m_newest.constFind(department);
        return found == m_newest.cend() ? std::nullopt : std::optional(*found);
    }
    bool keepsLedger(const Department &department) const
    {
        const bool wasSent = m_newest.contains(department.id) && !department.isStandard;
        return wasSent || (isThere(department) && !isLeftOut(department));
    }
    /// Holds nothing itself, has others below it and was never sent anything.
    bool isLeftOut(const Department &department) const
    {
        return isThere(department) && assets(department.id) == 0 && !m_holders.contains(department.id) &&
               m_parents.contains(department.id) && !m_newest.contains(department.id);
    }

private:
    bool isThere(const Department &department) const
    {
        return !department.isStandard && (department.from.isUnknown() || department.from.first() <= m_today) &&
               (department.until.isUnknown() || department.until.last() >= m_today);
    }
    void countAssets()
    {
        for (const AssetBlockPtr &block : m_now.assets.blocks()) {
            for (const GroupCount &of : block->groups()) {
                const Group &group = groupAt(of.group);
                if (signatureAt(group.signature).state != AssetState::Retired)
                    m_assets[group.department] += of.count;
            }
        }
    }

    const Snapshot &m_now;
    QDate m_today;
    QHash<quint32, qint64> m_assets; // by the department's code
    QSet<Id> m_parents;
    QSet<Id> m_holders; // of contracts
    QHash<Id, Dispatch> m_newest;
};

} // namespace

BoardState boardStateOf(Dispatch::State state)
{
    switch (state) {
    case Dispatch::State::Sent:
        return BoardState::Sent;
    case Dispatch::State::Submitted:
        return BoardState::Submitted;
    case Dispatch::State::Merged:
        return BoardState::Merged;
    case Dispatch::State::SentBack:
        return BoardState::SentBack;
    }
    return BoardState::Sent;
}

QString boardStateId(BoardState state)
{
    switch (state) {
    case BoardState::NotSent:
        return QStringLiteral("notSent");
    case BoardState::Sent:
        return QStringLiteral("sent");
    case BoardState::Submitted:
        return QStringLiteral("submitted");
    case BoardState::Merged:
        return QStringLiteral("merged");
    case BoardState::SentBack:
        return QStringLiteral("sentBack");
    }
    return {};
}

namespace
{

template <typename IsWanted>
QList<BoardRow> rowsOf(const Snapshot &now, const Coverage &coverage, const BoardFacts &facts, QDate today,
                       IsWanted isWanted)
{
    QList<BoardRow> rows;
    int place = 0;
    for (const Department &department : now.departmentsInOrder()) {
        ++place;
        if (!isWanted(department))
            continue;
        BoardRow row;
        row.department = department.id;
        row.name = now.departmentName(department.id);
        row.place = place;
        row.assets = facts.assets(department.id);
        if (const CoverageLine *line = coverage.of(department.id))
            row.counts = line->all;
        if (const auto dispatch = facts.newest(department.id)) {
            row.dispatch = *dispatch;
            row.state = boardStateOf(dispatch->state);
            if (row.isAwaited() && !dispatch->due.isUnknown())
                row.daysLeft = int(today.daysTo(dispatch->due.last()));
        }
        rows.append(row);
    }
    return rows;
}

} // namespace

QList<BoardRow> boardRows(const Snapshot &now, const Coverage &coverage, QDate today)
{
    const BoardFacts facts(now, today);
    return rowsOf(now, coverage, facts, today,
                  [&facts](const Department &department) { return facts.keepsLedger(department); });
}

QList<BoardRow> rowsLeftOut(const Snapshot &now, const Coverage &coverage, QDate today)
{
    const BoardFacts facts(now, today);
    return rowsOf(now, coverage, facts, today,
                  [&facts](const Department &department) { return facts.isLeftOut(department); });
}

BoardTotals boardTotals(const QList<BoardRow> &rows)
{
    BoardTotals totals;
    for (const BoardRow &row : rows) {
        ++totals.by[size_t(row.state)];
        totals.overdue += row.isOverdue();
    }
    totals.all = rows.size();
    return totals;
}

QList<BoardRow> filtered(const QList<BoardRow> &rows, const BoardFilter &filter)
{
    const QStringList words = fold(filter.text).split(u' ', Qt::SkipEmptyParts);
    QList<BoardRow> left;
    for (const BoardRow &row : rows) {
        if ((filter.state && row.state != *filter.state) || (filter.overdueOnly && !row.isOverdue()))
            continue;
        const QString text = fold(row.name + u'\n' + row.reason());
        if (std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); }))
            left.append(row);
    }
    return left;
}

} // namespace daicho
