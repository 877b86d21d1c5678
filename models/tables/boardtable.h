// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/boardrows.h"
#include "tables/rowtable.h"

namespace daicho
{

/// 配布と回収 as a table: a line for each department, and how far its ledger has come.
class BoardTable : public RowTable<BoardRow>
{
public:
    enum Column {
        DepartmentName,
        State,
        Due,
        Left,
        Assets,
        Unanswered,
        Sent,
        Submitted,
        Merged,
        SentBack,
        Form,
        Remarks,
        ColumnCount
    };
    /// A Weight as a number in the columns State and Left, where there is anything to see to.
    enum Role { WeightRole = Qt::UserRole };
    enum class Weight { Done, Watch, Late };

    explicit BoardTable(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    static QList<daicho::Column<BoardRow>> columns();
    static QString stateText(BoardState state);
    static QString formText(Dispatch::Form form);
    /// "5 days left", "due today", "3 days late"; "" where nothing is awaited.
    static QString leftText(const BoardRow &row);
    /// A day as this program's language writes it in a narrow column: R8.12.25, 2026-12-25.
    static QString dayText(PartialDate day);

private:
    QVariant weight(const QModelIndex &index) const;
};

} // namespace daicho
