// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/partialdate.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace daicho
{

/// Where an asset stands in its life: being filled in, in the ledger, or gone from it but kept on record.
enum class AssetState : quint8 { Draft, Registered, Retired };

/// One axis of a classification: the level's id in the policy (such as "3B") and why it was chosen.
struct Mark {
    QString level;
    QString reason;

    bool operator==(const Mark &) const = default;
};

/// What became of an asset that was disposed of: item 17 of the audit guideline asks for permission, when, who and
/// what was done (DOMAIN.md §1.7), §1.5 for the method.
struct Disposal {
    QString permittedBy;
    PartialDate on;
    QString by;
    QString action;
    QString method;

    bool isEmpty() const { return *this == Disposal(); }
    bool operator==(const Disposal &) const = default;
};

/// One row of the ledger (DOMAIN.md §7 item 4). Kind, zone, axes, levels and kinds of personal information are ids of
/// the policy's own vocabulary, never labels.
struct Asset {
    Id id;
    qint64 revision = 0; ///< the registry's revision when the row was last written; 0 for a new one
    AssetState state = AssetState::Registered;

    QString number; ///< the stable number that the office knows it by; unique in the registry
    QString name;
    QString kind;
    QString subKind;
    QString business; ///< 業務分類
    Id department;
    Id owner;           ///< the post (職) that answers for it
    QString custodian;  ///< who looks after it day by day, where that is not the owner
    QString users;      ///< 利用者の範囲
    QStringList places; ///< media and places where it is kept
    bool offSite = false;
    QString offSiteApproval; ///< who approved keeping it outside the premises, and when
    QString zone;

    QMap<QString, Mark> marks; ///< by axis id
    QString personalInformation;
    QStringList handling; ///< 取扱制限
    QString labelling;    ///< how its class is shown on it
    QString takeOut;      ///< 持ち出し制限

    std::optional<int> retentionYears;
    QString retention; ///< the retention as written where it is not a number of years, such as 常用
    Id engagement;     ///< the contract or service that it is kept under
    PartialDate inService;
    PartialDate registered;
    PartialDate lastReview;
    PartialDate nextReview;
    Disposal disposal;
    QString remarks;

    bool operator==(const Asset &) const = default;
};

} // namespace daicho
