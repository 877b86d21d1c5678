// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/dispatchmerge.h"
#include "tables/rowtable.h"

#include <QAbstractTableModel>

namespace daicho
{

/// 競合: what both sides changed since it was handed out, side by side; one of the two is checked when it is decided.
class ConflictTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Subject, Field, Base, Ours, Theirs, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(QList<MergeConflict> conflicts, const QList<Decision> &decisions);
    const QList<Decision> &decisions() const { return m_decisions; }
    void decide(int row, Decision decision);
    void decideAll(Decision decision);
    int openCount() const { return int(m_decisions.count(Decision::Open)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Checks one side, which leaves the other one; clearing the check makes the conflict open again.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void decided();

private:
    QString text(const QModelIndex &index) const;

    QList<MergeConflict> m_conflicts;
    QList<Decision> m_decisions;
};

/// One line of what is taken: new assets first, each with all its fields, then fields with what they were and will be.
QList<MergedField> takenRows(const MergePlan &plan);
QList<Column<MergedField>> takenColumns();
/// What is not taken and why, what would be removed, and what else somebody should know.
QList<MergeRefusal> refusedRows(const MergePlan &plan);
QList<Column<MergeRefusal>> refusedColumns();

} // namespace daicho
