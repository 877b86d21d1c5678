// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "exchange/ledgerform.h"
#include "policy/profile.h"

namespace daicho
{

/// The columns of the printed ledger for one policy: an axis each, no zones where the policy has none. Says what
/// stands in each cell, and where cells are alike. Holds on to the snapshot and the profile.
class LedgerColumns
{
public:
    struct Cell;
    struct Column {
        const Cell *cell = nullptr; ///< nullptr: the axis
        const Axis *axis = nullptr;
        QString title;
        QString group;
        double x = 0; ///< on the page, in points
        double width = 0;
        Placing::Align align = Placing::Align::Left;
    };
    static constexpr quint64 ownText = ~quint64(0);
    static constexpr double padding = 2; ///< between a cell's rules and its text, in points

    /// `numberWidth` is that of the widest asset number in ems; 0: as the form has it.
    LedgerColumns(const Snapshot &snapshot, const Profile &profile, const LedgerForm &form, const QString &language,
                  double numberWidth = 0);

    int count() const { return int(m_columns.size()); }
    const Column &at(int column) const { return m_columns[column]; }
    double left() const { return m_columns.first().x; }
    double right() const { return m_columns.last().x + m_columns.last().width; }

    /// Two cells of a column with the same key have the same text; ownText when a cell is like no other.
    quint64 key(int column, const AssetRow &row) const;
    QString text(int column, const AssetRow &row) const;

private:
    void add(const LedgerForm::Column &column);
    void spread();

    QString number(const AssetRow &row) const;
    QString name(const AssetRow &row) const;
    QString kind(const AssetRow &row) const;
    QString business(const AssetRow &row) const;
    QString owner(const AssetRow &row) const;
    QString custodian(const AssetRow &row) const;
    QString users(const AssetRow &row) const;
    QString places(const AssetRow &row) const;
    QString zone(const AssetRow &row) const;
    QString engagement(const AssetRow &row) const;
    QString personal(const AssetRow &row) const;
    QString handling(const AssetRow &row) const;
    QString handlingTakeOut(const AssetRow &row) const;
    QString takeOut(const AssetRow &row) const;
    QString labelling(const AssetRow &row) const;
    QString retention(const AssetRow &row) const;
    QString inService(const AssetRow &row) const;
    QString registered(const AssetRow &row) const;
    QString lastReview(const AssetRow &row) const;
    QString nextReview(const AssetRow &row) const;
    QString remarks(const AssetRow &row) const;
    QString level(const Axis &axis, const AssetRow &row) const;
    QString date(PartialDate date) const;

    static const Cell cells[];

    const Snapshot &m_snapshot;
    const Profile &m_profile;
    const LedgerForm &m_form;
    QString m_language;
    double m_numberWidth;
    QList<Column> m_columns;
    QList<double> m_grow;
};

} // namespace daicho
