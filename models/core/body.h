// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/partialdate.h"

#include <QString>

namespace daicho
{

/// 課室: a place in the organisation, in force between two dates.
struct Department {
    Id id;
    qint64 revision = 0;
    QString name;
    Id parent;        ///< null at the top
    int position = 0; ///< its place among its siblings, in the order of the organisation chart
    PartialDate from;
    PartialDate until;
    bool isStandard =
        false; ///< keeps the standard ledger (標準台帳): its assets are patterns, nothing is required of them

    bool operator==(const Department &) const = default;
};

/// 職: owns assets. People hold a post for a time; assets stay with the post when they move on in April.
struct Post {
    Id id;
    qint64 revision = 0;
    QString title; ///< as the ledger writes it, such as 総務部総務課長
    Id department;
    QString holder; ///< who holds it now
    PartialDate since;

    bool operator==(const Post &) const = default;
};

/// A zone (ネットワーク区分) that this registry uses, as the policy named it.
struct Zone {
    Id id;
    qint64 revision = 0;
    QString code; ///< its id in the policy, such as MN
    QString name;
    int position = 0;

    bool operator==(const Zone &) const = default;
};

/// 委託・外部サービス: a contract, a cloud service in use, or a social-media account.
struct Engagement {
    enum class Sort : quint8 { Outsourcing, Cloud, SocialMedia };
    /// Whether the provider's terms can only be taken or left (約款型), as far as it is recorded.
    enum class Terms : quint8 { Unknown, Negotiated, Standard };

    Id id;
    qint64 revision = 0;
    Sort sort = Sort::Outsourcing;
    Terms terms = Terms::Unknown;
    QString name;
    QString provider;
    Id department;
    Id responsible; ///< the post that answers for it
    PartialDate from;
    PartialDate until;
    QString remarks;

    bool operator==(const Engagement &) const = default;
};

} // namespace daicho
