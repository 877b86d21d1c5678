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

/// One condition: the attribute is (or is not) one of these values, or ranks at least as high as this level. What is
/// not recorded is the value "".
struct Condition {
    QString attribute; ///< one of those in attributes.h, or an axis by its id
    QSet<QString> oneOf;
    QString atLeast;    ///< a level id, for attributes that are axes
    bool isNot = false; ///< holds for all values but those of oneOf
    bool operator==(const Condition &) const = default;
};

struct Level {
    QString id;
    int rank = 0; ///< higher asks for more care
    LocalText label;
    QStringList aliases; ///< other spellings in ledgers, such as 高
    LocalText definition;
    QStringList handling; ///< 取扱制限 that go with it, by id
    PartialDate from;
    PartialDate until;   ///< after this day nothing new is put into it; what is in it waits to be classified anew
    QString was;         ///< the id of the level of the scheme before that becomes this one when the scheme is adopted
    QStringList becomes; ///< what a level that has run out may be classified anew as
    bool isValidOn(QDate day) const
    {
        return (from.isUnknown() || from.first() <= day) && (until.isUnknown() || day <= until.last());
    }
    bool operator==(const Level &) const = default;
};

/// 評価軸, such as 機密性 with the levels 3A to 1.
struct Axis {
    QString id;
    LocalText label;
    QList<Level> levels;   ///< from the highest rank to the lowest
    QString scheme;        ///< the scheme of levels it comes from
    QList<Condition> when; ///< the assets that it is meant for; all without conditions

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
    QString source;    ///< clause, such as 6(3)ア, or the audit guideline's item, such as 監査項目20
    QString refines;   ///< the measure of the basic policy that this one spells out; empty for those themselves
    QString chapter;   ///< of the standard (対策基準), such as 4.1; empty for those of the basic policy
    QString ordinance; ///< 号 of 施行規則第16条の3第1項, such as 3
    bool isRecommended = false; ///< the audit guideline does not mark it 必須
    QStringList evidence;       ///< what shows that it is done
    bool operator==(const Measure &) const = default;
};

/// 適用条件: when all conditions hold, these measures are required. Rules only ever add.
struct Rule {
    QString id;
    QString because; ///< the clause
    QList<Condition> when;
    QStringList require;
    bool operator==(const Rule &) const = default;
};

/// 点検: a combination that the policy does not allow, found in an asset, a flow or an engagement.
struct Prohibition {
    QString id;
    QString check;   ///< what sort of problem it is, such as zone-level
    QString subject; ///< asset, flow or engagement
    bool isError = true;
    QString because; ///< the clause
    QList<Condition> when;
    LocalText message;
    bool operator==(const Prohibition &) const = default;
};

/// A level that an asset has at least when the conditions hold.
struct Floor {
    QString id;
    QString axis;
    QString level;
    QList<Condition> when;
    LocalText because;
    bool operator==(const Floor &) const = default;
};

/// 重要度: how the levels on several axes make one value.
struct ImportanceRule {
    enum class Combine { None, Max, Sum };
    /// One value of the result, for combined ranks from `from` on.
    struct Step {
        QString id;
        LocalText label;
        int from = 0;
        bool operator==(const Step &) const = default;
    };
    /// Whatever the ranks say, the result is at least this step when the conditions hold.
    struct AtLeast {
        QString step;
        QList<Condition> when;
        LocalText because;
        bool operator==(const AtLeast &) const = default;
    };

    Combine combine = Combine::None;
    QStringList axes;
    QList<Step> steps; ///< from the highest to the lowest
    QList<AtLeast> floors;
    bool operator==(const ImportanceRule &) const = default;
};

/// One yes-or-no question of the wizard that classifies. An answer leads to another question or to a level.
struct Question {
    struct Next {
        QString question;
        QString level;
        bool operator==(const Next &) const = default;
    };
    QString id;
    QString axis;
    LocalText ask;
    LocalText hint;
    Next yes;
    Next no;
    bool operator==(const Question &) const = default;
};

/// Which methods of disposal are good enough for what; a medium that no rule speaks of may go by any.
struct DisposalRule {
    QString id;
    QList<Condition> when;
    QStringList methods; ///< by id
    QString because;
    bool operator==(const DisposalRule &) const = default;
};

/// A field of an asset (named as in the JSON export) that the policy wants filled in when the conditions hold.
struct MandatoryField {
    QString id;
    QString field;
    QList<Condition> when;
    QString because;
    bool operator==(const MandatoryField &) const = default;
};

/// How often something is looked at again.
struct ReviewRule {
    QString target; ///< ledger, policy, audit or selfCheck
    int months = 0; ///< 0: no period is given
    LocalText text; ///< as the policy says it, such as 定期的又は必要に応じて
    QString because;
    bool operator==(const ReviewRule &) const = default;
};

/// A clause of the policy with its heading; the text only in a profile that was read from a text.
struct Clause {
    QString number;
    QString heading;
    QString text;
    bool operator==(const Clause &) const = default;
};

/// 適用範囲: whom and what the policy binds.
struct Scope {
    QStringList organs;
    bool everything = false; ///< "all that is held" in place of the three groups
    QStringList groups;      ///< ア, イ, ウ
    bool operator==(const Scope &) const = default;
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
    Scope scope;
    QString networkModel; ///< α, α′, β, β′ as alpha, alpha2, beta, beta2; empty: none
    QList<Clause> clauses;
    QList<Prohibition> prohibitions;
    QList<Floor> floors;
    ImportanceRule importance;
    QList<Question> questions;
    QList<Choice> disposalMethods;
    QList<DisposalRule> disposalRules;
    QList<Choice> sanitising; ///< 無害化の方式
    QList<MandatoryField> mandatory;
    QList<ReviewRule> reviews;
    QString ledgerClass; ///< the mark that the printed ledger itself carries, such as 機密性2

    const Axis *axis(const QString &id) const;
    const PolicyZone *zone(const QString &id) const;
    const Kind *kind(const QString &id) const;
    const Category *category(const QString &id) const;
    const Measure *measure(const QString &id) const;
    const Choice *personal(const QString &id) const;
    const Choice *handlingRestriction(const QString &id) const;
    const Choice *disposalMethod(const QString &id) const;
    const Choice *sanitisingMethod(const QString &id) const;
    bool operator==(const Profile &) const = default;
};

using ProfilePtr = std::shared_ptr<const Profile>;

} // namespace daicho
