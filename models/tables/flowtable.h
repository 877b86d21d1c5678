// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/findings.h"
#include "tables/rowtable.h"

#include <QHash>

namespace daicho
{

/// How a flow stands before the policy.
enum class Legality : quint8 { Legal, Doubtful, Illegal };

/// One 通信 with all its words.
struct FlowRow {
    Flow flow;
    Legality legality = Legality::Legal;
    QString from;
    QString to;
    QString fromZone;
    QString toZone;
    QString sanitising;
    QStringList reasons; ///< what was found at it, each with its clause
};

/// The flows of a registry as a table: how it stands, from, to, protocol, restricted, sanitising.
class FlowTable : public RowTable<FlowRow>
{
public:
    enum Column { Standing, From, To, Protocol, Limited, Sanitising, ColumnCount };
    enum Role { LegalityRole = Qt::UserRole }; ///< a Legality as a number, in the first column

    explicit FlowTable(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    static QList<daicho::Column<FlowRow>> columns();
    static QString legalityText(Legality legality);
};

/// What was found at flows, by flow.
QHash<Id, QList<Finding>> findingsOfFlows(const QList<Finding> &found);
/// The worst of what was found.
Legality legalityOf(const QList<Finding> &found);
/// All flows with their words; those that the policy does not allow first.
QList<FlowRow> flowRows(const SnapshotPtr &now, const ProfilePtr &profile, const QList<Finding> &found);

} // namespace daicho
