// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/profile.h"

#include <span>

namespace daicho
{

/// One entry of a policy's list, taken apart into texts: what two policies are compared by.
struct PartEntry {
    QString id;
    LocalText label;
    QList<std::pair<QString, QString>> fields; ///< name in the profile's JSON → value; the same names for a whole part
};

struct ProfilePart {
    QString name; ///< as in the profile's JSON
    QList<PartEntry> (*entries)(const Profile &profile);
};

/// The parts of a policy in which two can differ, measures first.
std::span<const ProfilePart> profileParts();

} // namespace daicho
