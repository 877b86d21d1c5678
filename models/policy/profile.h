// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer.h"
#include "core/partialdate.h"

#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

namespace daicho
{

/// A text of the policy in every language it is given in; Japanese is always there.
struct LocalText {
    QString ja;
    QString en;

    /// In the language of the program ("ja", "en"); Japanese where there is no translation.
    QString in(const QString &language) const { return language == u"en" && !en.isEmpty() ? en : ja; }
    bool operator==(const LocalText &) const = default;
};

struct Level {
    QString id;
    int rank = 0; ///< higher asks for more care
    LocalText label;
    QStringList aliases; ///< other spellings in ledgers, such as 高
    bool operator==(const Level &) const = default;
};

/// 評価軸, such as 機密性 with the levels 3A to 1.
struct Axis {
    QString id;
    LocalText label;
    QList<Level> levels; ///< from the highest rank to the lowest

    const Level *level(const QString &id) const;
    bool operator==(const Axis &) const = default;
};

struct PolicyZone {
    QString id;
    LocalText name;
    QString network;
    QStringList aliases;
    bool operator==(const PolicyZone &) const = default;
};

struct SubKind {
    QString id;
    LocalText label;
    QStringList aliases;
    bool operator==(const SubKind &) const = default;
};

struct Kind {
    QString id;
    LocalText label; ///< the short label that ledgers use, such as 情報システム
    LocalText full;  ///< as the official list words it
    QString group;   ///< ア, イ or ウ of the policy's scope
    QList<SubKind> subKinds;
    QStringList aliases;

    const SubKind *subKind(const QString &id) const;
    bool operator==(const Kind &) const = default;
};

/// One value of a plain list that the policy gives: kinds of personal information, handling restrictions.
struct Choice {
    QString id;
    LocalText label;
    QStringList aliases;
    bool operator==(const Choice &) const = default;
};

struct Category {
    QString id; ///< clause, such as 6.3
    LocalText label;
    bool operator==(const Category &) const = default;
};

/// 対策: what must be done, for one unit.
struct Measure {
    QString id; ///< code of DOMAIN.md §6.2
    QString category;
    Unit unit = Unit::Asset;
    LocalText label;
    QString source;  ///< clause, such as 6(3)ア
    QString refines; ///< the measure of the basic policy that this one spells out; empty for those themselves
    bool operator==(const Measure &) const = default;
};

/// One condition of a rule: the attribute is one of these values, or ranks at least as high as this level.
struct Condition {
    QString attribute; ///< one of the attributes in requirements.h
    QSet<QString> oneOf;
    QString atLeast; ///< a level id, for attributes that are axes
    bool operator==(const Condition &) const = default;
};

/// 適用条件: when all conditions hold, these measures are required. Rules only ever add.
struct Rule {
    QString id;
    QString because; ///< the clause
    QList<Condition> when;
    QStringList require;
    bool operator==(const Rule &) const = default;
};

struct Document {
    LocalText title;
    bool isPublic = true;
    QString reason;
    bool operator==(const Document &) const = default;
};

/// A date in the policy's own history: made, in force, changed.
struct PolicyDate {
    QString event; ///< established, effective or amended
    PartialDate date;
    QString instrument;
    bool operator==(const PolicyDate &) const = default;
};

/// A body's policy as data. Valid by construction: readProfile() is the only way to one.
struct Profile {
    QString id;
    QString version;
    LocalText title; ///< the policy's own title
    LocalText body;  ///< the body's name, such as 宇土市
    QString bodyType;
    QList<Axis> axes;
    QList<PolicyZone> zones;
    QList<Kind> kinds;
    QList<Choice> personalInformation;
    QList<Choice> handling;
    QList<Category> categories; ///< in the order of the policy
    QList<Measure> measures;    ///< in the order of the policy
    QList<Rule> rules;
    QMap<QString, QString> terms;
    QList<Document> documents;
    QList<PolicyDate> dates;
    QString ledgerClass; ///< the mark that the printed ledger itself carries, such as 機密性2

    const Axis *axis(const QString &id) const;
    const PolicyZone *zone(const QString &id) const;
    const Kind *kind(const QString &id) const;
    const Category *category(const QString &id) const;
    const Measure *measure(const QString &id) const;
    const Choice *personal(const QString &id) const;
    bool operator==(const Profile &) const = default;
};

using ProfilePtr = std::shared_ptr<const Profile>;

} // namespace daicho
