// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body.h"
#include "core/signature.h"
#include "policy/profile.h"

#include <span>

namespace daicho
{

/// One thing about a subject that a rule may speak of.
struct Attribute {
    QStringView name;
    quint32 units; ///< which units have it, one bit each
    /// The values it may have under a policy; "" (not recorded) is allowed beside them.
    QStringList (*values)(const Profile &profile);
    Atom (*of)(const Signature &signature); ///< what it is for an asset; null when assets have no such attribute

    bool isOf(Unit unit) const { return units >> int(unit) & 1; }
};

/// The one table of attributes; axes come in addition, each by its id.
std::span<const Attribute> attributes();

/// The attribute with this name in the table, or nullptr.
const Attribute *attributeNamed(QStringView name);

/// How rules spell a unit and the sort of an engagement.
QString unitName(Unit unit);
QString sortName(Engagement::Sort sort);

} // namespace daicho
