// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/findings.h"
#include "tables/rowtable.h"

#include <memory>
#include <optional>

namespace daicho
{

/// One line of the findings, with all its words.
struct FindingRow {
    Finding finding;
    QString check;      ///< what sort of problem it is, in words
    QString department; ///< whose it is; the body's name where it is no department's
    int place = 0;      ///< the department's place in the organisation; 0: the body
    QString subject;    ///< what it was found at
    QString folded;     ///< as searched
};

/// How many findings a check made.
struct CheckCount {
    QString check; ///< its id
    QString text;
    qsizetype errors = 0;
    qsizetype warnings = 0;

    bool operator==(const CheckCount &) const = default;
};

/// Which findings are shown. What is not set does not restrict.
struct FindingFilter {
    std::optional<Problem::Severity> severity;
    QString check;
    std::optional<Id> department; ///< the null id: what is no department's
    QString text;                 ///< words that all have to stand somewhere in the line

    bool operator==(const FindingFilter &) const = default;
};

/// 点検結果 as a table: severity, check, department, subject, message, clause.
class FindingTable : public RowTable<FindingRow>
{
public:
    enum Column { Severity, Check, Department, Subject, Message, Source, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole }; ///< a Problem::Severity as a number, in the column of that name

    explicit FindingTable(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    static QList<daicho::Column<FindingRow>> columns();
    static QString severityText(Problem::Severity severity);
    /// A check by its id in words; the id itself where this program has none.
    static QString checkText(const QString &check);
};

/// The findings with their words, in the order given.
QList<FindingRow> findingRows(const QList<Finding> &found, const SnapshotPtr &now, const Profile &profile,
                              const QString &language);
QList<FindingRow> filtered(const QList<FindingRow> &rows, const FindingFilter &filter);
/// The checks that found something: those with errors first, then by how much they found.
QList<CheckCount> countsByCheck(const QList<FindingRow> &rows);

} // namespace daicho
