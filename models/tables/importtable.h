// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fieldcells.h"
#include "exchange/importledger.h"

#include <QAbstractTableModel>

namespace daicho
{

/// The rows of a ledger as they will be stored, in the order of the file, with what becomes of each. Rows that cannot
/// be taken stand among them as they were read, their cells at fault marked; so are the cells that change.
class ImportTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The first columns; the fields of the ledger follow, in its own order.
    enum Column { Row, Outcome, FirstField };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const LedgerReading &reading, std::shared_ptr<const ImportPlan> plan, const ProfilePtr &profile);
    void clear();
    /// The line that shows this row of a sheet, or the one after it.
    int lineOf(const QString &sheet, int row) const;
    /// The column that shows a column of the file by its heading; -1 when none does.
    int columnOf(const QString &heading) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        int sheet = 0;
        int row = 0;
        int planned = -1; ///< place in ImportPlan::rows; -1: the row is left out
    };
    QString text(const Line &line, int column) const;
    QString fieldText(const Line &line, int field) const;
    QString remark(const Line &line, int column) const;
    static std::pair<int, int> placeOf(const Line &line) { return {line.sheet, line.row}; }
    const Problem *problemAt(const Line &line, int field) const;
    const FieldChange *changeAt(const Line &line, int field) const;

    std::vector<Line> m_lines;
    std::vector<FieldColumn> m_fields;
    struct SheetColumns {
        std::vector<ColumnMapping> mapped; // parallel to m_fields; a column of -1 is not in this sheet
        std::vector<QStringList> sample;
    };
    void takeColumns(const LedgerReading &reading, const std::vector<FieldColumn> &columns);
    void takeLines();
    std::vector<SheetColumns> m_sheets;
    std::shared_ptr<const ImportPlan> m_plan;
    std::unique_ptr<FieldCells> m_cells;
};

} // namespace daicho
