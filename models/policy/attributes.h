// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body.h"
#include "core/signature.h"
#include "policy/profile.h"

#include <optional>
#include <span>

namespace daicho
{

/// What prohibitions are found in.
enum class Checked : quint8 { Asset, Flow, Engagement };

/// One thing about a subject that a rule or a prohibition may speak of.
struct Attribute {
    QStringView name;
    quint32 units;  ///< for which units rules may speak of it, one bit each
    quint32 checks; ///< in which subjects prohibitions may speak of it, one bit for each Checked
    /// The values it may have under a policy; "" (not recorded) is allowed beside them.
    QStringList (*values)(const Profile &profile);
    Atom (*of)(const Signature &signature); ///< what it is for an asset; null when rules know no such thing of assets
    const char *label;                      ///< what it is called, to be translated as RuleWords
    /// A value in words.
    QString (*word)(const Profile &profile, const QString &value, const QString &language);

    bool isOf(Unit unit) const { return units >> int(unit) & 1; }
    bool isOf(Checked subject) const { return checks >> int(subject) & 1; }
};

/// The one table of attributes; axes come in addition, each by its id.
std::span<const Attribute> attributes();

/// The attribute with this name in the table, or nullptr.
const Attribute *attributeNamed(QStringView name);

/// An attribute or an axis as the conditions of a prohibition name it. In flows, what is known of the assets at both
/// ends has from. or to. in front.
struct FactName {
    enum class End : quint8 { None, From, To };

    End end = End::None;
    const Attribute *attribute = nullptr;
    const Axis *axis = nullptr;

    bool isKnown() const { return attribute || axis; }
    /// The values that the policy knows for it.
    QStringList values(const Profile &profile) const;
};
FactName factNamed(const Profile &profile, const QString &name);
/// Whether prohibitions of such a subject may speak of it.
bool isSpokenOf(const FactName &fact, Checked subject);

/// How rules spell a unit, the sort of an engagement and its terms.
QString unitName(Unit unit);
QString sortName(Engagement::Sort sort);
QString termsName(Engagement::Terms terms);
/// How prohibitions spell their subjects; nothing for any other text.
std::optional<Checked> checkedNamed(const QString &name);

} // namespace daicho
