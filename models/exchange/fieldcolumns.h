// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assetblock.h"
#include "policy/profile.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace daicho
{

/// Every field of an asset that a ledger can have a column for.
enum class Field {
    Number,
    Name,
    Department,
    Kind,
    SubKind,
    Business,
    Level,  ///< one for each axis of the policy
    Reason, ///< why that level; one for each axis
    Zone,
    PersonalInformation,
    Places,
    Owner,
    Custodian,
    Users,
    OffSite,
    OffSiteApproval,
    Handling,
    Labelling,
    TakeOut,
    RetentionYears,
    Retention,
    Engagement,
    InService,
    Registered,
    LastReview,
    NextReview,
    DisposalPermittedBy,
    DisposedOn,
    DisposalBy,
    DisposalAction,
    DisposalMethod,
    State,
    Remarks
};

/// (Named FieldColumn, not Column: daicho::Column is the table's, in models/tables; do not rename back.)
/// A column of a ledger: the one list that gives the exported header, what is written into a cell, which headings of
/// other ledgers mean the same, and what a mapping calls the field.
struct FieldColumn {
    Field field = Field::Number;
    QString id;               ///< as in JSON: "name", "levels.C"
    QString heading;          ///< as an exported ledger heads it, always Japanese
    QString label;            ///< in the user's language
    QString axis;             ///< for Level and Reason
    QStringList headings;     ///< headings that mean this field, folded tightly; the own one first
    QStringList seconds = {}; ///< headings that mean it where another column has the field that they rather mean
};

/// All columns that a ledger under this policy can have, in the order in which they are exported.
std::vector<FieldColumn> fieldColumns(const Profile &profile);

/// The column with this id, or nullptr.
const FieldColumn *columnNamed(const std::vector<FieldColumn> &columns, const QString &id);

/// How the states of an asset are written in ledgers: 作成中, 登録済, 廃棄済.
QString stateLabel(AssetState state);
/// What a mapping, a JSON export and a script call them: "draft", "registered", "retired".
QString stateId(AssetState state);

} // namespace daicho
