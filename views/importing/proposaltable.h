// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"
#include "views/importing/choicetable.h"

#include <optional>
#include <unordered_set>

class QStandardItemModel;

namespace daicho
{

class NearNames;

/// What a ledger names that registry or policy do not know, each with what is to become of it: departments, posts and
/// contracts are made, read as one that is there, or left out with their rows; values are read as one of the policy's.
/// What may be a slip of a known one is offered to be read as that.
class ProposalTable : public ChoiceTable
{
    Q_OBJECT

public:
    explicit ProposalTable(QWidget *parent = nullptr);
    ~ProposalTable() override;

    /// `cellsRead`: how many cells each reading of the rules is for; those that are for none are not shown.
    void show(const ImportPlan &plan, const ImportRules &rules, const std::vector<qint64> &cellsRead,
              const std::unordered_set<Id> &refused, const Profile &profile);
    using QTableWidget::show;
    void clear();
    /// How many there are, shown or not.
    qint64 count() const { return m_count; }

signals:
    /// Cells are to be read otherwise: the ledger has to be compared anew.
    void readingsChanged(const QList<daicho::ValueReading> &readings);
    /// Rows that need one of these are to be left out.
    void refusedChanged(const std::unordered_set<daicho::Id> &names);

private:
    enum Column { What, Cell, Rows, Decision, Near };
    enum Choice { AsItIs, LeftOut, Nothing, Known }; ///< what stands behind the entries of a choice
    /// One line: a new name, a value that nobody knows, or a cell that is read as the user said.
    struct Entry {
        QString field;
        QString cell;
        qint64 rows = 0;
        Id name; ///< of a new name
        bool isRead = false;
        QString means;
        QStringList near; ///< known ones that it may be a slip of
    };

    void collect(const ImportPlan &plan, const ImportRules &rules, const std::vector<qint64> &cellsRead);
    void addRow(const Entry &entry, const Profile &profile);
    void select(QComboBox *choice, const Entry &entry) const;
    QStandardItemModel *choicesFor(const Entry &entry);
    QString what(const Entry &entry, const Profile &profile) const;
    void offerNear(int row, const Entry &entry);
    void decide(int row, const QComboBox &choice);
    void read(const Entry &entry, const std::optional<QString> &means);
    void refuse(Id name, bool isRefused);

    std::vector<Entry> m_entries;
    QList<NewName> m_names;
    QList<ValueReading> m_readings;
    std::unordered_set<Id> m_refused;
    std::unique_ptr<NearNames> m_near;                                // while lines are made
    std::map<QString, std::unique_ptr<QStandardItemModel>> m_choices; // shared by all lines of a field
    qint64 m_count = 0;
};

} // namespace daicho
