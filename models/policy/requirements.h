// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signature.h"
#include "core/snapshot.h"
#include "policy/attributes.h"
#include "policy/profile.h"

#include <QHash>

#include <string>
#include <unordered_map>
#include <vector>

namespace daicho
{

/// 求められる対策 with its reasons: the subject needs this measure because of these rules.
struct Requirement {
    QString measure;
    QStringList rules; ///< ids of the rules that ask for it
    /// The measures required of the same subject that spell this one out. Where there are any, they are answered and
    /// counted in its place.
    QStringList refinedBy;
    bool operator==(const Requirement &) const = default;
};

/// The facts that rules may speak of, of any subject: attribute name → value; what is not recorded is "" or absent.
/// The attributes stand in the one table in attributes.cpp, and each axis of the policy is one, by its id.
using Facts = QHash<QString, QString>;

Facts factsOf(const Signature &signature);
Facts factsOf(const Engagement &engagement);
Facts factsOfZone(const QString &zone);
Facts factsOfDepartment();
Facts factsOfBody();

/// Whether the facts meet a condition, or all of them.
bool holds(const Profile &profile, const Condition &condition, const Facts &facts);
bool holds(const Profile &profile, const QList<Condition> &when, const Facts &facts);

/// What a subject with these facts needs, and why, in the policy's order. Only measures of the given unit.
QList<Requirement> requirements(const Profile &profile, Unit unit, const Facts &facts);

/// What assets need, worked out once per signature. Not thread-safe; make one per thread.
class RequirementTable
{
public:
    RequirementTable(ProfilePtr profile, const QList<QString> &ordinals);
    /// The measures, by ordinal, that an asset with this signature (by code) needs. None unless it is registered. The
    /// reference is good until the next call.
    const MeasureSet &ofSignature(quint32 signature);
    MeasureSet of(Unit unit, const Facts &facts) const;

private:
    MeasureSet evaluate(const Signature &signature);

    ProfilePtr m_profile;
    QHash<QString, Ordinal> m_ordinals;
    std::vector<const Attribute *> m_named; ///< what the rules speak of: signatures that agree on it need the same
    std::vector<Atom> m_axes;               ///< and the axes among it
    std::unordered_map<std::u32string, MeasureSet> m_byKey;
    std::vector<MeasureSet> m_known; ///< by signature code
    std::vector<bool> m_isKnown;
};

} // namespace daicho
