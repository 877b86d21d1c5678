// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "policy/coverage.h"
#include "policy/profile.h"

#include <QAbstractTableModel>

#include <memory>

namespace daicho
{

/// 充足率 by department (rows) and category (columns), with the counts of every standing. The first row is everything,
/// the last one the body itself.
class CoverageTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The columns before the categories.
    enum Column { Name, Ratio, firstCategory };
    enum Role {
        CountsRole = Qt::UserRole, ///< the Counts of the cell, where it has any
        ShareRole,                 ///< the ratio as a number from 0 to 1; nothing when nothing is applicable
        SortRole,                  ///< what to sort by
    };

    explicit CoverageTable(QObject *parent = nullptr);

    void show(SnapshotPtr now, ProfilePtr profile, std::shared_ptr<const Coverage> coverage);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    bool isTotal(int row) const { return row == 0; }
    bool isBody(int row) const { return row == rowCount() - 1; }
    /// The department of a row; the null id for the body, nothing for the row of everything.
    std::optional<Id> departmentAt(int row) const;
    int rowOf(Id department) const; ///< the null id: the body; -1 when there is none
    /// The category of a column; empty for columns of all categories.
    QString categoryAt(int column) const;
    /// The standing that a column counts; nothing for other columns.
    std::optional<Standing> standingAt(int column) const;

    /// What the line is called that holds what no department answers for.
    static QString bodyText(const QString &bodyName);
    /// "12/40": done of what is required and applicable; "—" when nothing is required.
    static QString shareText(const Counts &counts);

private:
    const CoverageLine &lineAt(int row) const;
    QString nameAt(int row) const;
    int categoryCount() const { return m_profile ? int(m_profile->categories.size()) : 0; }
    bool isCategory(int column) const { return column >= firstCategory && column < firstCategory + categoryCount(); }
    bool isRequiredCount(int column) const { return column == firstCategory + categoryCount(); }
    const Counts &countsAt(int row, int column) const;
    QString text(int row, int column) const;
    QString tip(int row, int column) const;
    QString header(int column) const;
    QString headerTip(int column) const;

    SnapshotPtr m_now;
    ProfilePtr m_profile;
    std::shared_ptr<const Coverage> m_coverage;
    QString m_language;
    QStringList m_names; ///< of the departments, by row
};

} // namespace daicho

Q_DECLARE_METATYPE(daicho::Counts)
